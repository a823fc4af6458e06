# A worker verifies, an officer audits.

verify-none = Nothing waits to be checked.
verify-waiting = { $count } to check{ $count ->
        [1] :
       *[other] ; the most pressing first:
    }
audit-none = Nothing waits to be approved.
audit-waiting = { $count } to approve{ $count ->
        [1] :
       *[other] ; this one first:
    }
audit-waiting-late = { $count } to approve, { $late_count } of them for more than { $limit_days } working days. This one first:
button-verify-together = Check together
button-audit-together = Approve together
button-send-back = Send back
change-length-minutes = How long was it really? ({ $volunteer } → { $elders }, logged { $minutes })
change-length-minutes-hint = For example: 1 hour, or 1.5 hours.
change-length-why = Why the change? The volunteer will read it.
change-length-why-hint = Tap one, or write a few words.
change-length-read-back =
    { $volunteer } → { $elders }, { $service }, { $when }
    Length becomes { $minutes }: { $words }
    With this it is verified.
change-length-read-back-hint = Tap “Right” if it is.
change-length-change-hint = Please tap what to change.
change-length-change-minutes = Length
change-length-change-why = Reason
return-why = What should they look at? The volunteer will read it.
return-why-hint = Tap one, or write a few words.
return-why-refused = Why does it not count? The volunteer will read it.
return-why-refused-hint = Tap one, or write a few words.
return-read-back =
    { $volunteer } → { $elders }, { $service }, { $when }, { $minutes }
    Not recorded: { $words }
return-read-back-hint = Tap “Right” if it is.
send-back-why = Why send it back? Worker and volunteer will read it.
send-back-why-hint = Tap one, or write a few words.
reason-time = Wrong time
reason-elder = Elder says no
reason-twice = Logged twice
reason-unclear = Not clear
reason-elder-says = Elder says so
reason-without-travel = Travel left out
reason-slip = A slip
