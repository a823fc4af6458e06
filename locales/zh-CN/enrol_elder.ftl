# A worker enrols an elder, or completes what is missing; the street's exception.

enrol-elder-name = 这位老人叫什么名字?
enrol-elder-name-hint = 请写全名,2到20个字。
enrol-elder-form = 老人喜欢怎么称呼?点一个,或自己写。
enrol-elder-form-hint = 写两三个字就好,比如“爹爹”。
enrol-elder-born = 哪天生的?按阳历,比如1948年5月3日。
enrol-elder-born-hint = 没看明白。请写阳历年月日,比如1948年5月3日。
enrol-elder-situation = 老人是哪种情形?
enrol-elder-situation-hint = 请点一种;都不像,点“其他”。
enrol-elder-situations = 是什么情形?写几个字。
enrol-elder-situations-hint = 写几个字就好,比如“老伴常年住院”。
enrol-elder-away = 该照应老人的家人在身边吗?
enrol-elder-hard = 老人在家过日子有难处吗?
enrol-elder-subsidy = 有市里、区里的居家养老补贴吗?
away-yes = 不在身边
away-no = 在身边
away-unknown = 在不在身边不清楚
hard-yes = 有难处
hard-no = 没难处
hard-unknown = 有没有难处不清楚
subsidy-yes = 有补贴
subsidy-no = 没补贴
subsidy-unknown = 有没有补贴不清楚
enrol-elder-care = 请谁去照看?
enrol-elder-care-hint = 没找到这位互助员。请点名字,或点“以后再说”。
enrol-elder-cares = 请哪几位?一位一位点。
care-several = 不止一位
care-later = 以后再说
care-nobody = 先不安排
enrol-elder-way = 有手机的发邀请卡;没有的,您来填。
enrol-elder-consent = 三条同意书,老人在纸上签过了吗?
enrol-elder-phone = 老人的电话是多少?座机也行。
enrol-elder-phone-hint = 请写7到13位的号码。
enrol-elder-address = 老人住哪里?小区、楼、门牌。
enrol-elder-address-hint = 写小区和门牌,比如“银湖小区3栋2单元501”。
enrol-elder-health = 身体上有什么要照看的人留心的?纸上同意了才写。
enrol-elder-health-hint = 写几个字,比如“腿脚不便”。没有就点“没有”。
enrol-elder-read-back =
    对不对?
    { $text }
enrol-elder-read-back-hint = 对就点“对的”,不对点“改一下”。
enrol-elder-change-name = 名字
enrol-elder-change-form = 称呼
enrol-elder-change-born = 生日
enrol-elder-change-situation = 情形
enrol-elder-change-away = 家人在不在
enrol-elder-change-hard = 有没有难处
enrol-elder-change-subsidy = 有没有补贴
enrol-elder-change-care = 谁去照看
enrol-elder-change-way = 卡还是代填
elder-facts =
    { $name },{ $born }生
    { $text };家人{ $away };{ $hard };{ $subsidy }
elder-care = 照看的人:{ $volunteers }
elder-unsigned = 还没签同意书,电话、住址先不记。
elder-signed = 纸上签过了。电话:{ $phone };住址:{ $address };留心:{ $health }
finding-eligible = ✓ 算服务对象
finding-exception = ✓ 街道特批,算服务对象
finding-incomplete = 先登记,待补
finding-not-eligible = 这样还不算服务对象
finding-missing = 待补:{ $missing }
missing-born-on = 生日
missing-situation = 情形
missing-situation-words = 是什么情形
missing-supporters-away = 家人在不在身边
missing-hard-at-home = 在家有没有难处
missing-subsidy = 有没有补贴
elder-enrolled-eligible = { $name }登记好了,是服务对象。
elder-enrolled-exception = { $name }登记好了,街道特批过。
elder-enrolled-incomplete = { $name }登记好了。还差几样,在“登记”的“待补的”里,问到了再补。
elder-enrolled-not-eligible = { $name }记下了,现在还不算服务对象。情形变了,再登记一次。
button-next-missing = 下一位待补
to-complete-elder = 哪一位的?先登记的在前。
to-complete-elder-hint = 没找到这位老人。请点名字,或写全名。
nothing-missing = 都齐了,没有待补的。

button-ask-exception = 请街道特批
button-except-elder = 同意特批
button-decline-exception = 不特批
exception-asked-of-street = 已请街道看{ $name }的特批,有回话就告诉您。
exception-card =
    请您特批:{ $unit }的{ $elder },{ $situation }
    有居家养老补贴,原则上不算服务对象。社区{ $who }请的。
exception-asked-card = 等您定。
exception-given-card = ✓ 街道同意特批了。
exception-declined-card = 街道没有特批。
exception-given = 街道同意特批了:{ $elder }算服务对象,可以安排人照看了。
exception-declined = 街道没有特批:{ $elder }现在不算服务对象。

paired-volunteer = 社区请您照看{ $elder }。去过了,点“记一次服务”。
paired-elder = 以后{ $volunteer }会来看您。邻居来帮忙,不花钱,也不扣分。
unpaired-volunteer = { $elder }那边,以后您不用去了。辛苦您了。
