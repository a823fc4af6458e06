"""我的时间: what volunteers offer, said by themselves or by the worker for them, and heeded by the matching."""

from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any, TypeVar

from bot.rules.matching import may
from bot.rules.policy import PILOT
from bot.rules.wanted import Helper
from bot.store import offerings, requests
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_agree import last, ticks, told
from tests.security.before import gives
from tests.security.facts import number

PAGE = ("登记", "还有", "还有", "互助员的事")
T = TypeVar("T")


async def reads(community: Community, work: Callable[[Tx], Coroutine[Any, Any, T]]) -> T:
    assert community.world.app is not None
    return await community.world.app.database.reading(work)


async def person(tx: Tx, name: str) -> int:
    return int((await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])


async def helper(community: Community, name: str = "王秀兰") -> Helper:
    """As the matching sees them."""

    async def work(tx: Tx) -> Helper:
        unit = await tx.one("SELECT id FROM unit WHERE kind = 'community'")
        who = await person(tx, name)
        return next(one for one in await offerings.helpers(tx, [unit["id"]]) if one.id == who)

    return await reads(community, work)


async def promised(community: Community, day: date, name: str = "王秀兰") -> None:
    """A visit that somebody has taken for a day, in the morning at nine."""

    async def work(tx: Tx) -> None:
        unit = await tx.one("SELECT id FROM unit WHERE kind = 'community'")
        made = await requests.add(
            tx, unit_id=unit["id"], elder_ids=[await person(tx, "李大山")], service="meals", on=day, part=None,
            start=540, minutes=60, words="", asked_by=None, asked_as="worker",
        )  # fmt: skip
        await requests.set_state(
            tx,
            made,
            "accepted",
            volunteer_id=await person(tx, name),
            agreed_minute=540,
            accepted_at=tx.now_ms,
        )

    assert community.world.app is not None
    await community.world.app.database.turn(work, f"promise{day}")


async def answers(community: Community, *said: str) -> None:
    for answer in said:
        await gives(community.wang, answer)


# What they set -------------------------------------------------------------------------------------------


async def test_whoever_sets_nothing_keeps_the_usual(community: Community) -> None:
    wang = community.wang
    await taps(wang, "更多", "我的时间")
    told(wang, "【有空】白天", "【愿意做】什么都行", "【走多远】本社区,一周最多5次")
    await wang.taps("算了")
    found = await helper(community)
    assert (found.free[7], found.reach_metres, found.a_week) == (((480, 1080),), 800, None)
    community.looked()


async def test_days_and_hours(community: Community) -> None:
    """Days and their hours, as often as it takes; what touches is one; it is read back in one line."""
    wang = community.wang
    await answers(
        community,
        "更多",
        "我的时间",
        "有空的时候",
        "周一到周五",
        "上午",
        "还有别的",
        "=周六和周一",
        "=上午10点到下午1点",
        "就这些",
    )
    assert "周一上午8点到下午1点;周二到周五上午等" in last(wang).text
    await wang.taps("对的")
    told(wang, "记下了。以后照这个来问您")
    found = await helper(community)
    assert found.free == {
        1: ((480, 780),), 2: ((480, 720),), 3: ((480, 720),), 4: ((480, 720),), 5: ((480, 720),), 6: ((600, 780),),
    }  # fmt: skip
    await answers(community, "=我的时间")
    assert "【有空】周一上午8点到下午1点;周二到周五上午等" in last(wang).text
    await wang.taps("算了")
    community.looked()


async def test_hours_are_set_anew_as_a_whole(community: Community) -> None:
    wang = community.wang
    await answers(community, "=我的时间", "有空的时候", "每天", "=中午和晚上", "就这些", "对的")
    assert (await helper(community)).free[3] == ((660, 840), (1020, 1260))
    await answers(community, "=我的时间", "有空的时候", "=周末", "上午、下午", "就这些")
    assert "周六、周日上午、下午" in last(wang).text
    await answers(community, "对的")
    found = await helper(community)
    assert found.free == {6: ((480, 720), (780, 1080)), 7: ((480, 720), (780, 1080))}
    community.looked()


