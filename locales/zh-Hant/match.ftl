# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# What speaks for a volunteer when somebody is looked for: match-<merit>, joined as in 同一小区 · 上周来过 · 周三上午有空.

match-separator = { " · " }
match-paired = 結對的
match-been = { $weeks ->
    [0] 這週來過
    [1] 上週來過
   *[other] { $weeks }週前來過
    }
match-same-building = 同一棟
match-same-estate = 同一小區
match-near = 離得近,大約{ $metres }米
match-dialect = 會說{ $dialect }
match-free = { $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
    }{ $part ->
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
    [evening] 晚上
   *[night] 夜裡
    }有空
