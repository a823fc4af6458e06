"""Who is an elder in special difficulty, whom the neighbours serve free of charge (服务对象)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.model import Reason
from bot.rules.policy import Policy

SITUATIONS = (
    "alone",
    "empty-nest",
    "left-behind",
    "disabled",
    "severely-disabled",
    "family-planning",
    "other",
)
"""二(一): 独居、空巢、留守、失能、重残、计划生育特殊家庭等; `other` is said in words."""

Verdict = Literal["eligible", "exception", "incomplete", "not-eligible"]

CLAUSE = "二(一)"


@dataclass(frozen=True)
class Circumstances:
    """What is known of an elder; None is what nobody has asked yet.

    `supporters_away` and `hard_at_home` are the worker's two findings, of the day `found_on`.
    `exception_by` is the id of the officer who made an exception of the subsidy.
    """

    born_on: date | None = None
    situation: str | None = None
    situation_words: str | None = None
    supporters_away: bool | None = None
    hard_at_home: bool | None = None
    found_on: date | None = None
    subsidy: bool | None = None
    exception_by: int | None = None

    def __post_init__(self) -> None:
        assert self.situation is None or self.situation in SITUATIONS, self.situation


@dataclass(frozen=True)
class Finding:
    """The verdict, why, and what is still 待补 (names in Circumstances): that turns nobody away."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]


# 二(一): 服务对象重点面向因赡养人不在身边且居家生活困难的独居、空巢、留守、失能、重残、计划生育特殊家庭等
#        60周岁及以上需要社会帮助的老年人,其中已享受市、区居家养老服务补贴的对象原则上不纳入
def find_eligible(elder: Circumstances, today: date, policy: Policy) -> Finding:
    against = tuple(
        reason
        for reason in (
            _too_young(elder.born_on, today, policy),
            _supporters_near(elder, policy),
            _not_hard_at_home(elder, policy),
            _has_subsidy(elder, policy),
        )
        if reason is not None
    )
    missing = still_missing(elder)
    if against:
        return Finding("not-eligible", against, missing)
    if missing:
        asked = [name for name in missing if name != "found_on"]  # the day comes with the two findings
        reason = policy.reason("elder-to-complete", CLAUSE, missing=len(asked))
        return Finding("incomplete", (reason,), missing)
    if elder.subsidy:
        reason = policy.reason("elder-excepted", CLAUSE, exception_by=elder.exception_by)
        return Finding("exception", (reason,), ())
    return Finding("eligible", (_eligible(elder, today, policy),), ())


def still_missing(elder: Circumstances) -> tuple[str, ...]:
    """What the worker has yet to ask, in the order in which it is asked."""
    gaps = (
        ("born_on", elder.born_on is None),
        ("situation", elder.situation is None),
        ("situation_words", elder.situation == "other" and not (elder.situation_words or "").strip()),
        ("supporters_away", elder.supporters_away is None),
        ("hard_at_home", elder.hard_at_home is None),
        ("found_on", elder.found_on is None),
        ("subsidy", elder.subsidy is None),
    )
    return tuple(name for name, is_missing in gaps if is_missing)


# 二(一): 60周岁及以上
def _too_young(born_on: date | None, today: date, policy: Policy) -> Reason | None:
    if born_on is None or age_on(born_on, today) >= policy.elder_age_min:
        return None
    return policy.reason(
        "elder-too-young",
        CLAUSE,
        born_on=born_on.isoformat(),
        age=age_on(born_on, today),
        limit_age=policy.elder_age_min,
        eligible_on=birthday_at(born_on, policy.elder_age_min).isoformat(),
    )


# 二(一): 赡养人不在身边
def _supporters_near(elder: Circumstances, policy: Policy) -> Reason | None:
    if elder.supporters_away is not False:
        return None
    return policy.reason("supporters-near", CLAUSE, found_on=_iso(elder.found_on))


# 二(一): 且居家生活困难
def _not_hard_at_home(elder: Circumstances, policy: Policy) -> Reason | None:
    if elder.hard_at_home is not False:
        return None
    return policy.reason("not-hard-at-home", CLAUSE, found_on=_iso(elder.found_on))


# 二(一): 已享受市、区居家养老服务补贴的对象原则上不纳入
# 原则上, own reading: an officer may make an exception, and of this alone.
def _has_subsidy(elder: Circumstances, policy: Policy) -> Reason | None:
    if not elder.subsidy or elder.exception_by is not None:
        return None
    return policy.reason("has-subsidy", CLAUSE)


def reason_of_exception(officer_id: int, policy: Policy, *, given: bool) -> Reason:
    """Why somebody with the subsidy is served all the same, or is not: the street looked at the one elder."""
    if given:
        return policy.reason("elder-excepted", CLAUSE, exception_by=officer_id)
    return policy.reason("elder-not-excepted", CLAUSE, declined_by=officer_id)


def _eligible(elder: Circumstances, today: date, policy: Policy) -> Reason:
    assert elder.born_on is not None, "nothing is missing"
    return policy.reason(
        "elder-eligible",
        CLAUSE,
        age=age_on(elder.born_on, today),
        limit_age=policy.elder_age_min,
        situation=elder.situation,
        situation_words=elder.situation_words,
        found_on=_iso(elder.found_on),
    )


def age_on(born_on: date, day: date) -> int:
    """Full years (周岁). Whoever is born on 29 February is a year older on 28 February of a common year.

    >>> age_on(date(1964, 2, 29), date(2025, 2, 27)), age_on(date(1964, 2, 29), date(2025, 2, 28))
    (60, 61)
    """
    years = day.year - born_on.year
    return years if day >= birthday_at(born_on, years) else years - 1


# 民法典 202: 到期月的对应日为期间的最后一日;没有对应日的,月末日为期间的最后一日
def birthday_at(born_on: date, age: int) -> date:
    """The day on which somebody reaches `age`."""
    year = born_on.year + age
    last_day = monthrange(year, born_on.month)[1]
    return date(year, born_on.month, min(born_on.day, last_day))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
