"""周二归我: whom, which help, which weekday, from when; 不再归我; and whether they go over a festival."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions import promises as acts
from bot.actions.gates import festival_ask_for, person_for, promise_for, week_ask_for
from bot.dialogue import Option, Talk, people_options
from bot.model import SERVICES, Person, Refusal
from bot.rules.drafting import week_ahead
from bot.rules.policy import policy_on
from bot.rules.promising import refusal_of_day
from bot.rules.wanted import Promise
from bot.store import care_plans, own_words, people, promises
from bot.store.promises import Kept
from bot.telling import Button, deed
from bot.telling.names import called
from bot.telling.promise_card import every
from bot.telling.week_card import in_week
from bot.understanding.days_ahead import read_day_ahead
from bot.understanding.doubt import Doubt
from bot.understanding.names import read_person
from bot.understanding.own_words import service_reader
from bot.understanding.promises_said import read_weekday

CHANGEABLE = ("elder", "service", "weekday", "from")
EVERY_DAY = range(1, 8)


async def promise(talk: Talk) -> None:
    """Asked one by one, save what the sentence or the week's card told already."""
    me = await person_for(talk.tx, talk.actor, "make-promise", talk.me.id)
    if isinstance(me, Refusal):
        await talk.refuse(me)
        return
    found = await acts.elders_of(talk.tx, me.id)
    if not found:
        await talk.say("promise-no-elders")
        return
    told = talk.arg("told")
    if told:
        talk.recall(told, said=True)
    elder = await _elder(talk, found)
    items = await _items(talk, elder)
    service = await _service(talk, elder, [service for service, _ in items])
    weekday = await _weekday(talk, elder, service, [day for each, day in items if each == service])
    since = await _from(talk, "from")
    made = Promise(me.id, elder.id, service, weekday, since)
    refused = await acts.refusal_to_promise(talk.tx, made)
    if refused:
        await talk.amend(refused, CHANGEABLE)
    await talk.confirm(
        "read-back", CHANGEABLE, (), elder=called(elder), service=service, from_on=since.isoformat(),
        day=every(talk.tx, talk.language, weekday),
    )  # fmt: skip
    kept = await acts.make(talk.tx, talk.actor, made)
    assert isinstance(kept, Kept), "judged above, in this same transaction"
    await talk.show("promise", kept.id)


async def weekly(talk: Talk) -> None:
    """以后归我, from a visit of the week that they took: all but the first day is known."""
    ask = await week_ask_for(talk.tx, talk.actor, "answer-week", talk.arg("id"))
    if isinstance(ask, Refusal):
        await talk.refuse(ask)
        return
    found = [one for one in await in_week(talk.tx, ask) if one.goes and one.offer and one.request.item_id]
    if not found:
        await talk.outdated("week-ask", ask.id)
        return
    options = [
        Option(
            str(one.request.id),
            talk.words("week-visit-label", weekday=one.request.on.isoweekday(), begin_clock=one.start),
            one,
        )
        for one in found
    ]
    one = found[0] if len(found) == 1 else await talk.choose("which", options)
    request = one.request
    told = {
        "elder": str(request.elder_ids[0]),
        "service": request.service,
        "weekday": str(request.on.isoweekday()),
    }
    talk.becomes("promise", told=told)


async def my_promises(talk: Talk) -> None:
    """每周归我的, each with 不再归我; and one more."""
    kept = await promises.of_volunteer(talk.tx, talk.me.id)
    if not kept:
        talk.becomes("promise")
    for one in kept:
        await talk.show("promise", one.id)
    await talk.say("promise-more", [Button(talk.words("button-promise"), deed("promise", 0, 0))])


