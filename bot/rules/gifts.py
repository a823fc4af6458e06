"""送积分: to whom, how much, how long it stays 路上的, and what the community should look at twice."""

from dataclasses import dataclass
from datetime import timedelta

from bot.model import GiftState, Reason, Reckoned, Refusal
from bot.rules.policy import Policy

MINUTE = timedelta(minutes=1)
RING_MIN = 3
"""Two who give to each other are neighbours; three in a ring move points for some other end."""


@dataclass(frozen=True)
class Receiver:
    """Whoever is to be given points. `enrolled`: as volunteer, elder or relative, in the giver's district."""

    id: int
    enrolled: bool
    consented: bool
    deceased: bool


# 二(四): 取得的互助积分可自愿转赠
# Own reading (gift_scope): to anyone enrolled in the district whose consent is on record, and not to oneself.
def refusal_of_receiver(giver_id: int, receiver: Receiver, policy: Policy) -> Refusal | None:
    if receiver.id == giver_id:
        return policy.refusal("gift-to-oneself", "二(四)")
    if receiver.deceased:
        return policy.refusal("gift-receiver-gone", "二(四)")
    if not receiver.enrolled:
        return policy.refusal("gift-receiver-unknown", "二(四)")
    if not receiver.consented:
        return policy.refusal("gift-without-consent", "二(四)")
    return None


# 二(四): 取得的互助积分可自愿转赠: only what was obtained, and no more of it than is 能用的
def refusal_of_amount(half_points: int, usable: int, policy: Policy) -> Refusal | None:
    assert half_points > 0, half_points
    if half_points > usable:
        return policy.refusal("gift-not-enough", "二(四)", half_points=half_points, usable_half_points=usable)
    return None


# Own judgement: who was talked into it, or hit the wrong name, has time to think it over.
def cooling(half_points: int, is_new: bool, policy: Policy) -> Reckoned[timedelta]:
    """How long a gift may be taken back before it arrives; longer where it is large, or to somebody new."""
    is_large = half_points > policy.gift_large_half_points
    lasts = policy.gift_cooling_large if is_large or is_new else policy.gift_cooling
    reason = policy.reason(
        "gift-cools", "", minutes=lasts // MINUTE, half_points=half_points, large=is_large, new=is_new
    )
    return Reckoned(lasts, reason)


def given(half_points: int, policy: Policy) -> Reason:
    """Why points went over: somebody gave them of their own will."""
    return policy.reason("gift-given", "二(四)", half_points=half_points)


def returned(half_points: int, policy: Policy) -> Reason:
    """退还 is as free as giving."""
    return policy.reason("gift-returned", "二(四)", half_points=half_points)


# Own judgement (UX 18): a second confirmation above 10 points, or for 全部.
def asks_twice(half_points: int, usable: int, policy: Policy) -> bool:
    """
    >>> from bot.rules.policy import PILOT
    >>> asks_twice(20, 40, PILOT), asks_twice(21, 40, PILOT), asks_twice(4, 4, PILOT)
    (False, True, True)
    """
    return half_points > policy.gift_large_half_points or half_points >= usable


# Own judgement: these refuse nothing. Both sums are with the gift itself.
def flags(today: int, this_month: int, ring: int, policy: Policy) -> list[Reason]:
    """What stands in the record and is told to the worker: much given away in a day, or in a month; a ring.

    `ring`: through how many people's hands points go round with this gift, back to its giver; 0 where they do not.
    """
    found = []
    if today > policy.gift_flag_day_half_points:
        found.append(policy.reason(
            "gift-day-much", "", half_points=today, limit_half_points=policy.gift_flag_day_half_points
        ))  # fmt: skip
    if this_month > policy.gift_flag_month_half_points:
        found.append(policy.reason(
            "gift-month-much", "", half_points=this_month, limit_half_points=policy.gift_flag_month_half_points
        ))  # fmt: skip
    if ring >= RING_MIN:
        found.append(policy.reason("gift-ring", "", people=ring))
    return found


# UX 8: a gift can be taken back until it has cooled. Own judgement: it may be returned, once.
_STEPS: dict[str, tuple[GiftState, GiftState]] = {
    "withdraw-gift": ("cooling", "withdrawn"),
    "give": ("cooling", "given"),
    "return-gift": ("given", "returned"),
}


def next_gift_state(state: GiftState, deed: str, policy: Policy) -> GiftState | Refusal:
    """Where the deed leads, or the kind answer that the gift has gone on meanwhile."""
    before, after = _STEPS[deed]
    return after if state == before else policy.refusal("gift-moved-on", "二(四)", gift=state, deed=deed)
