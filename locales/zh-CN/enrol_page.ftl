# An elder's page; two persons on one phone.

elder-page-elder = 看哪一位老人的?
elder-page-elder-hint = 没找到这位老人。请点名字,或写全名。
elder-page =
    { $name },{ $whereabouts }
    照看的人:{ $volunteers }
page-missing = 补资料
page-facts = 看资料
page-where = 现在在哪
page-not-asked = 不便确认
page-asked = 可以再问
page-care = 谁去照看
page-follow-up = 回访
page-help = 请人帮忙
page-card = 发邀请卡
elder-page-where = { $name }现在在哪?
elder-page-read-back = { $name }去世了,对吗?以后不再发任何消息给他们家,请您打电话。
elder-page-read-back-hint = 对就点“对的”,不对点“改一下”。
elder-page-change-where = 现在在哪
elder-page-care = 谁去照看{ $name }?点一下勾上,再点去掉。
whereabouts-set = 记下了:{ $name }{ $whereabouts }。照看的人也告诉了。
whereabouts-set-deceased = 记下了:{ $name }去世。不再发消息了。请您打电话告诉:
phone-line = { $name } { $phone }
now-not-asked = 记下了:以后不再问{ $name }来没来过。
now-asked = 记下了:以后有人去看{ $name },会问老人。
care-set = { $name }现在由{ $volunteers }照看。
card-given = 上面是{ $name }的新邀请卡。
elder-away = { $elder }这几天不在家,先不用去。回来了告诉您。
elder-home-again = { $elder }回家了,可以去看了。

one-phone-owner = 手机是谁的?
one-phone-owner-hint = 没找到这个人。请点名字,或写全名。
one-phone-other = 还有谁用这部手机?
one-phone-other-hint = 没找到这个人。请点名字,或写全名。
one-phone-read-back =
    对不对?
    { $other }以后也用{ $owner }的手机。
    每次先问是哪一位,积分只给本人看。
one-phone-read-back-hint = 对就点“对的”,不对点“改一下”。
one-phone-change-owner = 谁的手机
one-phone-change-other = 还有谁
no-phone-yet = 要先有一位用手机进来了,才能两人一部。
phones-linked = 连好了:{ $owner }和{ $other }用一部手机。
phone-linked = 这部手机{ $name }也用了。办事先点您是哪一位,积分只给本人看。
points-changed = 您的积分有变动。请点“我的积分”看。
