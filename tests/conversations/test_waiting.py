"""What nobody touches: after two working days the colleagues see whose it was, after two more the street does too."""

from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_away import role_ends
from tests.conversations.test_today import ticks
from tests.security.before import an_incomplete_elder


async def logs(volunteer: Neighbour, elder: str = "李爹爹") -> None:
    await taps(volunteer, "记一次服务", elder, "打扫卫生", "今天上午", "1小时", "对的")


async def mornings(community: Community, days: int) -> None:
    """From 16:00 to 8:30, then a day each, with a card wherever there is one."""
    await ticks(community, hours=16, minutes=30)
    for _ in range(days - 1):
        community.looked()
        await ticks(community, days=1)


async def test_a_visit_nobody_looked_at_comes_to_the_colleague_and_then_to_the_street(
    community: Community,
) -> None:
    """Logged on Wednesday the 18th; Saturday and Sunday do not count."""
    li, zhou, zhao = community.li_worker, community.zhou_worker, community.zhao_officer
    await logs(community.wang)
    await logs(community.wang, "张婆婆")
    community.looked()
    await mornings(community, 2)  # Friday
    assert "放着" not in zhou.sees("要核实的:2件").text
    li.sees("要核实的:2件")
    community.looked()
    await ticks(community, days=3)  # Monday
    zhou.sees("要核实的:2件", "小李那里放着2件,3月18日 星期三就有了,请帮着看看")
    assert "放着" not in li.sees("要核实的:2件").text
    assert "没人办" not in zhao.sees("服务2次").text
    community.looked()
    await ticks(community, days=1)
    zhao.sees_nothing()
    community.looked()
    await ticks(community, days=1)  # Wednesday
    zhao.sees("赵主任,早上好", "1. 银湖社区有2件没人办,3月18日 星期三就有了,是小李那里的")
    community.looked()
    await taps(zhou, "去核实", "属实", "属实")
    community.looked()
    await ticks(community, days=1)
    zhao.sees_nothing()
    assert "放着" not in zhou.sees("早上好").text
    community.looked()


async def test_what_belongs_to_all_comes_to_the_street_and_so_does_what_was_theirs_who_left(
    community: Community,
) -> None:
    """An application, an elder to complete, somebody whom nothing reaches; 小李, who took them in, works there no more."""
    she = community.town.person("何新来")
    await she.says("您好")
    await taps(she, "都没有", "给老人报名", "银湖社区")
    for said in ("何老人", "何新来"):
        await she.says(said)
    await taps(she, "先不留", "对的")
    await an_incomplete_elder(community)
    await community.liu.blocks()
    await community.zhang_elder.blocks()
    community.looked()
    await mornings(community, 2)
    community.looked()
    await ticks(community, days=3)
    community.zhou_worker.sees("新报名的:1位", "小李那里放着3件")
    await role_ends(community, "小李", "worker", "银湖社区")
    community.looked()
    await ticks(community, days=2)
    community.zhao_officer.sees("1. 银湖社区有4件没人办,3月18日 星期三就有了")
    assert "小李" not in community.zhao_officer.screen.bubbles[-1].text
    assert "放着" not in community.zhou_worker.sees("早上好").text
    await community.liu.unblocks()
    await community.zhang_elder.unblocks()
    community.looked()


async def test_a_visit_that_came_back_waits_anew(community: Community) -> None:
    """Returned and corrected on Monday: it is as new as that."""
    li, wang = community.li_worker, community.wang
    await logs(wang)
    community.looked()
    await mornings(community, 2)
    community.looked()
    await ticks(community, days=3)
    community.zhou_worker.sees("小李那里放着1件")
    await taps(li, "待核实", "退回", "时间不对")
    await taps(wang, "改一改", "对的")
    community.looked()
    await ticks(community, days=1)
    assert "放着" not in community.zhou_worker.sees("早上好").text
    community.looked()
