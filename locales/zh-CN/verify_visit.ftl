# A worker verifies, an officer audits.

verify-none = 没有要核实的了。
verify-waiting = 还有{ $count }件要核实{ $count ->
        [1] :
       *[other] ,先看最要紧的这件:
    }
audit-none = 没有要审核的了。
audit-waiting = 还有{ $count }件要审核{ $count ->
        [1] :
       *[other] ,先看这件:
    }
audit-waiting-late = 还有{ $count }件要审核,其中{ $late_count }件过了{ $limit_days }个工作日。先看这件:
button-verify-together = 一起核实
button-audit-together = 一起审核
button-send-back = 退回
change-length-minutes = 实际做了多久?({ $volunteer } → { $elders },记的是{ $minutes })
change-length-minutes-hint = 比如:1小时,或一个半小时。
change-length-why = 为什么改?互助员会看到。
change-length-why-hint = 请点一个,或写几个字。
change-length-read-back =
    { $volunteer } → { $elders },{ $service },{ $when }
    时长改成{ $minutes }:{ $words }
    改好就算核实了。
change-length-read-back-hint = 对就点“对的”。
change-length-change-hint = 请点一样要改的。
change-length-change-minutes = 时长
change-length-change-why = 原因
return-why = 哪里要再看看?互助员会看到。
return-why-hint = 请点一个,或写几个字。
return-why-refused = 为什么不记?互助员会看到。
return-why-refused-hint = 请点一个,或写几个字。
return-read-back =
    { $volunteer } → { $elders },{ $service },{ $when },{ $minutes }
    不予记录:{ $words }
return-read-back-hint = 对就点“对的”。
send-back-why = 为什么退回?社区和互助员会看到。
send-back-why-hint = 请点一个,或写几个字。
reason-time = 时间不对
reason-elder = 老人说没来
reason-twice = 记重了
reason-unclear = 说不清楚
reason-elder-says = 老人说的
reason-without-travel = 路上不算
reason-slip = 记错了
