# Somebody we do not know asks to come in; the worker decides.

apply-what = 没关系。您想做什么?
apply-what-hint = 请点下面的一个。
apply-to-volunteer = 想当互助员
apply-to-elder = 给老人报名
apply-community = 住在哪个社区?
apply-community-hint = 请点一个社区。不清楚就点“算了”,问问居委会。
apply-no-community = 这里还没有开社区。请跟您的居委会说一声。
apply-elder = 老人叫什么名字?
apply-elder-hint = 请写全名,2到20个字。
apply-name = 您叫什么名字?
apply-name-hint = 请写全名,2到20个字。
apply-born = 您哪天生的?按阳历,比如1962年5月3日。
apply-born-hint = 没看明白。请写阳历年月日,比如1962年5月3日。
apply-phone = 要留个手机号吗?社区好给您打电话。不想留就点“先不留”。
apply-told-volunteer =
    { $name },{ $born_date }生,想当{ $unit }的互助员。
    { $phone ->
        [none] 没留电话。
       *[other] 电话{ $phone }。
    }
apply-told-elder =
    { $name },给{ $unit }的老人{ $elder }报名。
    { $phone ->
        [none] 没留电话。
       *[other] 电话{ $phone }。
    }
apply-read-back =
    { $text }
    只给社区看。对不对?
apply-read-back-hint = 对就点“对的”,不对点“改一下”。
apply-change-name = 您的名字
apply-change-born = 生日
apply-change-elder = 老人名字
apply-sent = 已经告诉{ $unit }了。有回话,这里告诉您。
apply-waits = 您已经报过名了,社区还没回话。着急就打电话给居委会。
apply-heard = 社区{ $who }在办{ $elder }的事了,会跟您联系。
apply-welcome = { $name },社区欢迎您!点下面“进来”。打不开,就在这里发:/start { $code }
apply-declined = 社区{ $who }看过了,这次先不登记。有话请找社区当面说。
button-come-in = 进来
application-volunteer = 有人想当互助员:{ $name }
    { $born },电话:{ $phone }
application-elder = { $name }给老人{ $elder }报名
    电话:{ $phone }
application-accepted = ✓ { $who }答应了。
application-declined = { $who }说先不登记。
application-yes-volunteer = 请来当
application-yes-elder = 去登记
application-no = 先不登记
application-go-on = { $name }知道了。现在登记{ $elder }吗?以后再办,在“登记”的“服务对象”里。
button-enrol-applicant = 登记这位老人
apply-enrolled = { $elder }登记好了。社区会来安排人照看。
application-for-street = { $unit }有新报名的,等社区的人回话。
applications-none = 没有新报名的。
talk-apply = 报名
