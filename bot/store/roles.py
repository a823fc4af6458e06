"""Who holds which role, and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Person, Role
from bot.store.people import FIELDS, person_of
from bot.store.tx import Tx


@dataclass(frozen=True)
class Held:
    """A role that a person holds in a unit."""

    role: Role
    unit_id: int


async def grant(tx: Tx, person_id: int, role: Role, unit_id: int, granted_by: int | None) -> None:
    """Give a role; holding it already is no error."""
    if Held(role, unit_id) in await held_by(tx, person_id):
        return
    await tx.write(
        "INSERT INTO role (person_id, role, unit_id, from_at, granted_by)"
        " VALUES (:person, :role, :unit, :now, :by)",
        person=person_id, role=role, unit=unit_id, now=tx.now_ms, by=granted_by,
    )  # fmt: skip


async def end(tx: Tx, person_id: int, role: Role, unit_id: int) -> None:
    await tx.write(
        "UPDATE role SET until_at = :now WHERE person_id = :person AND role = :role AND unit_id = :unit"
        " AND until_at IS NULL",
        now=tx.now_ms, person=person_id, role=role, unit=unit_id,
    )  # fmt: skip


async def held_by(tx: Tx, person_id: int) -> Sequence[Held]:
    rows = await tx.all(
        "SELECT role, unit_id FROM role WHERE person_id = :id AND until_at IS NULL ORDER BY id", id=person_id
    )
    return [Held(row["role"], row["unit_id"]) for row in rows]


async def unit_of(tx: Tx, person_id: int, role: Role) -> int | None:
    """Where the person holds the role, if they do."""
    for held in await held_by(tx, person_id):
        if held.role == role:
            return held.unit_id
    return None


async def holders(tx: Tx, role: Role, unit_id: int) -> Sequence[Person]:
    """Everybody who holds the role in just this unit, oldest first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN role ON role.person_id = person.id"
        " WHERE role.role = :role AND role.unit_id = :unit AND until_at IS NULL ORDER BY person.id",
        role=role, unit=unit_id,
    )  # fmt: skip
    return [person_of(row) for row in rows]


async def granted_by(tx: Tx, unit_id: int) -> dict[tuple[int, Role], int]:
    """Who gave each role that is held in just this unit, where somebody of the bot's own did."""
    rows = await tx.all(
        "SELECT person_id, role, granted_by FROM role"
        " WHERE unit_id = :unit AND until_at IS NULL AND granted_by IS NOT NULL",
        unit=unit_id,
    )
    return {(row["person_id"], row["role"]): row["granted_by"] for row in rows}


async def members(tx: Tx, unit_id: int) -> Sequence[Person]:
    """Everybody who holds any role in just this unit, oldest first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person WHERE id IN"
        " (SELECT person_id FROM role WHERE unit_id = :unit AND until_at IS NULL) ORDER BY id",
        unit=unit_id,
    )
    return [person_of(row) for row in rows]
