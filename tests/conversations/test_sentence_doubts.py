"""What is in doubt is asked with its reason, and answered in as few words as people use."""

import pytest

from tests.conftest import Community

UNTIMED = "昨天陪张婆婆看病,三点到四点"


@pytest.mark.parametrize("said", ["是下午", "下午", "下午的", "in the afternoon"])
async def test_the_part_of_day_settles_which_three_oclock(community: Community, said: str) -> None:
    await community.wang.says(UNTIMED)
    community.wang.sees("做了多久?", "下午3点到4点", "凌晨3点到4点")
    await community.wang.says(said)
    community.wang.sees("对不对?", "下午3点到4点", "一共1小时")


@pytest.mark.parametrize("said", ["上午", "是晚上的"])
async def test_a_part_of_day_that_is_neither_settles_nothing(community: Community, said: str) -> None:
    await community.wang.says(UNTIMED)
    await community.wang.says(said)
    assert "做了多久?" in community.wang.screen.text
    community.looked()


@pytest.mark.parametrize("said", ["对", "是的", "嗯"])
async def test_yes_takes_the_only_guess(community: Community, said: str) -> None:
    await community.wang.says("昨天给藏婆婆打扫两小时")
    assert community.wang.sees("您去看了哪一位?").labels == ("张婆婆", "返回", "算了")
    await community.wang.says(said)
    community.wang.sees("对不对?", "给张婆婆", "一共2小时")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("明天上午给李爹爹打扫两小时", "还没到的日子先不记,去过了再记。"),
        ("给李爹爹打针半小时", "打针、喂药、洗澡,互助员不做。"),
        ("刚刚给我姆妈做饭一小时", "照应自家人不记服务。"),
        ("刘师傅昨天给李爹爹打扫两小时", "别人去的,请本人来记。"),
    ],
)
async def test_why_it_is_asked_stands_before_the_question(community: Community, said: str, why: str) -> None:
    await community.wang.says(said)
    community.wang.sees(why)
    assert await community.count("visit") == 0


async def test_a_sentence_in_plain_order_gives_no_reason(community: Community) -> None:
    await community.wang.says("昨天给李爹爹打扫")
    assert community.wang.screen.text.splitlines()[-1] == "做了多久?路上不算。"
    community.looked()


@pytest.mark.parametrize("said", ["时间不对", "人搞错了", "好像不太对"])
async def test_what_is_wrong_is_asked_which(community: Community, said: str) -> None:
    await community.wang.says("昨天下午给李爹爹打扫两小时")
    community.wang.sees("对不对?")
    await community.wang.says(said)
    community.wang.sees("要改哪一样?", "做了多久")


async def test_a_gift_is_left_with_the_word_for_it(community: Community) -> None:
    await community.wang.says("昨天下午给李爹爹打扫两小时")
    community.wang.sees("对不对?")
    await community.wang.says("莫送了")
    community.wang.sees("好,不办了")
