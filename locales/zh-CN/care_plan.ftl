# 服务约定: written by the worker, agreed to by the elder's side and the street; what each of them sees.

enrol-to-care-plan = 服务约定
page-plan = 服务约定
more-to-my-plan = 服务约定
talk-care-plan = 看服务约定
care-plan-elder = 看哪一位老人的服务约定?
care-plan-elder-hint = 没找到这位老人。请点名字,或写全名。

# an item in words
plan-line = { $days ->
        [any] 每周{ $times }次
       *[other] { $days }
    }{ $time ->
        [any] { "" }
       *[other] { $days ->
            [any] ,{ $time }
           *[other] { $time }
        }
    }:{ $service },{ $minutes }{ $notes ->
        [none] { "" }
       *[other] ({ $notes })
    }
plan-line-new = 新加 { $line }
plan-line-changed = 改了 { $line }
plan-every-day = 每天
plan-days-from-to = { $first }到{ $last }
plan-weekday-1 = 周一
plan-weekday-2 = 周二
plan-weekday-3 = 周三
plan-weekday-4 = 周四
plan-weekday-5 = 周五
plan-weekday-6 = 周六
plan-weekday-7 = 周日
plan-day-short-1 = 一
plan-day-short-2 = 二
plan-day-short-3 = 三
plan-day-short-4 = 四
plan-day-short-5 = 五
plan-day-short-6 = 六
plan-day-short-7 = 日
plan-days-several = 周{ $days }
plan-day-separator = { "" }
plan-at = { $start_clock }
plan-services = { $services }

# writing it
talk-make-plan = 服务约定
make-plan-service = 给{ $name }约哪一样?
make-plan-service-hint = 没看明白。请点一样,或写:送饭、打扫。
make-plan-often = 每周几次?
make-plan-often-hint = 没看明白。比如:每周2次,最多每天一次。
make-plan-times = { $times ->
        [7] 每天
       *[other] { $times }次
    }
make-plan-days = 每周{ $times }次,哪几天?点一个,或写:周二周五。
make-plan-days-hint = 请正好说这么多天,比如:周二周五。
make-plan-any = 哪天都行
make-plan-time = 什么时候来?点一个,或写几点。
make-plan-time-hint = 没看明白。比如:上午,或者下午3点。
make-plan-any-time = 几点都行
make-plan-morning = 上午
make-plan-noon = 中午
make-plan-afternoon = 下午
make-plan-evening = 晚上
make-plan-minutes = 一次多久?
make-plan-minutes-hint = 没看明白。比如:1小时,或一个半小时。
make-plan-note = 去的人要知道什么?比如:少放盐、家里有狗。
make-plan-note-hint = 请写几个字,没有就点“没有”。
make-plan-more =
    { $name }的服务约定:
    { $text }
    还要加吗?
make-plan-more-hint = 请点下面的一个。
make-plan-add = 再加一项
make-plan-enough = 就这些
make-plan-drop = 去掉一项
make-plan-which = 去掉哪一项?
make-plan-drop-hint = 请点下面的一个。
make-plan-item = 第{ $number }项
make-plan-from = 从哪天起?点一个,或写日期。
make-plan-from-hint = 没看明白。比如:明天、下周一、4月1号。
make-plan-tomorrow = 明天
make-plan-monday = 下周一
make-plan-monday-after = 再下周一
make-plan-day = { $from_on }
make-plan-agree = { $name }这边谁点头?
make-plan-agree-hint = 请点下面的一个。
make-plan-ask = 问问{ $name }
make-plan-spoken = 当面说好了
make-plan-paper = 纸上签过了
make-plan-read-back =
    对不对?{ $name }的服务约定,从{ $since }起:
    { $text }
make-plan-read-back-hint = 对就点“对的”,不对点“改一下”。
make-plan-change-hint = 请点一样要改的。
make-plan-change-more = 约的事
make-plan-change-from = 从哪天
make-plan-change-agree = 谁点头
make-plan-change-service = 哪一样
make-plan-change-often = 几次
make-plan-change-days = 哪几天
make-plan-change-time = 什么时候
make-plan-change-minutes = 多久
make-plan-change-note = 要知道的
make-plan-asked = 好,已经请{ $name }看了。点了头,再请街道看。
make-plan-agreed = 好,记下了。已经请街道看。

