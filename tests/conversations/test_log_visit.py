"""A volunteer logs a visit: from nothing, like last time, corrected on the way, left and taken up again."""

from datetime import timedelta

import pytest

from tests.community import taps
from tests.conftest import Community
from tests.security.facts import number


async def logged(
    community: Community, *, service: str = "打扫卫生", day: str = "今天上午", length: str = "1个半小时"
) -> None:
    """王阿姨 logs a visit to 李爹爹, and both have looked at what they were shown."""
    wang = community.wang
    for label in ("记一次服务", "李爹爹", service, day, length, "对的"):
        await wang.taps(label)
    community.looked()


async def test_from_nothing_it_takes_six_taps(community: Community) -> None:
    wang, taps = community.wang, 0
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1个半小时", "对的"):
        await wang.taps(label)
        taps += 1
        if label != "对的":
            wang.sees()
    wang.sees("记上了", "李爹爹", "打扫卫生", "今天(3月18日 星期三)上午", "1个半小时", "1分半", "撤回")
    community.li_elder.sees("王阿姨说来看过您", "来过了", "没来", "记不清")
    assert taps <= 6


async def test_like_last_time_it_takes_three(community: Community) -> None:
    await logged(community)
    community.world.clock.moves(days=1)
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("上次是李爹爹", "打扫卫生", "1个半小时", "跟上次一样")
    await wang.taps("跟上次一样")
    wang.sees("今天(3月19日 星期四)", "打扫卫生", "1个半小时", "对的")
    await wang.taps("对的")
    wang.sees("记上了")
    community.li_elder.sees("王阿姨说来看过您")


async def test_like_the_same_day_last_week_it_takes_three(community: Community) -> None:
    """Two visits on a Wednesday, another on the Friday: a week later both of Wednesday are offered, one after the other."""
    wang, clock = community.wang, community.world.clock
    await logged(community, length="2小时")
    await taps(
        wang, "记一次服务", "不止一位", "张婆婆", "陈爷爷", "选好了", "送饭做饭", "今天上午", "半小时", "对的"
    )
    clock.moves(days=2)
    await taps(wang, "记一次服务", "陈爷爷", "陪看病", "今天上午", "1小时", "对的")
    clock.moves(days=5)
    community.looked()
    await wang.taps("记一次服务")
    wang.sees("3月18日 星期三是李爹爹,打扫卫生,2小时", "上次是陈爷爷,陪看病,1小时", "像上星期三一样")
    await taps(wang, "像上星期三一样")
    wang.sees("给李爹爹", "打扫卫生", "今天(3月25日 星期三)", "2小时")
    await taps(wang, "对的", "记一次服务")
    assert "3月18日 星期三是陈爷爷、张婆婆,送饭做饭,半小时" in wang.screen.text
    await taps(wang, "像上星期三一样", "返回", "返回")
    assert "您去看了哪一位" in wang.screen.text
    await taps(wang, "像上星期三一样", "对的", "记一次服务")
    assert "上次是张婆婆、陈爷爷,送饭做饭,半小时" in wang.screen.text
    assert "像上星期三一样" not in wang.labels
    await wang.taps("算了")
    community.looked()
    assert await community.count("visit") == 5


async def test_a_weekday_is_offered_until_four_weeks_have_passed(community: Community) -> None:
    wang, clock = community.wang, community.world.clock
    await logged(community)
    clock.moves(days=1)
    await taps(wang, "记一次服务", "陈爷爷", "陪看病", "今天上午", "1小时", "对的")
    for days, offered in ((13, True), (14, True), (7, False)):
        clock.moves(days=days)
        await wang.taps("记一次服务")
        assert ("像那次星期三一样" in wang.labels) is offered, clock.at
        await wang.taps("算了")
    community.looked()


async def test_midnight_does_not_change_which_visit_was_meant(community: Community) -> None:
    """像上星期三一样, tapped before midnight and agreed to after it, is that of the Wednesday still."""
    wang, clock = community.wang, community.world.clock
    await logged(community)
    clock.moves(days=1)
    await taps(wang, "记一次服务", "陈爷爷", "陪看病", "今天上午", "1小时", "对的")
    clock.moves(days=6)
    await taps(wang, "记一次服务", "像上星期三一样")
    clock.moves(hours=9)
    community.looked()
    await taps(wang, "改一下", "做了多久", "2小时")
    wang.unseen.rotate(1)
    wang.sees("给李爹爹", "打扫卫生", "昨天(3月25日 星期三)", "2小时")
    await wang.taps("算了")
    community.looked()


