"""Three answers that lead nowhere end with somebody who phones (UX 12), and never twice in the same words."""

from itertools import pairwise

from bot.sandbox.town import Neighbour
from tests.community import taps
from tests.conftest import Community

RUBBISH = ("啊啦巴", "咕噜咕", "叽里呱", "嘟嘟嘟嘟", "噼里啪", "轰隆隆")


async def answers(one: Neighbour) -> list[str]:
    """What somebody is told who writes nothing but rubbish."""
    told = []
    for rubbish in RUBBISH:
        one.unseen.clear()
        await one.says(rubbish)
        told.append(one.unseen.popleft().text)
    return told


async def test_at_the_end_of_the_ladder_the_worker_is_asked_to_phone(community: Community) -> None:
    told = await answers(community.wang)
    assert "我请社区打电话给您" in told[2]
    assert all(before != after for before, after in pairwise(told))
    for worker in (community.li_worker, community.zhou_worker):
        worker.sees("王秀兰连着几句我都没听懂,请打个电话,帮着弄一下")
        worker.sees_nothing()
    community.looked()


async def test_within_a_talk_it_ends_the_same_way_and_once_a_day(community: Community) -> None:
    await taps(community.wang, "记一次服务", "李爹爹")
    told = await answers(community.wang)
    assert "我请社区打电话给您" in told[2]
    assert all("帮了什么忙" in one for one in told)
    assert all(before != after for before, after in pairwise(told))
    community.li_worker.sees("王秀兰连着几句我都没听懂")
    await community.wang.says("算了")
    assert all("打电话给您" not in one for one in await answers(community.wang))
    community.li_worker.sees_nothing()
    community.looked()
    community.world.clock.moves(minutes=24 * 60)
    await community.wang.says("我的积分")
    await taps(community.wang, "记一次服务", "李爹爹")
    assert "打电话给您" in (await answers(community.wang))[2]
    community.looked()


async def test_officials_have_colleagues_to_ask(community: Community) -> None:
    told = await answers(community.li_worker)
    assert all("打电话给您" not in one for one in told)
    assert all(before != after for before, after in pairwise(told))
    community.zhou_worker.sees_nothing()
    community.looked()
