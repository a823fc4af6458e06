"""跟谁一起: the other volunteer is asked, and gets a visit of their own; what they deny goes to the worker alone."""

import pytest

from bot.sandbox.coming_in import comes_in, enrols_volunteer
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_stay import visit
from tests.security.facts import number


async def logged_with(community: Community, who: str = "刘师傅", length: str = "2小时") -> None:
    """王阿姨 logs a visit, and names who came along; the elders have looked."""
    wang = community.wang
    await taps(
        wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", length, "改一下", "跟谁一起", who, "对的"
    )
    wang.unseen.clear()
    community.li_elder.unseen.clear()


async def another_liu(community: Community, name: str = "刘建国", form: str = "师傅") -> Neighbour:
    """A second volunteer of the name."""
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says(name)
    if "不是,另一位" in li.labels:
        await li.taps("不是,另一位")
    await li.says("1961-2-3")
    await taps(li, "发邀请卡", "对的")
    card = next(one.text for one in reversed(li.screen.bubbles) if one.media == "photo")
    she = community.town.person("刘建国二")
    await comes_in(she, card, form)
    community.looked()
    return she


async def test_who_came_along_is_asked_and_gets_a_visit_of_their_own(community: Community) -> None:
    wang, liu, li = community.wang, community.liu, community.li_worker
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "2小时", "改一下")
    community.looked()
    await wang.taps("跟谁一起")
    wang.sees("跟谁一起去的", "刘师傅", "就我一个")
    await wang.taps("刘师傅")
    wang.sees("对不对", "给李爹爹 打扫卫生,跟刘师傅一起", "2小时")
    await wang.taps("对的")
    wang.sees("记上了")
    community.li_elder.sees("王阿姨说来看过您")
    liu.sees(
        "王阿姨说您也去了:给李爹爹 打扫卫生",
        "今天(3月18日 星期三)上午,2小时",
        "对吗",
        "对的",
        "时间不一样",
        "我没去",
    )
    await li.taps("待核实")
    li.sees("1件")
    li.sees("跟刘建国一起:还没回话")
    await liu.taps("对的")
    liu.sees("记上了:给李爹爹 打扫卫生", "2小时", "2分", "撤回")
    liu.sees_edit("您也去了", "记在您名下了")
    community.li_elder.sees("刘师傅说来看过您", "2小时")
    li.sees_edit("跟刘建国一起:也记了2小时,社区还没核实")
    assert await community.count("visit") == 2
    theirs = await visit(community, 2)
    assert (theirs.minutes, theirs.service) == (120, "cleaning")
    await taps(li, "待核实", "属实")
    li.unseen.clear()
    wang.sees("社区核实了")
    await taps(li, "待核实")
    assert "跟王秀兰一起去的" in li.screen.bubbles[-1].text
    await li.taps("属实")
    li.unseen.clear()
    liu.sees("社区核实了", "记上2分")


async def test_the_times_may_have_been_others(community: Community) -> None:
    liu = community.liu
    await logged_with(community)
    liu.unseen.clear()
    await liu.taps("时间不一样")
    liu.sees("做了多久")
    await liu.taps("1小时")
    liu.sees("对不对", "给李爹爹 打扫卫生", "今天(3月18日 星期三)上午", "一共1小时")
    assert "跟谁一起" not in liu.labels
    await liu.taps("对的")
    liu.sees("记上了", "1小时")
    liu.sees_edit("记在您名下了")
    community.li_elder.sees("刘师傅说来看过您", "1小时")
    await community.li_worker.taps("待核实")
    community.looked()
    assert await number(community.world, "SELECT sum(minutes) FROM visit") == 180


async def test_whoever_was_not_there_says_so_twice_and_the_worker_alone_sees_it(community: Community) -> None:
    liu, li = community.liu, community.li_worker
    await logged_with(community)
    await community.li_elder.taps("来过了")
    community.looked()
    await liu.taps("我没去")
    liu.sees("是这样吗")
    await liu.says("没听懂")
    liu.sees("没去就点“对的”")
    await liu.taps("算了")
    community.looked()
    await taps(liu, "我没去", "对的")
    liu.unseen.clear()
    liu.sees_edit("您没去", "社区会去问")
    assert not community.wang.unseen
    await li.taps("待核实")
    li.sees("1件")
    card = li.sees("跟刘建国一起:刘建国说没去", "⚠ 说是一起去的那位互助员,自己说没去。")
    assert "属实" in card.labels
    await li.taps("为什么")
    li.sees("自己说没去")
    assert await community.count("visit") == 1


