# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 开始 and 结束 at the door: a stay, and in the evening what was forgotten.

begin-stay-elder = 您到了哪一位家?
begin-stay-elder-hint = 沒找到這位老人。請寫姓名,比如「李爹爹」。
begin-stay-elders = 您到了哪幾位家?一位一位點。
begin-stay-already = 已經開始了,不用再點。
begin-stay-first = { $began_at }那次還沒記,先把它記完。
end-stay-none = 剛才沒點過「開始」。不要緊,照平常記就行。
end-stay-too-soon = 才開始,還不到一分鐘。幫完忙再點「結束」。早就幫完了的,點「這次不記」,再記一次服務。
talk-begin-stay = 剛才的「開始」
visit-begin-stay = 我剛到
visit-end-stay = 做完了
stay-is-running =
    開始了:{ $elders }
    { $began_at }到的。
    走的時候點「結束」,時間就記準了。
stay-is-ended =
    做完了:{ $elders }
    { $when },{ $minutes }
stay-is-logged =
    { $elders }這一次記好了。
    { $began_at }到的。
stay-is-dropped = 好,這次不記:{ $elders },{ $began_at }。
stay-asked-running =
    { $began_at }您到了{ $elders }家,沒點「結束」。
    幾點走的?還沒走就不用管。
stay-asked-ended =
    這一次還沒記:{ $elders }
    { $when },{ $minutes }
stay-dropped = 好,這次不記。
left-at = { $left_clock }
button-end-stay = 結束
button-drop-stay = 這次不記
button-other-time = 別的時間
button-record-stay = 記下來
seen-both = 到的時候、走的時候,都是當時點的
seen-begin = 到的時候是當時點的,走的時候是後來說的
