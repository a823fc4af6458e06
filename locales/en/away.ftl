# Away, and whoever stands in: a worker or officer goes away, a colleague takes over, and they are back.

talk-away = Being away
more-to-away = Time off
away-what-hint = Please tap one of these.
away-stands = You are away from { $begins_on } to { $ends_on }. Standing in: { $deputy }.
away-back-now = Back early
away-not-going = Not going
away-another = Another time off
away-sure =
    { $text }
    You are back now and the work is yours again: is this right?
away-sure-hint = Tap “Right” if it is, “Never mind” if not.
away-welcome-back = Good to have you back. From now on the work is yours again.
away-stays = All right, you are not going away.
away-from = From which day? Tap one, or type it.
away-from-hint = Not clear. For example: tomorrow, next Monday, 25 March.
away-today = Today
away-tomorrow = Tomorrow
away-after-tomorrow = The day after
away-monday = Next Monday
away-until = From { $since }: how many days? Tap, or type the last day.
away-until-hint = Not clear. For example: 3 days, until Friday, 25 March.
away-days = { $days ->
        [one] 1 day
       *[other] { $days } days
    }
away-deputy = Who stands in?
away-deputy-street = No colleague of the community is here on these days; the street office can stand in. Who?
away-deputy-none = No colleague is here on these days.
away-deputy-hint = Please tap a name.
away-nobody = Nobody
away-read-back =
    Is this right?
    { $text }
away-read-back-hint = Tap “Right” if it is, “Change” if not.
away-change-hint = Please tap what to change.
away-change-from = First day
away-change-until = Last day
away-change-deputy = Who
away-days-told = Away: { $begins_on } to { $ends_on }
away-deputy-told = Standing in: { $deputy }. Emergencies, messages and the morning card go there.
away-falls-to = Nobody stands in; what comes up goes to { $names }.
away-falls-to-nobody = Nobody can stand in. Only emergencies will reach you.
away-theirs-too = You stand in for { $names }; that goes over as well.
away-noted = Noted. { $deputy } has been told, and it ends by itself. Have a good rest.
away-noted-nobody = Noted, and it ends by itself. Have a good rest.
away-please-stand-in = { $name } is away from { $begins_on } to { $ends_on }. Please stand in: emergencies and messages come to you.
away-is-back = { $name } is back; you need not stand in any more. Thank you.
away-called-off = { $name } is not going away; no need to stand in from { $begins_on } to { $ends_on }.
away-over = { $name }, your time off is over. Welcome back; the work is yours again.
