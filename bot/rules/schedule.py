"""What comes round by the clock: which slot of it is due, and until when one that was missed is caught up."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.rules.policy import Policy
from bot.rules.quiet import is_festival, is_workday_morning

PART = 100
"""So many people are told in one transaction; others write in between."""


@dataclass(frozen=True)
class Round:
    """Something that comes each day at a time, or each week on a weekday (ISO: 1 Monday to 7 Sunday).

    Missed, it is caught up until so long after (`grace`); never twice, and never two of them.
    """

    job: str
    at: time
    grace: timedelta
    weekday: int | None = None


# Own judgement: on Sunday there is time to read, and the week to come is not begun.
def week_round(policy: Policy) -> Round:
    """What volunteers, elders and relatives hear once a week."""
    return Round("sunday", policy.week_at, policy.week_grace, weekday=7)


# Own judgement: the evening before, and before the quiet hours; what was missed until midnight waits for the morning.
def evening_round(policy: Policy) -> Round:
    """The reminder of tomorrow's visits."""
    return Round("evening", policy.remind_at, timedelta(days=1) - _since_midnight(policy.remind_at))


# Own judgement: where the night's quiet hours end.
def morning_round(policy: Policy) -> Round:
    """The reminder of today's visits."""
    ends = min(end for begin, end in policy.quiet_hours if begin > end)
    return Round("morning", ends, timedelta(hours=12) - _since_midnight(ends))


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)


def slot_due(one: Round, now: datetime) -> date | None:
    """The day of the latest slot that has begun, where it is not too late for it. `now` in civil time.

    A slot is a civil day, so that a day of 23 or 25 hours has one too; of many that were missed only the last is due.
    """
    day = now.date() - timedelta(days=int(now.time() < one.at))
    if one.weekday is not None:
        day -= timedelta(days=(day.isoweekday() - one.weekday) % 7)
    late = now.replace(tzinfo=None) - datetime.combine(day, one.at)
    return day if late < one.grace else None


# Own judgement: a festival rests. What it kept back is told with the next one.
def week_due(now: datetime, policy: Policy) -> date | None:
    """The Sunday whose message is due."""
    day = slot_due(week_round(policy), now)
    return None if day is None or is_festival(day) else day


# UX 24: one card on workdays 08:30; the week's numbers are on the first of the week.
def numbers_due(now: datetime, policy: Policy) -> date | None:
    """The Monday of the week whose first card is due, wherever its first working day lies."""
    today = now.date()
    return today - timedelta(days=today.weekday()) if is_workday_morning(now, policy) else None


def weeks_between(since: date, until: date) -> int:
    """How many weeks a message speaks of: one, and more where some were left out."""
    return max(1, round((until - since).days / 7))


# Own judgement: what nobody heard of for so long is no news any more.
def begins_on(slot: date, last: date | None, policy: Policy) -> date:
    """From which slot on a message tells: from the last that was told, or else from the week before."""
    earliest = slot - timedelta(weeks=policy.week_back_weeks)
    return slot - timedelta(weeks=1) if last is None else max(last, earliest)
