# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 附近有什么, and 转介.

more-to-directory = 附近有什麼
talk-directory = 附近有什麼
place-kind-facility = 養老站點
place-kind-clinic = 看病的地方
place-kind-meals = 吃飯的地方
place-kind-paid = 收費的服務
directory-kind = 要找哪一種?
directory-kind-hint = 請點下面的一個。
directory-add = 加一個
directory-empty = 社區還沒有記下附近的地方。有事請點「找社區」。
directory-list = { $kind }:
directory-line = { $number }. { $name }
directory-look = 看第{ $number }家
place-line-area = 在哪:{ $text }
place-line-hours = 時間:{ $text }
place-line-phone = 電話:{ $text }
place-line-price = 收費:{ $text }
place-field-name = 名字
place-field-area = 在哪
place-field-hours = 時間
place-field-phone = 電話
place-field-price = 收費
button-change-place = 改一改
button-close-place = 沒有了
talk-add-place = 加一個地方
talk-change-place = 改一個地方
talk-close-place = 去掉一個地方
add-place-kind = 是哪一種?
add-place-kind-hint = 請點下面的一個。
add-place-name = 叫什麼名字?
add-place-name-hint = 請寫2到20個字。
add-place-area = 在哪裡?
add-place-area-hint = 寫短一點,24個字以內,比如「銀湖小區東門」。
add-place-hours = 什麼時間開?
add-place-hours-hint = 寫短一點,比如「週一到週五 9點到5點」。
add-place-phone = 電話是多少?
add-place-phone-hint = 請寫7到13位的號碼。
add-place-price = 怎麼收費?
add-place-price-hint = 寫短一點,比如「午飯8元,滿80歲減2元」。
add-place-read-back =
    對不對?
    { $text }
add-place-read-back-hint = 對就點「對的」,不對點「改一下」。
add-place-change-kind = 哪一種
add-place-change-name = 名字
add-place-change-area = 在哪
add-place-change-hours = 時間
add-place-change-phone = 電話
add-place-change-price = 收費
change-place-field = { $name }要改哪一樣?
change-place-field-hint = 請點下面的一個。
change-place-change-field = 哪一樣
close-place-read-back = { $name }沒有了,以後名錄裡不再寫,對嗎?
close-place-read-back-hint = 對就點「對的」。
usual-place-name = -
usual-place-area = -
usual-place-hours = 全天|工作日白天|每天中午
usual-place-phone = -
usual-place-price = 不收費|社區有補貼
place-entered = { $name }記下了,大家在「附近有什麼」裡看得到。
place-changed = { $name }改好了。
place-closed = { $name }已經沒有了。

# 轉介
page-referral = 轉介
talk-refer = 轉介
talk-referral-not-helped = 轉介沒幫上
talk-referral-not-yet = 轉介再問
refer-what = 上回轉介的還沒問到結果。先問那個,還是再轉一處?
refer-what-hint = 請點下面的一個。
refer-ask = 問上回的
refer-new = 再轉一處
refer-place = { $name }轉到哪裡去?點一個,或寫名字。
refer-place-hint = 請點一個,或寫那裡的名字,2到20個字。
refer-words = 請{ $name }幫什麼?
refer-words-hint = 寫幾個字就好,比如「配老花鏡」。
refer-ask-in = 什麼時候問幫上了沒有?
refer-ask-in-hint = 請點下面的一個。
ask-in-7 = 一週後
ask-in-14 = 兩週後
ask-in-30 = 一個月後
refer-read-back =
    對不對?
    { $elder } → { $name }:{ $text }
    { $ask_on }問幫上了沒有
refer-read-back-hint = 對就點「對的」,不對點「改一下」。
refer-change-place = 轉到哪裡
refer-change-words = 幫什麼
refer-change-ask-in = 哪天問
referral-made = 記下了:{ $elder }轉到{ $name }。到{ $ask_on },「今天要辦」裡會提醒您問。
referred = 社區請{ $name }幫您。有事請找社區。
referral-card =
    { $elder } → { $name }:{ $text }
    { $made_on },{ $who }轉的
referral-open = 幫上了嗎?{ $ask_on }問。
referral-helped = 幫上了,{ $ended_on }問的。
referral-not-helped = 沒幫上,{ $ended_on }問的。
button-referral-helped = 幫上了
button-referral-not-helped = 沒幫上
button-referral-not-yet = 還沒去
referral-line-open = 轉介{ $name }:{ $text },{ $ask_on }問
referral-line-helped = 轉介{ $name }:{ $text },幫上了{ $word ->
        [helped] ,老人那邊說幫上了
        [not-helped] ,老人那邊說沒幫上
       *[none] { "" }
    }
referral-line-not-helped = 轉介{ $name }:{ $text },沒幫上
referral-family-asked = 社區請{ $name }幫{ $reader ->
        [elder] 您
       *[other] { $elder }
    },幫上了嗎?
referral-family-helped = { $name }幫上了,謝謝您告訴社區。
referral-family-not-helped = { $name }沒幫上,社區曉得了,會來問您。
referral-worker-not-helped = { $who }說:{ $elder }轉到{ $name },沒幫上。請問一問,要不要再轉一處。
button-referral-did-help = 幫上了
button-referral-did-not = 沒幫上
referrals-none = 沒有該問的轉介。
referral-not-helped-next = { $name }沒幫上。再轉一處嗎?
referral-not-helped-next-hint = 請點下面的一個。
referral-go-on = 再轉一處
referral-enough = 就到這裡
referral-ended = 記下了,這一處就到這裡。
referral-not-yet-ask-in = 過多久再問?
referral-not-yet-ask-in-hint = 請點下面的一個。
referral-put-off = 好,{ $ask_on }再問。
