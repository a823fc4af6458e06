# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# What is understood, though there is no talk for it (yet), or not for whoever says it.

kind-answer-greet = 您好!要辦什麼事,請點下面的大字,也可以直接說。
kind-answer-thanks = 不客氣。有事隨時叫我。
kind-answer-help = 點下面的大字就能辦事,也可以直接說,比如「昨天給李爹爹打掃兩小時」。辦不了的,點「找社區」。
kind-answer-abuse = 對不住,沒幫上您的忙。有話請點「找社區」,找人當面說。
kind-answer-accessibility = 字的大小在手機設定裡能調大。也可以請家人幫您看,或者點「找社區」。
kind-answer-chitchat = 聽您說話真好。想找人說說話,點下面的「找社區」。要辦事,點大字就行。
kind-answer-out-of-scope = 這個我不懂,怕說錯。互助的事我能幫:記服務、看積分、請人幫忙。
kind-answer-redeem = 用積分請人照應,現在請社區幫您辦。點「找社區」看電話。
kind-answer-request-help = 要人幫忙,請社區幫您找:鄰居來幫忙,不花錢,也不扣分。急事請打120。
kind-answer-register = 想當互助員、給老人報名,社區都能幫您辦。
kind-answer-log-visit = 記服務是互助員的事。有人來過、沒來過,請點收到的那張單子,或者告訴社區。
kind-answer-gift = 送積分要有自己的積分。有事請問社區。
kind-answer-undo = 這裡沒有能撤回的。記錯了請找社區改。
kind-answer-be-away = 去不了沒關係,請跟社區說一聲,好安排別人去。
kind-answer-query-balance = 積分在互助員自己那裡看:請本人點「我的積分」。
kind-answer-query-history = 服務和積分在互助員自己那裡看:請本人點「我的積分」。
kind-answer-query-status = 核實好了、審核好了,都會在這裡告訴您。等久了可以問問社區。
kind-answer-query-rules = 服務1小時記1分,最少記半分。社區核實、街道看過就能用。別的規矩請問社區。
kind-answer-query-dispute = 哪裡不對,請跟社區說,社區查得到每一筆是怎麼來的。
kind-answer-query-rota = 輪值、排班請問社區。
kind-answer-query-training = 培訓什麼時候有,請問社區。
kind-answer-privacy-delete = 您的資料歸您。要看、要改、要刪,請社區當面幫您辦。
kind-answer-fraud-report = 謹防被騙!社區不會問您驗證碼和密碼。別轉積分,先打電話問社區,要緊的打110。
kind-answer-medical-advice = 吃藥看病我說不準,請問醫生。要人陪著去,請找社區。急事打120。