async def test_hours_in_doubt_are_asked_about(community: Community) -> None:
    wang = community.wang
    await answers(community, "=我的时间", "有空的时候", "周六", "=三点到五点")
    assert "您是说下面哪一个" in last(wang).text
    await answers(community, "下午3点到5点", "就这些", "对的")
    assert (await helper(community)).free == {6: ((900, 1020),)}
    community.looked()


async def test_back_goes_through_the_hours_in_hand(community: Community) -> None:
    """返回 asks the last question again; the hours told before are kept."""
    wang = community.wang
    await answers(community, "=我的时间", "有空的时候", "周六", "上午", "还有别的", "周日", "下午", "返回")
    assert "周日什么时候有空" in last(wang).text
    await answers(community, "返回", "返回")
    assert "【有空】周六上午" in last(wang).text
    await answers(community, "就这些", "对的")
    assert (await helper(community)).free == {6: ((480, 720),)}
    community.looked()


async def test_services_reach_and_how_often(community: Community) -> None:
    wang = community.wang
    await answers(community, "=我的时间", "愿意做的", "送饭做饭", "聊天做伴", "选好了")
    assert "【愿意做】送饭做饭、聊天做伴" in last(wang).text
    await answers(
        community, "对的", "=我的时间", "走多远", "同一栋", "先不说", "改一下", "走多远", "同一小区", "对的"
    )
    await answers(community, "=我的时间", "一周几次", "3次", "=一次")
    assert "【最多】一周3次,一天1次" in last(wang).text
    await answers(community, "对的")
    found = await helper(community)
    assert found.services == {"meals", "company"}
    assert (found.reach_metres, found.a_week, found.a_day) == (200, 3, 1)
    await answers(community, "=我的时间", "愿意做的")
    assert "✓ 送饭做饭" in last(wang).labels
    await answers(
        community, "什么都行", "选好了", "对的", "=我的时间", "一周几次", "看着办", "看着办", "对的"
    )
    await answers(community, "=我的时间", "走多远", "远近都行", "先不说", "对的")
    found = await helper(community)
    assert (len(found.services), found.reach_metres, found.a_week, found.a_day) == (8, 20000, None, None)
    community.looked()


async def test_the_estate_is_asked_once_and_makes_neighbours_of_one_estate(community: Community) -> None:
    """Those where elders live are on buttons; one's own may be written, changed, or left untold again."""
    wang, li = community.wang, community.li_worker
    await taps(li, "登记", "老人的事", "李爹爹", "看资料", "小区")
    await li.says("银湖小区")
    community.looked()
    await answers(community, "=我的时间", "走多远", "同一小区")
    assert last(wang).labels[:2] == ["银湖小区", "先不说"]
    await answers(community, "银湖小区")
    assert "【走多远】同一小区,从银湖小区出门" in last(wang).text
    await answers(community, "对的")
    assert (await helper(community)).place.estate == "银湖小区"
    await answers(community, "=我的时间", "走多远", "同一小区")
    assert "从银湖小区出门" in last(wang).text
    await answers(community, "改一下", "住哪里", "=翠堤春晓苑", "对的")
    assert (await helper(community)).place.estate == "翠堤春晓苑"
    await answers(community, "=我的时间", "走多远", "同一小区", "改一下", "住哪里", "先不说", "对的")
    assert (await helper(community)).place.estate == ""
    community.looked()


async def test_many_services_are_said_short(community: Community) -> None:
    await answers(
        community,
        "=我的时间",
        "愿意做的",
        "送饭做饭",
        "打扫卫生",
        "陪看病",
        "急事帮手",
        "选好了",
        "对的",
        "=我的时间",
    )
    assert "等4样" in last(community.wang).text
    await community.wang.taps("算了")
    community.looked()


