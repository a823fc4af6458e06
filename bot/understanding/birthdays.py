"""A birthday as people write it: 1962年5月3日, 1962-5-3, 19620503, 62年5月3号, 3 May 1962."""

from datetime import date

from bot.understanding.doubt import Doubt
from bot.understanding.numerals import WHOLE, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

OLDEST_YEARS = 120
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_CHINESE = pattern_of(
    rf"(?P<y>[0-9〇零一二三四五六七八九]{{2,4}})年(?P<m>{WHOLE})月(?P<d>{WHOLE})[日号]?(?:生|出生)?"
)
_PARTED = pattern_of(r"(?P<y>[0-9]{4})[-./。,、](?P<m>[0-9]{1,2})[-./。,、](?P<d>[0-9]{1,2})")
_TOGETHER = pattern_of(r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = f"(?P<m>{'|'.join(_MONTHS)})[a-z]*[.,]?"
_ENGLISH = (
    pattern_of(rf"(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:of)?{_MONTH}(?P<y>[0-9]{{4}})"),
    pattern_of(rf"{_MONTH}(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?[, ]?(?P<y>[0-9]{{4}})"),
)


def read_birthday(said: str, today: date) -> date | Doubt[date] | None:
    """The day; two guesses where two digits leave the century open; None for no day, and for the lunar calendar."""
    words = squeeze(said).removeprefix("阳历").removeprefix("公历")
    for pattern in (_CHINESE, _PARTED, _TOGETHER, *_ENGLISH):
        found = pattern.fullmatch(words)
        if found:
            return _one_of(_years(found["y"], today), _month(found["m"]), read_whole(found["d"]) or 0, today)
    return None


def _years(digits: str, today: date) -> list[int]:
    """62 may be 1962 alone, 05 both 1905 and 2005; 962 is no year."""
    year = int(digits.translate(_DIGITS))
    return {2: [1900 + year, today.year // 100 * 100 + year], 4: [year]}.get(len(digits), [])


def _month(said: str) -> int:
    return _MONTHS.index(said) + 1 if said in _MONTHS else read_whole(said) or 0


def _one_of(years: list[int], month: int, day: int, today: date) -> date | Doubt[date] | None:
    days = [found for year in years if (found := _day(year, month, day, today))]
    if len(days) > 1:
        return Doubt(tuple(days))
    return days[0] if days else None


def _day(year: int, month: int, day: int, today: date) -> date | None:
    """A day on which somebody alive may have been born."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found <= today and year >= today.year - OLDEST_YEARS else None
