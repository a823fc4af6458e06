# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 帮忙单: how each reader sees it, what everybody is told of it, and what a worker does with it.

request-of-elder =
    請人{ $service }
    { $when }
request-of-relative =
    替{ $elders }請人{ $service }
    { $when }
request-of-worker =
    { $elders }:{ $service }
    { $when }
request-is-open = 正在找人,找到了馬上告訴您。
request-is-offered = 正在問鄰居,有人來馬上告訴您。
request-is-accepted = 說好了,{ $volunteer }來。
request-is-under-way = { $volunteer }正在幫忙。
request-is-done = { $volunteer }來過了。
request-is-closed = 辦好了。
request-is-cancelled = 不用了。
request-is-declined = 社區這次接不了:{ $words }
request-is-lapsed = 還沒找到人,社區在幫您找。
request-is-missed = 這次沒去成,社區會跟您說。
request-is-unsaid = 去沒去成,社區在問。
request-is-passed-on = 轉給{ $words }了。
request-stands = 現在:{ $state }{ $volunteer ->
        [none] { "" }
       *[other] ({ $volunteer })
    }{ $words ->
        [none] { "" }
       *[other] :{ $words }
    }
request-by-elder = { $who }自己說的
request-by-relative = 家人{ $who }說的
request-by-worker = 社區{ $who }代說的
request-by-plan = 服務約定裡的
request-words = 先說一聲:{ $words }
request-asked = 問過:{ $people }
request-asked-silent = { $name }(還沒回話)
request-asked-yes = { $name }(去)
request-asked-no = { $name }(去不了)
request-phone = { $number }. { $name } { $phone } { $merits }

button-cancel-request = 不用了
button-find-helper = 誰合適
button-give-back-for = 這位去不了了
button-another-round = 再問一輪
button-decline-request = 社區不接
button-pass-on-request = 轉給別處
button-close-request = 了結
button-open-request = 看幫忙單

request-told-asked = { $who }替您請人{ $service }:{ $when }。鄰居來幫忙,不花錢,也不扣分。
request-told-accepted = 說好了,{ $reader ->
        [elder] { $volunteer }來{ $service }
       *[other] { $volunteer }去{ $elders }那裡{ $service }
    }:{ $when }。
request-told-lapsed = { $reader ->
        [elder] 您要的
       *[other] { $elders }要的
    }{ $service }還沒找到人,社區在幫您找:{ $when }。
request-told-cancelled = { $who }說不用了:{ $reader ->
        [elder] { "" }
       *[other] { $elders },
    }{ $service },{ $when }。
request-told-declined = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $service },{ $when }:社區這次接不了,{ $words }。
request-told-passed-on = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $service },{ $when }:轉給{ $words }了。
request-worker-accepted = { $volunteer }去{ $elders }那裡{ $service }:{ $when }。
request-worker-nobody =
    沒找到人:{ $elders },{ $service },{ $when }
    { $why }
    { $people }
request-worker-not-said = { $volunteer }去沒去{ $elders }那裡,還沒有回話:{ $service },{ $when }。請問一問。
request-worker-cancelled = { $elders }那邊說不用了:{ $service },{ $when }。
request-volunteer-cancelled = 不用去了:{ $elders }那裡的{ $service },{ $when }。謝謝您!

requests-list = 幫忙單{ $count }張,要先辦的在前:
requests-line = { $number }. { $elders } { $service },{ $when }:{ $state }
requests-open = 看第{ $number }張
requests-new = 替老人請人
requests-none = 現在沒有幫忙單。
find-helper-who = { $elders }要人{ $service }:{ $when }。這幾位合適:
find-helper-perhaps = { $elders }要人{ $service }:{ $when }。這幾位平常那時候沒空,可以問一問:
find-helper-nobody = { $elders }要人{ $service }:{ $when }。沒有別的人合適了。也可以打電話問一位,再點名字。
find-helper-helper-hint = 沒找到這個人。請點名字,或寫全名。
find-helper-line = { $number }. { $name } { $merits }
find-helper-how = { $name }:怎麼辦?
find-helper-how-hint = 請點下面的一個。
find-helper-ask = 問問這位
find-helper-agreed = 已說好這位去
find-helper-was-asked = 去問{ $name }了。回了話,單子上看得到。
give-back-for-why-not =
    { $volunteer }去不了{ $elders }那裡了?
    { $when },{ $service }
    馬上另外找人。是為什麼?
give-back-for-why-not-hint = 請點下面的一個。
why-not-ill-for = 這位病了
why-not-family-for = 家裡有事
why-not-other-for = 別的事
give-back-for-done = 記下了,正在另外找人。有手機的都告訴了。
cancel-request-sure = 真的不用了嗎?{ $service },{ $when }
cancel-request-sure-hint = 不用了就點「對的」,還要就點「算了」。
request-called-off = 好,不用了。
request-over-already = 這張幫忙單已經變了。
decline-request-why = 為什麼不接?老人會看到這句話。
decline-request-why-hint = 請點一個,或寫一句。
pass-on-request-why = 轉給誰?老人會看到。
pass-on-request-why-hint = 請點一個,或寫一句。
reason-not-ours = 互助做不了
reason-family = 請家裡人來
reason-paid = 有專門的服務
reason-doctor = 社區醫院
reason-firm = 家政公司
reason-police = 派出所
reason-street = 街道
talk-find-helper = 看誰合適
talk-cancel-request = 不用了
talk-decline-request = 社區不接
talk-pass-on-request = 轉給別處
talk-give-back-for = 替互助員說「去不了了」
