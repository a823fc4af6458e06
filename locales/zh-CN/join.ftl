# Coming in: by an invitation, or by one's own phone.

join-consent-what = 1/3 要记下您的姓名、称呼,和您做的或收到的服务。只为邻里互助,不花钱,也不扣分。
join-consent-what-hint = 请点“知道了”。
join-consent-who = 2/3 只有本社区的工作者和为您服务、您服务的人看得到。地址、病情不给别人看。
join-consent-who-hint = 请点“知道了”。
join-consent-rights = 3/3 您随时可以不同意、要看、要改、要删,跟社区说一声就行。您同意吗?
join-consent-rights-hint = 请点“同意”或“不同意”。
join-not-agreed = 好,什么都没有记。想好了再点这张邀请卡就行。
join-form = 大家怎么称呼您?点一个,或自己写。
join-form-hint = 写两三个字就好,比如“王阿姨”里的“阿姨”。
form-none = 就叫姓名
join-phone = 要留个手机号吗?社区好给您打电话。不想留就点“先不留”。
phone-skip = 先不留
button-understood = 知道了
button-agree = 同意
button-decline = 不同意
welcome-volunteer = { $name },您好!您是{ $unit }的互助员了。去看过老人,点“记一次服务”。
welcome-elder = { $name },您好!这里是{ $unit }互助养老。邻居来帮忙,不花钱,也不扣分。
welcome-relative = { $name },您好!{ $unit }会把老人的事告诉您。
welcome-worker = { $name },您好!您是{ $unit }的社区工作者。要核实的点“待核实”,登记人点“登记”。
welcome-officer = { $name },您好!您管{ $unit }的审核。要审核的点“待审核”,开社区、请工作者在“更多”里。
welcome-bureau = { $name },您好!开街道、请街道的人,点“街道”。

sign-in-phone = 您好!这里是社区互助养老。有邀请卡就扫卡上的码;登记过手机的,请点“发我的手机号”。社区不会问您验证码和密码。
sign-in-no-card = 都没有
sign-in-how = 没关系。请跟您的社区说一声,社区会给您一张邀请卡,扫一下就行。
sign-in-unknown = 这个手机号还没登记。请跟您的社区说一声,社区会给您一张邀请卡。
signed-in = { $name },您好!认出您了。要办什么事,请点下面的大字。

join-whose = 这张卡是给{ $name }的。要在这部手机上用吗?
card-is-mine = 是的,一起用
card-is-not-mine = 不是我的
card-is-for-another = 都不是
join-not-yours = 那请把这张卡交给{ $name }。什么都没有记。
join-health = 腿脚、吃药这些要留心的,可以记下来,给来照看您的人看吗?
health-yes = 可以
health-no = 不用记
join-already = { $name },您早就进来了,这张卡不用再点。
join-ask-worker = 这几张卡都用不了。请当面找社区工作者,帮您看一看。
joined = { $name }用您的邀请卡进来了。
not-joined = { $name }看了同意书,没有同意,没进来。
family-joined = { $name }进来了,以后您的事会告诉这位家人。
sign-in-own = 请发您自己的号码;有邀请卡就扫卡上的码。
contact-not-used = 这是别人的号码,没有用上。要办什么事,请点下面的大字。
# Usual forms of address (UX 20); any other may be typed. They are part of a name, and so are not translated.
usual-forms = 阿姨 叔叔 师傅 爹爹 婆婆
own-phone-kept = 手机号记下了,有事好给您打电话。
