"""Somebody we do not know asks to come in: 想当互助员, or 给老人报名; and the worker who decides."""

from bot.actions import applications as acts
from bot.actions.gates import unit_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Fact, Refusal, Unit
from bot.rules.enrolment import refusal_to_enrol
from bot.rules.policy import policy_on
from bot.store import applications, units
from bot.store.applications import Application, Kind
from bot.telling import Button, deed
from bot.understanding.new_names import read_name


async def apply(talk: Talk) -> None:
    """Only what the community needs to call back is asked; the rest is asked once they have come in."""
    if await applications.waiting_of_chat(talk.tx, talk.chat.id):
        await talk.say("apply-waits")
        return
    kinds: tuple[Kind, ...] = ("volunteer", "elder")
    kind = await talk.choose("what", [Option(one, talk.words(f"apply-to-{one}"), one) for one in kinds])
    unit = await _community(talk)
    if unit is None:
        await talk.say("apply-no-community")
        return
    elder = await talk.ask("elder", read_name) if kind == "elder" else ""
    name = await talk.ask("name", read_name)
    born_on = await asked.birthday(talk) if kind == "volunteer" else None
    refused = refusal_to_enrol(born_on, talk.tx.today, policy_on(talk.tx.today))
    if refused:
        await talk.amend(refused, ("name", "born"), ("born",))
    phone = await talk.own_phone("phone", Option("skip", talk.words("phone-skip"), ""))
    change = ("name", "born") if kind == "volunteer" else ("elder", "name")
    born = born_on.isoformat() if born_on else None
    own: dict[str, Fact] = {"born_date": born} if born else {"elder": elder}
    told = talk.words(f"apply-told-{kind}", name=name, unit=unit.name, phone=phone or "none", **own)
    await talk.confirm("read-back", change, text=told)
    await acts.apply(talk.tx, talk.chat, kind, unit.id, name, born_on=born, phone=phone or "", elder=elder)
    await talk.say("apply-sent", unit=unit.name)


async def _community(talk: Talk) -> Unit | None:
    """Where they live; None where no community is open yet."""
    found = [await units.get(talk.tx, unit_id) for unit_id in await units.community_ids(talk.tx)]
    if not found:
        return None
    return await talk.choose("community", [Option(str(one.id), one.name, one) for one in found])


async def accept(talk: Talk) -> None:
    """登记: a volunteer gets a card of their own; for an elder the worker goes on to enrol, by the button beneath."""
    application = await _as_shown(talk)
    if application is None:
        return
    await acts.accept(talk.tx, talk.actor, application)
    talk.toast = talk.words("noted")
    if application.kind == "elder":
        button = Button(talk.words("button-enrol-applicant"), deed("enrol-applicant", application.id, 0))
        await talk.say("application-go-on", [button], elder=application.elder, name=application.name)


async def decline(talk: Talk) -> None:
    application = await _as_shown(talk)
    if application is None:
        return
    await acts.decline(talk.tx, talk.actor, application)
    talk.toast = talk.words("noted")


async def _as_shown(talk: Talk) -> Application | None:
    """The application of the card, if it waits still and is of the worker's own community."""
    found = await applications.maybe(talk.tx, talk.arg("id"))
    unit = await unit_for(talk.tx, talk.actor, "enrol", found.unit_id if found else 0)
    if found is None or isinstance(unit, Refusal):
        assert isinstance(unit, Refusal), "there is no unit 0"
        await talk.refuse(unit)
        return None
    if found.state != "waiting" or found.revision != talk.arg("revision"):
        await talk.outdated("application", found.id, "already-noted")
        return None
    return found
