# 今天要办: what waits for a worker.

today-list = 今天要办:
today-nothing = 今天没有要办的,歇口气。
today-card = { $name ->
        [none] 早上好。
       *[other] { $name },早上好。
    }
    { $text }
today-more = 还有{ $count }样,上面的办了再看。
today-disputed = { $number }. 老人说没来的:{ $count }件,请去问问
today-lapsed = { $number }. 没找到人的帮忙单:{ $count }张
go-requests = 看帮忙单
today-to-verify = { $number }. 要核实的:{ $count }件
today-unreachable = { $number }. 收不到消息的:{ $count }位,请打电话
today-to-complete = { $number }. 待补的:{ $count }位
today-volunteers = { $number }. 互助员还差{ $count }位,要{ $limit }位以上
today-to-tell = { $number }. 有话要告诉没手机的:{ $count }位
today-contacts = { $number }. 这个月探访:{ $reached }/{ $due }位
today-cards = { $number }. 快到期的邀请卡:{ $count }张
today-applications = { $number }. 新报名的:{ $count }位
today-exceptions = { $number }. 等您定的特批:{ $count }位
go-exceptions = 看特批
today-left = { $number }. { $owner }那里放着{ $count }件,{ $since_on }就有了,请帮着看看
today-left-in = { $number }. { $unit }有{ $count }件没人办,{ $since_on }就有了{ $owner ->
        [none] { "" }
       *[other] ,是{ $owner }那里的
    }
today-stands-in = 您在代{ $name }的班,到{ $ends_on }。
today-instead = { $unit }的{ $name }不在,没有同事代,请您看着:
go-applications = 看报名
go-to-verify = 去核实
go-unreachable = 看是哪几位
go-to-complete = 去补
go-enrol-volunteer = 请互助员
go-open-cards = 看邀请卡
go-behalf = 去告诉
go-contacts-due = 去探访
unreachable-list = 这几位收不到消息,请打电话:
unreachable-none = 都收得到消息。
today-referrals = { $number }. 转介过的,该问帮上了没有:{ $count }件
go-referrals = 去问问
today-week = { $number }. 下周要人帮的:{ $count }次,还没发出去
go-plan-week = 排下周
