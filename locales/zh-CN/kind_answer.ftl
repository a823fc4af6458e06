# What is understood, though there is no talk for it (yet), or not for whoever says it.

kind-answer-greet = 您好!要办什么事,请点下面的大字,也可以直接说。
kind-answer-thanks = 不客气。有事随时叫我。
kind-answer-help = 点下面的大字就能办事,也可以直接说,比如“昨天给李爹爹打扫两小时”。办不了的,点“找社区”。
kind-answer-abuse = 对不住,没帮上您的忙。有话请点“找社区”,找人当面说。
kind-answer-accessibility = 字的大小在手机设置里能调大。也可以请家人帮您看,或者点“找社区”。
kind-answer-chitchat = 听您说话真好。想找人说说话,点下面的“找社区”。要办事,点大字就行。
kind-answer-out-of-scope = 这个我不懂,怕说错。互助的事我能帮:记服务、看积分、请人帮忙。
kind-answer-redeem = 用积分请人照应,现在请社区帮您办。点“找社区”看电话。
kind-answer-request-help = 要人帮忙,请社区帮您找:邻居来帮忙,不花钱,也不扣分。急事请打120。
kind-answer-register = 想当互助员、给老人报名,社区都能帮您办。
kind-answer-log-visit = 记服务是互助员的事。有人来过、没来过,请点收到的那张单子,或者告诉社区。
kind-answer-gift = 送积分要有自己的积分。有事请问社区。
kind-answer-undo = 这里没有能撤回的。记错了请找社区改。
kind-answer-be-away = 去不了没关系,请跟社区说一声,好安排别人去。
kind-answer-query-balance = 积分在互助员自己那里看:请本人点“我的积分”。
kind-answer-query-history = 服务和积分在互助员自己那里看:请本人点“我的积分”。
kind-answer-query-status = 核实好了、审核好了,都会在这里告诉您。等久了可以问问社区。
kind-answer-query-rules = 服务1小时记1分,最少记半分。社区核实、街道看过就能用。别的规矩请问社区。
kind-answer-query-dispute = 哪里不对,请跟社区说,社区查得到每一笔是怎么来的。
kind-answer-query-rota = 轮值、排班请问社区。
kind-answer-query-training = 培训什么时候有,请问社区。
kind-answer-privacy-delete = 您的资料归您。要看、要改、要删,请社区当面帮您办。
kind-answer-fraud-report = 谨防被骗!社区不会问您验证码和密码。别转积分,先打电话问社区,要紧的打110。
kind-answer-medical-advice = 吃药看病我说不准,请问医生。要人陪着去,请找社区。急事打120。