async def test_a_denial_outlives_a_correction(community: Community) -> None:
    liu, li, wang = community.liu, community.li_worker, community.wang
    await logged_with(community)
    await taps(liu, "我没去", "对的")
    await taps(li, "待核实", "退回", "时间不对")
    await taps(wang, "改一改", "改一下", "做了多久", "1小时", "对的")
    await taps(li, "待核实")
    assert "自己说没去" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_second_tap_is_told_so(community: Community) -> None:
    liu = community.liu
    await logged_with(community)
    card = liu.screen.bubbles[-1]
    await liu.taps("对的")
    community.looked()
    for label in ("对的", "时间不一样", "我没去"):
        await liu.taps_old(card, label)
        liu.toast("已经记上了")
    assert await community.count("visit") == 2
    assert await community.count("companion") == 1


async def test_two_ways_at_once_make_one_visit(community: Community) -> None:
    """时间不一样 left half finished, then 对的: what is taken up again is over."""
    liu = community.liu
    await logged_with(community)
    await taps(liu, "时间不一样")
    await liu.taps("对的")
    community.looked()
    await liu.taps("1小时")
    liu.sees("已经记上了")
    community.looked()
    assert await community.count("visit") == 2


async def test_what_is_taken_back_is_not_asked_about_any_more(community: Community) -> None:
    liu = community.liu
    await logged_with(community)
    asked = liu.screen.bubbles[-1]
    await community.wang.taps("撤回")
    community.looked()
    liu.sees_edit("这一次不算了")
    await liu.taps_old(asked, "对的")
    liu.toast("已经换成新的了")
    assert await community.count("visit") == 1
    community.looked()


async def test_what_is_taken_back_meanwhile_is_over(community: Community) -> None:
    liu = community.liu
    await logged_with(community)
    await liu.taps("时间不一样")
    await community.wang.taps("撤回")
    community.looked()
    await liu.taps("1小时")
    liu.sees("那一次撤回了")
    community.looked()
    assert await community.count("visit") == 1


async def test_one_who_was_elsewhere_is_told_why_not(community: Community) -> None:
    wang, liu = community.wang, community.liu
    await community.li_worker.taps("登记")
    await taps(community.li_worker, "老人的事", "陈爷爷", "谁去照看", "刘师傅", "选好了")
    community.looked()
    await liu.says("今天上午八点到十点给陈爷爷送饭")
    await liu.taps("对的")
    await wang.says("今天上午九点到十一点给李爹爹打扫卫生")
    await taps(wang, "改一下", "跟谁一起", "刘师傅", "对的")
    community.looked()
    await liu.taps("对的")
    liu.sees("时间撞上了", "为什么")
    assert await community.count("visit") == 2
    await taps(liu, "时间不一样")
    liu.unseen.clear()
    await liu.says("十点到十一点")
    liu.sees("对不对", "上午10点到11点")
    await liu.taps("对的")
    community.looked()
    assert await community.count("visit") == 3


async def test_who_logged_it_already_is_not_asked(community: Community) -> None:
    """Each logs their own and names the other: nobody is asked, nothing is there twice."""
    liu, li = community.liu, community.li_worker
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "刘师傅", "选好了")
    await taps(liu, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "2小时", "对的")
    community.looked()
    await logged_with(community)
    assert not liu.unseen
    await li.taps("待核实")
    community.looked()
    assert await community.count("visit") == 2
    await taps(li, "属实")
    texts = [bubble.text for bubble in li.screen.bubbles]
    assert any("跟刘建国一起:也记了2小时" in text for text in texts)
    assert any("跟王秀兰一起去的" in text for text in texts)
    community.looked()


