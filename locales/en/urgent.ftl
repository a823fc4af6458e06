# 急事找人: what whoever calls is told, and what those are told who are called.

home-urgent = Urgent help
alarm-first = Call 120 first! Do not move the person, leave the door open.
alarm-first-told = Call 120 first! Do not move the person, leave the door open. Your community has been told.
alarm-first-alone = Call 120 first! Do not move the person, leave the door open. I can reach nobody of the community now: call out to those near you.
alarm-despair-told = I am so sorry. Please do not stay alone. Your community has been told. Call 12356 to talk to somebody, 120 if it is urgent.
alarm-despair-alone = I am so sorry. Please do not stay alone: call out to those near you. Call 12356 to talk to somebody, 120 if it is urgent.
alarm-stranger = Call 120 first! I do not know you yet and cannot call anybody for you: call out to those near you.
alarm-contact-worker = Community, { $name }
alarm-contact-officer = Street, { $name }
alarm-contact-bureau = District, { $name }
alarm-who = Who needs help?

alarm-caller-asked = { $quiet ->
        [yes] Shall somebody of the community come and sit with you
       *[no] Shall I call { $count ->
            [0] people
           *[other] more people
        }
    }? Without an answer I do so in two minutes.
alarm-caller-on = Calling people: { $count } have been told. If it gets worse, call 120 again.
alarm-caller-acknowledged = On the way: { $names }. If it gets worse, call 120 again.
alarm-caller-closed = This is over: { $outcome }.
alarm-caller-mistaken = All right, no harm done.{ $count ->
        [0] { "" }
       *[other] { " " }Everybody has been told.
    }
alarm-comes = { $name } saw it and sees to it now. If it gets worse, call 120 again.
alarm-called = Calling people.
alarm-no-matter = All right, no harm done.
button-alarm-yes = Yes, come
button-alarm-mistake = By mistake
button-alarm-self = It is me
button-alarm-other = Another

alarm-told-volunteer = Urgent! { $whose } needs help. Call 120 first, do not move them, do not go in alone.
alarm-told-relative = Urgent! { $by ->
        [none] { $whose } called for help here
       *[other] { $by } says that { $whose } needs help
    }. Please phone at once; if it is bad, call 120.
alarm-told-official = Urgent! { $by ->
        [none] { $whose } called for help here
       *[other] { $by } says that { $whose } needs help
    }. { $quiet ->
        [yes] It sounds like despair: please phone at once, listen, and stay with them.
       *[no] Please phone at once.
    }
alarm-going-volunteer = You go to { $whose }. Call 120 first, do not move them, do not go in alone.
alarm-going-relative = You go to { $whose }. If it is bad, call 120.
alarm-going-official = You see to it: { $whose }.
alarm-answered = Seen to by { $names }.
alarm-somebody = { $estate ->
        [none] An elder near you
       *[other] An elder of { $estate }
    }
alarm-phone = Phone: { $value }
alarm-address = Address: { $value }
alarm-who-knew = Who knew when:
alarm-knew = { $name }: { $how ->
        [answered] told { $told_clock }, answered { $answered_clock }
        [arrived] received { $told_clock }
       *[told] told { $told_clock }
    }
alarm-was-mistake = { $whose }: it was a mistake, all is well, no need to go.
alarm-over = { $whose }: it is over. { $outcome }.
alarm-over-volunteer = { $whose }: it is over, thank you.
button-alarm-go = I go there
button-alarm-handle = I see to it
button-alarm-over = It is over

alarm-over-outcome = What was it?
alarm-over-outcome-hint = A line will do, for example: had a fall, not hurt.
alarm-outcome-well = All is well
alarm-outcome-hospital = In hospital
alarm-closed = Noted.
alarms-none = Nothing urgent is open.
talk-alarm-over = An emergency that is over
