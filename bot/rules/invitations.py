"""Invitations: who may invite whom, and how long one may be used."""

from datetime import timedelta
from typing import Protocol

from bot.model import Refusal, Role
from bot.rules.policy import Policy

OFFICIALS: frozenset[Role] = frozenset({"worker", "officer", "bureau"})

# DOMAIN, who takes part: a role is granted by somebody of a higher role.
INVITES: dict[Role, frozenset[Role]] = {
    "bureau": frozenset({"officer"}),
    "officer": frozenset({"worker"}),
    "worker": frozenset({"volunteer", "elder", "relative"}),
    "volunteer": frozenset(),
    "elder": frozenset(),
    "relative": frozenset(),
}


class Invitation(Protocol):
    """What a rule needs to know of an invitation; instants in milliseconds UTC."""

    @property
    def role(self) -> Role: ...
    @property
    def expires_at(self) -> int: ...
    @property
    def used_at(self) -> int | None: ...
    @property
    def taken_back_at(self) -> int | None: ...


# Own judgement: the more a role may see, the shorter its card is good for.
def lasts(role: Role, policy: Policy) -> timedelta:
    return policy.invitation_official_lasts if role in OFFICIALS else policy.invitation_lasts


def expires_at(role: Role, made_at: int, policy: Policy) -> int:
    """Milliseconds UTC in and out."""
    return made_at + lasts(role, policy) // timedelta(milliseconds=1)


def refusal_to_invite(inviter: Role, invited: Role, policy: Policy) -> Refusal | None:
    if invited in INVITES[inviter]:
        return None
    return policy.refusal("invites-out-of-turn", "", inviter_role=inviter, invited_role=invited)


# Own judgement: one use, and an end.
def refusal_to_accept(invitation: Invitation | None, now_at: int, policy: Policy) -> Refusal | None:
    """`invitation` is None where no such code was ever made."""
    if invitation is None:
        return policy.refusal("invitation-unknown", "")
    if invitation.used_at is not None:
        return policy.refusal("invitation-used", "", role=invitation.role)
    if invitation.taken_back_at is not None:
        return policy.refusal("invitation-taken-back", "", role=invitation.role)
    if now_at >= invitation.expires_at:
        return policy.refusal(
            "invitation-expired", "", role=invitation.role, expired_at=invitation.expires_at
        )
    return None
