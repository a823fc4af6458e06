"""撤回: a volunteer, or a worker for one without a phone, takes a visit back until it is verified."""

from collections.abc import Sequence

from bot.actions.behalf import refusal_to_act_for
from bot.actions.gates import visit_for
from bot.actions.visits import withdraw_visit
from bot.dialogue import Option, Talk
from bot.model import Fact, Refusal, Visit
from bot.store import gifts, people, visits
from bot.telling.gift_card import receiver_name
from bot.telling.visit_facts import facts_of
from bot.understanding.names import read_person
from bot.understanding.replies import read_reply

SHOWN_MAX, LATEST = 2, 5


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
    """撤回 said in words: the one thing that can be meant is read back; of several their cards ask which."""
    found = await visits.last_of(talk.tx, talk.me.id, LATEST)
    logged = await _meant(talk, [one for one in found if one.state in ("logged", "returned")])
    given = await gifts.of_person(talk.tx, talk.me.id, LATEST)
    on_their_way = [one for one in given if one.giver_id == talk.me.id and one.state == "cooling"]
    if talk.arg("about") == "gift" and on_their_way:
        logged = []
    elif logged:
        on_their_way = []
    if len(logged) == 1:
        facts = await facts_of(talk.tx, logged[0], talk.language)
        await _sure(talk, "visit", logged[0].id, **facts)
        talk.becomes("withdraw", id=logged[0].id, revision=logged[0].revision)
    if len(on_their_way) == 1:
        gift = on_their_way[0]
        receiver = await receiver_name(talk.tx, gift, talk.language)
        await _sure(talk, "gift", gift.id, receiver=receiver, half_points=gift.half_points)
        talk.becomes("withdraw-gift", id=gift.id, revision=gift.revision)
    if not logged and not on_their_way:
        await talk.say("take-back-none")
        return
    await talk.say("take-back-which")
    for visit in reversed(logged[:SHOWN_MAX]):
        await talk.show("visit", visit.id)
    for gift in reversed(on_their_way[:SHOWN_MAX]):
        await talk.show("gift", gift.id)


async def _meant(talk: Talk, logged: Sequence[Visit]) -> Sequence[Visit]:
    """Those of the elder and the day that were named, or the last; all of them where that fits none."""
    named = [one for one in logged if await _fits(talk, one)]
    return (named or logged)[:1] if talk.arg("latest") else named or logged


async def _fits(talk: Talk, visit: Visit) -> bool:
    elder, on = talk.arg("elder"), talk.arg("on")
    there = [await people.get(talk.tx, one) for one in visit.elder_ids]
    named = [(one.id, one.name, one.address_form) for one in there]
    return (not elder or read_person(elder, named) is not None) and (not on or visit.on.isoformat() == on)


async def _sure(talk: Talk, slot: str, thing_id: int, **facts: Fact) -> None:
    """对的 says it of this one and no other, whatever has come since."""
    yes = Option(str(thing_id), talk.words("button-yes"), thing_id)
    await talk.choose(slot, [yes], lambda said: yes.key if read_reply(said) == "yes" else None, **facts)
