# 跟谁一起: what the companion is asked, and what the worker sees of it.

companion-asked =
    { $volunteer }说您也去了:给{ $elders } { $service }
    { $when },{ $minutes }
    对吗?
companion-agreed =
    您也去了:给{ $elders } { $service }
    { $when }。记在您名下了。
companion-denied =
    您没去:给{ $elders } { $service }
    { $when }。社区会去问。
companion-over =
    { $volunteer }:{ $when },{ $service }
    这一次不算了,您不用管。
along-over = 那一次撤回了。您要是去了,请点“记一次服务”。
button-came-along = 对的
button-came-otherwise = 时间不一样
button-not-along = 我没去
not-along-sure =
    您没去:给{ $elders } { $service }
    { $when },{ $minutes }
    是这样吗?
not-along-sure-hint = 没去就点“对的”,去了点“算了”。
not-along-noted = 好,这次不记您的。社区会去问。
talk-not-along = 有没有一起去
with-line-asked = 跟{ $who }一起:还没回话
with-line-agreed = 跟{ $who }一起:也记了{ $minutes },{ $state }
with-line-denied = 跟{ $who }一起:{ $who }说没去
with-line-led = 跟{ $who }一起去的
