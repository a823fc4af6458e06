"""出了点事: what went wrong while somebody helped reaches the community at once, and is theirs until seen to."""

from bot.actions.duty import on_duty
from bot.model import Actor, Mishap, Request
from bot.store import mishaps, people, records, requests
from bot.store.tx import Tx
from bot.telling import redraw, show, tell
from bot.telling.request_facts import facts_of


async def report(tx: Tx, actor: Actor, request: Request, kind: str, words: str = "") -> Mishap:
    """Whoever has the duty gets the card at once, office hours or not.

    Where that is the district's it reads no names, and so the community's workers have it too, away or not.
    """
    assert actor.person is not None, "somebody tells of it"
    mishap = await mishaps.add(tx, request, kind, words, actor.person.id)
    await records.write(tx, actor, "report-mishap", "mishap", mishap.id, kind=kind)
    found = await on_duty(tx, "worker", request.unit_id, urgent=True, besides=actor.person.id)
    if any(one.role == "bureau" for one in found):
        found += await on_duty(tx, "worker", request.unit_id, besides=actor.person.id)
    for one in found:
        await show(tx, one.person, one.role, "mishap", mishap.id, urgent=True)
    return mishap


async def report_danger(tx: Tx, actor: Actor, request: Request) -> None:
    """An elder lies there now: their relatives hear it too, at once."""
    for elder_id in request.elder_ids:
        elder = await people.get(tx, elder_id)
        for relative in await people.relatives_of(tx, elder_id):
            await tell(tx, relative, "relative", "mishap-danger", (), True, elder=elder.name)
    await report(tx, actor, request, "fell")


async def close(tx: Tx, actor: Actor, mishap: Mishap) -> None:
    """处理好了: whoever told of it hears so."""
    assert actor.person is not None, "a worker sees to it"
    await mishaps.close(tx, mishap, actor.person.id)
    await records.write(tx, actor, "close-mishap", "mishap", mishap.id)
    await redraw(tx, "mishap", mishap.id)
    teller = await people.get(tx, mishap.told_by)
    request = await requests.get(tx, mishap.request_id)
    facts = await facts_of(tx, request, teller.language)
    await tell(tx, teller, "volunteer", "mishap-seen-to", **facts)
