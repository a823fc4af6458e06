"""A volunteer's line for the family: written, kept from the children (别告诉孩子), and told to them after all."""

from bot.model import Actor, Visit
from bot.store import records, visit_notes
from bot.store.tx import Tx
from bot.telling import redraw


async def leave_note(tx: Tx, actor: Actor, visit: Visit, words: str) -> None:
    """Every card of the visit shows it, save the street's, which reads no such lines."""
    assert actor.person is not None, "a volunteer writes it"
    await visit_notes.put(tx, visit.id, words, actor.person.id)
    await records.write(tx, actor, "leave-note", "visit", visit.id)
    await redraw(tx, "visit", visit.id, lambda card: card.as_role != "officer", anew=True)


async def set_hidden(tx: Tx, actor: Actor, visit: Visit, *, hidden: bool) -> None:
    """From the relatives' cards it goes, be it told already; the worker's keeps it."""
    await visit_notes.set_hidden(tx, visit.id, hidden=hidden)
    await records.write(tx, actor, "hide-note", "visit", visit.id, hidden=hidden)
    await redraw(
        tx, "visit", visit.id, lambda card: card.as_role in ("elder", "relative", "worker"), anew=True
    )