async def end(talk: Talk) -> None:
    """不再归我, from a day on."""
    kept = await promise_for(talk.tx, talk.actor, "end-promise", talk.arg("id"))
    if isinstance(kept, Refusal):
        await talk.refuse(kept)
        return
    if kept.until is not None or kept.revision != talk.arg("revision"):
        await talk.outdated("promise", kept.id, "already-noted" if kept.until else "card-outdated")
        return
    from_on = await _from(talk, "from")
    refused = refusal_of_day(from_on, talk.tx.today, policy_on(talk.tx.today))
    if refused:
        await talk.amend(refused, ("from",))
    elder = await people.get(talk.tx, kept.promise.elder_id)
    await talk.confirm(
        "sure", ("from",), (), elder=called(elder), day=every(talk.tx, talk.language, kept.promise.weekday),
        service=kept.promise.service,
        from_on=from_on.isoformat(),
    )  # fmt: skip
    await acts.end(talk.tx, talk.actor, kept, from_on)
    talk.toast = talk.words("noted")


# The questions -------------------------------------------------------------------------------------------


async def _elder(talk: Talk, found: Sequence[Person]) -> Person:
    if len(found) == 1:
        return found[0]
    by_name = [(one.id, one.name, one.address_form) for one in found]
    return await talk.choose("elder", people_options(found), lambda said: read_person(said, by_name))


async def _items(talk: Talk, elder: Person) -> list[tuple[str, int]]:
    """Services and weekdays of the elder's care plan, where one stands."""
    plan = await care_plans.standing(talk.tx, elder.id)
    if plan is None:
        return []
    return [(item.service, day) for item in plan.items for day in item.weekdays or EVERY_DAY]


async def _service(talk: Talk, elder: Person, usual: Sequence[str]) -> str:
    """What is agreed on first, then all else."""
    keys = list(dict.fromkeys([*usual, *SERVICES]))
    options = [Option(key, talk.words(f"service-{key}"), key) for key in keys]
    read = service_reader(await own_words.known_in(talk.tx, [talk.unit_id]))
    return await talk.choose("service", options, read, None, elder=called(elder))


async def _weekday(talk: Talk, elder: Person, service: str, usual: Sequence[int]) -> int:
    days = sorted(set(usual)) or list(EVERY_DAY)
    options = [Option(str(day), talk.words("week-on", weekday=day), day) for day in days]
    options += [
        Option(str(day), talk.words("week-on", weekday=day), day) for day in EVERY_DAY if day not in days
    ]
    return await talk.choose("weekday", options, read_weekday, None, elder=called(elder), service=service)


async def _from(talk: Talk, slot: str) -> date:
    """From next week, from today, from next month; or a day that is typed."""
    today = talk.tx.today
    month = (today.replace(day=28) + timedelta(days=4)).replace(day=1)
    days = {
        "promise-from-monday": week_ahead(today),
        "promise-from-today": today,
        "promise-from-month": month,
    }
    usual = [Option(day.isoformat(), talk.words(name), day) for name, day in days.items()]

    def read(said: str) -> str | Doubt[str] | None:
        found = read_day_ahead(said, today)
        if isinstance(found, Doubt):
            return Doubt(tuple(day.isoformat() for day in found.choices))
        return found.isoformat() if found else None

    given = await talk.ask(slot, read, usual, lambda key: talk.words("promise-on", from_on=key))
    return date.fromisoformat(given)


# Festivals -----------------------------------------------------------------------------------------------


async def over_festival(talk: Talk) -> None:
    await _festival(talk, "yes")


async def not_over_festival(talk: Talk) -> None:
    await _festival(talk, "no")


async def _festival(talk: Talk, said: str) -> None:
    """去 · 不去, by the volunteer or by the worker who rang."""
    ask = await festival_ask_for(talk.tx, talk.actor, "answer-festival", talk.arg("id"))
    if isinstance(ask, Refusal):
        await talk.refuse(ask)
    elif ask.answer:
        await talk.outdated("festival-ask", ask.id, "already-noted")
    else:
        await acts.answer(talk.tx, talk.actor, ask, said)
        talk.toast = talk.words("noted")
