# 服务内容: what each service includes, and what is not done.

more-to-catalogue = 服务内容
talk-catalogue = 服务内容
catalogue-service = 邻居来帮忙,不花钱,也不扣分。看哪一样?
catalogue-service-hint = 请点下面的一个。
catalogue-page = { $service }
catalogue-usual = 一般{ $minutes }
catalogue-not-done = 不做:{ $text }
catalogue-trained = 去的人都先培训过
button-another-service = 再看一样
included-meals = 买菜、做饭、送上门、洗碗
included-cleaning = 扫地、擦灰、洗衣、收拾屋子
included-clinic = 陪着去、挂号、拿药、听医嘱
included-urgent = 临时有事,搭把手;急病先打120
included-check-in = 上门看看人好不好,水电煤气关好没有
included-company = 聊天、读报、散步、下棋
included-errands = 代买东西、交水电费、拿快递
included-other = 别的事,先跟社区商量
not-done-meals = 喂药,咽不下还硬喂
not-done-cleaning = 爬高擦窗,搬重东西
not-done-clinic = 打针、喂药、替人签字
not-done-urgent = 搬动摔倒的人
not-done-check-in = 打针、看病、洗澡
not-done-company = 推销东西,打听家事
not-done-errands = 碰银行卡和密码,替人签字
not-done-other = 洗澡、抱扶、喂药打针
