"""撤回: a volunteer takes a visit back, until it is verified."""

from bot.actions.gates import visit_for
from bot.actions.visits import withdraw_visit
from bot.dialogue import Talk
from bot.model import Refusal


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
