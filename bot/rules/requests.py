"""The life of a request (帮忙单): which deed leads from which state to which, and whose deed it is."""

from dataclasses import dataclass
from typing import Literal

from bot.model import Refusal, RequestState, Role
from bot.rules.policy import Policy

RequestDeed = Literal[
    "ask-help", "offer-request", "accept-request", "give-back-request", "begin-request", "finish-request",
    "close-request", "cancel-request", "decline-request", "lapse-request", "pass-on-request", "open-again-request",
    "undo-request", "miss-request",
]  # fmt: skip

NOT_YET: tuple[RequestState, ...] = ("open", "offered", "lapsed")
"""Nobody goes, though somebody should."""
PROMISED: tuple[RequestState, ...] = ("accepted", "under-way")
"""Somebody goes."""
OVER: frozenset[RequestState] = frozenset({"closed", "cancelled", "declined", "passed-on"})
"""Nothing comes after these. Every request ends in one of them; whatever lapsed is closed by a worker."""


def is_wanted(state: RequestState, volunteer_id: int | None) -> bool:
    """Whether anybody may say 我去. What lapsed though somebody was to go, the community asks about first."""
    return state in NOT_YET and volunteer_id is None


@dataclass(frozen=True)
class Step:
    """One line of the table: `None` in `before` means there is no request yet. No role: the clock does it."""

    deed: RequestDeed
    before: tuple[RequestState | None, ...]
    after: RequestState
    roles: tuple[Role, ...]


# 二(三): 在充分自愿的基础上, on both sides: an elder may call it off, a volunteer may give it back
LIFE: tuple[Step, ...] = (
    Step("ask-help", (None,), "open", ("elder", "relative", "worker")),
    Step("offer-request", ("open",), "offered", ("worker", "officer",)),
    Step("accept-request", NOT_YET, "accepted", ("volunteer", "worker", "officer")),
    Step("give-back-request", PROMISED, "open", ("volunteer", "worker", "officer")),
    Step("begin-request", ("accepted",), "under-way", ("volunteer",)),
    Step("finish-request", (*PROMISED, "lapsed"), "done", ("volunteer", "worker")),
    Step("undo-request", ("under-way", "done"), "accepted", ("volunteer", "worker")),
    Step("miss-request", (*PROMISED, "done", "lapsed"), "lapsed", ("volunteer", "worker")),
    Step("close-request", ("done", "lapsed"), "closed", ("worker", "officer",)),
    Step("cancel-request", (*NOT_YET, *PROMISED), "cancelled", ("elder", "relative", "worker", "officer")),
    Step("decline-request", NOT_YET, "declined", ("worker", "officer",)),
    Step("lapse-request", ("open", "offered", *PROMISED), "lapsed", ()),
    Step("pass-on-request", NOT_YET, "passed-on", ("worker", "officer",)),
    Step("open-again-request", ("lapsed",), "open", ("worker", "officer")),
)  # fmt: skip

_STEPS = {step.deed: step for step in LIFE}


def next_state(state: RequestState | None, deed: RequestDeed, policy: Policy) -> RequestState | Refusal:
    """Where the deed leads, or the kind answer that somebody or something was faster."""
    step = _STEPS[deed]
    if state in step.before:
        return step.after
    return policy.refusal("request-moved-on", "", state=state, deed=deed)


def refusal_of_street(*, has_the_duty: bool, policy: Policy) -> Refusal | None:
    """An officer sees to a request only while no worker of the community is there to."""
    return None if has_the_duty else policy.refusal("community-helps", "")
