"""值班表: which times of the week lie outside office hours, and which of them come next."""

from datetime import datetime, timedelta

from bot.model import Shift
from bot.rules.policy import Policy
from bot.rules.quiet import is_working_day

NIGHTS = tuple(Shift(weekday, "night") for weekday in range(1, 8))
DAYS = (Shift(6, "day"), Shift(7, "day"))
WEEK = (*NIGHTS, *DAYS)
"""All there are, week after week."""
WHEN: dict[str, tuple[Shift, ...]] = {
    "always": WEEK, "weeknights": NIGHTS[:4], "weekend": (*NIGHTS[4:], *DAYS),
    **{f"night-{one.weekday}": (one,) for one in NIGHTS}, **{f"day-{one.weekday}": (one,) for one in DAYS},
}  # fmt: skip
"""What somebody may be put on the list for: all, Monday to Thursday nights, Friday to Monday morning, or one shift."""


# Own judgement: a holiday within the week is on duty who has the Sunday; a make-up Saturday has office hours.
def shift_at(moment: datetime, policy: Policy) -> Shift | None:
    """Which shift it is, in civil time; None in office hours. A night lasts until office hours would begin."""
    opens, closes = policy.worker_hours
    if moment.time() < opens:
        return Shift((moment - timedelta(days=1)).isoweekday(), "night")
    if moment.time() >= closes:
        return Shift(moment.isoweekday(), "night")
    if is_working_day(moment):
        return None
    return Shift(6 if moment.isoweekday() == 6 else 7, "day")


def coming(moment: datetime, policy: Policy) -> list[Shift]:
    """The shifts from the end of this day's office hours (or from now, outside of them) until the next begin."""
    found: list[Shift] = []
    at = moment if shift_at(moment, policy) else _closing(moment, policy)
    while shift := shift_at(at, policy):
        found.append(shift)
        at = _next_change(at, policy)
    return list(dict.fromkeys(found))


def _closing(moment: datetime, policy: Policy) -> datetime:
    return datetime.combine(moment.date(), policy.worker_hours[1], moment.tzinfo)


def _next_change(moment: datetime, policy: Policy) -> datetime:
    opens, closes = policy.worker_hours
    if moment.time() < opens:
        return datetime.combine(moment.date(), opens, moment.tzinfo)
    if moment.time() < closes:
        return _closing(moment, policy)
    return datetime.combine(moment.date() + timedelta(days=1), opens, moment.tzinfo)
