"""问平安: the rounds in which all elders are asked how they are, and what became of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import Role
from bot.rules.wellbeing import Called, Cause, WellState
from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Wellbeing:
    """问平安: all elders of a community or a street are asked how they are. `urgent`: quiet hours or not.

    From `calls_at` on (milliseconds UTC, as `made_at`) those who did not answer are rung up.
    """

    id: int
    unit_id: int
    cause: Cause
    urgent: bool
    made_by: int
    on: date
    made_at: int
    calls_at: int
    revision: int


@dataclass(frozen=True)
class AskedWell:
    """An elder who is asked how they are: by `person_id` in `role`, the elder or a relative; None: nobody has a phone.

    `unit_id` is the elder's community.
    """

    id: int
    wellbeing_id: int
    elder_id: int
    unit_id: int
    person_id: int | None
    role: Role | None
    state: WellState
    called: Called
    revision: int


async def add(
    tx: Tx, *, unit_id: int, cause: Cause, urgent: bool, made_by: int, calls_at: int
) -> Wellbeing:  # fmt: skip
    round_id = await tx.write(
        "INSERT INTO wellbeing (unit_id, cause, urgent, made_by, made_on, made_at, calls_at, told_to_call, revision)"
        " VALUES (:unit, :cause, :urgent, :by, :on, :now, :calls, 0, 1) RETURNING id",
        unit=unit_id, cause=cause, urgent=int(urgent), by=made_by, on=tx.today.isoformat(), now=tx.now_ms,
        calls=calls_at,
    )  # fmt: skip
    return await get(tx, round_id)


async def add_elder(
    tx: Tx, made: Wellbeing, elder_id: int, unit_id: int, person_id: int | None, role: Role | None
) -> AskedWell:
    asked_id = await tx.write(
        "INSERT INTO wellbeing_asked (wellbeing_id, elder_id, unit_id, person_id, role, state, called, revision)"
        " VALUES (:round, :elder, :unit, :person, :role, :state, '', 1) RETURNING id",
        round=made.id, elder=elder_id, unit=unit_id, person=person_id, role=role,
        state="no-phone" if person_id is None else "to-ask",
    )  # fmt: skip
    return await get_asked(tx, asked_id)


async def get(tx: Tx, round_id: int) -> Wellbeing:
    return _round(await tx.one("SELECT * FROM wellbeing WHERE id = :id", id=round_id))


async def maybe(tx: Tx, round_id: int) -> Wellbeing | None:
    row = await tx.maybe("SELECT * FROM wellbeing WHERE id = :id", id=round_id)
    return _round(row) if row else None


async def since(tx: Tx, day: date, unit_ids: Sequence[int]) -> Sequence[Wellbeing]:
    """The rounds that these units began on a day and after it, the latest first."""
    ids = ", ".join(str(int(one)) for one in unit_ids) or "0"
    rows = await tx.all(
        f"SELECT * FROM wellbeing WHERE made_on >= :day AND unit_id IN ({ids}) ORDER BY id DESC",
        day=day.isoformat(),
    )
    return [_round(row) for row in rows]


async def time_to_call(tx: Tx, limit: int) -> Sequence[Wellbeing]:
    """Rounds whose silent are to be rung up now, of which the workers have not heard."""
    rows = await tx.all(
        "SELECT * FROM wellbeing WHERE told_to_call = 0 AND calls_at <= :now ORDER BY id LIMIT :limit",
        now=tx.now_ms, limit=limit,
    )  # fmt: skip
    return [_round(row) for row in rows]


async def told_to_call(tx: Tx, made: Wellbeing) -> None:
    await tx.write(
        "UPDATE wellbeing SET told_to_call = 1, revision = revision + 1 WHERE id = :id", id=made.id
    )


async def get_asked(tx: Tx, asked_id: int) -> AskedWell:
    return _asked(await tx.one("SELECT * FROM wellbeing_asked WHERE id = :id", id=asked_id))


async def maybe_asked(tx: Tx, asked_id: int) -> AskedWell | None:
    row = await tx.maybe("SELECT * FROM wellbeing_asked WHERE id = :id", id=asked_id)
    return _asked(row) if row else None


async def asked_in(tx: Tx, made: Wellbeing, unit_ids: Sequence[int]) -> Sequence[AskedWell]:
    """The elders of a round who belong to these communities."""
    rows = await tx.all("SELECT * FROM wellbeing_asked WHERE wellbeing_id = :id ORDER BY id", id=made.id)
    return [_asked(row) for row in rows if row["unit_id"] in unit_ids]


async def to_ask(tx: Tx, limit: int) -> Sequence[AskedWell]:
    """Those to whom the question was not sent yet, the first first."""
    rows = await tx.all(
        "SELECT * FROM wellbeing_asked WHERE state = 'to-ask' ORDER BY id LIMIT :limit", limit=limit
    )
    return [_asked(row) for row in rows]


async def waiting_for(tx: Tx, elder_id: int) -> Sequence[AskedWell]:
    """What an elder is asked, or is to be, and has not been rung up about."""
    rows = await tx.all(
        "SELECT * FROM wellbeing_asked WHERE elder_id = :elder AND state IN ('to-ask', 'asked', 'no-phone')"
        " AND called IN ('', 'nobody') ORDER BY id",
        elder=elder_id,
    )
    return [_asked(row) for row in rows]


async def called_by(tx: Tx, contact_id: int) -> Sequence[AskedWell]:
    rows = await tx.all("SELECT * FROM wellbeing_asked WHERE contact_id = :id ORDER BY id", id=contact_id)
    return [_asked(row) for row in rows]


async def set_state(tx: Tx, asked: AskedWell, state: WellState) -> None:
    await _change(tx, asked, "state = :state", state=state)


async def set_called(tx: Tx, asked: AskedWell, called: Called, contact_id: int | None) -> None:
    await _change(tx, asked, "called = :called, contact_id = :contact", called=called, contact=contact_id)


async def _change(tx: Tx, asked: AskedWell, sets: str, **values: object) -> None:
    """The round has changed as well: its card counts."""
    await tx.write(
        f"UPDATE wellbeing_asked SET {sets}, revision = revision + 1 WHERE id = :id", id=asked.id, **values
    )
    await tx.write("UPDATE wellbeing SET revision = revision + 1 WHERE id = :id", id=asked.wellbeing_id)


def _round(row: Row) -> Wellbeing:
    return Wellbeing(
        row["id"], row["unit_id"], row["cause"], bool(row["urgent"]), row["made_by"],
        date.fromisoformat(row["made_on"]), row["made_at"], row["calls_at"], row["revision"],
    )  # fmt: skip


def _asked(row: Row) -> AskedWell:
    return AskedWell(
        row["id"], row["wellbeing_id"], row["elder_id"], row["unit_id"], row["person_id"], row["role"], row["state"],
        row["called"], row["revision"],
    )  # fmt: skip
