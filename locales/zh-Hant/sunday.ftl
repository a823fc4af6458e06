# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# The week, told on Sunday evening; the reminder of a visit; the numbers of a week.

sunday-told = { $text }
sunday-did = { $name },{ $weeks ->
    [1] 這一週
   *[other] 這{ $weeks }週
    }您去了{ $times }次,一共{ $minutes }。謝謝您!
sunday-promised = { $name ->
    [none] { "" }
   *[other] { $name },
    }說好要去的:
sunday-promised-line = · { $moment },{ $elders }家,{ $service }
sunday-promised-more = 還有{ $count }次,前一天再告訴您。
sunday-comes = { $name ->
    [none] { "" }
   *[other] { $name },
    }有人來看您:
sunday-comes-line = · { $moment },{ $volunteer },{ $service }
sunday-comes-more = 還有{ $count }次,前一天再告訴您。
sunday-family = { $name ->
    [none] { "" }
   *[other] { $name },
    }家裡有人去{ $abroad ->
    [yes] (您那邊的鐘點)
   *[no] { "" }
    }:
sunday-family-line = · { $moment },{ $volunteer }去看{ $elders },{ $service }
sunday-family-more = 還有{ $count }次。
sunday-missing = { $moment }去{ $elders }家,去成了嗎?
agreed-clock = { $visit_on }{ $start_clock }
agreed-moment = { $planned_at }
button-did-go = 是的,做了
button-did-not-go = 沒去成
sunday-not-gone = 曉得了,沒關係。社區會去問問老人。
reminder-volunteer = { $when },說好去{ $elders }家,{ $service }。
reminder-elder = { $when },{ $volunteer }來,{ $service }。
