# 登记: what a worker enrols, and what several of its conversations share; the invitation cards.

enrol-what = 要登记什么?
enrol-to-volunteer = 互助员
enrol-to-elder = 服务对象
enrol-to-relative = 家人
enrol-to-missing = 待补的
enrol-to-paper = 签字和电话
enrol-to-page = 老人的事
enrol-to-search = 找老人
enrol-to-rosters = 名单
enrol-to-follow-ups = 回访
enrol-to-phone = 两人一部手机
enrol-to-kin = 是亲戚
enrol-to-cards = 收回邀请卡

answer-unknown = 不清楚
answer-nothing = 没有
answer-as-it-is = 不改
name-taken = 这个名字已经有了,换一个吧。
same-person = 社区里已经有{ $name }。是同一位吗?
another-person = 不是,另一位
birthday = { $born_date }
born-on = { $born_date }生
born-unknown = 生日不清楚
agreed-spoken = 当面同意
agreed-paper = 纸上签过
agreed-not-yet = 还没有
way-card = 发邀请卡
way-paper = 没有手机,我来填
paper-signed = 纸上签过了
paper-not-yet = 还没有
kin-son = 儿子
kin-daughter = 女儿
kin-spouse = 老伴
kin-child = 父母子女
kin-sibling = 兄弟姐妹
kin-other = 其他
no-elders-yet = 社区里还没有登记老人。先点“登记”里的“服务对象”。
no-volunteers-yet = 社区里还没有互助员。先点“登记”里的“互助员”。

card-volunteer =
    邀请卡:{ $name },请来当{ $unit }的互助员。
    手机扫这个码,或点这里:
    { $link }
    打不开,就在“互助”里发:/start { $code }
    { $days }天内有效,只能用一次。
card-elder =
    邀请卡:{ $name },{ $unit }请您来。邻居来帮忙,不花钱,也不扣分。
    手机扫这个码,或点这里:
    { $link }
    打不开,就在“互助”里发:/start { $code }
    { $days }天内有效,只能用一次。
card-relative =
    邀请卡:{ $name },{ $unit }请您来,家里老人的事好告诉您。
    手机扫这个码,或点这里:
    { $link }
    打不开,就在“互助”里发:/start { $code }
    { $days }天内有效,只能用一次。
card-worker =
    邀请卡:{ $name },请来当{ $unit }的社区工作者。
    手机扫这个码,或点这里:
    { $link }
    打不开,就在“互助”里发:/start { $code }
    { $days }天内有效,只能用一次。
card-officer =
    邀请卡:{ $name },请来当{ $unit }的审核员。
    手机扫这个码,或点这里:
    { $link }
    打不开,就在“互助”里发:/start { $code }
    { $days }天内有效,只能用一次。

# What is half finished, in the offer to go on with it.
talk-points = 我的积分
talk-who-comes = 谁来看我
talk-community = 找社区
talk-to-verify = 待核实
talk-to-audit = 待审核
talk-enrol = 登记
talk-enrol-volunteer = 登记互助员
talk-enrol-elder = 登记老人
talk-enrol-relative = 登记家人
talk-to-complete = 待补的
talk-elder-page = 老人的事
talk-search = 找老人
talk-rosters = 名单
talk-sign-paper = 签字和电话
talk-open-cards = 收回邀请卡
talk-one-phone = 两人一部手机
talk-record-kin = 记亲戚
talk-communities = 社区的事
talk-streets = 街道的事
