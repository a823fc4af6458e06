"""The bureau's streets and an officer's communities: which there are, open another, invite who works there."""

from dataclasses import dataclass

from bot.actions import coming_in
from bot.actions.gates import unit_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Refusal, Role, Unit, UnitKind
from bot.rules.enrolment import volunteers_wanted
from bot.rules.policy import policy_on
from bot.store import roles, units
from bot.understanding.new_names import read_name


@dataclass(frozen=True)
class Below:
    """What lies below a unit: its kind, and the role of those who are invited there."""

    kind: UnitKind
    role: Role


async def streets(talk: Talk) -> None:
    await _open_or_invite(talk, Below("street", "officer"))


async def communities(talk: Talk) -> None:
    await _open_or_invite(talk, Below("community", "worker"))


async def _open_or_invite(talk: Talk, below: Below) -> None:
    assert talk.unit_id is not None, "officials belong to a unit"
    found = list(await units.below(talk.tx, talk.unit_id))
    keys = ["open", "invite"] if found else ["open"]
    options = [Option(key, talk.words(f"button-{key}-{below.kind}"), key) for key in keys]
    if found:
        options.append(Option("cards", talk.words("enrol-to-cards"), "cards"))
    what = await talk.choose("what", options, None, await _listed(talk, found, below))
    if what == "cards":
        talk.becomes("open-cards")
    elif what == "open":
        await _open(talk, found, below)
    else:
        await _invite(talk, found, below)


async def _listed(talk: Talk, found: list[Unit], below: Below) -> str:
    """Each with who works there, a community with its volunteers too."""
    if not found:
        return talk.words(f"no-{below.kind}-yet")
    lines = [talk.words(f"{below.kind}-list")]
    for unit in found:
        names = [one.name for one in await roles.holders(talk.tx, below.role, unit.id)]
        line = talk.words(
            "unit-line",
            unit=unit.name,
            names=talk.words("list-separator").join(names) or talk.words("unit-nobody"),
        )
        lines.append(line + (await _volunteers(talk, unit) if below.kind == "community" else ""))
    return "\n".join(lines)


async def _volunteers(talk: Talk, unit: Unit) -> str:
    """二(二): how many volunteers a community has, and how many it still wants."""
    there = len(await roles.holders(talk.tx, "volunteer", unit.id))
    wanted = volunteers_wanted(there, policy_on(talk.tx.today))
    return talk.words("unit-volunteers-wanted" if wanted else "unit-volunteers", count=there, wanted=wanted)


async def _open(talk: Talk, found: list[Unit], below: Below) -> None:
    assert talk.unit_id is not None, "officials belong to a unit"
    above = await unit_for(talk.tx, talk.actor, f"open-{below.kind}", talk.unit_id)
    if isinstance(above, Refusal):
        await talk.refuse(above)
        return
    name = await asked.new_name(talk, "name", [unit.name for unit in found])
    await talk.confirm("read-back", ("name",), unit=name, above=above.name)
    await coming_in.open_unit(talk.tx, talk.actor, below.kind, name, above.id)
    await talk.say(f"{below.kind}-opened", unit=name)


async def _invite(talk: Talk, found: list[Unit], below: Below) -> None:
    chosen = found[0]
    if len(found) > 1:
        chosen = await talk.choose("unit", [Option(str(unit.id), unit.name, unit) for unit in found])
    unit = await unit_for(talk.tx, talk.actor, f"invite-{below.role}", chosen.id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    name = await talk.ask("who", read_name, (), str, unit=unit.name)
    change = ("unit", "who") if len(found) > 1 else ("who",)
    await talk.confirm("read-backs", change, name=name, unit=unit.name)
    await asked.give_card(talk, below.role, unit.id, name)
    await talk.say("official-invited", name=name)
