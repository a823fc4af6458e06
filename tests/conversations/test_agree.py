"""服务约定: the worker writes, the elder's side and the street say yes, and the week's visits come of it."""

from datetime import date

import pytest

from bot.model import CarePlan
from bot.sandbox.people import Bubble
from bot.sandbox.state import Event
from bot.store import care_plans
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour

PAGE = ("登记", "还有", "还有", "服务约定")


def told(one: Neighbour, *parts: str) -> Event:
    """Somewhere among what they have not looked at yet, all the parts stand in one message."""
    for event in one.unseen:
        if all(part in event.text for part in parts):
            return event
    raise AssertionError(f"{one.name} was told {[event.text for event in one.unseen]}, which lacks {parts}")


def last(one: Neighbour) -> Bubble:
    """The newest message."""
    return one.screen.bubbles[-1]


async def ticks(community: Community, **by: int) -> None:
    """Time goes by, and the clock's side looks what is due."""
    community.world.clock.moves(**by)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def item(community: Community, *answers: str) -> None:
    """One item: labels, or words after `=`."""
    for answer in answers:
        await (
            community.li_worker.says(answer[1:])
            if answer.startswith("=")
            else community.li_worker.taps(answer)
        )


MEALS = ("送饭做饭", "2次", "周二、周五", "中午", "1小时", "=少放盐")
CLEANING = ("打扫卫生", "1次", "哪天都行", "上午", "2小时", "没有")


async def writes(
    community: Community, elder: str = "李爹爹", how: str = "问问李爹爹", begin: str = "下周一"
) -> None:
    """小李 writes a plan of two items for an elder who has none."""
    li = community.li_worker
    await taps(li, *PAGE, elder)
    await item(community, *MEALS)
    await li.taps("再加一项")
    await item(community, *CLEANING)
    await taps(li, "就这些", begin, how, "对的")


async def agrees(community: Community) -> None:
    await writes(community)
    await community.li_elder.taps("这样行")


async def accepts(community: Community) -> None:
    await agrees(community)
    await taps(community.zhao_officer, "待审核", "看服务约定", "同意")


async def plans(community: Community, name: str = "李大山") -> list[CarePlan]:
    """All versions, the newest first."""

    async def work(tx: Tx) -> list[CarePlan]:
        row = await tx.one("SELECT id FROM person WHERE name = :name", name=name)
        return list(await care_plans.of_elder(tx, row["id"]))

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


# Three yeses ---------------------------------------------------------------------------------------------


async def test_a_plan_is_written_agreed_to_and_accepted(community: Community) -> None:
    li, elder, zhao = community.li_worker, community.li_elder, community.zhao_officer
    await writes(community)
    told(
        li,
        "对不对",
        "李大山的服务约定,从3月23日(星期一)起",
        "周二、周五中午:送饭做饭,1小时(少放盐)",
        "每周1次,上午:打扫卫生,2小时",
    )
    card = told(elder, "这样行吗", "邻居来帮忙,不花钱,也不扣分", "周二、周五中午:送饭做饭,1小时(少放盐)")
    assert card.labels == ("这样行", "改一下", "以后再说")
    await elder.taps("这样行")
    told(zhao, "李大山的服务约定(第1版)", "等街道同意", "李大山自己点的头")
    told(li, "李爹爹点头了")
    await taps(zhao, "待审核", "看服务约定", "同意")
    told(elder, "服务约定定下来了", "3月23日(星期一)", "不花钱,也不扣分")
    told(li, "街道同意了")
    [plan] = await plans(community)
    assert (plan.state, plan.agreed_as, plan.from_on) == ("standing", "elder", date(2026, 3, 23))
    assert [(one.service, one.a_week, one.weekdays, one.part, one.minutes, one.notes) for one in plan.items] == [
        ("meals", 2, (2, 5), "noon", 60, "少放盐"), ("cleaning", 1, (), "morning", 120, ""),
    ]  # fmt: skip
    community.looked()


async def test_no_points_are_spoken_of(community: Community) -> None:
    await accepts(community)
    await taps(community.li_elder, "更多", "服务约定")
    told = [event.text for event in community.li_elder.unseen]
    assert len(told) >= 3
    assert not any("积分" in text or "2分" in text for text in told)
    community.looked()


async def test_a_relative_says_yes_and_the_elder_gets_a_note(community: Community) -> None:
    li, son, zhang = community.li_worker, community.zhang_relative, community.zhang_elder
    await taps(li, *PAGE, "张婆婆")
    await item(community, *MEALS)
    await taps(li, "就这些", "明天")
    assert last(li).labels == ["问问张婆婆", "问问小张", "当面说好了", "纸上签过了", "返回", "算了"]
    await taps(li, "问问小张", "对的")
    told(son, "张婆婆的服务约定", "这样行吗", "不花钱,也不扣分")
    await son.taps("这样行")
    told(zhang, "小张替您看了服务约定,说这样行")
    told(community.zhao_officer, "家人小张点的头")
    await taps(community.zhao_officer, "待审核", "看服务约定", "同意")
    told(son, "张婆婆的服务约定定下来了", "3月19日")
    told(zhang, "服务约定定下来了")
    await taps(son, "更多", "服务约定")
    assert "张婆婆的服务约定" in last(son).text
    community.looked()