async def test_about_oneself(community: Community) -> None:
    """What they are, fear and speak; called at night only who said so."""
    wang = community.wang
    await answers(
        community, "=我的时间", "关于我", "女的", "怕狗", "还有", "夜里可以叫我", "会说武汉话", "选好了"
    )
    assert "【自己】女的、怕狗、夜里可以叫我、会说武汉话" in last(wang).text
    await answers(community, "对的")
    found = await helper(community)
    assert [found.traits, found.wishes, found.dialects] == [{"woman"}, {"no-dog"}, {"武汉话"}]
    assert found.at_night
    await answers(community, "=我的时间", "关于我", "男的", "选好了", "对的")  # both: neither is told
    assert (await helper(community)).traits == frozenset()
    await answers(community, "=我的时间", "关于我", "还有", "还有", "都不说", "选好了")
    assert "【自己】都不说" in last(wang).text
    await answers(community, "对的")
    found = await helper(community)
    assert (found.traits, found.wishes, found.at_night, found.dialects) == (
        frozenset(),
        frozenset(),
        False,
        frozenset(),
    )
    community.looked()


# A rest --------------------------------------------------------------------------------------------------


async def test_a_rest_until_a_day_and_back_early(community: Community) -> None:
    wang = community.wang
    await answers(community, "=我的时间", "休息", "一周")
    assert "【休息】到3月25日 星期三" in last(wang).text
    await answers(community, "改一下", "到哪天")
    assert "休息到哪天" in last(wang).text
    await answers(community, "=到周五", "对的")
    assert (await helper(community)).rest_until == date(2026, 3, 20)
    await answers(community, "=我的时间")
    assert "休息到3月20日 星期五。您现在说好的" in last(wang).text
    await answers(community, "休息", "再休一阵", "两周", "对的")
    assert (await helper(community)).rest_until == date(2026, 4, 1)
    await answers(community, "=我的时间", "休息", "不休了")
    told(wang, "您回来了")
    assert (await helper(community)).rest_until is None
    community.looked()


async def test_a_rest_that_is_over_is_none(community: Community) -> None:
    await answers(community, "=我的时间", "休息", "一周", "对的")
    await ticks(community, days=8)
    await answers(community, "=我的时间")
    assert "休息到" not in last(community.wang).text
    await answers(community, "休息")
    assert "休息到哪天" in last(community.wang).text
    await community.wang.taps("算了")
    community.looked()


async def test_a_rest_of_yesterday_is_said_again(community: Community) -> None:
    await answers(community, "=我的时间", "休息", "=昨天")
    told(community.wang, "请说今天(3月18日 星期三)到9月14日 星期一之间的一天")
    await answers(community, "到哪天", "一个月", "对的")
    assert (await helper(community)).rest_until == date(2026, 4, 17)
    community.looked()


async def test_what_was_promised_for_a_rest_is_asked_about(community: Community) -> None:
    """还去: nothing changes. 不去了: it is given back, and others are asked."""
    wang = community.wang
    for day in (20, 21, 22, 24):
        await promised(community, date(2026, 3, day))
    await answers(community, "=我的时间", "休息", "一周")
    told(wang, "您答应过的,还去吗", "3月20日 星期五上午9点到10点 李爹爹:送饭做饭", "还有1次")
    await answers(community, "还去", "对的")
    given_back = "SELECT count(*) FROM request WHERE state IN ('open', 'offered') AND volunteer_id IS NULL"
    assert await number(community.world, given_back) == 0
    await answers(community, "=我的时间", "休息", "再休一阵", "=到周五", "不去了", "对的")
    assert await number(community.world, given_back) == 1
    community.looked()


# What the worker sets and notes --------------------------------------------------------------------------


