# The week, told on Sunday evening; the reminder of a visit; the numbers of a week.

sunday-told = { $text }
sunday-did = { $name }, { $weeks ->
    [1] this week
   *[other] in these { $weeks } weeks
    } you made { $times ->
    [one] 1 visit
   *[other] { $times } visits
    }, { $minutes } in all. Thank you!
sunday-promised = { $name ->
    [none] { "" }
   *[other] { $name }, { "" }
    }you promised:
sunday-promised-line = · { $moment }, { $elders }, { $service }
sunday-promised-more = And { $count } more: we will tell you the day before.
sunday-comes = { $name ->
    [none] { "" }
   *[other] { $name }, { "" }
    }somebody comes to you:
sunday-comes-line = · { $moment }, { $volunteer }, { $service }
sunday-comes-more = And { $count } more: we will tell you the day before.
sunday-family = { $name ->
    [none] { "" }
   *[other] { $name }, { "" }
    }who goes home to yours{ $abroad ->
    [yes] { " " }(by your clock)
   *[no] { "" }
    }:
sunday-family-line = · { $moment }, { $volunteer } to { $elders }, { $service }
sunday-family-more = And { $count } more.
sunday-missing = { $moment } at { $elders }: did you go?
agreed-clock = { $visit_on } { $start_clock }
agreed-moment = { $planned_at }
button-did-go = Yes, done
button-did-not-go = Could not go
sunday-not-gone = All right, never mind. The community will ask the elder.
reminder-volunteer = { $when }: to { $elders }, { $service }, as agreed.
reminder-elder = { $when }: { $volunteer } comes, { $service }.
