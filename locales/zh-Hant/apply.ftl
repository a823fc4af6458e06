# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# Somebody we do not know asks to come in; the worker decides.

apply-what = 沒關係。您想做什麼?
apply-what-hint = 請點下面的一個。
apply-to-volunteer = 想當互助員
apply-to-elder = 給老人報名
apply-community = 住在哪個社區?
apply-community-hint = 請點一個社區。不清楚就點「算了」,問問居委會。
apply-no-community = 這裡還沒有開社區。請跟您的居委會說一聲。
apply-elder = 老人叫什麼名字?
apply-elder-hint = 請寫全名,2到20個字。
apply-name = 您叫什麼名字?
apply-name-hint = 請寫全名,2到20個字。
apply-born = 您哪天生的?按陽曆,比如1962年5月3日。
apply-born-hint = 沒看明白。請寫陽曆年月日,比如1962年5月3日。
apply-phone = 要留個手機號碼嗎?社區好給您打電話。不想留就點「先不留」。
apply-told-volunteer =
    { $name },{ $born_date }生,想當{ $unit }的互助員。
    { $phone ->
        [none] 沒留電話。
       *[other] 電話{ $phone }。
    }
apply-told-elder =
    { $name },給{ $unit }的老人{ $elder }報名。
    { $phone ->
        [none] 沒留電話。
       *[other] 電話{ $phone }。
    }
apply-read-back =
    { $text }
    只給社區看。對不對?
apply-read-back-hint = 對就點「對的」,不對點「改一下」。
apply-change-name = 您的名字
apply-change-born = 生日
apply-change-elder = 老人名字
apply-sent = 已經告訴{ $unit }了。有回話,這裡告訴您。
apply-waits = 您已經報過名了,社區還沒回話。著急就打電話給居委會。
apply-heard = 社區{ $who }在辦{ $elder }的事了,會跟您聯絡。
apply-welcome = { $name },社區歡迎您!點下面「進來」。打不開,就在這裡發:/start { $code }
apply-declined = 社區{ $who }看過了,這次先不登記。有話請找社區當面說。
button-come-in = 進來
application-volunteer = 有人想當互助員:{ $name }
    { $born },電話:{ $phone }
application-elder = { $name }給老人{ $elder }報名
    電話:{ $phone }
application-accepted = ✓ { $who }答應了。
application-declined = { $who }說先不登記。
application-yes-volunteer = 請來當
application-yes-elder = 去登記
application-no = 先不登記
application-go-on = { $name }知道了。現在登記{ $elder }嗎?以後再辦,在「登記」的「服務對象」裡。
button-enrol-applicant = 登記這位老人
apply-enrolled = { $elder }登記好了。社區會來安排人照看。
application-for-street = { $unit }有新報名的,等社區的人回話。
applications-none = 沒有新報名的。
talk-apply = 報名
