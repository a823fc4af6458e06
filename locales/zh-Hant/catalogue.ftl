# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 服务内容: what each service includes, and what is not done.

more-to-catalogue = 服務內容
talk-catalogue = 服務內容
catalogue-service = 鄰居來幫忙,不花錢,也不扣分。看哪一樣?
catalogue-service-hint = 請點下面的一個。
catalogue-page = { $service }
catalogue-usual = 一般{ $minutes }
catalogue-not-done = 不做:{ $text }
catalogue-trained = 去的人都先培訓過
button-another-service = 再看一樣
included-meals = 買菜、做飯、送上門、洗碗
included-cleaning = 掃地、擦灰、洗衣、收拾屋子
included-clinic = 陪著去、掛號、拿藥、聽醫囑
included-urgent = 臨時有事,搭把手;急病先打120
included-check-in = 上門看看人好不好,水電瓦斯關好沒有
included-company = 聊天、讀報、散步、下棋
included-errands = 代買東西、交水電費、拿包裹
included-other = 別的事,先跟社區商量
not-done-meals = 餵藥,嚥不下還硬餵
not-done-cleaning = 爬高擦窗,搬重東西
not-done-clinic = 打針、餵藥、替人簽字
not-done-urgent = 搬動摔倒的人
not-done-check-in = 打針、看病、洗澡
not-done-company = 推銷東西,打聽家事
not-done-errands = 碰提款卡和密碼,替人簽字
not-done-other = 洗澡、抱扶、餵藥打針
