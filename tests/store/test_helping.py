"""Requests, offers, care plans and what volunteers offer: kept, read again, and brought before the rules of matching."""

from datetime import date

import pytest

from bot.model import PlanItem, Request
from bot.rules.wanted import Place, Promise, Taken, Wanted
from bot.store import care_plans, offerings, offers, people, profiles, promises, requests
from bot.store.database import Database
from bot.store.tx import Tx
from tests.conftest import Community

TOMORROW = date(2026, 3, 19)


@pytest.fixture
def store(community: Community) -> Database:
    assert community.world.app is not None
    return community.world.app.database


async def person(tx: Tx, name: str) -> int:
    return int((await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])


async def a_request(tx: Tx) -> Request:
    elder, worker = await person(tx, "李大山"), await person(tx, "小李")
    unit = (await tx.one("SELECT unit_id FROM role WHERE person_id = :id AND role = 'elder'", id=elder))[
        "unit_id"
    ]
    return await requests.add(
        tx, unit_id=unit, elder_ids=[elder], service="cleaning", on=TOMORROW, part="morning", start=None, minutes=120,
        words="门铃坏了,敲门", asked_by=worker, asked_as="worker",
    )  # fmt: skip


async def test_a_request_reads_as_it_was_asked_and_goes_its_way(store: Database) -> None:
    async def work(tx: Tx) -> None:
        request = await a_request(tx)
        wang = await person(tx, "王秀兰")
        assert (request.words, request.on, request.part, request.state) == (
            "门铃坏了,敲门",
            TOMORROW,
            "morning",
            "open",
        )
        assert await requests.maybe(tx, request.id) == request
        assert await requests.maybe(tx, 999) is None
        assert list(await requests.wanted_in(tx, request.unit_id, TOMORROW, TOMORROW)) == [request]
        assert list(await requests.of_elder(tx, request.elder_ids[0], TOMORROW)) == [request]
        await requests.look_at(tx, request, tx.now_ms)
        assert [one.id for one in await requests.due(tx, 10)] == [request.id]
        offer = await offers.add(tx, request.id, wang, tx.now_ms, tx.now_ms + 1, week=TOMORROW)
        assert (await offers.maybe(tx, offer.id), await offers.maybe(tx, 999)) == (offer, None)
        assert list(await offers.of_volunteer(tx, wang)) == [offer]
        said = await offers.answer(tx, offer, "yes")
        await offers.touch(tx, request.id)
        assert [one.answer for one in await offers.of_request(tx, request.id)] == [said.answer] == ["yes"]
        taken = await requests.set_state(
            tx, request, "accepted", volunteer_id=wang, agreed_minute=540, next_at=None
        )
        assert (taken.state, taken.volunteer_id, taken.agreed, taken.revision) == ("accepted", wang, 540, 2)
        assert [one.id for one in await requests.of_volunteer(tx, wang, TOMORROW)] == [request.id]
        [helper] = [one for one in await offerings.helpers(tx, [request.unit_id]) if one.id == wang]
        assert (helper.taken, helper.asked) == ((Taken(TOMORROW, 540, 120),), (tx.today,))

    await store.turn(work, "test")


