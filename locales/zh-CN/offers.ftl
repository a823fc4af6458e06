# 问问您, and 帮帮邻居: what a volunteer reads before they go. Never an address, never a phone.

somebody-old = 一位老人
place-community = 本社区
place-estate = { $estate }
place-same-estate = 跟您同一小区({ $estate })
place-other-estate = { $estate },离您大约{ $metres }米
offer-asked =
    问问您:{ $elders }想请人{ $service }
    { $when }
    { $place }
offer-yes = 谢谢您!说好了您去:{ $service },{ $when }。
offer-taken = 谢谢您!已有人去了:{ $service },{ $when }。
offer-over = 谢谢您!这一件不用去了:{ $service },{ $when }。
offer-no = 好,这次不去:{ $service },{ $when }。
offer-thanks = 谢谢您!说好了您去。
offer-taken-already = 谢谢您!已有人去了。
offer-over-already = 这一件已经不用去了,谢谢您。
button-take-offer = 我去
button-take-after-all = 我又能去了
button-leave-offer = 这次去不了
neighbours-none = 这会儿没有邻居要帮忙。有了会问您。
neighbours-no-more = 别的没有了。谢谢您!
neighbours-wanted = 邻居要人帮忙:
neighbours-line = { $number }. { $elders } { $service },{ $when },{ $place }
neighbours-take = 我去第{ $number }件
neighbours-more = 还有{ $count }件
