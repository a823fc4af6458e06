"""What a week's numbers lead to: which volunteers have been silent for long, and where among the units it lies."""

from bot.actions.duty import on_duty
from bot.actions.gates import unit_for
from bot.actions.numbers import silent_in
from bot.dialogue import Talk
from bot.model import Refusal, Role, Unit
from bot.rules.policy import policy_on
from bot.store import numbers, people, units

SHOWN_MAX = 10


async def silent_volunteers(talk: Talk) -> None:
    """By name, with the phone on file and the day of their last visit: somebody to ring, not to blame."""
    unit = await _mine(talk)
    if unit is None:
        return
    found = await silent_in(talk.tx, unit.id)
    weeks = policy_on(talk.tx.today).silent_weeks
    if not found:
        await talk.say("silent-none", weeks=weeks)
        return
    lines = [talk.words("silent-list", weeks=weeks)]
    for one in found[:SHOWN_MAX]:
        phone = await people.private(talk.tx, one.person.id, "phone") or talk.words("contacts-no-phone")
        last = (
            talk.words("silent-last", last_on=one.last_on.isoformat())
            if one.last_on
            else talk.words("silent-never")
        )
        lines.append(talk.words("silent-line", name=one.person.name, phone=phone, last=last))
    if len(found) > SHOWN_MAX:
        lines.append(talk.words("silent-more", count=len(found) - SHOWN_MAX))
    await talk.say_words("\n".join(lines))


async def unit_numbers(talk: Talk) -> None:
    """Each unit of the latest report that calls for something, with whom to ring there."""
    unit = await _mine(talk)
    if unit is None:
        return
    report = await numbers.latest(talk.tx, unit.id)
    told = {one["unit"]: one for one in report.facts["below"]} if report else {}
    lines = []
    for below in await units.below(talk.tx, unit.id):
        one = told.get(below.name, {})
        said = [
            talk.words(f"unit-{what}", count=one[what]) for what in ("uncovered", "silent") if one.get(what)
        ]
        if one.get("few"):
            said.append(
                talk.words("unit-few", count=one["volunteers"], communities=one["few"], kind=below.kind)
            )
        if said:
            comma = talk.words("list-separator")
            lines.append(
                talk.words("unit-calls", unit=below.name, said=comma.join(said), who=await _who(talk, below))
            )
    await talk.say_words(
        "\n".join([talk.words("unit-numbers"), *lines]) if lines else talk.words("unit-numbers-none")
    )


async def _who(talk: Talk, unit: Unit) -> str:
    role: Role = "worker" if unit.kind == "community" else "officer"
    found = []
    for one in await on_duty(talk.tx, role, unit.id):
        phone = await people.private(talk.tx, one.person.id, "phone")
        found.append(f"{one.person.name} {phone}" if phone else one.person.name)
    return talk.words("list-separator").join(found) or talk.words("unit-nobody")


async def _mine(talk: Talk) -> Unit | None:
    assert talk.unit_id is not None, "officials belong to a unit"
    unit = await unit_for(talk.tx, talk.actor, "see-numbers", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return None
    return unit
