"""Words that mean present danger, whatever else is going on: they override everything (UX 16).

A list of plain words: rather one alarm too many than one too few. What happened in the past and is told as such
(昨天摔过), what is feared, joked or seen on television is no alarm.
"""

from bot.understanding.by_sound import danger_by_sound
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

_SOUNDS_LIKE = (
    (pattern_of("[帅甩率衰拌](?=倒|了?一?[跤交脚叫焦胶郊教])"), "摔"),
    (pattern_of("(?:煤|没|媒|霉)(?:汽|气|器)(?=味|中毒|漏)|煤汽"), "煤气"),
    (pattern_of("[救就求](?:名|命|鸣)(?=啊|呀|快|哪|来|$)"), "救命"),
    (pattern_of("[云运韵](?=倒|过去了)"), "晕"),
    (pattern_of("[踹串](?=不[上过])"), "喘"),
    (pattern_of("中疯"), "中风"),
    (pattern_of("跶"), "摔"),
)
"""Slips of the sound, in places where no other word makes sense: 帅了一交, 煤汽味."""

_WHO = "(?:[爸妈爹婆奶爷娘公]|老伴|老头子?|老人家?|老太太?|他|她|人)"
_HARMLESS = pattern_of(
    "(?:怕(?!是|不是)|预?防止?|避免|(?<!不)(?<!没)小心|当心|莫|别(?!人)|差一?点儿?|险些|免得|以免).{0,3}"
    "(?:摔(?!的)|跌|滑|绊|着火|失火|起火|触电|中风|煤气|走丢|噎|呛|晕|被?车?撞)[倒跤到]?"
    "|(?:摔|跌|滑|晕|昏|绊)倒?过(?!去)|中过风|噎过|中风(?:的|后|康复|病人|偏瘫|好几年|多年)"
    "|[累热饿笑急气烦吵冷忙困渴].{0,2}(?:快|要)?(?:死|不行)"
    "|(?:手机|钥匙|分|字|眼镜|消息|按钮|卡|记录|东西|页面).{0,4}(?:不见了|找不到)"
    "|急救人员|自救人|嗓子.{0,2}冒烟|抽血|献血"
    "|help me (?:with|to|log|record|write|clean|cook|buy|change|fix|find|carry|use|understand|register|check|see|undo|"
    "delete|correct|book|read)\\b|fire(?:works?| drill)|stroke (?:patient|rehab)|nearly (?:fell|fainted|"
    "died)|fell (?:about|in love|apart laughing|behind|out with)"
    "|afraid of (?:falling|fire)"
)
"""Feared, past, or a way of speaking: it is taken out before danger is looked for."""
_FICTION = pattern_of(
    "电视剧|电视[里上]|电影[里上]?|戏[里上]|小说|新闻[里上说]|故事|[男女]主角|"
    "on (?:the )?(?:tv|television|telly)|film|movie"
)
_MINE = pattern_of(
    "我.{0,4}(?:摔|晕|昏|喘|胸|心口|出血|不想活|着火|煤气)|\\b(?:i|i'm|i've|my)\\b.{0,12}(?:fell|fall|chest|breath)"
)
"""Beside a film: 看电视剧的时候我摔倒了 is no story."""

_NO_WISH_TO_LIVE = (
    "不想活|想死(?![你您我他她])|活不下去|活够了|自杀|轻生|寻短见|了结自己|活着.{0,4}[没冇].{0,3}意思|[没冇]得?意思.{0,3}死|"
    "跳楼(?!价)|跳[江河湖]|割腕|上吊|"
    r"want to die|suicide|kill myself|(?:don'?t|not) want to live|end it all|no reason to live"
)

