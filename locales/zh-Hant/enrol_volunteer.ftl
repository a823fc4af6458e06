# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# A worker enrols a volunteer.

enrol-volunteer-name = 這位互助員叫什麼名字?
enrol-volunteer-name-hint = 請寫全名,2到20個字。
enrol-volunteer-born = 哪天生的?按陽曆,比如1962年5月3日。
enrol-volunteer-born-hint = 沒看明白。請寫陽曆年月日,比如1962年5月3日。
enrol-volunteer-way = 有手機的發邀請卡;沒有的,您來填。
enrol-volunteer-form = 大家怎麼稱呼?點一個,或自己寫。
enrol-volunteer-form-hint = 寫兩三個字就好,比如「阿姨」。
enrol-volunteer-consent = 三條同意書,在紙上簽過了嗎?
enrol-volunteer-phone = 電話號碼是多少?市話也行。
enrol-volunteer-phone-hint = 請寫7到13位的號碼。
enrol-volunteer-read-back =
    對不對?
    { $text }
enrol-volunteer-read-back-hint = 對就點「對的」,不對點「改一下」。
enrol-volunteer-change-name = 名字
enrol-volunteer-change-born = 生日
enrol-volunteer-change-way = 卡還是代填
volunteer-facts =
    互助員{ $name },{ $born }
    { $unit },{ $way }
volunteer-phone = 電話:{ $phone }
volunteer-unsigned = 還沒簽同意書,電話先不記。
volunteer-enrolled-card = { $name }登記好了。上面這張卡,給本人掃,或轉給本人。
volunteer-enrolled = { $name }登記好了。沒有手機,服務由您代記。
