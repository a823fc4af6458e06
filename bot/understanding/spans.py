"""What stands where in a sentence: times of day, lengths, days, parts of the day. Readers then say what it means.

Each kind is looked for in what the kinds before have left: 三点一刻 is no quarter of an hour, 1.5小时 no 5 January.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.understanding.clocks import CLOCK, TO
from bot.understanding.days import day_spans
from bot.understanding.numerals import NUMBER, WHOLE
from bot.understanding.patterns import pattern_of

STRUCK = "·"
"""Stands in for what has been read, so that places in the sentence stay what they are."""

_NOT_TIMES = pattern_of(
    r"挂的?[0-9]{1,3}号|[0-9]+(?:st|nd|rd|th) floor|"
    rf"(?<=血压)[是量]?{NUMBER}(?:到|至|/|比){NUMBER}|(?:(?<=血压|高压|低压|血糖|心跳|体温|电话|手机)|(?<=(?:血压|高压|低压|血糖|心跳|体温|电话|手机)[是量]))[0-9/.]+|(?<=[叫打拨等喊来])的?120(?!个?小时|分)|[0-9]{{5,}}|"
    rf"(?:第|no[.] ?)?{NUMBER}(?:多)?"
    "(?:岁|楼|层|栋|单元|室|号楼|元|块(?:[0-9一二三四五六七八九](?:(?![0-9十百个点分小刻半:：])|(?=半个|半小时|[一两二三四五六七八九十]个)))?(?![去儿给陪帮到来做])|"
    "毛|斤|公斤|公里|里路|步|个人|位|户|度|years? old)"
    "|(?<=[好少多紧松暗软硬大小快慢轻重淡咸甜烂热冷烫稀稠细净亮高低长短近远])一点(?![钟半到至0-9一二三四五六七八九十])"
)
_AFTER_RANGE = (
    r"(?![0-9.]|(?:(?<=一)[起路块道直共同边])|-[0-9]|"
    r"\s?(?:个|小时|钟头|分|刻|号|日|月|天|hours?|hrs?\b|h\b|min|days?))"
)
_RANGE = pattern_of(
    rf"(?<![0-9.点a-z])(?<![0-9][:-])(?P<start>{CLOCK})\s?(?:{TO})\s?(?P<end>{CLOCK}){_AFTER_RANGE}", re.ASCII
)
_CLOCK = pattern_of(rf"(?<![0-9./-])(?<![0-9]:)(?P<start>{CLOCK}){_AFTER_RANGE}", re.ASCII)
_HEARD_SAY = pattern_of("比$|(?:[他她]|爹爹|婆婆|奶奶|爷爷|老人)说[他她]?$")
_WELL_AGAIN = pattern_of("(?:已经|就|才)?(?:好了|好多了|没事)|才(?:想起|记起|记得|来?报|来?记|有空)")
_DAY_SAID = pattern_of(
    "[今昨前]天|[昨前]日|(?:周|星期|礼拜)[一二三四五六日天]|月[0-9一二三四五六七八九十]{1,3}[日号]|yesterday|today|"
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_BARE_HOURS = pattern_of("[0-9]{1,2}")
_BARE_BEFORE_PART = pattern_of(rf"{WHOLE}(?:[.][0-9]{{1,2}})?[上下中晚凌早傍夜半清]")
_IS_MARKED = pattern_of("[点时:]|o'?clock|[ap][.]?m[.]?$")

_ENDED = pattern_of(
    "钟?(?:才|就|的时候)?(?:从[^,、]{1,7}(?:家里?|屋里|那里))?(?:结束|搞?完|做完|走的|离开|出来|回来|收工|为止)"
)
_UNTIL = pattern_of(
    "走的?时候(?:是|都|已经)?快?$|(?:搞|做|忙|陪|待|呆|弄|坐|聊|守|干|一直|直)到$|\\b(?:till|until) $"
)
_MANY = (
    rf"(?:[一两二三四五六七八][两二三四五六七八九]十?|{NUMBER}"
    rf"(?:个?半?\s?(?:到|至|或|or|to|[-~–—])\s?{NUMBER})?)(?:多|来|几)?"
)
_BEFORE = (
    r"(?:(?:大概|大约|差不多|起码|顶多|最多|至少|约莫?|估计|可能|好像|[不冇没]到|[冇没][有得]|不足|将近|接近|快|about|around|roughly|almost|nearly|under|over|"
    r"less than|not quite|more than|maybe)(?:就?是|有|要|花|搞|做|聊|坐|陪|待|弄|用)?了?\s?)?"
)
_LENGTH = pattern_of(
    rf"{_BEFORE}(?<![差过0-9.])(?<!(?<![早糕茶餐])点)(?<![0-9一二三四五六七八九十]时)(?<![a-z](?=[a-z0-9]))(?:"
    rf"半个?多?(?:小时|钟头|钟)|一?[个点]把(?:小时|钟头?)"
    rf"|"
    rf"{_MANY}(?:个半|个[多来]|[多来]个|个)?(?:小时|钟头|钟)(?:半|多(?!一?点)|(?:零|又)?{WHOLE}(?:分钟?|刻钟?)|[1-5][0-9](?![0-9个点月日号次天楼栋/.:])|[二三四五]?十五?(?![一二三四六七八九十个点月日号次天楼栋块元岁多几来人位]))?"
    rf"|{_MANY}分钟?|{WHOLE}个?刻钟?"
    rf"|[0-9]{{1,2}}h[0-5][0-9]\b|(?:an?|{_MANY})(?: and a (?:half|quarter))?\s?(?:hours?|hrs?|h)\b"
    rf"(?:\s?(?:and )?(?:(?:a )?(?:half|quarter)\b|{WHOLE}\s?(?:minutes?|mins?|m)\b))?"
    rf"|half (?:an )?hour|{_MANY}\s?(?:minutes?|mins?)\b|(?:a )?quarter of an hour|three quarters of an hour"
    r")(?:左右|上下|多一?点|出头|[还都]?不到|的?样子|光景| or so)?",
    re.ASCII,
)
_VAGUE_LENGTH = pattern_of(
    "大?半天|一整天|(?<!有)一天|整天|(?<![周期拜])一(?:上午|早上|下午|晚上)|整个?(?:上午|下午|晚上)|"
    "好?几个?多?(?:小时|钟头|钟)|几十分钟|"
    r"一会儿?|一阵子?|\ba while\b|\ball (?:morning|afternoon|day|evening)\b|\bhalf a day\b|"
    r"\bthe whole (?:morning|afternoon|day)\b|\ba (?:few|couple of) hours\b",
    re.ASCII,
)
_VAGUE_DAY = pattern_of(
    "前[几些两]天|那天|有一天|上个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7])|上个?月(?![0-9一二三十])|周末|"
    "这几天|最近|每天|天天|"
    "[0-9]{1,2}(?:[-~到至、和])[0-9]{1,2}[号日]|今年|去年(?!的?[0-9一二三四五六七八九十正冬腊大农阴中端重除上植妇儿]|元宵|小年)|五一|国庆|春节|过年|清明|"
    r"\bthe other day\b|\blast (?:week|month)\b|\bweekend\b|\bfew days ago\b|\bevery day\b",
    re.ASCII,
)
_NO_DAY = pattern_of(
    rf"{WHOLE}月{WHOLE}[日号]|(?<![0-9.]){WHOLE}号(?!楼)|[正冬腊]月初?[廿一二三四五六七八九十]{{1,3}}"
)
"""What is left where the calendar has no such day: 2月30号."""
_PARTS = {
    "night": "半夜|凌晨|后半夜|深夜",
    "morning": "大清早|清早|清晨|早晨|早上|一早|上午|morning",
    "noon": "中午|正午|晌午|(?<!after)noon",
    "afternoon": "下午|下昼|后半天|afternoon|(?<=[0-9 ])pm",
    "evening": "傍晚|晚上|夜里|夜晚|evening|night",
    "just_now": "刚才|刚刚|将将|刚(?=去|给|陪|帮|从)|justnow",
}
_PART = pattern_of("|".join(f"(?P<{key}>{words})" for key, words in _PARTS.items()))
SAID_FIRST = {"night": "凌晨", "morning": "上午", "noon": "中午", "afternoon": "下午", "evening": "晚上"}
"""What a part of day is called before a time of day."""


@dataclass(frozen=True)
class Span:
    """Words of one kind, and where they stand."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Spans:
    """What was found in a sentence, kind by kind, and what is left of it. `only_end`: the one time is when it ended."""

    text: str
    ranges: tuple[tuple[str, str], ...]
    clocks: tuple[str, ...]
    only_end: bool
    lengths: tuple[str, ...]
    vague_length: bool
    days: tuple[Span, ...]
    vague_day: bool
    parts: tuple[str, ...]
    left: str


