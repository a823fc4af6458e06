# 回访: how it goes with a volunteer, or with an elder who is helped.

talk-follow-ups = 回访
talk-follow-up-volunteer = 回访互助员
talk-follow-up-elder = 回访老人
today-follow-ups = { $number }. 要回访的:{ $count }位
go-follow-ups = 去回访
follow-ups-nobody = 社区里还没有人要回访。
follow-ups-due = 要回访的{ $count }位,等得最久的在前:
follow-ups-none-due = 现在没有该回访的。
follow-ups-line-volunteer = { $name }(互助员),{ $due_on }就该回访了
follow-ups-line-elder = { $name }(老人),{ $due_on }就该回访了
follow-ups-whom = 回访哪一位?点名字,或写名字。
follow-ups-whom-hint = 没找到这个人。请点名字,或写全名。
follow-ups-as = { $name }又是互助员,又是老人。这次回访哪一样?
follow-how = 怎么回访{ $name }的?
follow-how-visit = 当面
follow-how-call = 打电话
follow-going = { $name }做得顺不顺心?
follow-going-well = 做得顺心
follow-going-so-so = 做得还行
follow-going-hard = 做得不顺心
follow-load = 活儿多不多?
follow-load-right = 活儿正好
follow-load-much = 活儿有点多
follow-load-more = 还能多做些
follow-body = { $name }自己身体怎么样?
follow-body-good = 身体好
follow-body-fair = 身体一般
follow-body-poor = 身体不太好
follow-want = { $name }往后想怎么样?
follow-want-none = 还是这样
follow-want-less = 想少去些
follow-want-rest = 想歇一段
follow-want-more = 想多去些
follow-how-much-less = 一周最多去几次?
follow-how-much-rest = 想歇多久?
follow-a-week = 一周{ $a_week }次
follow-rest-fortnight = 歇两周
follow-rest-month = 歇一个月
follow-rest-quarter = 歇三个月
follow-guidance = 这次给{ $name }讲了什么?
follow-guidance-none = 没讲什么
follow-guidance-safety = 讲了安全
follow-guidance-manners = 讲了怎么相处
follow-guidance-notes = 讲了怎么记
follow-satisfied = 邻居来帮忙,{ $name }满意吗?
follow-satisfied-yes = 满意
follow-satisfied-so-so = 还行
follow-satisfied-no = 不满意
follow-changes = { $name }这阵子有什么变化?
follow-changes-none = 没变化
follow-changes-health = 身体有变化
follow-changes-home = 住处有变化
follow-changes-family = 家里有变化
follow-problem = 有没有不合适的?
follow-problem-none = 都合适
follow-problem-times = 时间不合适
follow-problem-person = 想换个人
follow-problem-work = 事情没做好
follow-up-words = 还有什么要记的?写一句,没有就点“没有”。
follow-up-words-hint = 写几个字就行,比如:膝盖疼,爬楼吃力。
follow-up-read-back =
    对不对?
    { $name }:{ $text }。
    还有:{ $words }{ $given_back ->
        [0] { "" }
       *[other] {"\u000A"}答应过的{ $given_back }次不去了,另外找人
    }
follow-up-read-back-hint = 对就点“对的”,不对点“改一下”。
follow-up-change-promised = 还去不去
follow-up-change-how = 怎么回访的
follow-up-change-going = 顺不顺心
follow-up-change-load = 活儿多不多
follow-up-change-body = 身体
follow-up-change-want = 往后怎么样
follow-up-change-guidance = 讲了什么
follow-up-change-satisfied = 满意不满意
follow-up-change-changes = 有什么变化
follow-up-change-problem = 合不合适
follow-up-change-words = 还有什么
follow-up-noted = 记下了:{ $name }的回访。
follow-up-line = { $made_on }{ $who }回访:{ $text }
follow-up-said = “{ $words }”
follow-up-for-plan = (下次商量服务约定,要看这一条)
follow-up-less-told = 记下了:往后您一周最多去{ $a_week }次。想改,跟社区说一声。
follow-up-rest-told = 记下了:您先歇到{ $rest_on },这些天不请您去。好好休息!
