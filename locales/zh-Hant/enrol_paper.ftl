# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 签字和电话: a sheet signed later, another number.

sign-paper-person = 哪一位的?還沒簽字的在前。
sign-paper-person-hint = 沒找到這個人。請點名字,或寫全名。
sign-paper-consent = 三條同意書,在紙上簽過了嗎?
sign-paper-phone = { $name }的電話是多少?市話也行。
sign-paper-phone-hint = 請寫7到13位的號碼。
sign-paper-address = { $name }住哪裡?小區、樓、門牌。
sign-paper-address-hint = 寫小區和門牌,比如「銀湖小區3棟2單元501」。
sign-paper-health = 身體上有什麼要照看的人留心的?紙上同意了才寫。
sign-paper-health-hint = 寫幾個字,比如「腿腳不便」。
sign-paper-read-back =
    對不對?
    { $name },同意書簽過了
    { $text }
sign-paper-read-back-hint = 對就點「對的」,不對點「改一下」。
sign-paper-change-person = 哪一位
sign-paper-change-phone = 電話
sign-paper-change-address = 住址
sign-paper-change-health = 留心什麼
paper-line-phone = 電話:{ $text }
paper-line-address = 住址:{ $text }
paper-line-health = 留心:{ $text }
paper-needed = 那先不記。等{ $name }簽了字再來。
paper-kept = { $name }的記好了。
one-phone-unsigned = { $name }還沒簽同意書,先不連。簽了字,在「登記」的「簽字和電話」裡記一下。
