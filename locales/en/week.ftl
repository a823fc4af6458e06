# The week, told on Sunday evening; the reminder of a visit; the numbers of a week.

week-told = { $text }
week-did = { $name }, { $weeks ->
    [1] this week
   *[other] in these { $weeks } weeks
    } you made { $times ->
    [one] 1 visit
   *[other] { $times } visits
    }, { $minutes } in all. Thank you!
week-promised = { $name ->
    [none] { "" }
   *[other] { $name }, { "" }
    }you promised:
week-promised-line = · { $moment }, { $elders }, { $service }
week-promised-more = And { $count } more: we will tell you the day before.
week-comes = { $name ->
    [none] { "" }
   *[other] { $name }, { "" }
    }somebody comes to you:
week-comes-line = · { $moment }, { $volunteer }, { $service }
week-comes-more = And { $count } more: we will tell you the day before.
week-family = { $name ->
    [none] { "" }
   *[other] { $name }, { "" }
    }who goes home to yours{ $abroad ->
    [yes] { " " }(by your clock)
   *[no] { "" }
    }:
week-family-line = · { $moment }, { $volunteer } to { $elders }, { $service }
week-family-more = And { $count } more.
week-missing = { $moment } at { $elders }: did you go?
agreed-clock = { $visit_on } { $start_clock }
agreed-moment = { $planned_at }
button-did-go = Yes, done
button-did-not-go = Could not go
week-not-gone = All right, never mind. The community will ask the elder.
week-not-gone-told = { $volunteer } could not go: { $elders }, { $when }, { $service }. Please ask the elder whether to arrange it anew.
reminder-volunteer = { $when }: to { $elders }, { $service }, as agreed.
reminder-elder = { $when }: { $volunteer } comes, { $service }.
