# 替人办事: for somebody without a phone, through the worker; 由社区代记.

enrol-to-behalf = 替人办事
talk-behalf = 替人办事
talk-visit-for = 替人记服务
talk-gift-for = 替人送积分
talk-confirm-for = 问来没来过
talk-correct-for = 替人改服务
behalf-nobody = 社区里还没有登记过人。先点“登记”。
behalf-person = 替哪一位办?没有手机的在前。
behalf-person-hint = 没找到这个人。请点名字,或写全名。
behalf-page =
    { $name },{ $roles },{ $phone ->
        [yes] 有手机
       *[no] 没有手机
    }
behalf-points = 能用的{ $half_points },街道还在看{ $awaited_half_points }
behalf-what-hint = 请点下面的一个。
behalf-log = 记服务
behalf-came = 来没来过
behalf-help = 请人帮忙
behalf-contact = 记探访
behalf-give = 送积分
behalf-told = 说过了
behalf-said = 记下了:都跟{ $name }说过了。

visit-for-no-elders = { $volunteer }还没有结对的老人。点“登记”里的“老人的事”,选谁去照看。
visit-for-elder = { $volunteer }去看了哪一位?也可以写一句:昨天下午给李爹爹打扫两小时。
visit-for-read-back =
    替{ $volunteer }记,对不对?
    给{ $elders } { $service }
    { $when }
    一共{ $minutes },核实后记{ $half_points }
correct-for-read-back =
    替{ $volunteer }改成这样,对不对?
    给{ $elders } { $service }
    { $when }
    一共{ $minutes },核实后记{ $half_points }
entered-line = 由社区代记({ $who })
visit-entered = 社区{ $who }替您记了:给{ $elders } { $service },{ $when },{ $minutes }。
button-correct-for = 改一改
button-withdraw-for = 撤回

confirm-for-none = { $elder }这边没有要问的服务。
confirm-for-visit = 问{ $elder }哪一次?
confirm-for-visit-hint = 请点下面的一个。
confirm-for-line = { $number }. { $volunteer },{ $when },{ $service }
confirm-for-number = 第{ $number }次
confirm-for-answer = { $volunteer } → { $elders },{ $when },{ $service },{ $minutes }。老人怎么说?
confirm-for-answer-hint = 请点下面的一个。
confirm-for-how = 怎么问到的?
confirm-for-how-hint = 请点下面的一个。
confirm-for-read-back = { $elder }说没来({ $volunteer },{ $when },{ $service })。是这样吗?
confirm-for-read-back-hint = 对就点“对的”,不对点“改一下”。
confirm-for-change-hint = 请点一样要改的。
confirm-for-change-answer = 怎么说的
confirm-for-noted = 记下了:{ $answer }。({ $volunteer } → { $elders },{ $when })
recorded-call = 电话问的
recorded-visit = 当面问的
recorded-sheet = 签字单
said-line-recorded = { $who }:{ $said }({ $how },{ $by }记)

gift-for-to = { $giver }送给谁?点一个,写全名,或者发名片。
gift-for-amount = 送多少?现在有{ $half_points }能用。
gift-for-read-back =
    替{ $giver }送积分,对不对?
    送给{ $receiver } { $half_points },还剩{ $left_half_points }
    { $minutes }以后送到,之前都能撤回。
gift-for-sure =
    { $everything ->
        [yes] 这是能用的全部
       *[no] 这回送得多
    }。真的送给{ $receiver } { $half_points }吗?再问一声本人。
gift-for-cooling =
    由社区代记:{ $giver }送给{ $receiver } { $half_points }
    { $cools_at }送到,之前都能撤回。
gift-for-given = 送到了:{ $giver }给{ $receiver } { $half_points }。
gift-for-withdrawn = 没有送:{ $giver }给{ $receiver }的{ $half_points },还是{ $giver }的。
gift-for-returned = { $receiver }退还了{ $giver }送的{ $half_points }。
gift-entered = 社区{ $who }替您记了:送给{ $receiver } { $half_points }。
