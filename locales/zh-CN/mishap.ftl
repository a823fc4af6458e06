# 出了点事: a short form, and what the community sees of it.

mishap-kind = { $elders }那边出了什么事?
mishap-kind-fell = 摔了
mishap-kind-broken = 东西坏了
mishap-kind-lost = 东西丢了
mishap-kind-other = 别的
mishap-fell = 人现在要紧吗?要紧的马上打120,别搬动老人。
fell-now = 要紧,要救人
fell-past = 不要紧了
mishap-words = 写一句是怎么回事,社区马上看到。
mishap-words-hint = 写一句就行,比如“碗打碎了一个”。
mishap-told = 社区知道了,会打电话来。您做得对,先说出来就好。
talk-mishap = 刚才要说的事
mishap-seen-to = { $elders }那边的事({ $service }),社区处理好了,谢谢您。
mishaps-none = 没有要处理的事。
mishap-is-fell =
    ⚠ { $elders }摔了。{ $volunteer }说的:
    { $service },{ $when }
mishap-is-broken =
    东西坏了:{ $elders }家。{ $volunteer }说的:
    { $service },{ $when }
mishap-is-lost =
    东西丢了:{ $elders }家。{ $volunteer }说的:
    { $service },{ $when }
mishap-is-other =
    { $elders }那边出了点事。{ $volunteer }说的:
    { $service },{ $when }
mishap-is-nobody-home =
    ⚠ { $volunteer }去了两次,{ $elders }家没人开门。
    { $service },{ $when }
    请给老人和家里人打电话;都打不通,就上门看看。
mishap-contact = 急事找:{ $contact }
mishap-number = 编号{ $number }
mishap-district-open =
    ⚠ { $unit }出了点事,社区和街道都没有人在。请找人去问。
    编号{ $number };还没处理的,一共{ $count }件。
mishap-district-closed = { $unit }的那件事(编号{ $number })处理好了。
mishap-closed = { $who }处理好了。
button-close-mishap = 处理好了
today-mishaps = { $number }. 出了点事的:{ $count }件,请先看
go-mishaps = 看出的事
mishap-danger = 急!{ $elder }摔了。请马上打电话去问。