@pytest.mark.parametrize(
    ("how", "said"),
    [("当面说好了", "陈国强当面说好的,社区代记"), ("纸上签过了", "陈国强纸上签过的,社区代记")],
)
async def test_whoever_has_no_phone_says_yes_to_the_worker(community: Community, how: str, said: str) -> None:
    li = community.li_worker
    await taps(li, *PAGE, "陈爷爷")
    await item(community, *MEALS)
    await taps(li, "就这些", "明天")
    assert last(li).labels == ["当面说好了", "纸上签过了", "返回", "算了"]
    await taps(li, how, "对的")
    told(li, "已经请街道看")
    told(community.zhao_officer, "陈国强的服务约定", said)
    [plan] = await plans(community, "陈国强")
    assert plan.state == "agreed"
    community.looked()


async def test_an_elder_who_was_asked_says_yes_to_the_worker(community: Community) -> None:
    """The card waits, and the worker hears it on the doorstep."""
    li, elder = community.li_worker, community.li_elder
    await writes(community)
    await elder.taps("以后再说")
    assert "想好了再点" in elder.toasts[-1]
    community.looked()
    await taps(li, *PAGE, "李爹爹")
    assert "等老人这边点头" in last(li).text
    await taps(li, "老人点头了", "当面说好了")
    told(community.zhao_officer, "李大山当面说好的,社区代记")
    elder.sees_edit("您点过头了")
    community.looked()


async def test_the_elder_would_have_it_otherwise(community: Community) -> None:
    """In words of their own: the worker has it on the list, and the next version says what is new in it."""
    li, elder = community.li_worker, community.li_elder
    await writes(community)
    community.looked()
    await elder.taps("改一下")
    await elder.says("打扫下午来吧")
    told(elder, "已经告诉社区")
    elder.sees_edit("社区再想想")
    told(li, "李爹爹想改:打扫下午来吧")
    await li.taps("今天要办")
    told(li, "要看的服务约定:1份")
    await taps(li, "看服务约定")
    assert "老人李大山说:打扫下午来吧" in last(li).text
    await taps(li, "改一改", "去掉一项", "第2项", "再加一项")
    await item(community, "打扫卫生", "1次", "哪天都行", "下午", "2小时", "没有")
    await taps(li, "就这些", "下周一", "问问李爹爹", "对的")
    told(elder, "这样行吗", "改了 每周1次,下午:打扫卫生,2小时")
    await li.taps("今天要办")
    assert "服务约定" not in last(li).text
    assert [(one.version, one.state) for one in await plans(community)] == [(2, "drafted"), (1, "sent-back")]
    community.looked()


async def test_the_street_sends_it_back_with_a_reason(community: Community) -> None:
    li, zhao = community.li_worker, community.zhao_officer
    await agrees(community)
    await taps(zhao, "待审核", "看服务约定", "退回", "排得太多")
    told(li, "街道赵主任退回了:排得太多")
    community.li_elder.sees_edit("社区再想想")
    await taps(li, "今天要办", "看服务约定")
    assert "街道赵主任说:排得太多" in last(li).text
    await zhao.taps("待审核")
    assert "看服务约定" not in last(zhao).labels
    community.looked()


async def test_a_draft_that_nobody_answers_is_asked_about(community: Community) -> None:
    li = community.li_worker
    await writes(community)
    await li.taps("今天要办")
    assert "服务约定" not in last(li).text
    await ticks(community, days=4)
    await taps(li, "今天要办", "看服务约定")
    assert "等老人这边点头" in last(li).text
    community.looked()