def find_spans(said: str, today: date) -> Spans:
    """All of it, in a sentence in its normal form."""
    left, _ = _strike(said, _NOT_TIMES)
    day_said = bool(_DAY_SAID.search(left))
    left, ranges = _strike(left, _RANGE, lambda found: _is_range(found) or (day_said and _are_hours(found)))
    left, vague = _strike(left, _VAGUE_LENGTH)
    left, lengths = _strike(left, _LENGTH)
    left, clocks = _strike(left, _CLOCK, _is_clock)
    left, vague_days = _strike(left, _VAGUE_DAY)
    days = _days(left, today)
    parts = [found.lastgroup or "" for found in _PART.finditer(left)]
    for day in days:
        left = _struck(left, day.start, day.end)
    vague_days += _NO_DAY.findall(left)
    left = _PART.sub(lambda found: STRUCK * len(found.group()), left)
    return Spans(
        said,
        tuple((found["start"].strip(), found["end"].strip()) for found in ranges),
        tuple(found["start"] for found in clocks),
        len(clocks) == 1 and _is_end(said, clocks[0]),
        tuple(found.group().strip() for found in lengths),
        bool(vague),
        days,
        bool(vague_days),
        tuple(dict.fromkeys(parts)),
        left,
    )


def _is_end(said: str, clock: re.Match[str]) -> bool:
    """五点走的, 搞到五点: the one time that is told is when it was over."""
    return bool(_ENDED.match(said, clock.end()) or _UNTIL.search(said, 0, clock.start()))


