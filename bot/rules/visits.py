"""Whether a visit may be logged, and what the worker should look at twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import SERVICES, Reason, Refusal, Visit, VisitState
from bot.rules.policy import Policy

MINUTES_A_DAY = 24 * 60

ENDED: frozenset[VisitState] = frozenset({"withdrawn", "refused", "reversed"})
"""States in which a visit no longer counts; in all others it is live."""


@dataclass(frozen=True)
class Draft:
    """A visit about to be logged. `start` is minutes since midnight where it is known."""

    on: date
    start: int | None
    minutes: int
    service: str
    elder_ids: tuple[int, ...]

    def __post_init__(self) -> None:
        assert self.service in SERVICES, self.service
        assert self.elder_ids, "a visit is to somebody"
        assert self.start is None or 0 <= self.start < MINUTES_A_DAY, self.start


# 一 (如实): 社区如实记录互助养老服务时长
def refusal_to_log(
    draft: Draft,
    others: Iterable[Visit],
    today: date,
    now_minute: int,
    policy: Policy,
    *,
    by_worker: bool = False,
    handed_in_on: date | None = None,
) -> Refusal | None:
    """Why this visit cannot be logged, or None.

    `others` are the visits of the same volunteer, without the one that is being corrected.
    `handed_in_on` is the day a paper sheet was handed in: lateness counts to that day.
    """
    return (
        _refusal_of_length(draft, policy)
        or _refusal_of_day(draft, today, now_minute, policy)
        or _refusal_of_lateness(draft, handed_in_on or today, by_worker, policy)
        or _refusal_of_overlap(draft, others, policy)
    )


# Practice elsewhere: 480 minutes a log.
def _refusal_of_length(draft: Draft, policy: Policy) -> Refusal | None:
    if draft.minutes <= 0:
        return policy.refusal("visit-without-length", "一", minutes=draft.minutes)
    limit_minutes = policy.visit_max_hours * 60
    if draft.minutes > limit_minutes:
        return policy.refusal("visit-too-long", "一", minutes=draft.minutes, limit_minutes=limit_minutes)
    return None


# 一 如实: what has not happened cannot be recorded.
def _refusal_of_day(draft: Draft, today: date, now_minute: int, policy: Policy) -> Refusal | None:
    if draft.on > today:
        return policy.refusal("visit-in-future", "一", visited_on=draft.on.isoformat())
    earliest_end = _clock(draft.on, draft.start or 0) + draft.minutes
    if earliest_end > _clock(today, now_minute):
        return policy.refusal(
            "visit-not-over",
            "一",
            visited_on=draft.on.isoformat(),
            minutes=draft.minutes,
            ends_clock=earliest_end % MINUTES_A_DAY,
        )
    return None


# Own judgement: the longer ago, the less can be checked; past the limit a worker enters it.
def _refusal_of_lateness(draft: Draft, day: date, by_worker: bool, policy: Policy) -> Refusal | None:
    if by_worker or (day - draft.on).days <= policy.late_max_days:
        return None
    return policy.refusal(
        "visit-too-old", "一", visited_on=draft.on.isoformat(), limit_days=policy.late_max_days
    )


# 一 如实: nobody is in two places at once. Several elders of a household are one visit.
def _refusal_of_overlap(draft: Draft, others: Iterable[Visit], policy: Policy) -> Refusal | None:
    for other in _live(others):
        if _overlap(draft, other):
            return policy.refusal(
                "visit-overlaps",
                "一",
                other_id=other.id,
                other_on=other.on.isoformat(),
                other_service=other.service,
                other_minutes=other.minutes,
            )
    return None


def flags(
    draft: Draft,
    others: Sequence[Visit],
    today: date,
    policy: Policy,
    *,
    by_worker: bool = False,
    handed_in_on: date | None = None,
) -> tuple[Reason, ...]:
    """What the worker should look at twice before 属实; `others` as in `refusal_to_log`."""
    found = (
        _flag_long_visit(draft, policy),
        _flag_long_day(draft, others, policy),
        _flag_late(draft, handed_in_on or today, policy),
        doubtful(draft, others, policy),
        policy.reason("entered-by-worker", "一") if by_worker else None,
    )
    return tuple(reason for reason in found if reason is not None)


# Practice elsewhere: 2 hours a visit.
def _flag_long_visit(draft: Draft, policy: Policy) -> Reason | None:
    limit_minutes = policy.visit_flag_hours * 60
    if draft.minutes <= limit_minutes:
        return None
    return policy.reason("visit-long", "一", minutes=draft.minutes, limit_minutes=limit_minutes)


# Practice elsewhere: 480 minutes a day.
def _flag_long_day(draft: Draft, others: Iterable[Visit], policy: Policy) -> Reason | None:
    minutes = draft.minutes + sum(other.minutes for other in _live(others) if other.on == draft.on)
    limit_minutes = policy.day_flag_hours * 60
    if minutes <= limit_minutes:
        return None
    return policy.reason(
        "day-long", "一", visited_on=draft.on.isoformat(), day_minutes=minutes, limit_minutes=limit_minutes
    )


# Own judgement.
def _flag_late(draft: Draft, day: date, policy: Policy) -> Reason | None:
    days = (day - draft.on).days
    if days <= policy.late_flag_days:
        return None
    return policy.reason(
        "visit-late", "一", visited_on=draft.on.isoformat(), days=days, limit_days=policy.late_flag_days
    )


# 一 如实: the same visit may have been logged twice; only those who were there can tell.
def doubtful(draft: Draft, others: Iterable[Visit], policy: Policy) -> Reason | None:
    """Same elder, day, service and length, and no two starts to tell them apart: asked, not refused."""
    for other in _live(others):
        if _alike(draft, other) and (draft.start is None or other.start is None):
            return policy.reason(
                "duplicate-maybe",
                "一",
                other_id=other.id,
                visited_on=draft.on.isoformat(),
                service=draft.service,
                minutes=draft.minutes,
            )
    return None


# 一 如实: whoever is said to have come along says so themselves; a difference goes to the worker.
def companion_denies(companion_id: int, policy: Policy) -> Reason:
    return policy.reason("companion-denies", "一", companion_id=companion_id)


def is_live(state: VisitState) -> bool:
    return state not in ENDED


def _live(visits: Iterable[Visit]) -> Iterable[Visit]:
    return (visit for visit in visits if is_live(visit.state))


def _alike(draft: Draft, other: Visit) -> bool:
    return (
        draft.on == other.on
        and draft.service == other.service
        and draft.minutes == other.minutes
        and bool(set(draft.elder_ids) & set(other.elder_ids))
    )


def _overlap(draft: Draft, other: Visit) -> bool:
    if draft.start is None or other.start is None:
        return False
    begin, other_begin = _clock(draft.on, draft.start), _clock(other.on, other.start)
    return begin < other_begin + other.minutes and other_begin < begin + draft.minutes


def _clock(day: date, minute: int) -> int:
    """Minutes on one clock that runs on over midnight."""
    return day.toordinal() * MINUTES_A_DAY + minute
