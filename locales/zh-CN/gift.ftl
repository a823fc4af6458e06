# 送积分: given, on its way, arrived, taken back, returned; and what the community hears of it.

gift-nothing-usable = 现在没有能用的积分可以送。街道看过的才能用。
gift-to = 送给谁?点一个,写全名,或者发名片。
gift-to-hint = 没找到这个人。请写全名,比如“刘建国”。
gift-to-pick = 从通讯录选
gift-to-known = 好,知道送给谁了。
gift-to-pool = 社区需要的老人
gift-pool = 社区需要的老人({ $unit })
gift-amount = 送多少?您现在有{ $half_points }能用。
gift-amount-hint = 没看明白。比如:2分、1分半。
gift-many = { $half_points }
gift-all = 全部
gift-read-back =
    对不对?
    送给{ $receiver } { $half_points },您还剩{ $left_half_points }
    { $minutes }以后送到,之前都能撤回。
    社区不会问您验证码和密码。
gift-read-back-hint = 对就点“对的”,不对点“改一下”。
gift-change-hint = 请点一样要改的。
gift-change-to = 送给谁
gift-change-amount = 送多少
gift-sure =
    { $everything ->
        [yes] 这是能用的全部
       *[no] 这回送得多
    }。真的送给{ $receiver } { $half_points }吗?别人叫您送的,先问社区。
gift-sure-hint = 要送就点“对的”,不送点“算了”。
talk-gift = 送积分
talk-return-gift = 退还积分

gift-out-cooling =
    路上的:送给{ $receiver } { $half_points }
    { $cools_at }送到,之前都能撤回。
    社区不会问您验证码和密码。
gift-out-given = 送到了:给{ $receiver } { $half_points }。
gift-out-withdrawn = 没有送:给{ $receiver }的{ $half_points }还在您这里。
gift-out-returned = { $receiver }退还了{ $half_points },回到您这里了。
gift-in-given =
    { $giver }送您{ $half_points },能用了。不想要可以退还。
    社区不会问您验证码和密码。
gift-in-returned = { $giver }送的{ $half_points },您退还了。
gift-in-told = { $giver }送您{ $half_points },能用了。不想要可以退还,跟社区说。
gift-shared = { $half_points }
gift-turned-round = 给{ $receiver }的{ $half_points }没送成,还在您这里。有事请问社区。
gift-came-back = { $receiver }把您送的{ $half_points }退还了,现在能用。
gift-withdrawn = 撤回了,积分还在您这里。
gift-too-late = 已经送到了,撤不回来了。
gift-returned = 退还了:{ $half_points }回到{ $giver }那里了。
gift-none-yet = 还没有送过,也没有收到过。
return-gift-sure = 把{ $giver }送的{ $half_points }退还吗?退还了就不能改了。
return-gift-sure-hint = 要退还就点“对的”,不退点“算了”。
button-gift = 送积分
button-gifts = 送过收过
button-withdraw-gift = 撤回
button-return-gift = 退还

gift-day-much = { $giver }送给{ $receiver } { $half_points },今天一共送了{ $total_half_points }。请问问是不是自己愿意的。
gift-month-much = { $giver }送给{ $receiver } { $half_points },这个月一共送了{ $total_half_points }。请问问是不是自己愿意的。
gift-ring = { $giver }送给{ $receiver } { $half_points },这个月在{ $people }个人手里转了一圈。请问问是怎么回事。

points-on-the-way = 路上的{ $half_points },送到以前能撤回。
line-gift-cools-out-pending = { $number }. { $posted_on } 送给{ $who } −{ $half_points }(路上的)
line-gift-given-out-post = { $number }. { $posted_on } 送给{ $who } −{ $half_points }
line-gift-given-in-post = { $number }. { $posted_on } { $who }送的 +{ $half_points }
line-gift-returned-out-post_now = { $number }. { $posted_on } 退还给{ $who } −{ $half_points }
line-gift-returned-in-post_now = { $number }. { $posted_on } { $who }退还的 +{ $half_points }