async def test_the_worker_sets_it_for_a_volunteer(community: Community) -> None:
    li, liu = community.li_worker, community.liu
    await taps(li, *PAGE, "刘师傅", "改时间")
    told(li, "刘师傅现在说好的", "【走多远】本社区")
    await taps(li, "走多远", "同一小区", "先不说")
    assert "对不对?刘师傅" in last(li).text
    await li.taps("对的")
    told(li, "以后照这个来问刘师傅")
    told(liu, "小李替您改了“我的时间”")
    assert (await helper(community, "刘建国")).reach_metres == 200
    await taps(li, *PAGE, "刘师傅", "改时间", "休息", "一周", "对的", *PAGE, "刘师傅", "改时间", "休息")
    assert "刘师傅休息到" in last(li).text
    await li.taps("不休了")
    told(li, "刘师傅回来了")
    community.looked()


async def test_a_training_opens_what_needs_one(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await taps(li, *PAGE, "王阿姨", "记培训", "陪看病")
    await li.says("明天")
    assert "不能在今天以后" in last(li).text
    await li.says("3月10号")
    assert "王阿姨 3月10日 星期二培训过陪看病" in last(li).text
    await li.taps("对的")
    told(li, "王阿姨以后可以去:陪看病")
    told(wang, "您的培训记下了,以后陪看病也会问您")
    assert (await helper(community)).trained == {"clinic"}
    await taps(li, *PAGE, "王阿姨", "记培训", "陪看病", "今天", "对的", *PAGE, "王阿姨")
    assert "【培训】陪看病,今天(3月18日 星期三)" in last(li).text
    await li.taps("算了")
    community.looked()


async def test_who_does_not_suit_whom_is_noted_and_told_to_nobody(community: Community) -> None:
    li, wang, elder = community.li_worker, community.wang, community.li_elder
    await taps(li, *PAGE, "王阿姨", "不合适", "李爹爹", "选好了")
    told(li, "谁也不会说")
    assert not wang.unseen
    assert not elder.unseen
    shunned = (await helper(community)).shunned_ids
    assert len(shunned) == 1
    await taps(li, *PAGE, "王阿姨", "不合适")
    assert "✓ 李爹爹" in last(li).labels
    await taps(li, "没有不合适的", "选好了")
    assert (await helper(community)).shunned_ids == frozenset()
    community.looked()


async def test_whom_an_elder_would_rather_have(community: Community) -> None:
    """And what is in the home: who fears dogs does not go there; where nothing was noted, they do."""
    li = community.li_worker
    await answers(community, "=我的时间", "关于我", "怕狗", "选好了", "对的")
    assert await hindered(community) is None
    await taps(li, "登记", "老人的事", "李爹爹", "看资料", "还有", "还有", "想要谁来", "家里有狗", "选好了")
    told(li, "以后给李大山找人,照这个来")
    assert await hindered(community) == "match-wishes-differ"
    await taps(li, "登记", "老人的事", "李爹爹", "看资料", "还有", "还有", "想要谁来")
    assert "✓ 家里有狗" in last(li).labels
    await taps(li, "✓ 家里有狗", "想要女的来", "选好了")
    assert await hindered(community) == "match-wishes-differ"
    await answers(community, "=我的时间", "关于我", "女的", "选好了", "对的")
    assert await hindered(community) is None
    await taps(li, "登记", "老人的事", "李爹爹", "看资料", "还有", "还有", "想要谁来", "都没有", "选好了")
    community.looked()


async def hindered(community: Community) -> str | None:
    """Why 王阿姨 may not bring 李爹爹 his lunch."""

    async def work(tx: Tx) -> str | None:
        unit = await tx.one("SELECT id FROM unit WHERE kind = 'community'")
        made = await requests.add(
            tx, unit_id=unit["id"], elder_ids=[await person(tx, "李大山")], service="meals", on=date(2026, 3, 19),
            part="noon", start=None, minutes=60, words="", asked_by=None, asked_as="worker",
        )  # fmt: skip
        who = await person(tx, "王秀兰")
        [one] = [each for each in await offerings.helpers(tx, [unit["id"]]) if each.id == who]
        refused = may(await offerings.wanted(tx, made), one, PILOT)
        await tx.write("DELETE FROM request_elder")
        await tx.write("DELETE FROM request")
        return refused.reason.rule if refused else None

    assert community.world.app is not None
    return await community.world.app.database.turn(work, "hindered")
