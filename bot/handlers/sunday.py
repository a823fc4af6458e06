"""Beneath the week's message: 是的,做了 logs a visit that was agreed on, 没去成 leaves it to the community."""

from bot.actions import agreed
from bot.actions.gates import request_for
from bot.dialogue import Talk
from bot.model import Refusal, Request
from bot.rules.requests import PROMISED
from bot.telling.sunday_message import missing_buttons, missing_line


async def did_go(talk: Talk) -> None:
    """The visit as it was agreed on, read back: whatever was otherwise is changed there."""
    request = await _request(talk)
    if request is None:
        return
    several = len(request.elder_ids) > 1
    start = request.agreed if request.agreed is not None else request.start
    told = {
        "elder": "several" if several else str(request.elder_ids[0]), "service": request.service,
        "date": f"{request.on}.{request.part or ''}",
        "minutes": f"{request.minutes}{'' if start is None else f'@{start}'}",
    }  # fmt: skip
    elders = {"elders": [str(one) for one in request.elder_ids]} if several else {}
    talk.becomes("visit", told=told | elders)


async def did_not_go(talk: Talk) -> None:
    """Nobody is blamed; the worker hears of it and looks after the elder. Then the next of which nothing was logged."""
    request = await _request(talk)
    if request is None:
        return
    await agreed.did_not_go(talk.tx, talk.actor, request)
    await talk.say("sunday-not-gone")
    following = await agreed.next_missing(talk.tx, talk.me.id)
    if following:
        line = await missing_line(talk.tx, talk.me, following)
        await talk.say_words(line, missing_buttons(talk.tx, talk.me, following))


async def _request(talk: Talk) -> Request | None:
    """The one the button was for, while it is still theirs and promised."""
    request = await request_for(talk.tx, talk.actor, "say-not-gone", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
        return None
    if request.state not in PROMISED or request.revision != talk.arg("revision"):
        talk.toast = talk.words("already-noted")
        return None
    return request
