"""月探访: whom nobody contacted, a volunteer is asked to see, then a second, then the community; a contact ends it."""

from datetime import UTC, datetime

from bot.actions import look_ins
from bot.store import units
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_today import ticks
from tests.security.facts import number

CONTACTS = "SELECT count(*) FROM contact WHERE taken_back_at IS NULL"
ASKED = "SELECT count(*) FROM look_in WHERE over = 0"


async def comes_to_be_asked(community: Community) -> None:
    """Thursday 26 March, four in the afternoon: the month is half over, and the elders are not new any more.

    王阿姨 goes to 李爹爹 and 陈爷爷 anyway; nobody was with 张婆婆.
    """
    community.world.clock.moves(days=8)
    for elder in ("李爹爹", "陈爷爷"):
        await taps(community.wang, "更多", "探访", elder, "上门平安")
    community.looked()
    await ticks(community)


async def test_a_volunteer_is_asked_goes_and_notes_it_in_two_taps(community: Community) -> None:
    wang = community.wang
    await comes_to_be_asked(community)
    card = wang.sees("这个月还没人去看张婆婆。您能去看看、或打个电话吗?")
    assert card.labels == ("我去看", "这次不行")  # no phone on file
    community.liu.sees_nothing()
    await wang.taps("我去看")
    community.looked()
    assert wang.screen.bubbles[-1].labels == ["看过了,平安", "有事", "这次不行"]
    assert wang.screen.text.endswith("谢谢您去看张婆婆!看过了,点一下。\n住在哪里,请点“找社区”问一问。")
    await wang.taps("看过了,平安")
    assert wang.sees("记上了:上门探访张婆婆,平安").labels == ("撤回",)
    community.looked()
    assert any("张婆婆有人看过了,谢谢您!" in one.text for one in wang.screen.bubbles)
    assert await number(community.world, CONTACTS) == 3
    assert await number(community.world, ASKED) == 0
    await wang.taps("撤回")
    community.looked()
    await wang.taps("看过了,平安")  # it is asked still
    wang.sees("记上了:上门探访张婆婆,平安")
    for _ in range(5):
        await ticks(community, days=1)
    assert not any("还没人去看" in one.text for one in wang.unseen)
    community.looked()


async def test_nobody_is_asked_before_the_month_is_half_over_nor_in_quiet_hours(community: Community) -> None:
    """The elders of March count from the 25th on; in April from the 15th."""
    wang = community.wang
    community.world.clock.at = datetime(2026, 4, 14, 8, tzinfo=UTC)
    await ticks(community)
    for hour, minute in ((0, 59), (5, 0)):
        community.world.clock.at = datetime(2026, 4, 15, hour, minute, tzinfo=UTC)
        await ticks(community)
        assert await number(community.world, ASKED) == 0
    community.looked()
    await ticks(community, hours=1, minutes=30)
    wang.sees("这个月还没人去看李爹爹")
    community.liu.sees("这个月还没人去看社区里的一位老人。您能去看看、或打个电话吗?")
    assert await number(community.world, ASKED) == 2  # one message a person a day: 陈爷爷 waits for tomorrow
    await ticks(community, minutes=1)
    assert await number(community.world, ASKED) == 2


async def test_no_answer_a_second_and_no_answer_the_community(community: Community) -> None:
    """Down for days in between: each step comes once, with the days it has."""
    wang, liu, li = community.wang, community.liu, community.li_worker
    await comes_to_be_asked(community)
    wang.sees("还没人去看张婆婆")
    await ticks(community, days=1)
    liu.sees_nothing()
    await ticks(community, days=1)
    liu.sees("这个月还没人去看社区里的一位老人", "我去看", "这次不行")
    assert "没等到您的消息,这次请别人去看张婆婆了。" in wang.screen.text
    await ticks(community, days=2)
    assert "没等到您的消息,这次请别人去看那位老人了。" in liu.screen.text
    community.looked()
    await taps(li, "今天要办")
    li.sees("请人去看、没人能去的:1位", "看没人去的")
    await taps(li, "看没人去的")
    card = li.sees("张桂珍 没留电话:这个月还没人探访。\n问过王秀兰(没等到消息)、刘建国(没等到消息)。")
    assert card.labels == ("我来", "看过了,平安", "有事")
    await taps(community.zhou_worker, "今天要办", "看没人去的")
    community.looked()
    await li.taps("我来")
    community.looked()
    assert community.zhou_worker.screen.text.endswith("小李来办。")
    await ticks(community, minutes=1)
    await li.taps("看过了,平安")
    li.sees("记上了:上门探访张婆婆,平安")
    community.looked()
    assert "张桂珍:有人探访过了。" in community.zhou_worker.screen.text
    await taps(li, "今天要办")
    assert "没人能去" not in li.sees("今天要办").text
    li.person.forges("look-ins:0:0", 1)
    await community.town.moves_on(li)
    li.sees("都有人去看了")


