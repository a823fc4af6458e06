# 排下周: the week as the worker sees it, changes it, sends it.

word-plan-week = 排下周
talk-send-week = 下周的安排,还没发
talk-change-week = 改下周的安排
button-change-week = 改一改
button-send-week = 发出去
button-plan-again = 重新排
talk-plan-again = 下周重新排
plan-again-sure = 重新排一遍,您改过的都不算了,行吗?
plan-again-sure-hint = 行就点“对的”,不排就点“算了”。
week-said-to-ring = 没有手机,请打电话问:{ $phone }
week-head = 下周({ $monday_on }开始),要人帮{ $visits }次。{ $kept ->
    [0] { "" }
   *[other] 说好的{ $kept }次。
    }{ $proposed ->
    [0] { "" }
   *[other] 想请{ $people }位去{ $proposed }次。
    }{ $nobody ->
    [0] 都有人了。
   *[other] { $nobody }次没人:
    }
week-day = { $visits_on }:
week-nothing = 下周({ $monday_on }开始)还没有要人帮的。
week-over = 这一周已经开始了,不用再排。
week-see-open = 看总的
week-see-day = 看{ $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
    }
week-on = { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
    }
week-between = { $between }
week-clock = { $begin_clock }
week-plan-line = { $number }. { $time } { $elders } { $service }
week-kept = → { $who }:每周说好的
week-proposed = → { $who }:{ $why }
week-left = → 先不派
week-fell = → 原来那位去不了:{ $why }
week-nobody = → 没人,多半是{ $why }({ $people }位)
week-nobody-yet = → 还没派,有{ $people }位能去,点“改一改”
week-no-volunteers = → 没人,社区还没有互助员
week-changed = 改好了。

# Why nobody, as most of them would say: after 多半是.
nobody-match-not-active = 这阵子没在做
nobody-match-resting = 在歇
nobody-match-other-services = 没说愿意做这个
nobody-match-untrained = 没培训过
nobody-match-too-far = 太远
nobody-match-not-free = 那个时候没空
nobody-match-oneself = 就是老人自己
nobody-match-kin = 是一家人
nobody-match-not-wished = 不太合适
nobody-match-wishes-differ = 两边的心愿对不上
nobody-match-asked-before = 问过了
nobody-match-overlaps = 那个时候有别家要去
nobody-match-day-full = 那天够多了
nobody-match-week-full = 那周够多了
nobody-offer-day-full = 今天问得够多了
nobody-offer-week-full = 这七天问得够多了

change-week-day = 改哪一天的?
change-week-day-hint = 请点下面的一天。
change-week-visit = 改哪一次?
change-week-visit-hint = 请点下面的一个。
change-week-how = { $elders }这一次,怎么改?
change-week-how-hint = 请点下面的一个。
change-week-to-who = 换人
change-week-to-time = 换时间
change-week-to-left = 先不派
change-week-goes = { $elders }这一次,请谁去?别的人请写姓名。
    { $reasons }
change-week-goes-hint = 请点下面的一位,或者写姓名。
change-week-reason = { $number }. { $who }:{ $why }
change-week-nobody = 一位合适的也没有。
change-week-change-goes = 请谁去
change-week-start = { $elders }这一次,几点去?
change-week-start-hint = 请点下面的一个,或者写几点,比如:下午3点。
change-week-change-start = 几点
week-label-nobody = { $elder } 没人
week-sent-already = 已经发出去了,不能再改。有去不了的,会接着问别人。

send-week-read-back = 下周({ $monday_on }开始)的安排,发给{ $people }位,一共{ $visits }次{ $kept ->
    [0] { "" }
   *[other] ,其中说好的{ $kept }次
    }。{ $nobody ->
    [0] { "" }
   *[other] { $nobody }次没人,发完接着一位一位问。
    }{ $left ->
    [0] { "" }
   *[other] 先不派的{ $left }次。
    }对吗?
send-week-read-back-hint = 对就点“对的”。要改先点“算了”,再点“改一改”。
week-is-sent = 发出去了:{ $people }位,{ $visits }次。{ $nobody ->
    [0] { "" }
   *[other] 没人的{ $nobody }次,接着问。
    }要看谁怎么说,写“排下周”。
week-sent = { $monday_on }那一周的安排,{ $sent_at }发的,{ $visits }次:
week-sent-line = { $number }. { $when } { $elders } { $service }
    → { $who }:{ $said }
week-sent-now = { $line }。现在:{ $state }
week-said-kept = 每周说好的
week-said-yes = 去
week-said-no = 这次去不了
week-said-waiting = 还没回话
week-said-silent = 到时候没回话
more-to-plan-week = 排下周
