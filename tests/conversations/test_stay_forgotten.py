"""What may come between 开始 and 结束: somebody is gone, wants no record any more, or 结束 is forgotten."""

from bot.actions import elders
from bot.model import Actor
from bot.store import consents, people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_stay import begins, passes, stays, visit
from tests.security.facts import number

# Somebody is gone, or wants no record ----------------------------------------------------------------------


async def changes(community: Community, name: str, *, gone: bool = False, withdraws: bool = False) -> None:
    async def work(tx: Tx) -> None:
        found = await tx.one("SELECT id FROM person WHERE name = :name", name=name)
        elder = await people.get(tx, found["id"])
        if gone:
            await elders.set_whereabouts(tx, Actor(None, None, None, via="cli"), elder, "deceased")
        if withdraws:
            await consents.add(tx, elder.id, "record", False, "spoken", None)

    assert community.world.app is not None
    await community.world.app.database.turn(work, f"test-{name}-{gone}-{withdraws}")


async def test_nobody_is_offered_the_door_of_who_died(community: Community) -> None:
    wang = community.wang
    await wang.says("开始")
    wang.sees("李爹爹")
    await changes(community, "李大山", gone=True)
    await wang.taps("李爹爹")
    wang.sees("您到了哪一位家")
    assert "李爹爹" not in wang.screen.bubbles[-1].labels
    await wang.taps("算了")
    wang.sees("什么都没有记")
    for name in ("张桂珍", "陈国强"):
        await changes(community, name, gone=True)
    await wang.says("开始")
    wang.sees("还没有结对的老人")
    community.looked()


async def test_who_died_meanwhile_was_still_visited(community: Community) -> None:
    """And nobody asks them."""
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=30)
    await changes(community, "李大山", gone=True)
    await taps(wang, "结束", "陪看病", "对的")
    wang.unseen.clear()
    assert not community.li_elder.unseen
    assert (await visit(community)).ended_seen


async def test_who_took_back_their_word_is_not_recorded(community: Community) -> None:
    wang = community.wang
    await changes(community, "李大山", withdraws=True)
    await wang.says("我到李爹爹家了")
    wang.sees("不愿意再记了", "为什么")
    assert await stays(community) == []
    await begins(community, elder="张婆婆")
    await changes(community, "张桂珍", withdraws=True)
    community.world.clock.moves(minutes=30)
    await wang.taps("结束")
    wang.sees("不愿意再记了", "为什么")
    wang.sees_edit("这次不记")
    assert await stays(community) == ["dropped"]
    assert await community.count("visit") == 0


# Forgotten -----------------------------------------------------------------------------------------------


async def test_a_forgotten_end_is_asked_about_the_same_evening_once(community: Community) -> None:
    wang = community.wang
    await begins(community)
    await passes(community, hours=2, minutes=59)
    assert not wang.unseen
    await passes(community, minutes=1)
    wang.sees("今天(3月18日 星期三)下午4点您到了李爹爹家", "没点“结束”", "几点走的")
    assert wang.screen.bubbles[-1].labels == [
        "下午4点半",
        "下午5点",
        "下午5点半",
        "晚上6点",
        "别的时间",
        "这次不记",
    ]
    assert not any("结束" in bubble.labels for bubble in wang.screen.bubbles)
    await passes(community, minutes=1)
    await passes(community, days=1)
    community.looked()
    await wang.taps("下午5点半")
    wang.sees("帮了什么忙")
    await wang.taps("打扫卫生")
    wang.sees("昨天(3月18日 星期三)下午4点到5点半", "1个半小时")
    await wang.taps("对的")
    community.looked()
    logged = await visit(community)
    assert (logged.began_seen, logged.ended_seen) == (True, False)
    assert await number(community.world, "SELECT count(*) FROM stay WHERE state = 'logged'") == 1


async def test_a_forgotten_end_may_be_told_in_words_or_not_have_been(community: Community) -> None:
    wang = community.wang
    await begins(community)
    await passes(community, hours=3)
    community.looked()
    await wang.taps("别的时间")
    wang.sees("帮了什么忙")
    await wang.says("打扫卫生")
    wang.sees("对不对", "下午4点到晚上7点")
    await wang.taps("算了")
    community.looked()
    await wang.taps("这次不记")
    wang.toast("这次不记")
    wang.edits.clear()
    assert await stays(community) == ["dropped"]


async def test_only_times_that_have_passed_are_offered(community: Community) -> None:
    """Begun at half past six, asked at half past seven: nobody left at half past eight."""
    wang = community.wang
    community.world.clock.moves(hours=2, minutes=30)
    await begins(community)
    await passes(community, minutes=60)
    wang.sees("晚上6点半您到了李爹爹家")
    assert wang.screen.bubbles[-1].labels == ["晚上7点", "晚上7点半", "别的时间", "这次不记"]


async def test_late_in_the_evening_it_is_asked_the_next_morning(community: Community) -> None:
    wang = community.wang
    community.world.clock.moves(hours=3, minutes=30)
    await begins(community)
    await passes(community, hours=2)
    assert not wang.unseen
    await passes(community, hours=10, minutes=30)
    wang.sees("昨天(3月18日 星期三)晚上7点半您到了李爹爹家")
    await wang.taps("晚上8点半")
    wang.sees("帮了什么忙")
    await wang.taps("算了")
    community.looked()


async def test_an_end_that_comes_the_next_day_is_asked_about(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(days=1)
    await wang.says("走了")
    wang.sees("帮了什么忙")
    await wang.taps("打扫卫生")
    wang.sees("做了多久", "半小时", "2小时")
    await wang.says("五点半走的")
    wang.sees("对不对", "昨天(3月18日 星期三)下午4点到5点半")
    await wang.taps("对的")
    community.looked()
    assert not (await visit(community)).ended_seen


async def test_before_another_begins_the_forgotten_one_is_told(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(days=1)
    await wang.says("我到张婆婆家了")
    wang.sees("昨天(3月18日 星期三)下午4点那次还没记")
    wang.sees("帮了什么忙")
    await taps(wang, "打扫卫生", "1小时", "对的")
    community.looked()
    await wang.says("我到张婆婆家了")
    wang.sees("开始了:张婆婆")


async def test_an_end_that_was_never_agreed_to_is_reminded_of(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=50)
    await wang.taps("结束")
    await wang.says("算了")
    community.looked()
    await passes(community, hours=3)
    wang.sees("这一次还没记:李爹爹", "下午4点到4点50分", "50分钟", "记下来", "这次不记")
    await taps(wang, "记下来", "打扫卫生", "对的")
    community.looked()
    assert (await visit(community)).ended_seen


async def test_a_button_of_the_evening_outdated_by_the_end(community: Community) -> None:
    wang = community.wang
    await begins(community)
    await passes(community, hours=3)
    asked = wang.screen.bubbles[-1]
    await wang.says("走了")
    community.looked()
    await wang.taps_old(asked, "下午5点")
    wang.toast("已经换成新的了")
    await wang.taps("算了")
    community.looked()
    assert await stays(community) == ["ended"]
