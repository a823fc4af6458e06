"""排下周: drafted in silence, changed as far as the rules agree, sent once."""

from datetime import date

from bot.store import offers, people, roles
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.week_of import (
    a_week,
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
    told(c.liu, "想请您去这一次")
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
    told(c.liu, "想请您去这一次")
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
    told(c.wang, "想请您去这一次")
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
    told(c.wang, "您去1次", "李爹爹")
    told(c.li_elder, "王阿姨来帮您")
    assert await number(c.world, "SELECT count(*) FROM request WHERE state = 'accepted'") == 1
    assert (
        await number(c.world, "SELECT count(*) FROM week_plan WHERE state = 'sent' AND sent_by IS NULL") == 1
    )
    c.looked()
    await passes(c, minutes=1)
    await c.li_worker.says("排下周")
    told(c.li_worker, "那一周的安排", "每周说好的")
    c.looked()


async def test_what_comes_after_the_week_was_sent_is_kept_as_promised_or_asked_about_singly(
    community: Community,
) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    await wants(c, "张桂珍", "meals", 3)
    await sends(c)
    c.looked()
    kept, other = await wants(c, "李大山"), await wants(c, "陈国强", "company", 4)
    later = await wants(c, "陈国强", "company", 11)
    await passes(c, minutes=1)
    assert [(await state_of(c, one))[0] for one in (kept, other)] == ["accepted", "offered"]
    assert await state_of(c, later) == ("open", None)
    told(c.wang, "每周归您的,李爹爹", "3月24日 星期二上午8点")
    told(c.li_elder, "王阿姨来帮您", "3月24日 星期二")
    c.looked()


async def test_what_is_wanted_of_the_week_that_runs_is_no_plans_affair(community: Community) -> None:
    c = community
    await promised(c, "刘建国", "李大山", 5, "errands")
    await promised(c, "刘建国", "张桂珍", 5, "clinic")
    this_friday = date(2026, 3, 20)
    kept = await wants(c, "李大山", "errands", on=this_friday)
    untrained = await wants(c, "张桂珍", "clinic", on=this_friday)
    await passes(c, minutes=1)
    assert [(await state_of(c, one))[0] for one in (kept, untrained)] == ["accepted", "lapsed"]
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
    told(c.li_worker, "没有手机,请打电话问:138 0000 1111")
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
