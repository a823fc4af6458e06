"""问平安: all are asked at one go; 有事 reaches the workers at once; who is silent or has no phone is rung up, one by one."""

from datetime import UTC, datetime

import pytest

from bot.actions import wellbeing
from bot.store import chats, people, roles, units
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.conversations.test_today import ticks
from tests.security.before import gives
from tests.security.facts import number

CONTACTS = "SELECT count(*) FROM contact WHERE taken_back_at IS NULL"
WORD = "问平安"
HEAD = "(3月18日 星期三)下午4点,"


async def asks(community: Community, cause: str = "高温", who: Neighbour | None = None) -> None:
    """小李 asks all elders of 银湖社区 how they are; the questions are out, and everybody has looked."""
    await taps(who or community.li_worker, "更多", WORD, cause, "对的")
    await ticks(community)


def card_of(somebody: Neighbour) -> str:
    """The card that counts, as it stands now."""
    found = next(
        one.text for one in reversed(somebody.screen.bubbles) if HEAD in one.text and "都好" in one.text
    )
    return found.partition(HEAD)[2]


async def test_a_worker_asks_all_at_one_go_and_the_card_counts(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await taps(li, "更多", WORD)
    community.looked()
    assert li.screen.bubbles[-1].labels[:4] == ["高温", "寒潮", "暴雨大雪", "过节"]
    await li.taps("高温")
    li.sees("银湖社区,高温问平安,在家的老人3位。", "下午4点开始发消息;其中1位没手机,要打电话。")
    await taps(li, "改一下", "为什么问", "寒潮", "对的")
    for worker in (li, zhou):
        assert "寒潮问平安,3位:\n都好0位,有事0位。\n还没回2位,没手机1位,打电话问到0位。" in card_of(worker)
    community.looked()
    await ticks(community)
    assert community.li_elder.sees("降温了,多穿点", "社区问您:今天好吗?").labels == ("都好", "有事")
    community.zhang_elder.sees("今天好吗?")
    community.zhang_relative.sees_nothing()
    await community.li_elder.taps("都好")
    assert community.li_elder.toasts[-1] == "好,晓得了。"
    community.looked()
    assert "都好1位,有事0位。\n还没回1位,没手机1位" in card_of(zhou)
    assert await number(community.world, CONTACTS) == 0


async def test_trouble_reaches_the_workers_at_once_also_after_all_well(community: Community) -> None:
    elder, li, zhou = community.li_elder, community.li_worker, community.zhou_worker
    await asks(community)
    community.looked()
    await elder.taps("都好")
    community.looked()
    assert elder.screen.bubbles[-1].labels == ["有事"]
    community.world.clock.moves(hours=6)
    await elder.taps("有事")
    for worker in (li, zhou):
        worker.sees("李大山自己说有事,没留电话,请马上去看看。", "打电话")
        assert "有事:李大山 没留电话" in card_of(worker)
    community.looked()
    assert "社区晓得了,马上给您打电话。急事先打120。" in elder.screen.text
    elder.person.forges("all-well:1:4", elder.screen.bubbles[-1].message_id)
    await community.town.moves_on(elder)
    assert elder.toasts[-1] == "已经记上了。"
    community.looked()


async def test_who_has_no_phone_is_asked_about_of_the_family(community: Community) -> None:
    """And so is an elder marked 不便确认."""
    await community.set_asked("张桂珍", asked=False)
    daughter = community.zhang_relative
    await asks(community, "暴雨大雪")
    community.zhang_elder.sees_nothing()
    assert daughter.sees("天气不好。社区想问张婆婆的平安:今天好吗?").labels == ("都好", "有事")
    community.looked()
    await daughter.taps("有事")
    community.li_worker.sees("小张说张桂珍有事,老人没留电话,请马上去看看。")
    community.looked()
    li = community.li_worker
    await taps(li, "登记", "签字和电话")
    for said in ("张桂珍", "没有", "银湖小区9栋", "没有"):
        await li.says(said)
    await li.taps("对的")
    await is_on_file(community, "小张", "13900001111")
    community.looked()
    await li.taps("打电话")
    li.sees("第1位:张桂珍,说有事\n电话:没留电话\n住址:银湖小区9栋\n家人:小张 139 0000 1111")
    await li.taps("算了")
    community.looked()
    assert "社区晓得了,马上打电话问张婆婆。" in daughter.screen.text


async def is_on_file(community: Community, name: str, phone: str) -> None:
    """The phone of somebody who came in with a card."""

    async def work(tx: Tx) -> None:
        row = await tx.one("SELECT id FROM person WHERE name = :name", name=name)
        await people.keep_private(tx, row["id"], "phone", phone)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")


async def test_the_silent_are_rung_up_one_by_one_after_some_hours(community: Community) -> None:
    """Four waking hours from 16:00 on: the day's end, and nothing of the night: 8:00 the next day."""
    li = community.li_worker
    await asks(community, "过节")
    await community.li_elder.taps("都好")
    community.looked()
    await taps(li, "打电话")
    assert "第1位:陈国强,没手机\n电话:02783001234" in li.sees("第1位").text
    await li.taps("算了")
    community.looked()
    await ticks(community, hours=15, minutes=59)
    li.sees_nothing()
    await ticks(community, minutes=1)
    li.sees("过节问平安:2位要打电话问问", "打电话")
    community.zhou_worker.sees("过节问平安:2位要打电话问问")
    community.looked()
    await ticks(community, minutes=1)
    li.sees_nothing()
    await taps(li, "今天要办")
    li.sees("问平安,要打电话的:2位", "打电话问")
    await taps(li, "打电话问")
    assert li.sees("第1位:张桂珍,没回话\n电话:没留电话").labels[:3] == ("平安", "有事", "没人接")
    await li.taps("没人接")
    li.sees("第2位:陈国强,没手机")
    await li.taps("有事")
    li.sees("陈国强出了什么事?写一句")
    await li.says("灯不亮了")
    li.sees("记上了:电话探访陈爷爷,有事。\n“灯不亮了”")
    community.zhou_worker.sees("陈国强有事:灯不亮了")
    li.sees("下次告诉陈爷爷")
    li.sees("还有1位没问到,过会儿再打,或请人上门看看。")
    await taps(li, "今天要办", "打电话问")
    community.looked()
    await li.taps("平安")
    community.looked()
    assert any("记上了:上门探访张婆婆,平安" in one.text for one in li.screen.bubbles)
    assert li.screen.text.endswith("都问到了,谢谢您!")
    assert "都好2位,有事1位。\n还没回0位,没手机0位,打电话问到2位。" in card_of(li)
    assert await number(community.world, CONTACTS) == 2
    await taps(li, "撤回")
    community.looked()
    assert "都好1位,有事1位。\n还没回1位,没手机0位,打电话问到1位。" in card_of(li)


async def test_two_workers_ring_round_at_once_and_nobody_is_rung_twice(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await asks(community)
    community.looked()
    await li.taps("打电话")
    li.sees("第1位:陈国强")
    await zhou.taps("打电话")
    zhou.sees("第1位:陈国强")
    await zhou.taps("平安")
    zhou.sees("记上了:电话探访陈爷爷,平安")
    community.looked()
    await li.taps("没人接")
    li.sees("这一位问过了。")
    li.sees("都问到了")
    community.looked()
    assert "打电话问到1位" in card_of(li)


async def test_trouble_told_after_a_call_is_to_be_rung_up_again(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await asks(community)
    community.looked()
    await ticks(community, hours=20)
    community.looked()
    await li.taps("打电话")
    community.looked()
    await li.taps("平安")
    community.looked()
    await li.taps("算了")
    await elder.taps("有事")
    li.sees("什么都没有记")
    li.sees("李大山自己说有事")
    community.looked()
    await li.taps("打电话")
    li.sees("第1位:李大山,说有事")
    await li.taps("算了")
    community.looked()


async def test_in_quiet_hours_it_waits_or_goes_out_at_once(community: Community) -> None:
    """22:00: a festival is never urgent, a storm may be; then the silent are rung up after an hour."""
    li = community.li_worker
    community.world.clock.moves(hours=6)
    await taps(li, "更多", WORD, "过节")
    community.looked()
    assert "明天(3月19日 星期四)上午8点开始发消息" in li.screen.text
    await taps(li, "改一下", "为什么问", "高温")
    community.looked()
    assert "等到明天(3月19日 星期四)上午8点再问,还是马上问?" in li.screen.text
    await taps(li, "到时候问", "对的")
    await ticks(community)
    community.li_elder.sees_nothing()
    await taps(li, "更多", WORD)
    community.looked()
    assert "今天问过了:今天(3月18日 星期三)晚上10点,高温。还要再问一回吗?" in li.screen.text
    await taps(li, "再问一回", "暴雨大雪", "马上问", "对的")
    await ticks(community)
    community.li_elder.sees("天气不好,先别出门")
    community.looked()
    await ticks(community, minutes=59)
    community.looked()
    await ticks(community, minutes=1)
    li.sees("暴雨大雪问平安:3位要打电话问问")
    community.looked()


async def test_a_street_asks_all_its_communities_and_each_rings_its_own(community: Community) -> None:
    wu, zhao = await worker_of_another(community), community.zhao_officer
    await taps(wu, "登记", "服务对象")
    for said in ("何一一", "爹爹", "1940-1-1"):
        await wu.says(said)
    await taps(wu, "还没有", "没有手机,我来填", "对的")
    community.looked()
    await asks(community, who=zhao)
    community.looked()
    assert "高温问平安,4位" in card_of(zhao)
    assert "高温问平安,1位" in card_of(wu)
    assert "高温问平安,3位" in card_of(community.li_worker)
    await wu.taps("打电话")
    wu.sees("第1位:何一一,没手机\n电话:没留电话")
    await wu.taps("平安")
    wu.sees("记上了:上门探访何爹爹,平安")
    community.looked()
    await taps(community.li_worker, "更多", WORD)
    community.looked()
    assert "今天问过了" in community.li_worker.screen.text
    await community.li_worker.taps("算了")
    community.looked()


async def test_nobody_is_asked_where_no_elder_is_at_home(community: Community) -> None:
    wu = await worker_of_another(community)
    await wu.says(WORD)
    wu.sees("现在没有在家的老人要问")
    for elder in ("李爹爹", "张婆婆", "陈爷爷"):
        await taps(community.li_worker, "登记", "老人的事", elder, "现在在哪", "去子女家")
    community.looked()
    await community.li_worker.says(WORD)
    community.li_worker.sees("现在没有在家的老人要问")


@pytest.mark.parametrize("sent", [True, False])
async def test_who_leaves_home_is_neither_asked_nor_rung_up(community: Community, *, sent: bool) -> None:
    li = community.li_worker
    await taps(li, "更多", WORD, "高温", "对的")
    if sent:
        await ticks(community)
    for elder in ("李爹爹", "陈爷爷"):
        await taps(li, "登记", "老人的事", elder, "现在在哪", "住院")
    await ticks(community)
    community.looked()
    assert "高温问平安,1位:\n都好0位,有事0位。\n还没回1位,没手机0位" in card_of(li)
    assert (community.li_elder.screen.text.count("今天好吗?") == 1) is sent
    if sent:
        await community.li_elder.taps("有事")  # heard all the same
        li.sees("李大山自己说有事")
        community.looked()


async def test_a_phone_that_was_lost_before_it_was_asked_is_rung_up(community: Community) -> None:
    li = community.li_worker
    await taps(li, "更多", WORD, "高温", "对的")
    await community.li_elder.blocks()
    await ticks(community)
    community.looked()
    assert "还没回1位,没手机2位" in card_of(li)


async def test_a_round_of_the_day_before_yesterday_is_rung_about_no_more(community: Community) -> None:
    li = community.li_worker
    await asks(community)
    community.looked()
    community.world.clock.at = datetime(2026, 3, 19, 8, tzinfo=UTC)
    await ticks(community)
    community.looked()
    await taps(li, "今天要办")
    assert "问平安" in li.sees("今天要办").text
    await ticks(community, days=1)
    community.looked()
    await taps(li, "今天要办")
    assert "问平安" not in li.sees("今天要办").text
    li.person.forges("wellbeing-calls:0:0", 1)
    await community.town.moves_on(li)
    li.sees("都问到了")


async def test_where_nobody_is_to_be_rung_up_nobody_hears_of_it(community: Community) -> None:
    """All answered; and the same contact was noted today already."""
    li = community.li_worker
    await taps(li, "更多", "探访", "陈爷爷", "电话平安")
    await asks(community)
    for one in (community.li_elder, community.zhang_elder):
        await one.taps("都好")
    community.looked()
    await li.taps("打电话")
    await li.taps("平安")
    community.looked()
    assert await number(community.world, CONTACTS) == 1
    await ticks(community, hours=20)
    assert not any("要打电话问问" in one.text for one in li.unseen)
    community.looked()


async def test_a_community_without_a_worker_is_the_streets_to_ring(community: Community) -> None:
    """The officer who stands in for both workers hears of trouble; the round's card is on the officer's own screen."""
    zhao = community.zhao_officer
    for worker in (community.li_worker, community.zhou_worker):
        await gives(worker, "更多")
        await taps(worker, "请假代班", "今天", "3天")
        await gives(worker, "先不请人")
        await gives(worker, "对的")
    community.looked()
    await asks(community, who=zhao)
    community.looked()
    await community.li_elder.taps("有事")
    assert "李大山自己说有事" in zhao.sees("李大山自己说有事").text
    await zhao.taps("打电话")
    zhao.sees("第1位:李大山,说有事")
    await zhao.taps("没人接")
    zhao.sees("第2位:陈国强")
    await zhao.taps("算了")
    community.looked()


async def test_hundreds_are_asked_a_part_at_a_time_behind_all_else(community: Community) -> None:
    """A house of 205 who share 李爹爹's phone: three parts, in the lane of the least urgent."""

    async def move_in(tx: Tx) -> None:
        [home] = await units.named(tx, "银湖社区")
        for number_of in range(205):
            one = await people.add(tx, f"何{number_of}")
            await roles.grant(tx, one.id, "elder", home.id, None)
            await chats.link(tx, community.li_elder.id, one.id, None)

    assert community.world.app is not None
    await community.world.app.database.turn(move_in, "test")
    await taps(community.li_worker, "更多", WORD, "高温", "对的")
    app = community.world.app
    await app.database.turn(wellbeing.ask_part, "a part")
    assert (
        await number(community.world, "SELECT count(*) FROM wellbeing_asked WHERE state = 'asked'")
        == wellbeing.PART
    )
    await ticks(community)
    assert await number(community.world, "SELECT count(*) FROM wellbeing_asked WHERE state = 'asked'") == 207
    assert await number(community.world, "SELECT count(*) FROM outbox WHERE lane = 3") == 207
    assert sum("今天好吗" in one.text for one in community.li_elder.unseen) == 206
    await ticks(community)
    assert await number(community.world, "SELECT count(*) FROM outbox WHERE lane = 3") == 207
    community.looked()


async def test_others_neither_answer_nor_ring(community: Community) -> None:
    await asks(community)
    community.looked()
    for somebody in (community.wang, community.zhang_elder, community.li_worker, community.zhang_relative):
        somebody.person.forges("not-well:1:2", 1)
        await community.town.moves_on(somebody)
    for somebody in (community.wang, community.zhang_elder):
        somebody.person.forges("wellbeing-calls:1:0", 1)
        await community.town.moves_on(somebody)
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM wellbeing_asked WHERE state = 'trouble'") == 0
    await ticks(community, hours=20)
    wu = await worker_of_another(community)
    wu.person.forges("wellbeing-calls:1:0", 1)
    await community.town.moves_on(wu)
    wu.sees("都问到了")
    community.looked()
