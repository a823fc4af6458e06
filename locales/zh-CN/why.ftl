# Why something was decided: one text for each rule, `why-<rule>`, with the facts that its Reason keeps. docs/rules/ says more.

# points
why-points-for-visit =
    { $service },{ $minutes }{ $weight_hundredths ->
        [100] { "" }
       *[other] ,按{ $weight_hundredths }%算成{ $weighted_minutes }
    }{ $carried_hundredths ->
        [0] { "" }
       *[other] ,加上上回的零头{ $carried_minutes }
    }。满半小时记半分,这次{ $half_points }{ $left_hundredths ->
        [0] 。
       *[other] ,零头{ $left_minutes }留到下次。
    }

# a visit is logged
why-visit-without-length = 做了多久呢?说个时间就行,比如1个半小时。
why-visit-too-long = { $minutes }太长了,一次最多{ $limit_minutes }。要是分几次去的,请分开记。
why-visit-in-future = { $visited_on }还没到。等做完了再记。
why-visit-not-over = 算下来要到{ $ends_clock }才做完。等做完了再记。
why-visit-too-old = { $visited_on },已过了{ $limit_days }天,请社区来帮您记。
why-visit-overlaps = 跟{ $other_on }那次{ $other_service }({ $other_minutes })时间撞上了。看看是不是记错了。
why-visit-long = 一次{ $minutes },超过了{ $limit_minutes }。
why-day-long = { $visited_on }加起来{ $day_minutes },超过了{ $limit_minutes }。
why-visit-late = { $visited_on }的事,隔了{ $days }天才记。
why-duplicate-maybe = { $visited_on }已记过一次{ $service },也是{ $minutes }。是同一次吗?
why-companion-denies = 说是一起去的那位互助员,自己说没去。
why-entered-by-worker = 由社区代记。

# at the door
why-stay-runs = 您还在别处没点“结束”。先把那一次做完。
why-stay-elder-gone = 这一位去不了了。有事请问社区。
why-stay-without-consent = 老人不愿意再记了,这次不能记。有事请问社区。

# what elder and family say
why-elder-says-not-come = 老人说没来,再问还是说没来。
why-elder-asked-again = 老人说没来,又问了一次,还没回话。
why-relative-says-not-come = 家人说没来,老人自己没说来过。
why-answers-differ = 来没来,说得不一样。请问问清楚。
why-answer-settled = 您{ $answered_on }答过了,过了{ $limit_days }天就定了。有话请跟社区说。
why-not-asked-of-you = 这次问的是别家,您不用答。
why-confirms-own-visit = 这次是您自己去的,请老人或别的家人来说。
why-kin-may-not-confirm = 您和互助员是一家人,这次请别人来说。

# verified and audited
why-visit-moved-on = 这次服务已经有人办过了,现在:{ $state }。
why-request-moved-on = 这张帮忙单已经有变化了,现在:{ $state }。
why-community-helps = 社区有人在,由社区来办。
why-verifies-own-visit = 这次服务跟您自己有关,请别的同事来核实。
why-verifies-kins-visit = 这次服务跟您家里人有关,请别的同事来核实。
why-audits-own-visit = 这次服务跟您自己有关,请别的同事来审核。
why-audits-kins-visit = 这次服务跟您家里人有关,请别的同事来审核。
why-audits-own-verification = 这次是您自己核实的,请别的同事来审核。

# elders and volunteers
why-elder-eligible = 满{ $limit_age }岁了,{ $situation },家人不在身边,在家有难处。{ $found_on }看过。
why-elder-excepted = 有居家养老补贴,街道特批了。
why-elder-not-excepted = 有居家养老补贴,原则上不算在内。街道看过了,没有特批。
why-elder-to-complete = 还差{ $missing }样没问到,以后补上就行。
why-elder-too-young = 现在{ $age }岁,满{ $limit_age }岁才算,要到{ $eligible_on }。
why-supporters-near = 该照应老人的家人就在身边。情形变了再看。
why-not-hard-at-home = 现在在家过日子没有难处。情形变了再看。
why-has-subsidy = 已经有居家养老补贴,原则上不算在内。真有难处,街道可以特批。
why-volunteer-too-young = 现在{ $age }岁,满{ $limit_age }岁再来,到时候欢迎您。

