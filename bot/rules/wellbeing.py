"""问平安: who is asked how an elder is, when, and whom somebody rings up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from bot.model import Role
from bot.rules.policy import Policy
from bot.rules.quiet import after_waking, may_tell_at

Cause = Literal["heat", "cold", "storm", "festival"]
"""高温, 寒潮, 暴雨大雪, 过节."""

WellState = Literal["to-ask", "asked", "no-phone", "well", "trouble", "away"]
"""还没发, 问了, 没手机, 都好, 有事, 不在家."""

Called = Literal["", "well", "trouble", "nobody"]
"""没打过电话, 平安, 有事, 没人接."""

CAUSES: tuple[Cause, ...] = ("heat", "cold", "storm", "festival")
ELDER: Role = "elder"

Whom = Literal["elder", "relative", "nobody"]


@dataclass(frozen=True)
class Reach:
    """How an elder can be reached here. `asked` is False for one marked 不便确认."""

    at_home: bool
    asked: bool
    has_phone: bool
    relatives: int


# 二(三) 巡访关爱. Own judgement: for who cannot well be asked, or has no phone here, the family is; else one rings.
def whom_to_ask(elder: Reach) -> Whom | None:
    """None: they are not at home, where others look after them."""
    if not elder.at_home:
        return None
    if elder.has_phone and elder.asked:
        return "elder"
    return "relative" if elder.relatives else "nobody"


# Own judgement: a storm may be there before the night is over; a festival never is.
def may_be_urgent(cause: Cause, moment: datetime, policy: Policy) -> bool:
    """Whether one may choose to ask at once, in quiet hours: only then is there a choice. Civil time."""
    return cause != "festival" and may_tell_at(moment, ELDER, policy) != moment


def calls_at(moment: datetime, policy: Policy, *, urgent: bool) -> datetime:
    """From when on who has not answered is rung up, asked now or when the quiet hours are over. Civil time."""
    if urgent:
        return moment + policy.wellbeing_urgent
    return may_tell_at(after_waking(moment, policy.wellbeing_waking, policy), ELDER, policy)


@dataclass(frozen=True)
class Standing:
    """How it stands with one elder of a round."""

    state: WellState
    called: Called


def is_to_be_called(one: Standing, *, silent_too: bool) -> bool:
    """Who says that something is the matter, who has no phone here; once it is time (`silent_too`) who is silent.

    Whoever was reached by telephone is not rung again; where nobody answered it is tried again.
    """
    if one.called in ("well", "trouble"):
        return False
    return one.state in ("trouble", "no-phone") or (silent_too and one.state == "asked")


def call_first(one: Standing) -> tuple[bool, bool]:
    """Who has said that something is the matter, before all others; last who did not answer the telephone."""
    return (one.state != "trouble", one.called == "nobody")


@dataclass(frozen=True)
class Tally:
    """How many of a round: all; well, in trouble; silent, without a phone, and of these two not reached by call yet."""

    all: int
    well: int
    trouble: int
    silent: int
    no_phone: int
    reached: int


def tally(found: Sequence[Standing]) -> Tally:
    """What a call found counts before what was answered. Who went away meanwhile does not count."""
    here = [one for one in found if one.state != "away"]
    said = [one.called if one.called in ("well", "trouble") else one.state for one in here]
    return Tally(
        len(here), said.count("well"), said.count("trouble"), said.count("asked") + said.count("to-ask"),
        said.count("no-phone"), sum(one.called in ("well", "trouble") for one in here),
    )  # fmt: skip


def open_since(today: date, policy: Policy) -> date:
    """The day of the oldest rounds whose calls are still on the list."""
    return today - timedelta(days=policy.wellbeing_open_days - 1)