_DANGER = pattern_of(
    # whoever calls
    "救命|(?<!急)救人|快来人|[打拨叫]120|[叫喊打要快].{0,3}救护车|救护车.{0,3}快|求救|快.{0,2}报警|"
    # a fall
    "摔倒|摔了|摔到|摔.{0,2}[跤交脚叫]|摔[伤断下]|跌倒|跌下|跌了|绊倒|滑倒|滚下|爬不起来|站不起来了|起不来了|倒在|"
    "瘫在|倒地|"
    "从.{0,6}掉下来|[躺睡]在地[上下]|"
    # breath, heart, head
    f"晕倒|晕了?过去|昏了?过去|昏倒|昏迷|昏死|晕死|{_WHO}[晕昏]了|喘不上|喘不过|透不过气|出不[来赢了]气|心里?慌|"
    f"上不来气|"
    f"气上不来|不出气|"
    "呼吸(?:困难|不了|不上来|不过来)|[没冇]得?有?(?:呼吸|脉)|没气了|断气|"
    "(?:胸口?|心口|心窝|心脏).{0,8}(?:疼|痛|绞)|胸.{0,2}闷得|心绞痛|"
    "(?:心脏病|脑梗|心梗|癫痫|羊癫疯|哮喘).{0,2}(?:又?发作|又?发了|又?犯了)|突发|"
    "(?:心梗|心肌梗死|脑溢血|脑出血|脑梗)了|"
    "中风|嘴.{0,2}歪|口齿不清|说话不清|话.{0,2}说不[清出]|半边身子|半身.{0,2}(?:动不|不能动|麻)|动弹不得|动不得了|"
    "突然.{0,6}(?:动不|不能动|说不出|看不见|倒|不省)|"
    "抽筋抽|抽风|抽搐|翻白眼|口吐白沫|吐白沫|出冷汗|[叫喊摇推弄]不醒|[叫喊].{0,4}不答?应|不省人事|"
    "意识(?:不清|模糊)|神[志智]不清|脸.{0,3}[紫青]了|头破|不醒人事|醒不过来|"
    "没有?反应了?$|[没冇]得?反应|迷糊了|"
    f"{_WHO}.{{0,2}}(?:快|要)(?:死|不行)了|不行了快|{_WHO}不行了|"
    # blood, burns, poison, choking, water, current
    "流血不止|大出血|吐血|血.{0,4}止不住|止不住.{0,2}血|流了?(?:[好蛮很]?多|[一满][地头脸身]|一大摊)的?血|"
    "[一满][地头脸身].{0,2}血|"
    "头破血流|头.{0,3}(?:出血|流血)|烫伤|烧伤|烫[到着]了|触电|[被遭]电[到打]?了?$|"
    "药吃多|吃多了药|吃错药?了|吃错了药|药吃错|误[服食]|喝了?(?:农药|毒药|敌敌畏|洁厕|百草枯)|安眠药吃|"
    "吃了.{0,3}[一整]瓶|中毒|一氧化碳|"
    "噎[住到着]|[吃喝].{0,4}[卡呛][到住着]|卡[住到]了?(?:喉|嗓|气管)|(?:喉咙|嗓子|气管).{0,3}卡[住到]|呛住|"
    "呛到.{0,3}气|落水|溺水|"
    "掉(?:到|进|下)了?[水河湖井塘]|"
    # fire and gas
    "(?<!防)(?<!防止)煤气(?!费|卡|表|本|公司|灶|罐|炉|知识)|漏气|着火|失火|起火|着了火|起了火|火灾|烧起来|烧着了|"
    "(?<!炊)冒烟|都是烟|浓烟|满.{0,3}烟|(?:天然|燃)气.{0,3}[漏泄]|冒.{0,3}烟|"
    # lost, locked in, attacked, hit
    f"走丢|走失|失踪|{_WHO}.{{0,4}}不见了|{_WHO}.{{0,4}}找不到了?$|"
    f"(?:锁|关|困|反锁)在.{{0,8}}(?:出不|里|厕所|电梯|屋|门)|电梯.{{0,4}}(?:困|卡住|关人)|"
    "撬门|小偷|抢劫|抢我|闯(?:进|到).{0,4}[来屋家]|砸门|拿(?:着)?刀|有人(?:打我|打人|砍)|打我(?!电话|手机|的)|"
    "车祸|车撞|撞[倒伤]|"
    "敲.{0,4}门.{0,3}(?:没人[应开]|不开|不应|没反应|没动静).{0,8}(?:不接|没人接|打不通)|"
    # despair
    + _NO_WISH_TO_LIVE
    + "|"
    # English
    r"not breathing|isn'?t breathing|stopped breathing|no pulse|(?:can'?t|cannot|can not|hard to) breathe?|"
    r"turn(?:ing|ed) blue|having a (?:fit|turn)|gasping|"
    r"chok(?:e|ing|ed)|"
    r"faint(?:ed|ing)|passed out|collapsed|unconscious|unresponsive|(?:won'?t|doesn'?t|not|can'?t) wake|not waking|"
    r"smell of gas|gas smell|smell(?:s|ing)?(?: of| like)? gas|gas leak|on fire|"
    r"\bfire (?:in|at|next|upstairs|downstairs)\b|a fire\b|house fire|"
    r"smoke (?:in|from|coming|every)|can'?t get up|can'?t stand up|can'?t move|"
    r"not mov(?:e|ing)|stroke|"
    r"seizure|"
    r"heart attack|bleeding|blood (?:on|every|all)|lots of blood|overdose|poison(?:ed|ing)|swallowed|"
    r"dr[aiu]nk(?:s|ing)? .{0,8}(?:pesticide|poison|bleach)|electrocuted|"
    r"drown(?:ing|ed)|"
    r"help me|emergency|ambulance|\bfell\b(?! asleep)|\bfall(?:en|s|ing)? (?:down|off)|has fallen|'?ve fallen|"
    r"have fallen|had a fall|chest (?:pain|hurts)|"
    r"locked in|trapped|stuck in the lift|burgl|robb(?:ed|ing|er)|breaking in|attack(?:ed|ing) me|hit by a|"
    r"gone missing|went missing"
)
_NOW = pattern_of(
    "快来|快点来|救命|现在(?!已经|好|没事)|不想活|想死(?![你您我他她])|活不下去|自杀|还[没冇]醒|到现在|昏迷不醒|"
    "今天.{0,6}(?:动不|起不|下不了)|还在(?:流|吐|地上|抽)|"
    "right now|please come|help me|want to die"
)
"""Beside a word of the past these still mean now: 昨天就不舒服,现在喘不上气."""
_PAST = pattern_of(
    "昨|前天|前几天|前年|上个?(?:周|星期|礼拜|月)|去年|以前|之前|小时候|年轻时|"
    "yesterday|last (?:night|week|month|year|mon|tue|wed|thu|fri|sat|sun)|ago|used to|when i was|"
    "(?:送|陪|扶|守|背|带|took|accompanied)(?!.*(?:还|怎么办|不醒)).*(?:小时|分钟|钟头|刻钟|hours?|minutes?)"
)
"""A day gone by; or what one did about it and how long it took, as a log tells it."""


