# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 回访: how it goes with a volunteer, or with an elder who is helped.

talk-follow-ups = 回訪
talk-follow-up-volunteer = 回訪互助員
talk-follow-up-elder = 回訪老人
today-follow-ups = { $number }. 要回訪的:{ $count }位
go-follow-ups = 去回訪
follow-ups-nobody = 社區裡還沒有人要回訪。
follow-ups-due = 要回訪的{ $count }位,等得最久的在前:
follow-ups-none-due = 現在沒有該回訪的。
follow-ups-line-volunteer = { $name }(互助員),{ $due_on }就該回訪了
follow-ups-line-elder = { $name }(老人),{ $due_on }就該回訪了
follow-ups-whom = 回訪哪一位?點名字,或寫名字。
follow-ups-whom-hint = 沒找到這個人。請點名字,或寫全名。
follow-ups-as = { $name }又是互助員,又是老人。這次回訪哪一樣?
follow-how = 怎麼回訪{ $name }的?
follow-how-visit = 當面
follow-how-call = 打電話
follow-going = { $name }做得順不順心?
follow-going-well = 做得順心
follow-going-so-so = 做得還行
follow-going-hard = 做得不順心
follow-load = 事情多不多?
follow-load-right = 事情正好
follow-load-much = 事情有點多
follow-load-more = 還能多做些
follow-body = { $name }自己身體怎麼樣?
follow-body-good = 身體好
follow-body-fair = 身體一般
follow-body-poor = 身體不太好
follow-want = { $name }往後想怎麼樣?
follow-want-none = 還是這樣
follow-want-less = 想少去些
follow-want-rest = 想歇一段
follow-want-more = 想多去些
follow-how-much-less = 一週最多去幾次?
follow-how-much-rest = 想歇多久?
follow-a-week = 一週{ $a_week }次
follow-rest-fortnight = 歇兩週
follow-rest-month = 歇一個月
follow-rest-quarter = 歇三個月
follow-guidance = 這次給{ $name }講了什麼?
follow-guidance-none = 沒講什麼
follow-guidance-safety = 講了安全
follow-guidance-manners = 講了怎麼相處
follow-guidance-notes = 講了怎麼記
follow-satisfied = 鄰居來幫忙,{ $name }滿意嗎?
follow-satisfied-yes = 滿意
follow-satisfied-so-so = 還行
follow-satisfied-no = 不滿意
follow-changes = { $name }這陣子有什麼變化?
follow-changes-none = 沒變化
follow-changes-health = 身體有變化
follow-changes-home = 住處有變化
follow-changes-family = 家裡有變化
follow-problem = 有沒有不合適的?
follow-problem-none = 都合適
follow-problem-times = 時間不合適
follow-problem-person = 想換個人
follow-problem-work = 事情沒做好
follow-up-words = 還有什麼要記的?寫一句,沒有就點「沒有」。
follow-up-words-hint = 寫幾個字就行,比如:膝蓋疼,爬樓吃力。
follow-up-read-back =
    對不對?
    { $name }:{ $text }。
    還有:{ $words }{ $given_back ->
        [0] { "" }
       *[other] {"\u000A"}答應過的{ $given_back }次不去了,另外找人
    }
follow-up-read-back-hint = 對就點「對的」,不對點「改一下」。
follow-up-change-promised = 還去不去
follow-up-change-how = 怎麼回訪的
follow-up-change-going = 順不順心
follow-up-change-load = 事情多不多
follow-up-change-body = 身體
follow-up-change-want = 往後怎麼樣
follow-up-change-guidance = 講了什麼
follow-up-change-satisfied = 滿意不滿意
follow-up-change-changes = 有什麼變化
follow-up-change-problem = 合不合適
follow-up-change-words = 還有什麼
follow-up-noted = 記下了:{ $name }的回訪。
follow-up-line = { $made_on }{ $who }回訪:{ $text }
follow-up-said = 「{ $words }」
follow-up-for-plan = (下次商量服務約定,要看這一條)
follow-up-less-told = 記下了:往後您一週最多去{ $a_week }次。想改,跟社區說一聲。
follow-up-rest-told = 記下了:您先歇到{ $rest_on },這些天不請您去。好好休息!