async def test_who_said_they_would_and_did_not_makes_room_for_the_next(community: Community) -> None:
    wang, liu, li = community.wang, community.liu, community.li_worker
    await has_a_phone(community, "张桂珍")
    await comes_to_be_asked(community)
    await wang.taps("打电话")
    community.looked()
    assert "谢谢您打给张婆婆!打过了,点一下。\n电话:02783009999" in wang.screen.text
    await ticks(community, days=2)
    liu.sees_nothing()
    await ticks(community, days=1)
    liu.sees("这个月还没人去看银湖小区的一位老人")
    assert "没等到您的消息,这次请别人去看张婆婆了。您要是去过了,点一下。" in wang.screen.text
    await liu.taps("我去看")
    community.looked()
    assert "谢谢您去看张婆婆!看过了,点一下。\n住址:银湖小区9栋\n电话:02783009999" in liu.screen.text
    await liu.taps("打电话")
    community.looked()
    await liu.taps("没人接")
    community.looked()
    assert "张婆婆没接电话,晓得了。会请别人去看,谢谢您。" in liu.screen.text
    await taps(li, "今天要办")
    community.looked()
    await taps(li, "看没人去的")
    li.sees("张桂珍 02783009999:这个月还没人探访。\n问过王秀兰(没等到消息)、刘建国(打过,没人接)。")
    await li.taps("打过了,平安")
    li.sees("记上了:电话探访张婆婆,平安")
    community.looked()


async def test_who_went_late_may_still_say_so(community: Community) -> None:
    """刘师傅, who does not look after 张婆婆, said he would go; four days later he has been there."""
    wang, liu = community.wang, community.liu
    await comes_to_be_asked(community)
    await wang.taps("这次不行")
    await liu.taps("我去看")
    community.looked()
    assert "谢谢您去看张婆婆!看过了,点一下。\n住在哪里,请点“找社区”问一问。" in liu.screen.text
    await ticks(community, days=3)
    community.looked()
    assert liu.screen.bubbles[-1].labels == ["看过了,平安", "有事"]
    await liu.taps("看过了,平安")
    liu.sees("记上了:上门探访张婆婆,平安")
    community.looked()
    assert await number(community.world, ASKED) == 0


async def has_a_phone(community: Community, name: str) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "签字和电话")
    for said in (name, "02783009999", "银湖小区9栋"):
        await li.says(said)
    await taps(li, "不改" if "不改" in li.labels else "没有", "对的")
    community.looked()


