# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# A volunteer logs a visit.

visit-no-elders = 您還沒有結對的老人。請點「找社區」,問一問。
visit-elder = 您去看了哪一位?
visit-last-was = 上次是{ $elders },{ $service },{ $minutes }。
visit-weekday-was = { $visited_on }是{ $elders },{ $service },{ $minutes }。
visit-elder-hint = 沒找到這位老人。請寫姓名,比如「李爹爹」。
visit-told-by-another = 別人去的,請本人來記。是您去的,就點下面。
visit-told-own-family = 照應自家人不記服務。去看了鄰居,再接著記。
visit-told-not-done = 打針、餵藥、洗澡,互助員不做。陪著去的,點「陪看病」。
visit-told-future = 還沒到的日子先不記,去過了再記。
visit-elders = 去看了哪幾位?一位一位點。
visit-same = 跟上次一樣
visit-like-weekday = 像{ $weeks ->
    [1] 上
   *[other] 那次
    }{ $weekday }一樣
visit-several = 不止一位
visit-service = 給{ $elders }幫了什麼忙?
visit-service-hint = 沒看明白。比如:打掃衛生、陪看病。
visit-date = 哪一天去的?
visit-other-year = { $visited_date }
visit-date-hint = 沒看明白是哪天。比如:昨天、3月16號。
visit-minutes = 做了多久?路上不算。
visit-minutes-hint = 沒看明白。比如:一個半小時,或三點到五點。
visit-with = 跟誰一起去的?
visit-with-hint = 沒找到這位互助員。請寫全名,比如「劉建國」。
visit-alone = 就我一個
visit-read-back =
    對不對?
    給{ $elders } { $service }{ $companion ->
        [none] { "" }
       *[other] ,跟{ $companion }一起
    }
    { $when }
    一共{ $minutes },核實後記{ $half_points }{ $note ->
        [none] { "" }
       *[other] {"\u000A"}留的話:{ $note }
    }
visit-read-back-hint = 對就點「對的」,不對點「改一下」。
visit-next-waits = 那一次等下接著記。先看這一次:
visit-change-hint = 請點一樣要改的。
visit-change-elder = 哪一位
visit-change-service = 幫什麼忙
visit-change-date = 哪一天
visit-change-minutes = 做了多久
visit-change-with = 跟誰一起
visit-change-note = 不留話了
length = { $minutes }
length-between = { $between }
length-from = { $start_clock }開始
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
when-night = 夜裡
correct-read-back =
    現在是這樣,對不對?
    給{ $elders } { $service }
    { $when }
    一共{ $minutes },核實後記{ $half_points }
