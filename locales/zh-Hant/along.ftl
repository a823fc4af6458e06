# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 跟谁一起: what the companion is asked, and what the worker sees of it.

companion-asked =
    { $volunteer }說您也去了:給{ $elders } { $service }
    { $when },{ $minutes }
    對嗎?
companion-agreed =
    您也去了:給{ $elders } { $service }
    { $when }。記在您名下了。
companion-denied =
    您沒去:給{ $elders } { $service }
    { $when }。社區會去問。
companion-over =
    { $volunteer }:{ $when },{ $service }
    這一次不算了,您不用管。
along-over = 那一次撤回了。您要是去了,請點「記一次服務」。
button-came-along = 對的
button-came-otherwise = 時間不一樣
button-not-along = 我沒去
not-along-sure =
    您沒去:給{ $elders } { $service }
    { $when },{ $minutes }
    是這樣嗎?
not-along-sure-hint = 沒去就點「對的」,去了點「算了」。
not-along-noted = 好,這次不記您的。社區會去問。
talk-not-along = 有沒有一起去
with-line-asked = 跟{ $who }一起:還沒回話
with-line-agreed = 跟{ $who }一起:也記了{ $minutes },{ $state }
with-line-denied = 跟{ $who }一起:{ $who }說沒去
with-line-led = 跟{ $who }一起去的
