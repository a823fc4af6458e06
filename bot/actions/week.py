"""排下周: a community's week is drafted in silence, looked at, changed, and sent: one message to each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.actions import plan_visits
from bot.actions.week_taken import take, tell_kept, tell_who_comes
from bot.model import TIMER, Actor, Refusal, Request
from bot.rules import asking
from bot.rules import drafting as rules
from bot.rules.festivals import festival_on
from bot.rules.offers import refusal_by_number
from bot.rules.policy import policy_on
from bot.rules.wanted import Helper, Promise, Wanted
from bot.rules.week import Plan, faults, keep_promises
from bot.rules.week import Planned as Pair
from bot.solver import plan_week
from bot.store import festival_asks, offerings, offers, people, promises, records, requests, week_plans
from bot.store.tx import Tx, milliseconds
from bot.store.week_plans import Planned, WeekPlan
from bot.telling import show
from bot.telling.request_facts import civil

EFFORT = 0.5
"""Of the solver's own measure: a turn may not take long. What runs out of it is no worse than a plan made by hand."""

WEEK = timedelta(days=6)
"""From its Monday to its Sunday."""
FRIDAY = 5
PART = 50
"""So many requests are looked at in one transaction."""


@dataclass(frozen=True)
class Line:
    """One visit of the week as it stands now. `fault`: why whoever was planned for it cannot go after all."""

    request: Request
    wanted: Wanted
    kind: Literal["kept", "proposed", "left", "open"]
    helper: Helper | None = None
    start: int | None = None
    fault: Refusal | None = None

    @property
    def pair(self) -> Pair:
        assert self.helper is not None, self
        assert self.start is not None, self
        return Pair(self.wanted, self.helper, self.start)


@dataclass(frozen=True)
class Draft:
    """A drafted week beside all who could help in it; `lines` by day and hour."""

    plan: WeekPlan
    helpers: Sequence[Helper]
    lines: Sequence[Line]

    @property
    def pairs(self) -> list[Pair]:
        """Everybody who is to go somewhere."""
        return [line.pair for line in self.lines if line.helper]

    def of_kind(self, *kinds: str) -> list[Line]:
        return [line for line in self.lines if line.kind in kinds]


@dataclass(frozen=True)
class Sent:
    """So many visits of so many people were asked about or told, and so many have nobody."""

    people: int
    visits: int
    nobody: int


# Drafting ------------------------------------------------------------------------------------------------


async def to_plan(tx: Tx, unit_id: int, monday: date) -> list[tuple[Request, Wanted]]:
    """What nobody goes to in that week, and nobody is thinking about just now; not where an elder is away."""
    found = []
    for request in await requests.wanted_in(tx, unit_id, monday, monday + WEEK):
        asked = await offers.of_request(tx, request.id)
        if any(one.answer is None and one.until_at > tx.now_ms for one in asked):
            continue
        elders = [await people.get(tx, elder_id) for elder_id in request.elder_ids]
        if all(elder.whereabouts == "home" for elder in elders):
            found.append((request, await offerings.wanted(tx, request, [one.volunteer_id for one in asked])))
    return found


async def draft(tx: Tx, actor: Actor, unit_id: int, monday: date, *, again: bool = False) -> WeekPlan:
    """The week as it was drafted, or drafted now; `again`: anew, without what was changed about it.

    A draft with nobody in it was made when nothing was wanted yet.
    """
    plan = await week_plans.of_week(tx, unit_id, monday)
    if plan and (plan.state == "sent" or (not again and await week_plans.planned(tx, plan.id))):
        return plan
    if plan is None:
        plan = await week_plans.add(tx, unit_id, monday, actor.person.id if actor.person else None)
    await plan_visits.make_week(tx, unit_id, monday)
    await week_plans.empty(tx, plan)
    await week_plans.touch(tx, plan)
    found = await _best(tx, unit_id, monday)
    for pair in (*found.kept, *found.proposed):
        kind: week_plans.Kind = "kept" if pair in found.kept else "proposed"
        await week_plans.put(tx, plan, Planned(pair.wanted.id, pair.helper.id, pair.start, kind))
    await records.write(tx, actor, "draft-week", "week-plan", plan.id, visits=len(found.proposed))
    drafted = await week_plans.maybe(tx, plan.id)
    assert drafted is not None, "it was written just now"
    return drafted


async def _best(tx: Tx, unit_id: int, monday: date) -> Plan:
    wanted = [one for _, one in await to_plan(tx, unit_id, monday)]
    helpers = await offerings.helpers(tx, [unit_id])
    promised = await promised_in(tx, unit_id, monday)
    return plan_week(wanted, helpers, promised, tx.today, policy_on(tx.today), effort=EFFORT)


