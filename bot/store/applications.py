"""Applications: somebody we do not know asks to come in, and waits for the community's word."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.tx import Row, Tx

Kind = Literal["volunteer", "elder"]
State = Literal["waiting", "accepted", "declined"]
SEALED = ("name", "phone", "elder")


@dataclass(frozen=True)
class Application:
    """`name` asks, and is reached in `chat_id` or by `phone`; `elder` is whom it is for, "" for oneself.

    `person_id` is the elder who was enrolled upon it. Of one that was declined long ago nothing is told any more: "".
    """

    id: int
    chat_id: int
    kind: Kind
    unit_id: int
    name: str
    born_on: str | None
    phone: str
    elder: str
    language: str
    state: State
    decided_by: int | None
    made_at: int
    revision: int
    person_id: int | None = None


async def add(
    tx: Tx, chat_id: int, kind: Kind, unit_id: int, *, name: str, born_on: str | None, phone: str, elder: str,
    language: str,
) -> Application:  # fmt: skip
    number = await tx.write(
        "INSERT INTO application"
        " (chat_id, kind, unit_id, name, born_on, phone, elder, language, state, made_at, revision)"
        " VALUES (:chat, :kind, :unit, '', :born, '', '', :language, 'waiting', :now, 1) RETURNING id",
        chat=chat_id, kind=kind, unit=unit_id, born=born_on, language=language, now=tx.now_ms,
    )  # fmt: skip
    told = {"name": name, "phone": phone, "elder": elder}
    sealed = {column: tx.seal("application", column, number, told[column]) for column in SEALED}
    await tx.write(
        "UPDATE application SET name = :name, phone = :phone, elder = :elder WHERE id = :id",
        id=number,
        **sealed,
    )
    return await get(tx, number)


async def get(tx: Tx, number: int) -> Application:
    return _application(tx, await tx.one("SELECT * FROM application WHERE id = :id", id=number))


async def maybe(tx: Tx, number: int) -> Application | None:
    row = await tx.maybe("SELECT * FROM application WHERE id = :id", id=number)
    return _application(tx, row) if row else None


async def waiting_of_chat(tx: Tx, chat_id: int) -> Application | None:
    row = await tx.maybe(
        "SELECT * FROM application WHERE chat_id = :chat AND state = 'waiting'", chat=chat_id
    )
    return _application(tx, row) if row else None


async def waiting(tx: Tx, unit_id: int) -> Sequence[Application]:
    """The oldest first."""
    rows = await tx.all(
        "SELECT * FROM application WHERE unit_id = :unit AND state = 'waiting' ORDER BY id", unit=unit_id
    )
    return [_application(tx, row) for row in rows]


async def of_person(tx: Tx, person_id: int) -> Sequence[Application]:
    """Upon which an elder was enrolled."""
    rows = await tx.all("SELECT * FROM application WHERE person_id = :id ORDER BY id", id=person_id)
    return [_application(tx, row) for row in rows]


async def enrolled(tx: Tx, application: Application, person_id: int) -> None:
    await tx.write(
        "UPDATE application SET person_id = :person, revision = revision + 1 WHERE id = :id",
        person=person_id, id=application.id,
    )  # fmt: skip


async def decide(tx: Tx, application: Application, state: State, by: int) -> None:
    await tx.write(
        "UPDATE application SET state = :state, decided_by = :by, revision = revision + 1 WHERE id = :id",
        state=state, by=by, id=application.id,
    )  # fmt: skip


async def forget_declined(tx: Tx, before_at: int) -> list[int]:
    """Who asked before an instant and was declined is forgotten; of which applications."""
    rows = await tx.all(
        "UPDATE application SET name = '', phone = '', elder = '', born_on = NULL"
        " WHERE state = 'declined' AND name <> '' AND made_at < :before RETURNING id",
        before=before_at,
    )
    return sorted(row["id"] for row in rows)


def _application(tx: Tx, row: Row) -> Application:
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118  # a sqlite3.Row is no dict
    opened = {
        name: tx.cipher.open("application", name, row["id"], row[name]) if row[name] else ""
        for name in SEALED
    }
    return Application(**values | opened)
