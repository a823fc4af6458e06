# 开始 and 结束 at the door: a stay, and in the evening what was forgotten.

begin-stay-elder = Whom are you with?
begin-stay-elder-hint = I did not find this person. Please write the name.
begin-stay-elders = Whom are you with? Tap them one by one.
begin-stay-already = Already begun. No need to tap again.
begin-stay-first = The visit of { $began_at } is not logged yet. First that one.
end-stay-none = You had not tapped “I am here”. Never mind, log it as usual.
end-stay-too-soon = It has only just begun. Tap “Done” when you have helped. If that was long ago, tap “Do not log”, and log a visit.
talk-begin-stay = What you had begun
visit-begin-stay = I am here
visit-end-stay = I am done
stay-is-running =
    Begun: { $elders }
    since { $began_at }.
    Tap “Done” when you leave, and the time is right.
stay-is-ended =
    Done: { $elders }
    { $when }, { $minutes }
stay-is-logged =
    { $elders }: this one is logged.
    Begun { $began_at }.
stay-is-dropped = Not logged: { $elders }, { $began_at }.
stay-asked-running =
    { $elders }, since { $began_at }: you have not tapped “Done”.
    When did you leave? If you are still there, never mind.
stay-asked-ended =
    Not logged yet: { $elders }
    { $when }, { $minutes }
stay-dropped = All right, not logged.
left-at = { $left_clock }
button-end-stay = Done
button-drop-stay = Do not log
button-other-time = Another time
button-record-stay = Log it
seen-both = Arrival and leaving both noted at the time
seen-begin = Arrival noted at the time, leaving told afterwards
