"""What elders and relatives answered about a visit: every answer stays, the latest of a person counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Answer, Role, Visit
from bot.store.tx import Tx

How = Literal["call", "visit", "sheet"]
"""How an answer came to be on record."""


@dataclass(frozen=True)
class Said:
    """One answer; `role` is elder, or relative for hearsay.

    `recorded_by` put it on record for them, from a call, a visit or a signed sheet (`how`); None: they said so here.
    """

    elder_id: int
    person_id: int
    role: Role
    answer: Answer
    at: int
    recorded_by: int | None = None
    how: How | None = None


async def add(
    tx: Tx, visit: Visit, elder_id: int, person_id: int, role: Role, answer: Answer, *,
    recorded_by: int | None = None, how: How | None = None,
) -> None:  # fmt: skip
    await tx.write(
        "INSERT INTO confirmation (visit_id, round, elder_id, person_id, role, answer, at, recorded_by, how)"
        " VALUES (:visit, :round, :elder, :person, :role, :answer, :now, :by, :how)",
        visit=visit.id, round=visit.round, elder=elder_id, person=person_id, role=role, answer=answer, now=tx.now_ms,
        by=recorded_by, how=how,
    )  # fmt: skip


async def of_visit(tx: Tx, visit: Visit) -> Sequence[Said]:
    """All answers in the visit's present round, oldest first."""
    rows = await tx.all(
        "SELECT elder_id, person_id, role, answer, at, recorded_by, how FROM confirmation"
        " WHERE visit_id = :id AND round = :round ORDER BY id",
        id=visit.id, round=visit.round,
    )  # fmt: skip
    return [Said(**dict(row)) for row in rows]
