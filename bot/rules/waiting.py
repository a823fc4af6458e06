"""What waits in a community and nobody touches: it comes to the colleagues, and then to the street."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.rules.policy import Policy
from bot.rules.quiet import is_working_day

Lies = Literal["owner", "colleagues", "street"]
"""With whom something lies: with the worker whose it is, with their colleagues too, with the street too."""


@dataclass(frozen=True)
class Matter:
    """Something that waits. `owner_id`: the worker whose it is; None where it is the whole community's."""

    owner_id: int | None
    since: date


@dataclass(frozen=True)
class LeftLying:
    """How many matters of one worker (None: of the whole community) nobody touched, the oldest since when."""

    owner_id: int | None
    count: int
    since: date


# Own judgement: two working days for the one whose it is, two more for the colleagues.
def lies_with(since: date, today: date, policy: Policy) -> Lies:
    """By the Chinese calendar, festivals and make-up days counted; the day on which it came up does not count."""
    waited = _whole_workdays(since, today, 2 * policy.untouched_workdays)
    if waited < policy.untouched_workdays:
        return "owner"
    return "colleagues" if waited < 2 * policy.untouched_workdays else "street"


def _whole_workdays(since: date, today: date, enough: int) -> int:
    """Working days between the two, neither counted; no more are counted than are `enough`."""
    day, waited = since + timedelta(days=1), 0
    while day < today and waited < enough:
        waited += is_working_day(datetime.combine(day, time()))
        day += timedelta(days=1)
    return waited


def left_lying(matters: Iterable[Matter], today: date, policy: Policy, *, street: bool) -> list[LeftLying]:
    """What the colleagues, or (`street`) the street, should look at, a line for each whose it is; the oldest first."""
    wanted = ("street",) if street else ("colleagues", "street")
    found: dict[int | None, list[date]] = {}
    for matter in matters:
        if lies_with(matter.since, today, policy) in wanted:
            found.setdefault(matter.owner_id, []).append(matter.since)
    lines = [LeftLying(owner_id, len(days), min(days)) for owner_id, days in found.items()]
    return sorted(lines, key=lambda line: (line.since, line.owner_id or 0))