def is_danger(text: str) -> bool:
    """Whether somebody may be in danger now."""
    said = _heard(text)
    if not _DANGER.search(said):
        heard = danger_by_sound(squeeze(text))
        return bool(heard and _DANGER.search(_HARMLESS.sub("·", heard)) and not _PAST.search(said))
    if _FICTION.search(said) and not _MINE.search(said):
        return False
    return bool(_NOW.search(said)) or not _PAST.search(said)


def names_danger(text: str) -> bool:
    """Whether danger is spoken of at all, be it now or long ago."""
    return bool(_DANGER.search(_heard(text)))


def _heard(text: str) -> str:
    """In both forms, with and without blanks; slips set right, and what only sounds like danger taken out."""
    said = f"{squeeze(text)} {plain(text)}"
    for pattern, instead in _SOUNDS_LIKE:
        said = pattern.sub(instead, said)
    return _HARMLESS.sub("·", said)


_DESPAIR = pattern_of(_NO_WISH_TO_LIVE)


def is_despair(text: str) -> bool:
    """Whether somebody speaks of ending their own life: they get a gentle answer, and the number to talk to."""
    said = f"{squeeze(text)} {plain(text)}"
    return bool(_DESPAIR.search(said)) and (bool(_NOW.search(said)) or not _PAST.search(said))
