"""撤回 said in words takes back the one that was named, and asks only where several are meant."""

import pytest

from tests.conftest import Community


async def three_are_told(community: Community) -> None:
    for told in ("昨天给李爹爹打扫两小时", "前天给张婆婆送饭半小时", "昨天陪张婆婆聊天一小时"):
        await community.wang.says(told)
        await community.wang.says("对的")
    community.looked()


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("撤回刚才那个", "聊天做伴"),
        ("take back the last one", "聊天做伴"),
        ("李爹爹那条记错了,撤了吧", "打扫卫生"),
        ("把前天那条撤了", "送饭做饭"),
    ],
)
async def test_the_one_that_was_named_is_read_back(community: Community, said: str, which: str) -> None:
    await three_are_told(community)
    await community.wang.says(said)
    community.wang.sees("要撤回", which)
    await community.wang.says("对的")
    assert "已撤回" in str(community.wang.screen.bubbles)
    community.looked()


async def test_where_several_are_meant_they_are_shown(community: Community) -> None:
    await three_are_told(community)
    await community.wang.says("张婆婆的记重了,撤了吧")
    community.wang.sees("要撤回哪一次?")
    community.wang.sees("张婆婆", "送饭做饭")
    community.wang.sees("张婆婆", "聊天做伴")
    community.looked()


async def test_a_word_of_the_home_keyboard_may_be_typed_small(community: Community) -> None:
    await community.wang.says("my points")
    community.wang.sees("您现在有0分能用")
    await community.wang.says("log a VISIT")
    community.wang.sees("您去看了哪一位?")
