"""月探访: a volunteer who was asked to look in says 我去看, 打电话, 这次不行; and the community's turn."""

from collections.abc import Awaitable, Callable

from bot.actions import look_ins
from bot.actions.gates import look_in_for
from bot.dialogue import Option, Talk
from bot.handlers.told import contact_noted
from bot.model import Refusal
from bot.rules.look_in import LookInState
from bot.store import look_ins as stored
from bot.store import people
from bot.store.look_ins import LookIn
from bot.telling.names import called
from bot.telling.ux import CARDS_MAX
from bot.understanding.new_names import read_words


def _says(state: LookInState, toast: str) -> Callable[[Talk], Awaitable[None]]:
    """One tap: the answer is kept, and the card changes."""

    async def said(talk: Talk) -> None:
        look_in = await _as_shown(talk)
        if look_in:
            talk.toast = talk.words(toast)
            await look_ins.answer(talk.tx, talk.actor, look_in, state)

    return said


go = _says("going", "look-in-thanks")
call = _says("calling", "look-in-thanks")
mine = _says("going", "look-in-thanks")
decline = _says("declined", "look-in-another")
no_answer = _says("no-answer", "look-in-another")


async def was_there(talk: Talk) -> None:
    """看过了,平安."""
    await _noted(talk, "visit")


async def rang(talk: Talk) -> None:
    """打过了,平安."""
    await _noted(talk, "call")


async def trouble(talk: Talk) -> None:
    """有事: one line, which the workers read at once. How it was found out a volunteer's card knows."""
    look_in = await _as_shown(talk)
    if look_in is None:
        return
    elder = called(await people.get(talk.tx, look_in.elder_id))
    how = "call" if look_in.state == "calling" else "visit"
    if talk.role == "worker":
        hows = [Option(one, talk.words(f"contact-how-{one}"), one) for one in ("visit", "call")]
        how = await talk.choose("how", hows, None, None, elder=elder)
    words = await talk.ask("words", read_words, (), str, elder=elder)
    await contact_noted(talk, *await look_ins.noted(talk.tx, talk.actor, look_in, how, words))


async def waiting_for_somebody(talk: Talk) -> None:
    """Whom no volunteer could see, each on a card, the longest first."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = await stored.with_community(talk.tx, talk.unit_id)
    if not found:
        await talk.say("look-ins-none")
    for one in found[:CARDS_MAX]:
        await talk.show("look-in", one.id)


async def _as_shown(talk: Talk) -> LookIn | None:
    """What the card asks, if it is theirs and stands as it was shown."""
    look_in = await look_in_for(talk.tx, talk.actor, "answer-look-in", talk.arg("id"))
    if isinstance(look_in, Refusal):
        await talk.refuse(look_in)
    elif look_in.role != talk.role or look_in.over or look_in.revision != talk.arg("revision"):
        await talk.outdated("look-in", look_in.id)
    else:
        return look_in
    return None


async def _noted(talk: Talk, how: str) -> None:
    look_in = await _as_shown(talk)
    if look_in:
        await contact_noted(talk, *await look_ins.noted(talk.tx, talk.actor, look_in, how))
