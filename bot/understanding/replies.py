"""Short answers that work everywhere, typed: yes, no, back, cancel, home."""

import re
from functools import lru_cache
from typing import Literal, get_args

from bot.understanding.lexicon import words_of
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

Reply = Literal["yes", "no", "back", "cancel", "home"]

_PARTICLES = pattern_of("(?:一[下哈]|[撒唦啊呀的咧啦咯嘞哦喔噢哈滴🏻🏼🏽🏾🏿])+$")
_PAUSES = pattern_of("[,。、.!~ ]+")
_STOPS = pattern_of("[,。、.!~]+")
"""forget it, don't save: words in letters stand together."""
_SIGHS = pattern_of(
    "^(?:今天|这次|现在|(?:我|刚才?|不小心)*[点按选碰]错了|哎呀?|唉|那|还是|搞不好|太麻烦了?|,|、| )+"
)
_NONE_OF_THEM = pattern_of(
    "(?:那|就|算了)*(?:后面|剩下|其他|其余|别|余下)?的?(?:都|全都|全部|全|统统|一个)(?:不要|不记|莫记|别记|不用记|不用|不?算)了?吧?"
    "|noneofthem|leavethemall"
)
_REPEATED = pattern_of(r"^(.{1,2}?)\1+$")


def read_reply(text: str) -> Reply | None:
    """冇得问题 → yes, 莫记了 → cancel. Only what says nothing else: 对的,是两个小时 and 对? → None."""
    whole = squeeze(text)
    if whole in _replies():
        return _replies()[whole]
    bare = _PARTICLES.sub("", _SIGHS.sub("", whole))
    for reply, pattern in _several().items():
        if pattern.fullmatch(bare):
            return reply
    for between in (_PAUSES, _STOPS):
        parts = {_read_part(squeeze(part)) for part in between.split(plain(text))}
        if len(parts) == 1 and None not in parts:
            return parts.pop()
    return None


def is_none_of_them(text: str) -> bool:
    """都不要了, of several things that are asked about one after the other.

    >>> is_none_of_them("后面的都不记了"), is_none_of_them("都不要糖")
    (True, False)
    """
    return bool(_NONE_OF_THEM.fullmatch(_PARTICLES.sub("", squeeze(text))))


_WANTED = pattern_of("(?:我?还是)?(?:想|要|想要|需要)?(?:请|找)?(?:人|个人)?[的啊吧呀呢]?|still|i do|we do")
_UNWANTED = pattern_of(
    "(?:那就?|还是)?[不莫别](?:要|用|必|需要)?再?[请找]?(?:人|他|她|了|啦|哒)*[吧啊]?|nothanks?|nothankyou|donot|dont"
)


def read_wanted(text: str) -> bool | None:
    """要请, 还是要, 好的 → True; 不要了, no thanks → False; where it was asked whether something is still wanted.

    >>> read_wanted("还是要请"), read_wanted("不用请了"), read_wanted("明天"), read_wanted(" ")
    (True, False, None, None)
    """
    reply = read_reply(text)
    if reply in ("yes", "no"):
        return reply == "yes"
    said = squeeze(text)
    if not said:
        return None
    return True if _WANTED.fullmatch(said) else False if _UNWANTED.fullmatch(said) else None


_ALARM = {
    "mistake": pattern_of(
        "(?:sorry|oh|不好意思|对不起|对不住|哎呀?|哦)*,?我?(?:是|不小心)?(?:[按点碰]错|误[按点碰]|不小心[按点碰]的?)(?:了|哒|的)*|(?:现在)?(?:没|冇得?)(?:什么|么)?事[了哒啦]?|不用来人?了?"
        "|(?:sorry|oh)*,?(?:itwas)?(?:a|my)?mistake|falsealarm|i'?m(?:fine|ok)(?:now)?|bymistake"
    ),
    "yes": pattern_of(
        "(?:是的?,?)?(?:快|赶紧|赶快|快点|多)?[来叫喊]人(?:来|吧|啊)*|快点?来|(?:yes,?)?(?:please)?come(?:quickly|now)"
    ),
}


def read_alarm_word(text: str) -> str:
    """What is said of an alarm by itself: 快来人 → yes, 按错了 and 没事了 → mistake; else nothing.

    >>> read_alarm_word("快来人啊"), read_alarm_word("按错了"), read_alarm_word("是")
    ('yes', 'mistake', '')
    """
    said = squeeze(text)
    return next((answer for answer, pattern in _ALARM.items() if pattern.fullmatch(said)), "")


