"""From when to when: 三点到五点, 8:30-10:00, 下午两点半到四点, 0900到1030, 差一刻十点到十一点."""

import re
from dataclasses import dataclass

from bot.understanding.doubt import Doubt
from bot.understanding.numerals import WHOLE, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

Times = tuple[int, int]
"""Start and end as minutes since midnight; the end may be 1440."""

_PARTS = {
    "dawn": "凌晨|半夜|后半夜",
    "morning": "大清早|清早|清晨|早晨|早上|一早|上午|早|am|a[.]m[.]?|inthemorning",
    "noon": "中午|正午",
    "afternoon": "下午|下昼|后半天|pm|p[.]m[.]?|intheafternoon",
    "evening": "傍晚|晚上|夜里|夜晚|晚|intheevening",
}
_PART_WORD = "|".join(_PARTS.values())
_QUARTERS = rf"{WHOLE}刻钟?"
_TWO_DIGITS = "[0-9]{1,2}|[一二三四五]?十[一二三四五六七八九]?"
_MINUTES = rf"半|整|{_QUARTERS}|[过零]{WHOLE}分?钟?|(?:{_TWO_DIGITS})分?钟?|{WHOLE}分钟?"
"""十一点一共: a single digit is no minutes, unless 零, 过 or 分 says so."""
_TO = rf"{_QUARTERS}|{WHOLE}分?钟?"
_CLOCK = pattern_of(
    rf"(?P<before>{_PART_WORD})?(?:差(?P<early>{_TO}))?"
    rf"(?:(?P<four>[0-2][0-9][0-5][0-9])|(?P<hour>{WHOLE})(?:(?:点钟?|时|o'?clock)(?P<minutes>{_MINUTES})?(?:差(?P<late>{_TO}))?"
    r"|[:.](?P<colon>[0-5][0-9]))?)"
    rf"(?P<after>{_PART_WORD})?"
)
CLOCK = re.sub(r"\(\?P<\w+>", "(?:", _CLOCK.pattern)
"""A pattern for one time of day, within a sentence; what it finds, `read_clock` reads."""
TO = "[搞做忙聊陪弄坐守干待呆]?了?一?直?到|至|until|till|to|[-~–—]+"
"""A pattern for what stands between start and end."""
_SEPARATOR = pattern_of(TO)
_AROUND = pattern_of("^(?:从|from|是)|(?:吧|的|了|这段时间)+$")

_LONGEST = 12 * 60 - 1  # with a full half day between them, 三点到三点 would be twelve hours
_LONGEST_IN_DOUBT = 8 * 60
_DOUBTFUL_HOURS = range(1, 7)


@dataclass(frozen=True)
class _Clock:
    """One time of day as said: part of day, if any, hour, and minutes past it (below 0: before it)."""

    part: str | None
    hour: int
    minutes: int
    marked: bool

    @property
    def doubtful(self) -> bool:
        """Hours 1–6 without part of day: afternoon is likely, and is asked about."""
        return self.part is None and self.hour in _DOUBTFUL_HOURS


def read_times(text: str) -> Times | Doubt[Times] | None:
    """Start and end within one day. A bare 8到10 is no time of day: one of both must be marked as one."""
    sides = _SEPARATOR.split(_AROUND.sub("", squeeze(text)))
    if len(sides) != 2:
        return None
    start, end = _read_clock(sides[0]), _read_clock(sides[1])
    if start is None or end is None or not (start.marked or end.marked):
        return None
    longest = _LONGEST_IN_DOUBT if start.doubtful else _LONGEST
    ends = ((begin, _end_after(begin, end, longest)) for begin in _starts(start))
    choices = tuple((begin, finish) for begin, finish in ends if finish is not None)
    if not choices:
        return None
    sure = not start.doubtful or end.part is not None or end.hour > 12
    return choices[0] if sure else Doubt(choices)


def read_clock(text: str) -> int | Doubt[int] | None:
    """One time of day, in minutes since midnight. 三点 may be that of the night; a bare 8 is none."""
    clock = _read_clock(_AROUND.sub("", squeeze(text)))
    starts = _starts(clock) if clock and clock.marked else ()
    return starts[0] if len(starts) == 1 else Doubt(starts) if starts else None


_LEFT = pattern_of("(?:走|离开|出来|结束)(?:的|了)?$")


def read_left(text: str) -> int | Doubt[int] | None:
    """When somebody left, in minutes since midnight: 五点走的, or the time alone."""
    return read_clock(_LEFT.sub("", text.strip()))


def _read_clock(said: str) -> _Clock | None:
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    words = [word for word in (found["before"], found["after"]) if word]
    hour = read_whole(found["hour"] or found["four"][:2]) or 0
    minutes = _minutes(found)
    if len(words) > 1 or hour > 24 or minutes is None:
        return None
    marked = bool(words) or found.group(0) != found["hour"]
    return _Clock(_part(words[0]) if words else None, hour, minutes, marked)


def _part(word: str) -> str:
    return next(name for name, words in _PARTS.items() if re.fullmatch(words, word))


def _minutes(found: re.Match[str]) -> int | None:
    if found["four"] or found["colon"]:
        return int(found["colon"] or found["four"][2:])
    early, late = (_spoken_minutes(found[name] or "整") for name in ("early", "late"))
    past = _spoken_minutes(found["minutes"] or "整")
    if early is None or late is None or past is None or sum(n > 0 for n in (early, late, past)) > 1:
        return None
    return past - early - late


def _spoken_minutes(said: str) -> int | None:
    """三点五 may be 3:05 or half past three: below ten it needs 零, 过 or 分."""
    if said in ("整", "半"):
        return 30 if said == "半" else 0
    if "刻" in said:
        quarters = read_whole(said.rstrip("钟").rstrip("刻"))
        return quarters * 15 if quarters in (1, 2, 3) else None
    number = read_whole(re.sub("^零(?=[0-9])", "", said.lstrip("过").rstrip("钟").rstrip("分")))
    if number is None or number > 59:
        return None
    return None if number < 10 and said[0] not in "过零0" and "分" not in said else number


def _starts(start: _Clock) -> tuple[int, ...]:
    if start.doubtful:
        return _at(start.hour + 12, start), _at(start.hour, start)
    hour = _hour_of_day(start)
    return () if hour is None else (_at(hour, start),)


def _end_after(begin: int, end: _Clock, longest: int) -> int | None:
    """The first time after `begin` that the words can mean: 上午十点到两点 ends at 14:00."""
    hour = _hour_of_day(end)
    hours = (
        [end.hour, end.hour + 12]
        if end.part is None and end.hour <= 12
        else [hour]
        if hour is not None
        else []
    )
    after = [_at(each, end) for each in hours if begin < _at(each, end) <= begin + longest]
    return next((each for each in after if each <= 24 * 60), None)


def _at(hour: int, clock: _Clock) -> int:
    return hour * 60 + clock.minutes


def _hour_of_day(clock: _Clock) -> int | None:
    """None where part of day and hour contradict each other, such as 上午15点 or 中午八点."""
    hour = clock.hour
    if clock.part is None:
        return hour
    if hour > 12:
        return hour if clock.part in ("afternoon", "evening") else None
    return {
        "dawn": 0 if hour == 12 else hour,
        "morning": hour,
        "noon": hour + 12 if hour in (1, 2) else hour if hour in (11, 12) else None,
        "afternoon": 12 if hour == 12 else hour + 12,
        "evening": hour + 12 if hour > 4 else hour,
    }[clock.part]
