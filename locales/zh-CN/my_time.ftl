# 我的时间: what a volunteer offers; and what a worker notes of a volunteer, or of an elder's home.

more-to-my-time = 我的时间
word-my-time = 我的时间
talk-my-time = 我的时间
talk-time-for = 互助员的时间
my-time-what =
    { $rest }您现在说好的,要改哪一样?
    { $text }
my-time-what-hint = 请点下面的一个。
time-for-what =
    { $rest }{ $volunteer }现在说好的,要改哪一样?
    { $text }
my-time-to-hours = 有空的时候
my-time-to-services = 愿意做的
my-time-to-reach = 走多远
my-time-to-often = 一周几次
my-time-to-rest = 休息
my-time-to-about = 关于我

time-page-hours = 【有空】{ $text }
time-page-services = 【愿意做】{ $text }
time-page-reach = 【走多远】{ $reach },一周最多{ $times }次
time-page-about = 【自己】{ $text }
time-page-rest = 【休息】到{ $until_on }
time-resting = 休息到{ $until_on }。
time-by-day = 白天
time-on-days = { $days }{ $hours }
time-separator = ;
time-and-more = { $text }等
time-any-help = 什么都行
time-services-many = { $services }等{ $times }样

my-time-days = 哪几天有空?点一个,或写:周二周五。
my-time-days-hint = 没看明白。比如:周二周五,或者每天。
my-time-clock = { $days }什么时候有空?点一个,或写几点到几点。
my-time-clock-hint = 没看明白。比如:上午,或者9点到11点。
my-time-more =
    【有空】{ $text }
    还有别的时候吗?
my-time-more-hint = 请点下面的一个。
my-time-enough = 就这些
my-time-another = 还有别的
my-time-services = 愿意做哪些?点一下勾上,再点去掉。
my-time-reach = 最远走到哪里?
my-time-reach-hint = 请点下面的一个。
my-time-building = 同一栋
my-time-estate = 同一小区
my-time-community = 本社区
my-time-anywhere = 远近都行
my-time-lives = 住在哪个小区?就近的事,好先来问。
my-time-lives-hint = 请点一个,或写小区的名字,2到20个字。
my-time-unsaid = 先不说
my-time-as-far = 【走多远】{ $reach }{ $estate ->
        [none] { "" }
       *[other] ,从{ $estate }出门
    }
my-time-week = 一周最多几次?
my-time-week-hint = 没看明白。比如:2次。
my-time-day = 一天最多几次?
my-time-day-hint = 没看明白。比如:1次。
my-time-times = { $times }次
my-time-any = 看着办
my-time-at-most = 【最多】一周{ $week },一天{ $day }
my-time-about = 说说您自己,好找合适的。点一下勾上,再点去掉。
time-for-about = { $volunteer }是什么样的人?点一下勾上,再点去掉。
about-woman = 女的
about-man = 男的
about-no-dog = 怕狗
about-no-smoke = 怕烟味
about-night = 夜里可以叫我
about-speaks = 会说{ $word }
about-none = 都不说
my-time-resting = 您休息到{ $until_on }。
time-for-resting = { $volunteer }休息到{ $until_on }。
my-time-resting-hint = 请点下面的一个。
my-time-back = 不休了
my-time-longer = 再休一阵
my-time-until = 休息到哪天?点一个,或写日期。
my-time-until-hint = 没看明白。比如:十天、到周五、3月25号。
my-time-rest-7 = 一周
my-time-rest-14 = 两周
my-time-rest-30 = 一个月
my-time-until-day = 到{ $until_on }
my-time-going =
    这些天您答应过的,还去吗?
    { $text }
time-for-going =
    这些天{ $volunteer }答应过的,还去吗?
    { $text }
my-time-going-hint = 请点下面的一个。
my-time-promised = { $when } { $elder }:{ $service }
my-time-promised-more = 还有{ $times }次
my-time-go = 还去
my-time-not-go = 不去了
my-time-read-back =
    对不对?
    { $text }
time-for-read-back =
    对不对?{ $volunteer }:
    { $text }
my-time-read-back-hint = 对就点“对的”,不对点“改一下”。
my-time-change-hint = 请点一样要改的。
my-time-change-more = 有空的时候
my-time-change-services = 愿意做的
my-time-change-reach = 走多远
my-time-change-lives = 住哪里
my-time-change-week = 一周几次
my-time-change-day = 一天几次
my-time-change-about = 关于我
my-time-change-until = 到哪天
my-time-change-going = 还去不去
my-time-set = 好,记下了。以后照这个来问您。
time-for-set = 好,记下了。以后照这个来问{ $volunteer }。
my-time-rest-set = 好,记下了,好好歇着。到期不用再说。
time-for-rest-set = 好,记下了。{ $volunteer }休息的时候不去问。
my-time-welcome-back = 好,您回来了。有要帮忙的会问您。
time-for-welcome-back = 好,{ $volunteer }回来了。
time-set-for-you = { $who }替您改了“我的时间”。在“更多”里看得到。

enrol-to-volunteer-page = 互助员的事
talk-volunteer-page = 互助员的事
volunteer-page-volunteer = 看哪一位互助员的?
volunteer-page-volunteer-hint = 没找到这位互助员。请点名字,或写全名。
volunteer-page-what-hint = 请点下面的一个。
volunteer-page-time = 改时间
volunteer-page-training = 记培训
volunteer-page-unsuited = 不合适
volunteer-page-shunned = { $volunteer }不适合去哪几家?点一下勾上,再点去掉。
volunteer-trained = 【培训】{ $service },{ $trained_on }
volunteer-page-service = 培训的是哪一样?
volunteer-page-service-hint = 请点下面的一个。
volunteer-page-trained = 哪天培训的?点一个,或写日期。
volunteer-page-trained-hint = 没看明白。比如:今天、3月10号,不能在今天以后。
training-today = 今天
training-yesterday = 昨天
training-day = { $trained_on }
volunteer-page-read-back =
    对不对?
    { $volunteer } { $trained_on }培训过{ $service }
volunteer-page-read-back-hint = 对就点“对的”,不对点“改一下”。
volunteer-page-change-hint = 请点一样要改的。
volunteer-page-change-service = 哪一样
volunteer-page-change-trained = 哪天
training-set = 好,记下了。{ $volunteer }以后可以去:{ $service }。
training-noted = 您的培训记下了,以后{ $service }也会问您。
shunned-nobody = 没有不合适的
shunned-set = 记下了,谁也不会说。以后不让{ $volunteer }去这几家。
fact-home-wishes = 想要谁来
talk-elder-home = 想要谁来
elder-home-home = { $name }想要谁来?家里有什么?点一下勾上,再点去掉。
home-wants-woman = 想要女的来
home-wants-man = 想要男的来
home-is-dog = 家里有狗
home-is-smoke = 家里有烟味
home-is-stairs = 上楼没电梯
home-is-knock = 敲门要响些
home-is-key = 钥匙在社区
home-none = 都没有
home-set = 记下了。以后给{ $name }找人,照这个来。
