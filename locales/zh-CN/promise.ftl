# 周二归我: a weekday that somebody takes for good; and whether they go over 春节 and 国庆.

word-promises = 每周归我
more-to-my-promises = 每周归我
button-promise = 再加一个
button-promise-weekly = 以后归我
button-end-promise = 不再归我
button-festival-yes = 我去
button-festival-no = 这次不去
button-festival-yes-for = 说去
button-festival-no-for = 说不去
talk-promise = 每周哪一天归您
talk-promise-weekly = 以后归您的那一次
talk-end-promise = 不再归您的那一天
promise-elder = 每周去哪一位家?
promise-elder-hint = 请点下面的一位,或者写姓名。
promise-change-elder = 哪一位
promise-service = 每周给{ $elder }帮什么忙?
promise-service-hint = 请点下面的一个,比如:打扫卫生。
promise-change-service = 帮什么忙
promise-weekday = { $elder }那里,{ $service },每周哪一天归您?
promise-weekday-hint = 请点一天,或者写:周二。
promise-change-weekday = 哪一天
promise-from = 从哪天起?
promise-from-hint = 请点下面的一个,或者写哪天,比如:4月1日。
promise-change-from = 从哪天起
promise-from-monday = 下周起
promise-from-today = 今天起
promise-from-month = 下个月起
promise-on = { $from_on }
promise-read-back = 以后{ $day }归您:{ $elder },{ $service },从{ $from_on }开始。到时候算数,不再一次次问。对吗?
promise-read-back-hint = 对就点“对的”,不对点“改一下”。
promise-no-elders = 您还没有常去的老人。去过一位以后,再来说每周哪天归您。
promise-more = 每周归您的,都在上面。
promise-card = { $day }归您:{ $elder },{ $service },从{ $from_on }开始。
promise-card-ended = { $day },{ $elder },{ $service }:到{ $until_on }为止,以后不再归您。辛苦您了!
promise-made-elder = { $who }说,从{ $from_on }开始,{ $day }来帮您:{ $service }。
promise-made-worker = { $who }说好了:从{ $from_on }开始,{ $elder }{ $day }的{ $service }归TA。
promise-ended-elder = 从{ $from_on }开始,{ $who }{ $day }来不了了({ $service }),我们另请人。
promise-ended-worker = { $elder }{ $day }的{ $service },从{ $from_on }开始不再归{ $who },跟别的一起排。
end-promise-from = 从哪天起不再归您?
end-promise-from-hint = 请点下面的一个,或者写哪天,比如:4月1日。
end-promise-change-from = 从哪天起
end-promise-sure = 从{ $from_on }开始,{ $elder }{ $day }的{ $service }不再归您,对吗?
end-promise-sure-hint = 对就点“对的”,还归您就点“算了”。
promise-weekly-which = 以后哪一次归您?
promise-weekly-which-hint = 请点下面的一个。
festival-spring = 春节
festival-national = 国庆
festival-asked = 过{ $festival },{ $visit_on },{ $elder }家{ $service },您还去吗?
festival-asked-worker = 过{ $festival },{ $visit_on },{ $elder }家{ $service },{ $who }还没说去不去。请打个电话问问:{ $phone }
festival-said-yes = 好,{ $festival }那次({ $visit_on },{ $elder })您还去。谢谢您!
festival-said-no = 好,{ $festival }那次({ $visit_on },{ $elder })您不去,我们另请人。过节好!
festival-said-yes-worker = { $festival }那次({ $visit_on },{ $elder })的{ $service },{ $who }还去。
festival-said-no-worker = { $festival }那次({ $visit_on },{ $elder })的{ $service },{ $who }不去,跟别的一起排。
promise-day = 每{ $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
    }
