"""撤回: a volunteer, or a worker for one without a phone, takes a visit back until it is verified."""

from bot.actions.behalf import refusal_to_act_for
from bot.actions.gates import visit_for
from bot.actions.visits import withdraw_visit
from bot.dialogue import Talk
from bot.model import Refusal, Visit
from bot.store import visits

SHOWN_MAX = 2


async def withdraw(talk: Talk) -> None:
    await _withdraw(talk, await visit_for(talk.tx, talk.actor, "withdraw-visit", talk.arg("id")))


async def withdraw_for(talk: Talk) -> None:
    """由社区代记: a worker takes back what was written down for somebody without a phone."""
    visit = await visit_for(talk.tx, talk.actor, "withdraw-visit-for", talk.arg("id"))
    if not isinstance(visit, Refusal):
        visit = await refusal_to_act_for(talk.tx, talk.actor, "withdraw-visit-for", visit) or visit
    await _withdraw(talk, visit)


async def _withdraw(talk: Talk, visit: Visit | Refusal) -> None:
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
