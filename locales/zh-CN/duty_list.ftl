# 值班表: who is called first at night and on days of rest.

duty-list = 值班表。夜里从{ $closes_clock }到第二天{ $opens_clock },有急事先找:
duty-line = { $shift }:{ $names ->
        [none] 没有人
       *[other] { $names }
    }
duty-list-colleague = 给谁排班?
duty-list-colleague-hint = 请点一位同事。
duty-list-when = { $name }值哪些班?
duty-list-when-hint = 请点下面的一个。
duty-list-whens = 值哪一班?
duty-list-whens-hint = 请点下面的一个。
duty-list-read-back = { $name }:{ $shift }。每周都这样,对吗?
duty-list-read-back-hint = 对就点“对的”,不对点“改一下”。
duty-list-change-colleague = 给谁排
duty-list-change-when = 哪些班
duty-when-always = 天天都值
duty-when-weeknights = 周一到周四夜里
duty-when-weekend = 周末(周五夜起)
duty-when-one = 只值一班
duty-when-off = 不值班了
duty-when-night-1 = 周一夜里
duty-when-night-2 = 周二夜里
duty-when-night-3 = 周三夜里
duty-when-night-4 = 周四夜里
duty-when-night-5 = 周五夜里
duty-when-night-6 = 周六夜里
duty-when-night-7 = 周日夜里
duty-when-day-6 = 周六白天
duty-when-day-7 = 周日白天
duty-noted = 好,记下了。
duty-put-on = { $name }把您排进了值班表:{ $shift }。有急事先找您。
duty-taken-off = { $name }把您从值班表上拿下来了。
talk-duty-list = 值班表
more-to-duty-list = 值班表
today-alarms = { $number }. 还没办完的急事:{ $count }件
today-duty-empty = { $number }. 🔴 值班表上没人:{ $shift }
today-duty-empty-in = { $number }. 🔴 值班表上没人:{ $units }
go-alarms = 看急事
go-duty-list = 排值班
