"""Which day somebody means: 昨天, 上周三, 三月十六, 3.16, 10号, last wed.

A day to come, or long past, is given as said: the rules refuse it, with their reason.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.understanding.doubt import MOST, Doubt
from bot.understanding.festivals import WORDS as FESTIVAL
from bot.understanding.festivals import read_festival
from bot.understanding.numerals import WHOLE, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze


@dataclass(frozen=True)
class _Said:
    """The days one word may mean, likeliest first. A bare `weekday` agrees with that day of any week."""

    days: tuple[date, ...]
    sure: bool = True
    weekday: int | None = None


def read_day(text: str, today: date) -> date | Doubt[date] | None:
    """One day, or guesses where words leave two or disagree (昨天3月10号); None for no day, 2月30日 too."""
    said = _AROUND.sub("", squeeze(text))
    words = _words(said, today)
    if not words:
        return None
    fixed = [word for word in words if word.weekday is None] or words[:1]
    days = tuple(dict.fromkeys(day for word in fixed for day in word.days))
    agreed = [day for day in days if all(_agrees(word, day) for word in words)]
    if len(agreed) == 1 and (len(words) > 1 or words[0].sure):
        return agreed[0]
    everything = dict.fromkeys([*agreed, *days, *(day for word in words for day in word.days)])
    return Doubt(tuple(everything)[:MOST])


def day_spans(said: str, today: date) -> list[tuple[int, int]]:
    """From where to where words for days stand within a sentence in its normal form; `read_day` reads them.

    What times, lengths and other numbers there are has been struck out before: 1.5 would be the fifth of January.
    """
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(said):
        found = None if _inside_a_word(said, at) else _day_at(said, at, today)
        if found:
            spans.append(found.span())
        at = found.end() if found else at + 1
    return spans


_SAT_WITH = pattern_of("sat (?:with|down|and|by|next|at|in)")
_DUMPLINGS = pattern_of("(?<=[送吃煮包买])元宵")
_MRS = pattern_of("(?:mrs?|ms|miss|aunt(?:ie|y)?|uncle|grand(?:ma|pa)|granny|old)[. ]{1,2}$")
"""Mrs Sun is no Sunday."""


def _day_at(said: str, at: int, today: date) -> re.Match[str] | None:
    if _SAT_WITH.match(said, at) or said[max(at - 1, 0) : at] == "月" or _DUMPLINGS.match(said, at):
        return None  # 2月30号 is no 30号
    if _MRS.search(said[max(at - 9, 0) : at]):
        return None
    for pattern, read in _WITHIN.items():
        found = pattern.match(said, at)
        if found and not _inside_a_word(said, found.end()) and read(found, today):
            return found
    return None


def _inside_a_word(said: str, at: int) -> bool:
    """Between two letters or two digits: the sun of sunny, the 6 of 16."""
    around = said[max(at - 1, 0) : at + 1] if at else ""
    return len(around) == 2 and around.isascii() and (around.isalpha() or around.isdecimal())


def _agrees(word: _Said, day: date) -> bool:
    return day in word.days or day.isoweekday() == word.weekday


def _words(said: str, today: date) -> list[_Said]:
    """All words of it, or none if one of them is no day."""
    words: list[_Said] = []
    at = 0
    while at < len(said):
        fitting = ((match, read) for pattern, read in _PATTERNS.items() if (match := pattern.match(said, at)))
        found, read = next(fitting, (None, None))
        if found is None or read is None:
            return []
        word = read(found, today)
        if word is None:
            return []
        words.append(word)
        between = _BETWEEN.match(said, found.end())
        at = between.end() if between else found.end()
    return words


# Words for near days.

_OFFSETS = {
    0: "今天|今日|今儿个?|今朝|今晚|今早|刚才|刚刚|将将|justnow|today|tonight",
    -1: "昨天|昨日|昨儿个?|昨晚|昨夜|做天|yesterday|lastnight",
    -2: "前天|前日|前儿个?|(?:the)?daybeforeyesterday",
    -3: "大前天|大前日|大前儿个?",
    1: "明天|明日|明儿个?|明早|明晚|tomorrow",
    2: "后天|后日|(?:the)?dayaftertomorrow",
    3: "大后天|大后日",
}
_AGO_LIMIT = 366


def _near(found: re.Match[str], today: date) -> _Said:
    offset = next(days for days, words in _OFFSETS.items() if re.fullmatch(words, found.group()))
    return _Said((today + timedelta(days=offset),))


def _ago(found: re.Match[str], today: date) -> _Said | None:
    """三天前, two weeks ago."""
    days = (read_whole(found["count"]) or 0) * (1 if found["unit"] in ("天", "日", "day", "days") else 7)
    return _Said((today - timedelta(days=days),)) if 0 < days <= _AGO_LIMIT else None


# Weekdays.

_WEEKDAYS = {day: at % 7 + 1 for at, day in enumerate("一二三四五六日1234567")} | {"天": 7, "末": 0}
_ENGLISH_WEEKDAY = (
    "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?s?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|"
    "sat(?:urday)?|sun(?:day)?"
)


def _weekday(found: re.Match[str], today: date) -> _Said | None:
    """A bare one is the latest past; said on that very weekday it may be today. Weeks start on Monday."""
    said, which = found["day"], found["which"] or ""
    number = _WEEKDAYS.get(said) or _place(_ENGLISH_WEEKDAY, said)
    if number == 0:  # 周末
        return None
    monday = today - timedelta(days=today.weekday())
    here = monday + timedelta(days=number - 1)
    week = timedelta(days=7)
    if which in ("", "last"):
        return _latest(number, here, today, in_doubt=here < today if which else here == today)
    weeks = {"上": -1, "上上": -2, "下": 1, "下下": 2, "next": 1}.get(which, 0)
    return _Said((here + weeks * week,))


def _latest(number: int, here: date, today: date, *, in_doubt: bool) -> _Said:
    """`last wed` said on a Friday may be two or nine days ago."""
    week = timedelta(days=7)
    latest = here if here < today or (here == today and in_doubt) else here - week
    days = (latest, latest - week) if in_doubt else (latest,)
    return _Said(days, sure=not in_doubt, weekday=number)


# Days of the calendar.

MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_YEAR = "(?:[12][0-9]{3}|[一二][〇零一二三四五六七八九]{3})"
_YEAR_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_SLASH_DAYS = 60  # 3/2 is 2 March or 3 February: asked where both may have been logged


def _full(found: re.Match[str], today: date) -> _Said | None:
    year = int(found["year"].translate(_YEAR_DIGITS))
    return _one(_date(year, read_whole(found["month"]) or 0, read_whole(found["day"]) or 0))


def _month_day(found: re.Match[str], today: date) -> _Said | None:
    """Without year, the nearest: 12月30号 said in March was last year. 去年 says so."""
    month, day = read_whole(found["month"]) or 0, read_whole(found["day"]) or 0
    if month > 12 and day <= 12 and found["mark"] != "月":
        month, day = day, month
    if found["year"]:
        return _one(_date(today.year - (found["year"] == "去年"), month, day))
    first, second = _nearest(month, day, today), _nearest(day, month, today)
    lately = [each for each in (first, second) if each and 0 <= (today - each).days <= _SLASH_DAYS]
    if found["mark"] == "/" and len(set(lately)) == 2:
        return _Said(tuple(lately), sure=False)
    return _one(first)


def _english(found: re.Match[str], today: date) -> _Said | None:
    month = _place(MONTH, found["name"] or found["first"])
    day = int(found["day"] or found["second"])
    return _one(_date(int(found["year"]), month, day) if found["year"] else _nearest(month, day, today))


def _day_of_month(found: re.Match[str], today: date) -> _Said | None:
    """10号. Later than today it is last month's, and asked about; so is a bare 16."""
    day = read_whole(found["day"]) or 0
    if found["which"]:
        month = (today.replace(day=1) - timedelta(days="上" in found["which"])).replace(day=1)
        return _one(_date(month.year, month.month, day))
    here = _date(today.year, today.month, day)
    if here and here <= today:
        return _Said((here,), sure=bool(found["mark"]))
    past = _latest_month_with(day, today)
    days = tuple(each for each in (past, here) if each)
    return _Said(days, sure=False) if days else None


