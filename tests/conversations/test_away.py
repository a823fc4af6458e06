"""请假和代班: from when to when, who stands in, and what goes where meanwhile."""

import pytest

from bot.store import roles, units
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_today import ticks
from tests.security.facts import number

STANDING = "SELECT count(*) FROM absence WHERE state = 'stands'"


async def goes_away(
    worker: Neighbour, deputy: str, first: str = "今天", days: str = "3天", *, looks: bool = True
) -> None:
    await worker.says("请假")
    await taps(worker, first, days, deputy, "对的")
    if looks:
        worker.unseen.clear()


async def role_ends(community: Community, name: str, role: str, unit: str) -> None:
    """Somebody is no worker any more: the chat has no word for it yet."""

    async def work(tx: Tx) -> None:
        [place] = await units.named(tx, unit)
        [person] = [one for one in await roles.members(tx, place.id) if one.name == name]
        await roles.end(tx, person.id, role, place.id)  # type: ignore[arg-type]  # a role of ours

    assert community.world.app is not None
    await community.world.app.database.turn(work, f"end {name}")


async def test_a_worker_says_from_when_to_when_and_who_stands_in(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await taps(li, "更多", "请假代班")
    li.sees("要哪一样", "请假代班")
    assert li.sees("从哪天起").labels[:4] == ("今天", "明天", "后天", "下周一")
    await li.taps("明天")
    li.sees("明天(3月19日 星期四)起,休几天", "3天")
    await li.taps("2天")
    li.sees("请谁代班", "小周", "先不请人")
    await li.taps("小周")
    li.sees("请假:明天(3月19日 星期四)到3月20日 星期五", "代班:小周")
    zhou.sees_nothing()
    await li.taps("对的")
    li.sees("记下了", "已经告诉小周")
    zhou.sees("小李明天(3月19日 星期四)到3月20日 星期五不在,请您代班")
    community.looked()


async def test_days_may_be_typed_and_each_answer_changed(community: Community) -> None:
    li = community.li_worker
    await li.says("我要请假")
    await li.says("明天3月23号")
    assert li.screen.bubbles[-1].text.startswith("您是说下面哪一个?")
    await taps(li, "3月23日 星期一")
    await li.says("到周三")
    await li.taps("先不请人")
    li.unseen.clear()
    await taps(li, "改一下", "到哪天")
    await li.says("四天")
    shown = li.screen.bubbles[-1].text
    assert "3月23日 星期一到3月26日 星期四" in shown
    assert "没有请人代,有事找小周" in shown
    await taps(li, "改一下", "从哪天", "今天", "改一下", "谁代班", "小周", "对的")
    assert await number(community.world, STANDING) == 1
    community.looked()


async def test_days_that_make_no_sense_are_refused_and_one_answer_changed(community: Community) -> None:
    li = community.li_worker
    await li.says("请假")
    await li.says("昨天")
    community.looked()
    assert "已经过了" in li.screen.bubbles[-1].text
    await taps(li, "从哪天", "后天")
    await li.says("明天")
    assert "是不是说反了" in li.screen.bubbles[-1].text
    await taps(li, "到哪天", "5天", "小周", "对的")
    community.looked()
    await li.says("请假")
    await taps(li, "再请一次假")
    await li.says("22号")
    assert "已经有一次假了" in li.screen.bubbles[-1].text
    await taps(li, "从哪天")
    await li.says("25号")
    await li.says("一百天")
    assert "一次最多60天" in li.screen.bubbles[-1].text
    await li.taps("算了")
    assert await number(community.world, STANDING) == 1
    community.looked()


async def test_what_came_to_her_comes_to_the_deputy_and_she_is_left_alone(community: Community) -> None:
    """没来 said twice, a block, danger words, the morning card, and what was hers to hear."""
    li, zhou = community.li_worker, community.zhou_worker
    await taps(community.wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    await taps(community.wang, "记一次服务", "张婆婆", "打扫卫生", "昨天上午", "1小时", "对的")
    await taps(li, "待核实", "属实")
    community.looked()
    await goes_away(li, "小周")
    zhou.sees("请您代班")
    elder = community.zhang_elder if "张桂珍" not in li.screen.bubbles[-2].text else community.li_elder
    await taps(elder, "没来", "没来")
    zhou.sees("(代小李)", "没来")
    await community.liu.blocks()
    zhou.sees("(代小李)", "刘建国", "收不到消息")
    await community.wang.says("救命")
    zhou.sees("(代小李)", "王秀兰", "急事")
    community.wang.unseen.clear()
    await taps(community.zhao_officer, "待审核", "退回", "说不清楚")
    zhou.sees("(代小李)", "退回")
    await ticks(community, hours=16, minutes=30)
    zhou.sees("小周,早上好", "您在代小李的班,到明天(3月20日 星期五)", "今天要办")
    li.sees_nothing()
    await zhou.taps("今天要办")
    zhou.sees("您在代小李的班")
    await community.zhang_relative.taps("找社区")
    assert "小李" not in community.zhang_relative.sees("小周").text
    community.looked()


async def test_it_ends_by_itself_on_the_morning_after_and_both_hear_it(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await goes_away(li, "小周", days="1天")
    community.looked()
    await ticks(community, hours=15)  # 7:00
    li.sees_nothing()
    await ticks(community, hours=1, minutes=30)
    li.sees("小李,假到期了,欢迎回来")
    zhou.sees("小李回来了,不用您代班了")
    for worker in (li, zhou):
        assert "代" not in worker.sees("早上好").text
    await community.wang.says("救命")
    li.sees("王秀兰")
    assert "代" not in zhou.sees("王秀兰").text
    await ticks(community, minutes=1)
    li.sees_nothing()
    community.looked()


async def test_back_early(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await goes_away(li, "小周")
    community.looked()
    await li.says("提前回来")
    li.sees("您的假:今天(3月18日 星期三)到3月20日 星期五。代班:小周", "提前回来", "再请一次假")
    await li.taps("提前回来")
    li.sees("现在就回来,事情还归您")
    await li.taps("对的")
    li.sees("您回来了")
    zhou.sees("小李回来了")
    await community.wang.says("救命")
    li.sees("王秀兰")
    community.looked()


async def test_a_holiday_to_come_can_be_called_off(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await goes_away(li, "小周", "明天")
    community.looked()
    await taps(li, "更多", "请假代班", "不休了", "对的")
    assert "这个假不休了" in li.screen.bubbles[-1].text
    zhou.sees("小李不休假了", "不用您代班了")
    assert await number(community.world, STANDING) == 0
    community.looked()


async def test_without_a_deputy_it_comes_to_the_colleagues_here(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await goes_away(li, "先不请人")
    zhou.sees_nothing()
    await community.wang.says("救命")
    li.sees_nothing()
    assert "代" not in zhou.sees("王秀兰").text
    await li.says("请假")
    assert "代班:先不请人" in li.sees("您的假").text
    await taps(li, "提前回来", "对的")
    zhou.sees_nothing()
    community.looked()


async def test_without_a_deputy_what_was_hers_to_hear_comes_to_the_colleagues(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await taps(community.wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    await taps(li, "待核实", "属实")
    await goes_away(li, "先不请人")
    community.looked()
    await taps(community.zhao_officer, "待审核", "退回", "说不清楚")
    zhou.sees("(代小李)", "退回")
    li.sees_nothing()
    community.looked()


async def test_a_deputy_who_goes_away_too_hands_both_on(community: Community) -> None:
    """小李 is away; 小周, who stands in, goes too: no colleague is left, so it is the officer's."""
    li, zhou, zhao = community.li_worker, community.zhou_worker, community.zhao_officer
    await goes_away(li, "小周")
    community.looked()
    await zhou.says("请假")
    await taps(zhou, "今天", "2天")
    assert "社区没有别的同事在" in zhou.screen.bubbles[-1].text
    assert list(zhou.screen.bubbles[-1].labels[:2]) == ["赵主任", "先不请人"]
    await zhou.taps("赵主任")
    assert "您在代小李的班,也一起交过去" in zhou.screen.bubbles[-1].text
    await zhou.taps("对的")
    zhao.sees("小周", "请您代班")
    community.looked()
    await community.wang.says("救命")
    zhao.sees("(代小李、小周)", "王秀兰")
    for worker in (li, zhou):
        worker.sees_nothing()
    community.wang.unseen.clear()
    await ticks(community, hours=16, minutes=30)
    zhao.sees("赵主任,早上好", "银湖社区的小李不在", "银湖社区的小周不在", "互助员还差3位")
    for worker in (li, zhou):
        worker.sees_nothing()
    await ticks(community, days=1)
    community.looked()
    await ticks(community, days=4)  # Tuesday: both are back
    assert "假到期了" in li.screen.text
    assert zhao.screen.text.count("不用您代班了") == 1
    community.looked()


async def test_somebody_who_asks_to_come_in_is_shown_to_the_deputy_and_to_the_street_without_a_name(
    community: Community,
) -> None:
    li, zhou, zhao = community.li_worker, community.zhou_worker, community.zhao_officer
    await goes_away(li, "小周")
    await goes_away(zhou, "先不请人")
    community.looked()
    she = community.town.person("何新来")
    await she.says("您好")
    await taps(she, "都没有", "给老人报名", "银湖社区")
    for said in ("何老人", "何新来"):
        await she.says(said)
    await taps(she, "先不留", "对的")
    assert "何" not in zhao.sees("银湖社区有新报名的").text
    for worker in (li, zhou):
        worker.sees_nothing()
    community.looked()


async def test_a_deputy_who_is_no_worker_any_more_does_not_stand_in(community: Community) -> None:
    """小周 left meanwhile, and nobody else is there: the street has it."""
    await goes_away(community.li_worker, "小周")
    community.looked()
    await role_ends(community, "小周", "worker", "银湖社区")
    await community.wang.says("救命")
    community.zhou_worker.sees_nothing()
    community.zhao_officer.sees("(代小李)", "王秀兰")
    community.wang.unseen.clear()
    await ticks(community, days=5)
    assert "假到期了" in community.li_worker.screen.text
    community.looked()


async def test_whoever_is_no_worker_any_more_has_no_duty_left(community: Community) -> None:
    """What 小李 verified is sent back after she left: 小周 hears it in her place."""
    li, zhou = community.li_worker, community.zhou_worker
    await taps(community.wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    await taps(li, "待核实", "属实")
    await role_ends(community, "小李", "worker", "银湖社区")
    community.looked()
    await taps(community.zhao_officer, "待审核", "退回", "说不清楚")
    zhou.sees("(代小李)", "退回")
    li.sees_nothing()
    community.looked()


async def test_an_officer_alone_has_nobody_to_stand_in_and_danger_still_reaches_somebody(
    community: Community,
) -> None:
    """Both workers and the officer are away: what cannot wait goes to the district, all else waits."""
    zhao = community.zhao_officer
    await taps(zhao, "更多", "请假代班", "今天", "1天")
    assert "没有别的同事在" in zhao.screen.bubbles[-1].text
    await zhao.taps("先不请人")
    assert "没有人能代" in zhao.screen.bubbles[-1].text
    await zhao.taps("对的")
    await goes_away(community.zhou_worker, "先不请人")
    await community.li_worker.says("请假")
    await taps(community.li_worker, "今天", "1天")
    assert "没有别的同事在" in community.li_worker.screen.bubbles[-1].text
    await taps(community.li_worker, "先不请人", "对的")
    community.looked()
    await community.liu.blocks()  # no danger: it lies with whose it was, whom nothing else will tell
    community.bureau.sees_nothing()
    await community.liu.unblocks()
    community.looked()
    await community.wang.says("救命")
    community.bureau.sees("(代小李、小周)", "王秀兰")
    for somebody in (zhao, community.li_worker, community.zhou_worker):
        somebody.sees_nothing()
    await community.wang.taps("按错了")
    community.bureau.sees("(代小李、小周)王秀兰那边是按错了")
    community.wang.unseen.clear()
    await ticks(community, hours=16, minutes=30)
    community.li_worker.sees("假到期了")
    community.looked()


@pytest.mark.parametrize("role", ["volunteer", "elder"])
async def test_it_is_for_officials_alone(community: Community, role: str) -> None:
    one = community.wang if role == "volunteer" else community.li_elder
    await one.says("请假")
    assert await number(community.world, "SELECT count(*) FROM dialogue") == 0
    assert await number(community.world, "SELECT count(*) FROM absence") == 0
    community.looked()


async def test_danger_in_a_community_without_workers_reaches_the_street(community: Community) -> None:
    await role_ends(community, "小李", "worker", "银湖社区")
    await role_ends(community, "小周", "worker", "银湖社区")
    await community.wang.says("救命")
    community.zhao_officer.sees("王秀兰")
    community.looked()
