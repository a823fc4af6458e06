"""What elders and relatives answered about a visit: every answer stays, the latest of a person counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Answer, Role, Visit
from bot.store.tx import Tx


@dataclass(frozen=True)
class Said:
    """One answer; `role` is elder, or relative for hearsay."""

    elder_id: int
    person_id: int
    role: Role
    answer: Answer
    at: int


async def add(tx: Tx, visit: Visit, elder_id: int, person_id: int, role: Role, answer: Answer) -> None:
    await tx.write(
        "INSERT INTO confirmation (visit_id, round, elder_id, person_id, role, answer, at)"
        " VALUES (:visit, :round, :elder, :person, :role, :answer, :now)",
        visit=visit.id, round=visit.round, elder=elder_id, person=person_id, role=role, answer=answer, now=tx.now_ms,
    )  # fmt: skip


async def of_visit(tx: Tx, visit: Visit) -> Sequence[Said]:
    """All answers in the visit's present round, oldest first."""
    rows = await tx.all(
        "SELECT elder_id, person_id, role, answer, at FROM confirmation"
        " WHERE visit_id = :id AND round = :round ORDER BY id",
        id=visit.id, round=visit.round,
    )  # fmt: skip
    return [Said(**dict(row)) for row in rows]
