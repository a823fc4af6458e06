"""How long a visit took, in minutes: 一个半小时, 1.5, 三刻钟, 1小时30分, half an hour, 三点到五点."""

import re
from fractions import Fraction

from bot.understanding.clocks import read_times
from bot.understanding.doubt import Doubt
from bot.understanding.numerals import NUMBER, WHOLE, read_number, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

LONGEST = 24 * 60
"""Nothing longer is a length of one visit; what is too long for one, the rules say (visit_max_hours)."""
SURE_HOURS = 8  # a bare 8 is hours; a bare 10 may be hours or minutes

Length = int | Doubt[int] | None

LENGTH = rf"(?:(?:{NUMBER}个?半?|半个?)(?:小时|钟头|钟|分钟)半?|{WHOLE}个?刻钟?)"
"""A pattern for how long it took, plainly said."""

_HOUR = "(?:个?(?:小时|钟头|钟)|hours?|hrs?|h)"
_MINUTE = "(?:分钟?|minutes?|mins?|m)"
_QUARTER = "(?:个?刻钟?)"
_HOURS = pattern_of(
    rf"(?P<hours>{NUMBER}|an?)(?P<half>个半|andahalf|andaquarter)?{_HOUR}"
    rf"(?:(?P<tail>半|(?:and)?a?half|(?:and)?aquarter)|(?:零|又|and|,)?(?:(?P<minutes>{WHOLE})(?P<unit>{_MINUTE})?"
    rf"|(?P<quarters>{WHOLE}){_QUARTER}))?"
)
_MINUTES = pattern_of(rf"(?P<minutes>{WHOLE}){_MINUTE}")
_HALF = pattern_of(rf"半(?:个?{_HOUR}|个)?|(?:a)?half(?:an?)?{_HOUR}")
_QUARTERS = pattern_of(
    rf"(?P<quarters>{WHOLE}){_QUARTER}|a?quarter(?:ofan)?hour|(?P<three>three)quartersofanhour"
)
_BARE = pattern_of(rf"(?P<number>{NUMBER})(?P<piece>个)?(?P<half>半|andahalf)?")
_COLON = pattern_of("(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])")

_ADJACENT = pattern_of(
    "(?P<low>[一两二三四五六七八])(?P<high>[两二三四五六七八九])(?P<rest>[十个小钟刻分].*)"
)
_JOINED = pattern_of("(?P<low>.+?)(?:到|至|或|or|to|[-~–—])(?P<high>.+)")
_UNIT_AT_END = pattern_of(f"(?:{_HOUR}|{_MINUTE}|{_QUARTER})$")

_MORE = pattern_of("多一?点|多|出头|挂零|来|几|morethan|abitover|over")
_LESS = pattern_of(
    "[还都]?[不冇没]到|[冇没][有得]|不足|将近|接近|近|快|差一?点|lessthan|almost|nearly|under|notquite"
)
_ABOUT = pattern_of(
    "的?(?:样子|光景)|左右|上下|大概|大约|起码|顶多|最多|至少|约莫|约|估计|应该|可能|好像|差不多|about|around|roughly|approximately|maybe|orso"
)
_ONE_OR_SO = pattern_of("[个点]把(?=小时|钟)")
_AROUND = pattern_of(
    "^(?:我|一共|总共|共|就|是|有|在|花|用|做|搞|弄|待|呆|陪|帮|忙|去|聊|坐|服务|了|for(?!ty))+|(?:吧|啊|呀|了|的|嘛|哦|呢)+$"
)


def read_minutes(text: str) -> Length:
    """Minutes as said, not rounded. 两个多小时, 两三个小时, a bare 10 → Doubt; 一下午, 0, −1, 1e9 → None."""
    said = _AROUND.sub("", squeeze(text))
    for read in (_read_range, _read_hedged, _read_one):
        found = read(said)
        if found is not None:
            return found
    return None


def _read_one(said: str) -> Length:
    for read in (_hours, _minutes, _half, _quarters, _between, _colon, _bare):
        found = read(said)
        if found is not None:
            return found
    return None


# One length.


def _hours(said: str) -> Length:
    found = _HOURS.fullmatch(said)
    if found is None:
        return None
    hours = read_number(found["hours"]) or Fraction(found["hours"] in ("a", "an"))
    more = [found[name] for name in ("half", "tail", "minutes", "quarters") if found[name]]
    if not more:
        return _of_hours(hours)
    if len(more) > 1 or hours.denominator > 1:
        return None
    return _hours_and(int(hours) * 60, found)


