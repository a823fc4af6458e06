# 排下周: the week as the worker sees it, changes it, sends it.

word-plan-week = Plan the week
talk-send-week = next week's plan, not sent yet
talk-change-week = changing next week's plan
button-change-week = Change something
button-send-week = Send it
button-plan-again = Plan anew
talk-plan-again = planning next week anew
plan-again-sure = Plan it all anew? What you changed will be lost.
plan-again-sure-hint = Tap Right to plan anew; if not, tap Never mind.
week-said-to-ring = has no phone here, please ring: { $phone }
week-head = In the week from { $monday_on }, { $visits } { $visits ->
    [1] visit is
   *[other] visits are
    } wanted: { $kept } promised{ $proposed ->
    [0] { "" }
   *[other] , { $proposed } to be asked ({ $people } { $people ->
        [1] person
       *[other] people
        })
    }{ $nobody ->
    [0] . Somebody goes to all of them.
   *[other] , { $nobody } without anybody:
    }
week-day = { $visits_on }:
week-nothing = Nothing is wanted yet in the week from { $monday_on }.
week-over = This week has begun already and needs no more planning.
week-see-open = See all
week-see-day = See { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
    }
week-on = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
    }
week-between = { $between }
week-clock = { $begin_clock }
week-plan-line = { $number }. { $time } { $elders } { $service }
week-kept = → { $who }: promised every week
week-proposed = → { $who }: { $why }
week-left = → nobody for now
week-fell = → who was to go cannot: { $why }
week-nobody = → nobody; mostly because { $why } ({ $people })
week-nobody-yet = → nobody yet; { $people } could go, tap Change something
week-no-volunteers = → nobody; the community has no volunteers yet
week-changed = Changed.

# Why nobody, as most of them would say: after "mostly because".
nobody-match-not-active = they are not volunteering at present
nobody-match-resting = they are resting
nobody-match-other-services = they did not offer this
nobody-match-untrained = they were not trained
nobody-match-too-far = it is too far
nobody-match-not-free = they are not free then
nobody-match-oneself = it is the elder themselves
nobody-match-kin = they are family
nobody-match-not-wished = they do not go together
nobody-match-wishes-differ = the wishes of the two differ
nobody-match-asked-before = they were asked
nobody-match-overlaps = they go elsewhere then
nobody-match-day-full = their day is full
nobody-match-week-full = their week is full
nobody-offer-day-full = they were asked enough today
nobody-offer-week-full = they were asked enough this week

change-week-day = Which day do you want to change?
change-week-day-hint = Please tap one of the days.
change-week-visit = Which visit?
change-week-visit-hint = Please tap one of these.
change-week-how = The visit to { $elders }: what is to change?
change-week-how-hint = Please tap one of these.
change-week-to-who = Who goes
change-week-to-time = The time
change-week-to-left = Nobody yet
change-week-goes = Who is to go to { $elders }? Anybody else: write the name.
    { $reasons }
change-week-goes-hint = Please tap one of them, or write a name.
change-week-reason = { $number }. { $who }: { $why }
change-week-nobody = Nobody fits.
change-week-change-goes = Who goes
change-week-start = When is the visit to { $elders } to begin?
change-week-start-hint = Please tap one of these, or write a time, such as 3 pm.
change-week-change-start = The time
week-label-nobody = { $elder } –?
week-sent-already = It is sent and cannot be changed any more. Where somebody cannot go, others are asked.

send-week-read-back = The week from { $monday_on }: to { $people } { $people ->
    [1] person
   *[other] people
    }, { $visits } { $visits ->
    [1] visit
   *[other] visits
    } in all{ $kept ->
    [0] { "" }
   *[other] , { $kept } of them promised
    }.{ $nobody ->
    [0] { "" }
   *[other] { " " }{ $nobody } without anybody; for those people are asked one by one.
    }{ $left ->
    [0] { "" }
   *[other] { " " }Nobody for now: { $left }.
    } Is that right?
send-week-read-back-hint = Tap Yes if it is right. To change it, tap Never mind first, then Change something.
week-is-sent = Sent to { $people } { $people ->
    [1] person
   *[other] people
    }, { $visits } { $visits ->
    [1] visit
   *[other] visits
    }.{ $nobody ->
    [0] { "" }
   *[other] { " " }For the other { $nobody }, people are asked one by one.
    } To see who said what, write: Plan the week.
week-sent = The week from { $monday_on }, sent { $sent_at }, { $visits } { $visits ->
    [1] visit
   *[other] visits
    }:
week-sent-line = { $number }. { $when } { $elders } { $service }
    → { $who }: { $said }
week-sent-now = { $line }. Now: { $state }
week-said-kept = promised every week
week-said-yes = goes
week-said-no = cannot
week-said-waiting = has not answered yet
week-said-silent = did not answer in time
more-to-plan-week = Plan the week
