"""跟谁一起: who is said to have come along on a visit, and what they say to it."""

from collections.abc import Sequence

from bot.model import Companion, CompanionState, Person, Visit
from bot.store.people import FIELDS, person_of
from bot.store.tx import Row, Tx


def _companion(row: Row) -> Companion:
    return Companion(
        row["id"], row["visit_id"], row["volunteer_id"], row["state"], row["own_visit_id"], row["revision"]
    )


async def _companions(tx: Tx, condition: str, **values: object) -> Sequence[Companion]:
    return [_companion(row) for row in await tx.all(f"SELECT * FROM companion WHERE {condition}", **values)]


async def add(tx: Tx, visit: Visit, volunteer_id: int) -> Companion:
    companion_id = await tx.write(
        "INSERT INTO companion (visit_id, volunteer_id, state, revision) VALUES (:visit, :volunteer, 'asked', 1)"
        " RETURNING id",
        visit=visit.id, volunteer=volunteer_id,
    )  # fmt: skip
    return await get(tx, companion_id)


async def get(tx: Tx, companion_id: int) -> Companion:
    [companion] = await _companions(tx, "id = :id", id=companion_id)
    return companion


async def maybe(tx: Tx, companion_id: int) -> Companion | None:
    found = await _companions(tx, "id = :id", id=companion_id)
    return found[0] if found else None


async def of_visit(tx: Tx, visit_id: int) -> Sequence[Companion]:
    """All who are said to have come along on a visit."""
    return await _companions(tx, "visit_id = :id ORDER BY id", id=visit_id)


async def led_to(tx: Tx, visit_id: int) -> Companion | None:
    """Where a visit is the companion's own: how it came about."""
    found = await _companions(tx, "own_visit_id = :id ORDER BY id LIMIT 1", id=visit_id)
    return found[0] if found else None


async def settle(
    tx: Tx, companion: Companion, state: CompanionState, own_visit_id: int | None = None
) -> None:
    await tx.write(
        "UPDATE companion SET state = :state, own_visit_id = :own, revision = revision + 1 WHERE id = :id",
        state=state, own=own_visit_id, id=companion.id,
    )  # fmt: skip


async def fellows(tx: Tx, volunteer_id: int) -> Sequence[Person]:
    """The other volunteers of somebody's community: who came along last first, then the oldest."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person WHERE person.id <> :id AND whereabouts <> 'deceased' AND person.id IN"
        " (SELECT person_id FROM role WHERE role = 'volunteer' AND until_at IS NULL AND unit_id IN"
        "  (SELECT unit_id FROM role WHERE role = 'volunteer' AND until_at IS NULL AND person_id = :id))"
        " ORDER BY coalesce((SELECT max(companion.id) FROM companion JOIN visit ON visit.id = visit_id"
        "  WHERE visit.volunteer_id = :id AND companion.volunteer_id = person.id), 0) DESC, person.id",
        id=volunteer_id,
    )  # fmt: skip
    return [person_of(row) for row in rows]
