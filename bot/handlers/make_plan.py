"""A worker writes a care plan (服务约定): item by item, from when, who says yes; read back as a whole."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.actions import care_plans as acts
from bot.actions.gates import elder_for
from bot.dialogue import Option, Talk
from bot.model import SERVICES, CarePlan, Person, PlanItem, Refusal
from bot.rules import care_plans as rules
from bot.rules.policy import policy_on
from bot.store import care_plans, chats, own_words, people
from bot.telling.names import called
from bot.telling.plan_lines import days, line, lines, time
from bot.understanding.clocks import read_clock
from bot.understanding.days_ahead import read_day_ahead
from bot.understanding.doubt import Doubt
from bot.understanding.lengths import read_minutes
from bot.understanding.new_names import read_words
from bot.understanding.own_words import service_reader
from bot.understanding.weekdays import read_often, read_part, read_weekdays

ITEM = ("service", "often", "days", "time", "minutes", "note")
OFTEN = (1, 2, 3, 5, 7)
MINUTES = (30, 60, 90, 120)
PARTS = ("morning", "noon", "afternoon", "evening")
USUAL_DAYS = {1: "1 2 3 4 5 6 7", 2: "14 25 36 67", 3: "135 246", 5: "12345", 6: "123456"}
EVERY_DAY = tuple(range(1, 8))
ANY, NONE = "any", "none"


async def make_plan(talk: Talk) -> None:
    """The next version begins with what the one before says, so that a change is a change."""
    elder = await elder_for(talk.tx, talk.actor, "draft-plan", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    former = await _former(talk, elder)
    talk.recall(_kept(former.items) if former else {})
    items = await _items(talk, elder)
    from_on = await _begin(talk)
    refused = rules.refusal_of_begin(from_on, talk.tx.today, policy_on(talk.tx.today))
    if refused:
        await talk.amend(refused, ("from",), ("from",))
    asked = await _who_agrees(talk, elder)
    said = "\n".join(lines(talk.tx, talk.language, items))
    facts = {"name": elder.name, "since": from_on.isoformat(), "text": said}
    await talk.confirm("read-back", ("more", "from", "agree"), ("from",), **facts)
    plan = await acts.draft(talk.tx, talk.actor, elder, items, from_on)
    await _goes_on(talk, plan, elder, asked)


async def _former(talk: Talk, elder: Person) -> CarePlan | None:
    """The newest version that somebody may want changed."""
    found = await care_plans.of_elder(talk.tx, elder.id)
    return next((plan for plan in found if plan.state not in ("withdrawn", "ended")), None)


# The items -----------------------------------------------------------------------------------------------


async def _items(talk: Talk, elder: Person) -> list[PlanItem]:
    """What is in it so far is shown, and more is asked until it is enough.

    The item in hand lies in its own slots, so that 返回 goes through it; those before it are kept whole.
    """
    items = _so_far(talk)
    if not items or "adding" in talk.answers:
        item = await _item(talk, elder)
        refused = rules.refusal_of_item(item, items, policy_on(talk.tx.today))
        if refused:
            await talk.amend(refused, ITEM)
        items = [*items, item]
    what = await _what_next(talk, elder, items)
    if what == "add":
        talk.take((*ITEM, "more", "adding"), _kept(items) | {"adding": str(len(items) + 1)})
    if what == "drop":
        await _drop(talk, items)
    return items


async def _what_next(talk: Talk, elder: Person, items: Sequence[PlanItem]) -> str:
    keys = ["enough", "drop"]
    if len(items) < policy_on(talk.tx.today).plan_items_max:
        keys.insert(0, "add")
    said = "\n".join(lines(talk.tx, talk.language, items))
    options = [Option(key, talk.words(f"make-plan-{key}"), key) for key in keys]
    return await talk.choose("more", options, None, None, name=elder.name, text=said)


async def _drop(talk: Talk, items: Sequence[PlanItem]) -> None:
    """One item goes; the others move up."""
    numbered = [
        Option(str(at), talk.words("make-plan-item", number=at), item) for at, item in enumerate(items, 1)
    ]
    gone = await talk.choose("drop", numbered, None, _numbered(talk, items))
    left = [item for item in items if item is not gone]
    before = [f"item-{at}" for at in range(1, len(items) + 1)]
    talk.take((*before, *ITEM, "more", "drop", "adding"), _kept(left))


def _numbered(talk: Talk, items: Sequence[PlanItem]) -> str:
    said = [f"{at}. {line(talk.tx, talk.language, item)}" for at, item in enumerate(items, 1)]
    return "\n".join([talk.words("make-plan-which"), *said])


def _kept(items: Sequence[PlanItem]) -> dict[str, Any]:
    """As answers; the mark says that no question is gone back to for them."""
    return {
        f"item-{at}~": [one.service, one.a_week, list(one.weekdays), one.part, one.start, one.minutes, one.notes]
        for at, one in enumerate(items, 1)
    }  # fmt: skip


def _so_far(talk: Talk) -> list[PlanItem]:
    found: list[PlanItem] = []
    while f"item-{len(found) + 1}~" in talk.answers:
        service, a_week, weekdays, part, start, minutes, notes = talk.answers[f"item-{len(found) + 1}~"]
        found.append(PlanItem(service, a_week, tuple(weekdays), part, start, minutes, notes))
    return found


async def _item(talk: Talk, elder: Person) -> PlanItem:
    """Which help, how often, on which days, when, how long, and what whoever comes had better know."""
    options = [Option(key, talk.words(f"service-{key}"), key) for key in SERVICES]
    read = service_reader(await own_words.known_in(talk.tx, [talk.unit_id]))
    service = await talk.choose("service", options, read, name=elder.name)
    usual_often = [_times(talk, one) for one in OFTEN]
    often = int(await talk.ask("often", read_often, usual_often, lambda key: _times(talk, int(key)).label))
    weekdays = await _days(talk, often)
    part, start = await _time(talk)
    usual = [Option(str(one), talk.words("length", minutes=one), one) for one in MINUTES]
    minutes = await talk.ask(
        "minutes", read_minutes, usual, lambda key: talk.words("length", minutes=int(key))
    )
    nothing = Option(NONE, talk.words("answer-nothing"), "")
    note = await talk.ask(
        "note", read_words, [nothing], lambda key: nothing.label if key == NONE else key, name=elder.name
    )
    return PlanItem(service, often, weekdays, part, start, int(minutes), "" if note == NONE else note)


def _times(talk: Talk, times: int) -> Option[int]:
    return Option(str(times), talk.words("make-plan-times", times=times), times)


async def _days(talk: Talk, often: int) -> tuple[int, ...]:
    """Just so many days, or () where any will do."""
    if often == len(EVERY_DAY):
        return EVERY_DAY
    if talk.answers.get("days", ANY) != ANY and len(talk.answers["days"]) != often:
        talk.forget("days")  # it was said for another number of times

    def shown(key: str) -> str:
        return talk.words("make-plan-any") if key == ANY else days(talk.tx, talk.language, _digits(key))

    def read(said: str) -> str | None:
        found = read_weekdays(said) or ()
        return "".join(map(str, found)) if len(found) == often else None

    usual = [Option(key, shown(key), key) for key in (ANY, *USUAL_DAYS.get(often, "").split())]
    given = await talk.ask("days", read, usual, shown, times=often)
    return () if given == ANY else _digits(given)


def _digits(key: str) -> tuple[int, ...]:
    return tuple(map(int, key))


async def _time(talk: Talk) -> tuple[str | None, int | None]:
    """(part of the day, None), (None, minute of the day), or (None, None) where any time will do."""
    usual = [Option(part, talk.words(f"make-plan-{part}"), part) for part in PARTS]
    free = Option(ANY, talk.words("make-plan-any-time"), ANY)

    def shown(key: str) -> str:
        return free.label if key == ANY else time(talk.tx, talk.language, _at(key))

    given = await talk.ask("time", _read_time, [*usual, free], shown)
    item = _at(given)
    return item.part, item.start


def _at(key: str) -> PlanItem:
    start = int(key[1:]) if key.startswith("@") else None
    return PlanItem("", 1, (), key if start is None and key != ANY else None, start, 0)


def _read_time(said: str) -> str | Doubt[str] | None:
    """下午, or 三点: which is asked about where it may be that of the night."""
    part = read_part(said)
    found = None if part else read_clock(said)
    if isinstance(found, Doubt):
        return Doubt(tuple(f"@{one}" for one in found.choices))
    return part if found is None else f"@{found}"


# From when on, and who says yes --------------------------------------------------------------------------


async def _begin(talk: Talk) -> date:
    today = talk.tx.today
    monday = today + timedelta(days=7 - today.weekday())
    usual = {
        "tomorrow": today + timedelta(days=1),
        "monday": monday,
        "monday-after": monday + timedelta(days=7),
    }
    options = [Option(day.isoformat(), talk.words(f"make-plan-{name}"), day) for name, day in usual.items()]

    def read(said: str) -> date | Doubt[date] | None:
        return read_day_ahead(said, today)

    given = await talk.ask("from", read, options, lambda key: talk.words("make-plan-day", from_on=key))
    return date.fromisoformat(given)


async def _who_agrees(talk: Talk, elder: Person) -> Person | str:
    """Who is asked: the elder, a relative; or how the worker was told."""
    reached = [
        one
        for one in (elder, *await people.relatives_of(talk.tx, elder.id))
        if await chats.chats_of(talk.tx, one.id)
    ]
    options: list[Option[Person | str]] = [
        Option(str(one.id), talk.words("make-plan-ask", name=called(one)), one) for one in reached
    ]
    options += [Option(how, talk.words(f"make-plan-{how}"), how) for how in ("spoken", "paper")]
    return await talk.choose("agree", options, None, None, name=elder.name)


async def _goes_on(talk: Talk, plan: CarePlan, elder: Person, asked: Person | str) -> None:
    if isinstance(asked, Person):
        await acts.ask(talk.tx, plan, asked, "elder" if asked.id == elder.id else "relative")
        await talk.say("make-plan-asked", name=called(asked))
        return
    refused = await acts.agree(talk.tx, talk.actor, plan, asked)
    assert refused is None, "it was written in this same transaction"
    await talk.say("make-plan-agreed")
