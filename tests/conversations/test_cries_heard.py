"""A cry without a word of danger in it: at once from any place, and where nothing else could be made of it."""

import pytest

from bot.understanding.danger import is_danger
from bot.understanding.sentence import understand
from tests.conftest import Community
from tests.understanding.own_set import NOW
from tools.cries import labelled


@pytest.mark.parametrize("cry", ["老王筷子拿不住口水往下流", "听见屋里咚的一声再喊他不做声"])
async def test_it_is_heard_in_the_midst_of_a_talk(community: Community, cry: str) -> None:
    await community.wang.taps("记一次服务")
    community.looked()
    await community.wang.says(cry)
    community.wang.sees("急事先打120")
    community.looked()


async def test_what_is_only_likely_is_one_where_nothing_else_was_meant(community: Community) -> None:
    doubtful = [
        text
        for name, lines in labelled().items()
        for text, danger, _ in lines
        if name.startswith("k") and danger and not is_danger(text)
    ]
    cry = next(text for text in doubtful if understand(text, NOW).intent == "emergency")
    await community.wang.says(cry)
    community.wang.sees("急事先打120")
    community.looked()


async def test_thanks_for_help_long_ago_are_thanks(community: Community) -> None:
    await community.wang.says("上个月我摔了,多亏你们天天送饭,谢谢了")
    assert "120" not in "".join(event.text for event in community.wang.unseen)
    community.looked()
