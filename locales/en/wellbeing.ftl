# All elders are asked how they are; who is silent, or has no phone, is rung up.

word-wellbeing = Ask how they are
more-to-wellbeing = Ask how they are
cause-heat = Heat
cause-cold = Cold spell
cause-storm = Storm or snow
cause-festival = Festival
talk-wellbeing = Asking how they are
talk-wellbeing-calls = Ringing round
wellbeing-again = They were asked today already: { $made_at }, { $cause }. Ask once more?
wellbeing-again-hint = To ask once more tap “Ask again”.
wellbeing-again-label = Ask again
wellbeing-cause = Asking how they are: why today?
wellbeing-cause-hint = Please tap one below.
wellbeing-when = People are resting now. Ask { $begins_at }, or at once?
wellbeing-when-hint = Please tap one below.
wellbeing-when-later = Later
wellbeing-when-now = At once
wellbeing-read-back =
    Is this right?
    { $unit }, { $cause }: { $all } elders at home are asked how they are.
    { $by_call ->
        [0] All get a message, from { $begins_at } on.
       *[other] Messages go out from { $begins_at } on; { $by_call } have no phone here and are to be rung up.
    }
wellbeing-read-back-hint = Tap “Yes”, or “Change”.
wellbeing-change-cause = The cause
wellbeing-nobody = There is no elder at home to ask.
wellbeing-card = { $cause }: asked how they are, { $made_at }; { $all } elders.
wellbeing-answers = All well: { $well }. Trouble: { $trouble }.
wellbeing-others = No answer yet: { $silent }. No phone here: { $phoneless }. Reached by call: { $reached }.
wellbeing-in-trouble = Trouble: { $elder } { $phone }
button-wellbeing-calls = Ring up
well-asked-heat = It is hot: drink plenty, stay in at noon. The community asks: are you well today?
well-asked-cold = It is cold: wrap up, and air the room when you heat. The community asks: are you well today?
well-asked-storm = Bad weather: better stay in. The community asks: are you well today?
well-asked-festival = Happy holidays! The community asks: are you well today?
well-heard-heat = It is hot these days. The community asks after { $elder }: all well today?
well-heard-cold = It has turned cold. The community asks after { $elder }: all well today?
well-heard-storm = The weather is bad. The community asks after { $elder }: all well today?
well-heard-festival = Happy holidays! The community asks after { $elder }: all well today?
well-asked-well = Good to hear! If you feel unwell later, tap “Trouble”.
well-asked-trouble = The community knows, and rings you at once. In an emergency phone 120 first.
well-asked-no-phone = The community will ring you up.
well-asked-away = Take care.
well-heard-well = Good to hear that { $elder } is well! If anything happens, tap “Trouble”.
well-heard-trouble = The community knows, and rings { $elder } at once. In an emergency phone 120 first.
well-heard-no-phone = The community will ring { $elder } up.
well-heard-away = { $elder } is not at home these days; no need to answer.
well-toast-well = Good, thank you.
well-toast-trouble = The community rings at once.
button-all-well = All well
button-not-well = Trouble
wellbeing-trouble-told = { $elder } says something is the matter. { $phone ->
    [none] No phone on file: please go and see at once.
   *[other] Please ring at once: { $phone }
    }
wellbeing-trouble-heard = { $who } says something is the matter with { $elder }. { $phone ->
    [none] The elder has no phone on file: please go and see at once.
   *[other] Please ring at once. The elder's phone: { $phone }
    }
wellbeing-time-to-call = { $cause }, asking how they are: { $count } to ring up (no answer, no phone, or trouble).
wellbeing-call = No. { $number }: { $elder }, { $how }
wellbeing-family = Family: { $name } { $phone }
wellbeing-why-trouble = says there is trouble
wellbeing-why-no-phone = no phone here
wellbeing-why-asked = no answer
wellbeing-why-well = answered: all well
wellbeing-why-away = not at home
wellbeing-calls-found-hint = Please tap one below.
call-well = All well
call-trouble = Trouble
call-nobody = No answer
wellbeing-calls-words = What is the matter with { $elder }? One line; your colleagues see it at once. In an emergency phone 120 first.
wellbeing-calls-words-hint = A few words will do: has a cold, ate nothing.
wellbeing-call-done = This one has been reached.
wellbeing-all-called = All have been reached. Thank you!
wellbeing-nobody-answered = { $count } not reached yet: try again later, or ask somebody to go there.
today-wellbeing = { $number }. How they are, to ring up: { $count }
go-wellbeing-calls = Ring round
