# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# Why something was decided: one text for each rule, `why-<rule>`, with the facts that its Reason keeps. docs/rules/ says more.

# points
why-points-for-visit =
    { $service },{ $minutes }{ $weight_hundredths ->
        [100] { "" }
       *[other] ,按{ $weight_hundredths }%算成{ $weighted_minutes }
    }{ $carried_hundredths ->
        [0] { "" }
       *[other] ,加上上回的零頭{ $carried_minutes }
    }。滿半小時記半分,這次{ $half_points }{ $left_hundredths ->
        [0] 。
       *[other] ,零頭{ $left_minutes }留到下次。
    }

# a visit is logged
why-visit-without-length = 做了多久呢?說個時間就行,比如1個半小時。
why-visit-too-long = { $minutes }太長了,一次最多{ $limit_minutes }。要是分幾次去的,請分開記。
why-visit-in-future = { $visited_on }還沒到。等做完了再記。
why-visit-not-over = 算下來要到{ $ends_clock }才做完。等做完了再記。
why-visit-too-old = { $visited_on },已過了{ $limit_days }天,請社區來幫您記。
why-visit-overlaps = 跟{ $other_on }那次{ $other_service }({ $other_minutes })時間撞上了。看看是不是記錯了。
why-visit-long = 一次{ $minutes },超過了{ $limit_minutes }。
why-day-long = { $visited_on }加起來{ $day_minutes },超過了{ $limit_minutes }。
why-visit-late = { $visited_on }的事,隔了{ $days }天才記。
why-duplicate-maybe = { $visited_on }已記過一次{ $service },也是{ $minutes }。是同一次嗎?
why-companion-denies = 說是一起去的那位互助員,自己說沒去。
why-entered-by-worker = 由社區代記。

# at the door
why-stay-runs = 您還在別處沒點「結束」。先把那一次做完。
why-stay-elder-gone = 這一位去不了了。有事請問社區。
why-stay-without-consent = 老人不願意再記了,這次不能記。有事請問社區。

# what elder and family say
why-elder-says-not-come = 老人說沒來,再問還是說沒來。
why-elder-asked-again = 老人說沒來,又問了一次,還沒回話。
why-relative-says-not-come = 家人說沒來,老人自己沒說來過。
why-answers-differ = 來沒來,說得不一樣。請問問清楚。
why-answer-settled = 您{ $answered_on }答過了,過了{ $limit_days }天就定了。有話請跟社區說。
why-not-asked-of-you = 這次問的是別家,您不用答。
why-confirms-own-visit = 這次是您自己去的,請老人或別的家人來說。
why-kin-may-not-confirm = 您和互助員是一家人,這次請別人來說。

# verified and audited
why-visit-moved-on = 這次服務已經有人辦過了,現在:{ $state }。
why-request-moved-on = 這張幫忙單已經有變化了,現在:{ $state }。
why-community-helps = 社區有人在,由社區來辦。
why-verifies-own-visit = 這次服務跟您自己有關,請別的同事來核實。
why-verifies-kins-visit = 這次服務跟您家裡人有關,請別的同事來核實。
why-audits-own-visit = 這次服務跟您自己有關,請別的同事來審核。
why-audits-kins-visit = 這次服務跟您家裡人有關,請別的同事來審核。
why-audits-own-verification = 這次是您自己核實的,請別的同事來審核。

# elders and volunteers
why-elder-eligible = 滿{ $limit_age }歲了,{ $situation },家人不在身邊,在家有難處。{ $found_on }看過。
why-elder-excepted = 有居家養老補貼,街道特批了。
why-elder-not-excepted = 有居家養老補貼,原則上不算在內。街道看過了,沒有特批。
why-elder-to-complete = 還差{ $missing }樣沒問到,以後補上就行。
why-elder-too-young = 現在{ $age }歲,滿{ $limit_age }歲才算,要到{ $eligible_on }。
why-supporters-near = 該照應老人的家人就在身邊。情形變了再看。
why-not-hard-at-home = 現在在家過日子沒有難處。情形變了再看。
why-has-subsidy = 已經有居家養老補貼,原則上不算在內。真有難處,街道可以特批。
why-volunteer-too-young = 現在{ $age }歲,滿{ $limit_age }歲再來,到時候歡迎您。

