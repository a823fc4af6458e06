# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 替人办事: for somebody without a phone, through the worker; 由社区代记.

enrol-to-behalf = 替人辦事
talk-behalf = 替人辦事
talk-visit-for = 替人記服務
talk-gift-for = 替人送積分
talk-confirm-for = 問來沒來過
talk-correct-for = 替人改服務
behalf-nobody = 社區裡還沒有登記過人。先點「登記」。
behalf-person = 替哪一位辦?沒有手機的在前。
behalf-person-hint = 沒找到這個人。請點名字,或寫全名。
behalf-page =
    { $name },{ $roles },{ $phone ->
        [yes] 有手機
       *[no] 沒有手機
    }
behalf-points = 能用的{ $half_points },街道還在看{ $awaited_half_points }
behalf-what-hint = 請點下面的一個。
behalf-log = 記服務
behalf-came = 來沒來過
behalf-help = 請人幫忙
behalf-contact = 記探訪
behalf-give = 送積分
behalf-told = 說過了
behalf-said = 記下了:都跟{ $name }說過了。

visit-for-no-elders = { $volunteer }還沒有結對的老人。點「登記」裡的「老人的事」,選誰去照看。
visit-for-elder = { $volunteer }去看了哪一位?也可以寫一句:昨天下午給李爹爹打掃兩小時。
visit-for-read-back =
    替{ $volunteer }記,對不對?
    給{ $elders } { $service }
    { $when }
    一共{ $minutes },核實後記{ $half_points }
correct-for-read-back =
    替{ $volunteer }改成這樣,對不對?
    給{ $elders } { $service }
    { $when }
    一共{ $minutes },核實後記{ $half_points }
entered-line = 由社區代記({ $who })
visit-entered = 社區{ $who }替您記了:給{ $elders } { $service },{ $when },{ $minutes }。
button-correct-for = 改一改
button-withdraw-for = 撤回

confirm-for-none = { $elder }這邊沒有要問的服務。
confirm-for-visit = 問{ $elder }哪一次?
confirm-for-visit-hint = 請點下面的一個。
confirm-for-line = { $number }. { $volunteer },{ $when },{ $service }
confirm-for-number = 第{ $number }次
confirm-for-answer = { $volunteer } → { $elders },{ $when },{ $service },{ $minutes }。老人怎麼說?
confirm-for-answer-hint = 請點下面的一個。
confirm-for-how = 怎麼問到的?
confirm-for-how-hint = 請點下面的一個。
confirm-for-read-back = { $elder }說沒來({ $volunteer },{ $when },{ $service })。是這樣嗎?
confirm-for-read-back-hint = 對就點「對的」,不對點「改一下」。
confirm-for-change-hint = 請點一樣要改的。
confirm-for-change-answer = 怎麼說的
confirm-for-noted = 記下了:{ $answer }。({ $volunteer } → { $elders },{ $when })
recorded-call = 電話問的
recorded-visit = 當面問的
recorded-sheet = 簽字單
said-line-recorded = { $who }:{ $said }({ $how },{ $by }記)

gift-for-to = { $giver }送給誰?點一個,寫全名,或者發名片。
gift-for-amount = 送多少?現在有{ $half_points }能用。
gift-for-read-back =
    替{ $giver }送積分,對不對?
    送給{ $receiver } { $half_points },還剩{ $left_half_points }
    { $minutes }以後送到,之前都能撤回。
gift-for-sure =
    { $everything ->
        [yes] 這是能用的全部
       *[no] 這回送得多
    }。真的送給{ $receiver } { $half_points }嗎?再問一聲本人。
gift-for-cooling =
    由社區代記:{ $giver }送給{ $receiver } { $half_points }
    { $cools_at }送到,之前都能撤回。
gift-for-given = 送到了:{ $giver }給{ $receiver } { $half_points }。
gift-for-withdrawn = 沒有送:{ $giver }給{ $receiver }的{ $half_points },還是{ $giver }的。
gift-for-returned = { $receiver }退還了{ $giver }送的{ $half_points }。
gift-entered = 社區{ $who }替您記了:送給{ $receiver } { $half_points }。
