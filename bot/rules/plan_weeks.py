"""A care plan makes the visits of a week: on the days it names, else spread evenly."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from bot.model import PlanItem
from bot.rules.quiet import is_festival

THURSDAY_BEFORE = timedelta(days=4)
"""From the Thursday on the next week is made, while there is time to ask people."""


@dataclass(frozen=True)
class There:
    """A visit that stands already: of this item, or promised under a version before (`item_id` None)."""

    item_id: int | None
    service: str
    part: str | None
    on: date


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def made_until(today: date, before: date | None) -> date:
    """The last day for which visits are to stand: from Thursday on the next week's; of a new plan that week's always.

    >>> made_until(date(2026, 3, 18), date(2026, 3, 22)), made_until(date(2026, 3, 19), date(2026, 3, 22))
    (datetime.date(2026, 3, 22), datetime.date(2026, 3, 29))
    """
    if before is None:
        return monday_of(today) + timedelta(days=13)
    return monday_of(today + THURSDAY_BEFORE) + timedelta(days=6)


def visits_in(
    items: Sequence[PlanItem], days: Sequence[date], there: Collection[There], elder_id: int
) -> list[tuple[PlanItem, date]]:
    """Each visit of a week that is still to be made, by item and day.

    `days` are those of one week that are still to come and in which the plan holds: where some are over, fewer visits
    are wanted of what any day will do for. Made again, nothing comes twice. The elder's number says with which day
    to begin, lest everybody's one visit a week be on Monday.
    """
    load = Counter(one.on for one in there)
    found = []
    for item in items:
        taken = {one.on for one in there if _is_of(one, item)}
        free = [day for day in days if day not in taken]
        if item.weekdays:
            chosen = tuple(day for day in free if day.isoweekday() in item.weekdays)
        else:
            wanted = -(-item.a_week * len(days) // 7) - len(taken)
            chosen = _spread(free, taken, wanted, load, elder_id)
        load.update(chosen)
        found += [(item, day) for day in chosen]
    return found


def _is_of(one: There, item: PlanItem) -> bool:
    if one.item_id is not None:
        return one.item_id == item.id
    return (one.service, one.part) == (item.service, item.part)


# Own judgement: festivals and weekends are volunteers' own where another day will do; what names its days keeps them
def _spread(
    free: Sequence[date], taken: Collection[date], wanted: int, load: Counter[date], elder_id: int
) -> tuple[date, ...]:
    """The `wanted` days that lie best: no festival, no weekend, no day that has a visit, far apart."""

    def weight(chosen: tuple[date, ...]) -> tuple[object, ...]:
        return (
            sum(is_festival(day) for day in chosen),
            sum(day.isoweekday() > 5 for day in chosen),
            sum(load[day] for day in chosen),
            _unevenness(sorted({day.weekday() for day in (*taken, *chosen)})),
            [(day.weekday() - elder_id) % 7 for day in chosen],
        )

    few = max(0, min(wanted, len(free)))
    return min(combinations(free, few), key=weight)


def _unevenness(weekdays: Sequence[int]) -> int:
    """The squares of the days from one to the next, round the week: of so many visits, least is most even."""
    gaps = (
        (after - before) % 7 or 7
        for before, after in zip(weekdays, (*weekdays[1:], *weekdays[:1]), strict=True)
    )
    return sum(gap * gap for gap in gaps)
