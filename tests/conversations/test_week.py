"""The week, on Sunday evening: what volunteers did and promised, who comes to whom, and what nobody logged."""

from datetime import datetime
from functools import partial

import pytest

from bot.actions import sunday
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.promised import agreed, everybody_is_looked_in_on

NINE, THREE = 9 * 60, 15 * 60


async def ticks(c: Community) -> None:
    """The clock's side does what is due, and what it brings is read."""
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


async def comes(c: Community, when: str) -> None:
    """It is that time in Wuhan, and the clock ticks."""
    c.world.clock.at = datetime.fromisoformat(f"{when}+08:00").astimezone(c.world.clock.at.tzinfo)
    await ticks(c)


@pytest.fixture(autouse=True)
async def nobody_is_asked_to_look_in(community: Community) -> None:
    await everybody_is_looked_in_on(community)


async def logs(c: Community, elder: str = "李爹爹", length: str = "1小时") -> None:
    await c.wang.says(f"今天上午给{elder}打扫{length}")
    await c.wang.taps("对的")
    c.looked()


async def silence(c: Community) -> None:
    """Nobody was told anything, save for officials, who look at their morning's card."""
    for one in (c.li_worker, c.zhou_worker, c.zhao_officer, c.bureau):
        one.unseen.clear()
    for one in (c.wang, c.liu, c.li_elder, c.zhang_elder, c.zhang_relative):
        one.sees_nothing()


async def test_a_volunteer_hears_on_sunday_what_they_did_and_who_did_nothing_hears_nothing(
    community: Community,
) -> None:
    await logs(community)
    await logs(community, "张婆婆", "半小时")
    await comes(community, "2026-03-22 17:59")
    await silence(community)
    await comes(community, "2026-03-22 18:00")
    assert community.wang.sees("王阿姨").text == "王阿姨,这一周您去了2次,一共1个半小时。谢谢您!"
    await silence(community)
    await comes(community, "2026-03-22 18:01")
    await silence(community)


async def test_each_hears_who_comes_when(community: Community) -> None:
    await agreed(community, "wang", "zhang", "2026-03-24", NINE)
    await agreed(community, "wang", "li", "2026-03-27", THREE, "clinic")
    await comes(community, "2026-03-22 18:00")
    assert community.wang.sees("说好").text == (
        "王阿姨,说好要去的:\n· 3月24日 星期二上午9点,张婆婆家,打扫卫生\n· 3月27日 星期五下午3点,李爹爹家,陪看病"
    )
    assert (
        community.zhang_elder.sees("王阿姨").text
        == "张婆婆,有人来看您:\n· 3月24日 星期二上午9点,王阿姨,打扫卫生"
    )
    assert (
        community.li_elder.sees("王阿姨").text == "李爹爹,有人来看您:\n· 3月27日 星期五下午3点,王阿姨,陪看病"
    )
    assert community.zhang_relative.sees("王阿姨").text == (
        "小张,家里有人去:\n· 3月24日 星期二上午9点,王阿姨去看张婆婆,打扫卫生"
    )
    await silence(community)


async def test_a_relative_abroad_reads_it_in_the_morning_by_their_own_clock(community: Community) -> None:
    """Sunday six in the evening in Wuhan is six in the morning in Toronto: it comes at eight there."""
    await taps(community.zhang_relative, "更多", "我这边的时间", "多伦多", "对的")
    community.looked()
    await agreed(community, "wang", "zhang", "2026-03-24", NINE)
    await comes(community, "2026-03-22 18:00")
    community.looked()
    await comes(community, "2026-03-22 19:59")
    community.zhang_relative.sees_nothing()
    await comes(community, "2026-03-22 20:00")
    assert community.zhang_relative.sees("王阿姨").text == (
        "小张,家里有人去(您那边的钟点):\n· 明天(3月23日 星期一)晚上9点,王阿姨去看张婆婆,打扫卫生"
    )


async def test_a_relative_hears_of_no_visit_that_the_elder_does_not_let_them_see(
    community: Community,
) -> None:
    await agreed(community, "wang", "zhang", "2026-03-24", NINE)

    async def ask_only(tx: Tx) -> None:
        await tx.write("UPDATE family SET shares = 'ask'")

    assert community.world.app is not None
    await community.world.app.database.turn(ask_only, "test")
    await comes(community, "2026-03-22 18:00")
    community.zhang_relative.sees_nothing()
    assert "王阿姨" in community.zhang_elder.sees("有人来看您").text
    community.looked()


