"""二(一) 原则上: a worker asks the street for an exception, with a reason; an officer decides, with theirs."""

from bot.actions import elders
from bot.actions.gates import person_for
from bot.dialogue import Talk
from bot.handlers.shown import reason_given
from bot.model import Refusal
from bot.store import circumstances, units
from bot.telling import Button, deed
from bot.telling.ux import CARDS_MAX

WHY_ASKED = ("subsidy-short", "nobody-near", "from-hospital")
WHY_GIVEN = ("looked-hard", "agree-community")
WHY_DECLINED = ("subsidy-enough", "family-can", "look-again")


async def ask_exception(talk: Talk) -> None:
    """请街道特批; after a no once more, with a reason that the street has not heard."""
    elder = await person_for(talk.tx, talk.actor, "find-elder", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    found = await circumstances.get(talk.tx, elder.id)
    if found is None or not elders.may_ask_exception(found):
        await talk.outdated("elder", elder.id, "already-noted")
        return
    said = found.exception_words
    why = await reason_given(talk, tuple(key for key in WHY_ASKED if talk.words(f"reason-{key}") != said))
    if why == said:
        again = Button(talk.words("button-ask-again"), deed("ask-exception", elder.id, found.revision))
        await talk.say("exception-new-reason", [again])
        return
    await elders.ask_exception(talk.tx, talk.actor, elder, why)
    await talk.say("exception-asked-of-street", name=elder.name)


async def except_elder(talk: Talk) -> None:
    """同意特批."""
    await _decide(talk, WHY_GIVEN, give=True)


async def decline_exception(talk: Talk) -> None:
    """不特批."""
    await _decide(talk, WHY_DECLINED, give=False)


async def exceptions(talk: Talk) -> None:
    """等您定的特批, each on a card."""
    assert talk.unit_id is not None, "an officer belongs to a street"
    below = [unit.id for unit in await units.communities_under(talk.tx, talk.unit_id)]
    found = await circumstances.asked_in(talk.tx, below)
    if not found:
        await talk.say("exceptions-none")
    for elder in found[:CARDS_MAX]:
        await talk.show("elder", elder.id)


async def _decide(talk: Talk, reasons: tuple[str, ...], *, give: bool) -> None:
    elder = await person_for(talk.tx, talk.actor, "except-elder", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    found = await circumstances.get(talk.tx, elder.id)
    assert found is not None, "the gate found the community that asked about them"
    if found.exception != "asked":
        await talk.outdated("elder", elder.id, "already-noted")
        return
    if found.revision != talk.arg("revision"):
        await talk.outdated("elder", elder.id)
        return
    why = await reason_given(talk, reasons)
    await elders.decide_exception(talk.tx, talk.actor, elder, why, give=give)
    talk.toast = talk.words("noted")
