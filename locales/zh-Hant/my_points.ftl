# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 我的积分, 怎么来的, 为什么.

points-now = 您現在有{ $half_points }能用。
points-now-awaited = 您現在有{ $half_points }能用,還有{ $awaited_half_points }街道還在看。
points-left-over = 零頭{ $left_minutes },下次一起算。
points-no-lines = 還沒有積分。做了服務,社區核實後就有。
points-lines = 積分怎麼來的,新記上的在前:
line-points-for-visit-in-pending = { $number }. { $visited_on } { $service }{ $minutes } +{ $half_points }(街道還在看)
line-points-for-visit-in-post = { $number }. { $visited_on } { $service }{ $minutes } +{ $half_points }
button-why-line = 第{ $number }條為什麼
button-older = 更早的
why-unknown = 這一條我找不到緣由了,請問問社區。
why-clause = 依據:區裡方案{ $clause },{ $since_date }起的規定。
button-why-points = 為什麼
button-why-visit = 為什麼
why-points-in = 一共得了{ $in_half_points }。
why-points-out = 送出和用掉{ $out_half_points }。
why-points-way = 路上的{ $way_half_points }。
why-points-kept = 先留著{ $kept_half_points }。
why-points-usable = 所以能用{ $half_points }。
why-points-awaited = 街道還在看{ $awaited_half_points }。
why-points-left = 零頭{ $left_minutes },滿半小時記半分。
why-points-clause = 依據:區裡方案二(四)。
