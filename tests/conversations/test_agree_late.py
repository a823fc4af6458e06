"""Deeds that come too late, elders who are gone, forged buttons: a kind answer, and nothing changes."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from bot.actions import care_plans as acts
from bot.actions import offerings
from bot.model import Actor, CarePlan, Refusal
from bot.store import care_plans, people
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.conversations.test_agree import PAGE, accepts, last, plans, ticks, told, writes
from tests.security.before import gives

Deed = Callable[[Tx, Actor, CarePlan], Awaitable[Refusal | None]]


async def _agree(tx: Tx, actor: Actor, plan: CarePlan) -> Refusal | None:
    return await acts.agree(tx, actor, plan, "spoken")


async def _send_back(tx: Tx, actor: Actor, plan: CarePlan) -> Refusal | None:
    return await acts.send_back(tx, actor, plan, "排得太多")


@pytest.mark.parametrize("deed", [_agree, acts.accept, _send_back, acts.withdraw, acts.end])
async def test_a_deed_too_late_is_refused_and_changes_nothing(community: Community, deed: Deed) -> None:
    await writes(community)
    await taps(community.li_worker, *PAGE, "李爹爹", "撤回")

    async def work(tx: Tx) -> tuple[Refusal | None, CarePlan, CarePlan]:
        plan = await care_plans.get(tx, 1)
        worker = await people.get(tx, plan.made_by)
        return await deed(tx, Actor(worker, "worker", plan.unit_id), plan), plan, await care_plans.get(tx, 1)

    assert community.world.app is not None
    refused, before, after = await community.world.app.database.turn(work, "late")
    assert refused is not None
    assert refused.reason.rule == "plan-moved-on"
    assert before == after
    community.looked()


async def test_a_rest_of_the_past_is_refused(community: Community) -> None:
    async def work(tx: Tx) -> Refusal | None:
        row = await tx.one("SELECT id FROM person WHERE name = '王秀兰'")
        wang = await people.get(tx, row["id"])
        return await offerings.rest(tx, Actor(wang, "volunteer", None), wang, date(2026, 3, 1))

    assert community.world.app is not None
    refused = await community.world.app.database.turn(work, "rest")
    assert refused is not None
    assert refused.reason.rule == "rest-until-when"
    assert await community.count("offering") == 0


async def test_whoever_is_no_elder_of_the_plan_any_more_has_none(community: Community) -> None:
    """They get the subsidy now: what stood ends; what was sent back before is left as it was."""
    li, elder = community.li_worker, community.li_elder
    await writes(community)
    await taps(elder, "改一下", "少来几次")
    await accepts_again(community)
    await ticks(community, minutes=1)
    await taps(li, "登记", "老人的事", "李爹爹", "补资料")
    for answer in ANSWERS_WITH_SUBSIDY:
        await gives(li, answer)
    assert [one.state for one in await plans(community)] == ["ended", "sent-back"]
    community.looked()


ANSWERS_WITH_SUBSIDY = ("改一下", "有没有补贴", "有补贴", "对的")


async def accepts_again(community: Community) -> None:
    """The next version, with nothing changed, is agreed to by everybody."""
    await taps(community.li_worker, *PAGE, "李爹爹", "改一改", "就这些", "明天", "问问李爹爹", "对的")
    await community.li_elder.taps("这样行")
    await taps(community.zhao_officer, "待审核", "看服务约定", "同意")


async def forges(community: Community, who: Neighbour, data: str) -> None:
    community.looked()
    who.person.forges(data, 1)
    await community.town.moves_on(who)


async def test_only_whose_it_is(community: Community) -> None:
    """Of another community, of no elder at all, of nobody: the answer is no."""
    await accepts(community)
    [plan] = await plans(community)
    wu = await worker_of_another(community)
    for data in (f"redo-plan:{plan.id}:1", "redo-plan:99:1", f"withdraw-plan:{plan.id}:{plan.revision}"):
        await forges(community, wu, data)
        told(wu, "不归您这边办")
    for who, data in (
        (community.zhang_elder, f"wish-plan:{plan.id}:{plan.revision}"),
        (community.zhang_relative, f"agree-plan:{plan.id}:{plan.revision}"),
        (community.zhang_elder, f"plan-later:{plan.id}:{plan.revision}"),
    ):
        await forges(community, who, data)
        told(who, "不归您这边办")
    assert (await plans(community)) == [plan]
    community.looked()


async def test_a_button_of_an_older_state_shows_how_it_stands(community: Community) -> None:
    """Each of them says that the card has changed, and nothing is done twice."""
    await accepts(community)
    [plan] = await plans(community)
    late = {
        "agree-plan": community.li_elder, "plan-later": community.li_elder, "agree-plan-for": community.li_worker,
        "withdraw-plan": community.li_worker, "return-plan": community.zhao_officer, "accept-plan": community.zhao_officer,
    }  # fmt: skip
    for deed, who in late.items():
        await forges(community, who, f"{deed}:{plan.id}:1")
        assert "已经换成新的了" in who.toasts[-1]
    for deed, who in (("wish-plan", community.li_elder), ("end-plan", community.li_worker)):
        await forges(community, who, f"{deed}:{plan.id}:1")
        assert "已经换成新的了" in who.toasts[-1]
    assert (await plans(community)) == [plan]
    community.looked()


async def test_a_community_without_elders_or_volunteers(community: Community) -> None:
    wu = await worker_of_another(community)
    await taps(wu, *PAGE)
    assert "还没有" in last(wu).text
    await taps(wu, "登记", "还有", "还有", "互助员的事")
    assert "还没有" in last(wu).text
    community.looked()


async def test_a_plan_may_not_begin_yesterday(community: Community) -> None:
    li = community.li_worker
    await taps(li, *PAGE, "李爹爹", "上门看看", "每天", "上午", "半小时", "没有", "就这些")
    await li.says("昨天")
    told(li, "请说明天(3月19日 星期四)到5月17日 星期日之间的一天")
    await taps(li, "从哪天", "明天", "当面说好了", "对的")
    [plan] = await plans(community)
    assert plan.from_on == date(2026, 3, 19)
    community.looked()


async def test_the_officers_morning_card_has_what_waits(community: Community) -> None:
    zhao = community.zhao_officer
    await writes(community)
    await community.li_elder.taps("这样行")
    community.looked()
    await ticks(community, hours=16, minutes=31)  # the next morning
    told(zhao, "早上好", "等您同意的服务约定:1份")
    await taps(zhao, "看服务约定", "同意")
    assert [one.state for one in await plans(community)] == ["standing"]
    community.looked()
