# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# An elder's page; two persons on one phone.

elder-page-elder = 看哪一位老人的?
elder-page-elder-hint = 沒找到這位老人。請點名字,或寫全名。
elder-page =
    { $name },{ $whereabouts }
    照看的人:{ $volunteers }
page-missing = 補資料
page-facts = 看資料
page-where = 現在在哪
page-not-asked = 不便確認
page-asked = 可以再問
page-care = 誰去照看
page-follow-up = 回訪
page-help = 請人幫忙
page-card = 發邀請卡
elder-page-where = { $name }現在在哪?
elder-page-read-back = { $name }去世了,對嗎?以後不再發任何訊息給他們家,請您打電話。
elder-page-read-back-hint = 對就點「對的」,不對點「改一下」。
elder-page-change-where = 現在在哪
elder-page-care = 誰去照看{ $name }?點一下勾上,再點去掉。
whereabouts-set = 記下了:{ $name }{ $whereabouts }。照看的人也告訴了。
whereabouts-set-deceased = 記下了:{ $name }去世。不再發訊息了。請您打電話告訴:
phone-line = { $name } { $phone }
now-not-asked = 記下了:以後不再問{ $name }來沒來過。
now-asked = 記下了:以後有人去看{ $name },會問老人。
care-set = { $name }現在由{ $volunteers }照看。
card-given = 上面是{ $name }的新邀請卡。
elder-away = { $elder }這幾天不在家,先不用去。回來了告訴您。
elder-home-again = { $elder }回家了,可以去看了。

one-phone-owner = 手機是誰的?
one-phone-owner-hint = 沒找到這個人。請點名字,或寫全名。
one-phone-other = 還有誰用這部手機?
one-phone-other-hint = 沒找到這個人。請點名字,或寫全名。
one-phone-read-back =
    對不對?
    { $other }以後也用{ $owner }的手機。
    每次先問是哪一位,積分只給本人看。
one-phone-read-back-hint = 對就點「對的」,不對點「改一下」。
one-phone-change-owner = 誰的手機
one-phone-change-other = 還有誰
no-phone-yet = 要先有一位用手機進來了,才能兩人一部。
phones-linked = 連好了:{ $owner }和{ $other }用一部手機。
phone-linked = 這部手機{ $name }也用了。辦事先點您是哪一位,積分只給本人看。
points-changed = 您的積分有變動。請點「我的積分」看。
