# 下周想请您去: what a volunteer is sent of a week, and what the elder hears.

button-week-yes = All fine
button-week-some = Some not
button-week-yes-one = I'll go
button-week-some-one = Not this time
button-week-cannot = One I can't make
talk-week-some = which visits you cannot make
talk-week-cannot = a visit that you cannot make
week-card-asked = { $count ->
    [1] The week of { $day } { $month }: could you make this visit?
   *[other] The week of { $day } { $month }: could you make these { $count } visits?
    }
week-card-told = { $count ->
    [0] The week of { $day } { $month }: no visits left for you.
    [1] The week of { $day } { $month }: you have one visit.
   *[other] The week of { $day } { $month }: you have { $count } visits.
    }
week-card-kept = Promised: { $line }
week-card-yes = ✓ { $line }
week-card-no = Not going: { $line }
week-card-missed = Did not come about: { $line }
week-card-unsaid = Did you go? The community asks: { $line }
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
week-thanks = Thank you! Noted. If something comes up, tap One I can't make. Addresses: under Help neighbours.
week-none-thanks = Noted. Never mind, we will ask somebody else.
week-cannot-which = Which one can you not make?
week-cannot-which-hint = Please tap one of these.
week-cannot-sure = { $line }
    You cannot make this one, is that right?
week-cannot-sure-hint = Tap Yes if so; if you still go, tap Never mind.
week-freed = Noted. Never mind, we will ask somebody else.
week-line-for-elder = { $visit_on }, { $begin_clock }: { $service }, { $minutes }
week-who-comes = { $who } comes to help you:
    { $text }
week-who-comes-to = { $who } goes to help { $elder }:
    { $text }
week-stays-away = { $who } cannot come { $visit_on } ({ $service }). We are asking somebody else.
week-kept-too = Yours every week, { $elders }:
    { $text }
