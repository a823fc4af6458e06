# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 周二归我: a weekday that somebody takes for good; and whether they go over 春节 and 国庆.

word-promises = 每週歸我
more-to-my-promises = 每週歸我
button-promise = 再加一個
button-promise-weekly = 以後歸我
button-end-promise = 不再歸我
button-festival-yes = 我去
button-festival-no = 這次不去
button-festival-yes-for = 說去
button-festival-no-for = 說不去
talk-promise = 每週哪一天歸您
talk-promise-weekly = 以後歸您的那一次
talk-end-promise = 不再歸您的那一天
promise-elder = 每週去哪一位家?
promise-elder-hint = 請點下面的一位,或者寫姓名。
promise-change-elder = 哪一位
promise-service = 每週給{ $elder }幫什麼忙?
promise-service-hint = 請點下面的一個,比如:打掃衛生。
promise-change-service = 幫什麼忙
promise-weekday = { $elder }那裡,{ $service },每週哪一天歸您?
promise-weekday-hint = 請點一天,或者寫:週二。
promise-change-weekday = 哪一天
promise-from = 從哪天起?
promise-from-hint = 請點下面的一個,或者寫哪天,比如:4月1日。
promise-change-from = 從哪天起
promise-from-monday = 下週起
promise-from-today = 今天起
promise-from-month = 下個月起
promise-on = { $from_on }
promise-read-back = 以後{ $day }歸您:{ $elder },{ $service },從{ $from_on }開始。到時候算數,不再一次次問。對嗎?
promise-read-back-hint = 對就點「對的」,不對點「改一下」。
promise-no-elders = 您還沒有常去的老人。去過一位以後,再來說每週哪天歸您。
promise-more = 每週歸您的,都在上面。
promise-card = { $day }歸您:{ $elder },{ $service },從{ $from_on }開始。
promise-card-ended = { $day },{ $elder },{ $service }:到{ $until_on }為止,以後不再歸您。辛苦您了!
promise-made-elder = { $who }說,從{ $from_on }開始,{ $day }來幫您:{ $service }。
promise-made-worker = { $who }說好了:從{ $from_on }開始,{ $elder }{ $day }的{ $service }歸這位。
promise-ended-elder = 從{ $from_on }開始,{ $who }{ $day }來不了了({ $service }),我們另請人。
promise-ended-worker = { $elder }{ $day }的{ $service },從{ $from_on }開始不再歸{ $who },跟別的一起排。
end-promise-from = 從哪天起不再歸您?
end-promise-from-hint = 請點下面的一個,或者寫哪天,比如:4月1日。
end-promise-change-from = 從哪天起
end-promise-sure = 從{ $from_on }開始,{ $elder }{ $day }的{ $service }不再歸您,對嗎?
end-promise-sure-hint = 對就點「對的」,還歸您就點「算了」。
promise-weekly-which = 以後哪一次歸您?
promise-weekly-which-hint = 請點下面的一個。
festival-spring = 春節
festival-national = 國慶
festival-asked = 過{ $festival },{ $visit_on },{ $elder }家{ $service },您還去嗎?
festival-asked-worker = 過{ $festival },{ $visit_on },{ $elder }家{ $service },{ $who }還沒說去不去。請打個電話問問:{ $phone }
festival-said-yes = 好,{ $festival }那次({ $visit_on },{ $elder })您還去。謝謝您!
festival-said-no = 好,{ $festival }那次({ $visit_on },{ $elder })您不去,我們另請人。過節好!
festival-said-yes-worker = { $festival }那次({ $visit_on },{ $elder })的{ $service },{ $who }還去。
festival-said-no-worker = { $festival }那次({ $visit_on },{ $elder })的{ $service },{ $who }不去,跟別的一起排。
promise-day = 每{ $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
    }
