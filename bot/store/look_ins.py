"""月探访: who was asked to look in on whom, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import Role
from bot.rules.look_in import LookInState
from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class LookIn:
    """月探访: somebody was asked to look in on an elder whom nobody contacted in the term that began on `begins_on`.

    `step` is 1 for the first who was asked. `person_id` is None where the community was, and no worker took it on yet.
    `spring`: the term is one of those around 春节. `over`: somebody was there meanwhile, or nobody is to go any more.
    """

    id: int
    elder_id: int
    unit_id: int
    begins_on: date
    spring: bool
    step: int
    role: Role
    person_id: int | None
    asked_on: date
    state: LookInState
    answered_on: date | None
    over: bool
    revision: int


async def add(
    tx: Tx, *, elder_id: int, unit_id: int, begins_on: date, spring: bool, step: int, role: Role,
    person_id: int | None, asked_on: date,
) -> LookIn:  # fmt: skip
    look_in_id = await tx.write(
        "INSERT INTO look_in (elder_id, unit_id, begins_on, spring, step, role, person_id, asked_on, state, over,"
        " revision) VALUES (:elder, :unit, :begins, :spring, :step, :role, :person, :on, 'asked', 0, 1) RETURNING id",
        elder=elder_id, unit=unit_id, begins=begins_on.isoformat(), spring=int(spring), step=step, role=role,
        person=person_id, on=asked_on.isoformat(),
    )  # fmt: skip
    return await get(tx, look_in_id)


async def get(tx: Tx, look_in_id: int) -> LookIn:
    return _look_in(await tx.one("SELECT * FROM look_in WHERE id = :id", id=look_in_id))


async def maybe(tx: Tx, look_in_id: int) -> LookIn | None:
    row = await tx.maybe("SELECT * FROM look_in WHERE id = :id", id=look_in_id)
    return _look_in(row) if row else None


async def of_term(tx: Tx, elder_id: int, begins_on: date) -> Sequence[LookIn]:
    """Everybody who was asked about an elder in one term, in the order they were."""
    rows = await tx.all(
        "SELECT * FROM look_in WHERE elder_id = :elder AND begins_on = :begins ORDER BY step",
        elder=elder_id, begins=begins_on.isoformat(),
    )  # fmt: skip
    return [_look_in(row) for row in rows]


async def open_of(tx: Tx, elder_id: int) -> Sequence[LookIn]:
    """What still waits for somebody to be with an elder."""
    rows = await tx.all(
        "SELECT * FROM look_in WHERE elder_id = :elder AND over = 0 ORDER BY id", elder=elder_id
    )
    return [_look_in(row) for row in rows]


async def open_in(tx: Tx, unit_id: int) -> Sequence[LookIn]:
    rows = await tx.all("SELECT * FROM look_in WHERE unit_id = :unit AND over = 0 ORDER BY id", unit=unit_id)
    return [_look_in(row) for row in rows]


async def with_community(tx: Tx, unit_id: int) -> Sequence[LookIn]:
    """Those to whom no volunteer could go: the community's own turn, the longest first."""
    rows = await tx.all(
        "SELECT * FROM look_in WHERE unit_id = :unit AND over = 0 AND role = 'worker' ORDER BY asked_on, id",
        unit=unit_id,
    )
    return [_look_in(row) for row in rows]


async def last_asked(tx: Tx, unit_id: int) -> dict[int, date]:
    """{volunteer: the day on which they were last asked to look in on anybody}, of a community."""
    rows = await tx.all(
        "SELECT person_id, max(asked_on) AS last_on FROM look_in WHERE unit_id = :unit AND role = 'volunteer'"
        " GROUP BY person_id",
        unit=unit_id,
    )
    return {row["person_id"]: date.fromisoformat(row["last_on"]) for row in rows}


async def shunned_by(tx: Tx, elder_id: int) -> frozenset[int]:
    """Whom an elder would rather not see."""
    rows = await tx.all("SELECT other_id FROM shunned WHERE person_id = :elder", elder=elder_id)
    return frozenset(row["other_id"] for row in rows)


async def answer(tx: Tx, look_in: LookIn, state: LookInState, person_id: int | None) -> None:
    """What somebody says to it."""
    await tx.write(
        "UPDATE look_in SET state = :state, person_id = :person, answered_on = :on, revision = revision + 1"
        " WHERE id = :id",
        state=state, person=person_id, on=tx.today.isoformat(), id=look_in.id,
    )  # fmt: skip


async def lapse(tx: Tx, look_in: LookIn) -> None:
    """They said nothing in time; or said they would, which stays on record, and did not go."""
    await tx.write(
        "UPDATE look_in SET state = 'lapsed', revision = revision + 1 WHERE id = :id", id=look_in.id
    )


async def end(tx: Tx, look_in: LookIn, contact_id: int | None) -> None:
    """Somebody was there: by this contact, if it was one."""
    await tx.write(
        "UPDATE look_in SET over = 1, contact_id = :contact, revision = revision + 1 WHERE id = :id",
        contact=contact_id, id=look_in.id,
    )  # fmt: skip


async def ended_by(tx: Tx, contact_id: int) -> Sequence[LookIn]:
    rows = await tx.all("SELECT * FROM look_in WHERE contact_id = :id ORDER BY id", id=contact_id)
    return [_look_in(row) for row in rows]


async def reopen(tx: Tx, look_in: LookIn) -> None:
    await tx.write(
        "UPDATE look_in SET over = 0, contact_id = NULL, revision = revision + 1 WHERE id = :id",
        id=look_in.id,
    )


def _look_in(row: Row) -> LookIn:
    return LookIn(
        id=row["id"], elder_id=row["elder_id"], unit_id=row["unit_id"], begins_on=date.fromisoformat(row["begins_on"]),
        spring=bool(row["spring"]), step=row["step"], role=row["role"], person_id=row["person_id"],
        asked_on=date.fromisoformat(row["asked_on"]), state=row["state"],
        answered_on=date.fromisoformat(row["answered_on"]) if row["answered_on"] else None, over=bool(row["over"]),
        revision=row["revision"],
    )  # fmt: skip