async def test_what_was_agreed_and_not_logged_is_asked_about(community: Community) -> None:
    await agreed(community, "wang", "li", "2026-03-20", NINE)
    await comes(community, "2026-03-22 18:00")
    shown = community.wang.sees("去成了吗")
    assert (shown.text, shown.labels) == (
        "前天(3月20日 星期五)上午9点去李爹爹家,去成了吗?",
        ("是的,做了", "没去成"),
    )
    await community.wang.taps("是的,做了")
    community.wang.sees("对不对", "李爹爹", "打扫卫生", "上午9点到10点")
    await community.wang.taps("对的")
    community.wang.sees("记上了")
    community.looked()
    await comes(community, "2026-03-29 18:00")
    assert community.wang.sees("王阿姨").text == "王阿姨,这一周您去了1次,一共1小时。谢谢您!"


async def test_what_came_to_nothing_goes_to_the_worker_and_is_not_asked_about_again(
    community: Community,
) -> None:
    request = await agreed(community, "wang", "li", "2026-03-20", NINE)
    await comes(community, "2026-03-22 18:00")
    community.looked()
    await community.wang.taps("没去成")
    community.wang.sees("没关系")
    await community.wang.taps("没去成")
    assert list(community.wang.toasts) == ["已经记上了。"]
    community.looked()
    await comes(community, "2026-03-23 08:30")
    community.li_worker.sees("王秀兰说没去成:李大山", "请问问老人")

    async def state(tx: Tx) -> str:
        row = await tx.one("SELECT state FROM request WHERE id = :id", id=request)
        return str(row["state"])

    assert community.world.app is not None
    assert await community.world.app.database.reading(state) == "lapsed"
    community.looked()
    await comes(community, "2026-03-29 18:00")
    await silence(community)


async def test_a_visit_logged_late_belongs_to_the_week_in_which_it_was_logged(community: Community) -> None:
    await comes(community, "2026-03-22 18:00")
    await silence(community)
    await comes(community, "2026-03-23 09:00")
    await community.wang.says("前天上午给李爹爹打扫两小时")
    await community.wang.taps("对的")
    community.looked()
    await comes(community, "2026-03-29 18:00")
    assert "去了1次,一共2小时" in community.wang.sees("王阿姨").text
    await comes(community, "2026-04-05 18:00")
    community.wang.sees_nothing()


async def test_a_festival_rests_and_the_next_sunday_tells_of_both_weeks(community: Community) -> None:
    """Sunday 2026-04-05 is 清明节."""
    await comes(community, "2026-03-29 18:00")
    await logs(community)
    await comes(community, "2026-04-05 18:00")
    await silence(community)
    await comes(community, "2026-04-07 10:00")
    await silence(community)
    await comes(community, "2026-04-12 18:00")
    assert community.wang.sees("王阿姨").text.startswith("王阿姨,这2周您去了1次")
    await silence(community)


async def test_many_visits_to_come_are_named_as_far_as_there_is_room(community: Community) -> None:
    await logs(community)
    await agreed(community, "wang", "chen", "2026-03-19", THREE)
    for number, whose in enumerate(("li", "zhang", "chen", "li", "zhang"), start=23):
        await agreed(community, "wang", whose, f"2026-03-{number}", NINE + 30, "company")
    await comes(community, "2026-03-22 18:00")
    text = community.wang.sees("王阿姨").text
    assert "· 明天(3月23日 星期一)上午9点半,李爹爹家,聊天做伴" in text
    assert "还有4次" in text
    assert text.endswith("3月19日 星期四下午3点去陈爷爷家,去成了吗?")
    community.looked()


async def test_it_is_caught_up_once_and_then_not_for_what_is_past(community: Community) -> None:
    """Down from Saturday to Monday morning."""
    await logs(community)
    await agreed(community, "wang", "li", "2026-03-23", 8 * 60)
    await agreed(community, "wang", "zhang", "2026-03-23", THREE)
    await comes(community, "2026-03-23 09:00")
    assert community.wang.sees("王阿姨").text == (
        "王阿姨,这一周您去了1次,一共1小时。谢谢您!\n说好要去的:\n· 今天(3月23日 星期一)下午3点,张婆婆家,打扫卫生"
    )
    community.looked()
    await comes(community, "2026-03-24 09:00")
    await silence(community)
    community.looked()


async def test_an_elder_who_is_away_and_a_relative_whose_elder_is_hear_of_no_visit(
    community: Community,
) -> None:
    await agreed(community, "wang", "zhang", "2026-03-24", NINE)
    await taps(community.li_worker, "登记", "老人的事")
    await community.li_worker.says("张桂珍")
    await taps(community.li_worker, "现在在哪", "住院")
    community.looked()
    await comes(community, "2026-03-22 18:00")
    await silence(community)


async def test_a_part_that_another_told_already_is_told_once(community: Community) -> None:
    """Two tickers at the same minute: whoever comes second finds it done."""
    await logs(community)
    await comes(community, "2026-03-22 18:00")
    community.wang.sees("王阿姨,这一周您去了1次")
    community.looked()
    assert community.world.app is not None
    await community.world.app.database.turn(partial(sunday.tell_part, part=0), "again")
    await community.town.moves_on()
    await silence(community)
