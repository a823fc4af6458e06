"""Things of the week: a plan, what a volunteer was sent of it, a standing promise, its question before a festival."""

from datetime import timedelta

from bot.model import Role
from bot.rules.drafting import week_ahead
from bot.rules.wanted import Promise
from bot.store import festival_asks, people, promises, roles, week_plans
from bot.store.tx import Tx
from bot.store.week_plans import WeekPlan
from tests.security.standing import COMMUNITIES, Case, Place, me, near


async def plan_in(tx: Tx, place: Place, where: str) -> WeekPlan:
    """One a community, made when it is first wanted."""
    unit_id, monday = place.units[where], week_ahead(tx.today)
    return await week_plans.of_week(tx, unit_id, monday) or await week_plans.add(tx, unit_id, monday, None)


async def plan_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    return [
        Case(f"the week of {where}", (await plan_in(tx, place, where)).id, frozenset(near(role, where)))
        for where in COMMUNITIES
    ]


async def ask_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: what one was sent oneself, and what somebody else was."""
    found = []
    for where in COMMUNITIES:
        plan = await plan_in(tx, place, where)
        for name, who, relations in (
            ("own", me(place, role).id, {"own"}), ("another's", place.strangers[where], set()),
        ):  # fmt: skip
            ask = await week_plans.add_ask(tx, plan, who, tx.now_ms)
            found.append(Case(f"{name} in {where}", ask.id, frozenset(near(role, where) | relations)))
    return found


async def promise_in(tx: Tx, place: Place, where: str, volunteer_id: int) -> int:
    promise = Promise(volunteer_id, place.strangers[where], "meals", 2, tx.today)
    return (await promises.add(tx, promise)).id


async def promise_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: one's own promise, and somebody else's; and one to an elder who is none any more."""
    past = await people.add(tx, "某人")
    kept = await promises.add(tx, Promise(me(place, role).id, past.id, "meals", 2, tx.today))
    found = [Case("to no elder", kept.id, frozenset())]
    for where in COMMUNITIES:
        for name, who, relations in (
            ("own", me(place, role).id, {"own"}), ("another's", place.kin[where], set()),
        ):  # fmt: skip
            made = await promise_in(tx, place, where, who)
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | relations)))
    return found


async def festival_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    found = []
    for case in await promise_cases(tx, place, role):
        ask = await festival_asks.add(tx, case.thing_id, tx.today + timedelta(days=7), "national")
        found.append(Case(case.name, ask.id, case.relations))
    return found


async def here(tx: Tx, place: Place) -> dict[str, int]:
    """One of each in 银湖社区."""
    await roles.grant(tx, place.strangers["银湖社区"], "elder", place.units["银湖社区"], None)
    plan = await plan_in(tx, place, "银湖社区")
    promise = await promise_in(tx, place, "银湖社区", me(place, "volunteer").id)
    return {
        "week-plan": plan.id, "promise": promise,
        "week-ask": (await week_plans.add_ask(tx, plan, me(place, "volunteer").id, tx.now_ms)).id,
        "festival-ask": (await festival_asks.add(tx, promise, tx.today, "national")).id,
    }  # fmt: skip
