"""Points are given away: read back, on their way, taken back, told of when they have arrived, returned."""

import pytest

from bot.actions import gifts
from bot.sandbox.coming_in import card_of
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.security.facts import number


async def earns(community: Community, volunteer: Neighbour, *lengths: str) -> None:
    """The volunteer's visits are logged, verified and audited; everybody has looked."""
    for length in lengths:
        await taps(volunteer, "记一次服务", "李爹爹", "打扫卫生")
        await volunteer.says("昨天")
        await volunteer.says(length)
        await taps(volunteer, "对的")
        await taps(community.li_worker, "待核实", "属实")
        await taps(community.zhao_officer, "待审核", "审核通过")
    community.looked()


async def gives(giver: Neighbour, receiver: str, amount: str) -> None:
    """As far as the read-back, with words."""
    await taps(giver, "我的积分", "送积分")
    await giver.says(receiver)
    await giver.says(amount)


async def time_passes(community: Community, **by: int) -> None:
    community.world.clock.moves(**by)
    await ticks(community)


async def ticks(community: Community) -> None:
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def arrives(community: Community, receiver: str = "刘建国", amount: str = "1分") -> None:
    """王阿姨's gift of 1分 has arrived with 刘师傅, who is no stranger from now on; everybody has looked."""
    await gives(community.wang, receiver, amount)
    await community.wang.taps("对的")
    await time_passes(community, hours=24)
    community.looked()


async def usable(somebody: Neighbour) -> str:
    """The number that 我的积分 says first."""
    somebody.unseen.clear()
    await somebody.taps("我的积分")
    text = somebody.unseen.popleft().text
    return text.removeprefix("您现在有").partition("能用")[0]


