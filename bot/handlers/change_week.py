"""改一改: one visit of the drafted week gets somebody else, another time, or nobody for now."""

from collections.abc import Sequence

from bot.actions import week
from bot.actions.gates import week_plan_for
from bot.actions.week import Draft, Line
from bot.dialogue import Option, Talk
from bot.handlers.week_pages import names, pages, say_page
from bot.model import Refusal
from bot.rules import drafting as rules
from bot.rules.matching import Ranked
from bot.rules.policy import policy_on
from bot.rules.wanted import Helper
from bot.store import people
from bot.telling.merits import merits_in_words
from bot.understanding.clocks import read_clock
from bot.understanding.doubt import Doubt
from bot.understanding.names import read_person

SHOWN = 5
"""So many are told with their reasons; any other volunteer may be typed by name."""


async def change(talk: Talk) -> None:
    """Which day, which visit, what about it; the rules look at each change again."""
    draft = await _draft(talk)
    if draft is None:
        return
    line = await _which(talk, draft)
    how = await _how(talk, line)
    helper, start = line.helper, None
    if how == "who":
        helper = await _who(talk, draft, line)
    elif how == "time":
        start = await _time(talk, draft, line)
    else:
        helper = None
    refused = await week.change(talk.tx, talk.actor, draft, line, helper, start)
    if refused:
        await talk.amend(refused, ("goes",) if how == "who" else ("start",))
    await _changed(talk, draft, line, helper)


async def _draft(talk: Talk) -> Draft | None:
    plan = await week_plan_for(talk.tx, talk.actor, "plan-week", talk.arg("id"))
    if isinstance(plan, Refusal):
        await talk.refuse(plan)
        return None
    if plan.state == "sent" or plan.monday <= talk.tx.today:
        await talk.say("week-sent-already" if plan.state == "sent" else "week-over")
        return None
    draft = await week.look(talk.tx, plan)
    if not draft.lines:
        await talk.say("week-nothing", monday_on=plan.monday.isoformat())
        return None
    return draft


async def _which(talk: Talk, draft: Draft) -> Line:
    """The day first, where there are several; then the visit, by whom it is for and when."""
    days = sorted({line.wanted.on for line in draft.lines})
    options = [Option(on.isoformat(), talk.words("week-on", weekday=on.isoweekday()), on) for on in days]
    on = days[0] if len(days) == 1 else await talk.choose("day", options)
    lines = [line for line in draft.lines if line.wanted.on == on]
    visits = [Option(str(line.request.id), await _label(talk, line), line) for line in lines]
    return lines[0] if len(lines) == 1 else await talk.choose("visit", visits)


async def _label(talk: Talk, line: Line) -> str:
    """李大山 9:30, 李大山 没人: short enough for a button."""
    name = (await people.get(talk.tx, line.request.elder_ids[0])).name[:4]
    if line.start is None:
        return talk.words("week-label-nobody", elder=name)
    return f"{name} {line.start // 60}:{line.start % 60:02}"


async def _how(talk: Talk, line: Line) -> str:
    keys = ("who", "time", "left") if line.helper else ("who", "left") if line.kind == "open" else ("who",)
    options = [Option(key, talk.words(f"change-week-to-{key}"), key) for key in keys]
    return await talk.choose("how", options, None, None, elders=await names(talk, line))


# Who -----------------------------------------------------------------------------------------------------


async def _who(talk: Talk, draft: Draft, line: Line) -> Helper:
    """The best who may, with their reasons; or any volunteer by name, whom the rules look at then."""
    policy = policy_on(talk.tx.today)
    found = rules.better(line.wanted, draft.helpers, draft.pairs, talk.tx.today, policy)[:SHOWN]
    everybody = {helper.id: helper for helper in draft.helpers}
    known = {helper.id: await people.get(talk.tx, helper.id) for helper in draft.helpers}
    named = [(one.id, one.name, one.address_form) for one in known.values()]

    def read(said: str) -> str | Doubt[str] | None:
        one = read_person(said, named)
        if isinstance(one, Doubt):
            return Doubt(tuple(str(each) for each in one.choices))
        return None if one is None else str(one)

    def shown(key: str) -> str:
        return known[int(key)].name if key.isdecimal() and int(key) in known else ""

    usual = [Option(str(one.helper.id), known[one.helper.id].name, one) for one in found]
    reasons = _reasons(talk, found, {key: one.name for key, one in known.items()})
    given = await talk.ask("goes", read, usual, shown, elders=await names(talk, line), reasons=reasons)
    return everybody[int(given)]


def _reasons(talk: Talk, found: Sequence[Ranked], name_of: dict[int, str]) -> str:
    if not found:
        return talk.words("change-week-nobody")
    return "\n".join(
        talk.words(
            "change-week-reason", number=number, who=name_of[one.helper.id],
            why=merits_in_words(talk.language, one.merits, talk.tx.today),
        )
        for number, one in enumerate(found, start=1)
    )  # fmt: skip


# When ----------------------------------------------------------------------------------------------------


async def _time(talk: Talk, draft: Draft, line: Line) -> int:
    """Half hours at which the same person could begin; or any time, typed, which the rules look at then."""
    policy = policy_on(talk.tx.today)

    def shown(key: str) -> str:
        return talk.words("week-clock", begin_clock=int(key)) if key.isdecimal() and len(key) < 5 else ""

    def read(said: str) -> str | Doubt[str] | None:
        found = read_clock(said)
        if isinstance(found, Doubt):
            return Doubt(tuple(str(each) for each in found.choices))
        return None if found is None else str(found)

    able = rules.starts(line.pair, draft.pairs, talk.tx.today, policy)
    usual = [Option(str(start), shown(str(start)), start) for start in able]
    given = await talk.ask("start", read, usual, shown, elders=await names(talk, line))
    return int(given)


async def _changed(talk: Talk, before: Draft, line: Line, helper: Helper | None) -> None:
    """改好了, and the page of that day as it stands now."""
    now = await week.look(talk.tx, before.plan)
    day = line.wanted.on.isoformat() if helper else ""
    number = next((at for at, (on, lines) in enumerate(pages(now)) if _is_on(on, day, lines, line)), 0)
    talk.toast = talk.words("noted")
    await say_page(talk, now, number, talk.words("week-changed"))


def _is_on(on: str, day: str, lines: Sequence[Line], line: Line) -> bool:
    return on == day and any(each.request.id == line.request.id for each in lines)
