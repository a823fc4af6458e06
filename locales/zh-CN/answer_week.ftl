# 下周想请您去: what a volunteer is sent of a week, and what the elder hears.

button-week-yes = 都行
button-week-some = 有的不行
button-week-yes-one = 我去
button-week-some-one = 这次去不了
button-week-cannot = 有一次去不了
talk-week-some = 哪几次去不了
talk-week-cannot = 有一次去不了
week-card-asked = { $count ->
    [1] { $month }{ $day }日那周,想请您去这一次,行吗?
   *[other] { $month }{ $day }日那周,想请您去这{ $count }次,行吗?
    }
week-card-told = { $count ->
    [0] { $month }{ $day }日那周,没有您要去的了:
   *[other] { $month }{ $day }日那周,您去{ $count }次:
    }
week-card-kept = 说好的:{ $line }
week-card-yes = ✓ { $line }
week-card-no = 不去:{ $line }
week-card-missed = 没去成:{ $line }
week-card-unsaid = 去没去成,社区在问:{ $line }
week-card-taken = 有人去了:{ $line }
week-card-over = 不用去了:{ $line }
week-line = { $day }{ $begin_clock } { $elders } { $service }{ $minutes }
week-line-short = { $day }{ $begin_clock } { $elders } { $service }
week-elder-of = { $estate }的老人
week-elder-near = 附近的老人
week-visit-label = { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
    }{ $begin_clock }
week-some-which = 哪几次去不了?点好了,再点“选好了”。
week-some-which-hint = 请点去不了的那几次。
week-thanks = 谢谢您!记下了。有变化,点“有一次去不了”。住址在“帮帮邻居”里看。
week-none-thanks = 好,记下了。不要紧,我们另请人。
week-cannot-which = 哪一次去不了?
week-cannot-which-hint = 请点下面的一个。
week-cannot-sure = { $line }
    这一次不去了,对吗?
week-cannot-sure-hint = 对就点“对的”,还去就点“算了”。
week-freed = 好,记下了。不要紧,我们另请人。
week-line-for-elder = { $visit_on }{ $begin_clock } { $service }{ $minutes }
week-who-comes = { $who }来帮您:
    { $text }
week-who-comes-to = { $who }去帮{ $elder }:
    { $text }
week-stays-away = { $who }有事,{ $visit_on }来不了({ $service })。我们另请人。
week-kept-too = 每周归您的,{ $elders }:
    { $text }
