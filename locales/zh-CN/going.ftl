# 上门: the card of whoever goes, and what others hear of it.

going-is-accepted =
    您去:{ $elders }
    { $when },{ $service },{ $minutes }
going-is-under-way =
    正在帮忙:{ $elders }
    { $when },{ $service },{ $minutes }
going-is-done =
    去过了:{ $elders }
    { $when },{ $service },{ $minutes }
going-is-closed =
    办好了:{ $elders }
    { $when },{ $service },{ $minutes }
going-name = { $elder }叫{ $name }
going-phone = 电话 { $phone }
going-no-address = 住址没有登记,请问社区。
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
going-all-given-back = 您答应过的{ $count }次,社区另外找人,您安心歇着。
button-arrive = 到了
button-finish = 做完了
button-give-back = 去不了了
button-nobody-home = 没人开门
button-mishap = 出了点事
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

help-arrived = { $volunteer }到{ $elders }家了({ $service })。
help-nobody-home = { $volunteer }到{ $elders }家门口了,没人开门。过一会儿再来。
help-nobody-home-worker = { $volunteer }到{ $elders }家了,没人开门({ $service },{ $when })。过一会儿再去一次。
help-given-back = { $volunteer }来不了了:{ $when },{ $service }。正在另外找人。
help-given-back-worker =
    { $volunteer }去不了了{ $why ->
        [ill] (病了)
        [family] (家里有事)
       *[other] { "" }
    }:{ $elders },{ $when },{ $service }。时间近,正在另外找人,请您看着。
help-not-gone = { $when }的{ $service },{ $volunteer }没去成。社区会来问您。
help-not-gone-worker = { $volunteer }说没去成:{ $elders },{ $when },{ $service }。请问问老人。
