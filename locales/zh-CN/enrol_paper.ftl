# 签字和电话: a sheet signed later, another number.

sign-paper-person = 哪一位的?还没签字的在前。
sign-paper-person-hint = 没找到这个人。请点名字,或写全名。
sign-paper-consent = 三条同意书,在纸上签过了吗?
sign-paper-phone = { $name }的电话是多少?座机也行。
sign-paper-phone-hint = 请写7到13位的号码。
sign-paper-address = { $name }住哪里?小区、楼、门牌。
sign-paper-address-hint = 写小区和门牌,比如“银湖小区3栋2单元501”。
sign-paper-health = 身体上有什么要照看的人留心的?纸上同意了才写。
sign-paper-health-hint = 写几个字,比如“腿脚不便”。
sign-paper-read-back =
    对不对?
    { $name },同意书签过了
    { $text }
sign-paper-read-back-hint = 对就点“对的”,不对点“改一下”。
sign-paper-change-person = 哪一位
sign-paper-change-phone = 电话
sign-paper-change-address = 住址
sign-paper-change-health = 留心什么
paper-line-phone = 电话:{ $text }
paper-line-address = 住址:{ $text }
paper-line-health = 留心:{ $text }
paper-needed = 那先不记。等{ $name }签了字再来。
paper-kept = { $name }的记好了。
one-phone-unsigned = { $name }还没签同意书,先不连。签了字,在“登记”的“签字和电话”里记一下。
