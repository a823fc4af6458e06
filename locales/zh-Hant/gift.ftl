# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 送积分: given, on its way, arrived, taken back, returned; and what the community hears of it.

gift-nothing-usable = 現在沒有能用的積分可以送。街道看過的才能用。
gift-to = 送給誰?點一個,寫全名,或者發名片。
gift-to-hint = 沒找到這個人。請寫全名,比如「劉建國」。
gift-to-pick = 從通訊錄選
gift-to-known = 好,知道送給誰了。
gift-to-pool = 社區需要的老人
gift-pool = 社區需要的老人({ $unit })
gift-amount = 送多少?您現在有{ $half_points }能用。
gift-amount-hint = 沒看明白。比如:2分、1分半。
gift-many = { $half_points }
gift-all = 全部
gift-read-back =
    對不對?
    送給{ $receiver } { $half_points },您還剩{ $left_half_points }
    { $minutes }以後送到,之前都能撤回。
    社區不會問您驗證碼和密碼。
gift-read-back-hint = 對就點「對的」,不對點「改一下」。
gift-change-hint = 請點一樣要改的。
gift-change-to = 送給誰
gift-change-amount = 送多少
gift-sure =
    { $everything ->
        [yes] 這是能用的全部
       *[no] 這回送得多
    }。真的送給{ $receiver } { $half_points }嗎?別人叫您送的,先問社區。
gift-sure-hint = 要送就點「對的」,不送點「算了」。
talk-gift = 送積分
talk-return-gift = 退還積分

gift-out-cooling =
    路上的:送給{ $receiver } { $half_points }
    { $cools_at }送到,之前都能撤回。
    社區不會問您驗證碼和密碼。
gift-out-given = 送到了:給{ $receiver } { $half_points }。
gift-out-withdrawn = 沒有送:給{ $receiver }的{ $half_points }還在您這裡。
gift-out-returned = { $receiver }退還了{ $half_points },回到您這裡了。
gift-in-given =
    { $giver }送您{ $half_points },能用了。不想要可以退還。
    社區不會問您驗證碼和密碼。
gift-in-returned = { $giver }送的{ $half_points },您退還了。
gift-in-told = { $giver }送您{ $half_points },能用了。不想要可以退還,跟社區說。
gift-shared = { $half_points }
gift-turned-round = 給{ $receiver }的{ $half_points }沒送成,還在您這裡。有事請問社區。
gift-came-back = { $receiver }把您送的{ $half_points }退還了,現在能用。
gift-withdrawn = 撤回了,積分還在您這裡。
gift-too-late = 已經送到了,撤不回來了。
gift-returned = 退還了:{ $half_points }回到{ $giver }那裡了。
gift-none-yet = 還沒有送過,也沒有收到過。
return-gift-sure = 把{ $giver }送的{ $half_points }退還嗎?退還了就不能改了。
return-gift-sure-hint = 要退還就點「對的」,不退點「算了」。
button-gift = 送積分
button-gifts = 送過收過
button-withdraw-gift = 撤回
button-return-gift = 退還

gift-day-much = { $giver }送給{ $receiver } { $half_points },今天一共送了{ $total_half_points }。請問問是不是自己願意的。
gift-month-much = { $giver }送給{ $receiver } { $half_points },這個月一共送了{ $total_half_points }。請問問是不是自己願意的。
gift-ring = { $giver }送給{ $receiver } { $half_points },這個月在{ $people }個人手裡轉了一圈。請問問是怎麼回事。

points-on-the-way = 路上的{ $half_points },送到以前能撤回。
line-gift-cools-out-pending = { $number }. { $posted_on } 送給{ $who } −{ $half_points }(路上的)
line-gift-given-out-post = { $number }. { $posted_on } 送給{ $who } −{ $half_points }
line-gift-given-in-post = { $number }. { $posted_on } { $who }送的 +{ $half_points }
line-gift-returned-out-post_now = { $number }. { $posted_on } 退還給{ $who } −{ $half_points }
line-gift-returned-in-post_now = { $number }. { $posted_on } { $who }退還的 +{ $half_points }
