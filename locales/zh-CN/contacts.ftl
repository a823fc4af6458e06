# 探访: who looked in on an elder, or rang; whom nobody contacted; the month's rate.

word-contact = 探访
more-to-contact = 探访
more-to-monthly-contacts = 本月探访
contact-elder = 看了哪一位?打电话、视频也算。
contact-elder-hint = 没找到这位老人。请写姓名,比如“李爹爹”。
contact-how = { $elder }怎么样?
contact-how-hint = 请点下面的一个。
contact-visit-well = 上门平安
contact-call-well = 电话平安
contact-video-well = 视频平安
contact-trouble-label = 有事
contact-trouble = { $elder }这边有事。您是怎么晓得的?
contact-trouble-hint = 请点下面的一个。
contact-how-visit = 上门
contact-how-call = 电话
contact-how-video = 视频
contact-words = 出了什么事?写一句,社区马上看到。急事先打120。
contact-words-hint = 写几个字就行,比如:感冒了,没吃饭。
contact-no-elders = 您这边还没有要探访的老人。请点“找社区”,问一问。
contact-already = 今天已经记过了:{ $elder }。
contact-card-well = 记上了:{ $how }探访{ $elder },平安。
contact-card-trouble =
    记上了:{ $how }探访{ $elder },有事。
    “{ $words }”已经告诉社区。
contact-card-taken-back = 撤回了:{ $how }探访{ $elder }。
contact-taken-back = 撤回了,这次不算。
contact-trouble-told = { $elder }有事:{ $words }
    ({ $who }{ $how }探访,老人电话:{ $phone })
contact-no-trouble = { $who }撤回了{ $elder }那句“{ $words }”,是记错了。
talk-contact = 探访

contacts-rate = 这个月探访:{ $reached }/{ $due }位
contacts-due = 还没探访的,时间最长的在前:
contacts-none-due = 都探访过了,谢谢您!
contacts-line = { $number }. { $name } { $phone },{ $last }
contacts-last = 上次{ $last_on }
contacts-never = 还没探访过
contacts-no-phone = 没留电话
contacts-call-well = { $number }. 电话平安
monthly-contacts = { $unit },本月探访(探访过的/应探访的):
monthly-contacts-line = { $unit }:{ $reached }/{ $due }位,上个月{ $before_reached }/{ $before_due }位
monthly-contacts-first = { $unit }:{ $reached }/{ $due }位
why-contact-source = 依据:{ $text }的要求,每月至少探访一次。

to-tell = 下次告诉{ $name }:
to-tell-line = · { $text }
button-told = 说过了
