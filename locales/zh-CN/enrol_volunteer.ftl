# A worker enrols a volunteer.

enrol-volunteer-name = 这位互助员叫什么名字?
enrol-volunteer-name-hint = 请写全名,2到20个字。
enrol-volunteer-born = 哪天生的?按阳历,比如1962年5月3日。
enrol-volunteer-born-hint = 没看明白。请写阳历年月日,比如1962年5月3日。
enrol-volunteer-way = 有手机的发邀请卡;没有的,您来填。
enrol-volunteer-form = 大家怎么称呼?点一个,或自己写。
enrol-volunteer-form-hint = 写两三个字就好,比如“阿姨”。
enrol-volunteer-consent = 三条同意书,在纸上签过了吗?
enrol-volunteer-phone = 电话号码是多少?座机也行。
enrol-volunteer-phone-hint = 请写7到13位的号码。
enrol-volunteer-read-back =
    对不对?
    { $text }
enrol-volunteer-read-back-hint = 对就点“对的”,不对点“改一下”。
enrol-volunteer-change-name = 名字
enrol-volunteer-change-born = 生日
enrol-volunteer-change-way = 卡还是代填
volunteer-facts =
    互助员{ $name },{ $born }
    { $unit },{ $way }
volunteer-phone = 电话:{ $phone }
volunteer-unsigned = 还没签同意书,电话先不记。
volunteer-enrolled-card = { $name }登记好了。上面这张卡,给本人扫,或转给本人。
volunteer-enrolled = { $name }登记好了。没有手机,服务由您代记。
