# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 探访: who looked in on an elder, or rang; whom nobody contacted; the month's rate.

word-contact = 探訪
more-to-contact = 探訪
more-to-monthly-contacts = 本月探訪
contact-elder = 看了哪一位?打電話、視訊也算。
contact-elder-hint = 沒找到這位老人。請寫姓名,比如「李爹爹」。
contact-how = { $elder }怎麼樣?
contact-how-hint = 請點下面的一個。
contact-visit-well = 上門平安
contact-call-well = 電話平安
contact-video-well = 視訊平安
contact-trouble-label = 有事
contact-trouble = { $elder }這邊有事。您是怎麼曉得的?
contact-trouble-hint = 請點下面的一個。
contact-how-visit = 上門
contact-how-call = 電話
contact-how-video = 視訊
contact-words = 出了什麼事?寫一句,社區馬上看到。急事先打120。
contact-words-hint = 寫幾個字就行,比如:感冒了,沒吃飯。
contact-no-elders = 您這邊還沒有要探訪的老人。請點「找社區」,問一問。
contact-already = 今天已經記過了:{ $elder }。
contact-card-well = 記上了:{ $how }探訪{ $elder },平安。
contact-card-trouble =
    記上了:{ $how }探訪{ $elder },有事。
    「{ $words }」已經告訴社區。
contact-card-taken-back = 撤回了:{ $how }探訪{ $elder }。
contact-taken-back = 撤回了,這次不算。
contact-trouble-told = { $elder }有事:{ $words }
    ({ $who }{ $how }探訪,老人電話:{ $phone })
contact-no-trouble = { $who }撤回了{ $elder }那句「{ $words }」,是記錯了。
talk-contact = 探訪

contacts-rate = 這個月探訪:{ $reached }/{ $due }位
contacts-due = 還沒探訪的,時間最長的在前:
contacts-none-due = 都探訪過了,謝謝您!
contacts-line = { $number }. { $name } { $phone },{ $last }
contacts-last = 上次{ $last_on }
contacts-never = 還沒探訪過
contacts-no-phone = 沒留電話
contacts-call-well = { $number }. 電話平安
monthly-contacts = { $unit },本月探訪(探訪過的/應探訪的):
monthly-contacts-line = { $unit }:{ $reached }/{ $due }位,上個月{ $before_reached }/{ $before_due }位
monthly-contacts-first = { $unit }:{ $reached }/{ $due }位
why-contact-source = 依據:{ $text }的要求,每月至少探訪一次。

to-tell = 下次告訴{ $name }:
to-tell-line = · { $text }
button-told = 說過了
