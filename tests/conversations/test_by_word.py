"""来过了, 我去, 不用来了 and 撤回, typed: what a card's button does, where one thing alone waits for it."""

import pytest

from tests.community import taps
from tests.conftest import Community
from tests.security.facts import number

VISIT = ("记一次服务", "李爹爹", "打扫卫生", "昨天上午", "1小时", "对的")


async def answers(community: Community, said: str) -> int:
    return await number(community.world, f"SELECT count(*) FROM confirmation WHERE answer = '{said}'")


@pytest.mark.parametrize(
    ("said", "answer"),
    [("她来过了", "came"), ("没有来", "not-come"), ("记不清了", "unsure"), ("she came", "came")],
)
async def test_an_elder_says_it_in_words(community: Community, said: str, answer: str) -> None:
    await taps(community.wang, *VISIT)
    await community.li_elder.says(said)
    assert await answers(community, answer) == 1
    await community.li_elder.says("来过了")
    assert await answers(community, "came") >= 1
    community.looked()


async def test_a_daughter_says_it_for_her_mother(community: Community) -> None:
    await taps(community.wang, "记一次服务", "张婆婆", "送饭做饭", "昨天上午", "半小时", "对的")
    await community.zhang_relative.says("王阿姨来过了")
    assert await answers(community, "came") == 1
    community.looked()


async def test_of_two_visits_their_cards_ask_and_nothing_is_guessed(community: Community) -> None:
    for day in ("昨天上午", "昨天下午"):
        await taps(community.wang, *VISIT[:3], day, *VISIT[4:])
    community.looked()
    await community.li_elder.says("来过了")
    assert await answers(community, "came") == 0
    community.li_elder.sees("来过吗", "来过了")
    community.looked()


async def test_where_nothing_waits_it_says_so(community: Community) -> None:
    await community.li_elder.says("来过了")
    community.li_elder.sees("没有等您回话的事")
    await community.li_elder.says("不用来了")
    community.li_elder.sees("没有等您回话的事")
    await community.wang.says("我去")
    community.looked()


async def test_the_one_visit_is_read_back_and_taken_back(community: Community) -> None:
    await taps(community.wang, *VISIT)
    community.looked()
    await community.wang.says("刚才那条记错了,撤了吧")
    community.wang.sees("要撤回这一次吗", "李爹爹", "昨天")
    await community.wang.says("嗯?")
    community.wang.sees("撤回就点")
    await community.wang.says("对的")
    assert await number(community.world, "SELECT count(*) FROM visit WHERE state = 'withdrawn'") == 1
    community.looked()


async def test_what_was_verified_is_taken_back_by_no_tap(community: Community) -> None:
    """Not even by one of the latest revision, which no card offers."""
    wang, li = community.wang, community.li_worker
    await taps(wang, *VISIT)
    await taps(li, "待核实", "属实")
    community.looked()
    revision = await number(community.world, "SELECT revision FROM visit")
    wang.person.forges(f"withdraw:1:{revision}", wang.screen.bubbles[-1].message_id)
    await community.town.moves_on(wang)
    wang.sees("为什么")
    assert await number(community.world, "SELECT count(*) FROM visit WHERE state = 'verified'") == 1
    community.looked()
