# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 一起核实, 一起审核: several visits in one go.

together-none = 現在沒有能一起辦的,請一件一件看。
together-line = { $number }. { $volunteer } → { $elders } { $service },{ $when },{ $minutes }
verify-together-read-back =
    這些都有人確認過,一起算屬實,對不對?
    { $text }
verify-together-read-back-hint = 對就點「對的」。要單看的點「算了」。
audit-together-community = 先審哪個社區的?
audit-together-community-hint = 請點一個社區。
audit-together-read-back =
    這些沒有提醒,一起審核通過,對不對?
    { $text }
audit-together-read-back-hint = 對就點「對的」。要單看的點「算了」。
together-done = { $count }件一起辦好了。
together-left = 另有{ $count }件有變動,沒有一起辦,請單看。
