"""都行 · 有的不行 · 有一次去不了: what volunteers say to the week they were sent, and what comes of it."""

from datetime import timedelta

from bot.actions import week
from bot.model import Actor
from bot.store import offers, people, requests, roles, week_plans
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.week_of import (
    a_care_plan,
    in_store,
    passes,
    person_id,
    promised,
    sends,
    state_of,
    told,
    wants,
)
from tests.security.facts import number

# Answers -------------------------------------------------------------------------------------------------


async def offered(c: Community, *weekdays: int) -> list[int]:
    """王阿姨 is asked about these days with the week; the requests."""
    found = [await wants(c, "李大山", "errands", weekday) for weekday in weekdays]
    await sends(c)
    c.looked()
    return found


async def test_all_right_takes_all_at_once_and_the_elder_hears_it_in_one_line(community: Community) -> None:
    c = community
    found = await offered(c, 2, 4)
    await c.wang.taps("都行")
    assert [(await state_of(c, one))[0] for one in found] == ["accepted", "accepted"]
    assert len(c.li_elder.unseen) == 1
    told(c.li_elder, "王阿姨来帮您", "星期二", "星期四")
    c.looked()


async def test_the_relative_who_asked_hears_who_comes(community: Community) -> None:
    c = community

    async def daughter(tx: Tx) -> int:
        return await person_id(tx, "小张")

    await wants(c, "张桂珍", "meals", asked_by=await in_store(c, daughter), asked_as="relative")
    await sends(c)
    await c.wang.taps("我去")
    told(c.zhang_relative, "王阿姨去帮张婆婆", "星期二")
    c.looked()


async def test_what_is_not_answered_goes_back_to_ordinary_offers(community: Community) -> None:
    c = community
    [request_id] = await offered(c, 4)
    await passes(c, days=1, hours=3)
    assert (await state_of(c, request_id))[0] == "offered"
    told(c.liu, "问问您")
    c.looked()
    await c.li_worker.says("排下周")
    told(c.li_worker, "到时候没回话")
    await c.wang.taps("我去")  # late, and nobody goes yet
    assert (await state_of(c, request_id))[0] == "accepted"
    c.looked()


async def test_what_somebody_else_took_meanwhile_is_said_kindly(community: Community) -> None:
    c = community
    [request_id] = await offered(c, 4)
    await passes(c, days=1, hours=3)
    await c.liu.taps("我去")
    assert "有人去了" in c.wang.screen.text
    assert (await state_of(c, request_id))[0] == "accepted"
    c.looked()


async def test_what_is_called_off_is_not_gone_to(community: Community) -> None:
    c = community
    [request_id] = await offered(c, 4)

    async def calls_off(tx: Tx) -> None:
        from bot.actions.requests import call_off

        li = await people.get(tx, await person_id(tx, "小李"))
        request = await requests.get(tx, request_id)
        await call_off(tx, Actor(li, "worker", request.unit_id), request)

    await in_store(c, calls_off)
    await c.town.moves_on()
    assert "不用去了" in c.wang.screen.text
    c.looked()


async def test_a_visit_over_another_that_was_taken_meanwhile_is_left_to_others(community: Community) -> None:
    c = community
    [request_id] = await offered(c, 4)
    other = await wants(c, "张桂珍", "company", 4)

    async def goes_elsewhere(tx: Tx) -> None:
        wang = await person_id(tx, "王秀兰")
        request = await requests.get(tx, other)
        await requests.set_state(tx, request, "accepted", volunteer_id=wang, agreed_minute=480)

    await in_store(c, goes_elsewhere)
    await c.wang.taps("我去")
    told(c.wang, "我们另请人")
    assert (await state_of(c, request_id))[0] == "offered"
    told(c.liu, "问问您")
    c.looked()


async def test_whoever_is_no_volunteer_any_more_takes_nothing(community: Community) -> None:
    """Their role ended between the message and the tap, while they hold it elsewhere."""
    c = community
    [request_id] = await offered(c, 4)

    async def answers(tx: Tx) -> int:
        from bot.actions.week_answers import answer

        wang = await people.get(tx, await person_id(tx, "王秀兰"))
        unit_id = await roles.unit_of(tx, wang.id, "volunteer")
        assert unit_id is not None
        await roles.end(tx, wang.id, "volunteer", unit_id)
        [ask] = await week_plans.asks_about(tx, request_id)
        return len(await answer(tx, Actor(wang, "volunteer", unit_id), ask))

    assert await in_store(c, answers) == 0
    await c.town.moves_on()
    c.looked()


