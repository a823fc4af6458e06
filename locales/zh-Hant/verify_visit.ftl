# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# A worker verifies, an officer audits.

verify-none = 沒有要核實的了。
verify-waiting = 還有{ $count }件要核實{ $count ->
        [1] :
       *[other] ,先看最要緊的這件:
    }
audit-none = 沒有要審核的了。
audit-waiting = 還有{ $count }件要審核{ $count ->
        [1] :
       *[other] ,先看這件:
    }
audit-waiting-late = 還有{ $count }件要審核,其中{ $late_count }件過了{ $limit_days }個工作日。先看這件:
button-verify-together = 一起核實
button-audit-together = 一起審核
button-send-back = 退回
change-length-minutes = 實際做了多久?({ $volunteer } → { $elders },記的是{ $minutes })
change-length-minutes-hint = 比如:1小時,或一個半小時。
change-length-why = 為什麼改?互助員會看到。
change-length-why-hint = 請點一個,或寫幾個字。
change-length-read-back =
    { $volunteer } → { $elders },{ $service },{ $when }
    時數改成{ $minutes }:{ $words }
    改好就算核實了。
change-length-read-back-hint = 對就點「對的」。
change-length-change-hint = 請點一樣要改的。
change-length-change-minutes = 時數
change-length-change-why = 原因
return-why = 哪裡要再看看?互助員會看到。
return-why-hint = 請點一個,或寫幾個字。
return-why-refused = 為什麼不記?互助員會看到。
return-why-refused-hint = 請點一個,或寫幾個字。
return-read-back =
    { $volunteer } → { $elders },{ $service },{ $when },{ $minutes }
    不予記錄:{ $words }
return-read-back-hint = 對就點「對的」。
send-back-why = 為什麼退回?社區和互助員會看到。
send-back-why-hint = 請點一個,或寫幾個字。
reason-time = 時間不對
reason-elder = 老人說沒來
reason-twice = 記重了
reason-unclear = 說不清楚
reason-elder-says = 老人說的
reason-without-travel = 路上不算
reason-slip = 記錯了
