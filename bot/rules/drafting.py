"""A week's plan in the hands of the worker: what may be changed about it, who would be better, why nobody can go."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.model import Refusal
from bot.rules.matching import Ranked, may, rank, start_for
from bot.rules.offers import refusal_by_number
from bot.rules.policy import Policy
from bot.rules.quiet import after_waking, may_tell_at
from bot.rules.wanted import Helper, Wanted
from bot.rules.week import Planned, faults, with_visit

STEP_MINUTES = 30
SUNDAY = 7


def week_ahead(today: date) -> date:
    """The Monday of the week to plan: the next one.

    >>> week_ahead(date(2026, 3, 20)), week_ahead(date(2026, 3, 23))
    (datetime.date(2026, 3, 23), datetime.date(2026, 3, 30))
    """
    return today + timedelta(days=7 - today.weekday())


def busy(helpers: Iterable[Helper], planned: Iterable[Planned]) -> dict[int, Helper]:
    """Everybody by id, with what the plan gives them among what they have."""
    now = {helper.id: helper for helper in helpers}
    for one in planned:
        now[one.helper.id] = with_visit(now[one.helper.id], one.wanted, one.start)
    return now


def better(
    wanted: Wanted, helpers: Iterable[Helper], planned: Sequence[Planned], today: date, policy: Policy
) -> list[Ranked]:
    """Who could go to one visit beside all else that is planned, the best first; who goes now is not among them."""
    goes = {one.helper.id for one in planned if one.wanted.id == wanted.id}
    now = busy(helpers, [one for one in planned if one.wanted.id != wanted.id])
    able = [
        helper
        for helper in now.values()
        if helper.id not in goes and refusal_by_number(helper, today, policy) is None
    ]
    return rank(wanted, able, today, policy)


def refusal_to_plan(
    one: Planned, planned: Sequence[Planned], today: date, policy: Policy, *, promised: bool = False
) -> Refusal | None:
    """Why somebody may not be planned for this visit at this time, beside all else. What was promised asks nobody."""
    beside = [each for each in planned if each.wanted.id != one.wanted.id]
    for at_fault, refusal in faults([*beside, one], policy):
        if at_fault.helper.id == one.helper.id:
            return refusal
    return None if promised else refusal_by_number(one.helper, today, policy)


def first_start(wanted: Wanted, helper: Helper, planned: Sequence[Planned], policy: Policy) -> int:
    """When somebody could begin beside all else that is planned; where they cannot, when the elder would like it."""
    beside = [each for each in planned if each.wanted.id != wanted.id and each.helper.id == helper.id]
    start = start_for(wanted, busy([helper], beside)[helper.id], policy)
    return wanted.window[0] if start is None else start


def starts(one: Planned, planned: Sequence[Planned], today: date, policy: Policy) -> list[int]:
    """When else the same person could begin, every half hour of what the elder said; minutes since midnight."""
    opens, closes = one.wanted.window
    found = []
    for start in range(opens, closes - one.wanted.minutes + 1, STEP_MINUTES):
        moved = Planned(one.wanted, one.helper, start)
        if start != one.start and refusal_to_plan(moved, planned, today, policy, promised=True) is None:
            found.append(start)
    return found


@dataclass(frozen=True)
class Nobody:
    """Why nobody can go, as most of them would say, and of how many that is true. No rule: there are no volunteers."""

    rule: str
    people: int


def why_nobody(wanted: Wanted, helpers: Iterable[Helper], today: date, policy: Policy) -> Nobody:
    """The commonest of all refusals; of two as common the first met."""
    found: Counter[str] = Counter()
    for helper in helpers:
        refusal = may(wanted, helper, policy) or refusal_by_number(helper, today, policy)
        if refusal is not None:
            found[refusal.reason.rule] += 1
    for rule, people in found.most_common(1):
        return Nobody(rule, people)
    return Nobody("", 0)


# Sending ---------------------------------------------------------------------------------------------------------


# Own judgement: on Sunday after the midday rest; a volunteer may still look at it before Monday
def is_late(now: datetime, policy: Policy) -> bool:
    """Whether a week that nobody sent has to go out without the worker. Civil time."""
    rests_until = min(ends for begins, ends in policy.quiet_hours if begins < ends)
    return now.isoweekday() == SUNDAY and now.time() >= rests_until


@dataclass(frozen=True)
class Moment:
    """When a volunteer hears of their week, and until when they may take their time. Civil time."""

    at: datetime
    until: datetime


# Own judgement: a waking day is time enough to look at one's week; clocks stop in quiet hours
def week_moment(now: datetime, policy: Policy) -> Moment:
    at = may_tell_at(now, "volunteer", policy)
    return Moment(at, after_waking(at, policy.week_waking, policy))


def until_for(moment: Moment, begins: datetime, policy: Policy) -> datetime | None:
    """When the asking for one visit ends; None where there is no time left to ask, and the phone must do."""
    until = min(moment.until, begins - policy.offer_same_day)
    return until if until > moment.at else None