async def promised_in(tx: Tx, unit_id: int, monday: date) -> list[Promise]:
    """What holds in that week; on a festival only what was asked about and said yes to."""
    found = []
    for kept in await promises.standing_in(tx, unit_id, monday, monday + WEEK):
        on = monday + timedelta(days=kept.promise.weekday - 1)
        holds = kept.promise.since <= on and (kept.until is None or on <= kept.until)
        if holds and (festival_on(on) is None or await _said_yes(tx, kept.id, on)):
            found.append(kept.promise)
    return found


async def _said_yes(tx: Tx, promise_id: int, on: date) -> bool:
    asked = await festival_asks.of_promise(tx, promise_id, on)
    return any(one.on == on and one.answer == "yes" for one in asked)


async def to_send(tx: Tx, unit_id: int) -> int:
    """From Friday on: how much is wanted of the week ahead, while it is not sent."""
    if tx.today.isoweekday() < FRIDAY:
        return 0
    monday = rules.week_ahead(tx.today)
    plan = await week_plans.of_week(tx, unit_id, monday)
    return 0 if plan and plan.state == "sent" else len(await to_plan(tx, unit_id, monday))


async def send_late(tx: Tx) -> int:
    """On Sunday afternoon: what nobody sent is kept as far as it was promised, all else is asked about singly.

    One community a time; 0 where there is none left.
    """
    if not rules.is_late(civil(tx), policy_on(tx.today)):
        return 0
    monday = rules.week_ahead(tx.today)
    for unit_id in await requests.units_wanting(tx, monday, monday + WEEK):
        plan = await week_plans.of_week(tx, unit_id, monday)
        if (plan is None or plan.state == "drafted") and await to_plan(tx, unit_id, monday):
            plan = await draft(tx, TIMER, unit_id, monday)
            await send(tx, TIMER, await look(tx, plan), only_kept=True)
            return 1
    return 0


async def ask_singly(tx: Tx) -> int:
    """What no plan takes in any more: wanted of the week that runs, or when its week was sent already.

    Promises are kept all the same; the rest is asked about like any request. At most a part, and how many.
    """
    found = await requests.in_no_plan(tx, rules.week_ahead(tx.today), PART)
    for request in found:
        pair = await _promised(tx, request)
        if pair:
            volunteer = await people.get(tx, pair.helper.id)
            taken = await take(tx, TIMER, request, volunteer.id, pair.start)
            await tell_kept(tx, volunteer, taken)
            await tell_who_comes(tx, volunteer, [taken.id])
        else:
            await requests.look_at(tx, request, tx.now_ms)
    return len(found)


async def _promised(tx: Tx, request: Request) -> Pair | None:
    """Whoever promised this visit once for all, and can make it."""
    monday = request.on - timedelta(days=request.on.weekday())
    promised = await promised_in(tx, request.unit_id, monday)
    asked = [one.volunteer_id for one in await offers.of_request(tx, request.id)]
    wanted = await offerings.wanted(tx, request, asked)
    if not any(one.elder_id in request.elder_ids for one in promised):
        return None
    helpers = await offerings.helpers(tx, [request.unit_id])
    kept, _ = keep_promises([wanted], helpers, promised, policy_on(tx.today))
    return kept[0] if kept else None


# Looking, changing ---------------------------------------------------------------------------------------


async def look(tx: Tx, plan: WeekPlan) -> Draft:
    """The draft as it holds now: whoever cannot go any more, and what came since, has nobody."""
    helpers = await offerings.helpers(tx, [plan.unit_id])
    by_id = {helper.id: helper for helper in helpers}
    drafted = {one.request_id: one for one in await week_plans.planned(tx, plan.id)}
    lines = [
        _line(request, wanted, drafted.get(request.id), by_id)
        for request, wanted in await to_plan(tx, plan.unit_id, plan.monday)
    ]
    wrong = _faults(tx, [line for line in lines if line.helper])
    lines = [
        Line(line.request, line.wanted, "open", fault=wrong[line.request.id]) if line.request.id in wrong else line
        for line in lines
    ]  # fmt: skip
    return Draft(plan, helpers, sorted(lines, key=_begins))


def _line(request: Request, wanted: Wanted, one: Planned | None, by_id: dict[int, Helper]) -> Line:
    if one is None:
        return Line(request, wanted, "open")
    if one.volunteer_id is None:
        return Line(request, wanted, "left")
    helper = by_id.get(one.volunteer_id)
    return Line(request, wanted, one.kind, helper, one.start) if helper else Line(request, wanted, "open")


def _faults(tx: Tx, lines: Sequence[Line]) -> dict[int, Refusal]:
    """By request, what the rules say now against what was planned."""
    policy = policy_on(tx.today)
    wrong = {pair.wanted.id: refusal for pair, refusal in faults([line.pair for line in lines], policy)}
    for line in lines:
        if line.kind == "proposed" and line.helper and line.request.id not in wrong:
            refusal = refusal_by_number(line.helper, tx.today, policy)
            if refusal:
                wrong[line.request.id] = refusal
    return wrong


