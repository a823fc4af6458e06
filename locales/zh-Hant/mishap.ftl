# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 出了点事: a short form, and what the community sees of it.

mishap-kind = { $elders }那邊出了什麼事?
mishap-kind-fell = 摔了
mishap-kind-broken = 東西壞了
mishap-kind-lost = 東西丟了
mishap-kind-other = 別的
mishap-fell = 人現在要緊嗎?要緊的馬上打120,別搬動老人。
fell-now = 要緊,要救人
fell-past = 不要緊了
mishap-words = 寫一句是怎麼回事,社區馬上看到。
mishap-words-hint = 寫一句就行,比如「碗打碎了一個」。
mishap-told = 社區知道了,會打電話來。您做得對,先說出來就好。
talk-mishap = 剛才要說的事
mishap-seen-to = { $elders }那邊的事({ $service }),社區處理好了,謝謝您。
mishaps-none = 沒有要處理的事。
mishap-is-fell =
    ⚠ { $elders }摔了。{ $volunteer }說的:
    { $service },{ $when }
mishap-is-broken =
    東西壞了:{ $elders }家。{ $volunteer }說的:
    { $service },{ $when }
mishap-is-lost =
    東西丟了:{ $elders }家。{ $volunteer }說的:
    { $service },{ $when }
mishap-is-other =
    { $elders }那邊出了點事。{ $volunteer }說的:
    { $service },{ $when }
mishap-is-nobody-home =
    ⚠ { $volunteer }去了兩次,{ $elders }家沒人開門。
    { $service },{ $when }
    請給老人和家裡人打電話;都打不通,就上門看看。
mishap-contact = 急事找:{ $contact }
mishap-number = 編號{ $number }
mishap-district-open =
    ⚠ { $unit }出了點事,社區和街道都沒有人在。請找人去問。
    編號{ $number };還沒處理的,一共{ $count }件。
mishap-district-closed = { $unit }的那件事(編號{ $number })處理好了。
mishap-closed = { $who }處理好了。
button-close-mishap = 處理好了
today-mishaps = { $number }. 出了點事的:{ $count }件,請先看
go-mishaps = 看出的事
mishap-danger = 急!{ $elder }摔了。請馬上打電話去問。
