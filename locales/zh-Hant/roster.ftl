# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 名单: a sheet of elders that a worker sends, and one to take along.

rosters-layout = 有名單,把Excel表(.xlsx)直接發給我就行。要帶走一份嗎?
rosters-layout-hint = 請點一個;或者把表直接發給我。
roster-ours = 帶走名單
roster-theirs = 按街道的表
roster-empty = 要張空表
roster-file = 名單
roster-file-back = 名單-請再看看
roster-making = 正在寫名單,寫好就發給您。
roster-made = 名單在下面。
roster-template = 空表。一位老人一列,填好發給我。簽過同意書的,最後一欄寫哪天簽的。
roster-out = 社區現在的老人,一共{ $rows }位。裡面有住址、健康,請收好。

roster-reading = 收到名單了,正在看。
roster-rows = 收到名單了,看到第{ $rows }列。
roster-checked = 正在一列一列核對,核對了{ $rows }列。
roster-asks = 名單上有{ $unknown }欄我不認得,問您一下,下次就記得了。
roster-asks-consent = 名單看過了,還有一句要問您。
button-roster-ask = 回答一下
talk-roster-ask = 名單
roster-which = 「{ $header }」這一欄,是什麼?
roster-column-is = 「{ $header }」:{ $what }
roster-ask-agreed = 名單上的老人,都簽過三條同意書嗎?
roster-ask-agreed-hint = 請點一個。沒簽的,只記名字和生日。
roster-signed = 都簽過了
roster-all-signed = 同意書:都簽過了
roster-not-signed = 同意書:還沒有。只記名字、稱呼和生日。
roster-ask-read-back =
    對不對?
    { $text }
roster-ask-read-back-hint = 對就點「對的」,不對點「返回」。
roster-ask-change-agreed = 同意書
roster-ready =
    名單一共{ $rows }位,每列都對。
    { $counts }
    記下來嗎?
roster-new = 新登記:{ $rows }位
roster-more = 補上幾樣:{ $rows }位
roster-same = 和以前一樣:{ $rows }位
roster-incomplete = 裡面待補的:{ $rows }位
button-roster-keep = 對的
button-roster-leave = 算了
roster-keeping = 正在記,要等一會兒。
roster-kept =
    名單記好了。
    { $counts }
roster-to-complete = 待補的:{ $rows }位,在「登記」的「待補的」裡。
roster-left = 好,名單不記了,什麼都沒有記。
roster-nothing-new = 名單看過了,{ $rows }位都和以前一樣,沒有要記的。
roster-doubtful = 名單一共{ $rows }列,有{ $doubtful }列要再看看。什麼都沒有記。
roster-back = 哪裡不對,寫在最後一欄了。改好了再發給我。

roster-not-a-spreadsheet = 這個不是Excel表,我打不開。請另存成.xlsx,再發給我。
roster-old-spreadsheet = 這張表是老格式,或者上了密碼。請另存成不帶密碼的.xlsx,再發給我。
roster-huge-file = 這個檔案太大了,最多10MB。請把圖片去掉,或者分成幾張。
roster-zip-bomb = 這個檔案打開來太大,我沒有打開。請把名單複製到一張新表裡,再發給我。
roster-too-many-rows = 這張表超過一萬列。請分成幾張,一張一張發。
roster-no-header = 沒找到表頭。第一列請寫「姓名」「出生日期」這些,或者用我的空表。
roster-no-names = 沒找到「姓名」這一欄。請加上,或者用我的空表。
roster-no-rows = 這張表是空的,一位老人也沒有。
roster-gave-up = 這份名單幾次都沒看成,什麼都沒有記。請過一會兒再發一次。
roster-not-yours = 您現在不是這個社區的工作者了,名單沒有記。

roster-yes = 是
roster-no = 否
roster-column-none = 用不上
roster-column-name = 姓名
roster-column-form = 稱呼
roster-column-born-on = 出生日期
roster-column-id-number = 身份證號
roster-column-phone = 電話
roster-column-estate = 小區
roster-column-address = 住址
roster-column-situation = 情形
roster-column-away = 家人不在身邊
roster-column-hard = 在家有難處
roster-column-subsidy = 居家養老補貼
roster-column-found-on = 看的日子
roster-column-lives-with = 和誰住
roster-column-self-care = 自理
roster-column-health-note = 健康
roster-column-home = 房子
roster-column-means = 收入
roster-column-subsidies = 其他補貼
roster-column-dialect = 說什麼話
roster-column-contact = 急事找誰
roster-column-agreed = 同意書簽於
