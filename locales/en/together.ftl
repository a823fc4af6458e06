# Several visits checked or audited in one go.

together-none = Nothing can be done together now. Please look at them one by one.
together-line = { $number }. { $volunteer } → { $elders }, { $service }, { $when }, { $minutes }
verify-together-read-back =
    All of these were confirmed by somebody. Count them all as true?
    { $text }
verify-together-read-back-hint = If it is right tap “Right”. To look at one alone tap “Never mind”.
audit-together-community = Which community first?
audit-together-community-hint = Please tap a community.
audit-together-read-back =
    Nothing speaks against these. Approve them all?
    { $text }
audit-together-read-back-hint = If it is right tap “Right”. To look at one alone tap “Never mind”.
together-done = { $count } done together.
together-left = { $count } changed meanwhile and were not done. Please look at them alone.
