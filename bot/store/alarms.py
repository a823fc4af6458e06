"""Alarms (急事): who called, whom it is about, who was told when, and who answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Alarm, AlarmState, Person, Role
from bot.store.people import FIELDS, person_of
from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Meant:
    """Whom an alarm is about, or (`about` False) may be about; `id` is what a button names."""

    id: int
    alarm_id: int
    person_id: int
    about: bool


@dataclass(frozen=True)
class Hearer:
    """Who was told of an alarm, as whom, in whose place (names); `arrived`: Telegram has it on their telephone."""

    person_id: int
    role: Role
    instead_of: str
    told_at: int
    arrived: bool
    acknowledged_at: int | None


def _alarm(tx: Tx, row: Row) -> Alarm:
    outcome = tx.unseal("alarm", "outcome", row["id"], row["outcome"]) or ""
    return Alarm(
        row["id"], row["chat_id"], row["unit_id"], row["raised_at"], row["state"], row["called_at"], row["rung"],
        row["acknowledged_at"], outcome, row["revision"],
        bool(row["quiet"]),
    )  # fmt: skip


async def _alarms(tx: Tx, condition: str, **values: object) -> list[Alarm]:
    return [_alarm(tx, row) for row in await tx.all(f"SELECT * FROM alarm WHERE {condition}", **values)]


async def add(tx: Tx, chat_id: int, unit_id: int, due_at: int, *, quiet: bool = False) -> Alarm:
    """Raised now. `due_at`: when no answer counts as yes."""
    alarm_id = await tx.write(
        "INSERT INTO alarm (chat_id, unit_id, raised_at, state, rung, due_at, revision, quiet)"
        " VALUES (:chat, :unit, :now, 'asked', 0, :due, 1, :quiet) RETURNING id",
        chat=chat_id, unit=unit_id, now=tx.now_ms, due=due_at, quiet=int(quiet),
    )  # fmt: skip
    return await get(tx, alarm_id)


async def get(tx: Tx, alarm_id: int) -> Alarm:
    [alarm] = await _alarms(tx, "id = :id", id=alarm_id)
    return alarm


async def maybe(tx: Tx, alarm_id: int) -> Alarm | None:
    found = await _alarms(tx, "id = :id", id=alarm_id)
    return found[0] if found else None


async def open_of(tx: Tx, chat_id: int) -> Alarm | None:
    """The latest of a chat that nobody has answered yet."""
    found = await _alarms(
        tx, "chat_id = :chat AND state IN ('asked', 'on') ORDER BY id DESC LIMIT 1", chat=chat_id
    )
    return found[0] if found else None


async def open_in(tx: Tx, unit_id: int) -> list[Alarm]:
    """Those of just this unit that are not over, the latest first."""
    return await _alarms(
        tx, "unit_id = :unit AND state IN ('asked', 'on', 'acknowledged') ORDER BY id DESC", unit=unit_id
    )


async def due(tx: Tx, limit: int) -> list[Alarm]:
    """Those to be looked at again by now."""
    return await _alarms(tx, "due_at <= :now ORDER BY due_at, id LIMIT :limit", now=tx.now_ms, limit=limit)


async def set_state(tx: Tx, alarm: Alarm, state: AlarmState) -> Alarm:
    await tx.write(
        "UPDATE alarm SET state = :state, revision = revision + 1 WHERE id = :id", state=state, id=alarm.id
    )
    return await get(tx, alarm.id)


async def set_quiet(tx: Tx, alarm: Alarm, *, quiet: bool) -> Alarm:
    await tx.write("UPDATE alarm SET quiet = :quiet WHERE id = :id", quiet=int(quiet), id=alarm.id)
    return await get(tx, alarm.id)


async def set_unit(tx: Tx, alarm: Alarm, unit_id: int) -> Alarm:
    await tx.write("UPDATE alarm SET unit_id = :unit WHERE id = :id", unit=unit_id, id=alarm.id)
    return await get(tx, alarm.id)


async def set_rung(tx: Tx, alarm: Alarm, rung: int) -> Alarm:
    """So many rungs were climbed; the first one is when they were called."""
    await tx.write(
        "UPDATE alarm SET rung = :rung, called_at = coalesce(called_at, :now), revision = revision + 1 WHERE id = :id",
        rung=rung, now=tx.now_ms, id=alarm.id,
    )  # fmt: skip
    return await get(tx, alarm.id)


async def set_due(tx: Tx, alarm: Alarm, due_at: int | None) -> None:
    await tx.write("UPDATE alarm SET due_at = :due WHERE id = :id", due=due_at, id=alarm.id)


async def acknowledge(tx: Tx, alarm: Alarm, person_id: int) -> Alarm:
    """Somebody who was told says that they see to it."""
    await tx.write(
        "UPDATE alarm_told SET acknowledged_at = :now WHERE alarm_id = :alarm AND person_id = :person",
        now=tx.now_ms, alarm=alarm.id, person=person_id,
    )  # fmt: skip
    await tx.write(
        "UPDATE alarm SET acknowledged_at = coalesce(acknowledged_at, :now) WHERE id = :id",
        now=tx.now_ms,
        id=alarm.id,
    )
    return await set_state(tx, alarm, "acknowledged")


async def close(tx: Tx, alarm: Alarm, outcome: str) -> Alarm:
    await tx.write(
        "UPDATE alarm SET state = 'closed', closed_at = :now, outcome = :outcome, due_at = NULL,"
        " revision = revision + 1 WHERE id = :id",
        now=tx.now_ms, outcome=tx.seal("alarm", "outcome", alarm.id, outcome), id=alarm.id,
    )  # fmt: skip
    return await get(tx, alarm.id)


# Whom it is about ----------------------------------------------------------------------------------------


def _meant(row: Row) -> Meant:
    return Meant(row["id"], row["alarm_id"], row["person_id"], bool(row["about"]))


async def add_meant(tx: Tx, alarm: Alarm, person_id: int, *, about: bool) -> None:
    await tx.write(
        "INSERT INTO alarm_person (alarm_id, person_id, about) VALUES (:alarm, :person, :about)",
        alarm=alarm.id, person=person_id, about=int(about),
    )  # fmt: skip


async def meant(tx: Tx, alarm_id: int) -> list[Meant]:
    rows = await tx.all("SELECT * FROM alarm_person WHERE alarm_id = :id ORDER BY id", id=alarm_id)
    return [_meant(row) for row in rows]


async def meant_by(tx: Tx, meant_id: int) -> Meant | None:
    row = await tx.maybe("SELECT * FROM alarm_person WHERE id = :id", id=meant_id)
    return _meant(row) if row else None


async def set_about(tx: Tx, one: Meant) -> None:
    await tx.write("UPDATE alarm_person SET about = 1 WHERE id = :id", id=one.id)


async def about(tx: Tx, alarm_id: int) -> list[Person]:
    """Whom it is about; empty where that was not said."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN alarm_person ON person_id = person.id"
        " WHERE alarm_id = :id AND about = 1 ORDER BY person.id",
        id=alarm_id,
    )
    return [person_of(row) for row in rows]


