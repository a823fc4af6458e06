"""Beneath the week's message: 没去成 leaves a visit that was agreed on to the community, and asks of the next."""

from bot.actions import agreed, going
from bot.actions.gates import request_for
from bot.dialogue import Talk
from bot.model import Refusal, Request
from bot.rules.going import MAY_FINISH
from bot.telling.sunday_message import missing_buttons, missing_line


async def did_not_go(talk: Talk) -> None:
    """Nobody is blamed; the worker hears of it and looks after the elder. Then the next of which nothing was logged."""
    request = await _request(talk)
    if request is None:
        return
    settled = await going.not_gone(talk.tx, talk.actor, request)
    if isinstance(settled, Refusal):
        await talk.refuse(settled)
        return
    await talk.say("sunday-not-gone")
    following = await agreed.next_missing(talk.tx, talk.me.id)
    if following:
        line = await missing_line(talk.tx, talk.me, following)
        await talk.say_words(line, missing_buttons(talk.tx, talk.me, following))


async def _request(talk: Talk) -> Request | None:
    """The one the button was for, while it is still theirs and promised."""
    request = await request_for(talk.tx, talk.actor, "give-back-request", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
        return None
    if request.state not in MAY_FINISH or request.revision != talk.arg("revision"):
        talk.toast = talk.words("already-noted")
        return None
    return request
