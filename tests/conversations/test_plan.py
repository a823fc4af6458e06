"""排下周: drafted in silence, changed by the rules, sent once; everybody answers for themselves."""

from datetime import timedelta

from bot.actions import week
from bot.model import Actor
from bot.store import offers, people, requests, roles, week_plans
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.week_of import a_care_plan, a_week, in_store, person_id, promised, wants
from tests.security.facts import number


async def passes(c: Community, **by: int) -> None:
    """The clock goes on, and ticks."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


async def sends(c: Community) -> None:
    await c.li_worker.says("排下周")
    await taps(c.li_worker, "发出去", "对的")


def told(one: Neighbour, *parts: str) -> None:
    """Among what this person has not looked at yet, one message says all of this."""
    texts = [event.text for event in one.unseen]
    assert any(all(part in text for part in parts) for text in texts), (parts, texts)


async def state_of(c: Community, request_id: int) -> tuple[str, int | None]:
    """Its state, and whether the clock will look at it."""

    async def work(tx: Tx) -> tuple[str, int | None]:
        request = await requests.get(tx, request_id)
        return request.state, request.next_at

    return await in_store(c, work)


# Drafting ------------------------------------------------------------------------------------------------


async def test_a_draft_is_silent_and_sending_is_one_message_to_each(community: Community) -> None:
    c = community
    await a_week(c)
    await c.li_worker.says("排下周")
    told(c.li_worker, "要人帮5次", "说好的1次", "1次没人")
    for one in (c.wang, c.liu, c.li_elder, c.zhou_worker):
        assert not one.unseen
    await taps(c.li_worker, "发出去", "对的")
    assert len(c.wang.unseen) == 1
    told(c.wang, "这3次,行吗", "说好的")
    assert not c.liu.unseen
    assert not c.zhou_worker.unseen
    c.looked()


async def test_nobody_is_disturbed_where_nothing_is_wanted(community: Community) -> None:
    li = community.li_worker
    await li.says("排下周")
    told(li, "还没有要人帮的")
    community.looked()


async def test_what_somebody_is_thinking_about_is_not_planned_over_their_head(community: Community) -> None:
    c = community
    request_id = await wants(c, "李大山", weekday=4)

    async def asks(tx: Tx) -> None:
        await offers.add(tx, request_id, await person_id(tx, "王秀兰"), tx.now_ms, tx.now_ms + 3_600_000)

    await in_store(c, asks)
    await c.li_worker.says("排下周")
    told(c.li_worker, "还没有要人帮的")
    c.world.clock.moves(hours=1)
    await c.li_worker.says("排下周")
    told(c.li_worker, "要人帮1次")
    await c.li_worker.taps("看周四")
    told(c.li_worker, "→ 刘建国")  # 王阿姨 had been asked
    c.looked()


async def test_an_elder_who_is_not_at_home_is_left_out(community: Community) -> None:
    c = community
    await wants(c, "李大山")

    async def leaves(tx: Tx) -> None:
        await people.change(tx, await person_id(tx, "李大山"), whereabouts="hospital")

    await in_store(c, leaves)
    await c.li_worker.says("排下周")
    told(c.li_worker, "还没有要人帮的")
    c.looked()


async def test_a_community_without_volunteers_is_told_so(community: Community) -> None:
    c = community
    await wants(c, "李大山")

    async def ends(tx: Tx) -> None:
        for name in ("王秀兰", "刘建国"):
            who = await person_id(tx, name)
            for held in await roles.held_by(tx, who):
                await roles.end(tx, who, held.role, held.unit_id)

    await in_store(c, ends)
    await c.li_worker.says("排下周")
    told(c.li_worker, "还没有互助员")
    c.looked()


# Looking and changing ------------------------------------------------------------------------------------


async def test_whoever_cannot_go_any_more_falls_out_with_the_reason(community: Community) -> None:
    c = community
    await a_week(c)
    li = c.li_worker
    await li.says("排下周")
    c.looked()

    async def rests(tx: Tx) -> None:
        await tx.write(
            "INSERT INTO offering VALUES (:id, NULL, NULL, NULL, '2026-03-27', 0, 0)",
            id=await person_id(tx, "王秀兰"),
        )

    await in_store(c, rests)
    await li.says("排下周")
    told(li, "5次没人", "原来那位去不了:这一位歇到3月27日")
    await taps(li, "改一改", "周三", "陈国强 没人", "换人", "刘建国")
    told(li, "改好了", "→ 刘建国")
    await taps(li, "发出去", "对的")
    told(li, "发出去了:1位,1次")
    told(c.liu, "下周想请您去这一次")
    c.looked()


async def test_somebody_asked_often_enough_since_is_not_asked_with_the_week(community: Community) -> None:
    c = community
    request_id = await wants(c, "李大山", weekday=4)
    others = [await wants(c, "张桂珍", "company", 6) for _ in range(2)]
    await c.li_worker.says("排下周")
    c.looked()

    async def asked_twice(tx: Tx) -> None:
        for at, other in enumerate(others):
            for name in ("王秀兰", "刘建国"):
                await offers.add(tx, other, await person_id(tx, name), tx.now_ms + at, tx.now_ms)

    await in_store(c, asked_twice)
    await c.li_worker.says("排下周")
    told(c.li_worker, "3次没人", "今天已经问过这一位2次")
    await taps(c.li_worker, "发出去", "对的")
    told(c.li_worker, "发出去了:0位,0次", "没人的3次")
    assert (await state_of(c, request_id))[1] is not None
    c.looked()


async def test_a_change_that_the_rules_refuse_is_answered_with_the_reason(community: Community) -> None:
    c = community
    await a_week(c)
    li = c.li_worker
    await li.says("排下周")
    await taps(li, "改一改", "周四", "换人")
    told(li, "一位合适的也没有")
    await li.says("王秀兰")
    told(li, "陪看病要培训过才去,这一位还没有")
    await taps(li, "为什么")
    told(li, "培训")
    await li.says("算了")
    await taps(li, "改一改", "周三", "张桂珍 8:00", "换时间")
    await li.says("下午3点")
    told(li, "老人要的不是这个时候")
    await taps(li, "几点")
    await li.says("九点")
    told(li, "改好了", "上午9点到10点 张桂珍")
    c.looked()


async def test_what_was_promised_stays_promised_at_another_time_and_is_asked_of_another(
    community: Community,
) -> None:
    c = community
    await a_week(c)
    li = c.li_worker
    await li.says("排下周")
    await taps(li, "改一改", "周二", "换时间", "上午10点")
    told(li, "上午10点到11点 李大山", "王秀兰:每周说好的")
    await taps(li, "改一改", "周二", "换人", "刘建国")
    told(li, "→ 刘建国:周二上午有空")
    await sends(c)
    told(c.liu, "下周想请您去这一次")
    c.looked()


async def test_a_visit_left_out_is_sent_to_nobody_and_ends_with_its_day(community: Community) -> None:
    c = community
    request_id = await wants(c, "李大山")
    li = c.li_worker
    await li.says("排下周")
    await taps(li, "改一改", "先不派")
    told(li, "改好了", "先不派")
    await taps(li, "改一改", "换人")
    told(li, "王秀兰:")
    await li.says("算了")
    await taps(li, "发出去")
    told(li, "先不派的1次")
    await li.taps("对的")
    assert not c.wang.unseen
    assert not c.liu.unseen
    state, next_at = await state_of(c, request_id)
    assert state == "open"
    assert next_at is not None
    c.looked()


async def test_planning_anew_takes_in_what_came_since_and_drops_the_changes(community: Community) -> None:
    c = community
    await wants(c, "李大山")
    li = c.li_worker
    await li.says("排下周")
    await taps(li, "改一改", "先不派")
    await wants(c, "张桂珍", "meals", 3)
    await li.says("排下周")
    told(li, "要人帮2次", "2次没人", "先不派", "还没派,有2位能去")
    await taps(li, "重新排", "对的")
    told(li, "要人帮2次", "都有人了")
    c.looked()


# Sending -------------------------------------------------------------------------------------------------


async def test_sending_twice_or_planning_what_was_sent_is_harmless(community: Community) -> None:
    c = community
    await a_week(c)
    li, zhou = c.li_worker, c.zhou_worker
    await li.says("排下周")
    await zhou.says("排下周")
    await taps(li, "发出去", "对的")
    c.looked()
    offered = await c.count("offer")
    await zhou.taps("发出去")
    assert "已经记上了" in zhou.toasts[-1]
    told(zhou, "那一周的安排")
    await zhou.taps("改一改")
    told(zhou, "已经发出去了")
    await zhou.taps("重新排")
    told(zhou, "那一周的安排")
    assert await c.count("offer") == offered
    assert not c.wang.unseen
    c.looked()


async def test_a_week_that_has_begun_needs_no_planning(community: Community) -> None:
    c = community
    await a_week(c)
    li = c.li_worker
    await li.says("排下周")
    c.world.clock.moves(days=5)  # Monday
    c.looked()
    for label in ("看周二", "改一改", "发出去", "重新排"):
        await li.taps(label)
        told(li, "这一周已经开始了")
    assert await number(c.world, "SELECT count(*) FROM week_plan WHERE state = 'sent'") == 0
    c.looked()


async def test_a_week_sent_in_the_evening_is_read_in_the_morning(community: Community) -> None:
    c = community
    await wants(c, "李大山")
    c.world.clock.moves(hours=5)  # 21:00
    await sends(c)
    assert not c.wang.unseen
    await passes(c, hours=11)
    told(c.wang, "下周想请您去这一次")
    c.looked()


async def test_too_late_to_be_asked_with_the_week_is_asked_about_singly(community: Community) -> None:
    """On Sunday evening a visit of Monday at eight cannot wait for an answer."""
    c = community
    request_id = await wants(c, "李大山", weekday=1, start=480, part=None)
    c.world.clock.moves(days=4, hours=5)
    await c.li_worker.says("排下周")
    await taps(c.li_worker, "发出去", "对的")
    told(c.li_worker, "0位,0次", "没人的1次")
    assert await c.count("offer") == 0
    assert (await state_of(c, request_id))[1] is not None
    c.looked()


async def test_what_nobody_sent_by_sunday_is_kept_as_promised_and_asked_about_singly(
    community: Community,
) -> None:
    c = community
    await a_week(c)
    await passes(c, days=3)  # Saturday
    assert not c.wang.unseen
    c.looked()
    await passes(c, days=1)
    told(c.wang, "下周您去1次", "李爹爹")
    told(c.li_elder, "王阿姨下周来看您")
    assert await number(c.world, "SELECT count(*) FROM request WHERE state = 'accepted'") == 1
    assert (
        await number(c.world, "SELECT count(*) FROM week_plan WHERE state = 'sent' AND sent_by IS NULL") == 1
    )
    c.looked()
    await passes(c, minutes=1)
    await c.li_worker.says("排下周")
    told(c.li_worker, "那一周的安排", "每周说好的")
    c.looked()


async def test_from_friday_on_the_week_stands_among_what_is_to_do(community: Community) -> None:
    c = community
    await a_week(c)
    li = c.li_worker
    await li.taps("今天要办")
    assert "下周" not in li.last_words()
    c.world.clock.moves(days=2)
    await li.taps("今天要办")
    told(li, "下周要人帮的:5次")
    await taps(li, "排下周", "发出去", "对的")
    c.looked()
    await li.taps("今天要办")
    assert "下周要人帮的" not in li.last_words()
    c.looked()


async def test_whom_no_message_reaches_is_named_with_the_phone(community: Community) -> None:
    c = community
    await wants(c, "陈国强", "company")

    async def without_phone(tx: Tx) -> None:
        wang = await person_id(tx, "王秀兰")
        await tx.write("DELETE FROM chat_person WHERE person_id = :id", id=wang)
        await people.keep_private(tx, wang, "phone", "13800001111")

    await in_store(c, without_phone)
    await sends(c)
    await c.li_worker.says("排下周")
    told(c.li_worker, "没有手机,请打电话问:13800001111")
    c.looked()


async def test_a_long_week_is_seen_page_by_page(community: Community) -> None:
    c = community
    for weekday in (2, 3, 4, 5):
        for elder in ("李大山", "张桂珍"):
            await promised(c, "王秀兰" if elder == "李大山" else "刘建国", elder, weekday)
            await wants(c, elder, weekday=weekday)
    li = c.li_worker
    await sends(c)
    await li.says("排下周")
    told(li, "8次", "6. ")
    await li.taps("还有")
    told(li, "7. ", "8. ")
    await li.taps("还有")
    told(li, "1. ")
    c.looked()


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
    told(c.li_elder, "王阿姨下周来看您", "星期二", "星期四")
    c.looked()


async def test_the_relative_who_asked_hears_who_comes(community: Community) -> None:
    c = community

    async def daughter(tx: Tx) -> int:
        return await person_id(tx, "小张")

    await wants(c, "张桂珍", "meals", asked_by=await in_store(c, daughter), asked_as="relative")
    await sends(c)
    await c.wang.taps("我去")
    told(c.zhang_relative, "王阿姨下周去看张婆婆", "星期二")
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
    told(c.li_elder, "王阿姨有事", "来不了")
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
    told(c.liu, "下周想请您去这一次")
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
    assert "下周没有您要去的了" in c.wang.screen.text


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
