"""The life of a visit: which deed leads from which state to which, and whose deed it is."""

from dataclasses import dataclass
from typing import Literal

from bot.model import Refusal, Role, VisitState
from bot.rules.policy import Policy

VisitDeed = Literal[
    "log-visit",
    "verify-visit",
    "return-visit",
    "refuse-visit",
    "withdraw-visit",
    "correct-visit",
    "audit-visit",
    "send-back-visit",
    "upload-visit",
    "reverse-visit",
]


@dataclass(frozen=True)
class Step:
    """One line of the table: `None` in `before` means there is no visit yet."""

    deed: VisitDeed
    before: tuple[VisitState | None, ...]
    after: VisitState
    roles: tuple[Role, ...]


# 二(四): 各社区主要负责积分的核实录入,所在街道负责积分的审核上传
# A worker among the roles of a volunteer's deed acts on behalf (由社区代记).
LIFE: tuple[Step, ...] = (
    Step("log-visit", (None,), "logged", ("volunteer", "worker")),
    Step("verify-visit", ("logged",), "verified", ("worker", "officer")),
    Step("return-visit", ("logged",), "returned", ("worker", "officer")),
    Step("refuse-visit", ("logged", "returned"), "refused", ("worker", "officer")),
    Step("withdraw-visit", ("logged", "returned"), "withdrawn", ("volunteer", "worker")),
    Step("correct-visit", ("returned",), "logged", ("volunteer", "worker")),
    Step("audit-visit", ("verified",), "audited", ("officer",)),
    Step("send-back-visit", ("verified",), "returned", ("officer",)),
    Step("upload-visit", ("audited",), "uploaded", ("officer",)),
    Step("reverse-visit", ("verified", "audited", "uploaded"), "reversed", ("officer",)),
)

_STEPS = {step.deed: step for step in LIFE}


def next_state(state: VisitState | None, deed: VisitDeed, policy: Policy) -> VisitState | Refusal:
    """Where the deed leads, or the kind answer that somebody or something was faster."""
    step = _STEPS[deed]
    if state in step.before:
        return step.after
    return policy.refusal("visit-moved-on", "二(四)", state=state, deed=deed)
