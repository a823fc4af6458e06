"""What an elder lets each relative know, set and revoked; the family's duty (四(二)) as the worker notes it."""

from collections.abc import Collection
from datetime import date

from bot.model import Actor, Person, Share
from bot.store import consents, family, people, records
from bot.store.family import Tie
from bot.store.tx import Tx
from bot.telling import redraw, redraw_for, tell
from bot.telling.elder_lines import shares_said
from bot.telling.names import called


async def set_shares(
    tx: Tx, actor: Actor, tie: Tie, shares: Collection[Share], how: consents.How = "chat"
) -> None:
    """From now on the relative may know this and no more: it is on record, and every card of theirs is drawn anew."""
    assert actor.person is not None, "an elder says it, or a worker for them"
    await family.set_shares(tx, tie, shares)
    known = [one.shares for one in await family.of_elder(tx, tie.elder_id)]
    by = None if how == "chat" else actor.person.id
    await consents.add(tx, tie.elder_id, "share", any(known), how, by)
    deed = "share-with-family" if how == "chat" else "record-shares"
    await records.write(
        tx, actor, deed, "tie", tie.id, relative=tie.relative_id, shares=" ".join(sorted(shares)), how=how
    )
    await redraw(tx, "tie", tie.id)
    relative, elder = await people.get(tx, tie.relative_id), await people.get(tx, tie.elder_id)
    await redraw_for(tx, relative, "relative")
    text_id = "family-may" if shares else "family-may-nothing"
    await tell(
        tx,
        relative,
        "relative",
        text_id,
        elder=called(elder),
        shares=shares_said(tx, relative.language, shares),
    )


# 四(二): 督促家庭成员履行赡养义务 ------------------------------------------------------------------------


async def note_duty(tx: Tx, actor: Actor, elder: Person, who: str, words: str) -> None:
    """What one of the family does for the elder: one line each, the latest stands."""
    assert actor.person is not None, "a worker notes it"
    for note in await family.notes_of(tx, elder.id, "does"):
        if note.who == who:
            await family.end_note(tx, note.id)
    note_id = await family.add_note(tx, elder.id, "does", who, words, tx.today, actor.person.id)
    await records.write(tx, actor, "record-duty", "person", elder.id, note=note_id)


async def note_talk(tx: Tx, actor: Actor, elder: Person, who: str, words: str, on: date) -> None:
    """The family was spoken to on that day, and this was said."""
    assert actor.person is not None, "a worker notes it"
    note_id = await family.add_note(tx, elder.id, "talk", who, words, on, actor.person.id)
    await records.write(tx, actor, "record-duty", "person", elder.id, note=note_id)
