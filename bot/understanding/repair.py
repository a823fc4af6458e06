"""Self-repair within a sentence: 三点不对是四点. The last one counts."""

import re

from bot.understanding.numerals import WHOLE
from bot.understanding.patterns import pattern_of
from bot.understanding.services import read_service

_MARK = pattern_of(
    "[,、 ]?(?:不对|错了|哦?不是|说错了|哦不|"
    "不(?=[,、 ]?(?:[0-9一二两三四五六七八九十半]|[昨前今上下]))|no wait|no,? sorry|sorry|i mean)"
    "[,、 ]?(?:是|应该是|,|应该)?(?:[给帮陪送转])?",
    re.ASCII,
)
_CLOCK = rf"{WHOLE}(?:点钟?|时)(?:半|一刻|三刻|{WHOLE}分?)?"
_KINDS = tuple(
    pattern_of(words, re.ASCII)
    for words in (
        rf"{_CLOCK}(?:到|至|-){_CLOCK}",
        rf"(?:差)?{WHOLE}(?:点钟?|时)(?:半|一刻|三刻|{WHOLE}分?)?(?!把)",
        rf"(?:{WHOLE}个半|{WHOLE}个?|半个?)(?:小时|钟头|钟)半?|{WHOLE}(?:分钟?|刻钟?)",
        "(?:大?前|昨|今)[天日]|上?个?(?:周|星期|礼拜)[一二三四五六日天]|yesterday|today",
        rf"{WHOLE}月{WHOLE}[日号]|{WHOLE}[日号]",
        "上午|下午|早上|晚上|中午",
        "[㐀-鿿](?:爹爹|婆婆|奶奶|爷爷|大妈|大爷|阿姨|师傅|大姐|老师|太婆)",
        "[0-9]{1,2}(?:am|pm)?",
    )
)


_NEAR = 16
"""What is taken back stands no further before the words that do so."""
_NOT_X_BUT_Y = pattern_of("^(?:是?不是|不要)(?P<not>[^是,、]{1,8})[,、 ]?而?是(?P<but>.{1,12})$")
"""不是打扫是送饭, and nothing else."""
_BUT_NOT = pattern_of("^是(?P<but>[^是,、]{1,8})[,、 ]?(?:而|并)?不是(?P<not>[^是,、]{1,8})$")
"""是下午不是上午."""
_INSTEAD = pattern_of("^(?P<but>[^是不,、]{2,6})[,、 ]?不是(?P<not>[^是,、]{2,6})$")
"""送饭不是打扫, 前天不是今天: where both are of one kind."""
_NOT_BUT = pattern_of("[,、 ]?(?:而?是|应该是?)|[,、]")


def repaired(said: str) -> str:
    """Without what was taken back: only where the same kind of thing stands on both sides of 不对."""
    whole = _NOT_X_BUT_Y.match(said) or _BUT_NOT.match(said)
    if whole:
        return whole["but"]
    instead = _INSTEAD.match(said)
    if instead and _are_of_one_kind(instead["but"], instead["not"]):
        return instead["but"]
    at = 0
    while mark := _MARK.search(said, at):
        at = mark.end()
        far = max(0, mark.start() - _NEAR)
        before, after = said[far : mark.start()].rstrip("吧啊了,、 "), said[mark.end() :]
        for kind in _KINDS:
            said_last = next((one for one in kind.finditer(before) if one.end() == len(before)), None)
            denied = kind.match(after) if mark.group().strip(",、 ") == "不是" else None
            but = _NOT_BUT.match(after, denied.end()) if denied else None
            if but and kind.match(after, but.end()):
                said, at = said[: mark.start()] + after[but.end() :], mark.start()
                break
            if said_last and kind.match(after):
                said, at = said[: far + said_last.start()] + after, far + said_last.start()
                break
    return said


def _are_of_one_kind(one: str, other: str) -> bool:
    return any(kind.fullmatch(one) and kind.fullmatch(other) for kind in _KINDS) or bool(
        read_service(one) and read_service(other)
    )
