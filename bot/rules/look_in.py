"""月探访: from when on others are asked to look in on somebody whom nobody contacted, whom, and how long each has."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.rules.contacts import Register, counts, since
from bot.rules.policy import Policy
from bot.rules.wanted import Helper

LookInState = Literal["asked", "going", "calling", "declined", "no-answer", "lapsed"]
"""问了, 去看, 打电话, 这次不行, 没人接, 没等到回话."""


@dataclass(frozen=True)
class Term:
    """A time in which an elder is to be contacted once: from when it runs, and from when on others are asked."""

    begins_on: date
    asks_from: date
    answer_days: int
    going_days: int
    spring: bool


@dataclass(frozen=True)
class Step:
    """Somebody who was asked, and what became of it."""

    state: LookInState
    asked_on: date
    answered_on: date | None
    worker: bool


@dataclass(frozen=True)
class Near:
    """A volunteer who may be asked: how far they live from the elder. `asked_on`: when they last were, of anybody."""

    id: int
    paired: bool
    metres: int
    asked_on: date | None


Next = Literal["wait", "volunteer", "worker"]


# 民政部等十部门2022年: 特殊困难老年人月探访率达到100%. Own judgement: the month is half over before anybody is asked;
# around 春节, when neighbours are away too, who lives alone is contacted once a week.
def term_of(day: date, policy: Policy, *, alone: bool) -> Term:
    """The month of a day; around 春节, for who lives alone, the week from the last such day on."""
    week = _spring_week(day, policy) if alone else None
    if week is None:
        begins_on = since(day, policy)
        asks_from = day.replace(day=policy.look_in_from_day)
        return Term(begins_on, asks_from, policy.look_in_answer_days, policy.look_in_going_days, spring=False)
    asks_from = week + timedelta(days=policy.spring_from_day - 1)
    return Term(week, asks_from, policy.spring_answer_days, policy.spring_answer_days, spring=True)


def _spring_week(day: date, policy: Policy) -> date | None:
    """The first day of the week around 春节 in which a day lies; None at any other time of the year."""
    first = first_of_the_year(day.year)
    begins_on = first - timedelta(days=policy.spring_before_days)
    if not begins_on <= day < first + timedelta(days=policy.spring_after_days):
        return None
    weeks = (day - begins_on).days // policy.spring_contact_days
    return begins_on + timedelta(days=weeks * policy.spring_contact_days)


def first_of_the_year(year: int) -> date:
    """正月初一, which lies between 21 January and 20 February.

    >>> first_of_the_year(2026), first_of_the_year(2027)
    (datetime.date(2026, 2, 17), datetime.date(2027, 2, 6))
    """
    from lunardate import LunarDate  # noqa: PLC0415  # asked once a day

    first: date = LunarDate(year, 1, 1).to_solar_date()
    return first


def others_are_asked(elder: Register, term: Term, day: date, policy: Policy) -> bool:
    """Whether nobody was there in this term, and it is time to ask somebody. Who is away, or new, does not count."""
    if not counts(elder, day, policy) or day < term.asks_from:
        return False
    return elder.last_on is None or elder.last_on < term.begins_on


# Own judgement: a second volunteer, then the community, which can always ring.
def what_next(steps: Sequence[Step], term: Term, day: date, policy: Policy) -> Next:
    """Whose turn it is after those who were asked in this term; `wait` while the last may still answer, or go."""
    if not steps:
        return "volunteer"
    last = steps[-1]
    if last.worker or is_waited_for(last, term, day):
        return "wait"
    return "volunteer" if len(steps) < policy.look_in_volunteers else "worker"


def is_waited_for(step: Step, term: Term, day: date) -> bool:
    """Whether somebody who was asked still has time: to answer, or, once they said they would, to do it."""
    if step.state == "asked":
        return (day - step.asked_on).days < term.answer_days
    if step.state in ("going", "calling"):
        return (day - (step.answered_on or step.asked_on)).days < term.going_days
    return False


# 二(三): 在充分自愿的基础上. Own judgement: whoever has a rest, or would rather not, is left in peace.
def may_be_asked(helper: Helper, elder_id: int, shunned_ids: Collection[int], day: date) -> bool:
    """`shunned_ids`: volunteers whom the elder would rather not see."""
    rests = helper.rest_until is not None and day <= helper.rest_until
    apart = helper.id in shunned_ids or elder_id in helper.shunned_ids
    return helper.active and helper.id != elder_id and not rests and not apart


# 四(二): 结对帮扶. Own judgement: then who lives nearest, then who was not asked for longest.
def whom_to_ask(able: Sequence[Near]) -> Near | None:
    """Of those who may be asked today the best."""
    return min(able, key=_how_far, default=None)


def _how_far(one: Near) -> tuple[bool, int, date, int]:
    return (not one.paired, one.metres, one.asked_on or date.min, one.id)
