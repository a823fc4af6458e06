# 上门: the card of whoever goes, and what others hear of it.

going-is-accepted =
    说好了您去:{ $elders },{ $service }
    { $when },{ $minutes }
going-is-under-way =
    正在帮忙:{ $elders },{ $service }
    { $when },{ $minutes }
going-is-done =
    去过了:{ $elders },{ $service }
    { $when }
going-is-lapsed =
    这次还没记:{ $elders },{ $service }
    { $when },{ $minutes }
    去过了就点“做完了”。
going-is-closed =
    办好了:{ $elders },{ $service }
    { $when }
going-name = { $elder }全名{ $name }
going-phone = 电话 { $phone }
going-no-address = 住址没有登记,请问社区。
going-heed = 请留意:{ $notes }
going-shut = 住址和电话收起来了。
going-given-back =
    您这次不去了:{ $elders }
    { $when },{ $service }
going-missed =
    这次没去成:{ $elders }
    { $when },{ $service }
going-off =
    这次不用去了:{ $elders }
    { $when },{ $service }
going-told = 请您去帮{ $elders }:{ $when },{ $service },{ $minutes }。
going-given-back-for = { $office ->
        [officer] 街道
       *[other] 社区
    }{ $by }替您记下了:{ $elders }那里您去不了了({ $service },{ $when })。已经在另外找人,您放心。
going-all-given-back = { $name },您答应过的{ $count }次,另外找人去,您安心歇着。
button-arrive = 到了
button-finish = 做完了
button-give-back = 去不了了
button-nobody-home = 没人开门
button-mishap = 出了点事
button-not-gone = 没去成
button-ring = 打个电话
talk-give-back = 刚才的“去不了了”
give-back-why-not =
    { $elders }那边您去不了了?
    { $when },{ $service }
    马上另外找人。是为什么?
why-not-ill = 我病了
why-not-family = 家里有事
why-not-other = 别的事
give-back-done = 好,您别急,马上另外找人。
nobody-home-first = 别急,社区知道了。先打个电话,过一会儿再去看看。还是没人,再点“没人开门”。
nobody-home-second = 社区在找家里人了。您先回去歇歇,谢谢您!
ring-nobody = 没有登记电话,请问社区。

request-told-arrived = { $reader ->
        [elder] { $volunteer }到了。
       *[other] { $volunteer }到{ $elders }家了({ $service })。
    }
request-told-nobody-home = { $reader ->
        [elder] { $volunteer }在您家门口,没人开门。过一会儿再来。
       *[other] { $volunteer }到{ $elders }家了,没人开门。过一会儿再去。
    }
request-told-given-back = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $volunteer }来不了了{ $by ->
        [none] { "" }
       *[other] ({ $office ->
            [officer] 街道
           *[other] 社区
        }{ $by }代说的)
    }:{ $service },{ $when }。正在另外找人。
request-told-not-gone = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $volunteer }没来成:{ $service },{ $when }。社区会来问您。
request-worker-nobody-home = { $volunteer }到{ $elders }家了,没人开门:{ $service },{ $when }。过一会儿再去一次。
request-worker-given-back = { $volunteer }去不了了{ $why ->
        [ill] (病了)
        [family] (家里有事)
       *[other] { "" }
    }{ $by ->
        [none] { "" }
       *[other] ({ $by }代记)
    }:{ $elders },{ $service },{ $when }。时间近,正在另外找人,请您看着。
request-worker-not-gone = { $volunteer }说没去成:{ $elders },{ $service },{ $when }。请问问老人。
