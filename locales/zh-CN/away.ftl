# 请假和代班: a worker or officer goes away, somebody stands in, and they are back.

talk-away = 请假
more-to-away = 请假代班
away-what-hint = 请点下面的一个。
away-stands = 您的假:{ $begins_on }到{ $ends_on }。代班:{ $deputy }。
away-back-now = 提前回来
away-not-going = 不休了
away-another = 再请一次假
away-sure =
    { $text }
    现在就回来,事情还归您,对不对?
away-sure-hint = 对就点“对的”,不对点“算了”。
away-welcome-back = 好,您回来了。今天起事情还归您。
away-stays = 好,这个假不休了。
away-from = 从哪天起?点一个,或写日期。
away-from-hint = 没看明白。比如:明天、下周一、3月25号。
away-today = 今天
away-tomorrow = 明天
away-after-tomorrow = 后天
away-monday = 下周一
away-until = { $since }起,休几天?点一个,或写到哪天。
away-until-hint = 没看明白。比如:三天、到周五、3月25号。
away-days = { $days }天
away-deputy = 请谁代班?
away-deputy-street = 这几天社区没有别的同事在,可以请街道代。请谁?
away-deputy-none = 这几天没有别的同事在。
away-deputy-hint = 请点下面的名字。
away-nobody = 先不请人
away-read-back =
    对不对?
    { $text }
away-read-back-hint = 对就点“对的”,不对点“改一下”。
away-change-hint = 请点一样要改的。
away-change-from = 从哪天
away-change-until = 到哪天
away-change-deputy = 谁代班
away-days-told = 请假:{ $begins_on }到{ $ends_on }
away-deputy-told = 代班:{ $deputy }。急事、消息、早上的单子都转过去。
away-falls-to = 没有请人代,有事找{ $names }。
away-falls-to-nobody = 没有人能代。平常的事不找您,急事还会找您。
away-theirs-too = 您在代{ $names }的班,也一起交过去。
away-noted = 记下了,已经告诉{ $deputy }。到期不用再说,代班自己就结束。好好歇着。
away-noted-nobody = 记下了,到期不用再说。好好歇着。
away-please-stand-in = { $name }{ $begins_on }到{ $ends_on }不在,请您代班。这几天的急事和消息会发给您。
away-is-back = { $name }回来了,不用您代班了。辛苦您了。
away-called-off = { $name }不休假了,{ $begins_on }到{ $ends_on }不用您代班了。
away-over = { $name },假到期了,欢迎回来。事情还归您。
