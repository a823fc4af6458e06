"""值班表: who of a unit is called first at night and on days of rest."""

from collections.abc import Sequence

from bot.model import Person, Shift
from bot.store.people import FIELDS, person_of
from bot.store.tx import Tx


async def on(tx: Tx, unit_id: int, shift: Shift) -> Sequence[Person]:
    """Who is on the list of this unit for a shift."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN duty ON person_id = person.id"
        " WHERE unit_id = :unit AND weekday = :weekday AND part = :part ORDER BY person.id",
        unit=unit_id, weekday=shift.weekday, part=shift.part,
    )  # fmt: skip
    return [person_of(row) for row in rows]


async def put(tx: Tx, unit_id: int, person_id: int, shift: Shift) -> None:
    await tx.write(
        "INSERT INTO duty (unit_id, weekday, part, person_id) VALUES (:unit, :weekday, :part, :person)"
        " ON CONFLICT (unit_id, weekday, part, person_id) DO NOTHING",
        unit=unit_id, weekday=shift.weekday, part=shift.part, person=person_id,
    )  # fmt: skip


async def take_off(tx: Tx, unit_id: int, person_id: int) -> None:
    await tx.write(
        "DELETE FROM duty WHERE unit_id = :unit AND person_id = :person", unit=unit_id, person=person_id
    )