async def test_after_a_no_the_second_is_asked_at_once(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await comes_to_be_asked(community)
    await wang.taps("这次不行")
    liu.sees("这个月还没人去看社区里的一位老人")
    assert "好,这次您不去。会请别人去看张婆婆,谢谢您。" in wang.screen.text
    await liu.taps("这次不行")
    community.looked()
    await taps(community.li_worker, "今天要办")
    community.looked()
    await taps(community.li_worker, "看没人去的")
    community.li_worker.sees("问过王秀兰(这次不行)、刘建国(这次不行)")


async def test_who_is_asked_in_the_evening_reads_it_in_the_morning_and_is_asked_no_more_that_day(
    community: Community,
) -> None:
    """On 15 April 王阿姨 was asked of 李爹爹, 刘师傅 of 张婆婆; 陈爷爷 waits for the one who is free first."""
    wang, liu = community.wang, community.liu
    community.world.clock.at = datetime(2026, 4, 15, 8, tzinfo=UTC)
    await ticks(community)
    community.looked()
    await ticks(community, hours=5)
    await wang.taps("这次不行")
    await liu.taps("这次不行")
    community.looked()
    await ticks(community, hours=11)
    assert ["这个月还没人去看" in one.text for one in (wang.sees("还没人去看"), liu.sees("还没人去看"))] == [
        True,
        True,
    ]
    await ticks(community, hours=1)
    wang.sees_nothing()
    liu.sees_nothing()
    await ticks(community, days=1)
    community.looked()
    assert await number(community.world, f"{ASKED} AND asked_on = '2026-04-17'") == 1


async def test_trouble_found_by_who_was_asked_reaches_the_workers_at_once(community: Community) -> None:
    """By a volunteer who was asked to ring, who went, and by a worker, who says how."""
    wang, li, zhou = community.wang, community.li_worker, community.zhou_worker
    await has_a_phone(community, "张桂珍")
    await comes_to_be_asked(community)
    await wang.taps("打电话")
    community.looked()
    await wang.taps("有事")
    wang.sees("张婆婆出了什么事?写一句")
    await wang.says("咳得厉害")
    wang.sees("记上了:电话探访张婆婆,有事")
    li.sees("张桂珍有事:咳得厉害\n(王秀兰电话探访,老人电话:02783009999)")
    community.looked()
    await wang.taps("撤回")
    await taps(wang, "我去看", "有事")
    community.looked()
    await wang.says("门敲不开")
    zhou.sees("张桂珍有事:门敲不开\n(王秀兰上门探访")
    community.looked()


async def test_a_worker_says_how_the_trouble_was_found(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await comes_to_be_asked(community)
    await wang.taps("这次不行")
    await community.liu.taps("这次不行")
    community.looked()
    await taps(li, "今天要办", "看没人去的", "有事", "上门")
    community.looked()
    await li.says("灯坏了")
    li.sees("记上了:上门探访张婆婆,有事。\n“灯坏了”")
    community.zhou_worker.sees("张桂珍有事:灯坏了")
    community.looked()


async def test_who_cannot_be_reached_is_not_asked_and_where_nobody_is_it_is_the_communitys(
    community: Community,
) -> None:
    await community.liu.blocks()
    await community.wang.blocks()
    community.world.clock.moves(days=8)
    community.looked()
    await ticks(community)
    community.looked()
    assert await number(community.world, f"{ASKED} AND role = 'worker'") == 3


async def test_two_clocks_that_strike_at_once_ask_once(community: Community) -> None:
    await comes_to_be_asked(community)
    community.looked()
    assert community.world.app is not None
    database = community.world.app.database
    home = await database.reading(lambda tx: units.named(tx, "银湖社区"))
    await database.turn(lambda tx: look_ins.ask_in(tx, home[0].id), "another clock")
    await community.town.moves_on()
    community.wang.sees_nothing()
    assert await number(community.world, ASKED) == 1


async def test_a_card_that_changed_says_so(community: Community) -> None:
    wang = community.wang
    await comes_to_be_asked(community)
    on = wang.screen.bubbles[-1].message_id
    await wang.taps("我去看")
    community.looked()
    wang.person.forges("look-in-decline:1:1", on)
    await community.town.moves_on(wang)
    assert wang.toasts[-1] == "这张单子有变动,已经换成新的了。"
    community.looked()
    wang.person.forges("look-in-trouble:1:1", on)
    await community.town.moves_on(wang)
    community.looked()
    community.liu.person.forges("look-in-seen:1:2", on)
    await community.town.moves_on(community.liu)
    community.liu.sees("为什么")
    assert await number(community.world, CONTACTS) == 2


async def test_what_no_worker_takes_on_comes_to_the_street(community: Community) -> None:
    """On Wednesday 15 April nobody can go; a week later the street hears of it, once; then 小李 takes it on."""
    wang, liu, li, zhao = community.wang, community.liu, community.li_worker, community.zhao_officer
    community.world.clock.at = datetime(2026, 4, 15, 8, tzinfo=UTC)
    for elder in ("李爹爹", "陈爷爷"):
        await taps(wang, "更多", "探访", elder, "上门平安")
    await ticks(community)
    for one in (wang, liu):
        await one.taps("这次不行")
    community.looked()
    community.world.clock.at = datetime(2026, 4, 21, 0, 30, tzinfo=UTC)
    await ticks(community)
    assert "没人办" not in zhao.sees("早上好").text  # the week's numbers, and no more
    zhao.sees_nothing()
    community.looked()
    await ticks(community, days=1)
    zhao.sees("早上好", "银湖社区有1件没人办,4月15日 星期三就有了")
    community.looked()
    await taps(li, "今天要办", "看没人去的", "我来")
    community.looked()
    await ticks(community, days=1)
    zhao.sees_nothing()
    community.looked()
