# What speaks for a volunteer when somebody is looked for: match-<merit>, joined as in 同一小区 · 上周来过 · 周三上午有空.

match-separator = { " · " }
match-paired = 结对的
match-been = { $weeks ->
    [0] 这周来过
    [1] 上周来过
   *[other] { $weeks }周前来过
    }
match-same-building = 同一栋
match-same-estate = 同一小区
match-near = 离得近,大约{ $metres }米
match-dialect = 会说{ $dialect }
match-free = { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
    }{ $part ->
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
    [evening] 晚上
   *[night] 夜里
    }有空
