"""开始 and 结束 at the door: the true times, seen by the bot; what was forgotten is asked about the same evening."""

from datetime import date

import pytest

from bot.model import Visit
from bot.sandbox.coming_in import enrols_elder
from bot.store import visits
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour


async def begins(community: Community, who: Neighbour | None = None, elder: str = "李爹爹") -> None:
    """At 16:00 of the Wednesday somebody is at the door; all have looked."""
    who = who or community.wang
    await who.says("开始")
    await who.taps(elder)
    community.looked()


async def passes(community: Community, **by: int) -> None:
    """Time goes by, and the clock's side ticks."""
    community.world.clock.moves(**by)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def visit(community: Community, visit_id: int = 1) -> Visit:
    async def work(tx: Tx) -> Visit:
        return await visits.get(tx, visit_id)

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


async def stays(community: Community) -> list[str]:
    async def work(tx: Tx) -> list[str]:
        return [row["state"] for row in await tx.all("SELECT state FROM stay ORDER BY id")]

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


# To the minute -------------------------------------------------------------------------------------------


async def test_ended_in_the_minute_in_which_it_began_it_goes_on(community: Community) -> None:
    """A key hit beside: nothing is logged, and the next 结束 has the true times."""
    wang = community.wang
    await begins(community)
    await wang.taps("结束")
    assert wang.sees("才开始,还不到一分钟", "这次不记").labels == ("这次不记",)
    assert await stays(community) == ["running"]
    community.world.clock.moves(minutes=30)
    await wang.taps("结束")
    wang.sees_edit("下午4点到4点半,半小时")
    community.looked()


async def test_the_true_times_are_read_back_and_logged_as_seen(community: Community) -> None:
    """开始, 李爹爹, 结束, what for, 对的: five taps, and nothing to remember. With the elder's word it is 证据齐."""
    wang, li = community.wang, community.li_worker
    await wang.says("开始")
    wang.sees("您到了哪一位家", "李爹爹", "不止一位")
    await wang.taps("李爹爹")
    wang.sees("开始了:李爹爹", "今天(3月18日 星期三)下午4点到的", "结束", "这次不记")
    community.world.clock.moves(minutes=113, seconds=7)
    await wang.taps("结束")
    wang.sees_edit("做完了:李爹爹", "下午4点到5点53分", "1小时53分钟")
    wang.sees("帮了什么忙")
    await wang.taps("打扫卫生")
    wang.sees("对不对", "给李爹爹", "今天(3月18日 星期三)下午4点到5点53分", "一共1小时53分钟", "1分半")
    await wang.taps("对的")
    wang.sees("记上了", "李爹爹", "1小时53分钟")
    wang.sees_edit("李爹爹这一次记好了")
    community.li_elder.sees("王阿姨说来看过您", "下午4点到5点53分")
    logged = await visit(community)
    assert (logged.on, logged.start, logged.minutes) == (date(2026, 3, 18), 960, 113)
    assert (logged.began_seen, logged.ended_seen) == (True, True)
    assert await stays(community) == ["logged"]
    await li.taps("待核实")
    assert "有一样证据" in li.screen.text
    assert "到的时候、走的时候,都是当时点的" in li.screen.text
    await community.li_elder.taps("来过了")
    community.looked()
    await li.taps("待核实")
    assert "证据齐" in li.screen.bubbles[-1].text
    community.looked()


async def test_whoever_has_one_elder_begins_in_one_tap(community: Community) -> None:
    liu = community.liu
    await enrols_elder(community.li_worker, "周桂花", "婆婆", "1944-1-9", card=False, who="刘师傅")
    community.looked()
    await taps(liu, "记一次服务", "我刚到")
    assert "开始了:周婆婆" in liu.screen.text
    community.looked()


async def test_what_is_usual_is_not_asked(community: Community) -> None:
    """Twice cleaning for 李爹爹: the third time only 对的 is left."""
    wang = community.wang
    for day in ("昨天上午", "昨天下午"):
        await taps(wang, "记一次服务", "李爹爹", "打扫卫生", day, "1小时", "对的")
    await begins(community)
    community.world.clock.moves(minutes=60)
    await wang.taps("结束")
    wang.sees("对不对", "打扫卫生", "下午4点到5点", "1小时")
    wang.edits.clear()
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 3


async def test_several_doors_are_one_round(community: Community) -> None:
    wang = community.wang
    await taps(wang, "记一次服务", "我刚到", "不止一位", "李爹爹", "张婆婆", "选好了")
    assert "开始了:李爹爹、张婆婆" in wang.screen.text
    community.world.clock.moves(minutes=40)
    await taps(wang, "记一次服务", "做完了", "送饭做饭")
    assert "给李爹爹、张婆婆 送饭做饭" in wang.screen.text
    await wang.taps("对的")
    community.looked()
    assert (await visit(community)).ended_seen
    assert len((await visit(community)).elder_ids) == 2


