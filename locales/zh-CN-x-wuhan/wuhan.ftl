# 武汉话: a few warm words over zh-CN. 您家 is how one speaks to whoever deserves respect; 劳慰 is thanks. Never a word of
# points, of danger or of what was agreed: these stand in zh-CN alone. Nor a word that facts are said with.

language-set = 要得,往后跟您家说武汉话。

# Forms of address: 拐子 is an elder brother, 嫂子 his wife.
usual-forms = 阿姨 嫂子 拐子 爹爹 婆婆
join-form = 大家么样称呼您家?点一个,或自己写。

signed-in = { $name },您家好!认出您家了。要办么事,请点下面的大字。

kind-answer-greet = 您家好!要办么事,请点下面的大字,也可以直接说。
kind-answer-thanks = 莫客气。有事随时喊我。
kind-answer-chitchat = 听您家说话真好。想找人说说话,点下面的“找社区”。要办事,点大字就行。

nothing-asked = 要办么事,请点下面的大字。
nothing-asked-second = 莫慌。看看最下面的大字,点一个就行。
nothing-asked-third = 这句话我还听不懂。要人帮忙,请点“找社区”。
unclear-second = 还是没看明白。莫急,也可以点下面的按钮。
unclear-third = 对不住,这句我听不懂。要人帮忙,请点“找社区”。
left = 要得,不办了,么事都冇记。
noted = 要得,记上了。
answer-thanks = 劳慰您家!
by-word-nothing-waits = 要得。这会儿冇得等您家回话的事。

visit-elder = 您家去看了哪一位?
visit-service = 给{ $elders }帮了么忙?
ask-service = { $free }{ $elder ->
        [self] 您家想请人帮么忙?
       *[other] 想请人帮{ $elder }做么事?
    }
ask-left-as-it-is = 要得,这次不请了。

visit-asked-elder =
    { $volunteer }说来看过您家:
    { $when },{ $service },{ $minutes }
    来过冇?
visit-answered = 您家说:{ $said }。劳慰您家!

offer-thanks = 劳慰您家!说好了您家去。
offer-taken-already = 劳慰您家!已有人去了。
look-in-thanks = 要得,劳慰您家!
look-in-over = { $whom }有人看过了,劳慰您家!
well-asked-heat = 这几天热,多喝水,中午莫出门。社区问您家:今天好不好?
well-asked-cold = 降温了,多穿点,取暖要通风。社区问您家:今天好不好?
well-asked-storm = 天气不好,先莫出门。社区问您家:今天好不好?
well-asked-festival = 过节好!社区问您家:今天好不好?
well-asked-well = 晓得了,您家好就好!要是不舒服了,再点“有事”。

