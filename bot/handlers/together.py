"""一起核实, 一起审核: several visits in one go, after the list was shown; what speaks against a visit keeps it out."""

from collections.abc import Awaitable, Callable, Sequence

from bot.actions import visits as acts
from bot.actions.gates import visit_for
from bot.dialogue import Option, Talk
from bot.handlers.shown import for_one_go, waiting
from bot.model import Actor, Refusal, Unit, Visit, VisitState
from bot.store import units
from bot.store.tx import Tx
from bot.telling.visit_facts import facts_of

Act = Callable[[Tx, Actor, Visit], Awaitable[Refusal | None]]


async def verify_together(talk: Talk) -> None:
    assert talk.unit_id is not None, "a worker belongs to a community"
    await _together(
        talk,
        await for_one_go(talk, await waiting(talk, [talk.unit_id], "logged")),
        "verify-visit",
        acts.verify_visit,
    )


async def audit_together(talk: Talk) -> None:
    """Community by community: an officer answers for each of them."""
    assert talk.unit_id is not None, "an officer belongs to a street"
    communities = await units.communities_under(talk.tx, talk.unit_id)
    found = {one.id: await for_one_go(talk, await waiting(talk, [one.id], "verified")) for one in communities}
    ready = [one for one in communities if found[one.id]]
    if not ready:
        await talk.say("together-none")
        return
    chosen = await _community(talk, ready)
    await _together(talk, found[chosen.id], "audit-visit", acts.audit_visit)


async def _community(talk: Talk, ready: Sequence[Unit]) -> Unit:
    if len(ready) == 1:
        return ready[0]
    return await talk.choose("community", [Option(str(one.id), one.name, one) for one in ready])


async def _together(talk: Talk, found: Sequence[Visit], deed: str, act: Act) -> None:
    """What was shown is what is agreed to: a visit that changed meanwhile waits for a look of its own."""
    if not found:
        await talk.say("together-none")
        return
    talk.recall({"list~": [f"{visit.id}:{visit.revision}" for visit in found]})
    shown = [await _as_shown(talk, one, deed) for one in talk.answers["list~"]]
    lines = [await _line(talk, number, visit) for number, visit in enumerate(shown, start=1) if visit]
    await talk.confirm("read-back", (), text="\n".join(lines))
    done = 0
    for visit in shown:
        if visit and not await act(talk.tx, talk.actor, visit):
            done += 1
    await talk.say("together-done", count=done)
    if done < len(shown):
        await talk.say("together-left", count=len(shown) - done)


async def _as_shown(talk: Talk, said: str, deed: str) -> Visit | None:
    visit_id, _, revision = said.partition(":")
    visit = await visit_for(talk.tx, talk.actor, deed, int(visit_id))
    awaited: VisitState = "logged" if deed == "verify-visit" else "verified"
    if isinstance(visit, Refusal) or visit.state != awaited or visit.revision != int(revision):
        return None
    return visit


async def _line(talk: Talk, number: int, visit: Visit) -> str:
    facts = await facts_of(talk.tx, visit, talk.language, full_names=True)
    return talk.words("together-line", number=number, **facts)