async def test_two_of_one_name_are_never_guessed_between(community: Community) -> None:
    wang = community.wang
    other = await another_liu(community)
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "2小时")
    wang.unseen.clear()
    await wang.says("跟刘师傅一起")
    asked = wang.sees("跟谁一起去的")
    labels = [label for label in asked.labels if label not in ("返回", "算了", "就我一个")]
    assert len(set(labels)) == 2, labels
    await taps(wang, labels[1], "对的")
    assert bool(other.unseen) is not bool(community.liu.unseen)
    community.looked()
    assert await community.count("companion") == 1


async def test_two_of_one_call_by_their_full_names(community: Community) -> None:
    wang, other = community.wang, await another_liu(community, "刘志强")
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "2小时", "改一下", "跟谁一起")
    assert {"刘建国", "刘志强"} <= set(wang.labels)
    await taps(wang, "刘志强", "对的")
    other.sees("王阿姨说您也去了")
    assert not community.liu.unseen
    community.looked()
    await taps(wang, "记一次服务", "李爹爹", "陪看病", "昨天上午", "2小时", "改一下", "跟谁一起")
    assert wang.screen.bubbles[-1].labels[:2] == ["刘志强", "刘建国"]
    await wang.taps("就我一个")
    assert "一起" not in wang.screen.bubbles[-1].text
    await wang.taps("对的")
    community.looked()
    assert await community.count("companion") == 1


@pytest.mark.parametrize(
    "said",
    [
        "今天上午跟刘师傅一起给李爹爹打扫卫生两小时",
        "今天上午和刘师傅一道给李爹爹打扫了两小时卫生",
        "跟刘建国一起给李爹爹打扫卫生今天上午两小时",
        "cleaned for 李爹爹 this morning for 2 hours together with 刘师傅",
    ],
)
async def test_it_may_be_said_in_the_sentence(community: Community, said: str) -> None:
    """Two hours of two may be one hour each: that is asked."""
    wang = community.wang
    await wang.says(said)
    wang.sees("做了多久", "2小时")
    await wang.taps("2小时")
    wang.sees("对不对", "给李爹爹 打扫卫生,跟刘师傅一起", "2小时")
    await wang.taps("对的")
    community.looked()
    assert await community.count("companion") == 1


async def test_a_fellow_named_alone_is_no_elder(community: Community) -> None:
    wang = community.wang
    await wang.says("今天上午跟刘师傅一起打扫卫生两小时")
    wang.sees("您去看了哪一位")
    await taps(wang, "李爹爹", "2小时")
    assert "跟刘师傅一起" in wang.screen.bubbles[-1].text
    await wang.taps("算了")
    community.looked()


async def test_with_whom_is_asked_where_the_sentence_does_not_say_it_surely(community: Community) -> None:
    wang = community.wang
    await wang.says("今天上午我们两个给李爹爹打扫卫生两小时")
    await wang.taps("2小时")
    community.looked()
    assert "跟谁一起去的" in wang.screen.bubbles[-1].text
    await wang.says("隔壁的孙师傅")
    wang.sees("没找到这位互助员")
    await wang.says("刘建国")
    wang.sees("对不对", "跟刘师傅一起")
    await wang.taps("算了")
    community.looked()


async def test_a_correction_in_words_may_name_who_came_along(community: Community) -> None:
    wang = community.wang
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "2小时")
    community.looked()
    await wang.says("跟刘师傅一起")
    wang.sees("对不对", "跟刘师傅一起")
    await taps(wang, "改一下", "跟谁一起", "返回")
    assert "做了多久" in wang.screen.bubbles[-1].text
    await wang.taps("算了")
    community.looked()


async def test_whoever_has_no_fellows_is_never_asked(community: Community) -> None:
    """Enrolled alone in another community."""
    from tests.community import worker_of_another

    wu = await worker_of_another(community)
    card = await enrols_volunteer(wu, "何新来", "1960-1-1")
    she = community.town.person("何新来")
    await comes_in(she, card, "阿姨")
    await taps(wu, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await wu.says(said)
    await taps(wu, "当面同意", "独居", "不在身边", "有难处", "没补贴", "何阿姨", "发邀请卡", "对的")
    community.looked()
    await taps(she, "记一次服务", "周婆婆", "打扫卫生", "今天上午", "1小时", "改一下")
    assert "跟谁一起" not in she.labels
    await she.taps("算了")
    community.looked()
