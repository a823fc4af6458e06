"""On the card of whoever goes: 到了 · 做完了 · 去不了了 · 没人开门."""

from bot.actions import going, mishaps, stays
from bot.actions.gates import request_for
from bot.dialogue import Option, Talk
from bot.model import Refusal, Request, RequestState
from bot.rules.going import MAY_FINISH, try_again
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED
from bot.store import people, requests
from bot.store import stays as doors
from bot.telling import Button, deed, reply_contact
from bot.telling.going_card import sees_where
from bot.telling.names import called
from bot.telling.request_facts import facts_of

WHY = ("ill", "family", "other")


async def arrive(talk: Talk) -> None:
    """到了: the stay at the door begins, and with it the visit."""
    request = await as_shown(talk, "begin-request")
    if request is None:
        return
    running = await doors.running(talk.tx, talk.me.id)
    if running:
        talk.becomes("begin-stay")
    there = [await people.get(talk.tx, one) for one in request.elder_ids]
    stay = await stays.begin(talk.tx, talk.actor, talk.me, request.unit_id, there)
    if isinstance(stay, Refusal):
        await talk.refuse(stay)
        return
    now = await requests.get(talk.tx, request.id)
    if now.state == "accepted":  # on another day than the one that was agreed on
        await going.begin(talk.tx, talk.actor, now)
    await talk.show("stay", stay.id)


async def finish(talk: Talk) -> None:
    """做完了: the visit, read back with its facts filled in; of a stay at the door with the times that were seen."""
    request = await as_shown(talk, "finish-request", MAY_FINISH)
    if request is None:
        return
    stay = await doors.running(talk.tx, talk.me.id) or await doors.to_log(talk.tx, talk.me.id)
    if stay and set(stay.elder_ids) == set(request.elder_ids):
        talk.becomes("end-stay", id=stay.id)
    talk.becomes("visit", request=request.id)


async def not_gone(talk: Talk) -> None:
    """没去成, of a day that is over."""
    request = await as_shown(talk, "give-back-request", ("lapsed",))
    if request:
        await going.not_gone(talk.tx, talk.actor, request)
        talk.toast = talk.words("noted")


async def give_back(talk: Talk) -> None:
    """去不了了: why, in one tap, which is the confirmation as well."""
    request = await as_shown(talk, "give-back-request")
    if request is None:
        return
    facts = await facts_of(talk.tx, request, talk.language)
    options = [Option(one, talk.words(f"why-not-{one}"), one) for one in WHY]
    why = await talk.choose("why-not", options, None, None, **facts)
    await going.give_back(talk.tx, talk.actor, request, why)
    await talk.say("give-back-done")


async def nobody_home(talk: Talk) -> None:
    """没人开门: once more in a while, and a call; the second time the community takes over."""
    request = await as_shown(talk, "nobody-home-request")
    if request is None:
        return
    times = await going.nobody_home(talk.tx, talk.actor, request)
    if try_again(times, policy_on(talk.tx.today)):
        ring = Button(talk.words("button-ring"), deed("ring", request.id, request.revision))
        await talk.say("nobody-home-first", [ring])
        return
    await mishaps.report(talk.tx, talk.actor, request, "nobody-home")
    await going.miss(talk.tx, talk.actor, request)
    await talk.say("nobody-home-second")


async def ring(talk: Talk) -> None:
    """打个电话: the elders' phones as contact cards, while they may be seen."""
    request = await request_for(talk.tx, talk.actor, "nobody-home-request", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
        return
    if not await sees_where(talk.tx, request, talk.me):
        await talk.outdated("request", request.id)
        return
    rung = 0
    for elder_id in request.elder_ids:
        elder, phone = await people.get(talk.tx, elder_id), await people.private(talk.tx, elder_id, "phone")
        if phone:
            await reply_contact(talk.tx, talk.chat.id, called(elder), phone, "phone", request.id)
            rung += 1
    if not rung:
        await talk.say("ring-nobody")


async def as_shown(talk: Talk, what: str, states: tuple[RequestState, ...] = PROMISED) -> Request | None:
    """The request of the card that was tapped, if this is theirs to do and it stands as the card showed it."""
    request = await request_for(talk.tx, talk.actor, what, talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
    elif request.state not in states:
        await talk.outdated("request", request.id, "already-noted")
    elif request.revision != talk.arg("revision"):
        await talk.outdated("request", request.id)
    else:
        return request
    return None
