"""Telegram chats, and whose they are: one chat may serve several persons."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Person, Role
from bot.store.people import FIELDS, person_of
from bot.store.tx import Tx


@dataclass(frozen=True)
class Chat:
    """`role` is the one its person acts in now; `tries` counts words in a row that were not understood."""

    id: int
    language: str
    role: Role | None
    reachable: bool
    tries: int


async def open_chat(tx: Tx, chat_id: int, language: str) -> Chat:
    """The chat as known, made on its first word."""
    found = await find(tx, chat_id)
    if found:
        return found
    await tx.note(
        "INSERT INTO chat (id, language, reachable, tries, opened_at) VALUES (:id, :language, 1, 0, :now)",
        id=chat_id, language=language, now=tx.now_ms,
    )  # fmt: skip
    return Chat(chat_id, language, None, True, 0)


async def find(tx: Tx, chat_id: int) -> Chat | None:
    row = await tx.maybe("SELECT id, language, role, reachable, tries FROM chat WHERE id = :id", id=chat_id)
    return (
        Chat(row["id"], row["language"], row["role"], bool(row["reachable"]), row["tries"]) if row else None
    )


async def set_role(tx: Tx, chat_id: int, role: Role) -> None:
    await tx.note("UPDATE chat SET role = :role WHERE id = :id", role=role, id=chat_id)


async def set_language(tx: Tx, chat_id: int, language: str) -> None:
    await tx.note("UPDATE chat SET language = :language WHERE id = :id", language=language, id=chat_id)


async def set_reachable(tx: Tx, chat_id: int, reachable: bool) -> None:
    await tx.note(
        "UPDATE chat SET reachable = :reachable WHERE id = :id", reachable=int(reachable), id=chat_id
    )


async def set_tries(tx: Tx, chat_id: int, tries: int) -> None:
    await tx.note("UPDATE chat SET tries = :tries WHERE id = :id", tries=tries, id=chat_id)


async def link(tx: Tx, chat_id: int, person_id: int, linked_by: int | None) -> None:
    await tx.write(
        "INSERT INTO chat_person (chat_id, person_id, linked_at, linked_by) VALUES (:chat, :person, :now, :by)"
        " ON CONFLICT (chat_id, person_id) DO NOTHING",
        chat=chat_id, person=person_id, now=tx.now_ms, by=linked_by,
    )  # fmt: skip


async def people_on(tx: Tx, chat_id: int) -> Sequence[Person]:
    """Everybody whom this chat serves, in the order they were linked."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN chat_person ON chat_person.person_id = person.id"
        " WHERE chat_id = :id ORDER BY linked_at, person.id",
        id=chat_id,
    )
    return [person_of(row) for row in rows]


async def lost_in(tx: Tx, unit_id: int) -> Sequence[Person]:
    """Those of a unit who had a chat and can be written to in none; whoever has no phone is not among them."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person WHERE whereabouts <> 'deceased' AND id IN"
        " (SELECT person_id FROM role WHERE unit_id = :unit AND until_at IS NULL)"
        " AND id IN (SELECT person_id FROM chat_person) AND id NOT IN"
        " (SELECT person_id FROM chat_person JOIN chat ON chat.id = chat_id WHERE reachable = 1) ORDER BY id",
        unit=unit_id,
    )
    return [person_of(row) for row in rows]


async def lost_at(tx: Tx, person_id: int) -> int:
    """When the last of a person's chats was lost; 0 where none was."""
    row = await tx.one(
        "SELECT coalesce(max(record.at), 0) AS at FROM record JOIN chat_person ON chat_id = thing_id"
        " WHERE chat_person.person_id = :id AND thing = 'chat' AND deed = 'chat-lost'",
        id=person_id,
    )
    return int(row["at"])


async def chats_of(tx: Tx, person_id: int) -> Sequence[Chat]:
    """Where a person can be told something: reachable chats, the latest linked first."""
    rows = await tx.all(
        "SELECT chat.id, language, role, reachable, tries FROM chat JOIN chat_person ON chat_id = chat.id"
        " WHERE person_id = :id AND reachable = 1 ORDER BY linked_at DESC, chat.id DESC",
        id=person_id,
    )
    return [Chat(row["id"], row["language"], row["role"], True, row["tries"]) for row in rows]
