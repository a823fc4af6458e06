# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 下周想请您去: what a volunteer is sent of a week, and what the elder hears.

button-week-yes = 都行
button-week-some = 有的不行
button-week-yes-one = 我去
button-week-some-one = 這次去不了
button-week-cannot = 有一次去不了
talk-week-some = 哪幾次去不了
talk-week-cannot = 有一次去不了
week-card-asked = { $count ->
    [1] { $month }{ $day }日那週,想請您去這一次,行嗎?
   *[other] { $month }{ $day }日那週,想請您去這{ $count }次,行嗎?
    }
week-card-told = { $count ->
    [0] { $month }{ $day }日那週,沒有您要去的了:
   *[other] { $month }{ $day }日那週,您去{ $count }次:
    }
week-card-kept = 說好的:{ $line }
week-card-yes = ✓ { $line }
week-card-no = 不去:{ $line }
week-card-missed = 沒去成:{ $line }
week-card-unsaid = 去沒去成,社區在問:{ $line }
week-card-taken = 有人去了:{ $line }
week-card-over = 不用去了:{ $line }
week-line = { $day }{ $begin_clock } { $elders } { $service }{ $minutes }
week-line-short = { $day }{ $begin_clock } { $elders } { $service }
week-elder-of = { $estate }的老人
week-elder-near = 附近的老人
week-visit-label = { $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
    }{ $begin_clock }
week-some-which = 哪幾次去不了?點好了,再點「選好了」。
week-some-which-hint = 請點去不了的那幾次。
week-thanks = 謝謝您!記下了。有變化,點「有一次去不了」。住址在「幫幫鄰居」裡看。
week-none-thanks = 好,記下了。不要緊,我們另請人。
week-cannot-which = 哪一次去不了?
week-cannot-which-hint = 請點下面的一個。
week-cannot-sure = { $line }
    這一次不去了,對嗎?
week-cannot-sure-hint = 對就點「對的」,還去就點「算了」。
week-freed = 好,記下了。不要緊,我們另請人。
week-line-for-elder = { $visit_on }{ $begin_clock } { $service }{ $minutes }
week-who-comes = { $who }來幫您:
    { $text }
week-who-comes-to = { $who }去幫{ $elder }:
    { $text }
week-stays-away = { $who }有事,{ $visit_on }來不了({ $service })。我們另請人。
week-kept-too = 每週歸您的,{ $elders }:
    { $text }
