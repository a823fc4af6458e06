"""探访: somebody saw an elder or rang, all is well or not, in two taps; whom nobody contacted; the month's rate."""

from collections.abc import Sequence

from bot.actions import contacts
from bot.actions.gates import contact_for, elder_for, unit_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.handlers.told import contact_noted
from bot.model import Person, Refusal, Unit
from bot.rules.contacts import longest_first
from bot.store import people, roles, units
from bot.telling import Button, deed
from bot.telling.names import called
from bot.understanding.new_names import read_words

HOWS = ("visit", "call", "video")
TROUBLE = "trouble"
A_PAGE = 4
"""So many elders a page, beside 还有 and 为什么 (UX 3)."""


async def contact(talk: Talk) -> None:
    """One of one's elders, those longest without contact first; then how it was."""
    elder = await _elder(talk)
    if elder is None:
        await talk.say("contact-no-elders")
        return
    allowed = await elder_for(talk.tx, talk.actor, "record-contact", elder.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
        return
    well = [Option(how, talk.words(f"contact-{how}-well"), how) for how in HOWS]
    trouble = Option(TROUBLE, talk.words("contact-trouble-label"), TROUBLE)
    how, words = await talk.choose("how", [*well, trouble], None, None, elder=called(elder)), ""
    if how == TROUBLE:
        hows = [Option(one, talk.words(f"contact-how-{one}"), one) for one in HOWS]
        how = await talk.choose("trouble", hows, None, None, elder=called(elder))
        words = await talk.ask("words", read_words, (), str, elder=called(elder))
    await contact_noted(talk, elder, await contacts.make(talk.tx, talk.actor, elder, how, words))


async def _elder(talk: Talk) -> Person | None:
    """Whom the button was for, or the sentence; the only one there is; or the one chosen."""
    if talk.arg("id"):
        return await people.maybe(talk.tx, talk.arg("id"))
    talk.recall(talk.arg("told") or {}, said=True)
    found = await _longest_first(talk, await _elders(talk))
    if talk.arg("unknown") and "elder" not in talk.answers:
        talk.hint = "contact-elder-hint"
    if len(found) > 1 or talk.arg("unknown") or "elder" in talk.answers:
        return await asked.choose_one(talk, "elder", found)
    return found[0] if found else None


async def _elders(talk: Talk) -> Sequence[Person]:
    """A volunteer's own, a relative's own, or all of the community or the street; 去世 are asked about no more."""
    if talk.role == "volunteer":
        found = await people.elders_of_volunteer(talk.tx, talk.me.id)
    elif talk.role == "relative":
        found = await people.elders_of_relative(talk.tx, talk.me.id)
    else:
        found = [one for unit in await _units(talk) for one in await roles.holders(talk.tx, "elder", unit.id)]
    return [one for one in found if one.whereabouts != "deceased"]


async def _units(talk: Talk) -> Sequence[Unit]:
    assert talk.unit_id is not None, "whoever makes contacts belongs to a unit"
    return await units.communities_under(talk.tx, talk.unit_id)


async def _longest_first(talk: Talk, found: Sequence[Person]) -> list[Person]:
    waiting = [one for unit in await _units(talk) for one in await contacts.register(talk.tx, unit.id)]
    place = {one.elder_id: number for number, one in enumerate(longest_first(waiting))}
    return sorted(found, key=lambda one: place.get(one.id, -1))


async def take_back(talk: Talk) -> None:
    """撤回, on the same day, by whoever noted it."""
    made = await contact_for(talk.tx, talk.actor, "take-back-contact", talk.arg("id"))
    if isinstance(made, Refusal):
        await talk.refuse(made)
        return
    if made.taken_back or made.revision != talk.arg("revision"):
        await talk.outdated("contact", made.id, "already-noted" if made.taken_back else "card-outdated")
        return
    refused = await contacts.take_back(talk.tx, talk.actor, made)
    if refused:
        await talk.refuse(refused)
    else:
        talk.toast = talk.words("contact-taken-back")


# Whom nobody contacted -----------------------------------------------------------------------------------


async def due_list(talk: Talk) -> None:
    """This month's rate, and who is still to be contacted: each with the phone that is on file, and 电话平安 for it."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    rate = (await contacts.rate(talk.tx, [talk.unit_id])).value
    found = await contacts.due(talk.tx, talk.unit_id)
    why = Button(talk.words("button-why"), deed("why-contacts", talk.unit_id, 0))
    line = talk.words("contacts-rate", reached=rate.reached, due=rate.due)
    if not found:
        await talk.say_words(f"{line}\n{talk.words('contacts-none-due')}", [why])
        return
    first = talk.arg("id") if talk.arg("id") and talk.arg("id") < len(found) else 0
    page = found[first : first + A_PAGE]
    lines, buttons = [line, talk.words("contacts-due")], []
    for number, one in enumerate(page, start=first + 1):
        phone = await people.private(talk.tx, one.elder_id, "phone")
        last_on = one.last_on.isoformat() if one.last_on else ""
        lines.append(await _line(talk, number, one.elder_id, phone, last_on))
        if phone:
            label = talk.words("contacts-call-well", number=number)
            buttons.append(Button(label, deed("called", one.elder_id, 0)))
    if len(found) > A_PAGE:
        after = first + A_PAGE if first + A_PAGE < len(found) else 0
        buttons.append(Button(talk.words("button-more"), deed("contacts-due", after, 0)))
    await talk.say_words("\n".join(lines), [*buttons, why])


async def _line(talk: Talk, number: int, elder_id: int, phone: str | None, last_on: str) -> str:
    elder = await people.get(talk.tx, elder_id)
    shown = phone or talk.words("contacts-no-phone")
    last = talk.words("contacts-last", last_on=last_on) if last_on else talk.words("contacts-never")
    return talk.words("contacts-line", number=number, name=elder.name, phone=shown, last=last)


async def rang(talk: Talk) -> None:
    """电话平安, at one tap from the list."""
    elder = await elder_for(talk.tx, talk.actor, "record-contact", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    await contact_noted(talk, elder, await contacts.make(talk.tx, talk.actor, elder, "call"))


# The rate ------------------------------------------------------------------------------------------------


async def monthly(talk: Talk) -> None:
    """本月探访: this month's rate, and the last's where there was one; of each unit below, and of all together."""
    unit = await _mine(talk)
    if unit is None:
        return
    below = await units.below(talk.tx, unit.id)
    lines = [talk.words("monthly-contacts", unit=unit.name)]
    for one in [*below, unit]:
        months = await _months(talk, one)
        text_id = "monthly-contacts-line" if months["before_due"] else "monthly-contacts-first"
        lines.append(talk.words(text_id, unit=one.name, **months))
    why = Button(talk.words("button-why"), deed("why-contacts", unit.id, 0))
    await talk.say_words("\n".join(lines), [why])


async def _months(talk: Talk, unit: Unit) -> dict[str, int]:
    ids = [one.id for one in await units.communities_under(talk.tx, unit.id)]
    now = (await contacts.rate(talk.tx, ids)).value
    before = (await contacts.rate(talk.tx, ids, contacts.last_month(talk.tx.today))).value
    return {
        "reached": now.reached, "due": now.due, "before_reached": before.reached, "before_due": before.due,
    }  # fmt: skip


async def why_rate(talk: Talk) -> None:
    """为什么: who counts, who does not, and whose promise it is."""
    unit = await unit_for(talk.tx, talk.actor, "see-numbers", talk.arg("id"))
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    ids = [one.id for one in await units.communities_under(talk.tx, unit.id)]
    reason = (await contacts.rate(talk.tx, ids)).reason
    lines = [
        talk.words(f"why-{reason.rule}", **reason.facts),
        talk.words("why-contact-source", text=reason.clause),
    ]
    await talk.say_words("\n".join(lines))


async def _mine(talk: Talk) -> Unit | None:
    assert talk.unit_id is not None, "officials belong to a unit"
    unit = await unit_for(talk.tx, talk.actor, "see-numbers", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return None
    return unit