async def test_the_rules_see_what_was_kept(store: Database) -> None:
    async def work(tx: Tx) -> None:
        request = await a_request(tx)
        elder, wang, liu = request.elder_ids[0], await person(tx, "王秀兰"), await person(tx, "刘建国")
        for one, address in ((elder, "银湖小区3栋501"), (wang, "银湖小区3栋101")):
            await people.keep_private(tx, one, "address", address)
            await people.change(tx, one, estate="银湖小区")
        await profiles.put(tx, elder, {"dialect": "黄陂话"}, wang)
        for sql in (
            "INSERT INTO offering VALUES (:wang, 500, 1, 3, '2026-04-01', 1, 0)",
            "INSERT INTO offered_service VALUES (:wang, 'cleaning'), (:wang, 'meals')",
            "INSERT INTO free_hours VALUES (:wang, 2, 840, 960), (:wang, 2, 480, 600), (:wang, 5, 480, 600)",
            "INSERT INTO training VALUES (:wang, 'clinic', '2026-01-05', NULL)",
            "INSERT INTO trait VALUES (:wang, 'is', 'woman'), (:wang, 'wants', 'no-dog'), (:wang, 'speaks', '黄陂话')",
            "INSERT INTO trait VALUES (:elder, 'is', 'dog'), (:elder, 'wants', 'woman')",
            "INSERT INTO shunned VALUES (:elder, :liu, NULL, 0), (:wang, :elder, NULL, 0)",
        ):
            names = {"wang": wang, "elder": elder, "liu": liu}
            await tx.write(sql, **{name: value for name, value in names.items() if f":{name}" in sql})
        await people.set_kin(tx, wang, liu, "spouse")
        await people.pair(tx, wang, elder)
        assert await offerings.wanted(tx, request, [7]) == Wanted(
            id=request.id, elder_ids=(elder,), service="cleaning", on=TOMORROW, minutes=120,
            place=Place(request.unit_id, "银湖小区", "3"), part="morning", dialect="黄陂话",
            wishes=frozenset({"woman"}), traits=frozenset({"dog", "no-smoke"}), shunned_ids=frozenset({liu}),
            asked_ids=frozenset({7}),
        )  # fmt: skip
        by_id = {one.id: one for one in await offerings.helpers(tx, [request.unit_id])}
        mrs_wang, mr_liu = by_id[wang], by_id[liu]
        assert mrs_wang.place == Place(request.unit_id, "银湖小区", "3")
        assert mrs_wang.services == {"cleaning", "meals"}
        assert mrs_wang.free == {2: ((480, 600), (840, 960)), 5: ((480, 600),)}
        assert (mrs_wang.reach_metres, mrs_wang.a_day, mrs_wang.a_week, mrs_wang.at_night) == (
            500,
            1,
            3,
            True,
        )
        assert mrs_wang.rest_until == date(2026, 4, 1)
        assert mrs_wang.trained == {"clinic"}
        assert [mrs_wang.traits, mrs_wang.wishes, mrs_wang.dialects] == [{"woman"}, {"no-dog"}, {"黄陂话"}]
        assert [mrs_wang.kin_ids, mr_liu.kin_ids, mrs_wang.shunned_ids] == [{liu}, {wang}, {elder}]
        assert elder in mrs_wang.paired_ids
        assert (mr_liu.reach_metres, sorted(mr_liu.free), mr_liu.at_night) == (
            800,
            [1, 2, 3, 4, 5, 6, 7],
            False,
        )

    await store.turn(work, "test")


async def test_what_somebody_did_lately_is_known(community: Community, store: Database) -> None:
    wang = community.wang
    for label in ("记一次服务", "李爹爹", "打扫卫生", "昨天下午", "2小时", "对的"):
        await wang.taps(label)
    community.looked()

    async def work(tx: Tx) -> None:
        elder, volunteer = await person(tx, "李大山"), await person(tx, "王秀兰")
        request = await a_request(tx)
        [helper] = [one for one in await offerings.helpers(tx, [request.unit_id]) if one.id == volunteer]
        assert (helper.been, helper.helped_minutes) == ({elder: date(2026, 3, 17)}, 120)

    await store.turn(work, "test")


async def test_a_care_plan_has_versions_and_one_stands(store: Database) -> None:
    items = [
        PlanItem("cleaning", 2, (2, 5), "morning", None, 120, "先扫厨房"),
        PlanItem("meals", 3, (), None, 660, 30),
    ]

    async def work(tx: Tx) -> None:
        elder, worker = await person(tx, "李大山"), await person(tx, "小李")
        unit = (await a_request(tx)).unit_id
        plan = await care_plans.add(tx, elder_id=elder, unit_id=unit, items=items, made_by=worker)
        kept = [
            (one.service, one.a_week, one.weekdays, one.part, one.start, one.minutes, one.notes)
            for one in plan.items
        ]
        assert kept == [
            ("cleaning", 2, (2, 5), "morning", None, 120, "先扫厨房"),
            ("meals", 3, (), None, 660, 30, ""),
        ]
        assert await care_plans.standing(tx, elder) is None
        stands = await care_plans.set_state(tx, plan, "standing", from_on=TOMORROW.isoformat())
        assert (await care_plans.standing(tx, elder), stands.from_on) == (stands, TOMORROW)
        second = await care_plans.add(tx, elder_id=elder, unit_id=unit, items=items, made_by=worker)
        assert [one.version for one in await care_plans.of_elder(tx, elder)] == [2, 1]
        assert list(await care_plans.in_state(tx, [unit], "drafted")) == [second]
        assert (await care_plans.maybe(tx, second.id), await care_plans.maybe(tx, 999)) == (second, None)

    await store.turn(work, "test")


async def test_a_promise_holds_until_its_last_day(store: Database) -> None:
    async def work(tx: Tx) -> None:
        elder, wang = await person(tx, "李大山"), await person(tx, "王秀兰")
        unit = (await a_request(tx)).unit_id
        promise = Promise(wang, elder, "cleaning", 2, tx.today)
        kept = await promises.add(tx, promise)
        assert await promises.maybe(tx, kept.id) == kept
        assert list(await promises.standing_in(tx, unit, TOMORROW, TOMORROW)) == [kept]
        await promises.end(tx, kept, tx.today)
        assert [one.until for one in await promises.of_volunteer(tx, wang)] == [tx.today]
        assert list(await promises.standing_in(tx, unit, TOMORROW, TOMORROW)) == []

    await store.turn(work, "test")
