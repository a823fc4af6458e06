"""二(一) 原则上: the street's exception of the subsidy, asked for and decided with a reason; whoever applied hears it."""

import pytest

from bot.store import reasons
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_away import goes_away
from tests.conversations.test_today import ticks

TOLD = ("当面同意", "独居", "不在身边", "有难处", "有补贴", "对的")


async def enrolled(community: Community) -> None:
    """周桂花 has the subsidy: in principle not served."""
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(li, *TOLD)
    community.looked()


async def asked_for_exception(community: Community) -> None:
    await enrolled(community)
    li = community.li_worker
    await li.taps("请街道特批")
    li.sees("为什么请街道特批", "补贴不够用", "身边没有人")
    community.zhao_officer.sees_nothing()
    await li.says("刚出院,没人照应")
    li.sees("已经请街道特批周桂花")
    community.zhao_officer.sees(
        "请您特批:银湖社区的周桂花,独居",
        "社区小李请的",
        "理由:刚出院,没人照应",
        "等您定",
        "同意特批",
        "不特批",
    )


async def kept(community: Community) -> tuple[str, str, str]:
    """What stands in the store of the exception: state, the rule of its reason, and its clause."""

    async def work(tx: Tx) -> tuple[str, str, str]:
        row = await tx.one("SELECT exception, exception_reason_id FROM circumstances WHERE exception <> ''")
        found = await reasons.find(tx, row["exception_reason_id"])
        assert found is not None
        return row["exception"], found[0].rule, found[0].clause

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


async def test_the_officer_makes_an_exception_of_the_subsidy(community: Community) -> None:
    await asked_for_exception(community)
    li, zhao = community.li_worker, community.zhao_officer
    await li.taps("请街道特批")
    assert li.toast("已经记上了")
    old = zhao.screen.bubbles[-1]
    await zhao.taps("同意特批")
    zhao.sees("为什么同意", "确实有难处")
    li.sees_nothing()
    await zhao.taps("确实有难处")
    zhao.sees_edit("街道同意特批了:确实有难处")
    assert zhao.toast("记上了")
    li.sees("街道同意特批了:周桂花", "街道说:确实有难处")
    await zhao.taps_old(old, "不特批")
    assert zhao.toast("已经记上了")
    assert await kept(community) == ("given", "elder-excepted", "二(一)")
    await taps(li, "登记", "老人的事", "周婆婆")
    community.looked()


async def test_the_officer_makes_none(community: Community) -> None:
    await asked_for_exception(community)
    await community.zhao_officer.taps("不特批")
    community.zhao_officer.sees("为什么不特批")
    await community.zhao_officer.says("补贴刚刚涨了")
    community.zhao_officer.sees_edit("没有特批:补贴刚刚涨了")
    community.li_worker.sees("街道没有特批:周桂花", "补贴刚刚涨了")
    assert await kept(community) == ("declined", "elder-not-excepted", "二(一)")
    await taps(community.li_worker, "登记", "老人的事")
    assert "周婆婆" not in community.li_worker.labels
    community.looked()


async def test_after_a_no_the_street_is_asked_again_with_a_new_reason(community: Community) -> None:
    """By the button beneath the no; what was said then stands on the street's card."""
    li, zhao = community.li_worker, community.zhao_officer
    await enrolled(community)
    await taps(li, "请街道特批", "身边没有人")
    await taps(zhao, "不特批", "请再去看看")
    community.looked()
    await li.taps("再请街道特批")
    assert "身边没有人" not in li.screen.bubbles[-1].labels
    await li.says("身边没有人")
    assert li.screen.bubbles[-1].text.startswith("这个理由上次说过了")
    zhao.unseen.clear()
    await li.taps("再请街道特批")
    await li.says("刚出院,没人照应")
    card = zhao.sees("理由:刚出院,没人照应", "上次没有特批:请再去看看", "等您定")
    assert card.labels == ("同意特批", "不特批")
    await taps(zhao, "同意特批", "确实有难处")
    assert await kept(community) == ("given", "elder-excepted", "二(一)")
    community.looked()


async def test_an_exception_that_was_asked_of_other_facts_is_outdated(community: Community) -> None:
    await asked_for_exception(community)
    li, zhao = community.li_worker, community.zhao_officer
    old = zhao.screen.bubbles[-1]
    await li.says("不记得了")
    community.looked()
    button = next(one for row in old.rows for one in row if one["text"] == "同意特批")
    deed, person, revision = button["callback_data"].split(":")
    zhao.person.forges(f"{deed}:{person}:{int(revision) - 1}", old.message_id)
    await community.town.moves_on(zhao)
    assert zhao.toast("有变动")
    await taps(zhao, "同意特批", "社区说得对")
    community.looked()


