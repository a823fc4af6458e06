# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 纸上记: a paper sheet for a volunteer without a phone; what stands on it, and how it is entered.

enrol-to-sheets = 紙上記
talk-paper = 紙上記
talk-sheet = 交回來的單子
talk-sheet-visits = 看單子上記的

paper-what = 沒有手機的互助員,一週一張紙。要打印,還是有單子交回來了?
paper-what-hint = 請點一個;交回來的,也可以寫「單子3」。
paper-this-week = 打印這週的單子
paper-next-week = 打印下週的單子
paper-back = 交回來的單子
paper-whom = 給誰打印?沒有手機的在前。
paper-whom-hint = 沒找到這位。請點名字,或寫全名。
paper-all = 沒有手機的都要
paper-nobody = 還沒有互助員有結對的老人。先在「老人的事」裡選誰去照看。
paper-printing =
    { $sheets ->
        [1] 正在做這張單子,馬上發給您。
       *[other] 正在做{ $sheets }張單子,馬上發給您。
    }
paper-number = 單子右上角寫的是幾號?點一個,或者寫數字。
paper-number-hint = 請寫單子右上角的數字,比如 3。
paper-out = { $number }號 { $volunteer }
sheets-file = 服務單
sheets-made =
    單子在這裡,一位互助員一張,請打印出來交給本人。
    交回來了,手機掃單子上的碼,或者寫「單子」和右上角的數字。
sheets-not-made = 單子沒有做出來。請再點一次「打印這週的單子」;還不行,跟街道說一聲。

paper-no = 單子{ $number }
paper-title = 互助服務單
paper-name = { $name }({ $called })
paper-week = { $month }{ $day }日(星期一)到{ $last_month }{ $last_day }日
paper-phone = 有事打電話:{ $name } { $phone }
paper-no-phone = 有事找{ $unit }
paper-day = 哪天
paper-elder = 老人
paper-service = 服務
paper-length = 幾小時
paper-signature = 老人簽字
paper-on = { $weekday } { $day }日
paper-how = 去一次寫一行:老人寫前面的數字,服務寫一個字,寫幾小時,請老人簽字。一週完了交給社區。
sheet-sign-meals = 飯
sheet-sign-cleaning = 掃
sheet-sign-clinic = 病
sheet-sign-urgent = 急
sheet-sign-check-in = 看
sheet-sign-company = 聊
sheet-sign-errands = 跑
sheet-sign-other = 其

line-for-whom = 替哪一位互助員記?請寫上名字,一次一行:王阿姨 週二 李爹爹 打掃 2
line-for-others = 先記這一位的,別的人請再寫一次。
sheet-for-community = 這是社區記服務的單子。請把它交給社區的工作者。
sheet-unknown = 沒有這張單子。請看看右上角的數字,寫「單子」和數字,比如「單子3」。
sheet-of-next-week = 單子{ $number }是下週的,下週才能記。
sheet-handed-in = 單子{ $number },{ $volunteer }的。哪天交來的?
sheet-handed-in-hint = 請點一個,或寫哪天,比如:3月17日。不能早過單子那一週。
sheet-came-0 = 今天交的
sheet-came-1 = 昨天交的
sheet-came-2 = 前天交的
sheet-came = { $came_on }交的
sheet-head = 單子{ $number } { $volunteer }:{ $codes }
sheet-code = { $code } { $elder }
sheet-there = 已經記上的:{ $when },給{ $elders } { $service },{ $minutes }
sheet-told = · { $row }
sheet-told-signed = · { $row }(有簽字)
sheet-told-before = · 前面記的,有簽字:{ $row }
sheet-row = { $when },給{ $elders } { $service },{ $minutes }
sheet-numbered = { $number }. { $row }
sheet-date =
    { $page }
    { $row ->
        [0] 哪天去的?點一個;或者照單子寫,一次一行:週二 1 打掃 2
       *[other] 下一次是哪天?都寫完了,點「記完了」。
    }
sheet-date-hint = 請點一天,或者照單子寫一行:週二 1 打掃 2
sheet-done-label = 記完了
sheet-elder = { $volunteer }去看了哪一位?點一個,或寫前面的數字。
sheet-elder-hint = 沒找到這位老人。請點一個,或寫單子上的數字。
sheet-elders = 去看了哪幾位?一位一位點。
sheet-service = 給{ $elders }幫了什麼忙?
sheet-service-hint = 請點一個。
sheet-minutes = 給{ $elders }做了多久?
sheet-minutes-hint = 請點一個,或寫多久,比如:1個半小時。
sheet-change-date = 哪一天
sheet-change-elder = 哪位老人
sheet-change-service = 幫什麼忙
sheet-change-minutes = 做了多久
sheet-line-unread = 這一列沒看懂:{ $line }
sheet-line-code = 單子上沒有這個數字:{ $line }
sheet-line-week = 不是這張單子那一週的:{ $line }
sheet-line-whose = 這一列是別人的,不是這張單子的:{ $line }
sheet-line-late = 那天單子已經交來了:{ $line }
sheet-line-there =
    這一次已經記上了:{ $line }
    真的又去了一次,就寫上時候:週二晚上 1 飯 1
sheet-photo = 請拍一張簽了字的單子,發到這裡。
sheet-photo-hint = 請發一張照片;沒有就點「沒有照片」。
sheet-no-photo = 沒有照片
sheet-nothing = 單子{ $number }沒有寫一次服務,什麼都沒有記。
sheet-signed =
    { $rows }
    旁邊有老人簽字嗎?
sheet-signed-hint = 請點下面的一個。
sheet-signed-all = 都簽了
sheet-signed-some = 有的簽了
sheet-signed-none = 沒有簽
sheet-signeds = 哪幾次有簽字?一次一次點。
sheet-read-back =
    單子{ $number },{ $volunteer }的,{ $came_on }交來。對不對?
    { $visits ->
        [0] 沒有新的服務{ $signed ->
            [some] { "\u000A" }{ $rows }
           *[other] { "" }
        }
       *[other] { $rows }
        一共{ $visits }次,{ $minutes },核實後記{ $half_points }
    }
    { $signed ->
        [all] 照片有了,都有簽字
        [some] 照片有了,上面寫了哪次有簽字
        [none] 照片有了,沒有簽字
       *[no-photo] 沒有照片
    }
sheet-read-back-hint = 對就點「對的」;不對就去掉一次,或者再寫一行。
sheet-more = 再記一次
sheet-drop-label = 去掉一次
sheet-drop =
    { $rows }
    去掉哪一次?
sheet-drop-hint = 請點下面的一個。
sheet-entered = 由社區代記:單子{ $number },{ $volunteer },記好了{ $visits }次。
sheet-noted = 社區{ $who }照您的單子記了{ $visits }次服務,一共{ $minutes }。
sheet-row-refused = 這一次沒有記上:{ $row }
button-sheet = 接著記
button-sheet-visits = 看看記的
sheet-visits-none = 這張單子還沒有記過服務。
sheet-visits-which =
    單子{ $number }:
    { $rows }
    看哪一次?
sheet-visits-which-hint = 請點下面的一個。
button-see-sheet = 看簽字單
sheet-photo-none = 還沒有照片。
sheet-photo-gone = 照片留到期了,已經刪了。
sheet-photo-of = 單子{ $number },{ $volunteer }
