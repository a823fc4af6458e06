# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 接龙: what the WeChat group wrote, pasted by the worker, sorted out and written down; and what goes back into the group.

word-relay = 接龍
more-to-relay = 接龍
talk-relay = 微信群裡的話
talk-relay-each = 微信群裡要問的
relay-paste =
    把微信群裡的話或者接龍整段貼到這裡,多少行都行。
    我一行一行看:清楚的一下記上,不清楚的再問您。
relay-paste-hint =
    沒看到是誰去了誰家。請整段貼過來,帶上名字,像這樣:
    王秀蘭:昨天給李爹爹送飯半小時
relay-date =
    { $heading ->
        [none] 有{ $count }行沒說是哪天。是哪天的?
       *[other] 「{ $heading }」有{ $count }行。是哪天的?
    }
relay-not-yet = 還沒到
relay-unsure = 不是同一天
relay-list-hint = 請點下面的一個。
relay-clear = 清楚的({ $count }次):
relay-line = { $number }. { $volunteer } → { $elders }:{ $service },{ $when },{ $minutes }
relay-doubtful = 要問的({ $count }行):
relay-ask-line = { $number }. { $said }({ $missing })
relay-said =
    { $speaker ->
        [none] { $said }
       *[other] { $speaker }:{ $said ->
            [none] +1
           *[other] { $said }
        }
    }
relay-missing-who = 誰去的
relay-missing-elder = 哪位老人
relay-missing-service = 幫了什麼忙
relay-missing-date = 哪一天
relay-missing-minutes = 做了多久
relay-missing-which = 幾位老人怎麼分
relay-missing-twice = 那天記過一次,時數不一樣,是另一次嗎
relay-known = 已經記過,不重記({ $count }次):
relay-known-line = · { $volunteer } → { $elders }:{ $service },{ $when },{ $minutes }
relay-waits = 後面還有{ $count }行,這些辦好了再看。
relay-ahead = 還沒到那天的有{ $count }行,去過了再記。
relay-unread = 太長了,最後{ $count }行沒看。請分開貼。
relay-nothing = 這一段裡沒有要記的服務。
relay-log = 記上清楚的
relay-each = 一條一條來
relay-logged = 記上了{ $count }次,由社區代記。互助員和老人都會收到訊息,再由同事核實。
relay-each-who =
    還有{ $left }行要問。
    { $said }
    是誰去的?
relay-each-what =
    還有{ $left }行要問。
    { $said }
    還要問:{ $missing }。
relay-go-on = 接著問
relay-enough = 先這樣
relay-left = 好。要問的{ $count }行沒有記,問清楚了隨時再貼過來,記過的不會重記。
relay-each-whose-hint = 請點名字,或寫全名。不用記就點「不用記」。
relay-skip = 不用記
relay-stop = 都不要了
relay-stopped = 好,剩下的{ $count }行都沒有記。
relay-each-done = 都問完了。

button-copy-request = 複製到微信群
relay-copy-week = 這週的服務
relay-copy-thanks = 謝謝大家
relay-copy-requests = 請人幫忙
copy-below = 下面這一段長按複製,發到微信群裡:
copy-week-none = 這兩週還沒有記過服務。
copy-day = { $month }{ $number }日
copy-week-head = { $community }{ $first }到{ $last },鄰居幫忙:
copy-week-line = { $name } { $times }次,{ $minutes }
copy-week-total = 一共{ $times }次。謝謝各位!沒寫上的,在群裡說一聲。
copy-thanks-text =
    謝謝各位好鄰居!{ $first }到{ $last },{ $community }有{ $people }位出門幫忙{ $times }次,一共{ $minutes }:{ $names }。
    老人們都記在心裡。大家也多保重身體。
copy-requests-none = 現在沒有要找人的幫忙單。
copy-requests-head = { $community }有老人想請鄰居幫忙:
copy-requests-line = · { $service },{ $when },大約{ $minutes }
copy-requests-line-timed = · { $service },{ $when }
copy-requests-end = 能去的請跟社區{ $who }說一聲,謝謝!
