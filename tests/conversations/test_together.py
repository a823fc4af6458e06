"""一起核实, 一起审核: in one go what nothing speaks against, after the list was shown; the rest one by one."""

from tests.community import taps
from tests.conftest import Community, Neighbour


async def logs(volunteer: Neighbour, elder: str, length: str = "1小时") -> None:
    await taps(volunteer, "记一次服务", elder, "打扫卫生", "今天上午", length, "对的")


async def confirmed(community: Community) -> None:
    """Two visits of 王阿姨 that their elders confirm, and one to 陈爷爷, who has no phone."""
    for elder, phone in (("李爹爹", community.li_elder), ("张婆婆", community.zhang_elder)):
        await logs(community.wang, elder)
        await phone.taps("来过了")
    await logs(community.wang, "陈爷爷")
    community.looked()


async def test_what_was_confirmed_is_verified_together_and_the_rest_waits(community: Community) -> None:
    await confirmed(community)
    li = community.li_worker
    await li.taps("待核实")
    li.sees("还有3件要核实", "一起核实")
    assert "陈国强" in li.sees("请核对").text
    await li.taps("一起核实")
    shown = li.sees("这些都有人确认过", "1. 王秀兰 → 李大山 打扫卫生", "2. 王秀兰 → 张桂珍 打扫卫生").text
    assert "陈国强" not in shown
    await li.taps("对的")
    li.sees("2件一起办好了")
    community.wang.sees("社区核实了,记上1分")
    community.wang.sees("社区核实了,记上1分")
    await li.taps("待核实")
    assert "一起核实" not in li.sees("还有1件要核实").labels
    community.looked()


async def test_one_that_changed_while_the_list_was_read_is_left_for_a_look_of_its_own(
    community: Community,
) -> None:
    await confirmed(community)
    li = community.li_worker
    await taps(li, "待核实", "一起核实")
    await taps(community.li_elder, "改一下", "没来")
    community.looked()
    await li.taps("对的")
    li.sees("1件一起办好了")
    li.sees("另有1件有变动,没有一起办")
    community.looked()
    await li.taps("待核实")
    assert "李大山" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_flagged_visit_is_kept_out_and_one_alone_needs_no_list(community: Community) -> None:
    await logs(community.wang, "李爹爹", "3小时")
    await community.li_elder.taps("来过了")
    await taps(community.wang, "记一次服务", "张婆婆", "打扫卫生", "昨天上午")
    await community.wang.says("5小时")
    await community.wang.taps("对的")
    await community.zhang_elder.taps("来过了")
    community.looked()
    await community.li_worker.taps("待核实")
    assert "一起核实" not in community.li_worker.labels
    community.looked()


async def test_a_worker_who_is_kin_verifies_none_of_them(community: Community) -> None:
    await confirmed(community)
    li = community.li_worker
    await taps(li, "登记", "还有", "是亲戚")
    for said in ("小李", "王秀兰"):
        await li.says(said)
    await taps(li, "兄弟姐妹", "对的", "待核实", "一起核实", "对的")
    told = [one.text for one in li.unseen]
    assert "0件一起办好了。" in told
    assert "另有2件有变动,没有一起办,请单看。" in told
    community.looked()


async def test_an_officer_audits_together_and_hears_what_is_overdue(community: Community) -> None:
    await confirmed(community)
    await taps(community.li_worker, "待核实", "一起核实", "对的")
    community.looked()
    community.world.clock.moves(days=7)
    zhao = community.zhao_officer
    await zhao.taps("待审核")
    assert "其中" not in zhao.sees("还有2件要审核", "一起审核").text
    community.world.clock.moves(days=1)
    await zhao.taps("待审核")
    community.looked()
    assert any("其中2件过了5个工作日" in one.text for one in zhao.screen.bubbles[-3:])
    await zhao.taps("一起审核")
    zhao.sees("这些没有提醒", "1. 王秀兰 → 李大山")
    await zhao.taps("对的")
    zhao.sees("2件一起办好了")
    community.wang.sees("审核通过")
    community.wang.sees("审核通过")
    await community.wang.taps("我的积分")
    community.wang.sees("您现在有2分能用")


async def test_the_button_of_a_list_that_is_empty_by_now_says_so(community: Community) -> None:
    await confirmed(community)
    li, zhou = community.li_worker, community.zhou_worker
    await li.taps("待核实")
    await taps(zhou, "待核实", "一起核实", "对的")
    community.looked()
    await li.taps("一起核实")
    li.sees("现在没有能一起办的")
    community.looked()
