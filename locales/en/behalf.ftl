# For somebody without a phone, through the worker.

enrol-to-behalf = For somebody
talk-behalf = Doing something for somebody
talk-visit-for = A visit for somebody
talk-gift-for = A gift for somebody
talk-confirm-for = Whether somebody came
talk-correct-for = Correcting for somebody
behalf-nobody = Nobody is enrolled here yet. Tap “Enrol” first.
behalf-person = For whom? Those without a phone come first.
behalf-person-hint = I did not find this person. Tap the name, or write it in full.
behalf-page =
    { $name }, { $roles }, { $phone ->
        [yes] has a phone
       *[no] no phone
    }
behalf-points = { $half_points } to use, { $awaited_half_points } still with the street
behalf-what-hint = Please tap one below.
behalf-log = Log a visit
behalf-came = Did they come
behalf-help = Ask for help
behalf-contact = Contact
behalf-give = Give points
behalf-told = Said it
behalf-said = Noted: { $name } was told all of it.

visit-for-no-elders = { $volunteer } has no elders yet. Under “Enrol”, “An elder”, choose who goes.
visit-for-elder = Whom did { $volunteer } visit? Or write it: cleaned for 李爹爹 yesterday afternoon, 2 hours.
visit-for-read-back =
    For { $volunteer }: is this right?
    { $elders }: { $service }
    { $when }
    { $minutes }, { $half_points } once checked
correct-for-read-back =
    For { $volunteer }, now it says this. Is it right?
    { $elders }: { $service }
    { $when }
    { $minutes }, { $half_points } once checked
entered-line = Written down by the community ({ $who })
visit-entered = { $who } of the community wrote down for you: { $elders }, { $service }, { $when }, { $minutes }.
button-correct-for = Correct
button-withdraw-for = Take back

confirm-for-none = There is no visit to ask { $elder } about.
confirm-for-visit = Which visit did you ask { $elder } about?
confirm-for-visit-hint = Please tap one below.
confirm-for-line = { $number }. { $volunteer }, { $when }, { $service }
confirm-for-number = No. { $number }
confirm-for-answer = { $volunteer } → { $elders }, { $when }, { $service }, { $minutes }. What does the elder say?
confirm-for-answer-hint = Please tap one below.
confirm-for-how = How do you know?
confirm-for-how-hint = Please tap one below.
confirm-for-read-back = { $elder } says nobody came ({ $volunteer }, { $when }, { $service }). Is that so?
confirm-for-read-back-hint = Tap “Right”, or “Change” if it is not.
confirm-for-change-hint = Please tap what to change.
confirm-for-change-answer = The answer
confirm-for-noted = Noted: { $answer }. ({ $volunteer } → { $elders }, { $when })
recorded-call = By phone
recorded-visit = In person
recorded-sheet = Signed sheet
said-line-recorded = { $who }: { $said } ({ $how }, noted by { $by })

gift-for-to = To whom does { $giver } give? Tap one, write the full name, or send a contact.
gift-for-amount = How many? { $half_points } can be used.
gift-for-read-back =
    A gift for { $giver } to give: is this right?
    To { $receiver }: { $half_points }; { $giver } keeps { $left_half_points }
    Arrives after { $minutes }; until then it can be taken back.
gift-for-sure =
    { $everything ->
        [yes] That is all there is to use
       *[no] That is a lot
    }. Really give { $receiver } { $half_points }? Ask them once more.
gift-for-cooling =
    Written down by the community: { $giver } gives { $receiver } { $half_points }
    Arrives { $cools_at }; can be taken back until then.
gift-for-given = Arrived: { $half_points } from { $giver } to { $receiver }.
gift-for-withdrawn = Not given: the { $half_points } for { $receiver } stay with { $giver }.
gift-for-returned = { $receiver } returned the { $half_points } of { $giver }.
gift-entered = { $who } of the community wrote down for you: { $half_points } to { $receiver }.
