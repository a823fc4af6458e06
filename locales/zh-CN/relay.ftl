# 接龙: what the WeChat group wrote, pasted by the worker, sorted out and written down; and what goes back into the group.

word-relay = 接龙
more-to-relay = 接龙
talk-relay = 微信群里的话
talk-relay-each = 微信群里要问的
relay-paste =
    把微信群里的话或者接龙整段粘到这里,多少行都行。
    我一行一行看:清楚的一下记上,不清楚的再问您。
relay-paste-hint =
    没看到是谁去了谁家。请整段粘过来,带上名字,像这样:
    王秀兰:昨天给李爹爹送饭半小时
relay-date =
    { $heading ->
        [none] 有{ $count }行没说是哪天。是哪天的?
       *[other] “{ $heading }”有{ $count }行。是哪天的?
    }
relay-not-yet = 还没到
relay-unsure = 不是同一天
relay-list-hint = 请点下面的一个。
relay-clear = 清楚的({ $count }次):
relay-line = { $number }. { $volunteer } → { $elders }:{ $service },{ $when },{ $minutes }
relay-doubtful = 要问的({ $count }行):
relay-ask-line = { $number }. { $said }({ $missing })
relay-said =
    { $speaker ->
        [none] { $said }
       *[other] { $speaker }:{ $said ->
            [none] +1
           *[other] { $said }
        }
    }
relay-missing-who = 谁去的
relay-missing-elder = 哪位老人
relay-missing-service = 帮了什么忙
relay-missing-date = 哪一天
relay-missing-minutes = 做了多久
relay-missing-which = 几位老人怎么分
relay-missing-twice = 那天记过一次,时长不一样,是另一次吗
relay-known = 已经记过,不重记({ $count }次):
relay-known-line = · { $volunteer } → { $elders }:{ $service },{ $when },{ $minutes }
relay-waits = 后面还有{ $count }行,这些办好了再看。
relay-ahead = 还没到那天的有{ $count }行,去过了再记。
relay-unread = 太长了,最后{ $count }行没看。请分开粘。
relay-nothing = 这一段里没有要记的服务。
relay-log = 记上清楚的
relay-each = 一条一条来
relay-logged = 记上了{ $count }次,由社区代记。互助员和老人都会收到消息,再由同事核实。
relay-each-who =
    还有{ $left }行要问。
    { $said }
    是谁去的?
relay-each-what =
    还有{ $left }行要问。
    { $said }
    还要问:{ $missing }。
relay-go-on = 接着问
relay-enough = 先这样
relay-left = 好。要问的{ $count }行没有记,问清楚了随时再粘过来,记过的不会重记。
relay-each-whose-hint = 请点名字,或写全名。不用记就点“不用记”。
relay-skip = 不用记
relay-stop = 都不要了
relay-stopped = 好,剩下的{ $count }行都没有记。
relay-each-done = 都问完了。

button-copy-request = 复制到微信群
relay-copy-week = 这周的服务
relay-copy-thanks = 谢谢大家
relay-copy-requests = 请人帮忙
copy-below = 下面这一段长按复制,发到微信群里:
copy-week-none = 这两周还没有记过服务。
copy-day = { $month }{ $number }日
copy-week-head = { $community }{ $first }到{ $last },邻居帮忙:
copy-week-line = { $name } { $times }次,{ $minutes }
copy-week-total = 一共{ $times }次。谢谢各位!没写上的,在群里说一声。
copy-thanks-text =
    谢谢各位好邻居!{ $first }到{ $last },{ $community }有{ $people }位出门帮忙{ $times }次,一共{ $minutes }:{ $names }。
    老人们都记在心里。大家也多保重身体。
copy-requests-none = 现在没有要找人的帮忙单。
copy-requests-head = { $community }有老人想请邻居帮忙:
copy-requests-line = · { $service },{ $when },大约{ $minutes }
copy-requests-line-timed = · { $service },{ $when }
copy-requests-end = 能去的请跟社区{ $who }说一声,谢谢!
