"""Talks that are not finished: at most one open and one parked a chat. Answers are kept as read, and sealed."""

import json
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from bot.model import Role
from bot.store.tx import Row, Tx, as_json

State = Literal["open", "parked"]
DAY_MS = 86_400_000


@dataclass(frozen=True)
class Dialogue:
    """A talk that waits for an answer. `id` is the serial its buttons carry; 0 before it is first kept.

    `answers` maps a slot to its value as read (ISO day, minutes, id, key); `path` lists the answered slots in order.
    """

    name: str
    chat_id: int
    as_role: Role | None
    args: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    awaiting: str = ""
    message_id: int | None = None
    question: str = ""
    tries: int = 0
    id: int = 0


def _dialogue(tx: Tx, row: Row) -> Dialogue:
    def opened(column: str) -> str:
        return tx.cipher.open("dialogue", column, row["id"], row[column])

    return Dialogue(
        row["name"], row["chat_id"], row["as_role"], json.loads(opened("args")), json.loads(opened("answers")),
        tuple(json.loads(row["path"])), row["awaiting"], row["message_id"], opened("question"), row["tries"], row["id"],
    )  # fmt: skip


async def of_chat(tx: Tx, chat_id: int, state: State) -> Dialogue | None:
    row = await tx.maybe(
        "SELECT * FROM dialogue WHERE chat_id = :chat AND state = :state", chat=chat_id, state=state
    )
    return _dialogue(tx, row) if row else None


async def begin(tx: Tx, dialogue: Dialogue) -> Dialogue:
    """Give a new dialogue its serial; what it says is still to be kept."""
    serial = await tx.note(
        "INSERT INTO dialogue (chat_id, name, args, answers, path, awaiting, as_role, question, tries, state,"
        " touched_at) VALUES (:chat, :name, '', '', '[]', '', :role, '', 0, 'open', :now) RETURNING id",
        chat=dialogue.chat_id, name=dialogue.name, role=dialogue.as_role, now=tx.now_ms,
    )  # fmt: skip
    return replace(dialogue, id=serial)


async def keep(tx: Tx, dialogue: Dialogue) -> Dialogue:
    """Write an open dialogue as it stands; a new one gets its serial."""
    dialogue = dialogue if dialogue.id else await begin(tx, dialogue)
    sealed = {
        column: tx.seal("dialogue", column, dialogue.id, text)
        for column, text in (
            ("args", as_json(dialogue.args)), ("answers", as_json(dialogue.answers)), ("question", dialogue.question)
        )
    }  # fmt: skip
    await tx.note(
        "UPDATE dialogue SET args = :args, answers = :answers, question = :question, path = :path,"
        " awaiting = :awaiting, message_id = :message, tries = :tries, touched_at = :now WHERE id = :id",
        path=as_json(list(dialogue.path)), awaiting=dialogue.awaiting, message=dialogue.message_id,
        tries=dialogue.tries, now=tx.now_ms, id=dialogue.id, **sealed,
    )  # fmt: skip
    return dialogue


async def end(tx: Tx, dialogue: Dialogue) -> None:
    await tx.note("DELETE FROM dialogue WHERE id = :id", id=dialogue.id)


async def park(tx: Tx, dialogue: Dialogue) -> None:
    """Put an open dialogue aside; one that was parked before is gone."""
    await tx.note("DELETE FROM dialogue WHERE chat_id = :chat AND state = 'parked'", chat=dialogue.chat_id)
    await tx.note("UPDATE dialogue SET state = 'parked' WHERE id = :id", id=dialogue.id)


async def swap(tx: Tx, current: Dialogue, parked: Dialogue) -> None:
    """The parked one is open again, the open one parked in its place."""
    await tx.note(
        "DELETE FROM dialogue WHERE chat_id = :c AND state = 'parked' AND id <> :p",
        c=parked.chat_id,
        p=parked.id,
    )
    await tx.note("UPDATE dialogue SET state = 'swapping' WHERE id = :id", id=current.id)
    await unpark(tx, parked)
    await tx.note("UPDATE dialogue SET state = 'parked' WHERE id = :id", id=current.id)


async def unpark(tx: Tx, dialogue: Dialogue) -> None:
    await tx.note("UPDATE dialogue SET state = 'open' WHERE id = :id", id=dialogue.id)


async def names(tx: Tx) -> list[str]:
    """The conversations of which some talk is not finished."""
    return [row["name"] for row in await tx.all("SELECT DISTINCT name FROM dialogue ORDER BY name")]


async def forget_named(tx: Tx, name: str) -> None:
    await tx.note("DELETE FROM dialogue WHERE name = :name", name=name)


async def forget_untouched(tx: Tx, days: int) -> None:
    await tx.note("DELETE FROM dialogue WHERE touched_at < :before", before=tx.now_ms - days * DAY_MS)
