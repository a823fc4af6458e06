# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 登记: what a worker enrols, and what several of its conversations share; the invitation cards.

enrol-what = 要登記什麼?
enrol-to-volunteer = 互助員
enrol-to-elder = 服務對象
enrol-to-relative = 家人
enrol-to-missing = 待補的
enrol-to-paper = 簽字和電話
enrol-to-page = 老人的事
enrol-to-search = 找老人
enrol-to-rosters = 名單
enrol-to-follow-ups = 回訪
enrol-to-phone = 兩人一部手機
enrol-to-kin = 是親戚
enrol-to-cards = 收回邀請卡

answer-unknown = 不清楚
answer-nothing = 沒有
answer-as-it-is = 不改
name-taken = 這個名字已經有了,換一個吧。
same-person = 社區裡已經有{ $name }。是同一位嗎?
another-person = 不是,另一位
birthday = { $born_date }
born-on = { $born_date }生
born-unknown = 生日不清楚
agreed-spoken = 當面同意
agreed-paper = 紙上簽過
agreed-not-yet = 還沒有
way-card = 發邀請卡
way-paper = 沒有手機,我來填
paper-signed = 紙上簽過了
paper-not-yet = 還沒有
kin-son = 兒子
kin-daughter = 女兒
kin-spouse = 老伴
kin-child = 父母子女
kin-sibling = 兄弟姐妹
kin-other = 其他
no-elders-yet = 社區裡還沒有登記老人。先點「登記」裡的「服務對象」。
no-volunteers-yet = 社區裡還沒有互助員。先點「登記」裡的「互助員」。

card-volunteer =
    邀請卡:{ $name },請來當{ $unit }的互助員。
    手機掃這個碼,或點這裡:
    { $link }
    打不開,就在「互助」裡發:/start { $code }
    { $days }天內有效,只能用一次。
card-elder =
    邀請卡:{ $name },{ $unit }請您來。鄰居來幫忙,不花錢,也不扣分。
    手機掃這個碼,或點這裡:
    { $link }
    打不開,就在「互助」裡發:/start { $code }
    { $days }天內有效,只能用一次。
card-relative =
    邀請卡:{ $name },{ $unit }請您來,家裡老人的事好告訴您。
    手機掃這個碼,或點這裡:
    { $link }
    打不開,就在「互助」裡發:/start { $code }
    { $days }天內有效,只能用一次。
card-worker =
    邀請卡:{ $name },請來當{ $unit }的社區工作者。
    手機掃這個碼,或點這裡:
    { $link }
    打不開,就在「互助」裡發:/start { $code }
    { $days }天內有效,只能用一次。
card-officer =
    邀請卡:{ $name },請來當{ $unit }的審核員。
    手機掃這個碼,或點這裡:
    { $link }
    打不開,就在「互助」裡發:/start { $code }
    { $days }天內有效,只能用一次。

# What is half finished, in the offer to go on with it.
talk-points = 我的積分
talk-who-comes = 誰來看我
talk-community = 找社區
talk-to-verify = 待核實
talk-to-audit = 待審核
talk-enrol = 登記
talk-enrol-volunteer = 登記互助員
talk-enrol-elder = 登記老人
talk-enrol-relative = 登記家人
talk-to-complete = 待補的
talk-elder-page = 老人的事
talk-search = 找老人
talk-rosters = 名單
talk-sign-paper = 簽字和電話
talk-open-cards = 收回邀請卡
talk-one-phone = 兩人一部手機
talk-record-kin = 記親戚
talk-communities = 社區的事
talk-streets = 街道的事
