# Today: what waits for a worker.

today-list = To do today:
today-nothing = Nothing to do today. Take a breath.
today-card = { $name ->
        [none] Good morning.
       *[other] Good morning, { $name }.
    }
    { $text }
today-more = And { $count } more, once these are done.
today-disputed = { $number }. Visits the elder denies: { $count }, please ask
today-lapsed = { $number }. Requests nobody was found for: { $count }
go-requests = See requests
today-to-verify = { $number }. Visits to check: { $count }
today-unreachable = { $number }. Cannot be reached: { $count }, please phone
today-to-complete = { $number }. To complete: { $count }
today-volunteers = { $number }. Volunteers still wanted: { $count }, to make { $limit }
today-to-tell = { $number }. People without a phone to tell something: { $count }
today-contacts = { $number }. Contacted this month: { $reached }/{ $due } elders
today-cards = { $number }. Cards about to expire: { $count }
today-applications = { $number }. New applications: { $count }
today-exceptions = { $number }. Exceptions for you to decide: { $count }
go-exceptions = See them
today-left = { $number }. Left with { $owner }: { $count }, the oldest of { $since_on }; please have a look
today-left-in = { $number }. { $unit }: { $count } not done, the oldest of { $since_on }{ $owner ->
        [none] { "" }
       *[other] , with { $owner }
    }
today-stands-in = You stand in for { $name } until { $ends_on }.
today-instead = { $name } of { $unit } is away and no colleague stands in; please keep an eye on it:
go-applications = See them
go-to-verify = Check
go-unreachable = Who
go-to-complete = Complete
go-enrol-volunteer = Invite
go-open-cards = See cards
go-behalf = Tell them
go-contacts-due = Contact
unreachable-list = These get no messages; please phone:
unreachable-none = Everybody can be reached.
today-referrals = { $number }. Referred, time to ask whether it helped: { $count }
go-referrals = Ask
today-week = { $number }. Wanted next week, not sent yet: { $count }
go-plan-week = Plan the week
