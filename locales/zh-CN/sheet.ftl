# 纸上记: a paper sheet for a volunteer without a phone; what stands on it, and how it is entered.

enrol-to-sheets = 纸上记
talk-paper = 纸上记
talk-sheet = 交回来的单子
talk-sheet-visits = 看单子上记的

paper-what = 没有手机的互助员,一周一张纸。要打印,还是有单子交回来了?
paper-what-hint = 请点一个;交回来的,也可以写“单子3”。
paper-this-week = 打印这周的单子
paper-next-week = 打印下周的单子
paper-back = 交回来的单子
paper-whom = 给谁打印?没有手机的在前。
paper-whom-hint = 没找到这位。请点名字,或写全名。
paper-all = 没有手机的都要
paper-nobody = 还没有互助员有结对的老人。先在“老人的事”里选谁去照看。
paper-printing =
    { $sheets ->
        [1] 正在做这张单子,马上发给您。
       *[other] 正在做{ $sheets }张单子,马上发给您。
    }
paper-number = 单子右上角写的是几号?点一个,或者写数字。
paper-number-hint = 请写单子右上角的数字,比如 3。
paper-out = { $number }号 { $volunteer }
sheets-file = 服务单
sheets-made =
    单子在这里,一位互助员一张,请打印出来交给本人。
    交回来了,手机扫单子上的码,或者写“单子”和右上角的数字。
sheets-not-made = 单子没有做出来。请再点一次“打印这周的单子”;还不行,跟街道说一声。

paper-no = 单子{ $number }
paper-title = 互助服务单
paper-name = { $name }({ $called })
paper-week = { $month }{ $day }日(星期一)到{ $last_month }{ $last_day }日
paper-phone = 有事打电话:{ $name } { $phone }
paper-no-phone = 有事找{ $unit }
paper-day = 哪天
paper-elder = 老人
paper-service = 服务
paper-length = 几小时
paper-signature = 老人签字
paper-on = { $weekday } { $day }日
paper-how = 去一次写一行:老人写前面的数字,服务写一个字,写几小时,请老人签字。一周完了交给社区。
sheet-sign-meals = 饭
sheet-sign-cleaning = 扫
sheet-sign-clinic = 病
sheet-sign-urgent = 急
sheet-sign-check-in = 看
sheet-sign-company = 聊
sheet-sign-errands = 跑
sheet-sign-other = 其

line-for-whom = 替哪一位互助员记?请写上名字,一次一行:王阿姨 周二 李爹爹 打扫 2
line-for-others = 先记这一位的,别的人请再写一次。
sheet-for-community = 这是社区记服务的单子。请把它交给社区的工作者。
sheet-unknown = 没有这张单子。请看看右上角的数字,写“单子”和数字,比如“单子3”。
sheet-of-next-week = 单子{ $number }是下周的,下周才能记。
sheet-handed-in = 单子{ $number },{ $volunteer }的。哪天交来的?
sheet-handed-in-hint = 请点一个,或写哪天,比如:3月17日。不能早过单子那一周。
sheet-came-0 = 今天交的
sheet-came-1 = 昨天交的
sheet-came-2 = 前天交的
sheet-came = { $came_on }交的
sheet-head = 单子{ $number } { $volunteer }:{ $codes }
sheet-code = { $code } { $elder }
sheet-there = 已经记上的:{ $when },给{ $elders } { $service },{ $minutes }
sheet-told = · { $row }
sheet-told-signed = · { $row }(有签字)
sheet-told-before = · 前面记的,有签字:{ $row }
sheet-row = { $when },给{ $elders } { $service },{ $minutes }
sheet-numbered = { $number }. { $row }
sheet-date =
    { $page }
    { $row ->
        [0] 哪天去的?点一个;或者照单子写,一次一行:周二 1 打扫 2
       *[other] 下一次是哪天?都写完了,点“记完了”。
    }
sheet-date-hint = 请点一天,或者照单子写一行:周二 1 打扫 2
sheet-done-label = 记完了
sheet-elder = { $volunteer }去看了哪一位?点一个,或写前面的数字。
sheet-elder-hint = 没找到这位老人。请点一个,或写单子上的数字。
sheet-elders = 去看了哪几位?一位一位点。
sheet-service = 给{ $elders }帮了什么忙?
sheet-service-hint = 请点一个。
sheet-minutes = 给{ $elders }做了多久?
sheet-minutes-hint = 请点一个,或写多久,比如:1个半小时。
sheet-change-date = 哪一天
sheet-change-elder = 哪位老人
sheet-change-service = 帮什么忙
sheet-change-minutes = 做了多久
sheet-line-unread = 这一行没看懂:{ $line }
sheet-line-code = 单子上没有这个数字:{ $line }
sheet-line-week = 不是这张单子那一周的:{ $line }
sheet-line-whose = 这一行是别人的,不是这张单子的:{ $line }
sheet-line-late = 那天单子已经交来了:{ $line }
sheet-line-there =
    这一次已经记上了:{ $line }
    真的又去了一次,就写上时候:周二晚上 1 饭 1
sheet-photo = 请拍一张签了字的单子,发到这里。
sheet-photo-hint = 请发一张照片;没有就点“没有照片”。
sheet-no-photo = 没有照片
sheet-nothing = 单子{ $number }没有写一次服务,什么都没有记。
sheet-signed =
    { $rows }
    旁边有老人签字吗?
sheet-signed-hint = 请点下面的一个。
sheet-signed-all = 都签了
sheet-signed-some = 有的签了
sheet-signed-none = 没有签
sheet-signeds = 哪几次有签字?一次一次点。
sheet-read-back =
    单子{ $number },{ $volunteer }的,{ $came_on }交来。对不对?
    { $visits ->
        [0] 没有新的服务{ $signed ->
            [some] { "\u000A" }{ $rows }
           *[other] { "" }
        }
       *[other] { $rows }
        一共{ $visits }次,{ $minutes },核实后记{ $half_points }
    }
    { $signed ->
        [all] 照片有了,都有签字
        [some] 照片有了,上面写了哪次有签字
        [none] 照片有了,没有签字
       *[no-photo] 没有照片
    }
sheet-read-back-hint = 对就点“对的”;不对就去掉一次,或者再写一行。
sheet-more = 再记一次
sheet-drop-label = 去掉一次
sheet-drop =
    { $rows }
    去掉哪一次?
sheet-drop-hint = 请点下面的一个。
sheet-entered = 由社区代记:单子{ $number },{ $volunteer },记好了{ $visits }次。
sheet-noted = 社区{ $who }照您的单子记了{ $visits }次服务,一共{ $minutes }。
sheet-row-refused = 这一次没有记上:{ $row }
button-sheet = 接着记
button-sheet-visits = 看看记的
sheet-visits-none = 这张单子还没有记过服务。
sheet-visits-which =
    单子{ $number }:
    { $rows }
    看哪一次?
sheet-visits-which-hint = 请点下面的一个。
button-see-sheet = 看签字单
sheet-photo-none = 还没有照片。
sheet-photo-gone = 照片留到期了,已经删了。
sheet-photo-of = 单子{ $number },{ $volunteer }
