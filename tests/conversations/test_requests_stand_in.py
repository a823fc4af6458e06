"""A request in other hands: the street where no worker is there, and a worker for a volunteer who rings."""

from datetime import date

from tests.community import taps
from tests.conftest import Community
from tests.conversations.asking import asks, state
from tests.conversations.test_come import promised, request
from tests.security.facts import number

TOMORROW = date(2026, 3, 19)


async def workers_are_away(community: Community) -> None:
    """小李 and 小周 are both away for three days, and asked nobody to stand in."""
    for worker in (community.li_worker, community.zhou_worker):
        await taps(worker, "更多", "请假代班")
        for said in ("今天", "三天"):
            await worker.says(said)
        await taps(worker, "先不请人", "对的")
    community.looked()


async def nobody_can_go(community: Community) -> None:
    """李爹爹 wants somebody to clean tomorrow, and both neighbours say no."""
    await asks(community)
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")


async def test_the_street_in_the_workers_place_finds_somebody(community: Community) -> None:
    """Nobody could be found: 赵主任 has the card, sees who would be good, and has it from the phone that 刘师傅 goes."""
    zhao = community.zhao_officer
    await workers_are_away(community)
    await nobody_can_go(community)
    assert zhao.sees("没找到人:李大山,打扫卫生").labels == ("看帮忙单",)
    await zhao.taps("看帮忙单")
    assert zhao.sees("李大山:打扫卫生").labels == ("谁合适", "再问一轮", "不用了", "社区不接", "转给别处")
    community.looked()
    await taps(zhao, "谁合适", "刘师傅", "已说好TA去")
    assert "现在:有人去(刘建国)" in zhao.screen.text
    community.li_elder.sees("说好了,刘师傅来")
    assert await state(community) == "accepted"
    community.looked()
    await taps(zhao, "不用了", "对的")
    assert await state(community) == "cancelled"
    community.looked()


async def test_with_the_street_away_too_it_stays_with_the_workers(community: Community) -> None:
    """What cannot wait climbs to the district only where somebody is in danger: it sees no people."""
    await promised(community, TOMORROW)
    await workers_are_away(community)
    zhao = community.zhao_officer
    await taps(zhao, "更多", "请假代班")
    for said in ("今天", "三天"):
        await zhao.says(said)
    await taps(zhao, "先不请人", "对的")
    community.looked()
    await taps(community.wang, "去不了了", "家里有事")
    for worker in (community.li_worker, community.zhou_worker):
        worker.sees("王秀兰去不了了(家里有事):李大山")
    zhao.sees_nothing()
    community.bureau.sees_nothing()
    community.looked()


async def test_with_the_worker_back_it_is_the_communitys_again(community: Community) -> None:
    """The street's card lies there still: what is tapped on it changes nothing, and says who sees to it."""
    zhao = community.zhao_officer
    await workers_are_away(community)
    await nobody_can_go(community)
    await zhao.taps("看帮忙单")
    await taps(community.li_worker, "更多", "请假代班", "提前回来")
    if "对的" in community.li_worker.labels:
        await community.li_worker.taps("对的")
    community.looked()
    for label in ("谁合适", "再问一轮", "社区不接", "不用了"):
        await zhao.taps(label)
        assert zhao.sees("社区有人在,由社区来办。").labels == ("为什么",)
    assert await state(community) == "lapsed"
    assert await number(community.world, "SELECT count(*) FROM record WHERE deed = 'refused'") == 4
    community.looked()


async def test_a_volunteer_rings_that_they_cannot_go(community: Community) -> None:
    """王阿姨 is ill and rings 小李: open again at once; she, the daughter, her mother and 小周 hear by whom."""
    li, wang = community.li_worker, community.wang
    await promised(community, TOMORROW, elder="张桂珍", asked_as="relative", asker="小张")
    await taps(li, "帮忙单", "看第1张")
    assert li.screen.bubbles[-1].labels == ["TA去不了了", "不用了"]
    community.looked()
    await li.taps("TA去不了了")
    assert li.sees("王秀兰去不了张桂珍那里了?").labels[:3] == ("TA病了", "家里有事", "别的事")
    await li.taps("TA病了")
    li.sees("记下了,正在另外找人。")
    wang.sees("社区小李替您记下了:张婆婆那里您去不了了")
    community.zhang_elder.sees("王阿姨来不了了(社区小李代说的)", "正在另外找人")
    community.zhang_relative.sees("张婆婆:王阿姨来不了了(社区小李代说的)")
    community.zhou_worker.sees("王秀兰去不了了(病了)(小李代记)")
    assert "您这次不去了:张婆婆" in wang.screen.text
    community.liu.sees("问问您")
    community.looked()
    assert (await request(community)).volunteer_id is None
    on_behalf = "SELECT count(*) FROM record WHERE deed = 'give-back-request' AND on_behalf_of IS NOT NULL"
    assert await number(community.world, on_behalf) == 1


async def test_what_is_over_is_not_given_back_for_anybody(community: Community) -> None:
    li = community.li_worker
    await promised(community, TOMORROW)
    await taps(li, "帮忙单", "看第1张")
    card = li.screen.bubbles[-1]
    await taps(li, "不用了", "对的")
    community.looked()
    await li.taps_old(card, "TA去不了了")
    assert "这张帮忙单已经变了。" in "".join([*li.toasts, li.screen.text])
    community.looked()