# as the elder and a relative see it
plan-elder-drafted = 服务约定,从{ $since }起,这样行吗?邻居来帮忙,不花钱,也不扣分。{ $gone ->
        [none] { "" }
       *[other] 不再有:{ $gone }。
    }
plan-elder-agreed = 您点过头了,街道看过就定下来。从{ $since }起:
plan-elder-standing = 您的服务约定,从{ $since }起:
plan-elder-ended = 这份服务约定到{ $ended_on }前为止。
plan-elder-over = 这份服务约定社区再想想,定了再给您看。
plan-relative-drafted = { $elder }的服务约定,从{ $since }起,这样行吗?不花钱,也不扣分。{ $gone ->
        [none] { "" }
       *[other] 不再有:{ $gone }。
    }
plan-relative-agreed = { $elder }的服务约定点过头了,街道看过就定下来。从{ $since }起:
plan-relative-standing = { $elder }的服务约定,从{ $since }起:
plan-relative-ended = { $elder }的这份服务约定到{ $ended_on }前为止。
plan-relative-over = { $elder }的这份服务约定社区再想想,定了再给您看。
button-agree-plan = 这样行
button-wish-plan = 改一下
button-plan-later = 以后再说
plan-no-hurry = 不着急,想好了再点“这样行”。
talk-wish-plan = 改服务约定
wish-plan-words = 想怎么改?点一个,或写几个字。
wish-plan-words-hint = 请写几个字,比如:周三不要来。
plan-wish-less = 少来几次
plan-wish-more = 多来几次
plan-wish-other-time = 换个时候
plan-wish-other-help = 换样帮法
plan-wish-noted = 好,已经告诉社区,改好了再给您看。
my-plan-none = 还没有服务约定。想要的话,跟社区说一声。
plan-agreed-for-you = { $who }替您看了服务约定,说这样行。
plan-accepted-elder = 服务约定定下来了,从{ $since }起照着来人。不花钱,也不扣分。
plan-accepted-relative = { $elder }的服务约定定下来了,从{ $since }起照着来人。
plan-ended-elder = 服务约定停了,明天起不照着来人了。要帮忙,跟社区说一声。
plan-not-needed = { $when }{ $elder }那边的{ $service }不用去了,服务约定停了。谢谢您!

# as the worker and the street see it
plan-head = { $elder }的服务约定(第{ $version }版)
plan-gone = 不再有:{ $gone }
plan-state-drafted = 等老人这边点头。从{ $since }起
plan-state-agreed = 等街道同意。从{ $since }起
plan-state-standing = 定下来了,从{ $since }起
plan-state-sent-back = 要改一改
plan-state-withdrawn = 撤回了
plan-state-ended = 到{ $ended_on }前为止
plan-yes-elder = { $who }自己点的头
plan-yes-relative = 家人{ $who }点的头
plan-yes-spoken = { $who }当面说好的,社区代记
plan-yes-paper = { $who }纸上签过的,社区代记
plan-said = { $role }{ $who }说:{ $words }
button-agree-plan-for = 老人点头了
button-redo-plan = 改一改
button-withdraw-plan = 撤回
button-end-plan = 不再约定
button-accept-plan = 同意
button-return-plan = 退回
talk-agree-plan-for = 记下点头
agree-plan-for-how = 怎么点的头?
agree-plan-for-how-hint = 请点下面的一个。
talk-end-plan = 不再约定
end-plan-sure = { $name }的服务约定不再要了,明天起不照着来人,对不对?
end-plan-sure-hint = 对就点“对的”,不对点“算了”。
talk-return-plan = 退回
return-plan-why = 为什么退回?社区会看到。
return-plan-why-hint = 请点一个,或写几个字。
reason-plan-too-much = 排得太多
reason-plan-too-little = 还不够
reason-plan-ask-again = 请再问老人
plan-agreed-told = { $elder }的服务约定,{ $who }点头了。已经请街道看。
plan-wish-told = { $elder }的服务约定,{ $who }想改:{ $words }
plan-accepted-told = { $elder }的服务约定街道同意了,从{ $since }起。
plan-returned-told = { $elder }的服务约定,街道{ $who }退回了:{ $words }
today-plans = { $number }. 要看的服务约定:{ $count }份
today-plans-to-decide = { $number }. 等您同意的服务约定:{ $count }份
go-plans-due = 看服务约定
go-plans-to-decide = 看服务约定
plans-none-due = 没有要看的服务约定。
plans-none-to-decide = 没有等您同意的服务约定。