# invitations and who may do what
why-invites-out-of-turn = { $inviter_role }請不了{ $invited_role },要上一級來請。
why-invitation-unknown = 沒找到這張邀請卡。請再看看,或者問問給您卡的人。
why-invitation-used = 這張邀請卡用過了。請給您卡的人再開一張。
why-invitation-taken-back = 這張邀請卡收回了,用新的那張吧。沒有新的,請問給您卡的人。
why-invitation-expired = 這張邀請卡{ $expired_at }到期了。請給您卡的人再開一張。
why-not-allowed = 這件事不歸您這邊辦。有事請問問社區或街道。

# points are given
why-gift-to-oneself = 送給自己就不用送了。請另選一位。
why-gift-receiver-gone = 這一位現在收不了積分了。您的積分沒有動,有事請問社區。
why-gift-receiver-unknown = 這一位還沒登記成互助員、老人或家人,收不了積分。
why-gift-without-consent = 這一位的登記還沒辦完,現在收不了積分。等辦好了再送。
why-gift-not-enough = 要送{ $half_points },現在能用的只有{ $usable_half_points }。
why-gift-cools =
    { $large ->
        [yes] 送得多
       *[no] { $new ->
            [yes] 頭一次送給這個人
           *[no] 送出去的
        }
    },路上{ $minutes }才送到,免得點錯或者被人哄。之前都能撤回。
why-gift-given = 自己願意送的{ $half_points },送到了。積分可以自願轉送。
why-gift-returned = 收到的{ $half_points }不想要,退還了。
why-gift-day-much = 一天送了{ $half_points },超過了{ $limit_half_points }。
why-gift-month-much = 一個月送了{ $half_points },超過了{ $limit_half_points }。
why-gift-ring = 積分這個月在{ $people }個人手裡轉了一圈。
why-gift-moved-on = { $gift ->
    [given] 已經送到了。
    [withdrawn] 已經撤回了。
    [returned] 已經退還了。
   *[cooling] 還在路上。
    }

# a roster
why-roster-without-name = 沒有姓名。
why-roster-unclear = 「{ $column }」這一格看不懂。
why-roster-formula = 「{ $column }」這一格是公式,請換成寫好的字。
why-roster-merged = 這一列有合併的格,請拆開,一位一列。
why-roster-month-only = 生日只寫到月,請寫到日,不知道就空著。
why-roster-id-against-birthday = 身份證號和生日對不上。
why-roster-id-of-another = 這個身份證號,社區裡是另一位老人的。
why-roster-two-of-name = 社區裡有同名的,分不清是不是同一位。請補上生日或身份證號。
why-roster-twice = 和第{ $line }列像是同一位。是兩位的話,請補上生日。
why-roster-deceased = 這位老人去世了。
why-roster-elsewhere = 這位老人在別的社區登記過了。

# who may help whom
why-match-not-active = 這一位現在沒在做互助員。
why-match-resting = 這一位歇到{ $rest_on }。
why-match-other-services = 這一位沒說願意做{ $service }。
why-match-untrained = { $service }要培訓過才去,這一位還沒有。
why-match-oneself = 這一位就是老人自己。
why-match-kin = 是一家人。自家人互相照應,不算互助服務。
why-match-not-wished = 這兩位不太合適,換一位吧。
why-match-wishes-differ = 兩邊的心願對不上,換一位吧。
why-match-asked-before = 這件事問過這一位了,不再問第二回。
why-match-too-far = 大約{ $metres }米遠,這一位最遠走{ $reach_metres }米。
why-match-not-free = { $visit_on }那個時候,這一位沒空。
why-match-overlaps = { $visit_on }那個時候,這一位已經有別家要去。
why-match-day-full = { $visit_on }這一位要去的夠多了,別累著。
why-match-week-full = 這一位那週已經有{ $visits }次,別累著。
why-match-other-hours = 老人要的不是這個時候:{ $start_clock }。
why-match-planned-twice = 這件事已經有人去了。

