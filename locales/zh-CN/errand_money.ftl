# 跑腿办事的账: real money of an elder's, in yuan; no word of points here.

yuan = { $said_fen }
yuan-whole = { $yuan }元
yuan-and-jiao = { $yuan }元{ $jiao }角
yuan-only-jiao = { $jiao }角
yuan-and-fen = { $yuan }.{ $rest }元
button-money-got = 老人给的
button-money-settle = 交账
button-receipt = 看小票
never-the-card = 卡和密码不要交给别人,您也别拿。只写现金多少元。
money-got-got = { $elders }交给您多少元?
money-got-got-hint = 写数字就行,比如“20”或“15块5”。
money-got-change-got = 多少元
money-got-read-back =
    { $elders }交给您{ $got_fen },对不对?
    银行卡、存折、密码都别拿。
money-got-done = 好,记下了。小票留着,办完了点“交账”。
talk-money-got = 刚才的“老人给的”
money-settle-spent = 用了多少元?(交给您的是{ $got_fen })
money-settle-spent-hint = 写数字就行,比如“15块5”。
money-settle-back = 找回给{ $elders }多少元?
money-settle-back-hint = 写数字就行;没有就写“0”。
money-settle-receipt = 请拍一张小票发来。
receipt-none = 没有小票
picture-kept = 照片收到了
money-settle-change-spent = 用了多少
money-settle-change-back = 找回多少
money-settle-change-receipt = 小票
money-settle-read-back =
    给了{ $got_fen },用了{ $spent_fen },找回{ $back_fen }。{ $receipt ->
        [yes] 有小票。
       *[no] 没小票。
    }{ $wrong ->
        [none] { "" }
       *[other] { $wrong }
    }
    对不对?
money-settle-done = 好,账清楚了,老人和社区都看得到。
money-settle-differs = 好,记下了。账对不上,社区会打电话来问。
talk-money-settle = 刚才的“交账”
request-told-money-received = { $volunteer }帮忙跑腿,拿了{ $got_fen }。办完了告诉您用了多少。
request-told-money-settled = { $volunteer }跑腿的账:给了{ $got_fen },用了{ $spent_fen },找回{ $back_fen }。
money-left = 老人给的{ $got_fen }还在您这里,请交还老人或社区。
money-line = 账:给了{ $got_fen },用了{ $spent_fen },找回{ $back_fen }
money-open = 账:给了{ $got_fen },还没交账
money-no-receipt = 没有小票
money-receipt-gone = 小票的照片留到期了,已经删了。
receipt-of = { $elders }:{ $service },{ $when }
mishap-is-money =
    跑腿的账请看看:{ $volunteer } → { $elders }
    { $service },{ $when }
why-money-short = 对不上:少{ $differs_fen }。
why-money-over = 对不上:多{ $differs_fen }。