@pytest.mark.parametrize("said", ["我到李爹爹家了", "刚到李大山家", "我刚到李爹爹屋里", "I'm at 李爹爹"])
@pytest.mark.parametrize("left", ["走了", "结束了", "做完了", "从李爹爹家出来了", "done"])
async def test_it_is_said_in_words_from_any_place(community: Community, said: str, left: str) -> None:
    wang = community.wang
    await taps(wang, "更多")
    wang.unseen.clear()
    await wang.says(said)
    wang.sees("开始了:李爹爹")
    community.world.clock.moves(minutes=31)
    await wang.says(left)
    wang.sees("帮了什么忙")
    await wang.says("陪他聊天")
    wang.sees("对不对", "聊天做伴", "下午4点到4点31分", "31分钟")
    await wang.taps("对的")
    community.looked()
    assert (await visit(community)).ended_seen


async def test_a_name_that_fits_nobody_or_two_is_asked_about(community: Community) -> None:
    wang = community.wang
    await wang.says("我到孙爹爹家了")
    wang.sees("没找到这位老人", "您到了哪一位家")
    await wang.says("算了")
    wang.sees("什么都没有记")
    await wang.says("我到李爹爹和张婆婆家了")
    wang.sees("您到了哪几位家", "✓ 李爹爹", "✓ 张婆婆")
    await wang.says("算了")
    community.looked()
    assert await stays(community) == []


async def test_until_now_is_the_time_it_is_said_at(community: Community) -> None:
    """Told, not seen: nobody was watching when it began."""
    wang = community.wang
    await wang.says("两点半到现在,给李爹爹打扫卫生")
    wang.sees("对不对", "今天(3月18日 星期三)下午2点半到4点", "1个半小时")
    await wang.taps("对的")
    community.looked()
    assert not (await visit(community)).began_seen


# Changed by hand -----------------------------------------------------------------------------------------


async def test_a_length_changed_by_hand_was_not_seen(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=113)
    await taps(wang, "结束", "打扫卫生", "改一下", "做了多久", "2小时")
    wang.unseen.clear()
    await wang.says("算了")
    wang.sees("什么都没有记")
    await taps(wang, "记下来", "打扫卫生", "改一下", "做了多久", "1小时", "对的")
    community.looked()
    logged = await visit(community)
    assert (logged.start, logged.minutes) == (960, 60)
    assert (logged.began_seen, logged.ended_seen) == (True, False)
    await community.li_elder.taps("来过了")
    await community.li_worker.taps("待核实")
    text = community.li_worker.screen.text
    assert "有一样证据" in text
    assert "到的时候是当时点的,走的时候是后来说的" in text
    community.looked()


async def test_guesses_from_a_begin_that_was_seen_say_until_when_where_both_ends_are_too_long(
    community: Community,
) -> None:
    wang = community.wang
    community.world.clock.moves(minutes=5)
    await begins(community)
    community.world.clock.moves(minutes=180)
    await taps(wang, "结束", "打扫卫生", "改一下", "做了多久")
    await wang.says("一两个小时")
    await wang.taps("到晚上6点05分")
    assert "下午4点05分到晚上6点05分\n一共2小时" in wang.screen.bubbles[-1].text
    community.looked()


@pytest.mark.parametrize(
    ("said", "now", "seen"),
    [
        ("五点", "下午4点到5点", True),
        ("半小时", "下午4点到4点半", True),
        ("三点到五点", "下午3点到5点", False),
        ("三点到四点", "下午3点到4点", False),
    ],
)
async def test_another_length_may_be_typed(community: Community, said: str, now: str, seen: bool) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=113)
    await taps(wang, "结束", "打扫卫生", "改一下", "做了多久")
    await wang.says(said)
    if now not in wang.screen.bubbles[-1].text:
        await wang.taps(now)
    assert now in wang.screen.bubbles[-1].text
    await wang.taps("对的")
    community.looked()
    logged = await visit(community)
    assert (logged.began_seen, logged.ended_seen) == (seen, False)


async def test_another_elder_was_not_seen(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=30)
    await taps(wang, "结束", "打扫卫生", "改一下", "哪一位", "张婆婆", "对的")
    community.looked()
    assert not (await visit(community)).began_seen