def _begins(line: Line) -> tuple[date, int, int]:
    return (line.wanted.on, line.wanted.window[0] if line.start is None else line.start, line.request.id)


async def change(
    tx: Tx, actor: Actor, draft: Draft, line: Line, helper: Helper | None, start: int | None = None
) -> Refusal | None:
    """Somebody else, another time, or nobody for now (`helper` None), if the rules agree."""
    if helper is None:
        await week_plans.put(tx, draft.plan, Planned(line.request.id, None, None, "left"))
    else:
        policy = policy_on(tx.today)
        if start is None:
            start = rules.first_start(line.wanted, helper, draft.pairs, policy)
        pair = Pair(line.wanted, helper, start)
        kept = line.kind == "kept" and line.helper is not None and line.helper.id == helper.id
        refused = rules.refusal_to_plan(pair, draft.pairs, tx.today, policy, promised=kept)
        if refused:
            return refused
        kind: week_plans.Kind = "kept" if kept else "proposed"
        await week_plans.put(tx, draft.plan, Planned(line.request.id, helper.id, start, kind))
    await week_plans.touch(tx, draft.plan)
    await records.write(
        tx, actor, "change-week", "request", line.request.id, volunteer=helper.id if helper else None, start=start
    )  # fmt: skip
    return None


# Sending -------------------------------------------------------------------------------------------------


async def send(tx: Tx, actor: Actor, draft: Draft, *, only_kept: bool = False) -> Sent:
    """发出去: what was promised is told, what is proposed is asked, in one message to each; all else is asked singly.

    `only_kept`: nobody looked at the draft in time, so only promises hold.
    """
    policy = policy_on(tx.today)
    moment = rules.week_moment(civil(tx), policy)
    at, until_all = milliseconds(moment.at), milliseconds(moment.until)
    await week_plans.empty(tx, draft.plan)
    theirs: dict[int, list[Line]] = defaultdict(list)
    for line in draft.lines:
        if line.kind == "left":
            await week_plans.put(tx, draft.plan, Planned(line.request.id, None, None, "left"))
            await requests.look_at(tx, line.request, milliseconds(asking.ends(line.request.on, civil(tx))))
            continue
        until = rules.until_for(moment, _begun(tx, line), policy) if line.kind == "proposed" else None
        if line.kind == "kept":
            await take(tx, actor, line.request, line.pair.helper.id, line.pair.start)
        elif until and not only_kept:
            await _ask(tx, actor, line, at, milliseconds(until), draft.plan.monday)
        else:
            await requests.look_at(tx, line.request, tx.now_ms)
            continue
        theirs[line.pair.helper.id].append(line)
        kind: week_plans.Kind = "kept" if line.kind == "kept" else "proposed"
        await week_plans.put(
            tx, draft.plan, Planned(line.request.id, line.pair.helper.id, line.pair.start, kind)
        )
    await week_plans.set_sent(tx, draft.plan, actor.person.id if actor.person else None)
    visits = sum(len(lines) for lines in theirs.values())
    await records.write(tx, actor, "send-week", "week-plan", draft.plan.id, people=len(theirs), visits=visits)
    for volunteer_id, lines in theirs.items():
        await _tell(tx, draft.plan, volunteer_id, lines, until_all)
    return Sent(len(theirs), visits, len(draft.lines) - visits)


def _begun(tx: Tx, line: Line) -> datetime:
    return datetime.combine(line.wanted.on, time(), tx.setting.zone) + timedelta(minutes=line.pair.start)


async def _ask(tx: Tx, actor: Actor, line: Line, at: int, until: int, monday: date) -> None:
    """An offer, with the week's; without an answer the clock goes on to ordinary offers."""
    await offers.add(tx, line.request.id, line.pair.helper.id, at, until, week=monday)
    if line.request.state == "offered":
        await requests.look_at(tx, line.request, until)
    else:  # what had lapsed begins anew, as with 再问一轮
        again_at = tx.now_ms if line.request.state == "lapsed" else line.request.again_at
        await requests.set_state(tx, line.request, "offered", next_at=until, again_at=again_at)
    await records.write(tx, actor, "offer-request", "request", line.request.id, volunteer=line.pair.helper.id)


async def _tell(tx: Tx, plan: WeekPlan, volunteer_id: int, lines: Sequence[Line], until: int) -> None:
    ask = await week_plans.add_ask(tx, plan, volunteer_id, until)
    volunteer = await people.get(tx, volunteer_id)
    await show(tx, volunteer, "volunteer", "week-ask", ask.id)
    await tell_who_comes(tx, volunteer, [line.request.id for line in lines if line.kind == "kept"])
