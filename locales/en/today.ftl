# Today: what waits for a worker.

today-list = To do today:
today-nothing = Nothing to do today. Take a breath.
today-card = Good morning, { $name }.
    { $text }
today-disputed = { $number }. Visits the elder denies: { $count }, please ask
today-to-verify = { $number }. Visits to check: { $count }
today-unreachable = { $number }. Cannot be reached: { $count }, please phone
today-to-complete = { $number }. To complete: { $count }
today-volunteers = { $number }. Volunteers still wanted: { $count }, to make { $limit }
today-to-tell = { $number }. People without a phone to tell something: { $count }
today-contacts = { $number }. Contacted this month: { $reached }/{ $due }
today-cards = { $number }. Cards about to expire: { $count }
today-applications = { $number }. New applications: { $count }
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
