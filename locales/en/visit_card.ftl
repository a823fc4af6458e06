# A visit as each reader sees it, and what its volunteer is told.

visit-card-logged =
    Logged: { $elders }, { $service }
    { $when }, { $minutes }
    { $half_points } once the community has checked.
visit-card-verified =
    { $elders }, { $service }
    { $when }, { $minutes }
    Checked by the community: { $half_points }, the street still looks.
visit-card-returned =
    Please look again: { $elders }, { $service }
    { $when }, { $minutes }
    Reason: { $words }
visit-card-withdrawn =
    Taken back: { $elders }, { $service }
    { $when }, { $minutes }
visit-card-refused =
    Does not count: { $elders }, { $service }
    { $when }, { $minutes }
    The community says: { $words }
visit-card-audited =
    { $elders }, { $service }
    { $when }, { $minutes }
    Approved: { $half_points } ready to use.
visit-card-uploaded =
    { $elders }, { $service }
    { $when }, { $minutes }
    Uploaded: { $half_points } ready to use.
visit-card-reversed =
    Set right: { $elders }, { $service }
    { $when }, { $minutes }

visit-asked-elder =
    { $volunteer } says they came to see you:
    { $when }, { $service }, { $minutes }
    Did they come?
visit-asked-relative =
    { $volunteer } says they went to see { $elders }:
    { $when }, { $service }, { $minutes }
    Please ask: did they come?
visit-told-relative =
    { $volunteer } went to see { $elders }:
    { $when }, { $service }, { $minutes }
visit-asked-again = You tapped “{ $said }”. Think again: is that so?
visit-answered = You said: { $said }. Thank you!
visit-asked-withdrawn =
    { $volunteer }: { $when }, { $service }
    This one does not count; nothing to do for you.
button-came = They came
button-not-come = Nobody came
button-unsure = Cannot say
button-heard-came = Asked: they came
button-heard-not-come = Says nobody came
button-heard-unsure = Could not ask
button-say-again = Change
button-withdraw = Take back
button-correct = Set right
withdrawn = Taken back, it does not count.
by-word-nobody-home-there = Nobody opens at { $elders }’s? Tap once, and the community knows: { $service }, { $when }.
by-word-nobody-home = Don't worry. Ring them first, and try again in a while. If there is still nobody, tap “Urgent help”.
button-tell-community = Tell the community
by-word-nothing-waits = All right. Nothing is waiting for your answer just now.
answer-thanks = Thank you!
answer-asked-again = Think again: is that so?
say-again-answer = What do you say then?
say-again-answer-hint = Please tap one below.

visit-verified = Checked by the community: { $half_points } ({ $elders }, { $service }). Ready once the street has looked.
visit-verified-changed = Checked by the community: { $elders }, { $service }, now { $minutes }: { $half_points }. They say: { $words }
visit-returned =
    Please look again: { $elders }, { $service }, { $when }, { $minutes }
    Reason: { $words }
visit-refused = Does not count: { $elders }, { $service }, { $when }. The community says: { $words }
visit-audited = Approved: { $elders }, { $service }: { $half_points } ready to use.
visit-sent-back = The street sent back: { $volunteer } to { $elders }, { $service }, { $when }, { $minutes }. They say: { $words }
visit-says-elder = { $who } says: { $answer }. ({ $volunteer } logged { $when }, { $service }, { $minutes })
visit-says-relative = Relative { $who }: { $hearsay }. ({ $volunteer } logged { $when }, { $service }, { $minutes })

visit-official =
    { $volunteer } → { $elders }
    { $service }, { $when }
    { $minutes }, { $half_points }
grade-A = Evidence complete
grade-B = One piece of evidence
grade-C = Please check
nobody-answered = Elder and family have not answered yet
said-line = { $who }: { $said }
flag-line = ⚠ { $text }
decided-line = { $who }: { $state }
