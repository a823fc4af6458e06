"""Weeks of communities by chance, drafted, changed, sent and answered through the store: the rules hold at each step."""

from collections import Counter
from functools import partial
from random import Random

import pytest

from bot.actions import week, week_answers
from bot.model import Actor, Refusal
from bot.rules.policy import policy_on
from bot.rules.wanted import Helper
from bot.rules.week import Planned as Pair
from bot.rules.week import faults, keep_promises
from bot.store import offerings, offers, people, requests, week_plans
from bot.store.requests import PROMISED
from bot.store.tx import Tx
from bot.store.week_plans import WeekPlan
from bot.telling.week_card import in_week
from tests.store.communities import MONDAY, Village, village
from tests.store.conftest import Books, books

__all__ = ["books"]

COMMUNITIES = 36


async def drafted(tx: Tx, made: Village, worker: Actor) -> tuple[WeekPlan, set[tuple[int, int]]]:
    """The draft, and what the rules say has to be kept: (request, volunteer)."""
    wanted = [one for _, one in await week.to_plan(tx, made.unit_id, MONDAY)]
    helpers = await offerings.helpers(tx, [made.unit_id])
    kept, _ = keep_promises(wanted, helpers, made.promises, policy_on(tx.today))
    plan = await week.draft(tx, worker, made.unit_id, MONDAY)
    return plan, {(one.wanted.id, one.helper.id) for one in kept}


async def changed_by_chance(tx: Tx, plan: WeekPlan, worker: Actor, chance: Random) -> int:
    """A worker tries a dozen changes, sensible or not; how many the rules refused."""
    refused = 0
    for _ in range(12):
        draft = await week.look(tx, plan)
        line = chance.choice(draft.lines)
        helper: Helper | None = chance.choice([*draft.helpers, None])
        start = chance.choice((None, None, 480, 540, 615, 900))
        if line.kind != "kept":
            refused += isinstance(await week.change(tx, worker, draft, line, helper, start), Refusal)
    return refused


async def sent_pairs(tx: Tx, plan: WeekPlan, helpers: dict[int, Helper]) -> list[Pair]:
    found = []
    for one in await week_plans.planned(tx, plan.id):
        if one.volunteer_id is not None:
            assert one.start is not None
            before = [
                each.volunteer_id for each in await offers.of_request(tx, one.request_id) if each.week is None
            ]
            wanted = await offerings.wanted(tx, await requests.get(tx, one.request_id), before)
            found.append(Pair(wanted, helpers[one.volunteer_id], one.start))
    return found


async def answered_by_chance(tx: Tx, plan: WeekPlan, made: Village, chance: Random) -> None:
    for ask in await week_plans.asks(tx, plan.id):
        waits = [one.request.id for one in await in_week(tx, ask) if one.waits]
        cannot = chance.sample(waits, chance.randint(0, len(waits)))
        who = Actor(await people.get(tx, ask.volunteer_id), "volunteer", made.unit_id)
        await week_answers.answer(tx, who, ask, cannot)


async def accepted(tx: Tx, made: Village, helpers: dict[int, Helper]) -> list[Pair]:
    """Who goes where in the end, beside what they had before."""
    found = []
    for request in await requests.where(tx, f"unit_id = :unit AND state IN {PROMISED}", unit=made.unit_id):
        assert request.volunteer_id is not None
        assert request.agreed is not None
        found.append(Pair(await offerings.wanted(tx, request), helpers[request.volunteer_id], request.agreed))
    return found


async def one_week(tx: Tx, number: int, worker_id: int) -> Counter[str]:
    """From a draft to the answers; what was seen on the way."""
    chance, policy = Random(number), policy_on(tx.today)
    made = await village(tx, chance, visits=8 + number % 9, people_in_it=4 + number % 5)
    worker = Actor(await people.get(tx, worker_id), "worker", made.unit_id)
    helpers = {one.id: one for one in await offerings.helpers(tx, [made.unit_id])}
    plan, promised = await drafted(tx, made, worker)
    refused = await changed_by_chance(tx, plan, worker, chance)
    await week.send(tx, worker, await week.look(tx, plan))
    pairs = await sent_pairs(tx, plan, helpers)
    assert faults(pairs, policy) == []
    assert promised <= {(one.wanted.id, one.helper.id) for one in pairs}
    asked = await all_asked(tx, made)
    assert len(asked) == len(set(asked)), "nobody is asked twice"
    new = set(asked) - made.asked
    assert new.isdisjoint(promised), "what was promised is not asked about"
    messages = [one.volunteer_id for one in await week_plans.asks(tx, plan.id)]
    assert sorted(messages) == sorted({one.helper.id for one in pairs}), "one message to each"
    await answered_by_chance(tx, plan, made, chance)
    assert faults(await accepted(tx, made, helpers), policy) == []
    return Counter(refused=refused, kept=len(promised), proposed=len(new))


async def all_asked(tx: Tx, made: Village) -> list[tuple[int, int]]:
    return [
        (one.request_id, one.volunteer_id)
        for request_id in made.requests
        for one in await offers.of_request(tx, request_id)
    ]


@pytest.mark.slow
async def test_a_sent_plan_breaks_no_rule_asks_nobody_twice_and_keeps_promises(books: Books) -> None:
    seen: Counter[str] = Counter()
    for number in range(COMMUNITIES):
        work = partial(one_week, number=number, worker_id=books.members[0])
        seen += await books.database.turn(work, f"test-{number}")
    assert min(seen["kept"], seen["proposed"], seen["refused"]) > COMMUNITIES, seen
