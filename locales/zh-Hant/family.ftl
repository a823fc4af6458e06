# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# Relatives: what the elder lets them know, the volunteer's line for them, what the family does.

more-to-my-family = 家裡人
share-visits = 看探訪情況
share-ask = 替老人請人
share-health = 看健康提醒
my-share-visits = 看誰來看我
my-share-ask = 替我請人
my-share-health = 身體情況
button-share-nothing = 都不告訴
tie-card = { $name }是您家裡人。打了勾的,就讓{ $name }知道、替您辦。要改,點一下。
tie-card-nothing = { $name }是您家裡人,現在什麼都不告訴{ $name }。要改,點一下。
my-family-none = 還沒有記下您的家裡人。請跟社區說一聲。
family-may = { $elder }現在讓您:{ $shares }。
family-may-nothing = { $elder }現在自己拿主意,先不告訴家人。有事請問社區。
family-not-shared = 老人現在不讓家人看誰來過。有事請問社區。
family-may-not-ask = 老人現在自己請人,不讓家人替。有事請問社區。
card-not-shared = 老人現在不讓家人看這個。有事請問社區。

button-leave-note = 留一句話給家裡人
button-hide-note = 別告訴孩子
button-show-note = 可以告訴
talk-leave-note = 留一句話
leave-note-words = 想跟{ $elders }的家裡人說句什麼?
leave-note-words-hint = 寫短一點,40個字以內,比如「今天精神好,中午吃了一大碗飯」。
note-line = 留的話:{ $text }
note-line-hidden = 留的話(沒告訴孩子):{ $text }
note-left = 記下了:「{ $text }」。老人自己和家裡人看得到。
note-hidden = 好,不告訴孩子。
note-shown = 好,孩子看得到了。

# The worker's page of an elder's family, and the family's duty.
page-family = 家裡人
talk-elder-family = 家裡人
share-nothing-now = 什麼都不告訴
past-day-0 = 今天
past-day-1 = 昨天
past-day-2 = 前天
tie-line = 家裡人{ $name }:{ $shares }
family-duty-line = { $who }:{ $text }
talked-line = 跟{ $who }談過,{ $talked_on }:{ $text }
elder-family-page = { $name }的家裡人:
elder-family-empty = { $name }的家裡人,還什麼都沒有記。
elder-family-to-shares = 能看什麼
elder-family-to-duty = 誰管什麼
elder-family-to-talked = 談過了
elder-family-what-hint = 請點下面的一個。
elder-family-relative = 哪一位家裡人?
elder-family-relative-hint = 請點下面的一個。
elder-family-shares = 老人讓{ $name }知道什麼、辦什麼?點一下勾上,再點去掉。
elder-family-agreed = 這是{ $elder }自己的意思嗎?
elder-family-agreed-hint = 請點一個。老人沒說過,就先不改。
elder-family-not-agreed = 那先不改。等{ $elder }說了再來。
elder-family-who = 是家裡哪一位?寫名字,或「大兒子」這樣寫。
elder-family-who-hint = 寫2到20個字,比如「大兒子」「女兒張梅」。
elder-family-does = { $who }管什麼?多久來一次?
elder-family-does-hint = 寫幾個字就好,比如「每週六來,管買藥」。
usual-does = 每週來一次|每月來一次|常打電話|管看病|管吃穿
elder-family-day = 哪一天談的?
elder-family-day-hint = 請點一個,或寫哪一天,比如「3月10號」。
elder-family-words = 跟{ $who }談了什麼,怎麼說好的?
elder-family-words-hint = 寫幾個字就好,比如「說好每月回來一次」。
elder-family-read-back =
    對不對?{ $elder }:
    { $text }
elder-family-read-back-hint = 對就點「對的」,不對點「改一下」。
elder-family-change-shares = 能看什麼
elder-family-change-who = 哪一位
elder-family-change-does = 管什麼
elder-family-change-day = 哪一天
elder-family-change-words = 談了什麼
elder-family-noted = 記下了,在{ $name }那一頁上看得到。

# 結對
page-pairing = 結對
talk-pairing = 結對
paired-since = { $name }({ $since_date }起)
pairing-page = 跟{ $name }結對的:
pairing-page-none = 還沒有誰跟{ $name }結對。
pairing-to-volunteer = 互助員結對
pairing-to-organisation = 單位結對
pairing-to-end = 不再結對
pairing-what-hint = 請點下面的一個。
pairing-nobody-left = 社區的互助員都在照看這位老人了。
pairing-volunteer = 哪一位互助員?
pairing-volunteer-hint = 沒找到這個人。請點名字,或寫全名。
pairing-organisation = 哪個單位?寫名字,比如「銀湖志願隊」。
pairing-organisation-hint = 請寫單位的名字,2到20個字。
pairing-contact = { $name }那邊找誰?寫聯絡人的名字。
pairing-contact-hint = 請寫聯絡人的名字,2到20個字。
pairing-phone = { $name }的電話是多少?
pairing-phone-hint = 請寫7到13位的號碼。
pairing-since = 從哪一天起?
pairing-since-hint = 請點一個,或寫哪一天,比如「3月1號」。
pairing-willing = { $elder }和{ $name },兩邊都願意嗎?
pairing-willing-hint = 請點一個。
pairing-both-willing = 問過了,都願意
pairing-not-asked = 還沒問
pairing-ask-first = 那先問一聲,兩邊都願意了再來結對。什麼都沒有記。
organisation-line = { $name }(聯絡人{ $contact },{ $phone })
pairing-read-back =
    對不對?
    { $elder }和{ $name }結對
    { $since }起
pairing-read-back-hint = 對就點「對的」,不對點「改一下」。
pairing-change-volunteer = 哪一位
pairing-change-organisation = 哪個單位
pairing-change-contact = 聯絡人
pairing-change-phone = 電話
pairing-change-since = 哪天起
pairing-made = { $elder }和{ $name }結對了,兩邊都告訴了。
pairing-made-organisation = { $elder }和{ $name }結對了。請給{ $contact }打個電話:{ $phone }。
pairing-whose = 跟誰不再結對?
pairing-whose-hint = 請點下面的一個。
pairing-ending = 跟{ $name }為什麼不再結對?
pairing-ending-hint = 點一個,或寫幾個字。
usual-pairing-ends = 搬走了|身體吃不消|老人不要了|到期了
pairing-end =
    對不對?
    { $elder }和{ $name }不再結對:{ $text }
pairing-end-hint = 對就點「對的」,不對點「改一下」。
pairing-change-ending = 為什麼
pairing-ended = { $elder }和{ $name }不再結對了,記下了。
paired-elder-organisation = 以後{ $organisation }跟您結對,會來看您。鄰居來幫忙,不花錢,也不扣分。
unpaired-elder = 以後{ $volunteer }不來您這邊了。有事請找社區。

more-to-my-elders = 我照看的
talk-my-elders = 我照看的
my-elders-elder = 看哪一位的?
my-elders-elder-hint = 請點下面的一個。
my-elders-none = 您現在沒有照看的老人。要照看,請跟社區說。
my-elder = 您照看{ $name }
my-elder-since = { $since_date }起結對
my-elder-address = 住址:{ $text }
my-elder-ask-community = 請問社區
contact-trouble-family = { $elder }這邊有點事:{ $words }。社區知道了,您也可以打個電話問問。
