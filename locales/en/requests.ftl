# 帮忙单: how each reader sees it, what everybody is told of it, and what a worker does with it.

request-of-elder =
    Help wanted: { $service }
    { $when }
request-of-relative =
    Help for { $elders }: { $service }
    { $when }
request-of-worker =
    { $elders }: { $service }
    { $when }
request-is-open = We are looking for somebody, and tell you at once.
request-is-offered = Neighbours are being asked. We tell you at once.
request-is-accepted = Settled: { $volunteer } comes.
request-is-under-way = { $volunteer } is helping now.
request-is-done = { $volunteer } was there.
request-is-closed = Done.
request-is-cancelled = Not needed any more.
request-is-declined = The community cannot do it this time: { $words }
request-is-lapsed = Nobody found yet. The community is looking.
request-is-missed = It did not come about this time. The community will tell you.
request-is-unsaid = Did they come? The community is asking.
request-is-passed-on = Passed on to: { $words }
request-stands = Now: { $state }{ $volunteer ->
        [none] { "" }
       *[other] { " " }({ $volunteer })
    }{ $words ->
        [none] { "" }
       *[other] : { $words }
    }
request-by-elder = Asked by { $who }
request-by-relative = Asked by { $who }, family
request-by-worker = Asked by { $who }, community
request-by-plan = From the care plan
request-words = To know: { $words }
request-asked = Asked: { $people }
request-asked-silent = { $name } (no answer yet)
request-asked-yes = { $name } (goes)
request-asked-no = { $name } (cannot)
request-phone = { $number }. { $name } { $phone } { $merits }

button-cancel-request = Not needed
button-find-helper = Who fits
button-give-back-for = They cannot go
button-another-round = Ask more
button-decline-request = Decline
button-pass-on-request = Pass on
button-close-request = Close
button-open-request = See request

request-told-asked = { $who } asked for help for you: { $service }, { $when }. A neighbour comes; it costs no money and no points.
request-told-accepted = Settled: { $volunteer } { $reader ->
        [elder] comes
       *[other] goes to { $elders }
    }: { $service }, { $when }.
request-told-lapsed = { $service } { $reader ->
        [elder] for you
       *[other] for { $elders }
    }, { $when }: nobody found yet. The community is looking.
request-told-cancelled = { $who } says it is not needed any more: { $reader ->
        [elder] { "" }
       *[other] { $elders }, { "" }
    }{ $service }, { $when }.
request-told-declined = { $reader ->
        [elder] { "" }
       *[other] { $elders }: { "" }
    }{ $service }, { $when }: this cannot be done by the community this time: { $words }.
request-told-passed-on = { $reader ->
        [elder] { "" }
       *[other] { $elders }: { "" }
    }{ $service }, { $when }: passed on to: { $words }.
request-worker-accepted = { $volunteer } goes to { $elders }: { $service }, { $when }.
request-worker-nobody =
    Nobody found: { $elders }, { $service }, { $when }
    { $why }
    { $people }
request-worker-not-said = { $volunteer } has not said whether they went to { $elders }: { $service }, { $when }. Please ask.
request-worker-cancelled = { $elders } does not need it any more: { $service }, { $when }.
request-volunteer-cancelled = No need to go to { $elders }: { $service }, { $when }. Thank you!

requests-list = { $count ->
        [one] 1 request
       *[other] { $count } requests
    }, what comes first on top:
requests-line = { $number }. { $elders } { $service }, { $when }: { $state }
requests-open = See no. { $number }
requests-new = Ask for an elder
requests-none = No requests now.
find-helper-who = { $elders } needs { $service }: { $when }. These would be good:
find-helper-perhaps = { $elders } needs { $service }: { $when }. These are not usually free then, but may be asked:
find-helper-nobody = { $elders } needs { $service }: { $when }. Nobody else fits. You may phone somebody, then tap the name.
find-helper-helper-hint = Nobody of that name. Please tap, or write the full name.
find-helper-line = { $number }. { $name } { $merits }
find-helper-how = { $name }: what now?
find-helper-how-hint = Please tap one below.
find-helper-ask = Ask them
find-helper-agreed = They agreed
find-helper-was-asked = { $name } is being asked. The answer shows on the request.
give-back-for-why-not =
    { $volunteer } cannot go to { $elders }?
    { $when }, { $service }
    Somebody else will be asked at once. Why is it?
give-back-for-why-not-hint = Please tap one of these.
why-not-ill-for = They are ill
why-not-family-for = Family matters
why-not-other-for = Something else
give-back-for-done = Noted. Somebody else is being found; whoever has a phone has been told.
cancel-request-sure = Not needed any more? { $service }, { $when }
cancel-request-sure-hint = Tap “Yes” if it is not needed, “Cancel” if it still is.
request-called-off = All right, it is called off.
request-over-already = This request has changed meanwhile.
decline-request-why = Why not? The elder will read this.
decline-request-why-hint = Please tap one, or write a line.
pass-on-request-why = To whom? The elder will read this.
pass-on-request-why-hint = Please tap one, or write a line.
reason-not-ours = Not for neighbours
reason-family = Family can do it
reason-paid = A paid service
reason-doctor = Health centre
reason-firm = Home help firm
reason-police = Police station
reason-street = Street office
talk-find-helper = Who would be good
talk-cancel-request = Calling it off
talk-decline-request = Declining it
talk-pass-on-request = Passing it on
talk-give-back-for = “They cannot go”
