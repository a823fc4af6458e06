"""问问您: how many are asked for one visit, until when, who is next, and when the worker takes to the phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from bot.model import Reason, Refusal
from bot.rules.policy import Policy
from bot.rules.quiet import after_waking, is_night, may_tell_at
from bot.rules.wanted import Helper

Pace = Literal["ahead", "same-day", "urgent"]
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Offered:
    """Somebody was asked, and what they said so far: 我去, 这次去不了, nothing yet. `until` is when the offer ends."""

    helper_id: int
    at: datetime
    until: datetime
    answer: Literal["yes", "no"] | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True)
class Taken:
    """Somebody goes. To `others` their card says 谢谢您!已有人去了."""

    helper_id: int
    others: tuple[int, ...]


@dataclass(frozen=True)
class Wait:
    until: datetime


@dataclass(frozen=True)
class Ask:
    """These are asked together: not before `at`, and until `until`."""

    helper_ids: tuple[int, ...]
    at: datetime
    until: datetime


@dataclass(frozen=True)
class ToWorker:
    """Nobody could be found so: why, and whom the worker had better phone, the best first."""

    reason: Reason
    phone_ids: tuple[int, ...]


Step = Taken | Wait | Ask | ToWorker


# Own judgement (DOMAIN, offers): > 24 h ahead, same day, urgent
def pace(service: str, begins: datetime, now: datetime, policy: Policy) -> Pace:
    """How much of a hurry there is. `begins` is the earliest the visit may begin; all in civil time."""
    if service == "urgent":
        return "urgent"
    return "ahead" if begins - now > policy.offer_ahead else "same-day"


# Own judgement: clocks stop in quiet hours, save in an emergency; half an hour is left for the worker's phone
def offer_from_until(
    hurry: Pace, begins: datetime, now: datetime, policy: Policy
) -> tuple[datetime, datetime]:
    """When whoever is asked now hears of it, and when the offer ends."""
    if hurry == "urgent":
        return now, now + policy.offer_urgent
    at = may_tell_at(now, "volunteer", policy)
    lasts = policy.offer_waking if hurry == "ahead" else policy.offer_same_day
    return at, min(after_waking(at, lasts, policy), begins - policy.offer_same_day)


# Own judgement: ≤ 2 a day and 5 a week a person; at night only who said 夜里可以叫我. An emergency counts no offers.
def refusal_to_ask(helper: Helper, hurry: Pace, at: datetime, policy: Policy) -> Refusal | None:
    """Why somebody who may go is not asked just now."""
    if hurry == "urgent":
        if is_night(at, policy) and not helper.at_night:
            return policy.refusal("offer-at-night", "")
        return None
    return refusal_by_number(helper, at.date(), policy)


def refusal_by_number(helper: Helper, today: date, policy: Policy) -> Refusal | None:
    """Whether they were asked enough lately. A week's plan comes in one message, and counts as one offer."""
    if helper.asked.count(today) >= policy.offers_a_day:
        return policy.refusal("offer-day-full", "", times=policy.offers_a_day)
    if len(helper.asked) < policy.offers_a_week:
        return None
    if sum(today - WEEK < day <= today for day in helper.asked) >= policy.offers_a_week:
        return policy.refusal("offer-week-full", "", times=policy.offers_a_week)
    return None


def next_step(
    service: str,
    begins: datetime,
    offered: Sequence[Offered],
    ranked: Sequence[Helper],
    now: datetime,
    policy: Policy,
) -> Step:
    """What is to be done for one visit now.

    `offered` is who was asked, in that order; `ranked` who may go and could still be asked, the best first. The first
    我去 counts, be it late. Nobody is asked twice for the same visit, and at most `offer_rounds` times are some asked.
    """
    takers = [one for one in offered if one.answer == "yes"]
    if takers:
        taker = min(takers, key=_answered).helper_id
        return Taken(taker, tuple(one.helper_id for one in offered if _waits(one, taker)))
    waited_for = [one.until for one in offered if one.answer is None and one.until > now]
    if waited_for:
        return Wait(min(waited_for))
    hurry = pace(service, begins, now, policy)
    at, until = offer_from_until(hurry, begins, now, policy)
    known = {one.helper_id for one in offered}
    fresh = [helper for helper in ranked if helper.id not in known]
    askable = [helper.id for helper in fresh if refusal_to_ask(helper, hurry, at, policy) is None]
    silent = [one.helper_id for one in offered if one.answer is None]
    phone_ids = (*silent, *(helper.id for helper in fresh))[: policy.phone_max]
    rounds = 1 if hurry == "urgent" else policy.offer_rounds
    if len({one.at for one in offered}) >= rounds:
        return ToWorker(policy.reason("offer-nobody-came", "", people=len(offered)), phone_ids)
    if until <= at:
        return ToWorker(policy.reason("offer-too-late", ""), phone_ids)
    if not askable:
        return ToWorker(_why_nobody(fresh, offered, hurry, policy), phone_ids)
    return Ask(tuple(askable[: policy.offers_together]), at, until)


def _why_nobody(fresh: Sequence[Helper], offered: Sequence[Offered], hurry: Pace, policy: Policy) -> Reason:
    """Who could go was asked enough of late; or nobody could (in an emergency: may be called by night)."""
    if fresh and hurry != "urgent":
        return policy.reason("offer-asked-enough", "", people=len(fresh))
    return policy.reason("offer-nobody-left", "", people=len(offered))


def _answered(one: Offered) -> tuple[datetime, datetime]:
    assert one.answered_at is not None, one
    return (one.answered_at, one.at)


def _waits(one: Offered, taker_id: int) -> bool:
    """Whether their card still asks, or they would have gone too."""
    return one.helper_id != taker_id and one.answer != "no"
