# 帮忙单: how each reader sees it, what everybody is told of it, and what a worker does with it.

request-of-elder =
    请人{ $service }
    { $when }
request-of-relative =
    替{ $elders }请人{ $service }
    { $when }
request-of-worker =
    { $elders }:{ $service }
    { $when }
request-is-open = 正在找人,找到了马上告诉您。
request-is-offered = 正在问邻居,有人来马上告诉您。
request-is-accepted = 说好了,{ $volunteer }来。
request-is-under-way = { $volunteer }正在帮忙。
request-is-done = { $volunteer }来过了。
request-is-closed = 办好了。
request-is-cancelled = 不用了。
request-is-declined = 社区这次接不了:{ $words }
request-is-lapsed = 还没找到人,社区在帮您找。
request-is-missed = 这次没去成,社区会跟您说。
request-is-unsaid = 去没去成,社区在问。
request-is-passed-on = 转给{ $words }了。
request-stands = 现在:{ $state }{ $volunteer ->
        [none] { "" }
       *[other] ({ $volunteer })
    }{ $words ->
        [none] { "" }
       *[other] :{ $words }
    }
request-by-elder = { $who }自己说的
request-by-relative = 家人{ $who }说的
request-by-worker = 社区{ $who }代说的
request-by-plan = 服务约定里的
request-words = 先说一声:{ $words }
request-asked = 问过:{ $people }
request-asked-silent = { $name }(还没回话)
request-asked-yes = { $name }(去)
request-asked-no = { $name }(去不了)
request-phone = { $number }. { $name } { $phone } { $merits }

button-cancel-request = 不用了
button-find-helper = 谁合适
button-give-back-for = TA去不了了
button-another-round = 再问一轮
button-decline-request = 社区不接
button-pass-on-request = 转给别处
button-close-request = 了结
button-open-request = 看帮忙单

request-told-asked = { $who }替您请人{ $service }:{ $when }。邻居来帮忙,不花钱,也不扣分。
request-told-accepted = 说好了,{ $reader ->
        [elder] { $volunteer }来{ $service }
       *[other] { $volunteer }去{ $elders }那里{ $service }
    }:{ $when }。
request-told-lapsed = { $reader ->
        [elder] 您要的
       *[other] { $elders }要的
    }{ $service }还没找到人,社区在帮您找:{ $when }。
request-told-cancelled = { $who }说不用了:{ $reader ->
        [elder] { "" }
       *[other] { $elders },
    }{ $service },{ $when }。
request-told-declined = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $service },{ $when }:社区这次接不了,{ $words }。
request-told-passed-on = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $service },{ $when }:转给{ $words }了。
request-worker-accepted = { $volunteer }去{ $elders }那里{ $service }:{ $when }。
request-worker-nobody =
    没找到人:{ $elders },{ $service },{ $when }
    { $why }
    { $people }
request-worker-not-said = { $volunteer }去没去{ $elders }那里,还没有回话:{ $service },{ $when }。请问一问。
request-worker-cancelled = { $elders }那边说不用了:{ $service },{ $when }。
request-volunteer-cancelled = 不用去了:{ $elders }那里的{ $service },{ $when }。谢谢您!

requests-list = 帮忙单{ $count }张,要先办的在前:
requests-line = { $number }. { $elders } { $service },{ $when }:{ $state }
requests-open = 看第{ $number }张
requests-new = 替老人请人
requests-none = 现在没有帮忙单。
find-helper-who = { $elders }要人{ $service }:{ $when }。这几位合适:
find-helper-perhaps = { $elders }要人{ $service }:{ $when }。这几位平常那时候没空,可以问一问:
find-helper-nobody = { $elders }要人{ $service }:{ $when }。没有别的人合适了。也可以打电话问一位,再点名字。
find-helper-helper-hint = 没找到这个人。请点名字,或写全名。
find-helper-line = { $number }. { $name } { $merits }
find-helper-how = { $name }:怎么办?
find-helper-how-hint = 请点下面的一个。
find-helper-ask = 问问TA
find-helper-agreed = 已说好TA去
find-helper-was-asked = 去问{ $name }了。回了话,单子上看得到。
give-back-for-why-not =
    { $volunteer }去不了{ $elders }那里了?
    { $when },{ $service }
    马上另外找人。是为什么?
give-back-for-why-not-hint = 请点下面的一个。
why-not-ill-for = TA病了
why-not-family-for = 家里有事
why-not-other-for = 别的事
give-back-for-done = 记下了,正在另外找人。有手机的都告诉了。
cancel-request-sure = 真的不用了吗?{ $service },{ $when }
cancel-request-sure-hint = 不用了就点“对的”,还要就点“算了”。
request-called-off = 好,不用了。
request-over-already = 这张帮忙单已经变了。
decline-request-why = 为什么不接?老人会看到这句话。
decline-request-why-hint = 请点一个,或写一句。
pass-on-request-why = 转给谁?老人会看到。
pass-on-request-why-hint = 请点一个,或写一句。
reason-not-ours = 互助做不了
reason-family = 请家里人来
reason-paid = 有专门的服务
reason-doctor = 社区医院
reason-firm = 家政公司
reason-police = 派出所
reason-street = 街道
talk-find-helper = 看谁合适
talk-cancel-request = 不用了
talk-decline-request = 社区不接
talk-pass-on-request = 转给别处
talk-give-back-for = 替互助员说“去不了了”