def _hours_and(hours_minutes: int, found: re.Match[str]) -> Length:
    part = found["half"] or found["tail"]
    if part == "half":  # 1 hour half: an hour and a half, or half an hour?
        return Doubt((hours_minutes + 30, 30))
    if part:
        return _sane(hours_minutes + (15 if part.endswith("quarter") else 30))
    if found["quarters"]:
        quarters = read_whole(found["quarters"])
        return _sane(hours_minutes + 15 * quarters) if quarters in (1, 2, 3) else None
    minutes = read_whole(found["minutes"]) or 0
    if minutes > 59:
        return None
    length = _sane(hours_minutes + minutes)
    return length if found["unit"] or minutes > 9 or length is None else Doubt((length,))


def _of_hours(hours: Fraction) -> Length:
    """Whole quarters are sure. 1.3小时 is often written for 1小时30分."""
    literal = _sane(round(hours * 60))
    if literal is None or (hours * 4).denominator == 1:
        return literal
    hundredths = hours % 1 * 100
    if hundredths.denominator > 1 or hundredths > 59:
        return Doubt((literal,))
    return Doubt((int(hours) * 60 + int(hundredths), literal))


def _minutes(said: str) -> Length:
    found = _MINUTES.fullmatch(said)
    return _sane(read_whole(found["minutes"]) or 0) if found else None


def _half(said: str) -> Length:
    return 30 if _HALF.fullmatch(said) else None


def _quarters(said: str) -> Length:
    found = _QUARTERS.fullmatch(said)
    if found is None:
        return None
    return _sane(15 * (read_whole(found["quarters"] or found["three"] or "1") or 0))


def _between(said: str) -> Length:
    """三点到五点 took two hours, in the morning or in the afternoon."""
    times = read_times(said)
    if times is None:
        return None
    start, end = times.choices[0] if isinstance(times, Doubt) else times
    return end - start


def _colon(said: str) -> Length:
    """1:30 answers how long, but may be half past one."""
    found = _COLON.fullmatch(said)
    length = _sane(int(found["hours"]) * 60 + int(found["minutes"])) if found else None
    return None if length is None else Doubt((length,))


def _bare(said: str) -> Length:
    """2, 1.5, 两个, 一个半 are hours; 45 and 90 are minutes; 10 or 13 may be either."""
    found = _BARE.fullmatch(said)
    if found is None:
        return None
    number = read_number(found["number"])
    assert number is not None, said
    if found["half"]:
        return _sane(int(number) * 60 + 30) if number.denominator == 1 and number <= 12 else None
    if number <= SURE_HOURS or (number <= 12 and (found["piece"] or number.denominator > 1)):
        return _of_hours(number)
    if number.denominator > 1 or found["piece"]:
        return None
    return _bare_many(int(number))


def _bare_many(number: int) -> Length:
    if number <= 12:
        return Doubt((number * 60, number))
    if number >= 15 and number % 5 == 0 and number <= SURE_HOURS * 60:
        return number
    return Doubt((number,)) if number <= LONGEST else None


def _sane(minutes: int) -> int | None:
    return minutes if 1 <= minutes <= LONGEST else None


# What is only roughly said.


def _read_range(said: str) -> Length:
    """两三个小时, 2-3小时, 三四十分钟, 半到一小时: both ends, to choose between."""
    adjacent, joined = _ADJACENT.fullmatch(said), _JOINED.fullmatch(said)
    if adjacent:
        words = adjacent["low"] + adjacent["rest"], adjacent["high"] + adjacent["rest"]
    elif joined and (unit := _UNIT_AT_END.search(joined["high"])):
        low = joined["low"]
        words = low if _UNIT_AT_END.search(low) else low + unit.group(), joined["high"]
    else:
        return None
    lengths = [_read_one(word) for word in words]
    low_high = tuple(length for length in lengths if isinstance(length, int))
    return Doubt(low_high) if len(low_high) == 2 and low_high[0] < low_high[1] else None


def _read_hedged(said: str) -> Length:
    """两个多小时: the number is kept, and asked about beside its neighbour."""
    said, about = _ABOUT.subn("", _ONE_OR_SO.sub("一多个", said))
    more, less = _MORE.search(said), _LESS.search(said)
    if not (more or less or about):
        return None
    length = _read_one(_AROUND.sub("", _LESS.sub("", _MORE.sub("", said))))
    if not isinstance(length, int):
        return length
    step = 30 if length >= 60 else 15 if length >= 30 else 5
    neighbour = length + step if more else length - step if less else length
    return Doubt((length, neighbour) if neighbour != length and _sane(neighbour) else (length,))
