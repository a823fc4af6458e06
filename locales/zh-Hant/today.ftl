# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 今天要办: what waits for a worker.

today-list = 今天要辦:
today-nothing = 今天沒有要辦的,歇口氣。
today-card = { $name ->
        [none] 早上好。
       *[other] { $name },早上好。
    }
    { $text }
today-more = 還有{ $count }樣,上面的辦了再看。
today-disputed = { $number }. 老人說沒來的:{ $count }件,請去問問
today-lapsed = { $number }. 沒找到人的幫忙單:{ $count }張
go-requests = 看幫忙單
today-to-verify = { $number }. 要核實的:{ $count }件
today-unreachable = { $number }. 收不到訊息的:{ $count }位,請打電話
today-to-complete = { $number }. 待補的:{ $count }位
today-volunteers = { $number }. 互助員還差{ $count }位,要{ $limit }位以上
today-to-tell = { $number }. 有話要告訴沒手機的:{ $count }位
today-contacts = { $number }. 這個月探訪:{ $reached }/{ $due }位
today-cards = { $number }. 快到期的邀請卡:{ $count }張
today-applications = { $number }. 新報名的:{ $count }位
today-exceptions = { $number }. 等您定的特批:{ $count }位
go-exceptions = 看特批
today-left = { $number }. { $owner }那裡放著{ $count }件,{ $since_on }就有了,請幫著看看
today-left-in = { $number }. { $unit }有{ $count }件沒人辦,{ $since_on }就有了{ $owner ->
        [none] { "" }
       *[other] ,是{ $owner }那裡的
    }
today-stands-in = 您在代{ $name }的班,到{ $ends_on }。
today-instead = { $unit }的{ $name }不在,沒有同事代,請您看著:
go-applications = 看報名
go-to-verify = 去核實
go-unreachable = 看是哪幾位
go-to-complete = 去補
go-enrol-volunteer = 請互助員
go-open-cards = 看邀請卡
go-behalf = 去告訴
go-contacts-due = 去探訪
unreachable-list = 這幾位收不到訊息,請打電話:
unreachable-none = 都收得到訊息。
today-referrals = { $number }. 轉介過的,該問幫上了沒有:{ $count }件
go-referrals = 去問問
today-week = { $number }. 下週要人幫的:{ $count }次,還沒發出去
go-plan-week = 排下週
