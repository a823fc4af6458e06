"""Words that mean present danger, whatever else is going on: they override everything (UX 16).

A short list of plain words: rather one alarm too many than one too few. What happened in the past and is told as such
(昨天摔过) is no alarm.
"""

from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

_DANGER = pattern_of(
    "救命|救人|摔倒|摔了|跌倒|绊倒|晕倒|晕过去|昏过去|昏倒|喘不上|喘不过|透不过气|胸口疼|胸口痛|心口疼|心口痛|心绞痛|中风|抽筋抽|"
    "煤气(?!费|卡|表|本|公司)|漏气|着火|失火|起火|触电|流血不止|大出血|吐血|没气了|叫不醒|不省人事|不想活|想死|活不下去|自杀|快来人|[打拨叫]120|"
    r"help me|emergency|\bfell\b(?! asleep)|has fallen|can'?t breathe|chest pain|unconscious|on fire|gas leak|"
    "want to die|suicide"
)
_NOW = pattern_of(
    "快来|快点来|救命|现在(?!已经|好|没事)|不想活|想死|活不下去|自杀|right now|please come|help me|want to die"
)
"""Beside a word of the past these still mean now: 昨天就不舒服,现在喘不上气."""
_PAST = pattern_of("昨|前天|上个?(?:周|星期|礼拜|月)|去年|以前|之前|yesterday|last (?:week|month|year)|ago")


_DESPAIR = pattern_of("不想活|想死|活不下去|自杀|want to die|suicide")


def is_despair(text: str) -> bool:
    """Whether somebody speaks of not wanting to live: that is danger, and needs another first answer."""
    return bool(_DESPAIR.search(f"{squeeze(text)} {plain(text)}"))


def is_danger(text: str) -> bool:
    """Whether somebody may be in danger now."""
    said = f"{squeeze(text)} {plain(text)}"
    return bool(_DANGER.search(said)) and (bool(_NOW.search(said)) or not _PAST.search(said))
