"""春节 and 国庆: the days on which somebody who comes every week is asked first whether they will."""

from datetime import date, timedelta
from typing import Literal

Festival = Literal["spring", "national"]
ONE_DAY = timedelta(days=1)

DAYS = 7
"""From 除夕 to 初六, from the 1st to the 7th of October: as long as most are off."""


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
    from lunardate import LunarDate  # noqa: PLC0415  # loaded when first needed

    new_year = LunarDate(day.year, 1, 1).to_solar_date()  # between 20 January and 21 February
    return "spring" if new_year - ONE_DAY <= day < new_year - ONE_DAY + timedelta(days=DAYS) else None


def festival_days(weekday: int, today: date, ahead_days: int) -> list[tuple[date, Festival]]:
    """The festival days of a weekday (1 for Monday) that are to come within so many days, tomorrow first.

    >>> festival_days(2, date(2026, 9, 28), 14)
    [(datetime.date(2026, 10, 6), 'national')]
    """
    days = (today + timedelta(days=number) for number in range(1, ahead_days + 1))
    found = ((day, festival_on(day)) for day in days if day.isoweekday() == weekday)
    return [(day, festival) for day, festival in found if festival]
