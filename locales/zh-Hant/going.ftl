# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 上门: the card of whoever goes, and what others hear of it.

going-is-accepted =
    說好了您去:{ $elders },{ $service }
    { $when },{ $minutes }
going-is-under-way =
    正在幫忙:{ $elders },{ $service }
    { $when },{ $minutes }
going-is-done =
    去過了:{ $elders },{ $service }
    { $when }
going-is-lapsed =
    這次還沒記:{ $elders },{ $service }
    { $when },{ $minutes }
    去過了就點「做完了」。
going-is-closed =
    辦好了:{ $elders },{ $service }
    { $when }
going-name = { $elder }全名{ $name }
going-phone = 電話 { $phone }
going-no-address = 住址沒有登記,請問社區。
going-heed = 請留意:{ $notes }
going-shut = 住址和電話收起來了。
going-given-back =
    您這次不去了:{ $elders }
    { $when },{ $service }
going-missed =
    這次沒去成:{ $elders }
    { $when },{ $service }
going-off =
    這次不用去了:{ $elders }
    { $when },{ $service }
going-told = 請您去幫{ $elders }:{ $when },{ $service },{ $minutes }。
going-given-back-for = { $office ->
        [officer] 街道
       *[other] 社區
    }{ $by }替您記下了:{ $elders }那裡您去不了了({ $service },{ $when })。已經在另外找人,您放心。
going-all-given-back = { $name },您答應過的{ $count }次,另外找人去,您安心歇著。
button-arrive = 到了
button-finish = 做完了
button-give-back = 去不了了
button-nobody-home = 沒人開門
button-mishap = 出了點事
button-not-gone = 沒去成
button-ring = 打個電話
talk-give-back = 剛才的「去不了了」
give-back-why-not =
    { $elders }那邊您去不了了?
    { $when },{ $service }
    馬上另外找人。是為什麼?
why-not-ill = 我病了
why-not-family = 家裡有事
why-not-other = 別的事
give-back-done = 好,您別急,馬上另外找人。
nobody-home-first = 別急,社區知道了。先打個電話,過一會兒再去看看。還是沒人,再點「沒人開門」。
nobody-home-second = 社區在找家裡人了。您先回去歇歇,謝謝您!
ring-nobody = 沒有登記電話,請問社區。

request-told-arrived = { $reader ->
        [elder] { $volunteer }到了。
       *[other] { $volunteer }到{ $elders }家了({ $service })。
    }
request-told-nobody-home = { $reader ->
        [elder] { $volunteer }在您家門口,沒人開門。過一會兒再來。
       *[other] { $volunteer }到{ $elders }家了,沒人開門。過一會兒再去。
    }
request-told-given-back = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $volunteer }來不了了{ $by ->
        [none] { "" }
       *[other] ({ $office ->
            [officer] 街道
           *[other] 社區
        }{ $by }代說的)
    }:{ $service },{ $when }。正在另外找人。
request-told-not-gone = { $reader ->
        [elder] { "" }
       *[other] { $elders }:
    }{ $volunteer }沒來成:{ $service },{ $when }。社區會來問您。
request-worker-nobody-home = { $volunteer }到{ $elders }家了,沒人開門:{ $service },{ $when }。過一會兒再去一次。
request-worker-given-back = { $volunteer }去不了了{ $why ->
        [ill] (病了)
        [family] (家裡有事)
       *[other] { "" }
    }{ $by ->
        [none] { "" }
       *[other] ({ $by }代記)
    }:{ $elders },{ $service },{ $when }。時間近,正在另外找人,請您看著。
request-worker-not-gone = { $volunteer }說沒去成:{ $elders },{ $service },{ $when }。請問問老人。
