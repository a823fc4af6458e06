"""春节 and 国庆: the days on which somebody who comes every week is asked first whether they will."""

from datetime import date, timedelta
from typing import Literal

Festival = Literal["spring", "national"]

DAYS = 7
"""From 除夕 to 初六, from the 1st to the 7th of October: as long as most are off."""

_SAID = """
    2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19
    2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12
"""
NEW_YEARS_DAYS = frozenset(map(date.fromisoformat, _SAID.split()))
"""正月初一, as the astronomers have it."""


# 全国年节及纪念日放假办法 names four and three days; with the days moved beside them it is a week (own reading)
def festival_on(day: date) -> Festival | None:
    """Which of the two a day belongs to.

    >>> festival_on(date(2026, 2, 16)), festival_on(date(2026, 2, 22)), festival_on(date(2026, 2, 23))
    ('spring', 'spring', None)
    >>> festival_on(date(2026, 10, 7)), festival_on(date(2026, 10, 8)), festival_on(date(2026, 3, 18))
    ('national', None, None)
    """
    if day.month == 10 and day.day <= DAYS:
        return "national"
    around = (day - timedelta(days=number - 1) for number in range(DAYS))
    return "spring" if any(one in NEW_YEARS_DAYS for one in around) else None


def festival_days(weekday: int, today: date, ahead_days: int) -> list[tuple[date, Festival]]:
    """The festival days of a weekday (1 for Monday) that are to come within so many days, tomorrow first.

    >>> festival_days(2, date(2026, 9, 28), 14)
    [(datetime.date(2026, 10, 6), 'national')]
    """
    days = (today + timedelta(days=number) for number in range(1, ahead_days + 1))
    found = ((day, festival_on(day)) for day in days if day.isoweekday() == weekday)
    return [(day, festival) for day, festival in found if festival]
