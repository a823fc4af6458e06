"""The numbers of a week: what was done, what nobody took, who was not contacted, where volunteers are few or silent."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.actions import contacts
from bot.model import Unit
from bot.rules.policy import policy_on
from bot.rules.reminders import is_silent
from bot.rules.schedule import begins_on
from bot.store import numbers, units
from bot.store.numbers import Volunteer
from bot.store.ticks import last_slot
from bot.store.tx import Tx, milliseconds

JOB = "numbers"
WEEK = timedelta(days=7)
WEEKS_SHOWN = 6


@dataclass(frozen=True)
class Numbers:
    """Of a community, or of several together. `few`: how many communities have too few volunteers."""

    visits: int = 0
    minutes: int = 0
    helped: int = 0
    uncovered: int = 0
    reached: int = 0
    due: int = 0
    volunteers: int = 0
    silent: int = 0
    few: int = 0


def together(found: Iterable[Numbers]) -> Numbers:
    """Their sum."""
    each = list(found)
    return Numbers(*(sum(getattr(one, field.name) for one in each) for field in fields(Numbers)))


async def since(tx: Tx, monday: date) -> date:
    """The Monday from which on the numbers of that Monday's card tell: a week before, or what was told last."""
    last = await last_slot(tx, JOB, monday.isoformat())
    return begins_on(monday, date.fromisoformat(last) if last else None, policy_on(tx.today))


async def of_communities(tx: Tx, found: Sequence[Unit], since: date, monday: date) -> dict[int, Numbers]:
    """What was logged from one Monday until another, late or not; and how it stands today with all the rest."""
    policy = policy_on(tx.today)
    span = _midnight(tx, since), _midnight(tx, monday)
    visits, helped = await numbers.visits(tx, *span), await numbers.helped(tx, *span)
    uncovered = await numbers.uncovered(tx, since, monday + WEEK)
    of_unit: dict[int, Numbers] = {}
    for unit in found:
        there = await numbers.volunteers(tx, unit.id)
        rate = (await contacts.rate(tx, [unit.id])).value
        times, minutes = visits.get(unit.id, (0, 0))
        of_unit[unit.id] = Numbers(
            times, minutes, helped.get(unit.id, 0), uncovered.get(unit.id, 0), rate.reached, rate.due, len(there),
            sum(_is_silent(tx, one) for one in there), int(len(there) < policy.volunteers_min),
        )  # fmt: skip
    return of_unit


async def silent_in(tx: Tx, unit_id: int) -> list[Volunteer]:
    """The volunteers of a community who have not been anywhere for weeks, the longest first."""
    found = [one for one in await numbers.volunteers(tx, unit_id) if _is_silent(tx, one)]
    return sorted(found, key=lambda one: (one.last_on or one.since, one.person.id))


def _is_silent(tx: Tx, one: Volunteer) -> bool:
    return is_silent(one.since, one.last_on, tx.today, policy_on(tx.today))


def _midnight(tx: Tx, day: date) -> int:
    return milliseconds(datetime.combine(day, time(), tx.setting.zone))


# A report ------------------------------------------------------------------------------------------------


async def report_of(tx: Tx, unit: Unit, monday: date) -> dict[str, Any]:
    """Of each unit below, of all together, and the hours of the last weeks; nobody's names but the units'."""
    first = await since(tx, monday)
    everything = await of_communities(tx, await units.communities_under(tx, unit.id), first, monday)
    below = []
    for one in await units.below(tx, unit.id):
        theirs = [everything[community.id] for community in await units.communities_under(tx, one.id)]
        below.append({"unit": one.name, **asdict(together(theirs))})
    return {
        "since_on": first.isoformat(), "until_on": (monday - timedelta(days=1)).isoformat(), "unit": unit.name,
        "below": below, "all": asdict(together(everything.values())),
        "weeks": await _weeks(tx, list(everything), monday),
    }  # fmt: skip


async def _weeks(tx: Tx, unit_ids: Sequence[int], monday: date) -> list[dict[str, Any]]:
    """The minutes of the last weeks, the latest last."""
    found = []
    for number in range(WEEKS_SHOWN, 0, -1):
        first = monday - number * WEEK
        visits = await numbers.visits(tx, _midnight(tx, first), _midnight(tx, first + WEEK))
        minutes = sum(visits[unit_id][1] for unit_id in unit_ids if unit_id in visits)
        found.append({"from_on": first.isoformat(), "minutes": minutes})
    return found