async def test_what_waits_can_be_taken_back(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await writes(community)
    await taps(li, *PAGE, "李爹爹", "撤回")
    elder.sees_edit("社区再想想")
    [plan] = await plans(community)
    assert plan.state == "withdrawn"
    await taps(li, *PAGE, "李爹爹")
    told(li, "给李大山约哪一样")
    await li.taps("算了")
    community.looked()


async def test_a_second_draft_takes_the_place_of_the_first(community: Community) -> None:
    """The card of the first is no use any more, tapped or not."""
    li, elder = community.li_worker, community.li_elder
    await writes(community)
    await taps(li, *PAGE, "李爹爹", "改一改", "就这些", "明天", "问问李爹爹", "对的")
    assert [one.state for one in await plans(community)] == ["drafted", "withdrawn"]
    assert sum("这样行" in bubble.labels for bubble in elder.screen.bubbles) == 1
    community.looked()


async def test_a_card_of_before_answers_kindly(community: Community) -> None:
    """Two officers look at one plan: the second hears that it has changed."""
    await agrees(community)
    zhao = community.zhao_officer
    await taps(zhao, "待审核", "看服务约定")
    plan = (await plans(community))[0]
    await zhao.taps("同意")
    community.looked()
    zhao.person.forges(f"accept-plan:{plan.id}:{plan.revision}", zhao.screen.bubbles[-1].message_id)
    await community.town.moves_on(zhao)
    assert "已经换成新的了" in zhao.toasts[-1]
    community.looked()


async def test_nothing_waits(community: Community) -> None:
    """Buttons of yesterday's card: there is nothing there any more."""
    for somebody, deed, none in (
        (community.li_worker, "plans-due", "没有要看的服务约定"),
        (community.zhao_officer, "plans-to-decide", "没有等您同意的服务约定"),
    ):
        somebody.person.forges(f"{deed}:0:0", 1)
        await community.town.moves_on(somebody)
        told(somebody, none)
    await taps(community.li_elder, "更多", "服务约定")
    told(community.li_elder, "还没有服务约定")
    community.looked()


async def test_another_communitys_elder_is_not_ones_own(community: Community) -> None:
    """Forged: neither the page nor the talk opens."""
    wu = await worker_of_another(community)
    await accepts(community)
    community.looked()
    plan = (await plans(community))[0]
    for deed in ("redo-plan", "end-plan", "withdraw-plan", "agree-plan-for"):
        wu.person.forges(f"{deed}:{plan.id}:{plan.revision}", 1)
        await community.town.moves_on(wu)
        told(wu, "不归您这边办")
    community.looked()


async def test_the_elder_has_it_changed_while_it_stands(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await accepts(community)
    await taps(elder, "更多", "服务约定", "改一下", "少来几次")
    told(elder, "已经告诉社区")
    await taps(li, "今天要办", "看服务约定")
    assert "老人李大山说:少来几次" in last(li).text
    [plan] = await plans(community)
    assert plan.state == "standing"
    await taps(li, "不再约定", "对的", "今天要办")
    assert "服务约定" not in last(li).text
    community.looked()


# Writing it ----------------------------------------------------------------------------------------------


async def test_an_hour_that_may_be_of_the_night_is_asked_about(community: Community) -> None:
    li = community.li_worker
    await taps(li, *PAGE, "李爹爹", "上门看看", "每天")
    await li.says("三点")
    assert "您是说下面哪一个" in last(li).text
    await taps(li, "下午3点", "半小时", "没有")
    assert "每天下午3点:上门看看,半小时" in last(li).text
    await taps(li, "再加一项", "还有", "聊天做伴", "1次", "哪天都行")
    await li.says("上午9点半")
    await taps(li, "1小时", "没有")
    assert "每周1次,上午9点半:聊天做伴,1小时" in last(li).text
    await li.taps("算了")
    community.looked()


async def test_days_that_are_too_many_are_asked_for_again(community: Community) -> None:
    """And where another number of times is said later, the days are asked anew."""
    li = community.li_worker
    await taps(li, *PAGE, "李爹爹", "送饭做饭", "2次")
    await li.says("周一三五")
    assert "请正好说这么多天" in last(li).text
    await li.says("周一到周二")
    await taps(
        li, "中午", "1个半小时", "没有", "再加一项", "送饭做饭", "1次", "周三", "中午", "1小时", "没有"
    )
    told(li, "送饭做饭这个时候已经约过了")
    await taps(li, "几次", "3次")
    told(li, "每周3次,哪几天")
    await taps(li, "周一三五")
    told(li, "送饭做饭这个时候已经约过了")
    await taps(li, "什么时候", "晚上")
    assert "周一三五晚上:送饭做饭,1小时" in last(li).text
    await li.taps("算了")
    community.looked()


async def test_four_items_are_enough(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await taps(li, *PAGE, "李爹爹")
    for number, service in enumerate(("送饭做饭", "打扫卫生", "陪看病", "急事帮手"), 1):
        await item(
            community,
            service,
            "3次",
            "周一三五",
            "上午",
            "1个半小时",
            "=腿脚不好,上下楼要人扶着走慢一点",
        )
        await li.taps("再加一项" if number < 4 else "就这些")
    await taps(li, "明天", "问问李爹爹", "对的")
    shown = told(elder, "这样行吗", "周一三五上午:急事帮手,1个半小时")
    assert "腿脚不好" not in shown.text
    community.looked()


async def test_a_plan_can_be_begun_from_the_elders_page(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "李爹爹", "还有", "服务约定")
    told(li, "给李大山约哪一样")
    await li.taps("算了")
    community.looked()