async def test_what_the_street_says_comes_to_whoever_stands_in(community: Community) -> None:
    await asked_for_exception(community)
    await goes_away(community.li_worker, "小周")
    community.looked()
    await taps(community.zhao_officer, "不特批", "补贴够用了")
    community.zhou_worker.sees("(代小李)", "街道没有特批:周桂花")
    community.li_worker.sees_nothing()
    community.looked()


async def test_what_waits_for_the_officer_stands_on_their_morning_card_until_it_is_decided(
    community: Community,
) -> None:
    await asked_for_exception(community)
    zhao = community.zhao_officer
    await ticks(community, hours=16, minutes=30)
    assert zhao.sees("赵主任,早上好", "1. 等您定的特批:1位").labels[0] == "看特批"
    await zhao.taps("看特批")
    zhao.sees("请您特批:银湖社区的周桂花", "同意特批")
    await taps(zhao, "同意特批", "确实有难处")
    community.looked()
    await zhao.taps("看特批")
    zhao.sees("没有等您定的特批了")
    await ticks(community, days=1)
    zhao.sees_nothing()
    community.looked()


# Somebody applied for the elder ---------------------------------------------------------------------------


async def applied(community: Community) -> Neighbour:
    """赵小梅 asks for 赵德福, and 小李 goes on to enrol him by the button beneath."""
    she = community.town.person("赵小梅")
    await she.says("您好")
    await taps(she, "都没有", "给老人报名", "银湖社区")
    for said in ("赵德福", "赵小梅"):
        await she.says(said)
    await taps(she, "先不留", "对的")
    li = community.li_worker
    await li.taps("去登记")
    community.looked()
    await li.taps("登记这位老人")
    li.sees("喜欢怎么称呼")
    for said in ("爹爹", "1944-1-9"):
        await li.says(said)
    community.looked()
    return she


@pytest.mark.parametrize(
    ("decision", "why", "heard"),
    [("同意特批", "确实有难处", "街道同意了:确实有难处"), ("不特批", "请再去看看", "现在还不行:请再去看看")],
)
async def test_whoever_applied_hears_what_the_street_decides(
    community: Community, decision: str, why: str, heard: str
) -> None:
    she, li = await applied(community), community.li_worker
    await taps(li, *TOLD)
    she.sees_nothing()
    await taps(li, "请街道特批", "补贴不够用")
    she.sees_nothing()
    await taps(community.zhao_officer, decision, why)
    she.sees("您给赵德福报的名", heard)
    community.looked()


async def test_whoever_applied_hears_that_the_elder_is_enrolled_and_is_asked_about_once(
    community: Community,
) -> None:
    she, li = await applied(community), community.li_worker
    await taps(li, "当面同意", "独居", "不在身边", "有难处", "没补贴", "以后再说", "发邀请卡")
    assert "赵德福" in li.screen.bubbles[-1].text
    await li.taps("对的")
    she.sees("赵德福登记好了")
    people = await community.count("person")
    community.looked()
    await li.taps("登记这位老人")
    assert li.toast("已经记上了")
    assert await community.count("person") == people
    community.looked()


async def test_two_workers_who_enrol_one_applicant_at_a_time_tell_once(community: Community) -> None:
    """The second finishes a talk that began before: they are asked whether it is the same person."""
    she, li, zhou = await applied(community), community.li_worker, community.zhou_worker
    button = next(
        one
        for bubble in li.screen.bubbles
        for row in bubble.rows
        for one in row
        if one["text"] == "登记这位老人"
    )
    zhou.person.forges(button["callback_data"], 1)
    await community.town.moves_on(zhou)
    for said in ("爹爹", "1944-1-9"):
        await zhou.says(said)
    told = ("当面同意", "独居", "不在身边", "有难处", "没补贴", "以后再说", "发邀请卡", "对的")
    await taps(li, *told)
    she.sees("赵德福登记好了")
    community.looked()
    await taps(zhou, "当面同意")
    assert "是同一位吗" in zhou.screen.bubbles[-1].text
    await zhou.taps("算了")
    she.sees_nothing()
    community.looked()
