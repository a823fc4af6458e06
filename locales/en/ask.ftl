# 请人帮忙: which help, when, anything to know, read back.

ask-free = A neighbour comes; it costs no money and no points.
ask-urgent-first = If anybody is in danger, phone 120 first.
ask-elder = Whom is it for?
ask-elder-hint = Please tap the name, or write it in full.
ask-service = { $free }{ $elder ->
        [self] What would you like help with?
       *[other] What does { $elder } need help with?
    }
ask-service-hint = I did not get that. For example: cleaning, going to the clinic.
ask-not-done-said = Not for a neighbour
ask-services = Injections, bathing, lifting and bank cards are not for neighbours: too risky. Somebody can go along to the clinic, or you ask the community.
ask-services-hint = Please tap one below.
ask-instead-clinic = Go along
ask-instead-other = Something else
ask-instead-community = Ask community
ask-date = { $free }{ $elder ->
        [self] When should they come?
       *[other] When should they go to { $elder }?
    } Or write: Friday 3 pm.
ask-date-hint = I did not get that. For example: tomorrow morning, 20 March 3 pm.
ask-other-time = Another time
ask-dates = Which day? Or write: 20 March 3 pm.
ask-dates-hint = I did not get that. For example: Friday, 20 March.
ask-part = { $free }{ $day }: morning or afternoon?
ask-part-hint = Please tap one below.
ask-part-morning = Morning
ask-part-afternoon = Afternoon
ask-part-any = Either
ask-today-morning = This morning
ask-today-afternoon = This afternoon
ask-tomorrow-morning = Tomorrow am
ask-tomorrow-afternoon = Tomorrow pm
ask-day-after-morning = In 2 days, am
ask-day-after-afternoon = In 2 days, pm
ask-at = { $day }, { $start_clock }
ask-again = { $free }{ $service } was asked for already: { $when }. Once more?
ask-again-hint = Please tap one below.
ask-outside = { $free }“{ $service }” is not in the care plan. Ask for it all the same?
ask-outside-hint = Please tap one below.
ask-still = Yes, ask
ask-not = No need
ask-left-as-it-is = All right, nobody is asked.
ask-note = { $free }Anything they should know? For example: the bell is broken, please knock.
ask-note-hint = A little shorter please, 60 letters at most. Or tap “Nothing”.
ask-nothing = Nothing
ask-read-back =
    { $free }Is this right?
    { $elder ->
        [self] Help wanted: { $service }
       *[other] Help for { $elder }: { $service }
    }
    { $when }
    { $words ->
        [none] Nothing else to say
       *[other] To know: { $words }
    }
ask-read-back-hint = Tap “Yes” if it is right, “Change” if not.
ask-change-hint = Please tap what to change.
ask-change-service = What
ask-change-date = When
ask-change-note = What to know
talk-ask = Asking for help
talk-ask-for = Asking for somebody
