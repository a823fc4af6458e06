"""撤回: a volunteer takes a visit back, until it is verified."""

from bot.actions.gates import visit_for
from bot.actions.visits import withdraw_visit
from bot.dialogue import Talk
from bot.model import Refusal
from bot.store import visits

SHOWN_MAX = 2


async def withdraw(talk: Talk) -> None:
    visit = await visit_for(talk.tx, talk.actor, "withdraw-visit", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    if visit.state == "withdrawn":
        await talk.outdated("visit", visit.id, "already-noted")
        return
    if visit.revision != talk.arg("revision") and visit.state not in ("logged", "returned"):
        await talk.outdated("visit", visit.id)
        return
    refused = await withdraw_visit(talk.tx, talk.actor, visit)
    if refused:
        await talk.refuse(refused)
    else:
        talk.toast = talk.words("withdrawn")


async def take_back(talk: Talk) -> None:
    """撤回 said in words: the last visits that may still be taken back, each with its button. Nothing goes unseen."""
    found = [
        one for one in await visits.last_of(talk.tx, talk.me.id, 5) if one.state in ("logged", "returned")
    ]
    if not found:
        await talk.say("take-back-none")
        return
    await talk.say("take-back-which")
    for visit in reversed(found[:SHOWN_MAX]):
        await talk.show("visit", visit.id)
