# An elder's page; two persons on one phone.

elder-page-elder = Which elder?
elder-page-elder-hint = No such elder found. Please tap a name, or write it in full.
elder-page =
    { $name }, { $whereabouts }
    Looked after by: { $volunteers }
page-missing = Complete
page-facts = On file
page-where = Where now
page-not-asked = Do not ask
page-asked = Ask again
page-care = Who comes
page-follow-up = Follow-up
page-help = Ask for help
page-card = Give a card
elder-page-where = Where is { $name } now?
elder-page-read-back = { $name } has died, is that right? No more messages will go out; please phone.
elder-page-read-back-hint = If it is right tap “Right”, if not “Change”.
elder-page-change-where = Where now
elder-page-care = Who is to look after { $name }? Tap to tick, tap again to untick.
whereabouts-set = Noted: { $name } is { $whereabouts }. Those who come are told.
whereabouts-set-deceased = Noted: { $name } has died. No more messages go out. Please phone:
phone-line = { $name } { $phone }
now-not-asked = Noted: { $name } is not asked any more whether somebody came.
now-asked = Noted: { $name } is asked again when somebody came.
care-set = { $name } is now looked after by: { $volunteers }.
card-given = Above is a new card for { $name }.
elder-away = { $elder } is not at home these days; no need to go. You will hear.
elder-home-again = { $elder } is home again and can be visited.

one-phone-owner = Whose phone is it?
one-phone-owner-hint = Nobody found. Please tap a name, or write it in full.
one-phone-other = Who else uses it?
one-phone-other-hint = Nobody found. Please tap a name, or write it in full.
one-phone-read-back =
    Is this right?
    { $other } will use the phone of { $owner } too.
    It asks each time who it is; points are shown to their owner alone.
one-phone-read-back-hint = If it is right tap “Right”, if not “Change”.
one-phone-change-owner = Whose phone
one-phone-change-other = Who else
no-phone-yet = First somebody has to come in with a phone.
phones-linked = Done: { $owner } and { $other } use one phone.
phone-linked = { $name } uses this phone too. You are asked who you are; points are shown to their owner alone.
points-changed = Your points have changed. Please tap “My points”.
