"""家里人.md, row by row: what an elder's consent covers."""

from typing import cast

import pytest

from bot.model import Share
from bot.rules.family import USUAL, is_covered
from tests.rules.book import rows

WORDS: dict[str, Share] = {"看探访情况": "visits", "替老人请人": "ask", "看健康提醒": "health"}


@pytest.mark.parametrize(("agreed", "deed", "result"), rows("家里人.md", "老人同意"))
def test_a_relative_may_what_the_elder_agreed_to(agreed: str, deed: str, result: str) -> None:
    shares = cast(frozenset[Share], frozenset(WORDS[one] for one in agreed.split("、") if one in WORDS))
    assert is_covered(deed, shares) is (result == "可以")


def test_health_is_never_taken_for_granted() -> None:
    assert "health" not in USUAL
