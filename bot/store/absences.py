"""Who of the officials is not there, from when to when, and who stands in."""

from collections.abc import Sequence
from datetime import date

from bot.model import Absence, AbsenceState, Role
from bot.store.tx import Row, Tx


def _absence(row: Row) -> Absence:
    return Absence(
        row["id"], row["person_id"], row["role"], row["unit_id"], row["deputy_id"],
        date.fromisoformat(row["from_on"]), date.fromisoformat(row["until_on"]), row["state"],
    )  # fmt: skip


async def add(
    tx: Tx, *, person_id: int, role: Role, unit_id: int, deputy_id: int | None, from_on: date, until_on: date
) -> Absence:
    number = await tx.write(
        "INSERT INTO absence (person_id, role, unit_id, deputy_id, from_on, until_on, state, made_at)"
        " VALUES (:person, :role, :unit, :deputy, :from_on, :until_on, 'stands', :now) RETURNING id",
        person=person_id, role=role, unit=unit_id, deputy=deputy_id, from_on=from_on.isoformat(),
        until_on=until_on.isoformat(), now=tx.now_ms,
    )  # fmt: skip
    return Absence(number, person_id, role, unit_id, deputy_id, from_on, until_on, "stands")


async def standing(tx: Tx, unit_ids: Sequence[int]) -> Sequence[Absence]:
    """Those of these units that run now or are still to come, the earliest first."""
    rows = await tx.all(
        "SELECT * FROM absence WHERE state = 'stands' AND until_on >= :today ORDER BY from_on, id",
        today=tx.today.isoformat(),
    )
    return [_absence(row) for row in rows if row["unit_id"] in unit_ids]


async def run_out(tx: Tx, limit: int) -> Sequence[Absence]:
    """Those whose last day is past and of which nobody was told yet, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM absence WHERE state = 'stands' AND until_on < :today ORDER BY until_on, id LIMIT :limit",
        today=tx.today.isoformat(), limit=limit,
    )  # fmt: skip
    return [_absence(row) for row in rows]


async def set_state(tx: Tx, absence: Absence, state: AbsenceState) -> None:
    await tx.write("UPDATE absence SET state = :state WHERE id = :id", state=state, id=absence.id)
