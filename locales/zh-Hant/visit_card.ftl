# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# A visit as each reader sees it, and what its volunteer is told.

visit-card-logged =
    記上了:給{ $elders } { $service }
    { $when },{ $minutes }
    社區核實後記{ $half_points }。
visit-card-verified =
    給{ $elders } { $service }
    { $when },{ $minutes }
    社區核實了,{ $half_points },街道還在看。
visit-card-returned =
    請再看看:給{ $elders } { $service }
    { $when },{ $minutes }
    原因:{ $words }
visit-card-withdrawn =
    已撤回:給{ $elders } { $service }
    { $when },{ $minutes }
visit-card-refused =
    這次不算:給{ $elders } { $service }
    { $when },{ $minutes }
    社區說:{ $words }
visit-card-audited =
    給{ $elders } { $service }
    { $when },{ $minutes }
    審核通過,{ $half_points }能用了。
visit-card-uploaded =
    給{ $elders } { $service }
    { $when },{ $minutes }
    已上傳,{ $half_points }能用。
visit-card-reversed =
    已更正:給{ $elders } { $service }
    { $when },{ $minutes }

visit-asked-elder =
    { $volunteer }說來看過您:
    { $when },{ $service },{ $minutes }
    來過嗎?
visit-asked-relative =
    { $volunteer }說去看過{ $elders }:
    { $when },{ $service },{ $minutes }
    請問問老人,來過嗎?
visit-told-relative =
    { $volunteer }去看過{ $elders }:
    { $when },{ $service },{ $minutes }
visit-asked-again = 您剛才點的是「{ $said }」。再想想,是這樣嗎?
visit-answered = 您說:{ $said }。謝謝您!
visit-asked-withdrawn =
    { $volunteer }:{ $when },{ $service }
    這一次不算了,您不用管。
button-came = 來過了
button-not-come = 沒來
button-unsure = 記不清
button-heard-came = 問過了,來過
button-heard-not-come = 說沒來
button-heard-unsure = 沒問到
button-say-again = 改一下
button-withdraw = 撤回
button-correct = 改一改
withdrawn = 撤回了,這次不算。
by-word-nobody-home-there = { $elders }家沒人開門?點一下,社區就知道了:{ $service },{ $when }。
by-word-nobody-home = 別急。先打個電話,過一會兒再試一次。還是找不到人,就點「急事找人」。
button-tell-community = 告訴社區
by-word-nothing-waits = 好的。這會兒沒有等您回話的事。
answer-thanks = 謝謝您!
answer-asked-again = 再想想,是這樣嗎?
say-again-answer = 那您說呢?
say-again-answer-hint = 請點下面的一個。

visit-verified = 社區核實了,記上{ $half_points }(給{ $elders } { $service })。街道看過就能用。
visit-verified-changed = 社區核實了:給{ $elders } { $service },時數改成{ $minutes },記上{ $half_points }。社區說:{ $words }
visit-returned =
    請再看看:給{ $elders } { $service },{ $when },{ $minutes }
    原因:{ $words }
visit-refused = 這次不算:給{ $elders } { $service },{ $when }。社區說:{ $words }
visit-audited = 審核通過:給{ $elders } { $service },{ $half_points }能用了。
visit-sent-back = 街道退回:{ $volunteer }給{ $elders } { $service },{ $when },{ $minutes }。街道說:{ $words }
visit-says-elder = { $who }說:{ $answer }。({ $volunteer }記的:{ $when },{ $service },{ $minutes })
visit-says-relative = 家人{ $who }:{ $hearsay }。({ $volunteer }記的:{ $when },{ $service },{ $minutes })

visit-official =
    { $volunteer } → { $elders }
    { $service },{ $when }
    { $minutes },{ $half_points }
grade-A = 證據齊
grade-B = 有一樣證據
grade-C = 請核對
nobody-answered = 老人和家人還沒回話
said-line = { $who }:{ $said }
flag-line = ⚠ { $text }
decided-line = { $who }:{ $state }
