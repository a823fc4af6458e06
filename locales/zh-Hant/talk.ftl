# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# What every talk has in common: hints, leaving, going on, taps that lead nowhere.

for-one-of-two = 【{ $name }】{ $text }
for-colleague = (代{ $name }){ $text }
which-of-you = 您是哪一位?
change-what = 要改哪一樣?
several-done = 選好了
tap-one = 請點下面的按鈕。
tap-some = 請點下面的名字,點完按「選好了」。
which-one = 您是說下面哪一個?
unclear-second = 還是沒看明白。不著急,也可以點下面的按鈕。
unclear-third = 對不住,這句我不懂。要人幫忙,請點「找社區」。
unclear-phoned = 對不住,這句我不懂。我請社區打電話給您,幫您一起弄。
left = 好,不辦了,什麼都沒有記。
left-some = 好,就到這裡。前面記上的都還在。
half-finished = { $what }還沒辦完。接著來嗎?
talk-visit = 上回記服務
talk-correct = 改那次服務
talk-change-length = 改時數
talk-return = 退回
talk-send-back = 退回
talk-verify-together = 一起核實
talk-audit-together = 一起審核
talk-join = 進來
talk-sign-in = 登記手機
talk-more = 更多
take-back-which = 要撤回哪一次?點它下面的「撤回」。
take-back-visit = 要撤回這一次嗎?給{ $elders } { $service },{ $when }
take-back-visit-hint = 撤回就點「對的」,不撤回就點「算了」。
take-back-gift = 要收回這次送的嗎?送給{ $receiver } { $half_points }
take-back-gift-hint = 收回就點「對的」,不收回就點「算了」。
talk-take-back = 撤回
take-back-none = 沒有能撤回的了。核實過的要改,請找社區。
talk-family-news = 家人近況
talk-say-again = 改口
button-restart = 重新來
button-drop = 算了
button-share-phone = 發我的手機號碼
phone-shared = 手機號碼收到了
phone-by-button = 請點下面的「發我的手機號碼」,不用打字。
button-picker = 打開通訊錄
pick-below = 請點下面的「打開通訊錄」,選一位。
contact-of-another = 這是別人的號碼。要您自己的:請點下面的「發我的手機號碼」。
tap-unknown = 這個按鈕用不了了,請點最下面的大字。
tap-over = 這一步已經過去了。
tap-answered = 這一步答過了。要改,後面有「改一下」。
card-outdated = 這張單子有變動,已經換成新的了。
already-noted = 已經記上了。
decided-by-another = { $who }已經辦過了:{ $state }。
noted = 好,記上了。
nothing-asked = 要辦什麼事,請點下面的大字。
nothing-asked-second = 不著急。看看最下面的大字,點一個就行。
nothing-asked-third = 我還不懂這句話。要人幫忙,請點「找社區」。
nothing-asked-phoned = 我還不懂這句話。我請社區打電話給您,您跟他們說。
stuck-told = { $name }連著幾句我都沒聽懂,請打個電話,幫著弄一下{ $phone ->
        [none] 。沒有記電話,請找家裡人。
       *[other] :{ $phone }
    }
heard-picture = 照片收到了,不過我看不懂照片。請點按鈕或打字。
heard-voice = 語音我聽不懂。急事請打120。別的事請點按鈕或打字。
heard-person = 您選的人收到了,不過這會兒用不上。請點按鈕或打字。
heard-other = 這個我看不懂。請點按鈕或打字。
not-in-groups = 我只能一對一說話,不進群組。有事請單獨找我。
sorry-broken = 對不住,剛才這件事我沒辦成,已經請人來看。急事請打120,別的事可以找社區。
sent-twice = (可能收到兩次,是同一件事,編號)
reach-lost = { $name }那邊收不到訊息了,有事請打電話。