async def test_each_question_shows_its_answer_and_loses_its_buttons(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("去看了哪一位")
    await wang.taps("李爹爹")
    wang.sees("帮了什么忙")
    wang.sees_edit("您去看了哪一位?\n✓ 李爹爹")
    bubble = next(one for one in wang.screen.bubbles if "✓ 李爹爹" in one.text)
    assert not bubble.labels
    await wang.taps("算了")
    wang.sees("什么都没有记")


async def test_everything_may_be_typed(community: Community) -> None:
    wang = community.wang
    await wang.says("记一次服务")
    wang.sees("去看了哪一位")
    await wang.says("李爹爹")
    wang.sees("帮了什么忙")
    await wang.says("做卫生")
    wang.sees("哪一天去的")
    await wang.says("昨天")
    wang.sees("做了多久")
    await wang.says("下午三点到五点")
    wang.sees("昨天(3月17日 星期二)下午3点到5点", "2小时", "2分")
    await wang.says("对的")
    wang.sees("记上了")
    community.li_elder.sees("王阿姨说来看过您")


async def test_one_answer_is_changed_and_the_others_stay(community: Community) -> None:
    wang = community.wang
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时"):
        wang.unseen.clear()
        await wang.taps(label)
    wang.sees("1小时", "改一下")
    await wang.taps("改一下")
    wang.sees("要改哪一样", "做了多久")
    await wang.taps("做了多久")
    wang.sees("做了多久")
    await wang.taps("2小时")
    wang.sees("李爹爹", "打扫卫生", "今天(3月18日 星期三)上午", "2小时")
    await wang.taps("对的")
    wang.sees("记上了", "2小时")
    community.li_elder.sees("2小时")


async def test_several_elders_are_one_visit(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    await wang.taps("不止一位")
    await wang.taps("李爹爹")
    await wang.taps("张婆婆")
    await wang.taps("选好了")
    for label in ("送饭做饭", "今天上午", "半小时"):
        await wang.taps(label)
    assert "李爹爹、张婆婆" in wang.screen.text
    await wang.taps("对的")
    wang.unseen.clear()
    community.li_elder.sees("王阿姨说来看过您", "半小时")
    community.zhang_elder.sees("王阿姨说来看过您", "半小时")
    community.zhang_relative.sees("王阿姨说去看过", "张婆婆")
    assert await community.count("visit") == 1
    assert await number(community.world, "SELECT sum(minutes) FROM visit") == 30
    await community.li_elder.taps("来过了")
    community.zhang_elder.unseen.clear()
    await taps(community.li_worker, "待核实", "属实")
    community.li_worker.unseen.clear()
    wang.sees("社区核实了", "记上半分", "李爹爹、张婆婆")


async def test_back_asks_the_last_question_again(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("哪一位")
    await wang.taps("李爹爹")
    wang.sees("什么忙")
    await wang.taps("返回")
    wang.sees_edit("哪一位")
    await wang.says("张婆婆")
    wang.sees("给张婆婆帮了什么忙")
    await wang.says("返回")
    await wang.says("返回")
    wang.sees("什么都没有记")
    wang.sees_nothing()


@pytest.mark.parametrize("word", ["算了", "不记了", "莫记了", "退出"])
async def test_leaving_writes_nothing(community: Community, word: str) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("哪一位")
    await wang.says(word)
    wang.sees("什么都没有记", "记一次服务")
    assert await community.count("visit") == 0


async def test_a_half_finished_talk_is_offered_again_days_later(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    await wang.taps("李爹爹")
    wang.unseen.clear()
    community.world.clock.moves(days=6, hours=18)
    await community.world.restarts()
    await wang.taps("记一次服务")
    wang.sees("还没办完", "接着来", "重新来", "算了")
    await wang.taps("接着来")
    wang.sees("给李爹爹帮了什么忙")
    for label in ("打扫卫生", "今天上午", "1小时", "对的"):
        await wang.taps(label)
    wang.unseen.clear()
    community.li_elder.sees("1小时")
    assert await community.count("visit") == 1


async def test_another_talk_puts_it_aside_and_offers_it_afterwards(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    await wang.taps("李爹爹")
    wang.unseen.clear()
    await wang.taps("更多")
    wang.sees("要哪一样")
    await wang.says("算了")
    wang.sees("什么都没有记")
    wang.sees("上回记服务还没办完", "接着来")
    await wang.taps("接着来")
    wang.sees("给李爹爹帮了什么忙")
    await wang.taps("算了")
    wang.sees("什么都没有记")


async def test_withdrawn_until_it_is_verified(community: Community) -> None:
    await logged(community)
    wang = community.wang
    await wang.taps("撤回")
    wang.toast("撤回了")
    wang.sees_edit("已撤回")
    community.li_elder.sees_edit("这一次不算了")
    await community.li_worker.taps("待核实")
    community.li_worker.sees("没有要核实的了")


async def test_once_verified_it_is_too_late_to_withdraw(community: Community) -> None:
    await logged(community)
    wang, worker = community.wang, community.li_worker
    card = wang.screen.bubbles[-1]
    await worker.taps("待核实")
    await worker.taps("属实")
    worker.unseen.clear()
    wang.sees("社区核实了", "记上1分半")
    await wang.taps_old(card, "撤回")
    wang.toast("已经换成新的了")


@pytest.mark.parametrize(
    ("day", "length", "why"),
    [
        ("明天", "1小时", "还没到"),
        ("2026年1月10号", "1小时", "已过了60天"),
        ("昨天", "9小时", "一次最多8小时"),
        ("今天", "下午三点到五点", "才做完"),
    ],
)
async def test_a_rule_says_no_with_its_reason_and_one_answer_can_be_changed(
    community: Community, day: str, length: str, why: str
) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    await wang.taps("李爹爹")
    await wang.taps("打扫卫生")
    await wang.says(day)
    await wang.says(length)
    wang.unseen.rotate(1)
    last = wang.unseen.popleft()
    assert why in last.text, last.text
    assert "为什么" in last.labels
    await wang.taps("哪一天")
    await wang.says("昨天")
    if "对的" not in wang.labels:
        await wang.taps("做了多久")
        await wang.says("1小时")
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 1


async def test_an_overlap_is_refused_by_the_other_visit(community: Community) -> None:
    wang = community.wang
    for length in ("上午八点到十点", "上午九点到十一点"):
        await wang.taps("记一次服务")
        await wang.taps("李爹爹")
        await wang.taps("打扫卫生")
        await wang.taps("昨天上午")
        await wang.says(length)
        if length.startswith("上午八"):
            await wang.taps("对的")
    assert "时间撞上了" in wang.screen.text
    await wang.taps("算了")
    community.looked()
    assert await community.count("visit") == 1


async def test_an_unclear_answer_is_never_met_with_the_same_words_twice(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("哪一位")
    await wang.taps("李爹爹")
    wang.sees("什么忙")
    said = []
    for _ in range(3):
        await wang.says("嗯嗯那个啥")
        said.append(wang.unseen.popleft().text.split("\n")[0])
    assert len(set(said)) == 3
    community.li_worker.sees("请打个电话")
    community.zhou_worker.sees("请打个电话")
    await wang.taps("打扫卫生")
    wang.sees("哪一天")
    await wang.taps("算了")
    wang.sees("什么都没有记")


async def test_midnight_does_not_move_the_day_that_was_chosen(community: Community) -> None:
    wang, clock = community.wang, community.world.clock
    await wang.taps("记一次服务")
    for label in ("李爹爹", "打扫卫生", "今天上午"):
        await wang.taps(label)
    clock.at += timedelta(hours=9)
    await wang.taps("1小时")
    assert "昨天(3月18日 星期三)上午" in wang.screen.bubbles[-1].text
    await wang.taps("对的")
    community.looked()
    clock.at += timedelta(hours=8)
    await community.town.moves_on()
    community.li_elder.sees("昨天(3月18日 星期三)上午")


async def test_three_to_five_on_a_morning_is_asked_about_and_never_taken_for_the_small_hours(
    community: Community,
) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    for label in ("李爹爹", "打扫卫生", "昨天上午"):
        await wang.taps(label)
    community.looked()
    await wang.says("3点到5点")
    wang.sees("哪一个", "下午3点到5点")
    await wang.taps("下午3点到5点")
    wang.sees("昨天(3月17日 星期二)下午3点到5点", "2小时")
    await wang.taps("算了")
    wang.sees("什么都没有记")


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("3小时", "一共3小时"),
        ("昨天", "昨天"),
        ("陪看病", "陪看病"),
        ("张婆婆", "给张婆婆"),
        ("一个半钟头", "1个半小时"),
    ],
)
async def test_a_new_answer_may_be_typed_at_the_read_back_or_where_one_is_to_be_chosen(
    community: Community, said: str, now: str
) -> None:
    wang = community.wang
    for labels in (("改一下",), ()):
        await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", *labels)
        community.looked()
        await wang.says(said)
        wang.sees("对不对", now)
        await wang.taps("算了")
        community.looked()


async def test_a_doubtful_correction_is_asked_about(community: Community) -> None:
    wang = community.wang
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "昨天上午", "1小时")
    community.looked()
    await wang.says("什么呀")
    wang.sees("对就点“对的”")
    await wang.says("三点到五点")
    wang.sees("做了多久", "下午3点到5点")
    await wang.taps("算了")
    community.looked()
