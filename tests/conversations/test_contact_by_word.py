"""探访 told in a sentence, and a door that nobody opens: what is known is filled in, and nothing is kept before a tap."""

from datetime import date

import pytest

from tests.conftest import Community
from tests.conversations.test_come import promised
from tests.security.facts import number


async def contacts_of(community: Community) -> int:
    return await number(community.world, "SELECT count(*) FROM contact")


@pytest.mark.parametrize(
    "said", ["探访张婆婆,平安", "刚给张婆婆打了电话,都好", "张婆婆今天蛮好", "rang 张婆婆, all well"]
)
async def test_whom_it_was_is_known_and_how_they_are_is_a_tap(community: Community, said: str) -> None:
    before = await contacts_of(community)
    await community.wang.says(said)
    community.wang.sees("张婆婆怎么样", "上门平安", "电话平安", "有事")
    assert await contacts_of(community) == before
    await community.wang.taps("电话平安")
    community.wang.sees("电话探访张婆婆,平安")
    assert await contacts_of(community) == before + 1
    community.looked()


async def test_whom_it_may_be_is_asked(community: Community) -> None:
    await community.wang.says("打电话问了谭爹爹,他说感冒了")
    community.wang.sees("看了哪一位", "李爹爹")
    community.looked()


async def test_with_hours_it_is_a_visit(community: Community) -> None:
    await community.wang.says("昨天下午三点到四点去看了张婆婆,平安")
    community.wang.sees("对不对", "1小时")
    community.looked()


async def test_somebody_else_is_not_taken_for_the_only_elder(community: Community) -> None:
    liu, before = community.liu, await contacts_of(community)
    await liu.says("探访张婆婆,平安")
    assert "张婆婆怎么样" not in "".join(event.text for event in liu.unseen)
    assert await contacts_of(community) == before
    community.looked()


async def test_a_closed_door_is_the_button_of_what_was_promised(community: Community) -> None:
    """One tap short of being kept: nothing is written from a sentence that was not seen once more."""
    await promised(community, date(2026, 3, 18))
    community.looked()
    await community.wang.says("李爹爹家没人开门")
    community.li_worker.sees_nothing()
    community.wang.sees("李爹爹家没人开门?", "没人开门")
    await community.wang.taps("没人开门")
    community.wang.sees("社区知道了", "打个电话")
    community.looked()


@pytest.mark.parametrize("said", ["赵婆婆家没人开门", "张婆婆家没人开门"])
async def test_a_door_that_was_not_promised_is_not_taken_for_the_one_that_was(
    community: Community, said: str
) -> None:
    await promised(community, date(2026, 3, 18))
    community.looked()
    await community.wang.says(said)
    community.wang.sees("过一会儿再试一次", "告诉社区")
    community.li_worker.sees_nothing()
    community.looked()


async def test_of_two_who_are_not_at_home_the_community_is_asked_which(community: Community) -> None:
    await community.wang.says("李爹爹和张婆婆都不在家")
    community.looked()


async def test_where_nothing_is_promised_it_says_what_to_do(community: Community) -> None:
    before = await contacts_of(community)
    await community.wang.says("李爹爹不在家")
    community.wang.sees("急事找人", "告诉社区")
    await community.wang.taps("告诉社区")
    community.wang.sees("李爹爹怎么样", "有事")
    assert await contacts_of(community) == before
    community.looked()


async def test_a_daughter_whose_mother_does_not_answer(community: Community) -> None:
    await community.zhang_relative.says("我妈电话没人接")
    community.zhang_relative.sees("急事找人", "告诉社区")
    community.looked()
