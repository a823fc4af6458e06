# A visit as each reader sees it, and what its volunteer is told.

visit-card-logged =
    记上了:给{ $elders } { $service }
    { $when },{ $minutes }
    社区核实后记{ $half_points }。
visit-card-verified =
    给{ $elders } { $service }
    { $when },{ $minutes }
    社区核实了,{ $half_points },街道还在看。
visit-card-returned =
    请再看看:给{ $elders } { $service }
    { $when },{ $minutes }
    原因:{ $words }
visit-card-withdrawn =
    已撤回:给{ $elders } { $service }
    { $when },{ $minutes }
visit-card-refused =
    这次不算:给{ $elders } { $service }
    { $when },{ $minutes }
    社区说:{ $words }
visit-card-audited =
    给{ $elders } { $service }
    { $when },{ $minutes }
    审核通过,{ $half_points }能用了。
visit-card-uploaded =
    给{ $elders } { $service }
    { $when },{ $minutes }
    已上传,{ $half_points }能用。
visit-card-reversed =
    已更正:给{ $elders } { $service }
    { $when },{ $minutes }

visit-asked-elder =
    { $volunteer }说来看过您:
    { $when },{ $service },{ $minutes }
    来过吗?
visit-asked-relative =
    { $volunteer }说去看过{ $elders }:
    { $when },{ $service },{ $minutes }
    请问问老人,来过吗?
visit-told-relative =
    { $volunteer }去看过{ $elders }:
    { $when },{ $service },{ $minutes }
visit-asked-again = 您刚才点的是“{ $said }”。再想想,是这样吗?
visit-answered = 您说:{ $said }。谢谢您!
visit-asked-withdrawn =
    { $volunteer }:{ $when },{ $service }
    这一次不算了,您不用管。
button-came = 来过了
button-not-come = 没来
button-unsure = 记不清
button-heard-came = 问过了,来过
button-heard-not-come = 说没来
button-heard-unsure = 没问到
button-say-again = 改一下
button-withdraw = 撤回
button-correct = 改一改
withdrawn = 撤回了,这次不算。
by-word-nobody-home-there = { $elders }家没人开门?点一下,社区就知道了:{ $service },{ $when }。
by-word-nobody-home = 别急。先打个电话,过一会儿再试一次。还是找不到人,就点“急事找人”。
button-tell-community = 告诉社区
by-word-nothing-waits = 好的。这会儿没有等您回话的事。
answer-thanks = 谢谢您!
answer-asked-again = 再想想,是这样吗?
say-again-answer = 那您说呢?
say-again-answer-hint = 请点下面的一个。

visit-verified = 社区核实了,记上{ $half_points }(给{ $elders } { $service })。街道看过就能用。
visit-verified-changed = 社区核实了:给{ $elders } { $service },时长改成{ $minutes },记上{ $half_points }。社区说:{ $words }
visit-returned =
    请再看看:给{ $elders } { $service },{ $when },{ $minutes }
    原因:{ $words }
visit-refused = 这次不算:给{ $elders } { $service },{ $when }。社区说:{ $words }
visit-audited = 审核通过:给{ $elders } { $service },{ $half_points }能用了。
visit-sent-back = 街道退回:{ $volunteer }给{ $elders } { $service },{ $when },{ $minutes }。街道说:{ $words }
visit-says-elder = { $who }说:{ $answer }。({ $volunteer }记的:{ $when },{ $service },{ $minutes })
visit-says-relative = 家人{ $who }:{ $hearsay }。({ $volunteer }记的:{ $when },{ $service },{ $minutes })

visit-official =
    { $volunteer } → { $elders }
    { $service },{ $when }
    { $minutes },{ $half_points }
grade-A = 证据齐
grade-B = 有一样证据
grade-C = 请核对
nobody-answered = 老人和家人还没回话
said-line = { $who }:{ $said }
flag-line = ⚠ { $text }
decided-line = { $who }:{ $state }
