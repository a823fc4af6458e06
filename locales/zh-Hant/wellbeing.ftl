# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 问平安: all elders are asked how they are; who is silent, or has no phone, is rung up.

word-wellbeing = 問平安
more-to-wellbeing = 問平安
cause-heat = 高溫
cause-cold = 寒流
cause-storm = 暴雨大雪
cause-festival = 過節
talk-wellbeing = 問平安
talk-wellbeing-calls = 打電話問平安
wellbeing-again = 今天問過了:{ $made_at },{ $cause }。還要再問一回嗎?
wellbeing-again-hint = 要再問,就點「再問一回」。
wellbeing-again-label = 再問一回
wellbeing-cause = 問平安:為什麼問?
wellbeing-cause-hint = 請點下面的一個。
wellbeing-when = 現在是休息的時候。等到{ $begins_at }再問,還是馬上問?
wellbeing-when-hint = 請點下面的一個。
wellbeing-when-later = 到時候問
wellbeing-when-now = 馬上問
wellbeing-read-back =
    對不對?
    { $unit },{ $cause }問平安,在家的老人{ $all }位。
    { $by_call ->
        [0] 都發訊息,{ $begins_at }開始。
       *[other] { $begins_at }開始發訊息;其中{ $by_call }位沒手機,要打電話。
    }
wellbeing-read-back-hint = 對就點「對的」,不對點「改一下」。
wellbeing-change-cause = 為什麼問
wellbeing-nobody = 現在沒有在家的老人要問。
wellbeing-card = { $made_at },{ $cause }問平安,{ $all }位:
wellbeing-answers = 都好{ $well }位,有事{ $trouble }位。
wellbeing-others = 還沒回{ $silent }位,沒手機{ $phoneless }位,打電話問到{ $reached }位。
wellbeing-in-trouble = 有事:{ $elder } { $phone }
button-wellbeing-calls = 打電話
well-asked-heat = 這幾天熱,多喝水,中午別出門。社區問您:今天好嗎?
well-asked-cold = 降溫了,多穿點,取暖要通風。社區問您:今天好嗎?
well-asked-storm = 天氣不好,先別出門。社區問您:今天好嗎?
well-asked-festival = 過節好!社區問您:今天好嗎?
well-heard-heat = 這幾天熱。社區想問{ $elder }的平安:今天好嗎?
well-heard-cold = 降溫了。社區想問{ $elder }的平安:今天好嗎?
well-heard-storm = 天氣不好。社區想問{ $elder }的平安:今天好嗎?
well-heard-festival = 過節好!社區想問{ $elder }的平安:今天好嗎?
well-asked-well = 曉得了,您都好!要是不舒服了,再點「有事」。
well-asked-trouble = 社區曉得了,馬上給您打電話。急事先打120。
well-asked-no-phone = 社區會打電話問您。
well-asked-away = 多保重。
well-heard-well = 曉得了,{ $elder }都好!要是有事了,再點「有事」。
well-heard-trouble = 社區曉得了,馬上打電話問{ $elder }。急事先打120。
well-heard-no-phone = 社區會打電話問{ $elder }。
well-heard-away = { $elder }這幾天不在家,不用回了。
well-toast-well = 好,曉得了。
well-toast-trouble = 社區馬上打電話來。
button-all-well = 都好
button-not-well = 有事
wellbeing-trouble-told = { $elder }自己說有事,{ $phone ->
    [none] 沒留電話,請馬上去看看。
   *[other] 請馬上打電話:{ $phone }
    }
wellbeing-trouble-heard = { $who }說{ $elder }有事,{ $phone ->
    [none] 老人沒留電話,請馬上去看看。
   *[other] 請馬上打電話。老人電話:{ $phone }
    }
wellbeing-time-to-call = { $cause }問平安:{ $count }位要打電話問問(沒回話的、沒手機的、有事的)。
wellbeing-call = 第{ $number }位:{ $elder },{ $how }
wellbeing-family = 家人:{ $name } { $phone }
wellbeing-why-trouble = 說有事
wellbeing-why-no-phone = 沒手機
wellbeing-why-asked = 沒回話
wellbeing-why-well = 回過「都好」
wellbeing-why-away = 不在家
wellbeing-calls-found-hint = 請點下面的一個。
call-well = 平安
call-trouble = 有事
call-nobody = 沒人接
wellbeing-calls-words = { $elder }出了什麼事?寫一句,同事馬上看到。急事先打120。
wellbeing-calls-words-hint = 寫幾個字就行,比如:感冒了,沒吃飯。
wellbeing-call-done = 這一位問過了。
wellbeing-all-called = 都問到了,謝謝您!
wellbeing-nobody-answered = 還有{ $count }位沒問到,過會兒再打,或請人上門看看。
today-wellbeing = { $number }. 問平安,要打電話的:{ $count }位
go-wellbeing-calls = 打電話問
