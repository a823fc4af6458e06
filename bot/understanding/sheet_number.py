"""The number that is printed on a paper sheet, as people say or write it: 单子12, 单子第12号, sheet no. 12."""

import re

from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import tidy

_WORDS = r"(?:(?:纸上的?|服务)?单子?第? ?|sheet (?:no[.]? ?)?)"
NAMED = pattern_of(rf"^{_WORDS}[0-9]{{1,6}} ?号?$", re.ASCII)
"""Said where nothing was asked: it has to say that it is a sheet's."""
_NUMBER = pattern_of(rf"^{_WORDS}?(?P<number>[0-9]{{1,6}}) ?号?$", re.ASCII | re.IGNORECASE)


def read_sheet_number(said: str) -> int | None:
    """None where it is no such number.

    >>> read_sheet_number("单子12号"), read_sheet_number("12"), read_sheet_number("周二")
    (12, 12, None)
    """
    found = _NUMBER.search(tidy(said))
    return int(found["number"]) if found else None
