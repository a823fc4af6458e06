# My points, where they come from, why.

points-now = You have { $half_points } to use.
points-now-awaited = You have { $half_points } to use; the street still looks at { $awaited_half_points }.
points-left-over = { $left_minutes } are left over and join the next visit.
points-no-lines = No points yet. They come when the community has checked a visit.
points-lines = Where your points come from, newest first:
line-points-for-visit-in-pending = { $number }. { $posted_on } { $service } { $minutes } +{ $half_points } (street still looks)
line-points-for-visit-in-post = { $number }. { $posted_on } { $service } { $minutes } +{ $half_points }
button-why-line = Why line { $number }
button-older = Older
why-unknown = I cannot find the reason for this any more. Please ask the community.
why-clause = By the district's plan, { $clause }; the rule holds since { $since_on }.
button-why-points = Why
button-why-visit = Why
why-points-now =
    Earned { $in_half_points }, given or used { $out_half_points }, set aside { $kept_half_points }: { $half_points } to use.
    The street still looks at { $awaited_half_points }; { $left_minutes } left over, half a point per half hour.
    By the district's plan, 二(四).
