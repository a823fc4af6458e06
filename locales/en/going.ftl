# Going there: the card of whoever goes, and what others hear of it.

going-is-accepted =
    You go to { $elders }:
    { $when }, { $service }, { $minutes }
going-is-under-way =
    You are with { $elders }:
    { $when }, { $service }, { $minutes }
going-is-done =
    You were with { $elders }:
    { $when }, { $service }, { $minutes }
going-is-closed =
    All done: { $elders }
    { $when }, { $service }, { $minutes }
going-name = { $elder } is { $name }
going-phone = Phone { $phone }
going-no-address = No address on file. Please ask the community.
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
going-all-given-back = { $count ->
    [one] Somebody else is being found for the visit you had promised.
   *[other] Others are being found for the { $count } visits you had promised.
    } Take it easy.
button-arrive = I am there
button-finish = All done
button-give-back = Cannot go
button-nobody-home = Nobody opens
button-mishap = Trouble
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

help-arrived = { $volunteer } is with { $elders } now ({ $service }).
help-nobody-home = { $volunteer } is at the door of { $elders }, and nobody opens. They will try again in a while.
help-nobody-home-worker = { $volunteer } is at the door of { $elders }, and nobody opens ({ $service }, { $when }). They will try once more in a while.
help-given-back = { $volunteer } cannot come: { $when }, { $service }. Somebody else is being found.
help-given-back-worker =
    { $volunteer } cannot go{ $why ->
        [ill] {" "}(ill)
        [family] {" "}(family matters)
       *[other] { "" }
    }: { $elders }, { $when }, { $service }. It is soon. Somebody else is being found, please keep an eye on it.
help-not-gone = { $volunteer } did not get to you: { $when }, { $service }. The community will ask you.
help-not-gone-worker = { $volunteer } says it did not work out: { $elders }, { $when }, { $service }. Please ask them.
