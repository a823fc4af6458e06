"""Self-repair within a sentence: 三点不对是四点. The last one counts."""

import re

from bot.understanding.numerals import NUMBER, WHOLE
from bot.understanding.patterns import pattern_of
from bot.understanding.services import read_service

_MARK = pattern_of(
    "[,、 ]?我?(?:(?:不对)+|[记搞讲]错了|错了|哦?(?<!是)不{1,3}是|说错了|哦不|[看瞧]我这?个?(?:记性|脑壳|嘴)|记岔了|"
    "不(?=[,、 ]?(?:[0-9一二两三四五六七八九十半]|[昨前今上下星周礼]|"
    "(?:转|送)[0-9一二两三四五六七八九十半]))|不[,、 ](?=是)|"
    "no wait|no,? sorry|no,(?= )|sorry|i mean)"
    "[,、 ]?(?:是|应该是|,|应该|(?:实际上?|其实)只?(?:做|搞|待|坐|陪)了|只(?:做|搞|待|坐|陪)了)?"
    "(?:[给帮陪转]|送(?=[0-9一二两三四五六七八九十半给])|for |with )?",
    re.ASCII,
)
_CLOCK = rf"{WHOLE}(?:点钟?|时)(?:半|一刻|三刻|{WHOLE}分?)?"
_LENGTH = pattern_of(rf"(?:{WHOLE}个半|{WHOLE}个?|半个?)(?:小时|钟头|钟)半?|{WHOLE}(?:分钟?|刻钟?)", re.ASCII)
_TOLD_ONCE = (
    pattern_of(rf"{_CLOCK}(?:到|至|-){_CLOCK}", re.ASCII),
    pattern_of(rf"(?:差)?{WHOLE}(?:点钟?|时)(?:半|一刻|三刻|{WHOLE}分?)?(?!把)", re.ASCII),
    _LENGTH,
    pattern_of(
        "(?:(?:大?前|昨|今)[天日]|上?个?(?:周|星期|礼拜)[一二三四五六日天])(?:[上下中]午|[早晚]上)?|(?:daybefore)?yesterday|today|(?:last|this)?(?:mon|tues|wednes|thurs|fri|satur|sun)day",
        re.ASCII,
    ),
    pattern_of("[a-z0-9.]+(?: and a (?:half|quarter))? (?:hours?|hrs?|min(?:ute)?s?)|half an hour", re.ASCII),
    pattern_of(rf"{WHOLE}月{WHOLE}[日号]|{WHOLE}[日号]", re.ASCII),
)
"""Days, times and lengths, of which a sentence mostly tells one."""
_NAMES = (
    pattern_of("[㐀-鿿](?:爹爹|婆婆|奶奶|爷爷|大妈|大爷|阿姨|师傅|大姐|老师|太婆)", re.ASCII),
    pattern_of("(?:mrs?|ms|miss)[.]? [a-z]+", re.ASCII),
)
_KINDS = (
    *_TOLD_ONCE,
    pattern_of(rf"(?:转|送|给)?{NUMBER}个?积?分(?!钟)", re.ASCII),
    pattern_of("上午|下午|早上|晚上|中午", re.ASCII),
    *_NAMES,
    pattern_of("[0-9]{1,2}(?::[0-9]{2})? (?:to|till|until) [0-9]{1,2}(?::[0-9]{2})?(?: ?[ap]m)?", re.ASCII),
    pattern_of("[0-9]{1,2}(?:am|pm)?", re.ASCII),
)


_NEAR = 24
"""What is taken back stands no further before the words that do so."""
_NOT_X_BUT_Y = pattern_of(
    "^(?:哎呀?|唉|诶|哦|嗯)?(?:是?不是|不要|(?:没有?|冇得?)(?!错))(?P<not>[^是,、]{1,8})[,、 ]?而?是(?P<but>.{1,12})$"
)
"""不是打扫是送饭, and nothing else."""
_ONLY = pattern_of("^(?:哪有|[没冇]得?有?)(?P<not>[^,、]{2,8}?)[,、 ]?(?:只有|就)(?P<but>[^,、]{2,8})$")
"""哪有两个小时只有一个半小时."""
_BUT_NOT = pattern_of(
    "^(?:错了|不对)?[,、 ]?(?:应?是|应该是|应为)(?P<but>[^是,、]{1,8})"
    "[,、 ]?(?:而|并)?(?:不是|非|[冇没]有?)(?P<not>[^是,、]{1,8})$"
)
"""是下午不是上午."""
_IT_WAS = pattern_of("^it was (?P<but>[a-z ]{3,20}?),? (?:and )?not (?P<not>[a-z ]{3,20})$")
_NOR = pattern_of(
    "^(?:哪里|哪)是(?P<not>上午|下午|早上|晚上|中午|[昨今前]天)[,、 ]?"
    "(?P<but>(?:上午|下午|早上|晚上|中午|[昨今前]天).*)$"
)
"""哪里是上午,下午去的."""
_WHOLE = (_NOR, _NOT_X_BUT_Y, _BUT_NOT, _ONLY, _IT_WAS)
"""Nothing else is said."""
_INSTEAD = pattern_of("^(?P<but>[^是不,、]{2,6}?)(?:[去来做弄]?的)?[,、 ]?不是(?P<not>[^是,、]{2,6})$")
"""送饭不是打扫, 前天不是今天: where both are of one kind."""
_NOT_BUT = pattern_of("[,、 ]?(?:而?是|应该是?)|[,、]")
_SAID_AGAIN = pattern_of("(?P<it>[㐀-鿿]{2,4})[,、 ]?(?:啊|哦)?不是(?P=it)[,、 ]?(?:而?是|应该是?)[,、 ]?")
"""买菜不是买菜是送饭."""
_OTHER_END = pattern_of(rf"到(?P<end>{_CLOCK})")
"""九点到十一点记错了到十点半: the end alone is taken back."""
_OTHER_SERVICE = pattern_of("(?P<not>[㐀-鿿]{2,4}?)[,、 ]?而?是(?P<but>.+)")
"""打扫卫生不是打扫是送饭."""
_WRITTEN = pattern_of("[那这上]一?[条次笔回个]")
"""昨天那条写错了,是前天: of what stands written already."""
_SIGHS = "吧啊呀哎哟诶咧了,、 "
"""What is sighed before it is taken back."""


