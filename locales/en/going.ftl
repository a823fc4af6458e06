# Going there: the card of whoever goes, and what others hear of it.

going-is-accepted =
    You go to { $elders }, { $service }
    { $when }, { $minutes }
going-is-under-way =
    You are with { $elders }, { $service }
    { $when }, { $minutes }
going-is-done =
    You were with { $elders }, { $service }
    { $when }
going-is-lapsed =
    Not logged yet: { $elders }, { $service }
    { $when }, { $minutes }
    If you went, tap “All done”.
going-is-closed =
    All done: { $elders }, { $service }
    { $when }
going-name = { $elder } is { $name }
going-phone = Phone { $phone }
going-no-address = No address on file. Please ask the community.
going-heed = Please note: { $notes }
going-shut = Address and phone are put away.
going-given-back =
    You are not going this time: { $elders }
    { $when }, { $service }
going-missed =
    It did not work out: { $elders }
    { $when }, { $service }
going-off =
    You need not go this time: { $elders }
    { $when }, { $service }
going-told = Please help { $elders }: { $when }, { $service }, { $minutes }.
going-given-back-for = { $by } of the { $office ->
        [officer] street
       *[other] community
    } has noted it for you: you cannot go to { $elders } ({ $service }, { $when }). Somebody else is being found. Take it easy.
going-all-given-back = { $name }, { $count ->
    [one] somebody else is being found for the visit you had promised.
   *[other] others are being found for the { $count } visits you had promised.
    } Take it easy.
button-arrive = I am there
button-finish = All done
button-give-back = Cannot go
button-nobody-home = Nobody opens
button-mishap = Trouble
button-not-gone = Did not go
button-ring = Ring them
talk-give-back = What you could not go to
give-back-why-not =
    You cannot go to { $elders }?
    { $when }, { $service }
    Somebody else will be asked at once. Why is it?
why-not-ill = I am ill
why-not-family = Family matters
why-not-other = Something else
give-back-done = All right. Somebody else is being asked.
nobody-home-first = No hurry, the community knows. Ring first, and try again in a while. If nobody opens then, tap “Nobody opens” again.
nobody-home-second = The community is ringing the family. You may go home. Thank you!
ring-nobody = No phone on file. Please ask the community.

request-told-arrived = { $reader ->
        [elder] { $volunteer } is here.
       *[other] { $volunteer } is with { $elders } now ({ $service }).
    }
request-told-nobody-home = { $reader ->
        [elder] { $volunteer } is at your door, and nobody opens. They will try again in a while.
       *[other] { $volunteer } is at the door of { $elders }, and nobody opens. They will try again in a while.
    }
request-told-given-back = { $reader ->
        [elder] { "" }
       *[other] { $elders }:{" "}
    }{ $volunteer } cannot come{ $by ->
        [none] { "" }
       *[other] {" "}({ $by } of the { $office ->
            [officer] street
           *[other] community
        } has it by phone)
    }: { $service }, { $when }. Somebody else is being found.
request-told-not-gone = { $reader ->
        [elder] { "" }
       *[other] { $elders }:{" "}
    }{ $volunteer } did not get there: { $service }, { $when }. The community will ask you.
request-worker-nobody-home = { $volunteer } is at the door of { $elders }, and nobody opens: { $service }, { $when }. They will try once more in a while.
request-worker-given-back = { $volunteer } cannot go{ $why ->
        [ill] {" "}(ill)
        [family] {" "}(family matters)
       *[other] { "" }
    }{ $by ->
        [none] { "" }
       *[other] {" "}(noted by { $by })
    }: { $elders }, { $service }, { $when }. It is soon. Somebody else is being found, please keep an eye on it.
request-worker-not-gone = { $volunteer } says it did not work out: { $elders }, { $service }, { $when }. Please ask them.
