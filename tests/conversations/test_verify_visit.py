"""A worker verifies, an officer audits: who is told what, and who was faster."""

from tests.conftest import Community
from tests.conversations.test_log_visit import logged


async def test_the_riskiest_comes_first(community: Community) -> None:
    await logged(community)
    await community.li_elder.taps("来过了")
    for label in ("记一次服务", "张婆婆", "上门看看", "昨天上午", "1小时", "对的"):
        await community.wang.taps(label)
    community.looked()
    worker = community.li_worker
    await worker.taps("待核实")
    worker.sees("还有2件")
    worker.sees("张桂珍", "请核对")
    await worker.taps("属实")
    worker.sees("还有1件")
    worker.sees("李大山", "有一样证据")
    community.wang.sees("社区核实了", "张婆婆")


async def test_two_workers_tap_at_once_and_one_wins(community: Community) -> None:
    await logged(community)
    li, zhou, wang = community.li_worker, community.zhou_worker, community.wang
    await li.taps("待核实")
    await zhou.taps("待核实")
    card = zhou.screen.bubbles[-1]
    community.looked()
    await li.taps("属实")
    await zhou.taps_old(card, "属实")
    zhou.toast("小李已经办过了", "社区已核实")
    for worker in (li, zhou):
        assert any("小李:社区已核实" in bubble.text for bubble in worker.screen.bubbles)
    wang.sees("社区核实了")
    wang.sees_nothing()
    li.sees("没有要核实的了")


async def test_a_length_is_changed_with_a_reason_the_volunteer_reads(community: Community) -> None:
    await logged(community)
    worker, wang = community.li_worker, community.wang
    await worker.taps("待核实")
    await worker.taps("改时长")
    await worker.taps("1小时")
    await worker.taps("路上不算")
    assert "时长改成1小时" in worker.screen.bubbles[-1].text
    await worker.taps("对的")
    wang.sees("时长改成1小时", "记上1分", "路上不算")
    worker.unseen.clear()
    await wang.taps("我的积分")
    wang.sees("0分能用", "还有1分街道还在看")


async def test_returned_corrected_and_verified_again_it_earns_once(community: Community) -> None:
    await logged(community)
    worker, wang, officer = community.li_worker, community.wang, community.zhao_officer
    await worker.taps("待核实")
    await worker.taps("退回")
    await worker.taps("时间不对")
    worker.unseen.clear()
    wang.sees("请再看看", "时间不对", "改一改", "撤回")
    await wang.taps("改一改")
    wang.sees("现在是这样", "1个半小时", "改一下")
    await wang.taps("改一下")
    wang.sees("要改哪一样")
    await wang.taps("做了多久")
    wang.sees("做了多久")
    await wang.taps("1小时")
    wang.sees("现在是这样", "1小时")
    await wang.taps("对的")
    wang.sees("记上了", "1小时")
    elder = community.li_elder
    elder.sees("王阿姨说来看过您", "1小时", "来过了")
    assert sum("来过了" in bubble.labels for bubble in elder.screen.bubbles) == 1
    await worker.taps("待核实")
    await worker.taps("属实")
    worker.unseen.clear()
    wang.sees("社区核实了", "记上1分")
    await officer.taps("待审核")
    await officer.taps("审核通过")
    officer.unseen.clear()
    wang.sees("审核通过", "1分能用了")
    await wang.taps("我的积分")
    wang.sees("1分能用")


async def test_not_recorded_stands_under_return(community: Community) -> None:
    await logged(community)
    worker, wang = community.li_worker, community.wang
    await worker.taps("待核实")
    await worker.taps("退回")
    await worker.taps("不予记录")
    await worker.says("那天王阿姨在外地")
    assert "不予记录:那天王阿姨在外地" in worker.screen.bubbles[-1].text
    await worker.taps("对的")
    worker.unseen.clear()
    wang.sees("这次不算", "那天王阿姨在外地")


async def test_the_officer_sends_back_and_both_are_told(community: Community) -> None:
    await logged(community)
    worker, wang, officer = community.li_worker, community.wang, community.zhao_officer
    await worker.taps("待核实")
    await worker.taps("属实")
    community.looked()
    await officer.taps("待审核")
    officer.sees("还有1件")
    officer.sees("王秀兰", "李大山", "1分半", "审核通过", "退回")
    await officer.taps("退回")
    officer.sees("为什么退回")
    await officer.taps("说不清楚")
    officer.sees("没有要审核的了")
    wang.sees("请再看看", "说不清楚")
    worker.sees("街道退回", "说不清楚")
    await wang.taps("我的积分")
    wang.sees("0分能用")


async def test_the_points_of_an_audited_visit_can_be_asked_why(community: Community) -> None:
    await logged(community)
    worker, wang, officer = community.li_worker, community.wang, community.zhao_officer
    await worker.taps("待核实")
    await worker.taps("属实")
    await officer.taps("待审核")
    await officer.taps("审核通过")
    community.looked()
    await wang.taps("我的积分")
    wang.sees("1分半能用", "怎么来的", "为什么")
    await wang.taps("为什么")
    wang.sees("一共得了1分半", "能用1分半", "依据")
    await wang.taps("怎么来的")
    wang.sees("打扫卫生1个半小时 +1分半", "第1条为什么")
    await wang.taps("第1条为什么")
    wang.sees("满半小时记半分,这次1分半", "依据:区里方案二(四)")
    await community.liu.taps("我的积分")
    community.liu.sees("0分能用")


async def test_each_line_of_points_has_the_day_of_its_visit(community: Community) -> None:
    """Done on Tuesday, verified on Wednesday, audited on Thursday."""
    await logged(community, day="昨天上午")
    worker, wang, officer = community.li_worker, community.wang, community.zhao_officer
    await worker.taps("待核实")
    await worker.taps("属实")
    community.looked()
    for how in ("", "审核通过"):
        if how:
            community.world.clock.moves(days=1)
            await officer.taps("待审核")
            await officer.taps(how)
            community.looked()
        await wang.taps("我的积分")
        community.looked()
        await wang.taps("怎么来的")
        line = wang.sees("新记上的在前").text.splitlines()[1]
        assert "3月17日 星期二" in line, line
        assert "3月18日" not in line
        assert "3月19日" not in line


async def test_a_worker_asks_why_of_a_card(community: Community) -> None:
    await logged(community, length="1个半小时")
    await community.li_elder.taps("没来")
    await community.li_elder.taps("没来")
    community.looked()
    worker = community.li_worker
    await worker.taps("待核实")
    worker.sees()
    worker.sees("老人说没来")
    await worker.taps("为什么")
    worker.sees("满半小时记半分,这次1分半", "依据:区里方案二(四)", "老人说没来", "依据:区里方案一")
