"""Days with a name, and days of the farmer's calendar: 正月十五, 中秋, 大年初三, 腊月二十三, 三八."""

import re
from datetime import date, timedelta

from bot.understanding.numerals import read_whole

_SOLAR = {
    "元旦": (1, 1), "情人节": (2, 14), "教师节": (9, 10), "平安夜": (12, 24), "圣诞": (12, 25),
    "三八": (3, 8), "妇女节": (3, 8), "植树节": (3, 12), "六一": (6, 1), "儿童节": (6, 1),
    "七一": (7, 1), "八一": (8, 1),
}  # fmt: skip
_LUNAR = {
    "元宵": (1, 15), "上元": (1, 15), "端午": (5, 5), "七夕": (7, 7), "中秋": (8, 15), "八月十五": (8, 15),
    "重阳": (9, 9), "腊八": (12, 8), "小年": (12, 23),
}  # fmt: skip
"""Lunar month and day. 春节, 国庆 and 五一 are several days: which one is asked about."""
_MONTHS = {"正": 1, "冬": 11, "腊": 12}
_NAMES = "|".join(sorted([*_SOLAR, *_LUNAR, "除夕", "年三十", "三十晚上"], key=len, reverse=True))
_NUMBER = "[一二三四五六七八九十]"
WORDS = (
    "(?P<which>去年|今年)?(?:"
    rf"(?:农历|阴历)?(?P<lunar>正|冬|腊|{_NUMBER}{{1,2}}(?=月初)|(?<=历){_NUMBER}{{1,2}})月(?P<day>初?[廿一二三四五六七八九十]{{1,3}})[日号]?"
    rf"|(?P<first>大年初{_NUMBER})|(?P<name>{_NAMES})节?)"
)
"""A pattern for such a day; what it finds, `read_festival` reads."""


def read_festival(found: re.Match[str], today: date) -> date | None:
    """The latest such day that is past, or today; of 去年 and 今年 the one of that year. None where there is none."""
    days = [day for year in (today.year - 1, today.year) if (day := _in_year(year, found)) is not None]
    if found["which"]:
        return next((day for day in days if day.year == today.year - (found["which"] == "去年")), None)
    return max((day for day in days if day <= today), default=None)


def _in_year(year: int, found: re.Match[str]) -> date | None:
    name = found["name"]
    if name in _SOLAR:
        return date(year, *_SOLAR[name])
    if name in _LUNAR:
        return _solar(year, *_LUNAR[name])
    if name:  # 除夕: the day before the year begins
        begins = _solar(year, 1, 1)
        return begins - timedelta(days=1) if begins else None
    if found["first"]:
        return _solar(year, 1, read_whole(found["first"][-1]) or 0)
    month = _MONTHS.get(found["lunar"]) or read_whole(found["lunar"]) or 0
    day = read_whole(found["day"].removeprefix("初").replace("廿", "二十")) or 0
    return _solar(year, month, day)


def _solar(year: int, month: int, day: int) -> date | None:
    """Loaded when first needed."""
    from lunardate import LunarDate  # noqa: PLC0415  # few sentences name such a day

    try:
        solar: date = LunarDate(year, month, day).to_solar_date()
    except ValueError:
        return None
    return solar
