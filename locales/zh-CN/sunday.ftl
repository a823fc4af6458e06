# The week, told on Sunday evening; the reminder of a visit; the numbers of a week.

sunday-told = { $text }
sunday-did = { $name },{ $weeks ->
    [1] 这一周
   *[other] 这{ $weeks }周
    }您去了{ $times }次,一共{ $minutes }。谢谢您!
sunday-promised = { $name ->
    [none] { "" }
   *[other] { $name },
    }说好要去的:
sunday-promised-line = · { $moment },{ $elders }家,{ $service }
sunday-promised-more = 还有{ $count }次,前一天再告诉您。
sunday-comes = { $name ->
    [none] { "" }
   *[other] { $name },
    }有人来看您:
sunday-comes-line = · { $moment },{ $volunteer },{ $service }
sunday-comes-more = 还有{ $count }次,前一天再告诉您。
sunday-family = { $name ->
    [none] { "" }
   *[other] { $name },
    }家里有人去{ $abroad ->
    [yes] (您那边的钟点)
   *[no] { "" }
    }:
sunday-family-line = · { $moment },{ $volunteer }去看{ $elders },{ $service }
sunday-family-more = 还有{ $count }次。
sunday-missing = { $moment }去{ $elders }家,去成了吗?
agreed-clock = { $visit_on }{ $start_clock }
agreed-moment = { $planned_at }
button-did-go = 是的,做了
button-did-not-go = 没去成
sunday-not-gone = 晓得了,没关系。社区会去问问老人。
reminder-volunteer = { $when },说好去{ $elders }家,{ $service }。
reminder-elder = { $when },{ $volunteer }来,{ $service }。
