# A worker enrols a relative; and notes who is kin of whom.

enrol-relative-elder = Whose relative is it?
enrol-relative-elder-hint = No such elder found. Please tap a name, or write it in full.
enrol-relative-name = What is the relative's name?
enrol-relative-name-hint = Please write the full name, 2 to 20 characters.
enrol-relative-how = What is { $name } to the elder?
enrol-relative-agreed = Does { $elder } agree that this relative may know?
relative-not-agreed = Then nothing was written down. Come back when { $elder } agrees.
enrol-relative-read-back =
    Is this right?
    Of { $elder }: { $name } ({ $kin })
    The elder: { $agreed }; { $shares }
enrol-relative-read-back-hint = If it is right tap “Right”, if not “Change”.
enrol-relative-change-elder = Which elder
enrol-relative-change-name = Name
enrol-relative-change-how = What they are
enrol-relative-change-shares = What they may
enrol-relative-shares = What does the elder let { $name } know or do? Tap to tick, tap again to untick.
relative-enrolled = { $name } is enrolled. Let them scan the card above, or send it on to them.

record-kin-one = Who are kin? Tap the first.
record-kin-one-hint = Nobody found. Please tap a name, or write it in full.
record-kin-other = And who is kin of { $name }?
record-kin-other-hint = Nobody found. Please tap a name, or write it in full.
record-kin-how = What kin are they?
record-kin-read-back =
    Is this right?
    { $one } and { $other }: { $kin }
    Neither may check or confirm for the other from now on.
record-kin-read-back-hint = If it is right tap “Right”, if not “Change”.
record-kin-change-one = The first
record-kin-change-other = The second
record-kin-change-how = What kin
kin-recorded = { $one } and { $other } are kin; noted.
too-few-people = There are not yet two people on file.
