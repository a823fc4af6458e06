"""What an elder lets each relative know: set and revoked by the elder, or by a worker on the elder's word."""

from collections.abc import Collection

from bot.model import Actor, Share
from bot.rules.family import SHARES
from bot.store import consents, family, people, records
from bot.store.family import Tie
from bot.store.tx import Tx
from bot.telling import redraw, redraw_for, tell, words
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
        tx, relative, "relative", text_id, elder=called(elder), shares=said(tx, relative.language, shares)
    )


def said(tx: Tx, language: str, shares: Collection[str]) -> str:
    """看探访情况、替老人请人."""
    between = words(tx, language, "list-separator")
    return between.join(words(tx, language, f"share-{one}") for one in SHARES if one in shares)
