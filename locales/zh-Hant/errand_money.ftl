# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 跑腿办事的账: real money of an elder's, in yuan; no word of points here.

yuan = { $said_fen }
yuan-whole = { $yuan }元
yuan-and-jiao = { $yuan }元{ $jiao }角
yuan-only-jiao = { $jiao }角
yuan-and-fen = { $yuan }.{ $rest }元
button-money-got = 老人給的
button-money-settle = 交帳
button-receipt = 看收據
never-the-card = 卡和密碼不要交給別人,您也別拿。只寫現金多少元。
money-got-got = { $elders }交給您多少元?
money-got-got-hint = 寫數字就行,比如「20」或「15塊5」。
money-got-change-got = 多少元
money-got-read-back =
    { $elders }交給您{ $got_fen },對不對?
    提款卡、存摺、密碼都別拿。
money-got-done = 好,記下了。收據留著,辦完了點「交帳」。
talk-money-got = 剛才的「老人給的」
money-settle-spent = 用了多少元?(交給您的是{ $got_fen })
money-settle-spent-hint = 寫數字就行,比如「15塊5」。
money-settle-back = 找回給{ $elders }多少元?
money-settle-back-hint = 寫數字就行;沒有就寫「0」。
money-settle-receipt = 請拍一張收據發來。
receipt-none = 沒有收據
picture-kept = 照片收到了
money-settle-change-spent = 用了多少
money-settle-change-back = 找回多少
money-settle-change-receipt = 收據
money-settle-read-back =
    給了{ $got_fen },用了{ $spent_fen },找回{ $back_fen }。{ $receipt ->
        [yes] 有收據。
       *[no] 沒收據。
    }{ $wrong ->
        [none] { "" }
       *[other] { $wrong }
    }
    對不對?
money-settle-done = 好,帳清楚了,老人和社區都看得到。
money-settle-differs = 好,記下了。帳對不上,社區會打電話來問。
talk-money-settle = 剛才的「交帳」
request-told-money-received = { $volunteer }幫忙跑腿,拿了{ $got_fen }。辦完了告訴您用了多少。
request-told-money-settled = { $volunteer }跑腿的帳:給了{ $got_fen },用了{ $spent_fen },找回{ $back_fen }。
money-left = 老人給的{ $got_fen }還在您這裡,請交還老人或社區。
money-line = 帳:給了{ $got_fen },用了{ $spent_fen },找回{ $back_fen }
money-open = 帳:給了{ $got_fen },還沒交帳
money-no-receipt = 沒有收據
money-receipt-gone = 收據的照片留到期了,已經刪了。
receipt-of = { $elders }:{ $service },{ $when }
mishap-is-money =
    跑腿的帳請看看:{ $volunteer } → { $elders }
    { $service },{ $when }
why-money-short = 對不上:少{ $differs_fen }。
why-money-over = 對不上:多{ $differs_fen }。