# who is asked
why-offer-at-night = 夜裡只叫說過「夜裡可以叫我」的人。
why-offer-day-full = 今天已經問過這一位{ $times }次,不再打擾。
why-offer-week-full = 這七天已經問過這一位{ $times }次,不再打擾。
why-offer-nobody-came = 問過{ $people }位,還沒人能去。請打個電話問問。
why-offer-too-late = 來不及等回話了。請打個電話問問。
why-offer-asked-enough = 能去的{ $people }位,這陣子都問得夠多了,不再發訊息打擾。請打個電話,或點「誰合適」問一位。
why-offer-nobody-left = { $people ->
    [0] 手機上沒有能問的人。請打個電話問問。
   *[other] 問過{ $people }位,沒有別人能問了。請打個電話問問。
    }

# 探訪
why-contact-rate = { $since_on }以來,在家的應探訪{ $due }位,探訪過{ $reached }位。另有不在家的{ $away }位、登記不滿{ $limit_days }天的{ $new }位不算。
why-contact-settled = { $made_on }記的,當天能撤回,現在撤不了。記錯了請跟社區說。

# 由社區代記
why-verifies-own-entry = 這次是您代記的,請換一位同事核實。
why-community-verifies = 社區有人能核實,等社區核實了再審核。
why-acts-for-oneself = 本人有手機,又是自己記的,請本人來改。
why-gift-to-writer = 代記的,不能送給代記的人和自家人。請換一位同事來記。
# away, and whoever stands in
why-away-in-past = { $begins_on }已經過了。請從今天或以後說起。
why-away-ends-first = { $ends_on }在{ $begins_on }前面。請看看是不是說反了。
why-away-too-long = 一次最多{ $limit_days }天。再長的,請街道安排人來接。
why-away-too-far = { $begins_on }還早,提前{ $limit_days }天以內再說就行。
why-away-overlaps = 您{ $begins_on }到{ $ends_on }已經有一次假了,日子重了。
# 服務約定
why-plan-moved-on = 這份服務約定已經往前走了一步,請看新的那一張。
why-plan-too-many-items = 一份服務約定最多{ $limit }項,老人才看得清。
why-plan-item-twice = { $service }這個時候已經約過了。次數要改,請改那一項。
why-plan-other-unnamed = 「其他」是什麼事?請在要知道的裡寫幾個字。
why-plan-visit-too-long = 一次最多{ $limit_minutes },互助員也要歇。長的請分開幾次。
why-plan-by-night = 服務約定只能約{ $early_clock }到{ $late_clock }之間。夜裡的事請家裡人照應。
why-plan-too-often = 這樣一週有{ $times }次,最多{ $limit }次。再多的請家人或別處幫忙。
why-plan-too-much = 這樣一週要{ $minutes },最多{ $limit_minutes }。再多的請家人或別處幫忙。
why-plan-begins-when = 請說{ $first_on }到{ $last_on }之間的一天。
why-rest-until-when = 請說{ $first_on }到{ $last_on }之間的一天。更久的,請跟社區說一聲。
why-promise-already = 這一次每週本來就歸您。
why-promise-anothers = 這一次每週已經有人了。
why-promise-enough = 每週歸您的已經有{ $visits }次,別累著。
why-promise-in-past = { $begins_on }已經過了。請從今天或以後說起。

# 請人幫忙
why-ask-elder-gone = 這裡請不了人了。有事請跟社區說。
why-ask-not-at-home = 現在不在家({ $whereabouts }),先不請人上門。回來了跟社區說一聲,就能請。
why-ask-without-consent = 說過不願意再記了,所以請不了人。改主意了,請跟社區說。
why-ask-relative-without-consent = 老人不願意家裡人代辦了。請老人自己說,或者跟社區說。
why-ask-day-is-past = { $wanted_on }已經過了。請換一天。
why-ask-hour-is-past = 這個時候已經過了。請換個時候。
why-go-overlaps = { $visit_on }那個時候,您說好了去別家。這一件讓別人去吧。
why-go-another = 這一件請別人去。謝謝您!
why-ask-too-far-ahead = 太早了,{ $days }天以內的才能請,最晚到{ $last_on }。
# 紙上記
why-sheet-other-week = { $visited_on }不是這張單子那一週的。請看看是哪張單子。
why-sheet-after-handed-in = 單子{ $handed_on }就交來了,{ $visited_on }的還寫不上去。