# Who was told --------------------------------------------------------------------------------------------


async def add_told(tx: Tx, alarm: Alarm, person_id: int, role: Role, instead_of: str) -> None:
    await tx.write(
        "INSERT INTO alarm_told (alarm_id, person_id, role, instead_of, told_at)"
        " VALUES (:alarm, :person, :role, :instead, :now) ON CONFLICT (alarm_id, person_id) DO NOTHING",
        alarm=alarm.id, person=person_id, role=role, instead=instead_of, now=tx.now_ms,
    )  # fmt: skip


async def told(tx: Tx, alarm_id: int) -> Sequence[Hearer]:
    """In the order in which they were told."""
    rows = await tx.all(
        "SELECT person_id, role, instead_of, told_at, acknowledged_at, EXISTS (SELECT 1 FROM message"
        " WHERE thing = 'alarm' AND thing_id = alarm_id AND message.person_id = alarm_told.person_id"
        " AND telegram_id IS NOT NULL) AS arrived FROM alarm_told WHERE alarm_id = :id ORDER BY told_at, person_id",
        id=alarm_id,
    )
    return [
        Hearer(
            row["person_id"],
            row["role"],
            row["instead_of"],
            row["told_at"],
            bool(row["arrived"]),
            row["acknowledged_at"],
        )
        for row in rows
    ]