def repaired(said: str) -> str:
    """Without what was taken back: only where the same kind of thing stands on both sides of 不对."""
    whole = next((found for pattern in _WHOLE if (found := pattern.match(said))), None)
    if whole:
        return whole["but"]
    instead = _INSTEAD.match(said)
    if instead and _are_of_one_kind(instead["but"], instead["not"]):
        return instead["but"]
    said, at = _SAID_AGAIN.sub("", said), 0
    while mark := _MARK.search(said, at):
        far = max(0, mark.start() - _NEAR)
        before, after = said[far : mark.start()].rstrip(_SIGHS), said[mark.end() :].lstrip(", ")
        not_so = mark.group().strip(",、 ") == "不是"
        kept = (
            _other_end(before, after)
            or _of_one_kind(before, after, not_so)
            or _service(before, after, not_so)
            or _said_once(before, after)
        )
        at = far + len(kept[0]) if kept else mark.end()
        said = said[:far] + "".join(kept) if kept else said
    return said


Kept = tuple[str, str] | None
"""What is left of the words before, and of those after; None where nothing of one kind stands on both sides."""


def _other_end(before: str, after: str) -> Kept:
    times = _ends_in(_TOLD_ONCE[0], before)
    if not times or not _OTHER_END.match(after):
        return None
    return before[: times.start()] + times.group().rpartition("到")[0], after


def _of_one_kind(before: str, after: str, not_so: bool) -> Kept:
    """三点不对是四点; 今天上午不是今天是昨天上午, where what is denied goes from where it stood, too."""
    for kind in _KINDS:
        denied = kind.match(after) if not_so else None
        but = _NOT_BUT.match(after, denied.end()) if denied else None
        if denied and but and kind.match(after, but.end()):
            at = before.rfind(denied.group())
            kept = before[:at] + before[at + len(denied.group()) :] if at >= 0 else before
            return kept, after[but.end() :]
        last = _ends_in(kind, before)
        if last and kind.match(after):
            return before[: last.start()], after
    return None


def _said_once(before: str, after: str) -> Kept:
    """昨天给付婆婆送饭,不对,是前天: the one day there was, wherever it stood."""
    if _WRITTEN.search(before):
        return None
    for kind in (*_TOLD_ONCE, *_NAMES):
        found = list(kind.finditer(before))
        if kind.match(after) and len(found) == 1:
            return before[: found[0].start()] + before[found[0].end() :], after
    return None


def _service(before: str, after: str, not_so: bool) -> Kept:
    """打扫两个小时搞错了是做饭; 打扫卫生不是打扫是送饭."""
    if not_so:
        other = _OTHER_SERVICE.match(after)
        after = other["but"] if other and read_service(other["not"]) else ""
    if not any(read_service(after[:size]) for size in range(2, 8)):
        return None
    at = next((at for at in range(len(before) - 2, -1, -1) if read_service(before[at : at + 2])), -1)
    while at >= 2 and read_service(before[at - 2 : at]):
        at -= 2
    if at < 0:
        return None
    length = None if _LENGTH.search(after) else _LENGTH.search(before, at)
    return before[:at] + (length.group() if length else ""), after


def _ends_in(kind: re.Pattern[str], before: str) -> re.Match[str] | None:
    return next((one for one in kind.finditer(before) if one.end() == len(before)), None)


def _are_of_one_kind(one: str, other: str) -> bool:
    return any(kind.fullmatch(one) and kind.fullmatch(other) for kind in _KINDS) or bool(
        read_service(one) and read_service(other)
    )
