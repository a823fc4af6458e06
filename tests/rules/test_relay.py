"""接龙.md: whether what a group tells was told before."""

from datetime import timedelta

import pytest

from bot.rules.relay import told_before
from bot.rules.visits import Draft
from tests.rules.book import TODAY, minute, rows

VERDICTS = {"记过了": "same", "问一问": "maybe", "另一次": None}


@pytest.mark.parametrize(
    ("elder", "day", "service", "start", "minutes", "this_start", "this_minutes", "verdict"),
    rows("接龙.md", "老人 | 哪天"),
)
def test_told_twice(
    elder: str,
    day: str,
    service: str,
    start: str,
    minutes: str,
    this_start: str,
    this_minutes: str,
    verdict: str,
) -> None:
    """The worst that is found among all others decides."""
    logged = Draft(TODAY, minute(start), int(minutes), "meals", (1, 7))
    on = TODAY if day == "同一天" else TODAY - timedelta(days=1)
    said = Draft(
        on, minute(this_start), int(this_minutes), "meals" if service == "同一样" else "errands",
        (1,) if elder == "同一位" else (2,),
    )  # fmt: skip
    assert told_before(said, [logged]) == VERDICTS[verdict]
    assert told_before(said, []) is None
    elsewhere = Draft(TODAY - timedelta(days=9), None, 30, "meals", (1,))
    assert told_before(said, [elsewhere, logged, elsewhere]) == VERDICTS[verdict]


def test_the_same_weighs_more_than_perhaps_the_same() -> None:
    said = Draft(TODAY, None, 30, "meals", (1,))
    longer, same = Draft(TODAY, None, 60, "meals", (1,)), Draft(TODAY, None, 30, "meals", (1,))
    assert told_before(said, [longer, same]) == "same"
    assert told_before(said, [longer]) == "maybe"
