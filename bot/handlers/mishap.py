"""出了点事: what, in one tap and one line; then, with the worker, until it is seen to."""

from bot.actions import mishaps
from bot.actions.gates import mishap_for, request_for
from bot.dialogue import Option, Talk
from bot.model import Refusal, Request
from bot.rules.going import GOES
from bot.store import mishaps as stored
from bot.store import people
from bot.telling.request_facts import facts_of
from bot.telling.ux import CARDS_MAX
from bot.understanding.new_names import read_words

KINDS = ("fell", "broken", "lost", "other")


async def mishap(talk: Talk) -> None:
    """Somebody lying there now is no form to fill in: 120, and everybody around them."""
    request = await _mine(talk)
    if request is None:
        return
    facts = await facts_of(talk.tx, request, talk.language)
    kinds = [Option(one, talk.words(f"mishap-kind-{one}"), one) for one in KINDS]
    kind = await talk.choose("kind", kinds, None, None, **facts)
    if kind == "fell" and await _is_now(talk):
        mine = {one.id for one in await people.elders_of_volunteer(talk.tx, talk.me.id)}
        if not mine.issuperset(request.elder_ids):  # whom an alarm from this phone would not be about
            await mishaps.report_danger(talk.tx, talk.actor, request)
        talk.becomes("danger", said=f"{facts['elders']}摔了")
    words = await talk.ask("words", read_words, (), str, **facts)
    await mishaps.report(talk.tx, talk.actor, request, kind, words)
    await talk.say("mishap-told")


async def _is_now(talk: Talk) -> bool:
    now = Option("now", talk.words("fell-now"), True)
    past = Option("past", talk.words("fell-past"), False)
    return await talk.choose("fell", [now, past])


async def _mine(talk: Talk) -> Request | None:
    request = await request_for(talk.tx, talk.actor, "report-mishap", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
    elif request.state not in GOES:
        await talk.outdated("request", request.id)
    else:
        return request
    return None


async def open_mishaps(talk: Talk) -> None:
    """What nobody has seen to yet, each on a card."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = await stored.open_in(talk.tx, talk.unit_id)
    if not found:
        await talk.say("mishaps-none")
    for one in found[:CARDS_MAX]:
        await talk.show("mishap", one.id)


async def close(talk: Talk) -> None:
    """处理好了."""
    found = await mishap_for(talk.tx, talk.actor, "close-mishap", talk.arg("id"))
    if isinstance(found, Refusal):
        await talk.refuse(found)
    elif found.state == "closed":
        await talk.outdated("mishap", found.id, "already-noted")
    else:
        await mishaps.close(talk.tx, talk.actor, found)
        talk.toast = talk.words("noted")