def part_in(words: str) -> str | None:
    """The part of day that stands in a time of day: 下午三点."""
    found = _PART.search(words)
    return found.lastgroup if found else None


def _strike(
    said: str, pattern: re.Pattern[str], fits: Callable[[re.Match[str]], bool] = bool
) -> tuple[str, list[re.Match[str]]]:
    found = [one for one in pattern.finditer(said) if fits(one)]
    for one in found:
        said = _struck(said, one.start(), one.end())
    return said, found


def _struck(said: str, start: int, end: int) -> str:
    return said[:start] + STRUCK * (end - start) + said[end:]


def _is_range(found: re.Match[str]) -> bool:
    """3到5 is from when to when, 3-5 may be a day: then one side must be marked as a time."""
    marked = _is_clock(found) or bool(_IS_MARKED.search(found["end"]) or part_in(found["end"]))
    between = found.group()[len(found["start"]) : -len(found["end"])]
    return marked or bool(re.search("到|至|to|until|till", between)) or len(found["start"]) == 4


def _are_hours(found: re.Match[str]) -> bool:
    """昨天9-11: where the day is said beside it, it is no day."""
    hours = [found[side] for side in ("start", "end")]
    return (
        all(_BARE_HOURS.fullmatch(hour) and 1 <= int(hour) <= 24 for hour in hours) and hours[0] != hours[1]
    )


def _is_clock(found: re.Match[str]) -> bool:
    """A bare number is no time of day, and neither is the 五 of 周五下午."""
    if _BARE_BEFORE_PART.match(found["start"]):
        return False
    return bool(_IS_MARKED.search(found["start"]) or part_in(found["start"]))


def _of_another_tale(said: str, start: int, end: int) -> bool:
    """她说前天头晕,今天好了: not the day of the visit."""
    return bool(_HEARD_SAY.search(said, 0, start) or _WELL_AGAIN.match(said, end))


_SORTS = (
    pattern_of("[今昨前明后]|yesterday|today"),
    pattern_of("周|星期|礼拜|mon|tue|wed|thu|fri|sat|sun"),
)


def _sort(day: str) -> int:
    """Near days, weekdays, or days of the calendar."""
    return next((at for at, pattern in enumerate(_SORTS) if pattern.search(day)), len(_SORTS))


def _days(said: str, today: date) -> tuple[Span, ...]:
    """Words for one day side by side are one: 上周三3月11号. Those of one sort are several: 大前天前天昨天."""
    days: list[Span] = []
    found = list(day_spans(said, today))
    for start, end in [one for one in found if len(found) == 1 or not _of_another_tale(said, *one)]:
        between = said[days[-1].end : start] if days else ""
        alike = days and _sort(days[-1].text) == _sort(said[start:end])
        if days and not alike and re.fullmatch("[ ,(·]?", between):
            start = days.pop().start
        days.append(Span(start, end, said[start:end]))
    return tuple(days)
