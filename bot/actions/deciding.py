"""Who may decide on a visit: which of those that wait are this actor's to verify, or to audit."""

from collections.abc import Sequence

from bot.model import Actor, Refusal, Visit, VisitState
from bot.rules.policy import policy_on
from bot.rules.verifying import refusal_of_street, refusal_to_audit, refusal_to_verify
from bot.store import people, records, roles, visits
from bot.store.tx import Tx

Kin = frozenset[frozenset[int]]
ELSEWHERE = ("verifies-own-entry", "community-verifies")
"""Why a visit stands on another's list."""


async def kin_around(tx: Tx, person_ids: Sequence[int]) -> Kin:
    """All pairs of kin in which one of these people is."""
    pairs: set[frozenset[int]] = set()
    for one in person_ids:
        pairs |= {frozenset({one, other}) for other in await people.kin_of(tx, one)}
    return frozenset(pairs)


async def refusal_to_decide(tx: Tx, actor: Actor, visit: Visit) -> Refusal | None:
    """Whoever verifies has no part in the visit, nor wrote it down; an officer only where no worker may."""
    assert actor.person is not None, "somebody decides"
    refused = await _refusal_of(tx, actor.person.id, visit)
    if refused is None and actor.role == "officer":
        workers = await roles.holders(tx, "worker", visit.unit_id)
        can = [not await _refusal_of(tx, worker.id, visit) for worker in workers]
        refused = refusal_of_street(community_can=any(can), policy=policy_on(visit.on))
    return refused


async def refusal_on_record(tx: Tx, actor: Actor, deed: str, visit: Visit) -> Refusal | None:
    """Whether an officer steps in where a community needs none: said at the first tap, and kept as at the gates."""
    refused = await refusal_to_decide(tx, actor, visit)
    if refused:
        await records.write(tx, actor, "refused", "visit", visit.id, tried=deed)
    return refused


async def _refusal_of(tx: Tx, person_id: int, visit: Visit) -> Refusal | None:
    kin = await kin_around(tx, (person_id,))
    return refusal_to_verify(
        person_id, visit.logged_by, visit.volunteer_id, visit.elder_ids, kin, policy_on(visit.on)
    )


async def refusal_of_auditor(tx: Tx, actor: Actor, visit: Visit) -> Refusal | None:
    assert actor.person is not None, "somebody audits"
    kin = await kin_around(tx, (actor.person.id,))
    return refusal_to_audit(
        actor.person.id, visit.verified_by or 0, visit.logged_by, visit.volunteer_id, visit.elder_ids, kin,
        policy_on(visit.on),
    )  # fmt: skip


async def waiting_for(
    tx: Tx, actor: Actor, unit_ids: Sequence[int], state: VisitState
) -> list[tuple[Visit, bool]]:
    """What waits in this state, logged or verified, on this actor's list, and whether it is theirs to decide.

    What a worker wrote down themselves is left to others; an officer has of what is logged only what no worker may.
    """
    found = []
    for visit in await visits.in_state(tx, unit_ids, state):
        refused = await (refusal_to_decide if state == "logged" else refusal_of_auditor)(tx, actor, visit)
        if not refused or refused.reason.rule not in ELSEWHERE:
            found.append((visit, not refused))
    return found
