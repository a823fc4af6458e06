"""问平安: why it is asked today, read back with how many; an elder's 都好 or 有事; and whom to ring, one by one."""

from bot.actions import wellbeing as acts
from bot.actions.gates import asked_well_for, elder_for, unit_for
from bot.dialogue import Option, Talk
from bot.handlers.told import contact_noted
from bot.model import Refusal, Unit
from bot.rules.policy import policy_on
from bot.rules.quiet import may_tell_at
from bot.rules.wellbeing import CAUSES, ELDER, Called, WellState, may_be_urgent
from bot.store import people, wellbeing
from bot.store.tx import milliseconds
from bot.store.wellbeing import AskedWell
from bot.understanding.new_names import read_words

FOUND: tuple[Called, ...] = ("well", "trouble", "nobody")


async def start(talk: Talk) -> None:
    """A worker asks the community, an officer the street; a second time on one day is asked about."""
    unit = await _mine(talk)
    if unit is None:
        return
    found = await acts.whom_to_ask(talk.tx, unit.id)
    if not found:
        await talk.say("wellbeing-nobody")
        return
    earlier = await acts.of_today(talk.tx, unit.id)
    if earlier:
        again = Option("again", talk.words("wellbeing-again-label"), "again")
        await talk.choose("again", [again], None, None, made_at=earlier.made_at, cause=earlier.cause)
    cause = await talk.choose("cause", [Option(one, talk.words(f"cause-{one}"), one) for one in CAUSES])
    local, policy = talk.tx.now.astimezone(talk.tx.setting.zone), policy_on(talk.tx.today)
    begins_at = milliseconds(may_tell_at(local, ELDER, policy))
    urgent = False
    if may_be_urgent(cause, local, policy):
        options = [Option(one, talk.words(f"wellbeing-when-{one}"), one) for one in ("later", "now")]
        urgent = await talk.choose("when", options, None, None, begins_at=begins_at) == "now"
    by_call = sum(one.by is None for one in found)
    await talk.confirm(
        "read-back", ("cause",), unit=unit.name, cause=cause, all=len(found), by_call=by_call,
        begins_at=talk.tx.now_ms if urgent else begins_at,
    )  # fmt: skip
    made = await acts.begin(talk.tx, talk.actor, cause, urgent=urgent)
    await talk.show("wellbeing", made.id)


async def _mine(talk: Talk) -> Unit | None:
    assert talk.unit_id is not None, "officials belong to a unit"
    unit = await unit_for(talk.tx, talk.actor, "ask-well", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return None
    return unit


# Answers -------------------------------------------------------------------------------------------------


async def all_well(talk: Talk) -> None:
    """都好."""
    await _answer(talk, "well")


async def not_well(talk: Talk) -> None:
    """有事, also after 都好."""
    await _answer(talk, "trouble")


async def _answer(talk: Talk, state: WellState) -> None:
    asked = await asked_well_for(talk.tx, talk.actor, "answer-well", talk.arg("id"))
    if isinstance(asked, Refusal):
        await talk.refuse(asked)
    elif asked.state in (state, "trouble"):
        await talk.outdated("asked-well", asked.id, "already-noted")
    else:
        await acts.answer(talk.tx, talk.actor, asked, state)
        talk.toast = talk.words(f"well-toast-{state}")


# Calls ---------------------------------------------------------------------------------------------------


async def calls(talk: Talk) -> None:
    """One after the other: name, phone, and what the call found. Whom it is about stands fast while it is asked."""
    unit = await _mine(talk)
    if unit is None:
        return
    tried = talk.arg("tried") or []
    asked = await _on_the_line(talk, unit, tried)
    if asked is None:
        return
    text = await _whom(talk, asked, len(tried) + 1)
    found = await talk.choose(
        "found", [Option(one, talk.words(f"call-{one}"), one) for one in FOUND], None, text
    )
    words = ""
    if found == "trouble":
        name = (await people.get(talk.tx, asked.elder_id)).name
        words = await talk.ask("words", read_words, (), str, elder=name)
    made = await acts.called(talk.tx, talk.actor, asked, found, words)
    talk.toast = talk.words("noted")
    if made:
        await contact_noted(talk, await people.get(talk.tx, asked.elder_id), made)
    talk.becomes("wellbeing-calls", id=asked.wellbeing_id, tried=[*tried, asked.id])


async def _on_the_line(talk: Talk, unit: Unit, tried: list[int]) -> AskedWell | None:
    """Whom the open question is about; else the next, of this round, or of the latest that has somebody to ring."""
    if talk.arg("asked"):
        asked = await wellbeing.get_asked(talk.tx, talk.arg("asked"))
        allowed = await elder_for(talk.tx, talk.actor, "record-contact", asked.elder_id)
        if not isinstance(allowed, Refusal) and asked.called in ("", "nobody"):
            return asked
        await talk.say("wellbeing-call-done")
        talk.becomes("wellbeing-calls", id=asked.wellbeing_id, tried=[*tried, asked.id])
    made = await wellbeing.maybe(talk.tx, talk.arg("id") or 0)
    rounds = [made] if made else await acts.open_rounds(talk.tx, unit.id)
    left = [
        one for made in rounds for one in await acts.to_call(talk.tx, made, unit.id) if one.id not in tried
    ]
    if left:
        talk.becomes("wellbeing-calls", id=left[0].wellbeing_id, asked=left[0].id, tried=tried)
    waiting = sum([len(await acts.to_call(talk.tx, one, unit.id)) for one in rounds])
    await talk.say("wellbeing-nobody-answered" if waiting else "wellbeing-all-called", count=waiting)
    return None


async def _whom(talk: Talk, asked: AskedWell, number: int) -> str:
    elder = await people.get(talk.tx, asked.elder_id)
    phone = await people.private(talk.tx, elder.id, "phone")
    address = await people.private(talk.tx, elder.id, "address")
    how = talk.words(f"wellbeing-why-{asked.state}")
    lines = [talk.words("wellbeing-call", number=number, elder=elder.name, how=how)]
    lines.append(talk.words("look-in-phone", phone=phone or talk.words("contacts-no-phone")))
    if address and not phone:
        lines.append(talk.words("look-in-address", address=address))
    for one in await people.relatives_of(talk.tx, elder.id):
        number_of = await people.private(talk.tx, one.id, "phone")
        if number_of and not phone:
            lines.append(talk.words("wellbeing-family", name=one.name, phone=number_of))
    return "\n".join(lines)
