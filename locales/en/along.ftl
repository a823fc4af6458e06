# 跟谁一起: what the companion is asked, and what the worker sees of it.

companion-asked =
    { $volunteer } says you came along: { $elders }, { $service }
    { $when }, { $minutes }
    Is that right?
companion-agreed =
    You came along: { $elders }, { $service }
    { $when }. It is logged as yours.
companion-denied =
    You did not come along: { $elders }, { $service }
    { $when }. The community will ask.
companion-over =
    { $volunteer }: { $when }, { $service }
    This one does not count; never mind.
along-over = That visit was taken back. If you did go, tap “Log a visit”.
button-came-along = Right
button-came-otherwise = Other times
button-not-along = I did not
not-along-sure =
    You did not come along: { $elders }, { $service }
    { $when }, { $minutes }
    Is that so?
not-along-sure-hint = Tap “Right” if you did not go, “Never mind” if you did.
not-along-noted = All right, nothing is logged for you. The community will ask.
talk-not-along = Whether you came along
with-line-asked = With { $who }: no answer yet
with-line-agreed = With { $who }: logged { $minutes } too; { $state }
with-line-denied = With { $who }: { $who } says no
with-line-led = Came along with { $who }
