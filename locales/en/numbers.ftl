# The numbers of a week: to officers and bureau with a chart, to workers what to look after.

numbers-head = { $unit }, { $since_on } to { $until_on }:
numbers-visits = Visits: { $visits }, { $minutes } in all, to { $helped ->
    [one] 1 elder
   *[other] { $helped } elders
    }
numbers-contacts = Contacted this month: { $reached }/{ $due } elders
numbers-volunteers = Volunteers: { $count }
numbers-uncovered = Requests that nobody took: { $count }
numbers-silent = Volunteers without a visit for { $weeks } weeks: { $count }
numbers-few = 🔴 Communities with fewer than { $limit } volunteers: { $count }
numbers-by-unit = Time given, the most first
numbers-by-week = Time given, week by week
numbers-rest = { $count } others
numbers-week = From { $since }
go-monthly-contacts = Contacts
go-unit-numbers = See where
go-communities = Invite
go-streets = Streets
unit-numbers = Please ask there:
unit-numbers-none = All is well, nothing to ask about.
unit-calls = { $unit }: { $said }. Ask { $who }
unit-uncovered = requests nobody took: { $count }
unit-silent = silent volunteers: { $count }
unit-few = { $kind ->
    [community] volunteers: only { $count }
   *[street] communities with too few volunteers: { $communities }
    }
today-silent = { $number }. Volunteers without a visit for long: { $count }
go-silent-volunteers = Volunteers
silent-list = No visit for { $weeks } weeks; please ring and ask how they are:
silent-line = { $name } { $phone }, { $last }
silent-last = last on { $last_on }
silent-never = not yet
silent-more = And { $count } more.
silent-none = In these { $weeks } weeks everybody made a visit.
