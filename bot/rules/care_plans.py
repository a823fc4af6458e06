"""服务约定: what may stand in a care plan, from when on it holds, its life, and what is new in a version."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.model import PlanItem, PlanState, Refusal, Role
from bot.rules.policy import Policy
from bot.rules.wanted import PARTS, Span

PlanDeed = Literal[
    "draft-plan", "agree-plan", "wish-plan", "accept-plan", "return-plan", "withdraw-plan", "end-plan"
]
IN_WORK: tuple[PlanState, ...] = ("drafted", "agreed")
"""Somebody still has to say yes."""
OVER: frozenset[PlanState] = frozenset({"sent-back", "withdrawn", "ended"})
"""Nothing comes after these: a change is a version of its own."""
NEVER_OUTSIDE = "urgent"
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Step:
    """One line of the table: `None` in `before` means there is no version yet."""

    deed: PlanDeed
    before: tuple[PlanState | None, ...]
    after: PlanState
    roles: tuple[Role, ...]


# 二(三): 街道、社区与老年人共同确定互助服务的范围和内容: the community writes, the elder's side and the street say yes
LIFE: tuple[Step, ...] = (
    Step("draft-plan", (None,), "drafted", ("worker",)),
    Step("agree-plan", ("drafted",), "agreed", ("elder", "relative", "worker")),
    Step("wish-plan", ("drafted",), "sent-back", ("elder", "relative")),
    Step("accept-plan", ("agreed",), "standing", ("officer",)),
    Step("return-plan", ("agreed",), "sent-back", ("officer",)),
    Step("withdraw-plan", IN_WORK, "withdrawn", ("worker",)),
    Step("end-plan", ("standing",), "ended", ("worker",)),
)

_STEPS = {step.deed: step for step in LIFE}


def next_state(state: PlanState | None, deed: PlanDeed, policy: Policy) -> PlanState | Refusal:
    """Where the deed leads, or the kind answer that somebody was faster."""
    step = _STEPS[deed]
    if state in step.before:
        return step.after
    return policy.refusal("plan-moved-on", "二(三)", was=state, deed=deed)


# 二(三): 综合考虑老年人自理能力、健康状况、居家环境和经济条件. How much is too much is own judgement.
def refusal_of_item(item: PlanItem, others: Sequence[PlanItem], policy: Policy) -> Refusal | None:
    """Why this cannot stand beside the other items of a version; None if it can."""
    window = window_of(item)
    visits = sum(one.a_week for one in (*others, item))
    minutes = sum(one.a_week * one.minutes for one in (*others, item))
    if len(others) >= policy.plan_items_max:
        return policy.refusal("plan-too-many-items", "", limit=policy.plan_items_max)
    if any((one.service, window_of(one)) == (item.service, window) for one in others):
        return policy.refusal("plan-item-twice", "", service=item.service)
    if item.service == "other" and not item.notes:
        return policy.refusal("plan-other-unnamed", "二(三)")
    longest = min(policy.visit_flag_hours * 60, window[1] - window[0])
    if item.minutes > longest:
        return policy.refusal("plan-visit-too-long", "", limit_minutes=longest)
    early, late = (60 * one.hour + one.minute for one in policy.plan_hours)
    if not early <= window[0] < window[1] <= late:
        return policy.refusal("plan-by-night", "", early_clock=early, late_clock=late)
    if visits > policy.plan_visits_week:
        return policy.refusal("plan-too-often", "", times=visits, limit=policy.plan_visits_week)
    if minutes > policy.plan_week_hours * 60:
        return policy.refusal("plan-too-much", "", minutes=minutes, limit_minutes=policy.plan_week_hours * 60)
    return None


def window_of(item: PlanItem) -> Span:
    """The earliest a visit may begin, and the latest it may end."""
    return PARTS[item.part] if item.start is None else (item.start, item.start + item.minutes)


# Own judgement: it may not hold from a day that has begun, nor from one that nobody can foresee.
def refusal_of_begin(from_on: date, today: date, policy: Policy) -> Refusal | None:
    first, last = today + ONE_DAY, today + timedelta(days=policy.plan_ahead_days)
    if first <= from_on <= last:
        return None
    return policy.refusal("plan-begins-when", "", first_on=first.isoformat(), last_on=last.isoformat())


def holds_from(wanted_on: date, today: date) -> date:
    """The day that was agreed on; the next one, where the street's yes came later than that."""
    return max(wanted_on, today + ONE_DAY)


# 二(三): the scope was agreed on; what lies outside is asked about, never refused. 助急 is never a question of scope.
def lies_outside(items: Sequence[PlanItem], service: str) -> bool:
    return service != NEVER_OUTSIDE and all(item.service != service for item in items)


@dataclass(frozen=True)
class Changes:
    """What is new in a version: each of its items is same, new or changed; and what is gone."""

    of_items: tuple[str, ...]
    gone: tuple[PlanItem, ...]


def changes(before: Sequence[PlanItem], after: Sequence[PlanItem]) -> Changes:
    """Items of one service are held against each other in their order; notes count as the rest does."""
    left, found = list(before), []
    for item in after:
        alike = [one for one in left if one.service == item.service]
        same = [one for one in alike if _told(one) == _told(item)]
        if alike:
            left.remove((same or alike)[0])
        found.append("same" if same else "changed" if alike else "new")
    return Changes(tuple(found), tuple(left))


def _told(item: PlanItem) -> tuple[object, ...]:
    return (item.a_week, item.weekdays, item.part, item.start, item.minutes, item.notes)