async def test_from_the_buttons_to_the_receiver(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await earns(community, wang, "4小时")
    await taps(wang, "我的积分")
    wang.sees("4分能用", "送积分", "怎么来的", "为什么")
    await wang.taps("送积分")
    wang.sees("送给谁", "李爹爹", "张婆婆", "社区需要的老人", "返回", "算了")
    await wang.says("刘师傅")
    wang.sees("送多少?您现在有4分能用", "半分", "1分", "2分", "全部")
    await wang.taps("2分")
    wang.sees("送给刘建国 2分,您还剩2分", "24小时以后送到", "社区不会问您验证码和密码", "对的", "改一下")
    assert await community.count("gift") == 0
    await wang.taps("对的")
    wang.sees("路上的:送给刘建国 2分", "明天(3月19日 星期四)下午4点送到", "社区不会问您验证码和密码", "撤回")
    liu.sees_nothing()
    await wang.taps("我的积分")
    wang.sees("2分能用", "路上的2分")
    await liu.taps("我的积分")
    assert "街道还在看" not in liu.sees("您现在有0分能用").text
    await time_passes(community, hours=23, minutes=59)
    liu.sees_nothing()
    await time_passes(community, minutes=1)
    liu.sees("王阿姨送您2分,能用了", "不想要可以退还", "退还")
    wang.sees_nothing()
    assert "送到了:给刘建国 2分" in wang.screen.text
    assert "撤回" not in [label for bubble in wang.screen.bubbles for label in bubble.labels]
    assert await usable(wang) == "2分"
    assert await usable(liu) == "2分"


async def test_to_somebody_known_it_takes_half_an_hour(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await earns(community, wang, "4小时")
    await arrives(community)
    await taps(wang, "我的积分", "送积分")
    wang.sees("3分能用")
    wang.sees("送给谁", "刘师傅")
    await taps(wang, "刘师傅", "1分")
    wang.sees("送多少")
    wang.sees("半小时以后送到")
    await wang.taps("对的")
    wang.sees("路上的")
    await time_passes(community, minutes=29)
    liu.sees_nothing()
    await time_passes(community, minutes=1)
    liu.sees("王阿姨送您1分")


async def test_taken_back_it_was_never_told(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await earns(community, wang, "4小时")
    await gives(wang, "刘建国", "一分半")
    await wang.taps("对的")
    card = wang.screen.bubbles[-1]
    wang.unseen.clear()
    await wang.taps("撤回")
    wang.toast("撤回了,积分还在您这里")
    wang.sees_edit("没有送:给刘建国的1分半还在您这里")
    await wang.taps_old(card, "撤回")
    wang.toast("已经记上了")
    await time_passes(community, days=2)
    liu.sees_nothing()
    assert await usable(wang) == "4分"
    assert await number(community.world, "SELECT count(*) FROM transfer WHERE key = 'gift:1:void'") == 1


async def test_what_has_arrived_is_not_taken_back(community: Community) -> None:
    wang = community.wang
    await earns(community, wang, "4小时")
    await gives(wang, "刘建国", "1分")
    await wang.taps("对的")
    card = wang.screen.bubbles[-1]
    await time_passes(community, days=1)
    community.looked()
    await wang.taps_old(card, "撤回")
    wang.toast("已经送到了,撤不回来了")
    assert await usable(community.liu) == "1分"


async def test_the_timer_runs_late_and_twice_and_a_gift_arrives_once(community: Community) -> None:
    await earns(community, community.wang, "4小时")
    await gives(community.wang, "刘建国", "1分")
    await community.wang.taps("对的")
    community.looked()
    community.world.clock.moves(days=3)
    await community.world.restarts()
    await ticks(community)
    await ticks(community)
    community.liu.sees("王阿姨送您1分")
    community.liu.sees_nothing()
    community.looked()
    assert await usable(community.liu) == "1分"


async def test_more_than_a_part_arrives_in_parts(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    wang = community.wang
    await earns(community, wang, "8小时")
    await arrives(community)
    for _ in range(3):
        await gives(wang, "刘建国", "1分")
        await wang.taps("对的")
    community.looked()
    monkeypatch.setattr(gifts, "PART", 2)
    await time_passes(community, minutes=30)
    assert await usable(community.liu) == "4分"
    community.looked()


async def test_returned_once(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await earns(community, wang, "4小时")
    await arrives(community)
    card = liu.screen.bubbles[-1]
    await liu.taps("退还")
    liu.sees("把王阿姨送的1分退还吗", "对的")
    await liu.taps("对的")
    liu.sees("退还了:1分回到王阿姨那里了")
    wang.sees("刘师傅把您送的1分退还了")
    assert "您退还了" in liu.screen.text
    assert "刘建国退还了1分" in wang.screen.text
    await liu.taps_old(card, "退还")
    liu.toast("已经记上了")
    liu.sees_nothing()
    assert await usable(wang) == "4分"
    assert await number(community.world, "SELECT count(*) FROM transfer WHERE key = 'gift:1:return'") == 1


async def test_what_was_passed_on_cannot_be_returned(community: Community) -> None:
    liu = community.liu
    await earns(community, community.wang, "4小时")
    await arrives(community)
    await taps(liu, "我的积分", "送积分", "社区需要的老人", "全部", "对的", "对的")
    liu.unseen.clear()
    await liu.taps("退还")
    liu.sees("要送1分,现在能用的只有0分", "为什么")
    assert await number(community.world, "SELECT count(*) FROM gift WHERE state = 'returned'") == 0


async def test_above_ten_points_it_is_asked_once_more(community: Community) -> None:
    wang = community.wang
    await earns(community, wang, "6小时", "7小时")
    await arrives(community)
    await gives(wang, "刘建国", "10分半")
    wang.unseen.clear()
    await wang.taps("对的")
    wang.sees("送得多", "真的送给刘建国 10分半吗", "先问社区")
    assert await community.count("gift") == 1
    await wang.taps("算了")
    wang.sees("什么都没有记")
    await gives(wang, "刘建国", "10分半")
    wang.unseen.clear()
    await taps(wang, "对的", "对的")
    wang.sees("送得多")
    wang.sees("路上的:送给刘建国 10分半", "明天(3月20日 星期五)")
    community.li_worker.sees("王秀兰送给刘建国 10分半", "今天一共送了10分半", "是不是自己愿意")
    community.zhou_worker.sees("今天一共送了10分半")
    assert await number(community.world, "SELECT count(*) FROM record WHERE deed = 'flag-gift'") == 1


async def test_all_of_them_is_asked_once_more(community: Community) -> None:
    wang = community.wang
    await earns(community, wang, "2小时")
    await taps(wang, "我的积分", "送积分", "李爹爹", "全部")
    wang.unseen.clear()
    await wang.taps("对的")
    wang.sees("真的送给李大山 2分吗")
    await wang.taps("对的")
    wang.sees("路上的")
    assert await usable(wang) == "0分"
    await wang.taps("送积分")
    wang.sees("现在没有能用的积分可以送")
    await time_passes(community, days=1)
    elder = community.li_elder
    elder.sees("王阿姨送您2分")
    await taps(elder, "更多", "我的积分")
    elder.sees("要哪一样", "我的积分")
    elder.sees("您现在有2分能用", "送积分")


async def test_what_is_not_there_is_not_given(community: Community) -> None:
    wang = community.wang
    await taps(wang, "我的积分")
    assert "送积分" not in wang.sees("0分能用").labels
    await earns(community, wang, "2小时")
    await gives(wang, "刘建国", "5分")
    wang.unseen.popleft()
    wang.sees("送给谁")
    wang.sees("送多少")
    wang.sees("要送5分,现在能用的只有2分", "为什么", "送给谁", "送多少")
    await wang.says("半分")
    wang.sees("送给刘建国 半分,您还剩1分半")
    await wang.taps("算了")
    community.looked()


async def test_what_is_no_half_point_is_asked_about(community: Community) -> None:
    wang = community.wang
    await earns(community, wang, "4小时")
    await gives(wang, "刘建国", "1.25分")
    wang.unseen.clear()
    assert {"1分", "1分半"} <= set(wang.last_labels())
    await wang.taps("1分半")
    wang.sees("送给刘建国 1分半")
    await wang.taps("算了")
    community.looked()


async def test_every_line_says_where_and_why(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await earns(community, wang, "4小时")
    await arrives(community)
    await gives(wang, "刘建国", "半分")
    await wang.taps("对的")
    community.looked()
    await taps(wang, "我的积分", "怎么来的")
    wang.sees("2分半能用", "路上的半分")
    wang.sees(
        "1. 今天(3月19日 星期四) 送给刘师傅 −半分(路上的)",
        "2. 今天(3月19日 星期四) 送给刘师傅 −1分",
        "打扫卫生4小时 +4分",
    )
    await wang.taps("第1条为什么")
    wang.sees("送出去的,路上半小时才送到")
    await wang.taps("第2条为什么")
    wang.sees("自己愿意送的1分,送到了", "方案二(四)")
    await taps(liu, "我的积分", "怎么来的")
    liu.sees("1分能用")
    liu.sees("王阿姨送的 +1分")
    await liu.taps("第1条为什么")
    liu.sees("自己愿意送的1分", "方案二(四)")
    await taps(liu, "退还", "对的")
    community.looked()
    for one, line in ((liu, "退还给王阿姨 −1分"), (wang, "刘师傅退还的 +1分")):
        await taps(one, "我的积分", "怎么来的", "第1条为什么")
        one.sees("能用")
        one.sees(line)
        one.sees("不想要,退还了")
    await wang.taps("我的积分")
    wang.sees("能用")
    bubble = wang.screen.bubbles[-1]
    wang.person.taps(bubble.message_id, "为什么")
    await community.town.moves_on(wang)
    wang.sees("路上的半分", "所以能用3分半")


async def test_the_cards_can_be_had_again(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await earns(community, wang, "4小时")
    await arrives(community)
    await gives(wang, "刘建国", "半分")
    await wang.taps("对的")
    community.looked()
    await taps(wang, "我的积分", "送过收过")
    wang.sees("送过收过")
    wang.sees("路上的:送给刘建国 半分", "撤回")
    wang.sees("送到了:给刘建国 1分")
    await taps(liu, "我的积分", "送过收过")
    liu.sees("1分能用")
    liu.sees("王阿姨送您1分", "退还")
    await wang.taps("撤回")
    community.looked()
    liu.sees_nothing()


async def test_double_spend_by_two_talks_of_one_balance(community: Community) -> None:
    """Two phones of one person stand at the read-back with the same 2 points: one gives them, the other hears why not."""
    wang = community.wang
    await earns(community, wang, "2小时")
    other = community.town.person("王秀兰的平板")
    await taps(community.li_worker, "登记", "互助员")
    await community.li_worker.says("王秀兰")
    await taps(community.li_worker, community.li_worker.last_labels()[0], "不清楚")
    await taps(community.li_worker, "发邀请卡", "对的")
    await other.opens(card_of(community.li_worker))
    while "知道了" in other.last_labels() or "同意" in other.last_labels():
        await other.taps("知道了" if "知道了" in other.last_labels() else "同意")
    await other.says("/start")
    community.looked()
    for phone in (wang, other):
        await gives(phone, "刘建国", "1分半")
    community.looked()
    await community.town.together(wang.taps("对的"), other.taps("对的"))
    heard = wang.unseen[-1].text + other.unseen[-1].text
    assert "路上的" in heard
    assert "现在能用的只有半分" in heard
    for phone in (wang, other):
        if "算了" in phone.last_labels():
            await phone.taps("算了")
    community.looked()
    assert await number(community.world, "SELECT sum(half_points) FROM gift") == 3


async def test_points_that_go_round_are_told_to_the_community(community: Community) -> None:
    wang, liu, elder = community.wang, community.liu, community.li_elder
    await earns(community, wang, "4小时")
    await arrives(community)
    await gives(liu, "李大山", "半分")
    await liu.taps("对的")
    await time_passes(community, days=1)
    community.looked()
    await taps(elder, "更多", "我的积分", "送积分", "王阿姨", "全部", "对的", "对的")
    community.li_worker.sees("李大山送给王秀兰 半分,这个月在3个人手里转了一圈")
    community.zhou_worker.sees("转了一圈")
    community.looked()
