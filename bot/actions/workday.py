"""今天要办: what waits in a community, the most urgent first, with buttons to do it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from bot.actions import care_plans, clips, follow_ups, shifts, waiting, week, wellbeing
from bot.actions.contacts import rate
from bot.actions.deciding import waiting_for
from bot.actions.duty import stands_in_for
from bot.actions.numbers import silent_in
from bot.model import Actor, Fact, Person, Shift, Unit
from bot.rules.enrolment import volunteers_wanted
from bot.rules.policy import policy_on
from bot.store import (
    alarms,
    applications,
    chats,
    circumstances,
    invitations,
    look_ins,
    mishaps,
    people,
    referrals,
    requests,
    roles,
    to_tell,
    units,
    voices,
)
from bot.store.tx import Tx, milliseconds
from bot.telling import Button, deed, words
from bot.telling.visit_facts import standing

CARDS_END_WITHIN = timedelta(days=3)
SHOWN_BEFORE_WEEKLY = 3
"""What is looked at once a week finds room on the card, behind what is more urgent."""
CARD_MATTERS_MAX = 5
"""So many lines of a card are matters; two more greet and head it."""


@dataclass(frozen=True)
class Due:
    """Something that waits: `today-<what>` says it with its facts, and `leads_to` is where it is done, if anywhere."""

    what: str
    count: int
    leads_to: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)


async def whats_to_do(tx: Tx, unit_id: int, worker: Person, *, weekly: bool = False) -> list[Due]:
    """A line for each kind, the most urgent first: what an elder denies, what waits, who asks to come in …

    `weekly`: with what is looked at once a week.
    """
    me = Actor(worker, "worker", unit_id)
    to_verify = [visit for visit, _ in await waiting_for(tx, me, [unit_id], "logged")]
    disputed = [visit for visit in to_verify if (await standing(tx, visit, worker.id)).disputed]
    volunteers = await roles.holders(tx, "volunteer", unit_id)
    missing = await circumstances.with_verdict(tx, unit_id, "incomplete")
    month = (await rate(tx, [unit_id])).value
    wanted = volunteers_wanted(len(volunteers), policy_on(tx.today))
    found = (
        Due("mishaps", len(await mishaps.open_in(tx, unit_id)), "mishaps"),
        Due("alarms", len(await alarms.open_in(tx, unit_id)), "alarms"),
        Due("voices", len(await voices.waiting_in(tx, unit_id)), "voices"),
        *await _nobody_on_duty(tx, worker.language, unit_id),
        Due("disputed", len(disputed), "to-verify"),
        Due("lapsed", len(await requests.in_state(tx, unit_id, "lapsed")), "requests"),
        Due("to-verify", len(to_verify) - len(disputed), "to-verify"),
        Due("applications", len(await applications.waiting(tx, unit_id)), "applications"),
        Due("unreachable", len(await chats.lost_in(tx, unit_id)), "unreachable"),
        *[Due("left", 1, facts=facts) for facts in await waiting.for_colleague(tx, unit_id, worker)],
        Due("referrals", len(await referrals.due(tx, unit_id)), "referrals"),
        Due("to-complete", len(missing), "to-complete"),
        Due("plans", len(await care_plans.for_worker(tx, unit_id)), "plans-due"),
        Due("to-tell", len(await to_tell.waiting_in(tx, unit_id)), "behalf"),
        Due("wellbeing", await wellbeing.calls_waiting(tx, unit_id), "wellbeing-calls"),
        Due("look-ins", len(await look_ins.with_community(tx, unit_id)), "look-ins"),
        Due(
            "contacts",
            month.due - month.reached,
            "contacts-due",
            {"reached": month.reached, "due": month.due},
        ),
        Due("follow-ups", len(await follow_ups.due(tx, unit_id)), "follow-ups"),
        Due("week", await week.to_send(tx, unit_id), "plan-week"),
        Due("clips", await clips.names_missing(tx, unit_id), "record-clips"),
        Due("cards", await _cards_that_end(tx, unit_id), "open-cards"),
        Due("volunteers", wanted, "enrol-volunteer"),
        Due("silent", len(await silent_in(tx, unit_id)) if weekly else 0, "silent-volunteers"),
    )
    return [due for due in found if due.count]


async def _nobody_on_duty(tx: Tx, language: str, unit_id: int) -> list[Due]:
    """The shifts ahead with nobody on the list."""
    empty = await shifts.empty_ahead(tx, "worker", unit_id)
    if not empty:
        return []
    return [Due("duty-empty", len(empty), "duty-list", {"shift": _shifts(tx, language, empty)})]


def _shifts(tx: Tx, language: str, found: Sequence[Shift]) -> str:
    names = [words(tx, language, f"duty-when-{one.part}-{one.weekday}") for one in found]
    return words(tx, language, "list-separator").join(names)


async def _cards_that_end(tx: Tx, unit_id: int) -> int:
    cards = await invitations.still_good(tx, [unit_id], ("volunteer", "elder", "relative"))
    soon = milliseconds(tx.now + CARDS_END_WITHIN)
    return sum(card.expires_at < soon for card in cards)


def said(
    tx: Tx, language: str, dues: Sequence[Due], matters_max: int | None = None
) -> tuple[str, list[Button]]:
    """The lines of the card, and its buttons: one for each place to go to. Where there is no room, how many more."""
    if matters_max and len(dues) > matters_max:
        shown = matters_max - 1
        text, buttons = said(tx, language, dues[:shown])
        return f"{text}\n{words(tx, language, 'today-more', count=len(dues) - shown)}", buttons
    if not dues:
        return words(tx, language, "today-nothing"), []
    limit = policy_on(tx.today).volunteers_min
    lines = [
        words(tx, language, f"today-{due.what}", **{"count": due.count, "number": number, "limit": limit, **due.facts})
        for number, due in enumerate(dues, start=1)
    ]  # fmt: skip
    places = dict.fromkeys(due.leads_to for due in dues if due.leads_to)
    buttons = [Button(words(tx, language, f"go-{place}"), deed(place, 0, 0)) for place in places]
    return "\n".join([words(tx, language, "today-list"), *lines]), buttons


async def for_worker(
    tx: Tx, unit_id: int, worker: Person, matters_max: int | None = None, *, weekly: bool = False
) -> tuple[str, list[Button]]:
    """What a worker has to do today, with whom they stand in for before it."""
    found = await whats_to_do(tx, unit_id, worker, weekly=weekly)
    once_a_week = [due for due in found if due.what == "silent"]
    found = [due for due in found if due.what != "silent"]
    found = [*found[:SHOWN_BEFORE_WEEKLY], *once_a_week, *found[SHOWN_BEFORE_WEEKLY:]]
    text, buttons = said(tx, worker.language, found, matters_max)
    lines = [
        words(
            tx, worker.language, "today-stands-in", name=(await people.get(tx, one.person_id)).name,
            ends_on=one.until_on.isoformat(),
        )
        for one in await stands_in_for(tx, worker, "worker", unit_id)
    ]  # fmt: skip
    return "\n".join([*lines, text]), buttons


async def for_officer(tx: Tx, street_id: int, officer: Person) -> tuple[str, list[Button]]:
    """Exceptions to decide, what lies too long below, what waits where no worker is left; "" where there is nothing."""
    below = await units.communities_under(tx, street_id)
    asked = await circumstances.asked_in(tx, [unit.id for unit in below])
    open_now = [alarm for unit in below for alarm in await alarms.open_in(tx, unit.id)]
    dues = [Due("alarms", len(open_now), "alarms")] if open_now else []
    dues += await _nobody_on_duty_in(tx, officer.language, below)
    dues += [Due("exceptions", len(asked), "exceptions")] if asked else []
    plans = await care_plans.for_street(tx, street_id)
    dues += [Due("plans-to-decide", len(plans), "plans-to-decide")] if plans else []
    dues += [Due("left-in", 1, facts=facts) for facts in await waiting.for_street(tx, street_id)]
    text, buttons = said(tx, officer.language, dues, CARD_MATTERS_MAX) if dues else ("", [])
    parts = [text] if text else []
    for unit in below:
        for one in await stands_in_for(tx, officer, "worker", unit.id):
            name = (await people.get(tx, one.person_id)).name
            parts.append(words(tx, officer.language, "today-instead", name=name, unit=unit.name))
            parts.append(said(tx, officer.language, await whats_to_do(tx, unit.id, officer))[0])
    return "\n".join(parts), buttons


async def _nobody_on_duty_in(tx: Tx, language: str, below: Sequence[Unit]) -> list[Due]:
    """The communities of a street whose list is empty for a shift ahead."""
    empty = [unit.name for unit in below if await shifts.empty_ahead(tx, "worker", unit.id)]
    names = words(tx, language, "list-separator").join(empty)
    return [Due("duty-empty-in", len(empty), facts={"units": names})] if empty else []
