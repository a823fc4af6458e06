# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 问问您, and 帮帮邻居: what a volunteer reads before they go. Never an address, never a phone.

somebody-old = 一位老人
place-community = 本社區
place-estate = { $estate }
place-same-estate = 跟您同一小區({ $estate })
place-other-estate = { $estate },離您大約{ $metres }米
offer-asked =
    問問您:{ $elders }想請人{ $service }
    { $when }
    { $place }
offer-yes = 謝謝您!說好了您去:{ $service },{ $when }。
offer-taken = 謝謝您!已有人去了:{ $service },{ $when }。
offer-over = 謝謝您!這一件不用去了:{ $service },{ $when }。
offer-no = 好,這次不去:{ $service },{ $when }。
offer-thanks = 謝謝您!說好了您去。
offer-taken-already = 謝謝您!已有人去了。
offer-over-already = 這一件已經不用去了,謝謝您。
button-take-offer = 我去
button-take-after-all = 我又能去了
button-leave-offer = 這次去不了
neighbours-none = 這會兒沒有鄰居要幫忙。有了會問您。
neighbours-no-more = 別的沒有了。謝謝您!
neighbours-wanted = 鄰居要人幫忙:
neighbours-line = { $number }. { $elders } { $service },{ $when },{ $place }
neighbours-take = 我去第{ $number }件
neighbours-more = 還有{ $count }件
