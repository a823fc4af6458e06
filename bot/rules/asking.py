"""请人帮忙: for whom, for which day help may be asked, when it has to begin, and who may be sent after a phone call."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.model import Refusal, Request, Role
from bot.rules.matching import may, start_for
from bot.rules.policy import Policy
from bot.rules.quiet import may_tell_at
from bot.rules.requests import OVER
from bot.rules.wanted import PARTS, Helper, Wanted


@dataclass(frozen=True)
class Guest:
    """Whom help is asked for. `agreed` and `shares`: they did not take back that it is recorded, that family acts.

    `enrolled`: they are 服务对象 of a community.
    """

    whereabouts: str
    agreed: bool = True
    shares: bool = True
    enrolled: bool = True


# DOMAIN: while an elder is not 在家, nothing is asked for them. 二(三): 在充分自愿的基础上. PIPL 15: consent may be
# taken back
def refusal_for(guest: Guest, asker: Role | None, policy: Policy) -> Refusal | None:
    """Why nobody can be asked to come to this elder now."""
    if guest.whereabouts == "deceased" or not guest.enrolled:
        return policy.refusal("ask-elder-gone", "")
    if guest.whereabouts != "home":
        return policy.refusal("ask-not-at-home", "", whereabouts=guest.whereabouts)
    if not guest.agreed:
        return policy.refusal("ask-without-consent", "二(三)")
    if asker == "relative" and not guest.shares:
        return policy.refusal("ask-relative-without-consent", "二(三)")
    return None


# Own judgement (request_ahead_days)
def refusal_of_when(
    on: date, part: str | None, start: int | None, today: date, minute: int, policy: Policy
) -> Refusal | None:
    """Why it cannot be then. `minute`: of the day that it is now."""
    last = today + timedelta(days=policy.request_ahead_days)
    if on < today:
        return refusal_after(on, today, policy)
    if on > last:
        return policy.refusal(
            "ask-too-far-ahead", "", days=policy.request_ahead_days, last_on=last.isoformat()
        )
    if on == today and minute >= (PARTS[part][1] if start is None else start):
        return policy.refusal("ask-hour-is-past", "")
    return None


def refusal_after(on: date, today: date, policy: Policy) -> Refusal | None:
    """Nobody is found any more for a day that is over."""
    return policy.refusal("ask-day-is-past", "", wanted_on=on.isoformat()) if on < today else None


def same_before(
    elder_ids: Iterable[int], service: str, on: date, others: Iterable[Request]
) -> Request | None:
    """The same help for the same day and one of the same elders, asked for already: asked about, not refused."""
    whom = set(elder_ids)
    for other in others:
        if (
            (other.service, other.on) == (service, on)
            and other.state not in OVER
            and whom & set(other.elder_ids)
        ):
            return other
    return None


# Own judgement (offers): half an hour is left for the worker's phone
def begins(wanted: Wanted, now: datetime, policy: Policy) -> datetime:
    """When it begins at the earliest; where too little time is left to ask until then, at the latest. Civil time."""
    opens, closes = wanted.window
    day = datetime.combine(wanted.on, time(), now.tzinfo)
    earliest = day + timedelta(minutes=opens)
    if earliest - now > 2 * policy.offer_same_day:
        return earliest
    return day + timedelta(minutes=max(opens, closes - wanted.minutes))


# Own judgement: how long it takes is a guess of ours, and who asks for this afternoon knows what o'clock it is
def in_what_is_left(wanted: Wanted, now: datetime, policy: Policy) -> Wanted:
    """What is wanted for the rest of today is as long as there is time for, once somebody was asked and phoned."""
    opens, closes = wanted.window
    if wanted.start is not None or wanted.on != now.date() or opens >= closes:
        return wanted
    told = may_tell_at(now, "volunteer", policy) + 2 * policy.offer_same_day
    left = int((datetime.combine(wanted.on, time(), now.tzinfo) - told) / MINUTE) + closes
    least = min(policy.request_rest_minutes, closes - opens)
    return replace(wanted, minutes=min(wanted.minutes, max(left, least)))


def ends(on: date, now: datetime) -> datetime:
    """When the day it was wanted for is over. Civil time."""
    return datetime.combine(on + timedelta(days=1), time(), now.tzinfo)


ALL_DAY = ((0, 24 * 60),)
FAR_METRES = 100_000
MINUTE = timedelta(minutes=1)
SETTLED = ("match-day-full", "match-week-full")
"""What somebody who says that they go has settled themselves, as where, when and what they usually would."""


# 二(三): 在充分自愿的基础上: a volunteer's own word goes before what they said once for all
def refusal_to_go(wanted: Wanted, helper: Helper, policy: Policy) -> Refusal | None:
    """Why somebody who says yes cannot go all the same: not trained, kin, elsewhere at that time …"""
    willing = replace(
        at_any_hour(helper), rest_until=None, services=frozenset({wanted.service}), reach_metres=FAR_METRES,
        wishes=frozenset(), traits=helper.traits | wanted.wishes,
    )  # fmt: skip
    refused = may(replace(wanted, asked_ids=frozenset()), willing, policy)
    return None if refused and refused.reason.rule in SETTLED else refused


def at_any_hour(helper: Helper) -> Helper:
    """The same volunteer, as if they had said nothing of when they are usually free."""
    return replace(helper, free=dict.fromkeys(range(1, 8), ALL_DAY))


def told_oneself(refused: Refusal, policy: Policy) -> Refusal:
    """The same no, as whoever said 我去 hears it: of who does not want whom, and of kin, they hear nothing."""
    if refused.reason.rule == "match-overlaps":
        return policy.refusal("go-overlaps", "", **refused.reason.facts)
    return policy.refusal("go-another", refused.reason.clause)


def agreed_minute(wanted: Wanted, helper: Helper, policy: Policy) -> int:
    """When they come: the first minute at which they can, else the first that was wanted."""
    found = start_for(wanted, helper, policy)
    return wanted.window[0] if found is None else found
