# 一起核实, 一起审核: several visits in one go.

together-none = 现在没有能一起办的,请一件一件看。
together-line = { $number }. { $volunteer } → { $elders } { $service },{ $when },{ $minutes }
verify-together-read-back =
    这些都有人确认过,一起算属实,对不对?
    { $text }
verify-together-read-back-hint = 对就点“对的”。要单看的点“算了”。
audit-together-community = 先审哪个社区的?
audit-together-community-hint = 请点一个社区。
audit-together-read-back =
    这些没有提醒,一起审核通过,对不对?
    { $text }
audit-together-read-back-hint = 对就点“对的”。要单看的点“算了”。
together-done = { $count }件一起办好了。
together-left = 另有{ $count }件有变动,没有一起办,请单看。
