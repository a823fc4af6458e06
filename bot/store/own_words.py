"""What a community calls a service or a place in words of its own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.store.tx import Tx
from bot.understanding.own_words import OwnWord


@dataclass(frozen=True)
class Kept:
    """A word, and what it means: a service, or "place"."""

    id: int
    word: str
    meaning: str


async def put(tx: Tx, unit_id: int, word: str, meaning: str, kept_by: int) -> None:
    """Keep the word; one that is there already means this from now on."""
    await tx.write(
        "INSERT INTO own_word (unit_id, word, meaning, kept_by, kept_at) VALUES (:unit, :word, :meaning, :by, :now)"
        " ON CONFLICT (unit_id, word)"
        " DO UPDATE SET meaning = excluded.meaning, kept_by = excluded.kept_by, kept_at = excluded.kept_at",
        unit=unit_id, word=word, meaning=meaning, by=kept_by, now=tx.now_ms,
    )  # fmt: skip


async def take_out(tx: Tx, kept_id: int) -> None:
    await tx.write("DELETE FROM own_word WHERE id = :id", id=kept_id)


async def of_unit(tx: Tx, unit_id: int) -> Sequence[Kept]:
    """Those of one community, the oldest first."""
    rows = await tx.all(
        "SELECT id, word, meaning FROM own_word WHERE unit_id = :unit ORDER BY id", unit=unit_id
    )
    return [Kept(row["id"], row["word"], row["meaning"]) for row in rows]


async def known_in(tx: Tx, unit_ids: Collection[int | None]) -> list[OwnWord]:
    """As a sentence is read with them, for whoever belongs to these communities."""
    found = [await of_unit(tx, one) for one in dict.fromkeys(unit_ids) if one is not None]
    return [(kept.word, kept.meaning) for those in found for kept in those]
