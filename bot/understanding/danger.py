"""Words that mean present danger, whatever else is going on: they override everything (UX 16).

A short list of plain words: rather one alarm too many than one too few. What happened in the past and is told as such
(昨天摔过) is no alarm.
"""

from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

_DANGER = pattern_of(
    "救命|救人|摔倒|摔了|跌倒|绊倒|晕倒|晕过去|昏过去|昏倒|喘不上|喘不过|透不过气|胸口疼|胸口痛|心口疼|心口痛|心绞痛|中风|抽筋抽|"
    "(?<!防)(?<!防止)煤气(?!费|卡|表|本|公司|灶|罐|炉|知识)|漏气|着火|失火|起火|触电|流血不止|大出血|吐血|没气了|叫不醒|不省人事|不想活|想死(?![你您我他她])|活不下去|自杀|快来人|[打拨叫]120|"
    "摔.{0,2}[跤交叫脚]|滑倒|滚下|跌下|爬不起来|站不起来了|起不来了|倒在|瘫在|嘴歪|口齿不清|说话不清|半边身子|抽风|抽搐|口吐白沫|"
    "出冷汗|烫伤|烧伤|药吃多|吃多了药|吃错药?了|吃错了药|喝了农药|安眠药吃|噎住|卡住喉|呛住|不行了快|走丢|走失|不见了|失踪|"
    "撬门|小偷|抢劫|有人(?:打我|打人|砍)|敲门.{0,3}(?:没人应|不应|没反应|没动静).{0,8}(?:不接|没人接|打不通)|没得意思.{0,3}死|活着.{0,4}没意思|"
    r"not breathing|stopped breathing|faint(?:ed|ing)|smell of gas|gas smell|smell gas|(?:don'?t|not) want to live|"
    r"can'?t get up|stroke|choking|bleeding|overdose|"
    r"help me|emergency|\bfell\b(?! asleep)|has fallen|can'?t breathe|chest pain|unconscious|on fire|gas leak|"
    "want to die|suicide|kill myself|活够了|轻生|寻短见|了结自己|活着.{0,4}[没冇].{0,3}意思|"
    "end it all|no reason to live"
)
_NOW = pattern_of(
    "快来|快点来|救命|现在(?!已经|好|没事)|不想活|想死(?![你您我他她])|活不下去|自杀|"
    "right now|please come|help me|want to die"
)
"""Beside a word of the past these still mean now: 昨天就不舒服,现在喘不上气."""
_PAST = pattern_of("昨|前天|上个?(?:周|星期|礼拜|月)|去年|以前|之前|yesterday|last (?:week|month|year)|ago")


def is_danger(text: str) -> bool:
    """Whether somebody may be in danger now."""
    said = f"{squeeze(text)} {plain(text)}"
    return bool(_DANGER.search(said)) and (bool(_NOW.search(said)) or not _PAST.search(said))


_DESPAIR = pattern_of(
    "不想活|想死(?![你您我他她])|活不下去|活够了|自杀|轻生|寻短见|了结自己|活着.{0,4}[没冇].{0,3}意思|[没冇]得?意思.{0,3}死|"
    r"want to die|suicide|kill myself|(?:don'?t|not) want to live|end it all|no reason to live"
)


def is_despair(text: str) -> bool:
    """Whether somebody speaks of ending their own life: they get a gentle answer, and the number to talk to."""
    said = f"{squeeze(text)} {plain(text)}"
    return bool(_DESPAIR.search(said)) and (bool(_NOW.search(said)) or not _PAST.search(said))
