# 附近有什么, and 转介.

more-to-directory = 附近有什么
talk-directory = 附近有什么
place-kind-facility = 养老站点
place-kind-clinic = 看病的地方
place-kind-meals = 吃饭的地方
place-kind-paid = 收费的服务
directory-kind = 要找哪一种?
directory-kind-hint = 请点下面的一个。
directory-add = 加一个
directory-empty = 社区还没有记下附近的地方。有事请点“找社区”。
directory-list = { $kind }:
directory-line = { $number }. { $name }
directory-look = 看第{ $number }家
place-line-area = 在哪:{ $text }
place-line-hours = 时间:{ $text }
place-line-phone = 电话:{ $text }
place-line-price = 收费:{ $text }
place-field-name = 名字
place-field-area = 在哪
place-field-hours = 时间
place-field-phone = 电话
place-field-price = 收费
button-change-place = 改一改
button-close-place = 没有了
talk-add-place = 加一个地方
talk-change-place = 改一个地方
talk-close-place = 去掉一个地方
add-place-kind = 是哪一种?
add-place-kind-hint = 请点下面的一个。
add-place-name = 叫什么名字?
add-place-name-hint = 请写2到20个字。
add-place-area = 在哪里?
add-place-area-hint = 写短一点,24个字以内,比如“银湖小区东门”。
add-place-hours = 什么时间开?
add-place-hours-hint = 写短一点,比如“周一到周五 9点到5点”。
add-place-phone = 电话是多少?
add-place-phone-hint = 请写7到13位的号码。
add-place-price = 怎么收费?
add-place-price-hint = 写短一点,比如“午饭8元,满80岁减2元”。
add-place-read-back =
    对不对?
    { $text }
add-place-read-back-hint = 对就点“对的”,不对点“改一下”。
add-place-change-kind = 哪一种
add-place-change-name = 名字
add-place-change-area = 在哪
add-place-change-hours = 时间
add-place-change-phone = 电话
add-place-change-price = 收费
change-place-field = { $name }要改哪一样?
change-place-field-hint = 请点下面的一个。
change-place-change-field = 哪一样
close-place-read-back = { $name }没有了,以后名录里不再写,对吗?
close-place-read-back-hint = 对就点“对的”。
usual-place-name = -
usual-place-area = -
usual-place-hours = 全天|工作日白天|每天中午
usual-place-phone = -
usual-place-price = 不收费|社区有补贴
place-entered = { $name }记下了,大家在“附近有什么”里看得到。
place-changed = { $name }改好了。
place-closed = { $name }已经没有了。

# 转介
page-referral = 转介
talk-refer = 转介
talk-referral-not-helped = 转介没帮上
talk-referral-not-yet = 转介再问
refer-what = 上回转介的还没问到结果。先问那个,还是再转一处?
refer-what-hint = 请点下面的一个。
refer-ask = 问上回的
refer-new = 再转一处
refer-place = { $name }转到哪里去?点一个,或写名字。
refer-place-hint = 请点一个,或写那里的名字,2到20个字。
refer-words = 请{ $name }帮什么?
refer-words-hint = 写几个字就好,比如“配老花镜”。
refer-ask-in = 什么时候问帮上了没有?
refer-ask-in-hint = 请点下面的一个。
ask-in-7 = 一周后
ask-in-14 = 两周后
ask-in-30 = 一个月后
refer-read-back =
    对不对?
    { $elder } → { $name }:{ $text }
    { $ask_on }问帮上了没有
refer-read-back-hint = 对就点“对的”,不对点“改一下”。
refer-change-place = 转到哪里
refer-change-words = 帮什么
refer-change-ask-in = 哪天问
referral-made = 记下了:{ $elder }转到{ $name }。到{ $ask_on },“今天要办”里会提醒您问。
referred = 社区请{ $name }帮您。有事请找社区。
referral-card =
    { $elder } → { $name }:{ $text }
    { $made_on },{ $who }转的
referral-open = 帮上了吗?{ $ask_on }问。
referral-helped = 帮上了,{ $ended_on }问的。
referral-not-helped = 没帮上,{ $ended_on }问的。
button-referral-helped = 帮上了
button-referral-not-helped = 没帮上
button-referral-not-yet = 还没去
referral-line-open = 转介{ $name }:{ $text },{ $ask_on }问
referral-line-helped = 转介{ $name }:{ $text },帮上了{ $word ->
        [helped] ,老人那边说帮上了
        [not-helped] ,老人那边说没帮上
       *[none] { "" }
    }
referral-line-not-helped = 转介{ $name }:{ $text },没帮上
referral-family-asked = 社区请{ $name }帮{ $reader ->
        [elder] 您
       *[other] { $elder }
    },帮上了吗?
referral-family-helped = { $name }帮上了,谢谢您告诉社区。
referral-family-not-helped = { $name }没帮上,社区晓得了,会来问您。
referral-worker-not-helped = { $who }说:{ $elder }转到{ $name },没帮上。请问一问,要不要再转一处。
button-referral-did-help = 帮上了
button-referral-did-not = 没帮上
referrals-none = 没有该问的转介。
referral-not-helped-next = { $name }没帮上。再转一处吗?
referral-not-helped-next-hint = 请点下面的一个。
referral-go-on = 再转一处
referral-enough = 就到这里
referral-ended = 记下了,这一处就到这里。
referral-not-yet-ask-in = 过多久再问?
referral-not-yet-ask-in-hint = 请点下面的一个。
referral-put-off = 好,{ $ask_on }再问。
