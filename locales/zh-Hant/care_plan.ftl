# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 服务约定: written by the worker, agreed to by the elder's side and the street; what each of them sees.

enrol-to-care-plan = 服務約定
page-plan = 服務約定
more-to-my-plan = 服務約定
talk-care-plan = 看服務約定
care-plan-elder = 看哪一位老人的服務約定?
care-plan-elder-hint = 沒找到這位老人。請點名字,或寫全名。

# an item in words
plan-line = { $days ->
        [any] 每週{ $times }次
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
plan-weekday-1 = 週一
plan-weekday-2 = 週二
plan-weekday-3 = 週三
plan-weekday-4 = 週四
plan-weekday-5 = 週五
plan-weekday-6 = 週六
plan-weekday-7 = 週日
plan-day-short-1 = 一
plan-day-short-2 = 二
plan-day-short-3 = 三
plan-day-short-4 = 四
plan-day-short-5 = 五
plan-day-short-6 = 六
plan-day-short-7 = 日
plan-days-several = 週{ $days }
plan-day-separator = { "" }
plan-at = { $start_clock }
plan-services = { $services }

# writing it
talk-make-plan = 服務約定
make-plan-service = 給{ $name }約哪一樣?
make-plan-service-hint = 沒看明白。請點一樣,或寫:送飯、打掃。
make-plan-often = 每週幾次?
make-plan-often-hint = 沒看明白。比如:每週2次,最多每天一次。
make-plan-times = { $times ->
        [7] 每天
       *[other] { $times }次
    }
make-plan-days = 每週{ $times }次,哪幾天?點一個,或寫:週二週五。
make-plan-days-hint = 請正好說這麼多天,比如:週二週五。
make-plan-any = 哪天都行
make-plan-time = 什麼時候來?點一個,或寫幾點。
make-plan-time-hint = 沒看明白。比如:上午,或者下午3點。
make-plan-any-time = 幾點都行
make-plan-morning = 上午
make-plan-noon = 中午
make-plan-afternoon = 下午
make-plan-evening = 晚上
make-plan-minutes = 一次多久?
make-plan-minutes-hint = 沒看明白。比如:1小時,或一個半小時。
make-plan-note = 去的人要知道什麼?比如:少放鹽、家裡有狗。
make-plan-note-hint = 請寫幾個字,沒有就點「沒有」。
make-plan-more =
    { $name }的服務約定:
    { $text }
    還要加嗎?
make-plan-more-hint = 請點下面的一個。
make-plan-add = 再加一項
make-plan-enough = 就這些
make-plan-drop = 去掉一項
make-plan-which = 去掉哪一項?
make-plan-drop-hint = 請點下面的一個。
make-plan-item = 第{ $number }項
make-plan-from = 從哪天起?點一個,或寫日期。
make-plan-from-hint = 沒看明白。比如:明天、下週一、4月1號。
make-plan-tomorrow = 明天
make-plan-monday = 下週一
make-plan-monday-after = 再下週一
make-plan-day = { $from_on }
make-plan-agree = { $name }這邊誰點頭?
make-plan-agree-hint = 請點下面的一個。
make-plan-ask = 問問{ $name }
make-plan-spoken = 當面說好了
make-plan-paper = 紙上簽過了
make-plan-read-back =
    對不對?{ $name }的服務約定,從{ $since }起:
    { $text }
make-plan-read-back-hint = 對就點「對的」,不對點「改一下」。
make-plan-change-hint = 請點一樣要改的。
make-plan-change-more = 約的事
make-plan-change-from = 從哪天
make-plan-change-agree = 誰點頭
make-plan-change-service = 哪一樣
make-plan-change-often = 幾次
make-plan-change-days = 哪幾天
make-plan-change-time = 什麼時候
make-plan-change-minutes = 多久
make-plan-change-note = 要知道的
make-plan-asked = 好,已經請{ $name }看了。點了頭,再請街道看。
make-plan-agreed = 好,記下了。已經請街道看。

# as the elder and a relative see it
plan-elder-drafted = 服務約定,從{ $since }起,這樣行嗎?鄰居來幫忙,不花錢,也不扣分。{ $gone ->
        [none] { "" }
       *[other] 不再有:{ $gone }。
    }
plan-elder-agreed = 您點過頭了,街道看過就定下來。從{ $since }起:
plan-elder-standing = 您的服務約定,從{ $since }起:
plan-elder-ended = 這份服務約定到{ $ended_on }前為止。
plan-elder-over = 這份服務約定社區再想想,定了再給您看。
plan-relative-drafted = { $elder }的服務約定,從{ $since }起,這樣行嗎?不花錢,也不扣分。{ $gone ->
        [none] { "" }
       *[other] 不再有:{ $gone }。
    }
plan-relative-agreed = { $elder }的服務約定點過頭了,街道看過就定下來。從{ $since }起:
plan-relative-standing = { $elder }的服務約定,從{ $since }起:
plan-relative-ended = { $elder }的這份服務約定到{ $ended_on }前為止。
plan-relative-over = { $elder }的這份服務約定社區再想想,定了再給您看。
button-agree-plan = 這樣行
button-wish-plan = 改一下
button-plan-later = 以後再說
plan-no-hurry = 不著急,想好了再點「這樣行」。
talk-wish-plan = 改服務約定
wish-plan-words = 想怎麼改?點一個,或寫幾個字。
wish-plan-words-hint = 請寫幾個字,比如:週三不要來。
plan-wish-less = 少來幾次
plan-wish-more = 多來幾次
plan-wish-other-time = 換個時候
plan-wish-other-help = 換樣幫法
plan-wish-noted = 好,已經告訴社區,改好了再給您看。
my-plan-none = 還沒有服務約定。想要的話,跟社區說一聲。
plan-agreed-for-you = { $who }替您看了服務約定,說這樣行。
plan-accepted-elder = 服務約定定下來了,從{ $since }起照著來人。不花錢,也不扣分。
plan-accepted-relative = { $elder }的服務約定定下來了,從{ $since }起照著來人。
plan-ended-elder = 服務約定停了,明天起不照著來人了。要幫忙,跟社區說一聲。
plan-not-needed = { $when }{ $elder }那邊的{ $service }不用去了,服務約定停了。謝謝您!

# as the worker and the street see it
plan-head = { $elder }的服務約定(第{ $version }版)
plan-gone = 不再有:{ $gone }
plan-state-drafted = 等老人這邊點頭。從{ $since }起
plan-state-agreed = 等街道同意。從{ $since }起
plan-state-standing = 定下來了,從{ $since }起
plan-state-sent-back = 要改一改
plan-state-withdrawn = 撤回了
plan-state-ended = 到{ $ended_on }前為止
plan-yes-elder = { $who }自己點的頭
plan-yes-relative = 家人{ $who }點的頭
plan-yes-spoken = { $who }當面說好的,社區代記
plan-yes-paper = { $who }紙上簽過的,社區代記
plan-said = { $role }{ $who }說:{ $words }
button-agree-plan-for = 老人點頭了
button-redo-plan = 改一改
button-withdraw-plan = 撤回
button-end-plan = 不再約定
button-accept-plan = 同意
button-return-plan = 退回
talk-agree-plan-for = 記下點頭
agree-plan-for-how = 怎麼點的頭?
agree-plan-for-how-hint = 請點下面的一個。
talk-end-plan = 不再約定
end-plan-sure = { $name }的服務約定不再要了,明天起不照著來人,對不對?
end-plan-sure-hint = 對就點「對的」,不對點「算了」。
talk-return-plan = 退回
return-plan-why = 為什麼退回?社區會看到。
return-plan-why-hint = 請點一個,或寫幾個字。
reason-plan-too-much = 排得太多
reason-plan-too-little = 還不夠
reason-plan-ask-again = 請再問老人
plan-agreed-told = { $elder }的服務約定,{ $who }點頭了。已經請街道看。
plan-wish-told = { $elder }的服務約定,{ $who }想改:{ $words }
plan-accepted-told = { $elder }的服務約定街道同意了,從{ $since }起。
plan-returned-told = { $elder }的服務約定,街道{ $who }退回了:{ $words }
today-plans = { $number }. 要看的服務約定:{ $count }份
today-plans-to-decide = { $number }. 等您同意的服務約定:{ $count }份
go-plans-due = 看服務約定
go-plans-to-decide = 看服務約定
plans-none-due = 沒有要看的服務約定。
plans-none-to-decide = 沒有等您同意的服務約定。
