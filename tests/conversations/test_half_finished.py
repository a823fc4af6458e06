"""接着来吗: what becomes of the offer to go on, and of what was only looked at."""

from bot.sandbox.people import Bubble
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_log_visit import logged


def now(one: Neighbour, seen: Bubble) -> Bubble:
    """How a message that was seen stands by now."""
    return next(each for each in one.screen.bubbles if each.message_id == seen.message_id)


async def begun(community: Community) -> None:
    """王阿姨 has begun to log a visit, looks into 更多, leaves it, and is asked whether to go on."""
    await taps(community.wang, "记一次服务", "李爹爹", "更多")
    await community.wang.says("算了")
    community.wang.unseen.clear()
    assert community.wang.screen.bubbles[-1].text == "上回记服务还没办完。接着来吗?"


async def test_left_for_good_the_offer_has_no_buttons_any_more(community: Community) -> None:
    wang = community.wang
    await begun(community)
    offer = wang.screen.bubbles[-1]
    await wang.taps("算了")
    assert now(wang, offer).text == "上回记服务还没办完。接着来吗?\n✓ 算了"
    assert not now(wang, offer).labels
    assert not any("接着来" in one.labels for one in wang.screen.bubbles)
    community.looked()


async def test_gone_on_with_or_begun_anew_it_says_so(community: Community) -> None:
    wang = community.wang
    await begun(community)
    offer = wang.screen.bubbles[-1]
    await wang.taps("接着来")
    assert now(wang, offer).text.endswith("✓ 接着来")
    assert not now(wang, offer).labels
    await wang.taps("记一次服务")
    again = wang.screen.bubbles[-1]
    await wang.taps("重新来")
    assert now(wang, again).text.endswith("✓ 重新来")
    assert not now(wang, again).labels
    wang.unseen.clear()
    assert "李爹爹" in wang.screen.bubbles[-1].labels


async def test_offered_twice_only_the_newest_can_be_tapped(community: Community) -> None:
    wang = community.wang
    await begun(community)
    first = wang.screen.bubbles[-1]
    await wang.taps("记一次服务")
    assert not now(wang, first).labels
    await wang.taps("接着来")
    wang.unseen.clear()


async def test_done_meanwhile_the_offer_says_so_and_an_old_tap_leads_home(community: Community) -> None:
    """She goes on beneath the question itself; the offer that still stands above was tapped on another phone."""
    wang = community.wang
    await taps(wang, "记一次服务", "李爹爹")
    question = wang.screen.bubbles[-1]
    await wang.taps("更多")
    await wang.says("算了")
    offer = wang.screen.bubbles[-1]
    await wang.taps_old(question, "打扫卫生")
    await taps(wang, "今天上午", "1小时", "对的")
    assert now(wang, offer).text == "上回记服务:后来接着办了。"
    assert not now(wang, offer).labels
    await wang.taps_old(offer, "接着来")
    assert wang.toasts[-1] == "这件事已经办完,或者放下了。要办什么,请点下面的大字。"
    assert "请点下面的大字" in now(wang, offer).text
    assert await community.count("visit") == 1
    community.looked()


async def test_what_another_decided_meanwhile_is_told_and_leads_home(community: Community) -> None:
    """小李 begins to send it back and looks elsewhere; 小周 verifies it; 小李 goes on."""
    await logged(community)
    li, zhou = community.li_worker, community.zhou_worker
    await taps(li, "待核实", "退回", "更多")
    await li.says("算了")
    await taps(zhou, "待核实", "属实")
    community.looked()
    await li.taps("接着来")
    li.sees("小周已经办过了:社区已核实")
    assert not any("接着来" in one.labels for one in li.screen.bubbles)
    community.looked()


async def test_a_third_talk_puts_the_first_away_and_its_offer_says_so(community: Community) -> None:
    """One talk waits beside the open one, never two."""
    wang = community.wang
    await begun(community)
    offer = wang.screen.bubbles[-1]
    await wang.says("我的时间")
    await wang.taps("有空的时候")
    assert "接着来" in now(wang, offer).labels
    await taps(wang, "更多", "换语言")
    assert now(wang, offer).text == "上回记服务:先放下了。要办的话,再点一次。"
    assert not now(wang, offer).labels
    wang.unseen.clear()


async def test_who_only_looked_left_nothing_half_finished(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await taps(wang, "更多", "我照看的")
    assert "李爹爹" in wang.screen.bubbles[-1].labels
    question = wang.screen.bubbles[-1]
    await taps(wang, "记一次服务")
    await wang.says("算了")
    assert "我照看的还没办完" not in wang.screen.text
    assert not now(wang, question).labels
    await taps(li, "登记", "老人的事", "李爹爹", "登记", "老人的事")
    assert "还没办完" not in li.screen.text
    await li.says("算了")
    community.looked()
