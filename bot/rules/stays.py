"""A volunteer at the door: whether a stay may begin, what its times make, and what of them was seen."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.model import Refusal, Role
from bot.rules.policy import Policy
from bot.rules.quiet import may_tell_at
from bot.rules.visits import Draft

VOLUNTEER: Role = "volunteer"
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Host:
    """An elder at whose door somebody stands: whether they are still there, and took back that anything is recorded."""

    id: int
    deceased: bool = False
    withdrew: bool = False


@dataclass(frozen=True)
class Times:
    """What a stay makes of its two instants, in civil time: day, start as minutes since midnight, whole minutes."""

    on: date
    start: int
    minutes: int | None


# 一 如实: nobody is in two places at once; what somebody took back their word for is not recorded (PIPL 15).
def refusal_to_begin(hosts: tuple[Host, ...], running_id: int | None, policy: Policy) -> Refusal | None:
    """`running_id`: the stay of the same volunteer that has not ended."""
    if running_id is not None:
        return policy.refusal("stay-runs", "一", stay_id=running_id)
    return refusal_of_hosts(hosts, policy)


def refusal_of_hosts(hosts: tuple[Host, ...], policy: Policy, *, over: bool = False) -> Refusal | None:
    """Whether there is an elder with whom nothing can be recorded. Who died since is no hindrance to what is `over`."""
    for host in hosts:
        if host.deceased and not over:
            return policy.refusal("stay-elder-gone", "", elder_id=host.id)
        if host.withdrew:
            return policy.refusal("stay-without-consent", "", elder_id=host.id)
    return None


# 一 (如实): 社区如实记录互助养老服务时长: the minutes that the clock showed, without the seconds.
def times_of(began: datetime, ended: datetime | None) -> Times:
    """Civil time in; a stay over midnight belongs to the day on which it began."""
    first = began.replace(second=0, microsecond=0)
    minutes = None if ended is None else (ended.replace(second=0, microsecond=0) - first) // MINUTE
    return Times(first.date(), first.hour * 60 + first.minute, minutes)


# 一 (如实): 结束 in the very minute of 开始 is a key hit beside, no service; the stay goes on.
def has_begun_just_now(began: datetime, now: datetime) -> bool:
    return now.replace(second=0, microsecond=0) <= began.replace(second=0, microsecond=0)


# Own reading of 二(四) 核实: what was changed by hand was not seen.
def seen(times: Times, elder_ids: tuple[int, ...], draft: Draft) -> tuple[bool, bool]:
    """(begin seen, end seen), for a visit that is logged of a stay: only what it says just as the clock did."""
    same_place = set(draft.elder_ids) == set(elder_ids)
    began = same_place and (draft.on, draft.start) == (times.on, times.start)
    return began, began and draft.minutes == times.minutes


# Practice elsewhere: 480 minutes a log. Whoever says 结束 later than that had forgotten to say it.
def is_forgotten(began: datetime, now: datetime, policy: Policy) -> bool:
    return now - began > timedelta(hours=policy.visit_max_hours)


# Own judgement: the same evening, before the quiet hours; a stay that has just begun is left in peace for an hour.
def asks_at(began: datetime, policy: Policy) -> datetime:
    """When to ask about a stay that nobody ended. Civil time, outside the quiet hours."""
    evening = datetime.combine(began.date(), policy.stay_asked_at, began.tzinfo)
    not_yet = max(evening, began + policy.stay_in_peace)
    latest = began + timedelta(hours=policy.visit_max_hours)
    return may_tell_at(min(not_yet, latest), VOLUNTEER, policy)
