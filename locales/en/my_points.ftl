# My points, where they come from, why.

points-now = You have { $half_points } to use.
points-now-awaited = You have { $half_points } to use; the street still looks at { $awaited_half_points }.
points-left-over = { $left_minutes } are left over and join the next visit.
points-no-lines = No points yet. They come when the community has checked a visit.
points-lines = Where your points come from, what was added last comes first:
line-points-for-visit-in-pending = { $number }. { $visited_on } { $service } { $minutes } +{ $half_points } (street still looks)
line-points-for-visit-in-post = { $number }. { $visited_on } { $service } { $minutes } +{ $half_points }
button-why-line = Why line { $number }
button-older = Older
why-unknown = I cannot find the reason for this any more. Please ask the community.
why-clause = By the district's plan, { $clause }; the rule holds since { $since_date }.
button-why-points = Why
button-why-visit = Why
why-points-in = Earned { $in_half_points }.
why-points-out = Given or used { $out_half_points }.
why-points-way = On the way { $way_half_points }.
why-points-kept = Set aside { $kept_half_points }.
why-points-usable = So { $half_points } to use.
why-points-awaited = The street still looks at { $awaited_half_points }.
why-points-left = { $left_minutes } left over; half an hour makes half a point.
why-points-clause = By the district's plan, 二(四).
