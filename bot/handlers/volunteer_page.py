"""互助员的事: a volunteer's time, a training, whom they do not suit; and of an elder, whom they would rather have."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.actions import offerings as acts
from bot.actions.gates import person_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.rules.offerings import AT_HOME, HOME_WANTS
from bot.rules.policy import policy_on
from bot.store import offered
from bot.telling.names import called
from bot.telling.offered_page import page
from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt

DEEDS = {"time": "offer-time-for", "training": "note-training", "unsuited": "note-shunned"}


async def volunteer_page(talk: Talk) -> None:
    found = await asked.of_community(talk, "volunteer")
    if not found:
        await talk.say("no-volunteers-yet")
        return
    volunteer = await asked.choose_one(talk, "volunteer", found)
    options = [Option(key, talk.words(f"volunteer-page-{key}"), key) for key in DEEDS]
    what = await talk.choose("what", options, None, await _page(talk, volunteer))
    allowed = await person_for(talk.tx, talk.actor, DEEDS[what], volunteer.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
    elif what == "time":
        talk.becomes("time-for", id=volunteer.id)
    elif what == "training":
        await _training(talk, volunteer)
    else:
        await _shunned(talk, volunteer)


async def _page(talk: Talk, volunteer: Person) -> str:
    lines = [volunteer.name, page(talk.tx, talk.language, await offered.get(talk.tx, volunteer.id))]
    for service, on in (await offered.trainings(talk.tx, volunteer.id)).items():
        lines.append(talk.words("volunteer-trained", service=service, trained_on=on.isoformat()))
    return "\n".join(lines)


async def _training(talk: Talk, volunteer: Person) -> None:
    """Which service, and on which day it was."""
    services = policy_on(talk.tx.today).training_services
    service = await talk.choose(
        "service", [Option(one, talk.words(f"service-{one}"), one) for one in services]
    )
    today = talk.tx.today
    usual = [
        Option((today - timedelta(days=ago)).isoformat(), talk.words(f"training-{name}"), name)
        for ago, name in enumerate(("today", "yesterday"))
    ]

    def read(said: str) -> date | Doubt[date] | None:
        found = read_day(said, today)
        return None if isinstance(found, date) and found > today else found

    on = await talk.ask("trained", read, usual, lambda key: talk.words("training-day", trained_on=key))
    facts = {"volunteer": called(volunteer), "service": service, "trained_on": on}
    await talk.confirm("read-back", ("service", "trained"), ("trained",), **facts)
    await acts.note_training(talk.tx, talk.actor, volunteer, service, date.fromisoformat(on))
    await talk.say("training-set", (), **facts)


async def _shunned(talk: Talk, volunteer: Person) -> None:
    """Every elder who is ticked in the end; nobody hears of it."""
    elders = await asked.of_community(talk, "elder")
    before = await offered.shunned(talk.tx, volunteer.id)
    talk.recall({"shunned~": [str(one.id) for one in elders if one.id in before]})
    options = [Option(str(one.id), called(one), one) for one in elders]
    chosen = await _several(talk, "shunned", options, "shunned-nobody", volunteer=called(volunteer))
    await acts.set_shunned(talk.tx, talk.actor, volunteer, [one.id for one in chosen])
    await talk.say("shunned-set", volunteer=called(volunteer))


async def elder_home(talk: Talk) -> None:
    """想要谁来, 家里有什么: of an elder, for matching."""
    elder = await person_for(talk.tx, talk.actor, "note-home", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    before = await offered.traits(talk.tx, elder.id)
    keys = [*(f"wants.{one}" for one in HOME_WANTS), *(f"is.{one}" for one in AT_HOME)]
    ticked = [key for key in keys if key.partition(".")[2] in before[key.partition(".")[0]]]
    talk.recall({"home~": ticked})
    options = [Option(key, talk.words(f"home-{key.replace('.', '-')}"), key) for key in keys]
    chosen = await _several(talk, "home", options, "home-none", name=elder.name)
    told = {
        side: [one.partition(".")[2] for one in chosen if one.startswith(f"{side}.")]
        for side in ("wants", "is")
    }
    await acts.set_home(talk.tx, talk.actor, elder, told)
    await talk.say("home-set", name=elder.name)


async def _several(
    talk: Talk, slot: str, options: Sequence[Option[Any]], nothing: str, **facts: str
) -> list[Any]:
    """Those that are ticked in the end; none where `nothing` is among them."""
    none: Option[Any] = Option("none", talk.words(nothing), None)
    chosen = await talk.choose_several(slot, [*options, none], **facts)
    return [] if None in chosen else chosen
