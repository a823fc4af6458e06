"""今天要办: what waits for a worker, asked for or on the card of a working morning."""

from bot.actions import morning, workday
from bot.store import units
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community


async def ticks(community: Community, **by: int) -> None:
    """Time passes, and the clock's side does what is due."""
    community.world.clock.moves(**by)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def test_what_waits_is_listed_the_most_urgent_first_and_each_leads_there(community: Community) -> None:
    li = community.li_worker
    await li.taps("今天要办")
    li.sees("1. 有话要告诉没手机的:1位", "2. 互助员还差3位,要5位以上", "请互助员", "去告诉")
    for elder in ("李爹爹", "张婆婆"):
        await taps(community.wang, "记一次服务", elder, "打扫卫生", "今天上午", "1小时", "对的")
    await taps(community.li_elder, "没来", "没来")
    community.looked()
    await li.taps("今天要办")
    shown = li.sees("1. 老人说没来的:1件", "2. 要核实的:1件", "3. 有话要告诉没手机的:1位").labels
    assert shown == ("去核实", "去告诉", "请互助员")
    await li.taps("去核实")
    li.sees("还有2件要核实")
    assert "李大山" in li.sees("说没来").text
    await li.taps("请互助员")
    li.sees("这位互助员叫什么名字")
    await li.taps("算了")
    community.looked()


async def test_whom_nothing_reaches_is_named_with_the_phone_on_file(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "签字和电话")
    await li.says("刘建国")
    await li.says("13900007777")
    await li.taps("对的")
    await community.liu.blocks()
    await li.taps("今天要办")
    community.looked()
    assert "1. 收不到消息的:1位,请打电话" in li.screen.bubbles[-1].text
    await li.taps("看是哪几位")
    li.sees("这几位收不到消息", "刘建国 139 0000 7777")
    await community.liu.unblocks()
    community.looked()
    await li.taps("看是哪几位")
    li.sees("都收得到消息")


async def test_a_card_comes_on_a_working_morning_once_to_each_worker(community: Community) -> None:
    await ticks(community)
    community.li_worker.sees_nothing()
    await ticks(community, hours=16, minutes=29)
    community.li_worker.sees_nothing()
    await ticks(community, minutes=1)
    for worker in (community.li_worker, community.zhou_worker):
        worker.sees(f"{worker.name},早上好", "今天要办:", "互助员还差3位")
    await ticks(community, minutes=1)
    community.li_worker.sees_nothing()
    await ticks(community, days=1)
    community.looked()


async def test_a_card_has_seven_lines_at_most_and_says_how_many_more_there_are(community: Community) -> None:
    dues = [
        workday.Due(what, 1, place)
        for what, place in (
            ("to-verify", "to-verify"), ("applications", "applications"), ("unreachable", "unreachable"),
            ("to-complete", "to-complete"), ("cards", "open-cards"), ("volunteers", "enrol-volunteer"),
        )
    ]  # fmt: skip
    assert community.world.app is not None

    async def card(tx: Tx) -> list[tuple[str, int]]:
        found = [workday.said(tx, "zh-CN", dues[:many], workday.CARD_MATTERS_MAX) for many in (5, 6)]
        return [(text, len(buttons)) for text, buttons in found]

    (five, places), (six, fewer) = await community.world.app.database.reading(card)
    assert (five.count("\n"), places) == (5, 5)
    assert (six.count("\n"), fewer) == (5, 4)
    assert six.endswith("4. 待补的:1位\n还有2样,上面的办了再看。")


async def test_none_on_a_day_of_rest_and_one_that_was_missed_comes_until_noon(community: Community) -> None:
    """Saturday 8:30; then down until Monday 11:00; and down all Tuesday morning."""
    await ticks(community, days=2, hours=16, minutes=30)
    community.li_worker.sees_nothing()
    await ticks(community, days=2, hours=2, minutes=30)
    community.li_worker.sees("早上好")
    community.looked()
    await ticks(community, days=1, hours=1)
    community.li_worker.sees_nothing()


async def test_an_empty_day_says_so(community: Community) -> None:
    li = community.li_worker
    await taps(li, "今天要办", "去告诉", "陈爷爷", "说过了")
    for number in range(3):
        await taps(li, "登记", "互助员")
        await li.says(f"新来{'一二三'[number]}")
        await taps(li, "不清楚", "没有手机,我来填", "就叫姓名", "还没有", "对的")
    community.looked()
    await li.taps("今天要办")
    li.sees("今天没有要办的,歇口气")


async def test_cards_about_to_expire_are_told_of(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says("何新来")
    await taps(li, "不清楚", "发邀请卡", "对的")
    community.looked()
    community.world.clock.moves(days=28)
    await li.taps("今天要办")
    li.sees("快到期的邀请卡:1张", "看邀请卡")
    await li.taps("看邀请卡")
    li.sees("收回哪一张", "何新来")
    await li.taps("算了")
    community.looked()


async def test_two_clocks_that_strike_at_once_bring_one_card(community: Community) -> None:
    """Both found that nobody was told yet; the second to write finds it done."""
    await ticks(community, hours=16, minutes=30)
    community.li_worker.sees("早上好")
    community.looked()
    assert community.world.app is not None
    database = community.world.app.database
    home = await database.reading(lambda tx: units.named(tx, "银湖社区"))
    await database.turn(lambda tx: morning.tell_officials(tx, home[0].id), "another clock")
    await community.town.moves_on()
    community.li_worker.sees_nothing()
