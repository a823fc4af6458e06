# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# Coming in: by an invitation, or by one's own phone.

join-consent-what = 1/3 要記下您的姓名、稱呼,和您做的或收到的服務。只為鄰里互助,不花錢,也不扣分。
join-consent-what-hint = 請點「知道了」。
join-consent-who = 2/3 只有本社區的工作者和為您服務、您服務的人看得到。地址、病情不給別人看。
join-consent-who-hint = 請點「知道了」。
join-consent-rights = 3/3 您隨時可以不同意、要看、要改、要刪,跟社區說一聲就行。您同意嗎?
join-consent-rights-hint = 請點「同意」或「不同意」。
join-not-agreed = 好,什麼都沒有記。想好了再點這張邀請卡就行。
join-form = 大家怎麼稱呼您?點一個,或自己寫。
join-form-hint = 寫兩三個字就好,比如「王阿姨」裡的「阿姨」。
form-none = 就叫姓名
join-phone = 要留個手機號碼嗎?社區好給您打電話。不想留就點「先不留」。
phone-skip = 先不留
button-understood = 知道了
button-agree = 同意
button-decline = 不同意
welcome-volunteer = { $name },您好!您是{ $unit }的互助員了。去看過老人,點「記一次服務」。
welcome-elder = { $name },您好!這裡是{ $unit }互助養老。鄰居來幫忙,不花錢,也不扣分。
welcome-relative = { $name },您好!{ $unit }會把老人的事告訴您。
welcome-worker = { $name },您好!您是{ $unit }的社區工作者。要核實的點「待核實」,登記人點「登記」。
welcome-officer = { $name },您好!您管{ $unit }的審核。要審核的點「待審核」,開社區、請工作者在「更多」裡。
welcome-bureau = { $name },您好!開街道、請街道的人,點「街道」。

sign-in-phone = 您好!這裡是社區互助養老。有邀請卡就掃卡上的碼;登記過手機的,請點「發我的手機號碼」。社區不會問您驗證碼和密碼。
sign-in-no-card = 都沒有
sign-in-how = 沒關係。請跟您的社區說一聲,社區會給您一張邀請卡,掃一下就行。
sign-in-unknown = 這個手機號碼還沒登記。請跟您的社區說一聲,社區會給您一張邀請卡。
signed-in = { $name },您好!認出您了。要辦什麼事,請點下面的大字。

join-whose = 這張卡是給{ $name }的。要在這部手機上用嗎?
card-is-mine = 是的,一起用
card-is-not-mine = 不是我的
card-is-for-another = 都不是
join-not-yours = 那請把這張卡交給{ $name }。什麼都沒有記。
join-health = 腿腳、吃藥這些要留心的,可以記下來,給來照看您的人看嗎?
health-yes = 可以
health-no = 不用記
join-already = { $name },您早就進來了,這張卡不用再點。
join-ask-worker = 這幾張卡都用不了。請當面找社區工作者,幫您看一看。
joined = { $name }用您的邀請卡進來了。
not-joined = { $name }看了同意書,沒有同意,沒進來。
family-joined = { $name }進來了,以後您的事會告訴這位家人。
sign-in-own = 請發您自己的號碼;有邀請卡就掃卡上的碼。
contact-not-used = 這是別人的號碼,沒有用上。要辦什麼事,請點下面的大字。
# Usual forms of address (UX 20); any other may be typed. They are part of a name, and so are not translated.
usual-forms = 阿姨 叔叔 师傅 爹爹 婆婆
own-phone-kept = 手機號碼記下了,有事好給您打電話。