# invitations and who may do what
why-invites-out-of-turn = { $inviter_role }请不了{ $invited_role },要上一级来请。
why-invitation-unknown = 没找到这张邀请卡。请再看看,或者问问给您卡的人。
why-invitation-used = 这张邀请卡用过了。请给您卡的人再开一张。
why-invitation-taken-back = 这张邀请卡收回了,用新的那张吧。没有新的,请问给您卡的人。
why-invitation-expired = 这张邀请卡{ $expired_at }到期了。请给您卡的人再开一张。
why-not-allowed = 这件事不归您这边办。有事请问问社区或街道。

# points are given
why-gift-to-oneself = 送给自己就不用送了。请另选一位。
why-gift-receiver-gone = 这一位现在收不了积分了。您的积分没有动,有事请问社区。
why-gift-receiver-unknown = 这一位还没登记成互助员、老人或家人,收不了积分。
why-gift-without-consent = 这一位的登记还没办完,现在收不了积分。等办好了再送。
why-gift-not-enough = 要送{ $half_points },现在能用的只有{ $usable_half_points }。
why-gift-cools =
    { $large ->
        [yes] 送得多
       *[no] { $new ->
            [yes] 头一次送给这个人
           *[no] 送出去的
        }
    },路上{ $minutes }才送到,免得点错或者被人哄。之前都能撤回。
why-gift-given = 自己愿意送的{ $half_points },送到了。积分可以自愿转送。
why-gift-returned = 收到的{ $half_points }不想要,退还了。
why-gift-day-much = 一天送了{ $half_points },超过了{ $limit_half_points }。
why-gift-month-much = 一个月送了{ $half_points },超过了{ $limit_half_points }。
why-gift-ring = 积分这个月在{ $people }个人手里转了一圈。
why-gift-moved-on = { $gift ->
    [given] 已经送到了。
    [withdrawn] 已经撤回了。
    [returned] 已经退还了。
   *[cooling] 还在路上。
    }

# a roster
why-roster-without-name = 没有姓名。
why-roster-unclear = “{ $column }”这一格看不懂。
why-roster-formula = “{ $column }”这一格是公式,请换成写好的字。
why-roster-merged = 这一行有合并的格,请拆开,一位一行。
why-roster-month-only = 生日只写到月,请写到日,不知道就空着。
why-roster-id-against-birthday = 身份证号和生日对不上。
why-roster-id-of-another = 这个身份证号,社区里是另一位老人的。
why-roster-two-of-name = 社区里有同名的,分不清是不是同一位。请补上生日或身份证号。
why-roster-twice = 和第{ $line }行像是同一位。是两位的话,请补上生日。
why-roster-deceased = 这位老人去世了。
why-roster-elsewhere = 这位老人在别的社区登记过了。

# who may help whom
why-match-not-active = 这一位现在没在做互助员。
why-match-resting = 这一位歇到{ $rest_on }。
why-match-other-services = 这一位没说愿意做{ $service }。
why-match-untrained = { $service }要培训过才去,这一位还没有。
why-match-oneself = 这一位就是老人自己。
why-match-kin = 是一家人。自家人互相照应,不算互助服务。
why-match-not-wished = 这两位不太合适,换一位吧。
why-match-wishes-differ = 两边的心愿对不上,换一位吧。
why-match-asked-before = 这件事问过这一位了,不再问第二回。
why-match-too-far = 大约{ $metres }米远,这一位最远走{ $reach_metres }米。
why-match-not-free = { $visit_on }那个时候,这一位没空。
why-match-overlaps = { $visit_on }那个时候,这一位已经有别家要去。
why-match-day-full = { $visit_on }这一位要去的够多了,别累着。
why-match-week-full = 这一位那周已经有{ $visits }次,别累着。
why-match-other-hours = 老人要的不是这个时候:{ $start_clock }。
why-match-planned-twice = 这件事已经有人去了。

