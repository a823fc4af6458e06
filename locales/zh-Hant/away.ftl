# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 请假和代班: a worker or officer goes away, somebody stands in, and they are back.

talk-away = 請假
more-to-away = 請假代班
away-what-hint = 請點下面的一個。
away-stands = 您的假:{ $begins_on }到{ $ends_on }。代班:{ $deputy }。
away-back-now = 提前回來
away-not-going = 不休了
away-another = 再請一次假
away-sure =
    { $text }
    現在就回來,事情還歸您,對不對?
away-sure-hint = 對就點「對的」,不對點「算了」。
away-welcome-back = 好,您回來了。今天起事情還歸您。
away-stays = 好,這個假不休了。
away-from = 從哪天起?點一個,或寫日期。
away-from-hint = 沒看明白。比如:明天、下週一、3月25號。
away-today = 今天
away-tomorrow = 明天
away-after-tomorrow = 後天
away-monday = 下週一
away-until = { $since }起,休幾天?點一個,或寫到哪天。
away-until-hint = 沒看明白。比如:三天、到週五、3月25號。
away-days = { $days }天
away-deputy = 請誰代班?
away-deputy-street = 這幾天社區沒有別的同事在,可以請街道代。請誰?
away-deputy-none = 這幾天沒有別的同事在。
away-deputy-hint = 請點下面的名字。
away-nobody = 先不請人
away-read-back =
    對不對?
    { $text }
away-read-back-hint = 對就點「對的」,不對點「改一下」。
away-change-hint = 請點一樣要改的。
away-change-from = 從哪天
away-change-until = 到哪天
away-change-deputy = 誰代班
away-days-told = 請假:{ $begins_on }到{ $ends_on }
away-deputy-told = 代班:{ $deputy }。急事、訊息、早上的單子都轉過去。
away-falls-to = 沒有請人代,有事找{ $names }。
away-falls-to-nobody = 沒有人能代。平常的事不找您,急事還會找您。
away-theirs-too = 您在代{ $names }的班,也一起交過去。
away-noted = 記下了,已經告訴{ $deputy }。到期不用再說,代班自己就結束。好好歇著。
away-noted-nobody = 記下了,到期不用再說。好好歇著。
away-please-stand-in = { $name }{ $begins_on }到{ $ends_on }不在,請您代班。這幾天的急事和訊息會發給您。
away-is-back = { $name }回來了,不用您代班了。辛苦您了。
away-called-off = { $name }不休假了,{ $begins_on }到{ $ends_on }不用您代班了。
away-over = { $name },假到期了,歡迎回來。事情還歸您。
