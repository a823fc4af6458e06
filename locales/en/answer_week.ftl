# 下周想请您去: what a volunteer is sent of a week, and what the elder hears.

button-week-yes = All fine
button-week-some = Some not
button-week-yes-one = I'll go
button-week-some-one = Not this time
button-week-cannot = One I can't make
talk-week-some = which visits of next week you cannot make
talk-week-cannot = a visit that you cannot make
week-card-asked = { $count ->
    [1] Could you make this visit next week?
   *[other] Could you make these { $count } visits next week?
    }
week-card-told = { $count ->
    [0] You have no visits left next week:
    [1] You have one visit next week:
   *[other] You have { $count } visits next week:
    }
week-card-kept = Promised: { $line }
week-card-yes = ✓ { $line }
week-card-no = Not going: { $line }
week-card-taken = Somebody else goes: { $line }
week-card-over = Not needed: { $line }
week-line = { $day } { $begin_clock } { $elders } { $service }, { $minutes }
week-line-short = { $day } { $begin_clock } { $elders } { $service }
week-elder-of = an elder in { $estate }
week-elder-near = an elder near you
week-visit-label = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
    } { $begin_clock }
week-some-which = Which of them can you not make? Tap them, then That is all.
week-some-which-hint = Please tap those you cannot make.
week-thanks = { $count ->
    [1] Thank you! Noted: you make one visit.
   *[other] Thank you! Noted: you make { $count } visits.
    } If something comes up, tap One I can't make, above.
week-none-thanks = Noted. Never mind, we will ask somebody else.
week-cannot-which = Which one can you not make?
week-cannot-which-hint = Please tap one of these.
week-cannot-sure = { $line }
    You cannot make this one, is that right?
week-cannot-sure-hint = Tap Yes if so; if you still go, tap Never mind.
week-freed = Noted. Never mind, we will ask somebody else.
week-line-for-elder = { $day } { $begin_clock } { $service }, { $minutes }
week-who-comes = { $who } comes to see you next week:
    { $text }
week-who-comes-to = { $who } goes to see { $elder } next week:
    { $text }
week-stays-away = { $who } cannot come { $visit_on } ({ $service }). We are asking somebody else.
