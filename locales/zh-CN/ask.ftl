# 请人帮忙: which help, when, anything to know, read back.

ask-free = 邻居来帮忙,不花钱,也不扣分。
ask-urgent-first = 要命的急事先打120。
ask-elder = 帮哪一位请人?
ask-elder-hint = 请点名字,或写全名。
ask-service = { $free }{ $elder ->
        [self] 想请人帮什么忙?
       *[other] 想请人帮{ $elder }做什么?
    }
ask-service-hint = 没看明白。比如:打扫卫生、陪看病。
ask-not-done-said = 这个邻居不做
ask-services = 打针、洗澡、抬人、银行卡,邻居不做。可以陪着去看病,您看呢?
ask-services-hint = 请点下面的一个。
ask-instead-clinic = 陪着去看病
ask-instead-other = 请人做别的
ask-instead-community = 问问社区
ask-date = { $free }{ $elder ->
        [self] 什么时候来好?
       *[other] 什么时候去{ $elder }那里?
    }或者写:周五下午3点。
ask-date-hint = 没看明白。比如:明天上午、20号下午3点。
ask-other-time = 别的时候
ask-dates = 哪一天?也可以写:20号下午3点。
ask-dates-hint = 没看明白。比如:周五、20号。
ask-part = { $free }{ $day },上午还是下午?
ask-part-hint = 请点下面的一个。
ask-part-morning = 上午
ask-part-afternoon = 下午
ask-part-any = 都行
ask-today-morning = 今天上午
ask-today-afternoon = 今天下午
ask-tomorrow-morning = 明天上午
ask-tomorrow-afternoon = 明天下午
ask-day-after-morning = 后天上午
ask-day-after-afternoon = 后天下午
ask-at = { $day }{ $start_clock }
ask-again = { $free }{ $when }已经请过人{ $service }了。还要再请一次吗?
ask-again-hint = 请点下面的一个。
ask-outside = { $free }服务约定里没有“{ $service }”。还是想请人吗?
ask-outside-hint = 请点下面的一个。
ask-still = 要请
ask-not = 不用了
ask-left-as-it-is = 好,这次不请了。
ask-note = { $free }要先说一声什么吗?比如:门铃坏了。
ask-note-hint = 写短一点,30个字以内。没有就点“没有”。
ask-nothing = 没有
ask-read-back =
    { $free }对不对?
    { $elder ->
        [self] 请人{ $service }
       *[other] 替{ $elder }请人{ $service }
    }
    { $when }
    { $words ->
        [none] 没有别的要说
       *[other] 先说一声:{ $words }
    }
ask-read-back-hint = 对就点“对的”,不对点“改一下”。
ask-change-hint = 请点一样要改的。
ask-change-service = 帮什么忙
ask-change-date = 什么时候
ask-change-note = 先说一声的
talk-ask = 请人帮忙
talk-ask-for = 替人请人帮忙