_ANY = pattern_of(
    "我?(?:哪|什么|么)?(?:天|时候)?都(?:行|可以|好|要得|成|得)[的啊吧呢]?|随便|随您|无所谓|看您的?方便|any(?:time)?|either|whenever"
)


def says_any(text: str) -> bool:
    """都可以, 随便: whichever it is.

    >>> says_any("都可以的"), says_any("上午")
    (True, False)
    """
    return bool(_ANY.fullmatch(squeeze(text)))


_NOTHING = pattern_of(
    "(?:就|都|也)?(?:[没冇]|[没冇]得|没有|冇得|不需要|不用|不必)(?:什么|么事?|啥|别的)?(?:要)?"
    "(?:说|讲|交代|讲究|嘱咐|补充|注意)?(?:的|了|哒|事)*[啊呀吧]?|no|nope|none|nothing|nothingelse|nothingtosay"
)


def is_nothing(text: str) -> bool:
    """没有要交代的: there is nothing to say beforehand.

    >>> is_nothing("没有要交代的"), is_nothing("冇得"), is_nothing("没有电梯")
    (True, True, False)
    """
    return bool(_NOTHING.fullmatch(squeeze(text)))


def _read_part(said: str) -> Reply | None:
    """对对对 and 好啊 are 对 and 好."""
    shorter = _PARTICLES.sub("", said)
    forms = (said, shorter, _REPEATED.sub(r"\1", said), _REPEATED.sub(r"\1", shorter))
    return next((_replies()[form] for form in forms if form in _replies()), None)


@lru_cache(maxsize=1)
def _replies() -> dict[str, Reply]:
    return {word: reply for reply in get_args(Reply) for word in words_of("replies", reply)}


@lru_cache(maxsize=1)
def _several() -> dict[Reply, re.Pattern[str]]:
    """对对对就是这样, 不记了不记了: several of them, of one kind."""
    return {reply: re.compile(f"(?:{'|'.join(_strung(reply))})+") for reply in get_args(Reply)}


_LONG = 6


def _strung(reply: Reply) -> list[str]:
    """Longest first; in letters only long ones are strung together: never mind, don't save it."""
    words = [word for word in words_of("replies", reply) if word[0] > "\u3400" or len(word) >= _LONG]
    return sorted(map(re.escape, words), key=len, reverse=True)


_SMALL = "[哟蛮挺么唦撒这那样个就得很了哒的地滴啊吧呀呢哈嘞咧您你我都全先太点有还再来去它]"
_SHORT = {
    "confirm": pattern_of(
        f"(?:{_SMALL}|(?:不用|不必|莫)改|不改了|[没冇无莫][有得]?(?:什么|么事?|哪里)?[搞听记写弄]?(?:错|不对)|不错|你没听错|按这个|么得错|没得?问题|谢谢|可以|要得|[对好行嗯是中妥按照]|[记办写存]上?|存起来)*"
        f"(?:[没冇无莫][有得]?(?:什么|么事?|哪里)?[搞听记写弄]?(?:错|不对)|不错|[按就照]{_SMALL}*这个|么得错|没得?问题|可以|要得|[对好行嗯是妥]|[按照就]{_SMALL}*[记办写存]上?|(?:不用|不必|莫)改)"
        f"(?:{_SMALL}|谢谢|[记办写]上?)*"
    ),
    "deny": pattern_of(
        f"(?:{_SMALL}|好像|感觉|哪里|[搞弄写记听])*(?:不对|不是|错|有误|对不上|不符|拐|[没冇]得?这回事|哪里是)(?:{_SMALL}|[搞弄写记听]|不对|不是|错)*"
    ),
    "cancel": pattern_of(
        f"(?:{_SMALL}|还是|这次)*(?:算了|取消|懒得|[不莫别]要?[记搞弄写填做说要]|下次|以后|拉倒)(?:{_SMALL}|这[次条]|[不莫别]?[记搞弄写填做说])*"
    ),
}
"""Made up of nothing but the small words of one answer: 就按这个记, 错得很, 懒得记了."""


def read_short(said: str) -> str:
    """Which answer a few small words are where a read-back stands, or nothing."""
    words = squeeze(said)
    return next((intent for intent, pattern in _SHORT.items() if pattern.fullmatch(words)), "")
