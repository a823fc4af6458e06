# 急事找人: what whoever calls is told, and what those are told who are called.

home-urgent = 急事找人
alarm-first = 急事先打120!别搬动老人,开着门等人来。
alarm-first-told = 急事先打120!别搬动老人,开着门等人来。社区那边我已经告诉了。
alarm-first-alone = 急事先打120!别搬动老人,开着门。社区的人我这会儿找不到,快喊身边的人。
alarm-despair-told = 听您这么说,我很挂心。您别一个人待着,社区那边我已经告诉了。心里难受打12356,急就打120。
alarm-despair-alone = 听您这么说,我很挂心。您别一个人待着,快喊身边的人。心里难受打12356,急就打120。
alarm-stranger = 急事先打120!我还不认识您,没法替您叫人,快喊身边的人。
alarm-contact-worker = 社区{ $name }
alarm-contact-officer = 街道{ $name }
alarm-contact-bureau = 区民政局{ $name }
alarm-who = 是谁有急事?

alarm-caller-asked = { $quiet ->
        [yes] 要社区的人来陪您吗
       *[no] { $count ->
            [0] 要叫人来吗
           *[other] 要不要多叫些人来
        }
    }?两分钟没回话,我就去叫人。
alarm-caller-on = 正在叫人,已经告诉了{ $count }位。情况不好,再打120。
alarm-caller-acknowledged = { $names }看到了,这就来。情况不好,再打120。
alarm-caller-closed = 这件急事过去了:{ $outcome }。
alarm-caller-mistaken = 好,按错了不要紧{ $count ->
        [0] { "" }
       *[other] ,已经跟大家说了
    }。
alarm-comes = { $name }看到了,这就来办。情况不好,再打120。
alarm-called = 正在叫人。
alarm-no-matter = 好,不要紧。
button-alarm-yes = 是,快来人
button-alarm-mistake = 按错了
button-alarm-self = 是我自己
button-alarm-other = 别的人

alarm-told-volunteer = 急!{ $whose }那边有急事。先打120,别搬动老人,别一个人进门。
alarm-told-relative = 急!{ $by ->
        [none] { $whose }在这里说有急事
       *[other] { $by }说{ $whose }有急事
    }。请马上打电话去问,不好就打120。
alarm-told-official = 急!{ $by ->
        [none] { $whose }在这里说有急事
       *[other] { $by }说{ $whose }有急事
    }。{ $quiet ->
        [yes] 话里怕是想不开,请马上打电话,慢慢听,陪着说。
       *[no] 请马上打电话去问。
    }
alarm-going-volunteer = 好,您去看{ $whose }。先打120,别搬动老人,别一个人进门。
alarm-going-relative = 好,您去看{ $whose }。不好就打120。
alarm-going-official = { $whose }的急事,您来处理。
alarm-answered = { $names }看到了,在办。
alarm-somebody = { $estate ->
        [none] 附近一位老人
       *[other] { $estate }一位老人
    }
alarm-phone = 电话:{ $value }
alarm-address = 住址:{ $value }
alarm-who-knew = 谁什么时候知道的:
alarm-knew = { $name } { $told_clock }{ $how ->
        [answered] 告诉,{ $answered_clock }回话
        [arrived] 收到
       *[told] 告诉
    }
alarm-was-mistake = { $whose }那边是按错了,没事,不用去了。
alarm-over = { $whose }那边的急事过去了:{ $outcome }。
alarm-over-volunteer = { $whose }那边的急事过去了,谢谢您。
button-alarm-go = 我去看
button-alarm-handle = 我来处理
button-alarm-over = 办好了

alarm-over-outcome = 是怎么回事?
alarm-over-outcome-hint = 写一句就行,比如:摔了一跤,没伤着。
alarm-outcome-well = 没事了
alarm-outcome-hospital = 送医院了
alarm-closed = 好,记下了。
alarms-none = 没有没办完的急事。
talk-alarm-over = 急事办好了
