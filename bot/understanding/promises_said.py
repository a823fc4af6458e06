"""周二归我, 以后每周二我去李爹爹家: a weekday that somebody takes for good."""

from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CHINESE = "一二三四五六日"
_SAID = pattern_of(
    rf"(?:周|星期|礼拜)(?P<day>[{_CHINESE}天1-7])|(?P<en>{'|'.join(_ENGLISH)})(?:[a-z]*day)?s?"
)


def read_weekday(text: str) -> str | None:
    """The one weekday that is named: "1" for Monday.

    >>> read_weekday("每周二"), read_weekday("星期天"), read_weekday("Tuesdays"), read_weekday("周2")
    ('2', '7', '2', '2')
    >>> read_weekday("周二周四"), read_weekday("8点")
    (None, None)
    """
    found = {_number(one["day"], one["en"]) for one in _SAID.finditer(squeeze(text))}
    return str(found.pop()) if len(found) == 1 else None


def _number(day: str | None, english: str | None) -> int:
    if english:
        return _ENGLISH.index(english.lower()) + 1
    assert day is not None, "one or the other was said"
    if day.isdecimal():
        return int(day)
    return 7 if day == "天" else _CHINESE.index(day) + 1
