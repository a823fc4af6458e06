"""How a week's plan reads to the worker: how many first and whom nobody can go to, then day by day."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from bot.actions.week import Draft, Line
from bot.dialogue import Talk
from bot.model import Fact, Offer, Request
from bot.rules import drafting as rules
from bot.rules.matching import merits
from bot.rules.policy import policy_on
from bot.store import chats, offers, people, requests, week_plans
from bot.store.week_plans import Planned, WeekPlan
from bot.telling import Button, deed
from bot.telling.merits import merits_in_words
from bot.telling.visit_facts import when

LINES_MAX = 6
"""So many visits a page."""

Page = tuple[str, list[Line]]
"""An ISO day, or "" for those without anybody, and what stands on it."""


def pages(draft: Draft) -> list[Page]:
    """Those to whom nobody goes, then a page a day, or several where a day is full."""
    open_ones = draft.of_kind("open", "left")
    goes = [line for line in draft.lines if line.helper]
    by_day = [(on.isoformat(), list(lines)) for on, lines in groupby(goes, key=lambda line: line.wanted.on)]
    found = [("", lines) for lines in _parts(open_ones)] or [("", [])]
    return [*found, *((day, part) for day, lines in by_day for part in _parts(lines))]


def _parts(lines: Sequence[Line]) -> list[list[Line]]:
    return [list(lines[at : at + LINES_MAX]) for at in range(0, len(lines), LINES_MAX)]


async def say_page(talk: Talk, draft: Draft, number: int, *before: str) -> None:
    """One page, with what can be done; `before` is said above it."""
    found = pages(draft)
    number = number if number < len(found) else 0
    day, lines = found[number]
    text = [*before, await _head(talk, draft) if number == 0 else _of_day(talk, day)]
    text += [
        await line_said(talk, draft, at, line, with_day=not day) for at, line in enumerate(lines, start=1)
    ]
    await talk.say_words("\n".join(text), _buttons(talk, draft, found, number))


def _buttons(talk: Talk, draft: Draft, found: Sequence[Page], number: int) -> list[Button]:
    """The next page, by its day; then 改一改 and 发出去; and above all, 重新排."""
    buttons = []
    if len(found) > 1:
        after = (number + 1) % len(found)
        day = found[after][0]
        label = talk.words(
            "week-see-day" if day else "week-see-open",
            **({"weekday": date.fromisoformat(day).isoweekday()} if day else {}),
        )
        buttons.append(Button(label, deed("see-week", draft.plan.id, after)))
    deeds = ("change-week", "send-week", "plan-again") if number == 0 else ("change-week", "send-week")
    return buttons + [
        Button(talk.words(f"button-{name}"), deed(name, draft.plan.id, draft.plan.revision)) for name in deeds
    ]


async def _head(talk: Talk, draft: Draft) -> str:
    proposed = draft.of_kind("proposed")
    facts: dict[str, Fact] = {
        "monday_on": draft.plan.monday.isoformat(), "visits": len(draft.lines), "kept": len(draft.of_kind("kept")),
        "proposed": len(proposed), "people": len({line.pair.helper.id for line in proposed}),
        "nobody": len(draft.of_kind("open", "left")),
    }  # fmt: skip
    return talk.words("week-head", **facts)


def _of_day(talk: Talk, day: str) -> str:
    return talk.words("week-day", visits_on=day)


async def line_said(talk: Talk, draft: Draft, number: int, line: Line, *, with_day: bool) -> str:
    """When, whom, what for; beneath it who goes and why, or why nobody can."""
    text = talk.words(
        "week-plan-line", number=number, time=_when(talk, line, with_day=with_day), elders=await names(talk, line),
        service=line.request.service,
    )  # fmt: skip
    return f"{text}\n{await _who(talk, draft, line)}"


def _when(talk: Talk, line: Line, *, with_day: bool) -> str:
    """As much of it as the page does not say already."""
    start = line.request.start if line.start is None else line.start
    if with_day:
        said = when(line.request.on, line.request.part, start, line.request.minutes)
        return talk.words("when-said", when=said)
    assert start is not None, "somebody goes, at some hour"
    return talk.words("week-between", between=f"{start}+{line.request.minutes}")


async def names(talk: Talk, line: Line) -> str:
    found = [(await people.get(talk.tx, elder_id)).name for elder_id in line.request.elder_ids]
    return talk.words("list-separator").join(found)


async def _who(talk: Talk, draft: Draft, line: Line) -> str:
    if line.kind == "left":
        return talk.words("week-left")
    if line.helper is None:
        return await _nobody(talk, draft, line)
    who = (await people.get(talk.tx, line.helper.id)).name
    if line.kind == "kept":
        return talk.words("week-kept", who=who)
    today, policy = talk.tx.today, policy_on(talk.tx.today)
    reasons = merits(line.wanted, line.helper, today, policy)
    return talk.words("week-proposed", who=who, why=merits_in_words(talk.language, reasons, today))


async def _nobody(talk: Talk, draft: Draft, line: Line) -> str:
    """Why whoever was planned cannot go after all; else what most of all would say."""
    if line.fault:
        why = talk.words(f"why-{line.fault.reason.rule}", **line.fault.reason.facts)
        return talk.words("week-fell", why=why)
    policy = policy_on(talk.tx.today)
    able = rules.better(line.wanted, draft.helpers, draft.pairs, talk.tx.today, policy)
    if able:
        return talk.words("week-nobody-yet", people=len(able))
    helpers = rules.busy(draft.helpers, draft.pairs).values()
    found = rules.why_nobody(line.wanted, helpers, talk.tx.today, policy)
    if not found.rule:
        return talk.words("week-no-volunteers")
    return talk.words("week-nobody", why=talk.words(f"nobody-{found.rule}"), people=found.people)


# What was sent -------------------------------------------------------------------------------------------


async def say_sent(talk: Talk, plan: WeekPlan, number: int = 0) -> None:
    """Who was sent what of the week, and what they said; where somebody else has to be found, how far that is."""
    rows = [one for one in await week_plans.planned(talk.tx, plan.id) if one.volunteer_id is not None]
    found = [(await requests.get(talk.tx, one.request_id), one) for one in rows]
    found.sort(key=lambda each: (each[0].on, each[1].start, each[0].id))
    parts = [found[at : at + LINES_MAX] for at in range(0, len(found), LINES_MAX)] or [[]]
    number = number if number < len(parts) else 0
    assert plan.sent_at is not None, "it was sent"
    lines = [
        talk.words("week-sent", monday_on=plan.monday.isoformat(), sent_at=plan.sent_at, visits=len(found)),
        *[
            await _sent_line(talk, at, request, one)
            for at, (request, one) in enumerate(parts[number], start=1 + number * LINES_MAX)
        ],
    ]
    more = deed("see-week", plan.id, (number + 1) % len(parts))
    buttons = [Button(talk.words("button-more"), more)] if len(parts) > 1 else []
    await talk.say_words("\n".join(lines), buttons)


async def _sent_line(talk: Talk, number: int, request: Request, one: Planned) -> str:
    assert one.volunteer_id is not None, one
    asked = await offers.of_request(talk.tx, request.id)
    offer = next((each for each in asked if each.volunteer_id == one.volunteer_id), None)
    elders = [(await people.get(talk.tx, elder_id)).name for elder_id in request.elder_ids]
    line = talk.words(
        "week-sent-line", number=number, when=when(request.on, None, one.start, request.minutes),
        elders=talk.words("list-separator").join(elders), service=request.service,
        who=(await people.get(talk.tx, one.volunteer_id)).name, said=await _said(talk, one, offer),
    )  # fmt: skip
    waits = offer is not None and offer.answer is None and offer.until_at > talk.tx.now_ms
    if waits or request.volunteer_id == one.volunteer_id:
        return line
    return talk.words("week-sent-now", line=line, state=request.state)


async def _said(talk: Talk, one: Planned, offer: Offer | None) -> str:
    """说好的, 去, 去不了, not yet, or nothing until it was too late; whom no message reaches is to be rung."""
    if offer is None:
        return talk.words(f"week-said-{one.kind}")
    if offer.answer or offer.until_at <= talk.tx.now_ms:
        return talk.words(f"week-said-{offer.answer or 'silent'}")
    if await chats.chats_of(talk.tx, offer.volunteer_id):
        return talk.words("week-said-waiting")
    phone = await people.private(talk.tx, offer.volunteer_id, "phone")
    return talk.words("week-said-to-ring", phone=phone or talk.words("contacts-no-phone"))
