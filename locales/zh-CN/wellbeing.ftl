# 问平安: all elders are asked how they are; who is silent, or has no phone, is rung up.

word-wellbeing = 问平安
more-to-wellbeing = 问平安
cause-heat = 高温
cause-cold = 寒潮
cause-storm = 暴雨大雪
cause-festival = 过节
talk-wellbeing = 问平安
talk-wellbeing-calls = 打电话问平安
wellbeing-again = 今天问过了:{ $made_at },{ $cause }。还要再问一回吗?
wellbeing-again-hint = 要再问,就点“再问一回”。
wellbeing-again-label = 再问一回
wellbeing-cause = 问平安:为什么问?
wellbeing-cause-hint = 请点下面的一个。
wellbeing-when = 现在是休息的时候。等到{ $begins_at }再问,还是马上问?
wellbeing-when-hint = 请点下面的一个。
wellbeing-when-later = 到时候问
wellbeing-when-now = 马上问
wellbeing-read-back =
    对不对?
    { $unit },{ $cause }问平安,在家的老人{ $all }位。
    { $by_call ->
        [0] 都发消息,{ $begins_at }开始。
       *[other] { $begins_at }开始发消息;其中{ $by_call }位没手机,要打电话。
    }
wellbeing-read-back-hint = 对就点“对的”,不对点“改一下”。
wellbeing-change-cause = 为什么问
wellbeing-nobody = 现在没有在家的老人要问。
wellbeing-card = { $made_at },{ $cause }问平安,{ $all }位:
wellbeing-answers = 都好{ $well }位,有事{ $trouble }位。
wellbeing-others = 还没回{ $silent }位,没手机{ $phoneless }位,打电话问到{ $reached }位。
wellbeing-in-trouble = 有事:{ $elder } { $phone }
button-wellbeing-calls = 打电话
well-asked-heat = 这几天热,多喝水,中午别出门。社区问您:今天好吗?
well-asked-cold = 降温了,多穿点,取暖要通风。社区问您:今天好吗?
well-asked-storm = 天气不好,先别出门。社区问您:今天好吗?
well-asked-festival = 过节好!社区问您:今天好吗?
well-heard-heat = 这几天热。社区想问{ $elder }的平安:今天好吗?
well-heard-cold = 降温了。社区想问{ $elder }的平安:今天好吗?
well-heard-storm = 天气不好。社区想问{ $elder }的平安:今天好吗?
well-heard-festival = 过节好!社区想问{ $elder }的平安:今天好吗?
well-asked-well = 晓得了,您都好!要是不舒服了,再点“有事”。
well-asked-trouble = 社区晓得了,马上给您打电话。急事先打120。
well-asked-no-phone = 社区会打电话问您。
well-asked-away = 多保重。
well-heard-well = 晓得了,{ $elder }都好!要是有事了,再点“有事”。
well-heard-trouble = 社区晓得了,马上打电话问{ $elder }。急事先打120。
well-heard-no-phone = 社区会打电话问{ $elder }。
well-heard-away = { $elder }这几天不在家,不用回了。
well-toast-well = 好,晓得了。
well-toast-trouble = 社区马上打电话来。
button-all-well = 都好
button-not-well = 有事
wellbeing-trouble-told = { $elder }自己说有事,{ $phone ->
    [none] 没留电话,请马上去看看。
   *[other] 请马上打电话:{ $phone }
    }
wellbeing-trouble-heard = { $who }说{ $elder }有事,{ $phone ->
    [none] 老人没留电话,请马上去看看。
   *[other] 请马上打电话。老人电话:{ $phone }
    }
wellbeing-time-to-call = { $cause }问平安:{ $count }位要打电话问问(没回话的、没手机的、有事的)。
wellbeing-call = 第{ $number }位:{ $elder },{ $how }
wellbeing-family = 家人:{ $name } { $phone }
wellbeing-why-trouble = 说有事
wellbeing-why-no-phone = 没手机
wellbeing-why-asked = 没回话
wellbeing-why-well = 回过“都好”
wellbeing-why-away = 不在家
wellbeing-calls-found-hint = 请点下面的一个。
call-well = 平安
call-trouble = 有事
call-nobody = 没人接
wellbeing-calls-words = { $elder }出了什么事?写一句,同事马上看到。急事先打120。
wellbeing-calls-words-hint = 写几个字就行,比如:感冒了,没吃饭。
wellbeing-call-done = 这一位问过了。
wellbeing-all-called = 都问到了,谢谢您!
wellbeing-nobody-answered = 还有{ $count }位没问到,过会儿再打,或请人上门看看。
today-wellbeing = { $number }. 问平安,要打电话的:{ $count }位
go-wellbeing-calls = 打电话问