# who is asked
why-offer-at-night = 夜里只叫说过“夜里可以叫我”的人。
why-offer-day-full = 今天已经问过这一位{ $times }次,不再打扰。
why-offer-week-full = 这七天已经问过这一位{ $times }次,不再打扰。
why-offer-nobody-came = 问过{ $people }位,还没人能去。请打个电话问问。
why-offer-too-late = 来不及等回话了。请打个电话问问。
why-offer-asked-enough = 能去的{ $people }位,这阵子都问得够多了,不再发消息打扰。请打个电话,或点“谁合适”问一位。
why-offer-nobody-left = { $people ->
    [0] 手机上没有能问的人。请打个电话问问。
   *[other] 问过{ $people }位,没有别人能问了。请打个电话问问。
    }

# 探访
why-contact-rate = { $since_on }以来,在家的应探访{ $due }位,探访过{ $reached }位。另有不在家的{ $away }位、登记不满{ $limit_days }天的{ $new }位不算。
why-contact-settled = { $made_on }记的,当天能撤回,现在撤不了。记错了请跟社区说。

# 由社区代记
why-verifies-own-entry = 这次是您代记的,请换一位同事核实。
why-community-verifies = 社区有人能核实,等社区核实了再审核。
why-acts-for-oneself = 本人有手机,又是自己记的,请本人来改。
why-gift-to-writer = 代记的,不能送给代记的人和自家人。请换一位同事来记。
# away, and whoever stands in
why-away-in-past = { $begins_on }已经过了。请从今天或以后说起。
why-away-ends-first = { $ends_on }在{ $begins_on }前面。请看看是不是说反了。
why-away-too-long = 一次最多{ $limit_days }天。再长的,请街道安排人来接。
why-away-too-far = { $begins_on }还早,提前{ $limit_days }天以内再说就行。
why-away-overlaps = 您{ $begins_on }到{ $ends_on }已经有一次假了,日子重了。
# 服务约定
why-plan-moved-on = 这份服务约定已经往前走了一步,请看新的那一张。
why-plan-too-many-items = 一份服务约定最多{ $limit }项,老人才看得清。
why-plan-item-twice = { $service }这个时候已经约过了。次数要改,请改那一项。
why-plan-other-unnamed = “其他”是什么事?请在要知道的里写几个字。
why-plan-visit-too-long = 一次最多{ $limit_minutes },互助员也要歇。长的请分开几次。
why-plan-by-night = 服务约定只能约{ $early_clock }到{ $late_clock }之间。夜里的事请家里人照应。
why-plan-too-often = 这样一周有{ $times }次,最多{ $limit }次。再多的请家人或别处帮忙。
why-plan-too-much = 这样一周要{ $minutes },最多{ $limit_minutes }。再多的请家人或别处帮忙。
why-plan-begins-when = 请说{ $first_on }到{ $last_on }之间的一天。
why-rest-until-when = 请说{ $first_on }到{ $last_on }之间的一天。更久的,请跟社区说一声。
why-promise-already = 这一次每周本来就归您。
why-promise-anothers = 这一次每周已经有人了。
why-promise-enough = 每周归您的已经有{ $visits }次,别累着。
why-promise-in-past = { $begins_on }已经过了。请从今天或以后说起。

# 请人帮忙
why-ask-elder-gone = 这里请不了人了。有事请跟社区说。
why-ask-not-at-home = 现在不在家({ $whereabouts }),先不请人上门。回来了跟社区说一声,就能请。
why-ask-without-consent = 说过不愿意再记了,所以请不了人。改主意了,请跟社区说。
why-ask-relative-without-consent = 老人不愿意家里人代办了。请老人自己说,或者跟社区说。
why-ask-day-is-past = { $wanted_on }已经过了。请换一天。
why-ask-hour-is-past = 这个时候已经过了。请换个时候。
why-go-overlaps = { $visit_on }那个时候,您说好了去别家。这一件让别人去吧。
why-go-another = 这一件请别人去。谢谢您!
why-ask-too-far-ahead = 太早了,{ $days }天以内的才能请,最晚到{ $last_on }。
# 纸上记
why-sheet-other-week = { $visited_on }不是这张单子那一周的。请看看是哪张单子。
why-sheet-after-handed-in = 单子{ $handed_on }就交来了,{ $visited_on }的还写不上去。
