"""Which days of the week somebody means: 周二周五, 周一到周五, 每天; how often a week; and which part of the day."""

from bot.understanding.numerals import WHOLE, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

_ENGLISH = (
    "mon(?:day)?s?", "tue(?:sday|s)?s?", "wed(?:nesday)?s?", "thu(?:rsday|rs|r)?s?", "fri(?:day)?s?",
    "sat(?:urday)?s?", "sun(?:day)?s?",
)  # fmt: skip
_CHINESE = {name: at % 7 + 1 for at, name in enumerate("一二三四五六日")} | {"天": 7}
_CHINESE |= {str(day): day for day in range(1, 8)}
_WEEK = "(?:周|星期|礼拜)"
_DAY = f"{_WEEK}?[一二三四五六日天1-7]|{'|'.join(_ENGLISH)}"
_SPAN = pattern_of(
    f"(?:还有|以及|and|[、,/和跟与及;&])?(?P<first>{_DAY})(?:(?:到|至|to|till|[-~–—])(?P<last>{_DAY}))?"
)
_AROUND = pattern_of(f"^(?:每个?(?={_WEEK})|逢|on|every(?!day))|(?:都行|都可以|都有空|有空|吧|的)+$")
_MARKED = pattern_of(f"{_WEEK}|[一二三四五六日天]{{2}}|[a-z]{{3}}|[一二三四五六]到[二三四五六日]")
_WHOLE_WEEKS = {
    (1, 2, 3, 4, 5, 6, 7): "每[天日]|天天|一周七天|全周|(?:every|each)day|daily",
    (1, 2, 3, 4, 5): "工作日|平时|weekdays",
    (6, 7): f"{_WEEK}末|双休日?|weekends?",
}
_OFTEN = pattern_of(
    f"(?:(?:每|一)个?{_WEEK})?(?P<times>{WHOLE})(?:[次回趟天]|times?|visits?|days?)?(?:(?:a|per)week)?"
)
_PARTS = {
    "morning": "上午|早上|早晨|清早|一早|(?:inthe)?mornings?",
    "noon": "中午|晌午|(?:at)?noon|lunchtime",
    "afternoon": "下午|下昼|(?:inthe)?afternoons?",
    "evening": "晚上|傍晚|夜晚|(?:inthe)?evenings?",
}
_IS_PART = {part: pattern_of(words) for part, words in _PARTS.items()}
_IS_WHOLE_WEEK = {days: pattern_of(words) for days, words in _WHOLE_WEEKS.items()}
_BETWEEN_PARTS = pattern_of("还有|以及|and|[、,/和跟与及;&]")


def read_weekdays(text: str) -> tuple[int, ...] | None:
    """1 for Monday, in order, each once. A bare 3 is no day: it may be how many.

    >>> read_weekdays("周二、周五"), read_weekdays("周一到周五"), read_weekdays("一三五"), read_weekdays("3")
    ((2, 5), (1, 2, 3, 4, 5), (1, 3, 5), None)
    """
    said = _AROUND.sub("", squeeze(text))
    for days, words in _IS_WHOLE_WEEK.items():
        if words.fullmatch(said):
            return days
    if not _MARKED.search(said):
        return None
    at, found = 0, set[int]()
    while at < len(said):
        span = _SPAN.match(said, at)
        if span is None:
            return None
        first = _day(span["first"])
        last = _day(span["last"]) if span["last"] else first
        found |= set(range(first, last + 1)) if first <= last else {*range(first, 8), *range(1, last + 1)}
        at = span.end()
    return tuple(sorted(found))


def _day(word: str) -> int:
    if word[-1] in _CHINESE:
        return _CHINESE[word[-1]]
    return next(at for at, shape in enumerate(_ENGLISH, start=1) if word.startswith(shape[:3]))


def read_often(text: str) -> int | None:
    """How many times a week: 三次, 每周2次, 每天; None above seven.

    >>> read_often("每周两次"), read_often("每天"), read_often("9次")
    (2, 7, None)
    """
    said = squeeze(text)
    if _IS_WHOLE_WEEK[(1, 2, 3, 4, 5, 6, 7)].fullmatch(said):
        return 7
    found = _OFTEN.fullmatch(said)
    times = read_whole(found["times"]) if found else None
    return times if times and times <= 7 else None


def read_part(text: str) -> str | None:
    """上午 → morning."""
    said = squeeze(text)
    return next((part for part, words in _IS_PART.items() if words.fullmatch(said)), None)


def read_parts(text: str) -> tuple[str, ...] | None:
    """上午和晚上: one part of the day or several, in their order."""
    found = {read_part(one) for one in _BETWEEN_PARTS.split(squeeze(text)) if one}
    if not found or None in found:
        return None
    return tuple(part for part in _PARTS if part in found)