async def test_what_the_community_or_a_correction_changes_is_no_longer_seen(community: Community) -> None:
    """退回 and corrected as it was: seen still. 改时长 by the worker: the end is no longer what was seen."""
    wang, li = community.wang, community.li_worker
    await begins(community)
    community.world.clock.moves(minutes=60)
    await taps(wang, "结束", "打扫卫生", "对的")
    await taps(li, "待核实", "退回", "时间不对")
    await taps(wang, "改一改", "改一下", "帮什么忙", "陪看病", "对的")
    assert (await visit(community)).ended_seen
    await taps(li, "待核实", "退回", "时间不对")
    await taps(wang, "改一改", "改一下", "做了多久")
    await wang.says("四点到四点半")
    if "对的" not in wang.labels:
        await wang.taps("下午4点到4点半")
    await wang.taps("对的")
    logged = await visit(community)
    assert (logged.began_seen, logged.ended_seen) == (True, False)
    await taps(li, "待核实", "退回", "时间不对")
    await taps(wang, "改一改", "改一下", "做了多久", "1小时", "对的")
    assert not (await visit(community)).began_seen
    community.looked()


async def test_a_length_set_by_the_worker_is_no_longer_as_seen(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await begins(community)
    community.world.clock.moves(minutes=60)
    await taps(wang, "结束", "打扫卫生", "对的")
    await taps(li, "待核实", "改时长", "半小时", "路上不算", "对的")
    logged = await visit(community)
    assert (logged.minutes, logged.began_seen, logged.ended_seen) == (30, True, False)
    community.looked()


# Once, and in order --------------------------------------------------------------------------------------


async def test_begun_twice_is_said_and_changes_nothing(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=20)
    await wang.says("我到张婆婆家了")
    wang.sees("已经开始了")
    wang.sees("开始了:李爹爹", "下午4点到的", "结束")
    assert await stays(community) == ["running"]


async def test_an_end_without_a_begin_is_asked_about_as_ever(community: Community) -> None:
    wang = community.wang
    await wang.says("走了")
    wang.sees("没点过“开始”")
    wang.sees("您去看了哪一位")
    await wang.taps("算了")
    wang.sees("什么都没有记")


async def test_a_second_tap_on_the_end_keeps_the_first_moment(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=30)
    await wang.taps("结束")
    wang.sees("帮了什么忙")
    community.world.clock.moves(minutes=30)
    await wang.says("走了")
    wang.sees("帮了什么忙")
    await wang.taps("打扫卫生")
    wang.sees("下午4点到4点半", "半小时")
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 1
    assert "还没办完" not in wang.screen.bubbles[-1].text


async def test_what_was_told_already_is_not_told_twice(community: Community) -> None:
    """The read-back of a stay that was put aside, and logged by another way meanwhile."""
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=30)
    card = wang.screen.bubbles[-1]
    await taps(wang, "结束", "打扫卫生", "对的")
    community.looked()
    for label in ("结束", "这次不记"):
        await wang.taps_old(card, label)
        wang.toast("已经记上了")
    assert await community.count("visit") == 1


async def test_not_gone_after_all(community: Community) -> None:
    wang = community.wang
    await begins(community)
    await wang.taps("这次不记")
    wang.toast("这次不记")
    wang.sees_edit("这次不记", "李爹爹")
    await begins(community)
    await wang.taps("结束")
    community.looked()
    await wang.taps("这次不记")
    wang.toast("这次不记")
    wang.edits.clear()
    assert await stays(community) == ["dropped", "dropped"]
    await wang.says("打扫卫生")
    wang.sees("要办什么事")
    assert await community.count("visit") == 0


async def test_over_midnight_it_belongs_to_the_day_it_began(community: Community) -> None:
    wang = community.wang
    community.world.clock.moves(hours=7, minutes=30)
    await begins(community)
    community.world.clock.moves(minutes=70)
    await taps(wang, "结束", "急事帮手")
    assert "昨天(3月18日 星期三)晚上11点半到夜里12点40分" in wang.screen.text
    await wang.taps("对的")
    community.looked()
    logged = await visit(community)
    assert (logged.on, logged.start, logged.minutes) == (date(2026, 3, 18), 1410, 70)
    assert logged.ended_seen


async def test_a_visit_logged_within_a_stay_is_an_overlap(community: Community) -> None:
    wang = community.wang
    await begins(community)
    community.world.clock.moves(minutes=60)
    await wang.says("今天下午四点十分到四点半给张婆婆送饭")
    await wang.taps("对的")
    community.looked()
    await taps(wang, "结束", "打扫卫生")
    assert "时间撞上了" in wang.screen.text
    assert "为什么" in wang.labels
    await taps(wang, "做了多久")
    await wang.says("十分钟")
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 2


async def test_a_kill_between_begin_and_end_loses_nothing(community: Community) -> None:
    wang = community.wang
    await begins(community)
    await community.world.restarts()
    community.world.clock.moves(minutes=45)
    await wang.taps("结束")
    wang.sees("帮了什么忙")
    await community.world.restarts()
    community.world.clock.moves(minutes=45)
    await wang.taps("打扫卫生")
    wang.sees("下午4点到4点45分")
    await community.world.restarts()
    await wang.taps("对的")
    community.looked()
    assert (await visit(community)).minutes == 45
    assert (await visit(community)).ended_seen
