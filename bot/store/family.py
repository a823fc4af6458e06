"""Who is whose relative, and what the elder's consent covers; what the family does, and when it was spoken to."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from bot.model import Share
from bot.store.tx import Row, Tx

NoteKind = Literal["does", "talk"]
"""What somebody does for the elder (谁管什么); that the family was spoken to (谈过了)."""
NOTES_MAX = 10


@dataclass(frozen=True)
class Tie:
    """A relative of an elder, and what the elder's consent covers; no `shares` once all of it was revoked."""

    id: int
    relative_id: int
    elder_id: int
    shares: frozenset[Share]
    revision: int


@dataclass(frozen=True)
class Note:
    """四(二): one line on the family's duty. `who` does it, or was spoken to."""

    id: int
    elder_id: int
    kind: NoteKind
    who: str
    words: str
    on: date


# Relatives and what they may know ------------------------------------------------------------------------


async def set_shares(tx: Tx, tie: Tie, shares: Collection[str]) -> None:
    await tx.write(
        "UPDATE family SET shares = :shares, revision = revision + 1 WHERE id = :id",
        shares=" ".join(sorted(shares)), id=tie.id,
    )  # fmt: skip


async def get(tx: Tx, tie_id: int) -> Tie:
    [tie] = await _ties(tx, "id = :id", id=tie_id)
    return tie


async def maybe(tx: Tx, tie_id: int) -> Tie | None:
    found = await _ties(tx, "id = :id", id=tie_id)
    return found[0] if found else None


async def of_elder(tx: Tx, elder_id: int) -> Sequence[Tie]:
    """All who are on record as this elder's relatives, also those who may know nothing any more."""
    return await _ties(tx, "elder_id = :id AND until_at IS NULL ORDER BY id", id=elder_id)


async def of_relative(tx: Tx, relative_id: int) -> Sequence[Tie]:
    """Whose relative somebody is on record."""
    return await _ties(tx, "relative_id = :id AND until_at IS NULL ORDER BY id", id=relative_id)


async def _ties(tx: Tx, condition: str, **values: object) -> Sequence[Tie]:
    rows = await tx.all(
        f"SELECT id, relative_id, elder_id, shares, revision FROM family WHERE {condition}", **values
    )
    return [_tie(row) for row in rows]


def _tie(row: Row) -> Tie:
    shares = cast(frozenset[Share], frozenset(row["shares"].split()))
    return Tie(row["id"], row["relative_id"], row["elder_id"], shares, row["revision"])


# The family's duty ---------------------------------------------------------------------------------------


async def add_note(
    tx: Tx, elder_id: int, kind: NoteKind, who: str, words: str, on: date, noted_by: int
) -> int:
    note_id = await tx.write(
        "INSERT INTO family_note (elder_id, kind, who, words, on_day, noted_by)"
        " VALUES (:elder, :kind, '', '', :on, :by) RETURNING id",
        elder=elder_id, kind=kind, on=on.isoformat(), by=noted_by,
    )  # fmt: skip
    await tx.write(
        "UPDATE family_note SET who = :who, words = :words WHERE id = :id",
        who=tx.cipher.seal("family_note", "who", note_id, who),
        words=tx.cipher.seal("family_note", "words", note_id, words), id=note_id,
    )  # fmt: skip
    return note_id


async def end_note(tx: Tx, note_id: int) -> None:
    await tx.write("UPDATE family_note SET ended_at = :now WHERE id = :id", now=tx.now_ms, id=note_id)


async def notes_of(tx: Tx, elder_id: int, kind: NoteKind) -> Sequence[Note]:
    """What stands, the newest first, NOTES_MAX at most."""
    rows = await tx.all(
        "SELECT * FROM family_note WHERE elder_id = :id AND kind = :kind AND ended_at IS NULL ORDER BY id DESC"
        " LIMIT :most",
        id=elder_id, kind=kind, most=NOTES_MAX,
    )  # fmt: skip
    return [_note(tx, row) for row in rows]


def _note(tx: Tx, row: Row) -> Note:
    opened = {name: tx.cipher.open("family_note", name, row["id"], row[name]) for name in ("who", "words")}
    return Note(row["id"], row["elder_id"], row["kind"], on=date.fromisoformat(row["on_day"]), **opened)
