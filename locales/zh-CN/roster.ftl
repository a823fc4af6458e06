# 名单: a sheet of elders that a worker sends, and one to take along.

rosters-layout = 有名单,把Excel表(.xlsx)直接发给我就行。要带走一份吗?
rosters-layout-hint = 请点一个;或者把表直接发给我。
roster-ours = 带走名单
roster-theirs = 按街道的表
roster-empty = 要张空表
roster-file = 名单
roster-file-back = 名单-请再看看
roster-making = 正在写名单,写好就发给您。
roster-made = 名单在下面。
roster-template = 空表。一位老人一行,填好发给我。签过同意书的,最后一列写哪天签的。
roster-out = 社区现在的老人,一共{ $rows }位。里面有住址、健康,请收好。

roster-reading = 收到名单了,正在看。
roster-rows = 收到名单了,看到第{ $rows }行。
roster-checked = 正在一行一行核对,核对了{ $rows }行。
roster-asks = 名单上有{ $unknown }列我不认得,问您一下,下次就记得了。
roster-asks-consent = 名单看过了,还有一句要问您。
button-roster-ask = 回答一下
talk-roster-ask = 名单
roster-which = “{ $header }”这一列,是什么?
roster-column-is = “{ $header }”:{ $what }
roster-ask-agreed = 名单上的老人,都签过三条同意书吗?
roster-ask-agreed-hint = 请点一个。没签的,只记名字和生日。
roster-signed = 都签过了
roster-all-signed = 同意书:都签过了
roster-not-signed = 同意书:还没有。只记名字、称呼和生日。
roster-ask-read-back =
    对不对?
    { $text }
roster-ask-read-back-hint = 对就点“对的”,不对点“返回”。
roster-ask-change-agreed = 同意书
roster-ready =
    名单一共{ $rows }位,行行都对。
    { $counts }
    记下来吗?
roster-new = 新登记:{ $rows }位
roster-more = 补上几样:{ $rows }位
roster-same = 和以前一样:{ $rows }位
roster-incomplete = 里面待补的:{ $rows }位
button-roster-keep = 对的
button-roster-leave = 算了
roster-keeping = 正在记,要等一会儿。
roster-kept =
    名单记好了。
    { $counts }
roster-to-complete = 待补的:{ $rows }位,在“登记”的“待补的”里。
roster-left = 好,名单不记了,什么都没有记。
roster-nothing-new = 名单看过了,{ $rows }位都和以前一样,没有要记的。
roster-doubtful = 名单一共{ $rows }行,有{ $doubtful }行要再看看。什么都没有记。
roster-back = 哪里不对,写在最后一列了。改好了再发给我。

roster-not-a-spreadsheet = 这个不是Excel表,我打不开。请另存为.xlsx,再发给我。
roster-old-spreadsheet = 这张表是老格式,或者上了密码。请另存为不带密码的.xlsx,再发给我。
roster-huge-file = 这个文件太大了,最多10兆。请把图片去掉,或者分成几张。
roster-zip-bomb = 这个文件打开来太大,我没有打开。请把名单拷到一张新表里,再发给我。
roster-too-many-rows = 这张表超过一万行。请分成几张,一张一张发。
roster-no-header = 没找到表头。第一行请写“姓名”“出生日期”这些,或者用我的空表。
roster-no-names = 没找到“姓名”这一列。请加上,或者用我的空表。
roster-no-rows = 这张表是空的,一位老人也没有。
roster-gave-up = 这份名单几次都没看成,什么都没有记。请过一会儿再发一次。
roster-not-yours = 您现在不是这个社区的工作者了,名单没有记。

roster-yes = 是
roster-no = 否
roster-column-none = 用不上
roster-column-name = 姓名
roster-column-form = 称呼
roster-column-born-on = 出生日期
roster-column-id-number = 身份证号
roster-column-phone = 电话
roster-column-estate = 小区
roster-column-address = 住址
roster-column-situation = 情形
roster-column-away = 家人不在身边
roster-column-hard = 在家有难处
roster-column-subsidy = 居家养老补贴
roster-column-found-on = 看的日子
roster-column-lives-with = 和谁住
roster-column-self-care = 自理
roster-column-health-note = 健康
roster-column-home = 房子
roster-column-means = 收入
roster-column-subsidies = 其他补贴
roster-column-dialect = 说什么话
roster-column-contact = 急事找谁
roster-column-agreed = 同意书签于
