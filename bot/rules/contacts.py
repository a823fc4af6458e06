"""探访: whom a month's rate counts, who was contacted, and who has waited longest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import Reckoned, Refusal
from bot.rules.policy import Policy

SOURCE = "民政部等十部门2022年"


@dataclass(frozen=True)
class Register:
    """An elder on the register of a community as of a day.

    `last_on` is the latest day up to then on which somebody made a contact, or was there on a verified visit.
    """

    elder_id: int
    enrolled_on: date
    at_home: bool
    last_on: date | None


@dataclass(frozen=True)
class Rate:
    """`reached` of `due`; beside them how many are left out of both, as they are away, or new."""

    reached: int
    due: int
    away: int
    new: int


# 民政部等十部门2022年: 到2025年底,特殊困难老年人月探访率达到100%.
# Own reading of who counts: who lives at home, on the last day looked at. In hospital, with their children or in a
# home they are looked after by others; who was enrolled in the last days was seen then, and has time yet.
def rate_of(elders: Sequence[Register], day: date, policy: Policy) -> Reckoned[Rate]:
    """The rate of the month of `day`, as of that day."""
    counted = [elder for elder in elders if counts(elder, day, policy)]
    at_home = sum(elder.at_home for elder in elders)
    reached = sum(_reached(elder, day, policy) for elder in counted)
    rate = Rate(reached, len(counted), len(elders) - at_home, at_home - len(counted))
    return Reckoned(
        rate,
        policy.reason(
            "contact-rate", SOURCE, since_on=since(day, policy).isoformat(), reached=rate.reached, due=rate.due,
            away=rate.away, new=rate.new, limit_days=policy.contact_new_days,
        ),
    )  # fmt: skip


def still_due(elders: Sequence[Register], day: date, policy: Policy) -> list[Register]:
    """Who counts this month and was not reached yet, the longest without contact first."""
    return longest_first(
        [elder for elder in elders if counts(elder, day, policy) and not _reached(elder, day, policy)]
    )


def longest_first(elders: Sequence[Register]) -> list[Register]:
    """Who was enrolled and never contacted since has waited from that day on."""
    return sorted(
        elders,
        key=lambda elder: (elder.last_on or elder.enrolled_on, elder.last_on is not None, elder.elder_id),
    )


# Own judgement: a slip is set right at once; later the month's rate has been read.
def refusal_to_take_back(made_on: date, today: date, policy: Policy) -> Refusal | None:
    """Whoever made a contact may take it back on the same day."""
    if made_on == today:
        return None
    return policy.refusal("contact-settled", "", made_on=made_on.isoformat())


def counts(elder: Register, day: date, policy: Policy) -> bool:
    return elder.at_home and (day - elder.enrolled_on).days >= policy.contact_new_days


def _reached(elder: Register, day: date, policy: Policy) -> bool:
    return elder.last_on is not None and elder.last_on >= since(day, policy)


def since(day: date, policy: Policy) -> date:
    """The first day of the month (or months) that the promise speaks of."""
    months = day.year * 12 + day.month - policy.contact_promise_months
    return date(months // 12, months % 12 + 1, 1)
