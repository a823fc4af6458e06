# Relatives: what the elder lets them know, the volunteer's line for them, what the family does.

more-to-my-family = 家里人
share-visits = 看探访情况
share-ask = 替老人请人
share-health = 看健康提醒
my-share-visits = 看谁来看我
my-share-ask = 替我请人
my-share-health = 身体情况
button-share-nothing = 都不告诉
tie-card = { $name }是您家里人。打了勾的,就让{ $name }知道、替您办。要改,点一下。
tie-card-nothing = { $name }是您家里人,现在什么都不告诉{ $name }。要改,点一下。
my-family-none = 还没有记下您的家里人。请跟社区说一声。
family-may = { $elder }现在让您:{ $shares }。
family-may-nothing = { $elder }现在自己拿主意,先不告诉家人。有事请问社区。
family-not-shared = 老人现在不让家人看谁来过。有事请问社区。
family-may-not-ask = 老人现在自己请人,不让家人替。有事请问社区。
card-not-shared = 老人现在不让家人看这个。有事请问社区。

button-leave-note = 留一句话给家里人
button-hide-note = 别告诉孩子
button-show-note = 可以告诉
talk-leave-note = 留一句话
leave-note-words = 想跟{ $elders }的家里人说句什么?
leave-note-words-hint = 写短一点,40个字以内,比如“今天精神好,中午吃了一大碗饭”。
note-line = 留的话:{ $text }
note-line-hidden = 留的话(没告诉孩子):{ $text }
note-left = 记下了:“{ $text }”。老人自己和家里人看得到。
note-hidden = 好,不告诉孩子。
note-shown = 好,孩子看得到了。

# The worker's page of an elder's family, and the family's duty.
page-family = 家里人
talk-elder-family = 家里人
share-nothing-now = 什么都不告诉
past-day-0 = 今天
past-day-1 = 昨天
past-day-2 = 前天
tie-line = 家里人{ $name }:{ $shares }
family-duty-line = { $who }:{ $text }
talked-line = 跟{ $who }谈过,{ $talked_on }:{ $text }
elder-family-page = { $name }的家里人:
elder-family-empty = { $name }的家里人,还什么都没有记。
elder-family-to-shares = 能看什么
elder-family-to-duty = 谁管什么
elder-family-to-talked = 谈过了
elder-family-what-hint = 请点下面的一个。
elder-family-relative = 哪一位家里人?
elder-family-relative-hint = 请点下面的一个。
elder-family-shares = 老人让{ $name }知道什么、办什么?点一下勾上,再点去掉。
elder-family-agreed = 这是{ $elder }自己的意思吗?
elder-family-agreed-hint = 请点一个。老人没说过,就先不改。
elder-family-not-agreed = 那先不改。等{ $elder }说了再来。
elder-family-who = 是家里哪一位?写名字,或“大儿子”这样写。
elder-family-who-hint = 写2到20个字,比如“大儿子”“女儿张梅”。
elder-family-does = { $who }管什么?多久来一次?
elder-family-does-hint = 写几个字就好,比如“每周六来,管买药”。
usual-does = 每周来一次|每月来一次|常打电话|管看病|管吃穿
elder-family-day = 哪一天谈的?
elder-family-day-hint = 请点一个,或写哪一天,比如“3月10号”。
elder-family-words = 跟{ $who }谈了什么,怎么说好的?
elder-family-words-hint = 写几个字就好,比如“说好每月回来一次”。
elder-family-read-back =
    对不对?{ $elder }:
    { $text }
elder-family-read-back-hint = 对就点“对的”,不对点“改一下”。
elder-family-change-shares = 能看什么
elder-family-change-who = 哪一位
elder-family-change-does = 管什么
elder-family-change-day = 哪一天
elder-family-change-words = 谈了什么
elder-family-noted = 记下了,在{ $name }那一页上看得到。

# 结对
page-pairing = 结对
talk-pairing = 结对
paired-since = { $name }({ $since_date }起)
pairing-page = 跟{ $name }结对的:
pairing-page-none = 还没有谁跟{ $name }结对。
pairing-to-volunteer = 互助员结对
pairing-to-organisation = 单位结对
pairing-to-end = 不再结对
pairing-what-hint = 请点下面的一个。
pairing-nobody-left = 社区的互助员都在照看这位老人了。
pairing-volunteer = 哪一位互助员?
pairing-volunteer-hint = 没找到这个人。请点名字,或写全名。
pairing-organisation = 哪个单位?写名字,比如“银湖志愿队”。
pairing-organisation-hint = 请写单位的名字,2到20个字。
pairing-contact = { $name }那边找谁?写联系人的名字。
pairing-contact-hint = 请写联系人的名字,2到20个字。
pairing-phone = { $name }的电话是多少?
pairing-phone-hint = 请写7到13位的号码。
pairing-since = 从哪一天起?
pairing-since-hint = 请点一个,或写哪一天,比如“3月1号”。
pairing-willing = { $elder }和{ $name },两边都愿意吗?
pairing-willing-hint = 请点一个。
pairing-both-willing = 问过了,都愿意
pairing-not-asked = 还没问
pairing-ask-first = 那先问一声,两边都愿意了再来结对。什么都没有记。
organisation-line = { $name }(联系人{ $contact },{ $phone })
pairing-read-back =
    对不对?
    { $elder }和{ $name }结对
    { $since }起
pairing-read-back-hint = 对就点“对的”,不对点“改一下”。
pairing-change-volunteer = 哪一位
pairing-change-organisation = 哪个单位
pairing-change-contact = 联系人
pairing-change-phone = 电话
pairing-change-since = 哪天起
pairing-made = { $elder }和{ $name }结对了,两边都告诉了。
pairing-made-organisation = { $elder }和{ $name }结对了。请给{ $contact }打个电话:{ $phone }。
pairing-whose = 跟谁不再结对?
pairing-whose-hint = 请点下面的一个。
pairing-ending = 跟{ $name }为什么不再结对?
pairing-ending-hint = 点一个,或写几个字。
usual-pairing-ends = 搬走了|身体吃不消|老人不要了|到期了
pairing-end =
    对不对?
    { $elder }和{ $name }不再结对:{ $text }
pairing-end-hint = 对就点“对的”,不对点“改一下”。
pairing-change-ending = 为什么
pairing-ended = { $elder }和{ $name }不再结对了,记下了。
paired-elder-organisation = 以后{ $organisation }跟您结对,会来看您。邻居来帮忙,不花钱,也不扣分。
unpaired-elder = 以后{ $volunteer }不来您这边了。有事请找社区。

more-to-my-elders = 我照看的
talk-my-elders = 我照看的
my-elders-elder = 看哪一位的?
my-elders-elder-hint = 请点下面的一个。
my-elders-none = 您现在没有照看的老人。要照看,请跟社区说。
my-elder = 您照看{ $name }
my-elder-since = { $since_date }起结对
my-elder-address = 住址:{ $text }
my-elder-ask-community = 请问社区
contact-trouble-family = { $elder }这边有点事:{ $words }。社区知道了,您也可以打个电话问问。
