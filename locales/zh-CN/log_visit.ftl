# A volunteer logs a visit.

visit-no-elders = 您还没有结对的老人。请点“找社区”,问一问。
visit-elder = 您去看了哪一位?
visit-last-was = 上次是{ $elders },{ $service },{ $minutes }。
visit-weekday-was = { $visited_on }是{ $elders },{ $service },{ $minutes }。
visit-elder-hint = 没找到这位老人。请写姓名,比如“李爹爹”。
visit-told-by-another = 别人去的,请本人来记。是您去的,就点下面。
visit-told-own-family = 照应自家人不记服务。去看了邻居,再接着记。
visit-told-not-done = 打针、喂药、洗澡,互助员不做。陪着去的,点“陪看病”。
visit-told-future = 还没到的日子先不记,去过了再记。
visit-elders = 去看了哪几位?一位一位点。
visit-same = 跟上次一样
visit-like-weekday = 像{ $weeks ->
    [1] 上
   *[other] 那次
    }{ $weekday }一样
visit-several = 不止一位
visit-service = 给{ $elders }帮了什么忙?
visit-service-hint = 没看明白。比如:打扫卫生、陪看病。
visit-date = 哪一天去的?
visit-other-year = { $visited_date }
visit-date-hint = 没看明白是哪天。比如:昨天、3月16号。
visit-minutes = 做了多久?路上不算。
visit-minutes-hint = 没看明白。比如:一个半小时,或三点到五点。
visit-with = 跟谁一起去的?
visit-with-hint = 没找到这位互助员。请写全名,比如“刘建国”。
visit-alone = 就我一个
visit-read-back =
    对不对?
    给{ $elders } { $service }{ $companion ->
        [none] { "" }
       *[other] ,跟{ $companion }一起
    }
    { $when }
    一共{ $minutes },核实后记{ $half_points }{ $note ->
        [none] { "" }
       *[other] {"\u000A"}留的话:{ $note }
    }
visit-read-back-hint = 对就点“对的”,不对点“改一下”。
visit-next-waits = 那一次等下接着记。先看这一次:
visit-change-hint = 请点一样要改的。
visit-change-elder = 哪一位
visit-change-service = 帮什么忙
visit-change-date = 哪一天
visit-change-minutes = 做了多久
visit-change-with = 跟谁一起
visit-change-note = 不留话了
length = { $minutes }
length-between = { $between }
length-from = { $start_clock }开始
length-until = 到{ $end_clock }
day-today-morning = 今天上午
day-today-afternoon = 今天下午
day-today-evening = 今天晚上
day-yesterday-morning = 昨天上午
day-yesterday-afternoon = 昨天下午
day-yesterday-evening = 昨天晚上
day-before = 前天
when-said = { $when }
when-day = { $visited_on }
when-part = { $visited_on }{ $part }
when-clock = { $visited_on }{ $between }
when-morning = 上午
when-noon = 中午
when-afternoon = 下午
when-evening = 晚上
when-night = 夜里
correct-read-back =
    现在是这样,对不对?
    给{ $elders } { $service }
    { $when }
    一共{ $minutes },核实后记{ $half_points }
