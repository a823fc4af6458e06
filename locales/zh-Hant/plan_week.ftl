# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 排下周: the week as the worker sees it, changes it, sends it.

word-plan-week = 排下週
talk-send-week = 下週的安排,還沒發
talk-change-week = 改下週的安排
button-change-week = 改一改
button-send-week = 發出去
button-plan-again = 重新排
talk-plan-again = 下週重新排
plan-again-sure = 重新排一遍,您改過的都不算了,行嗎?
plan-again-sure-hint = 行就點「對的」,不排就點「算了」。
week-said-to-ring = 沒有手機,請打電話問:{ $phone }
week-head = 下週({ $monday_on }開始),要人幫{ $visits }次。{ $kept ->
    [0] { "" }
   *[other] 說好的{ $kept }次。
    }{ $proposed ->
    [0] { "" }
   *[other] 想請{ $people }位去{ $proposed }次。
    }{ $nobody ->
    [0] 都有人了。
   *[other] { $nobody }次沒人:
    }
week-day = { $visits_on }:
week-nothing = 下週({ $monday_on }開始)還沒有要人幫的。
week-over = 這一週已經開始了,不用再排。
week-see-open = 看總的
week-see-day = 看{ $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
    }
week-on = { $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
    }
week-between = { $between }
week-clock = { $begin_clock }
week-plan-line = { $number }. { $time } { $elders } { $service }
week-kept = → { $who }:每週說好的
week-proposed = → { $who }:{ $why }
week-left = → 先不派
week-fell = → 原來那位去不了:{ $why }
week-nobody = → 沒人,多半是{ $why }({ $people }位)
week-nobody-yet = → 還沒派,有{ $people }位能去,點「改一改」
week-no-volunteers = → 沒人,社區還沒有互助員
week-changed = 改好了。

# Why nobody, as most of them would say: after 多半是.
nobody-match-not-active = 這陣子沒在做
nobody-match-resting = 在歇
nobody-match-other-services = 沒說願意做這個
nobody-match-untrained = 沒培訓過
nobody-match-too-far = 太遠
nobody-match-not-free = 那個時候沒空
nobody-match-oneself = 就是老人自己
nobody-match-kin = 是一家人
nobody-match-not-wished = 不太合適
nobody-match-wishes-differ = 兩邊的心願對不上
nobody-match-asked-before = 問過了
nobody-match-overlaps = 那個時候有別家要去
nobody-match-day-full = 那天夠多了
nobody-match-week-full = 那週夠多了
nobody-offer-day-full = 今天問得夠多了
nobody-offer-week-full = 這七天問得夠多了

change-week-day = 改哪一天的?
change-week-day-hint = 請點下面的一天。
change-week-visit = 改哪一次?
change-week-visit-hint = 請點下面的一個。
change-week-how = { $elders }這一次,怎麼改?
change-week-how-hint = 請點下面的一個。
change-week-to-who = 換人
change-week-to-time = 換時間
change-week-to-left = 先不派
change-week-goes = { $elders }這一次,請誰去?別的人請寫姓名。
    { $reasons }
change-week-goes-hint = 請點下面的一位,或者寫姓名。
change-week-reason = { $number }. { $who }:{ $why }
change-week-nobody = 一位合適的也沒有。
change-week-change-goes = 請誰去
change-week-start = { $elders }這一次,幾點去?
change-week-start-hint = 請點下面的一個,或者寫幾點,比如:下午3點。
change-week-change-start = 幾點
week-label-nobody = { $elder } 沒人
week-sent-already = 已經發出去了,不能再改。有去不了的,會接著問別人。

send-week-read-back = 下週({ $monday_on }開始)的安排,發給{ $people }位,一共{ $visits }次{ $kept ->
    [0] { "" }
   *[other] ,其中說好的{ $kept }次
    }。{ $nobody ->
    [0] { "" }
   *[other] { $nobody }次沒人,發完接著一位一位問。
    }{ $left ->
    [0] { "" }
   *[other] 先不派的{ $left }次。
    }對嗎?
send-week-read-back-hint = 對就點「對的」。要改先點「算了」,再點「改一改」。
week-is-sent = 發出去了:{ $people }位,{ $visits }次。{ $nobody ->
    [0] { "" }
   *[other] 沒人的{ $nobody }次,接著問。
    }要看誰怎麼說,寫「排下週」。
week-sent = { $monday_on }那一週的安排,{ $sent_at }發的,{ $visits }次:
week-sent-line = { $number }. { $when } { $elders } { $service }
    → { $who }:{ $said }
week-sent-now = { $line }。現在:{ $state }
week-said-kept = 每週說好的
week-said-yes = 去
week-said-no = 這次去不了
week-said-waiting = 還沒回話
week-said-silent = 到時候沒回話
more-to-plan-week = 排下週
