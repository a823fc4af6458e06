# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 值班表: who is called first at night and on days of rest.

duty-list = 值班表。夜裡從{ $closes_clock }到第二天{ $opens_clock },有急事先找:
duty-line = { $shift }:{ $names ->
        [none] 沒有人
       *[other] { $names }
    }
duty-list-colleague = 給誰排班?
duty-list-colleague-hint = 請點一位同事。
duty-list-when = { $name }值哪些班?
duty-list-when-hint = 請點下面的一個。
duty-list-whens = 值哪一班?
duty-list-whens-hint = 請點下面的一個。
duty-list-read-back = { $name }:{ $shift }。每週都這樣,對嗎?
duty-list-read-back-hint = 對就點「對的」,不對點「改一下」。
duty-list-change-colleague = 給誰排
duty-list-change-when = 哪些班
duty-when-always = 天天都值
duty-when-weeknights = 週一到週四夜裡
duty-when-weekend = 週末(週五夜起)
duty-when-one = 只值一班
duty-when-off = 不值班了
duty-when-night-1 = 週一夜裡
duty-when-night-2 = 週二夜裡
duty-when-night-3 = 週三夜裡
duty-when-night-4 = 週四夜裡
duty-when-night-5 = 週五夜裡
duty-when-night-6 = 週六夜裡
duty-when-night-7 = 週日夜裡
duty-when-day-6 = 週六白天
duty-when-day-7 = 週日白天
duty-noted = 好,記下了。
duty-put-on = { $name }把您排進了值班表:{ $shift }。有急事先找您。
duty-taken-off = { $name }把您從值班表上拿下來了。
talk-duty-list = 值班表
more-to-duty-list = 值班表
today-alarms = { $number }. 還沒辦完的急事:{ $count }件
today-duty-empty = { $number }. 🔴 值班表上沒人:{ $shift }
today-duty-empty-in = { $number }. 🔴 值班表上沒人:{ $units }
go-alarms = 看急事
go-duty-list = 排值班
