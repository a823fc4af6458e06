"""Messages that were shown, and of what: so that a card changes when its thing does."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Role
from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Message:
    """A message of ours. `thing` and `thing_id` name what it shows; `as_role` the role its reader has there."""

    id: int
    chat_id: int
    person_id: int | None
    thing: str | None
    thing_id: int | None
    as_role: Role | None
    shown_revision: int


LIVE_MAX = 200
"""Of one person, drawn anew at once: some eight seconds of sending."""
FIELDS = "id, chat_id, person_id, thing, thing_id, as_role, shown_revision"


def _message(row: Row) -> Message:
    return Message(*(row[name] for name in FIELDS.split(", ")))


async def add(
    tx: Tx, chat_id: int, person_id: int | None, as_role: Role | None,
    thing: str | None = None, thing_id: int | None = None, revision: int = 0,
) -> int:  # fmt: skip
    return await tx.note(
        "INSERT INTO message (chat_id, person_id, thing, thing_id, as_role, shown_revision, live)"
        " VALUES (:chat, :person, :thing, :thing_id, :role, :revision, 1) RETURNING id",
        chat=chat_id, person=person_id, thing=thing, thing_id=thing_id, role=as_role, revision=revision,
    )  # fmt: skip


async def live_cards(tx: Tx, thing: str, thing_id: int) -> Sequence[Message]:
    rows = await tx.all(
        f"SELECT {FIELDS} FROM message WHERE thing = :thing AND thing_id = :id AND live = 1 ORDER BY id",
        thing=thing, id=thing_id,
    )  # fmt: skip
    return [_message(row) for row in rows]


async def live_of(tx: Tx, person_id: int, as_role: Role) -> Sequence[Message]:
    """The cards that somebody has in a role, of whatever things: the latest LIVE_MAX, the oldest of them first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM message WHERE person_id = :id AND as_role = :role AND thing IS NOT NULL AND live = 1"
        " ORDER BY id DESC LIMIT :most",
        id=person_id, role=as_role, most=LIVE_MAX,
    )  # fmt: skip
    return [_message(row) for row in reversed(rows)]


async def at(tx: Tx, chat_id: int, telegram_id: int) -> Message | None:
    row = await tx.maybe(
        f"SELECT {FIELDS} FROM message WHERE chat_id = :chat AND telegram_id = :id",
        chat=chat_id,
        id=telegram_id,
    )
    return _message(row) if row else None


async def shown(tx: Tx, message_id: int, revision: int) -> None:
    await tx.note("UPDATE message SET shown_revision = :r WHERE id = :id", r=revision, id=message_id)


async def sent(tx: Tx, message_id: int, telegram_id: int) -> None:
    await tx.note("UPDATE message SET telegram_id = :t WHERE id = :id", t=telegram_id, id=message_id)


async def gone(tx: Tx, message_id: int) -> None:
    """Telegram has it no more: the next change of its thing is sent anew."""
    await tx.note("UPDATE message SET telegram_id = NULL WHERE id = :id", id=message_id)


async def put_away(tx: Tx, message_id: int) -> None:
    """It shows what it shows; later changes of its thing leave it alone."""
    await tx.note("UPDATE message SET live = 0 WHERE id = :id", id=message_id)