def _festival(found: re.Match[str], today: date) -> _Said | None:
    return _one(read_festival(found, today))


def _place(patterns: str, word: str) -> int:
    """Which alternative fits the word, counted from 1; 0 for none."""
    return next((at + 1 for at, pattern in enumerate(patterns.split("|")) if re.fullmatch(pattern, word)), 0)


def _latest_month_with(day: int, today: date) -> date | None:
    month = today
    for _ in range(2):  # no two months in a row lack the same day
        month = month.replace(day=1) - timedelta(days=1)
        found = _date(month.year, month.month, day)
        if found:
            return found
    return None


def _nearest(month: int, day: int, today: date) -> date | None:
    days = [found for year in (-1, 0, 1) if (found := _date(today.year + year, month, day))]
    return min(days, key=lambda each: abs(each - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _one(day: date | None) -> _Said | None:
    return _Said((day,)) if day else None


_AROUND = pattern_of("^(?:就是|就|是|在|on|the)+|(?:吧|的|啊|呀|那天|of)+$")
_BETWEEN = pattern_of(
    "[ ,，、的()]*(?:早上|早晨|上午|中午|下午|下昼|傍晚|晚上|夜里|凌晨|morning|afternoon|evening)?[ ,、()]*"
)
_ORDINAL = "(?:st|nd|rd|th)?"
_PATTERNS: dict[re.Pattern[str], Callable[[re.Match[str], date], _Said | None]] = {
    pattern_of(rf"(?P<year>{_YEAR})[-年/.](?P<month>{WHOLE})[-月/.](?P<day>{WHOLE})[日号]?"): _full,
    pattern_of(r"(?P<year>[12][0-9]{3})(?P<month>[01][0-9])(?P<day>[0-3][0-9])(?![0-9])"): _full,
    pattern_of(FESTIVAL): _festival,
    pattern_of(
        rf"(?P<year>去年|今年)?(?P<month>{WHOLE})(?P<mark>月|[-/.])(?P<day>{WHOLE})[日号]?(?![0-9.])"
    ): _month_day,
    pattern_of(
        rf"(?:(?P<day>[0-9]{{1,2}}){_ORDINAL}(?:of)?(?P<name>{MONTH})"
        rf"|(?P<first>{MONTH})(?P<second>[0-9]{{1,2}}){_ORDINAL}),?(?: ?(?P<year>[12][0-9]{{3}}))?"
    ): _english,
    pattern_of(rf"(?P<count>{WHOLE})个?(?P<unit>天|日|周|星期|礼拜|days?|weeks?)(?:以前|之前|前|ago)"): _ago,
    pattern_of(
        "|".join(sorted((w for words in _OFFSETS.values() for w in words.split("|")), key=len, reverse=True))
    ): _near,
    pattern_of(
        r"(?:(?P<which>上上|上|这|本|下下|下)?(?:个)?(?:(?<!老)周(?!一起)|星期|礼拜)(?P<day>[一二三四五六日天末]|[1-7](?![0-9])))"
    ): _weekday,
    pattern_of(rf"(?P<which>last|this|next)?(?P<day>{_ENGLISH_WEEKDAY})"): _weekday,
    pattern_of(
        rf"(?P<which>上个?月|这个?月|本月)?(?P<day>{WHOLE})(?P<mark>[日号]|st|nd|rd|th)(?!月)"
    ): _day_of_month,
    pattern_of(r"(?P<which>)(?P<day>[0-9]{1,2})(?P<mark>)?(?![^ ])"): _day_of_month,
}
"""What a day may look like; the first that fits is taken, so longer forms come before their parts."""
_WITHIN = dict(list(_PATTERNS.items())[:-1])
"""Those that may stand within a sentence: all but the bare number."""
