"""Which day to come somebody means: 明天, 周五, 20号, 下周一; and until when: 三天, 到25号."""

from calendar import monthrange
from datetime import date, timedelta

from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt
from bot.understanding.numerals import NUMBER, WHOLE, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

_WEEK = timedelta(days=7)
_WEEKDAY = pattern_of("(?:周|星期|礼拜)[一二三四五六日天1-7]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*")
_DAY_OF_MONTH = pattern_of(f"{WHOLE}(?:[日号]|st|nd|rd|th)?")
_UP_TO = pattern_of("^(?:一直)?(?:休|请|放)?(?:到|至|until|till|to)?")
_LENGTH = pattern_of(f"(?:休|请|放|for)?(?P<days>{NUMBER})(?:天|days?)(?:假)?")
DAYS_MAX = 366


def read_day_ahead(text: str, today: date) -> date | Doubt[date] | None:
    """Like `read_day`, but of the days that the words may mean the ones to come are meant.

    A day that only ever was is given as said: the rules refuse it, with their reason.
    """
    found = read_day(text, today)
    if found is None:
        return None
    days = found.choices if isinstance(found, Doubt) else (found,)
    ahead = tuple(day for day in days if day >= today)
    if ahead:
        return ahead[0] if len(ahead) == 1 else Doubt(ahead)
    said = squeeze(text)
    if _WEEKDAY.fullmatch(said):
        return days[0] + _WEEK
    if _DAY_OF_MONTH.fullmatch(said):
        return _next_month(days[0])
    return found


def _next_month(day: date) -> date:
    """3号 said on the 18th is the next month's, where that month has such a day."""
    first = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def read_until(text: str, from_on: date, today: date) -> date | Doubt[date] | None:
    """The last day: as a length from the first day on, which counts, or as a day; 周五 is the first after it begins."""
    said = _UP_TO.sub("", squeeze(text))
    length = _LENGTH.fullmatch(said)
    if length:
        days = read_whole(length["days"])
        return from_on + timedelta(days=days - 1) if days and days <= DAYS_MAX else None
    alone = _WEEKDAY.fullmatch(said) or _DAY_OF_MONTH.fullmatch(said)
    return read_day_ahead(said, from_on if alone else today)
