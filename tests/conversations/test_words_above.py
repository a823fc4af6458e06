"""What a card or an offer above asks by buttons may be answered in words (UX 6)."""

import pytest

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_urgent import STATE
from tests.security.facts import number


async def states(community: Community) -> tuple[int, int, int]:
    """Alarms that wait for an answer, that call, that were a mistake."""
    asked, on, mistaken = [
        await number(community.world, STATE.format(one)) for one in ("asked", "on", "mistaken")
    ]
    return asked, on, mistaken


@pytest.mark.parametrize("said", ["是", "是的,快来人", "快来人", "好", "yes"])
async def test_whoever_called_says_yes_in_words(community: Community, said: str) -> None:
    await taps(community.li_elder, "急事找人")
    community.looked()
    await community.li_elder.says(said)
    assert "正在叫人" in community.li_elder.screen.text
    community.li_worker.sees("急!李大山")
    community.looked()
    assert await states(community) == (0, 1, 0)


@pytest.mark.parametrize(
    "said", ["按错了", "不好意思,按错了", "没事了", "false alarm", "sorry, it was a mistake"]
)
async def test_whoever_called_takes_it_back_in_words(community: Community, said: str) -> None:
    await community.li_elder.says("我摔倒了")
    community.li_worker.sees("急!李大山")
    await community.li_elder.says(said)
    assert "按错了不要紧" in community.li_elder.screen.text
    community.looked()
    assert await states(community) == (0, 0, 1)


async def test_no_is_no_mistake(community: Community) -> None:
    """要不要多叫些人来? Those who know of it already are not sent home."""
    await community.li_elder.says("我摔倒了")
    await community.li_elder.says("不要")
    community.looked()
    assert await states(community) == (1, 0, 0)


async def test_yes_to_the_later_question_is_no_yes_to_the_alarm(community: Community) -> None:
    wang = community.wang
    await wang.says("李爹爹摔倒了")
    await wang.says("昨天给张婆婆送饭半小时")
    assert "对不对?" in wang.screen.text
    await wang.says("对的")
    assert "记上了" in wang.screen.text
    community.looked()
    assert await states(community) == (1, 0, 0)


async def test_yes_to_the_alarm_is_no_yes_to_the_question_before_it(community: Community) -> None:
    wang = community.wang
    await wang.says("昨天给张婆婆送饭半小时")
    await wang.says("李爹爹摔倒了")
    await wang.says("是的")
    assert "正在叫人" in wang.screen.text
    community.looked()
    assert await states(community) == (0, 1, 0)
    assert await community.count("visit") == 0


async def leaves_one_half_finished(community: Community) -> None:
    """张婆婆's visit waits for its length, while another is told from end to end."""
    await community.wang.says("昨天给张婆婆送饭")
    await community.wang.says("探访")
    await community.wang.says("算了")
    assert "接着来吗?" in community.wang.screen.text
    community.looked()


@pytest.mark.parametrize("said", ["好的", "接着来"])
async def test_what_was_half_finished_goes_on_at_a_word(community: Community, said: str) -> None:
    await leaves_one_half_finished(community)
    await community.wang.says(said)
    community.wang.sees("做了多久?")


@pytest.mark.parametrize("said", ["算哒不送了", "算了", "不了"])
async def test_what_was_half_finished_is_left_at_a_word(community: Community, said: str) -> None:
    await leaves_one_half_finished(community)
    await community.wang.says(said)
    community.wang.sees("好,不办了")
    await community.wang.says("好的")
    community.wang.sees("要办什么事")


async def test_what_was_half_finished_is_offered_once(community: Community) -> None:
    wang = community.wang
    await leaves_one_half_finished(community)
    await wang.says("探访")
    wang.sees("看了哪一位?")
    await wang.says("算了")
    wang.sees("好,不办了")
    wang.sees_nothing()
    await wang.says("接着来")
    wang.sees("做了多久?")
    await wang.says("探访")
    wang.sees("看了哪一位?")
    await wang.says("算了")
    wang.sees("好,不办了")
    wang.sees("接着来吗?")
    community.looked()
