# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# A worker enrols a relative; and notes who is kin of whom.

enrol-relative-elder = 是哪位老人的家人?
enrol-relative-elder-hint = 沒找到這位老人。請點名字,或寫全名。
enrol-relative-name = 這位家人叫什麼名字?
enrol-relative-name-hint = 請寫全名,2到20個字。
enrol-relative-how = { $name }是老人的什麼人?
enrol-relative-agreed = { $elder }同意讓這位家人知道自己的事嗎?
relative-not-agreed = 那先不登記,什麼都沒有記。等{ $elder }同意了再來。
enrol-relative-read-back =
    對不對?
    { $elder }的{ $kin }:{ $name }
    老人{ $agreed }:{ $shares }
enrol-relative-read-back-hint = 對就點「對的」,不對點「改一下」。
enrol-relative-change-elder = 哪位老人
enrol-relative-change-name = 名字
enrol-relative-change-how = 什麼人
enrol-relative-change-shares = 能看什麼
enrol-relative-shares = 老人讓{ $name }知道什麼、辦什麼?點一下勾上,再點去掉。
relative-enrolled = { $name }登記好了。上面這張卡,給本人掃,或轉給本人。

record-kin-one = 誰和誰是親戚?先點一位。
record-kin-one-hint = 沒找到這個人。請點名字,或寫全名。
record-kin-other = 跟{ $name }是親戚的,是哪一位?
record-kin-other-hint = 沒找到這個人。請點名字,或寫全名。
record-kin-how = 是什麼親戚?
record-kin-read-back =
    對不對?
    { $one }和{ $other }:{ $kin }
    以後誰也不能給誰核實、作證。
record-kin-read-back-hint = 對就點「對的」,不對點「改一下」。
record-kin-change-one = 第一位
record-kin-change-other = 第二位
record-kin-change-how = 什麼親戚
kin-recorded = { $one }和{ $other }是親戚,記下了。
too-few-people = 社區裡還沒有登記兩個人。
