"""A care plan's visits: made week by week as requests, called off with the plan, paused with the elder."""

from datetime import date, datetime, time, timedelta

from bot.actions import windows
from bot.actions.who_is_told import changed
from bot.model import TIMER, Actor, CarePlan, Person, Refusal
from bot.rules import plan_weeks
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED, next_state
from bot.store import people, plan_visits, records, requests
from bot.store.tx import Tx, milliseconds
from bot.telling import tell
from bot.telling.names import called
from bot.telling.visit_facts import when

PART = 100
"""So many plans are looked at in one transaction."""
ONE_DAY = timedelta(days=1)
MORNING = time(8)


async def make_due(tx: Tx) -> int:
    """By the clock: on Thursday the next week's visits, and those of a plan that has begun to stand. How many plans."""
    until = plan_weeks.made_until(tx.today, tx.today)
    found = await plan_visits.due(tx, until, PART)
    for plan in found:
        last = plan_weeks.made_until(tx.today, plan.made_until)
        await _make(tx, plan, tx.today + ONE_DAY, last)
        await plan_visits.made(tx, plan, last)
    return len(found)


async def make_week(tx: Tx, unit_id: int, monday: date) -> int:
    """The visits of one week, from tomorrow on, for everybody of a community; how many were not there yet."""
    first = max(monday, tx.today + ONE_DAY)
    plans = await plan_visits.of_unit(tx, unit_id)
    return sum([await _make(tx, plan, first, monday + timedelta(days=6)) for plan in plans])


async def _make(tx: Tx, plan: CarePlan, first: date, last: date) -> int:
    """From one day to another, both included, as far as the plan holds then; each visit is a request, and once only."""
    assert plan.from_on is not None, "what stands holds from a day on"
    first = max(first, plan.from_on)
    last = min(last, plan.ended_on - ONE_DAY) if plan.ended_on else last
    monday, made = plan_weeks.monday_of(first), 0
    while monday <= last:
        week = [monday + timedelta(days=day) for day in range(7)]
        there = await plan_visits.there(tx, plan.elder_id, week[0], week[-1])
        days = [day for day in week if first <= day <= last]
        for item, day in plan_weeks.visits_in(plan.items, days, there, plan.elder_id):
            request = await requests.add(
                tx, unit_id=plan.unit_id, elder_ids=[plan.elder_id], service=item.service, on=day, part=item.part,
                start=item.start, minutes=item.minutes, words=item.notes, asked_by=None, asked_as="plan",
                item_id=item.id,
            )  # fmt: skip
            await requests.look_at(tx, request, _asked_at(tx, day))
            await records.write(tx, TIMER, "ask-help", "request", request.id, plan=plan.id)
            made += 1
        monday += timedelta(days=7)
    return made


def _asked_at(tx: Tx, day: date) -> int:
    """When the clock looks for somebody, where no plan of the week has by then: in the morning, some days before."""
    policy = policy_on(tx.today)
    morning = datetime.combine(day - timedelta(days=policy.plan_ask_days), MORNING, tx.setting.zone)
    return milliseconds(morning)


async def call_off(tx: Tx, actor: Actor, elder: Person, first: date, *, promised: bool) -> None:
    """What the plan wanted from a day on is wanted no more; what is `promised` too: whoever goes is told.

    The days are free: a version after this one, or the elder's coming home, makes them anew.
    """
    found = list(await plan_visits.wanted_from(tx, elder.id, first))
    if promised:
        found += await plan_visits.promised_from(tx, elder.id, first)
    for request in found:
        cancelled = next_state(request.state, "cancel-request", policy_on(tx.today))
        assert not isinstance(cancelled, Refusal), "it is not over yet"
        if request.state in PROMISED:
            await windows.leave(tx, request)
        await changed(tx, await requests.set_state(tx, request, cancelled, next_at=None))
        await records.write(tx, actor, "cancel-request", "request", request.id)
        if request.volunteer_id is not None:
            volunteer = await people.get(tx, request.volunteer_id)
            await tell(
                tx, volunteer, "volunteer", "plan-not-needed", elder=called(elder), service=request.service,
                when=when(request.on, request.part, None, 0),
            )  # fmt: skip
    await plan_visits.let_go(tx, elder.id, first)
