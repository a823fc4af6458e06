"""A volunteer's line for the family, on the cards of a visit: who reads it, and who may keep it from the children."""

from bot.model import Role, Visit
from bot.store import people, visit_notes
from bot.store.tx import Tx
from bot.telling.messages import words


async def note_of(tx: Tx, visit: Visit, language: str, role: Role) -> str:
    """As a line of its own, or nothing: a hidden one is not for relatives, and says so to the elder and the worker."""
    note = await visit_notes.of_visit(tx, visit.id)
    if note is None or (note.hidden and role == "relative"):
        return ""
    kept = note.hidden and role in ("elder", "worker")
    return "\n" + words(tx, language, "note-line-hidden" if kept else "note-line", text=note.words)


async def has_readers(tx: Tx, visit: Visit) -> bool:
    """Whether some relative may read of the visits to one of these elders."""
    return any([await people.relatives_of(tx, elder_id, "visits") for elder_id in visit.elder_ids])


async def note_deeds(tx: Tx, visit: Visit) -> tuple[str, ...]:
    """别告诉孩子, or 可以告诉 where it was hidden; nothing where there is no note, or nobody to read it."""
    note = await visit_notes.of_visit(tx, visit.id)
    if note is None or not await has_readers(tx, visit):
        return ()
    return ("show-note",) if note.hidden else ("hide-note",)
