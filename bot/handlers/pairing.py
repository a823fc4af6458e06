"""结对: a volunteer or an organisation with an elder, since a day; and its end, with a reason."""

from datetime import date

from bot.actions import pairings
from bot.actions.gates import person_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.store import organisations, people
from bot.store.organisations import Organisation, Paired
from bot.telling.elder_lines import paired_with
from bot.telling.names import called
from bot.understanding.new_names import read_name, read_phone, read_words


async def pairing(talk: Talk) -> None:
    elder = await person_for(talk.tx, talk.actor, "pair", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    current = await paired_with(talk.tx, talk.language, elder)
    keys = ["volunteer", "organisation", *(["end"] if current else [])]
    options = [Option(key, talk.words(f"pairing-to-{key}"), key) for key in keys]
    page = talk.words("pairing-page" if current else "pairing-page-none", name=elder.name)
    what = await talk.choose("what", options, None, "\n".join([page, *current]))
    if what == "volunteer":
        await _with_volunteer(talk, elder)
    elif what == "organisation":
        await _with_organisation(talk, elder)
    else:
        await _end(talk, elder)


async def _with_volunteer(talk: Talk, elder: Person) -> None:
    going = {one.id for one in await people.volunteers_of(talk.tx, elder.id)}
    free = [one for one in await asked.of_community(talk, "volunteer") if one.id not in going]
    if not free:
        await talk.say("pairing-nobody-left")
        return
    volunteer = await asked.choose_one(talk, "volunteer", free)
    since = await asked.past_day(talk, "since")
    if not await _both_willing(talk, elder, called(volunteer)):
        return
    await talk.confirm(
        "read-back", ("volunteer", "since"), elder=elder.name, name=volunteer.name, since=since
    )
    await pairings.pair(talk.tx, talk.actor, volunteer, elder, date.fromisoformat(since))
    await talk.say("pairing-made", elder=elder.name, name=volunteer.name)


async def _with_organisation(talk: Talk, elder: Person) -> None:
    """One that is known already, or a new one: its name, and whom of it to phone."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    there = {one.organisation.id for one in await organisations.of_elder(talk.tx, elder.id)}
    known = {
        str(one.id): one for one in await organisations.of_unit(talk.tx, talk.unit_id) if one.id not in there
    }
    usual = [Option(key, one.name, one) for key, one in known.items()]
    told = await talk.ask(
        "organisation", read_name, usual, lambda key: known[key].name if key in known else key
    )
    name, contact, phone = told, "", ""
    if told not in known:
        contact = await talk.ask("contact", read_name, (), str, name=name)
        phone = await talk.ask("phone", read_phone, (), str, name=contact)
    else:
        name, contact, phone = known[told].name, known[told].contact, known[told].phone
    since = await asked.past_day(talk, "since")
    if not await _both_willing(talk, elder, name):
        return
    shown = talk.words("organisation-line", name=name, contact=contact, phone=phone)
    changeable = ("organisation", "since") if told in known else ("organisation", "contact", "phone", "since")
    await talk.confirm("read-back", changeable, elder=elder.name, name=shown, since=since)
    one: Organisation = known.get(told) or await pairings.add_organisation(
        talk.tx, talk.actor, talk.unit_id, name, contact, phone
    )
    await pairings.pair_organisation(talk.tx, talk.actor, one, elder, date.fromisoformat(since))
    await talk.say("pairing-made-organisation", elder=elder.name, name=name, contact=contact, phone=phone)


async def _both_willing(talk: Talk, elder: Person, name: str) -> bool:
    """在充分自愿的基础上: without both sides' word nothing is written."""
    yes = Option("yes", talk.words("pairing-both-willing"), True)
    no = Option("no", talk.words("pairing-not-asked"), False)
    willing = await talk.choose("willing", [yes, no], None, None, elder=called(elder), name=name)
    if not willing:
        await talk.say("pairing-ask-first")
    return willing


async def _end(talk: Talk, elder: Person) -> None:
    options: list[Option[Person | Paired]] = [
        Option(f"v{one.id}", called(one), one) for one in await people.volunteers_of(talk.tx, elder.id)
    ]
    options += [
        Option(f"o{one.id}", one.organisation.name, one)
        for one in await organisations.of_elder(talk.tx, elder.id)
    ]
    ended = options[0].value if len(options) == 1 else await talk.choose("whose", options)
    name = called(ended) if isinstance(ended, Person) else ended.organisation.name
    usual = [Option(one, one, one) for one in talk.words("usual-pairing-ends").split("|")]
    why = await talk.ask("ending", read_words, usual, str, name=name)
    await talk.confirm("end", ("ending",), elder=elder.name, name=name, text=why)
    if isinstance(ended, Person):
        await pairings.unpair(talk.tx, talk.actor, ended, elder, why)
    else:
        await pairings.unpair_organisation(talk.tx, talk.actor, ended, elder, why)
    await talk.say("pairing-ended", elder=elder.name, name=name)
