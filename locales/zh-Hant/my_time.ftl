# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 我的时间: what a volunteer offers; and what a worker notes of a volunteer, or of an elder's home.

more-to-my-time = 我的時間
word-my-time = 我的時間
talk-my-time = 我的時間
talk-time-for = 互助員的時間
my-time-what =
    { $rest }您現在說好的,要改哪一樣?
    { $text }
my-time-what-hint = 請點下面的一個。
time-for-what =
    { $rest }{ $volunteer }現在說好的,要改哪一樣?
    { $text }
my-time-to-hours = 有空的時候
my-time-to-services = 願意做的
my-time-to-reach = 走多遠
my-time-to-often = 一週幾次
my-time-to-rest = 休息
my-time-to-about = 關於我

time-page-hours = 【有空】{ $text }
time-page-services = 【願意做】{ $text }
time-page-reach = 【走多遠】{ $reach },一週最多{ $times }次
time-page-about = 【自己】{ $text }
time-page-rest = 【休息】到{ $until_on }
time-resting = 休息到{ $until_on }。
time-by-day = 白天
time-on-days = { $days }{ $hours }
time-separator = ;
time-and-more = { $text }等
time-any-help = 什麼都行
time-services-many = { $services }等{ $times }樣

my-time-days = 哪幾天有空?點一個,或寫:週二週五。
my-time-days-hint = 沒看明白。比如:週二週五,或者每天。
my-time-clock = { $days }什麼時候有空?點一個,或寫幾點到幾點。
my-time-clock-hint = 沒看明白。比如:上午,或者9點到11點。
my-time-more =
    【有空】{ $text }
    還有別的時候嗎?
my-time-more-hint = 請點下面的一個。
my-time-enough = 就這些
my-time-another = 還有別的
my-time-services = 願意做哪些?點一下勾上,再點去掉。
my-time-reach = 最遠走到哪裡?
my-time-reach-hint = 請點下面的一個。
my-time-building = 同一棟
my-time-estate = 同一小區
my-time-community = 本社區
my-time-anywhere = 遠近都行
my-time-lives = 住在哪個小區?就近的事,好先來問。
my-time-lives-hint = 請點一個,或寫小區的名字,2到20個字。
my-time-unsaid = 先不說
my-time-as-far = 【走多遠】{ $reach }{ $estate ->
        [none] { "" }
       *[other] ,從{ $estate }出門
    }
my-time-week = 一週最多幾次?
my-time-week-hint = 沒看明白。比如:2次。
my-time-day = 一天最多幾次?
my-time-day-hint = 沒看明白。比如:1次。
my-time-times = { $times }次
my-time-any = 看著辦
my-time-at-most = 【最多】一週{ $week },一天{ $day }
my-time-about = 說說您自己,好找合適的。點一下勾上,再點去掉。
time-for-about = { $volunteer }是什麼樣的人?點一下勾上,再點去掉。
about-woman = 女的
about-man = 男的
about-no-dog = 怕狗
about-no-smoke = 怕煙味
about-night = 夜裡可以叫我
about-speaks = 會說{ $word }
about-none = 都不說
my-time-resting = 您休息到{ $until_on }。
time-for-resting = { $volunteer }休息到{ $until_on }。
my-time-resting-hint = 請點下面的一個。
my-time-back = 不休了
my-time-longer = 再休一陣
my-time-until = 休息到哪天?點一個,或寫日期。
my-time-until-hint = 沒看明白。比如:十天、到週五、3月25號。
my-time-rest-7 = 一週
my-time-rest-14 = 兩週
my-time-rest-30 = 一個月
my-time-until-day = 到{ $until_on }
my-time-going =
    這些天您答應過的,還去嗎?
    { $text }
time-for-going =
    這些天{ $volunteer }答應過的,還去嗎?
    { $text }
my-time-going-hint = 請點下面的一個。
my-time-promised = { $when } { $elder }:{ $service }
my-time-promised-more = 還有{ $times }次
my-time-go = 還去
my-time-not-go = 不去了
my-time-read-back =
    對不對?
    { $text }
time-for-read-back =
    對不對?{ $volunteer }:
    { $text }
my-time-read-back-hint = 對就點「對的」,不對點「改一下」。
my-time-change-hint = 請點一樣要改的。
my-time-change-more = 有空的時候
my-time-change-services = 願意做的
my-time-change-reach = 走多遠
my-time-change-lives = 住哪裡
my-time-change-week = 一週幾次
my-time-change-day = 一天幾次
my-time-change-about = 關於我
my-time-change-until = 到哪天
my-time-change-going = 還去不去
my-time-set = 好,記下了。以後照這個來問您。
time-for-set = 好,記下了。以後照這個來問{ $volunteer }。
my-time-rest-set = 好,記下了,好好歇著。到期不用再說。
time-for-rest-set = 好,記下了。{ $volunteer }休息的時候不去問。
my-time-welcome-back = 好,您回來了。有要幫忙的會問您。
time-for-welcome-back = 好,{ $volunteer }回來了。
time-set-for-you = { $who }替您改了「我的時間」。在「更多」裡看得到。

enrol-to-volunteer-page = 互助員的事
talk-volunteer-page = 互助員的事
volunteer-page-volunteer = 看哪一位互助員的?
volunteer-page-volunteer-hint = 沒找到這位互助員。請點名字,或寫全名。
volunteer-page-what-hint = 請點下面的一個。
volunteer-page-time = 改時間
volunteer-page-training = 記培訓
volunteer-page-unsuited = 不合適
volunteer-page-shunned = { $volunteer }不適合去哪幾家?點一下勾上,再點去掉。
volunteer-trained = 【培訓】{ $service },{ $trained_on }
volunteer-page-service = 培訓的是哪一樣?
volunteer-page-service-hint = 請點下面的一個。
volunteer-page-trained = 哪天培訓的?點一個,或寫日期。
volunteer-page-trained-hint = 沒看明白。比如:今天、3月10號,不能在今天以後。
training-today = 今天
training-yesterday = 昨天
training-day = { $trained_on }
volunteer-page-read-back =
    對不對?
    { $volunteer } { $trained_on }培訓過{ $service }
volunteer-page-read-back-hint = 對就點「對的」,不對點「改一下」。
volunteer-page-change-hint = 請點一樣要改的。
volunteer-page-change-service = 哪一樣
volunteer-page-change-trained = 哪天
training-set = 好,記下了。{ $volunteer }以後可以去:{ $service }。
training-noted = 您的培訓記下了,以後{ $service }也會問您。
shunned-nobody = 沒有不合適的
shunned-set = 記下了,誰也不會說。以後不讓{ $volunteer }去這幾家。
fact-home-wishes = 想要誰來
talk-elder-home = 想要誰來
elder-home-home = { $name }想要誰來?家裡有什麼?點一下勾上,再點去掉。
home-wants-woman = 想要女的來
home-wants-man = 想要男的來
home-is-dog = 家裡有狗
home-is-smoke = 家裡有煙味
home-is-stairs = 上樓沒電梯
home-is-knock = 敲門要響些
home-is-key = 鑰匙在社區
home-none = 都沒有
home-set = 記下了。以後給{ $name }找人,照這個來。
