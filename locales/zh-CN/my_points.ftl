# 我的积分, 怎么来的, 为什么.

points-now = 您现在有{ $half_points }能用。
points-now-awaited = 您现在有{ $half_points }能用,还有{ $awaited_half_points }街道还在看。
points-left-over = 零头{ $left_minutes },下次一起算。
points-no-lines = 还没有积分。做了服务,社区核实后就有。
points-lines = 积分怎么来的,新记上的在前:
line-points-for-visit-in-pending = { $number }. { $visited_on } { $service }{ $minutes } +{ $half_points }(街道还在看)
line-points-for-visit-in-post = { $number }. { $visited_on } { $service }{ $minutes } +{ $half_points }
button-why-line = 第{ $number }条为什么
button-older = 更早的
why-unknown = 这一条我找不到缘由了,请问问社区。
why-clause = 依据:区里方案{ $clause },{ $since_date }起的规定。
button-why-points = 为什么
button-why-visit = 为什么
why-points-in = 一共得了{ $in_half_points }。
why-points-out = 送出和用掉{ $out_half_points }。
why-points-way = 路上的{ $way_half_points }。
why-points-kept = 先留着{ $kept_half_points }。
why-points-usable = 所以能用{ $half_points }。
why-points-awaited = 街道还在看{ $awaited_half_points }。
why-points-left = 零头{ $left_minutes },满半小时记半分。
why-points-clause = 依据:区里方案二(四)。
