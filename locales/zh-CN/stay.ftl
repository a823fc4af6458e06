# 开始 and 结束 at the door: a stay, and in the evening what was forgotten.

begin-stay-elder = 您到了哪一位家?
begin-stay-elder-hint = 没找到这位老人。请写姓名,比如“李爹爹”。
begin-stay-elders = 您到了哪几位家?一位一位点。
begin-stay-already = 已经开始了,不用再点。
begin-stay-first = { $began_at }那次还没记,先把它记完。
end-stay-none = 刚才没点过“开始”。不要紧,照平常记就行。
end-stay-too-soon = 才开始,还不到一分钟。帮完忙再点“结束”。早就帮完了的,点“这次不记”,再记一次服务。
talk-begin-stay = 刚才的“开始”
visit-begin-stay = 我刚到
visit-end-stay = 做完了
stay-is-running =
    开始了:{ $elders }
    { $began_at }到的。
    走的时候点“结束”,时间就记准了。
stay-is-ended =
    做完了:{ $elders }
    { $when },{ $minutes }
stay-is-logged =
    { $elders }这一次记好了。
    { $began_at }到的。
stay-is-dropped = 好,这次不记:{ $elders },{ $began_at }。
stay-asked-running =
    { $began_at }您到了{ $elders }家,没点“结束”。
    几点走的?还没走就不用管。
stay-asked-ended =
    这一次还没记:{ $elders }
    { $when },{ $minutes }
stay-dropped = 好,这次不记。
left-at = { $left_clock }
button-end-stay = 结束
button-drop-stay = 这次不记
button-other-time = 别的时间
button-record-stay = 记下来
seen-both = 到的时候、走的时候,都是当时点的
seen-begin = 到的时候是当时点的,走的时候是后来说的