async def test_nobody_is_asked_twice_for_the_same(community: Community) -> None:
    """What 王阿姨 gives back is asked of 刘师傅; then nobody is left, and the worker has it."""
    c = community
    [request_id] = await offered(c, 4)
    await taps(c.wang, "我去", "有一次去不了", "对的")
    told(c.wang, "我们另请人")
    told(c.li_elder, "王阿姨来不了了", "正在另外找人")
    told(c.liu, "问问您")
    await c.liu.taps("这次去不了")
    assert (await state_of(c, request_id))[0] == "lapsed"
    assert await number(c.world, f"SELECT count(*) FROM offer WHERE request_id = {request_id}") == 2
    c.looked()


async def test_a_promised_visit_may_be_given_back_this_once(community: Community) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    request_id = await wants(c, "李大山")
    await sends(c)
    await taps(c.wang, "有一次去不了", "对的")
    assert (await state_of(c, request_id))[0] == "offered"
    told(c.liu, "问问您")
    await c.liu.taps("我去")
    assert "不去" in c.wang.screen.text
    c.looked()


async def test_a_lapsed_request_is_planned_with_the_week(community: Community) -> None:
    c = community
    request_id = await wants(c, "李大山", weekday=4)

    async def lapses(tx: Tx) -> None:
        await requests.set_state(tx, await requests.get(tx, request_id), "lapsed")

    await in_store(c, lapses)
    await sends(c)
    assert (await state_of(c, request_id))[0] == "offered"
    await c.wang.taps("我去")
    c.looked()


async def test_a_no_that_comes_when_all_is_over_changes_nothing(community: Community) -> None:
    c = community
    [request_id] = await offered(c, 4)
    await passes(c, days=1, hours=3)
    await c.liu.taps("这次去不了")
    assert (await state_of(c, request_id))[0] == "lapsed"
    await c.wang.taps("这次去不了")
    assert (await state_of(c, request_id))[0] == "lapsed"
    assert await number(c.world, "SELECT count(*) FROM offer WHERE answer = 'no'") == 2
    c.looked()


async def test_what_was_asked_about_in_vain_is_planned_with_the_week(community: Community) -> None:
    c = community
    request_id = await wants(c, "李大山", weekday=4)

    async def in_vain(tx: Tx) -> None:
        await offers.add(tx, request_id, await person_id(tx, "王秀兰"), tx.now_ms, tx.now_ms)
        await requests.set_state(tx, await requests.get(tx, request_id), "offered")

    await in_store(c, in_vain)
    await sends(c)
    told(c.liu, "想请您去这一次")
    state, next_at = await state_of(c, request_id)
    assert (state, next_at is None) == ("offered", False)
    c.looked()


async def test_a_card_of_a_week_that_is_answered_says_so(community: Community) -> None:
    c = community
    await offered(c, 4)
    await c.wang.taps("这次去不了")
    told(c.wang, "我们另请人")
    told(c.liu, "问问您")
    c.looked()
    assert "没有您要去的了" in c.wang.screen.text


async def test_from_a_weekly_visit_a_promise_comes(community: Community) -> None:
    c = community
    await a_care_plan(c)
    await sends(c)
    await taps(c.wang, "都行", "以后归我", "周三上午8点", "下周起", "对的")
    told(c.wang, "每周三归您:张婆婆,送饭做饭")
    c.looked()


async def test_the_clock_plans_a_community_that_has_only_what_waits_once(community: Community) -> None:
    """What was sent is not sent again; where nothing can be planned, nothing is sent."""
    c = community
    request_id = await wants(c, "李大山")
    sunday = timedelta(days=4)

    async def late(tx: Tx) -> int:
        return await week.send_late(tx)

    assert await in_store(c, late) == 0  # it is Wednesday
    c.world.clock.moves(days=sunday.days)
    assert await in_store(c, late) == 1
    assert await in_store(c, late) == 0
    assert (await state_of(c, request_id))[1] is not None
    await c.town.moves_on()
    c.looked()
