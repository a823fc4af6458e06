"""下次告诉TA: what somebody without a phone would have been told, until a worker has said it to them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Fact
from bot.store.tx import Tx, as_json

KEPT_MAX = 20
"""Of one person; what is older than these is told no more."""


@dataclass(frozen=True)
class Kept:
    """A text with its facts, worded when it is read: 昨天 is another day by then."""

    id: int
    text_id: str
    facts: dict[str, Fact]


async def keep(tx: Tx, person_id: int, text_id: str, facts: dict[str, Fact]) -> None:
    number = await tx.note(
        "INSERT INTO to_tell (person_id, text_id, facts, at) VALUES (:person, :text, '', :now) RETURNING id",
        person=person_id, text=text_id, now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.cipher.seal("to_tell", "facts", number, as_json(facts))
    await tx.note("UPDATE to_tell SET facts = :facts WHERE id = :id", facts=sealed, id=number)
    await tx.note(
        "DELETE FROM to_tell WHERE person_id = :person AND id NOT IN"
        " (SELECT id FROM to_tell WHERE person_id = :person ORDER BY id DESC LIMIT :most)",
        person=person_id, most=KEPT_MAX,
    )  # fmt: skip


async def of_person(tx: Tx, person_id: int) -> Sequence[Kept]:
    """What is still to be said to them, oldest first."""
    rows = await tx.all(
        "SELECT id, text_id, facts FROM to_tell WHERE person_id = :id AND said_at IS NULL ORDER BY id",
        id=person_id,
    )
    return [
        Kept(
            row["id"], row["text_id"], json.loads(tx.cipher.open("to_tell", "facts", row["id"], row["facts"]))
        )
        for row in rows
    ]


async def said(tx: Tx, person_id: int, up_to: int, by: int) -> None:
    """All up to this one was said."""
    await tx.write(
        "UPDATE to_tell SET said_at = :now, said_by = :by"
        " WHERE person_id = :person AND id <= :last AND said_at IS NULL",
        now=tx.now_ms, by=by, person=person_id, last=up_to,
    )  # fmt: skip


async def drop_for(tx: Tx, person_id: int) -> None:
    """Nothing is to be said to them any more."""
    await tx.note("DELETE FROM to_tell WHERE person_id = :id AND said_at IS NULL", id=person_id)


async def waiting_in(tx: Tx, unit_id: int) -> Sequence[int]:
    """The people of a unit to whom something is to be said."""
    rows = await tx.all(
        "SELECT DISTINCT person_id FROM to_tell WHERE said_at IS NULL AND person_id IN"
        " (SELECT person_id FROM role WHERE unit_id = :unit AND until_at IS NULL) ORDER BY person_id",
        unit=unit_id,
    )
    return [row["person_id"] for row in rows]
