# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 急事找人: what whoever calls is told, and what those are told who are called.

home-urgent = 急事找人
alarm-first = 急事先打120!別搬動老人,開著門等人來。
alarm-first-told = 急事先打120!別搬動老人,開著門等人來。社區那邊我已經告訴了。
alarm-first-alone = 急事先打120!別搬動老人,開著門。社區的人我這會兒找不到,快喊身邊的人。
alarm-despair-told = 聽您這麼說,我很掛心。您別一個人待著,社區那邊我已經告訴了。心裡難受打12356,急就打120。
alarm-despair-alone = 聽您這麼說,我很掛心。您別一個人待著,快喊身邊的人。心裡難受打12356,急就打120。
alarm-stranger = 急事先打120!我還不認識您,沒法替您叫人,快喊身邊的人。
alarm-contact-worker = 社區{ $name }
alarm-contact-officer = 街道{ $name }
alarm-contact-bureau = 區民政局{ $name }
alarm-who = 是誰有急事?

alarm-caller-asked = { $quiet ->
        [yes] 要社區的人來陪您嗎
       *[no] { $count ->
            [0] 要叫人來嗎
           *[other] 要不要多叫些人來
        }
    }?兩分鐘沒回話,我就去叫人。
alarm-caller-on = 正在叫人,已經告訴了{ $count }位。情況不好,再打120。
alarm-caller-acknowledged = { $names }看到了,這就來。情況不好,再打120。
alarm-caller-closed = 這件急事過去了:{ $outcome }。
alarm-caller-mistaken = 好,按錯了不要緊{ $count ->
        [0] { "" }
       *[other] ,已經跟大家說了
    }。
alarm-comes = { $name }看到了,這就來辦。情況不好,再打120。
alarm-called = 正在叫人。
alarm-no-matter = 好,不要緊。
button-alarm-yes = 是,快來人
button-alarm-mistake = 按錯了
button-alarm-self = 是我自己
button-alarm-other = 別的人

alarm-told-volunteer = 急!{ $whose }那邊有急事。先打120,別搬動老人,別一個人進門。
alarm-told-relative = 急!{ $by ->
        [none] { $whose }在這裡說有急事
       *[other] { $by }說{ $whose }有急事
    }。請馬上打電話去問,不好就打120。
alarm-told-official = 急!{ $by ->
        [none] { $whose }在這裡說有急事
       *[other] { $by }說{ $whose }有急事
    }。{ $quiet ->
        [yes] 話裡怕是想不開,請馬上打電話,慢慢聽,陪著說。
       *[no] 請馬上打電話去問。
    }
alarm-going-volunteer = 好,您去看{ $whose }。先打120,別搬動老人,別一個人進門。
alarm-going-relative = 好,您去看{ $whose }。不好就打120。
alarm-going-official = { $whose }的急事,您來處理。
alarm-answered = { $names }看到了,在辦。
alarm-somebody = { $estate ->
        [none] 附近一位老人
       *[other] { $estate }一位老人
    }
alarm-phone = 電話:{ $value }
alarm-address = 住址:{ $value }
alarm-who-knew = 誰什麼時候知道的:
alarm-knew = { $name } { $told_clock }{ $how ->
        [answered] 告訴,{ $answered_clock }回話
        [arrived] 收到
       *[told] 告訴
    }
alarm-was-mistake = { $whose }那邊是按錯了,沒事,不用去了。
alarm-over = { $whose }那邊的急事過去了:{ $outcome }。
alarm-over-volunteer = { $whose }那邊的急事過去了,謝謝您。
button-alarm-go = 我去看
button-alarm-handle = 我來處理
button-alarm-over = 辦好了

alarm-over-outcome = 是怎麼回事?
alarm-over-outcome-hint = 寫一句就行,比如:摔了一跤,沒傷著。
alarm-outcome-well = 沒事了
alarm-outcome-hospital = 送醫院了
alarm-closed = 好,記下了。
alarms-none = 沒有沒辦完的急事。
talk-alarm-over = 急事辦好了
