"""A volunteer's line for the family, one a visit; the elder may keep it from them (别告诉孩子)."""

from dataclasses import dataclass

from bot.store.tx import Tx


@dataclass(frozen=True)
class VisitNote:
    visit_id: int
    words: str
    hidden: bool


async def put(tx: Tx, visit_id: int, words: str, written_by: int) -> None:
    """Keep the line; a new one takes the place of the last, and stays hidden where that was."""
    await tx.write(
        "INSERT INTO visit_note (visit_id, words, written_by, written_at, hidden)"
        " VALUES (:visit, :words, :by, :now, 0) ON CONFLICT (visit_id)"
        " DO UPDATE SET words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at",
        visit=visit_id, words=tx.cipher.seal("visit_note", "words", visit_id, words), by=written_by, now=tx.now_ms,
    )  # fmt: skip


async def of_visit(tx: Tx, visit_id: int) -> VisitNote | None:
    row = await tx.maybe("SELECT visit_id, words, hidden FROM visit_note WHERE visit_id = :id", id=visit_id)
    if row is None:
        return None
    words = tx.cipher.open("visit_note", "words", visit_id, row["words"])
    return VisitNote(visit_id, words, bool(row["hidden"]))


async def set_hidden(tx: Tx, visit_id: int, *, hidden: bool) -> None:
    await tx.write(
        "UPDATE visit_note SET hidden = :hidden WHERE visit_id = :id", hidden=int(hidden), id=visit_id
    )
