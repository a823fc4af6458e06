# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 请人帮忙: which help, when, anything to know, read back.

ask-free = 鄰居來幫忙,不花錢,也不扣分。
ask-urgent-first = 要命的急事先打120。
ask-elder = 幫哪一位請人?
ask-elder-hint = 請點名字,或寫全名。
ask-service = { $free }{ $elder ->
        [self] 想請人幫什麼忙?
       *[other] 想請人幫{ $elder }做什麼?
    }
ask-service-hint = 沒看明白。比如:打掃衛生、陪看病。
ask-not-done-said = 這個鄰居不做
ask-services = 打針、洗澡、抬人、提款卡,鄰居不做。可以陪著去看病,您看呢?
ask-services-hint = 請點下面的一個。
ask-instead-clinic = 陪著去看病
ask-instead-other = 請人做別的
ask-instead-community = 問問社區
ask-date = { $free }{ $elder ->
        [self] 什麼時候來好?
       *[other] 什麼時候去{ $elder }那裡?
    }或者寫:週五下午3點。
ask-date-hint = 沒看明白。比如:明天上午、20號下午3點。
ask-other-time = 別的時候
ask-dates = 哪一天?也可以寫:20號下午3點。
ask-dates-hint = 沒看明白。比如:週五、20號。
ask-part = { $free }{ $day },上午還是下午?
ask-part-hint = 請點下面的一個。
ask-part-morning = 上午
ask-part-afternoon = 下午
ask-part-any = 都行
ask-today-morning = 今天上午
ask-today-afternoon = 今天下午
ask-tomorrow-morning = 明天上午
ask-tomorrow-afternoon = 明天下午
ask-day-after-morning = 後天上午
ask-day-after-afternoon = 後天下午
ask-at = { $day }{ $start_clock }
ask-again = { $free }{ $when }已經請過人{ $service }了。還要再請一次嗎?
ask-again-hint = 請點下面的一個。
ask-outside = { $free }服務約定裡沒有「{ $service }」。還是想請人嗎?
ask-outside-hint = 請點下面的一個。
ask-still = 要請
ask-not = 不用了
ask-left-as-it-is = 好,這次不請了。
ask-note = { $free }要先說一聲什麼嗎?比如:門鈴壞了。
ask-note-hint = 寫短一點,30個字以內。沒有就點「沒有」。
ask-nothing = 沒有
ask-read-back =
    { $free }對不對?
    { $elder ->
        [self] 請人{ $service }
       *[other] 替{ $elder }請人{ $service }
    }
    { $when }
    { $words ->
        [none] 沒有別的要說
       *[other] 先說一聲:{ $words }
    }
ask-read-back-hint = 對就點「對的」,不對點「改一下」。
ask-change-hint = 請點一樣要改的。
ask-change-service = 幫什麼忙
ask-change-date = 什麼時候
ask-change-note = 先說一聲的
talk-ask = 請人幫忙
talk-ask-for = 替人請人幫忙
