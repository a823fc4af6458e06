"""What a deed answers where it may not be done after all: asked directly, for a talk would have stopped before."""

from collections.abc import Awaitable, Callable
from datetime import date

from bot.actions import alarm, confirmations, visits
from bot.model import Actor, Person, Refusal, Visit
from bot.rules.visits import Draft
from bot.store import chats, people, roles
from bot.store import visits as stored
from bot.store.tx import Tx
from tests.conftest import Community
from tests.conversations.test_log_visit import logged

DAY = date(2026, 3, 18)


async def in_store(community: Community, work: Callable[[Tx], Awaitable[object]]) -> object:
    assert community.world.app is not None

    async def run(tx: Tx) -> object:
        return await work(tx)

    return await community.world.app.database.turn(run, f"test{community.world.clock.at.timestamp()}")


async def named(tx: Tx, name: str) -> Person:
    return await people.get(tx, (await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])


async def actor(tx: Tx, name: str, role: str) -> Actor:
    person = await named(tx, name)
    held = next(one for one in await roles.held_by(tx, person.id) if one.role == role)
    return Actor(person, held.role, held.unit_id)


async def the_visit(tx: Tx) -> Visit:
    return await stored.get(tx, 1)


async def test_a_visit_in_the_future_is_not_logged_by_any_way(community: Community) -> None:
    async def work(tx: Tx) -> object:
        wang = await actor(tx, "王秀兰", "volunteer")
        elder = await named(tx, "李大山")
        assert wang.person is not None
        assert wang.unit_id is not None
        draft = Draft(date(2026, 4, 1), None, 60, "meals", (elder.id,))
        return await visits.log_visit(tx, wang, wang.person, wang.unit_id, draft, None)

    refused = await in_store(community, work)
    assert isinstance(refused, Refusal)
    assert refused.reason.rule == "visit-in-future"


async def test_only_a_returned_visit_is_corrected_and_by_the_same_rules(community: Community) -> None:
    await logged(community)

    async def too_early(tx: Tx) -> object:
        visit = await the_visit(tx)
        draft = Draft(DAY, None, 60, "meals", visit.elder_ids)
        return await visits.correct_visit(tx, await actor(tx, "王秀兰", "volunteer"), visit, draft, None)

    async def too_long(tx: Tx) -> object:
        worker = await actor(tx, "小李", "worker")
        assert await visits.return_visit(tx, worker, await the_visit(tx), "记错了") is None
        visit = await the_visit(tx)
        draft = Draft(DAY, None, 600, "meals", visit.elder_ids)
        return await visits.correct_visit(tx, await actor(tx, "王秀兰", "volunteer"), visit, draft, None)

    first, second = await in_store(community, too_early), await in_store(community, too_long)
    assert isinstance(first, Refusal)
    assert isinstance(second, Refusal)
    assert (first.reason.rule, second.reason.rule) == ("visit-moved-on", "visit-too-long")
    await community.town.moves_on()
    community.looked()


async def test_what_was_done_already_is_not_done_again(community: Community) -> None:
    await logged(community)

    async def work(tx: Tx) -> object:
        worker, officer = await actor(tx, "小李", "worker"), await actor(tx, "赵主任", "officer")
        before = await the_visit(tx)
        assert await visits.send_back_visit(tx, officer, before, "") is not None
        assert await visits.verify_visit(tx, worker, before) is None
        verified = await the_visit(tx)
        found = [
            await visits.verify_visit(tx, worker, verified),
            await visits.refuse_visit(tx, worker, verified, ""),
            await visits.return_visit(tx, worker, verified, ""),
        ]
        assert await visits.audit_visit(tx, officer, verified) is None
        audited = await the_visit(tx)
        found.append(await visits.send_back_visit(tx, officer, audited, ""))
        found.append(await visits.audit_visit(tx, officer, audited))
        return found

    found = await in_store(community, work)
    assert isinstance(found, list)
    assert all(isinstance(one, Refusal) and one.reason.rule == "visit-moved-on" for one in found)
    await community.town.moves_on()
    community.looked()


async def test_a_visit_too_short_for_half_a_point_passes_without_a_transfer(community: Community) -> None:
    wang, worker, officer = community.wang, community.li_worker, community.zhao_officer
    for label in ("记一次服务", "李爹爹", "上门看看", "今天上午"):
        await wang.taps(label)
    await wang.says("15分钟")
    await wang.taps("对的")
    await worker.taps("待核实")
    await worker.taps("属实")
    await officer.taps("待审核")
    await officer.taps("审核通过")
    community.looked()
    assert await community.count("transfer") == 0
    await wang.taps("我的积分")
    wang.sees("零头15分钟")


async def test_the_volunteers_kin_do_not_confirm(community: Community) -> None:
    await logged(community)

    async def work(tx: Tx) -> object:
        wang, elder = await named(tx, "王秀兰"), await actor(tx, "李大山", "elder")
        assert elder.person is not None
        await people.set_kin(tx, wang.id, elder.person.id, "sibling")
        return await confirmations.answer_visit(tx, elder, await the_visit(tx), "came")

    refused = await in_store(community, work)
    assert isinstance(refused, Refusal)
    assert refused.reason.rule == "kin-may-not-confirm"


async def test_a_worker_in_danger_alarms_the_other_worker_and_not_themselves(community: Community) -> None:
    async def work(tx: Tx) -> object:
        chat = await chats.find(tx, community.li_worker.id)
        assert chat is not None
        await alarm.raise_alarm(tx, chat, "救命")
        return None

    await in_store(community, work)
    await community.town.moves_on()
    community.zhou_worker.sees("小李", "急事")
    community.li_worker.sees_nothing()
