"""What a volunteer may say of their time is what 我的时间.md says."""

from datetime import date

import pytest

from bot.rules.offerings import (
    REACHES,
    home_traits,
    metres_of,
    reach_of,
    refusal_of_rest,
    sound,
    week_of_hours,
)
from tests.rules.book import POLICY, TODAY, rows
from tests.rules.pairs import spans

PAGE = "我的时间.md"
WORDS = dict(zip(("同一栋", "同一小区", "本社区", "远近都行"), REACHES, strict=True))


@pytest.mark.parametrize(("said", "metres"), rows(PAGE, "说的 | 算最远"))
def test_how_far(said: str, metres: str) -> None:
    assert metres_of(WORDS[said], POLICY) == int(metres)
    assert reach_of(int(metres), POLICY) == WORDS[said]


def test_a_number_of_metres_is_said_in_the_nearest_word_that_goes_as_far() -> None:
    assert [reach_of(metres, POLICY) for metres in (1, 201, 801, 99_999)] == [
        "estate", "community", "anywhere", "anywhere",
    ]  # fmt: skip


@pytest.mark.parametrize(("said", "kept"), rows(PAGE, "说的 | 记下的"))
def test_hours_that_touch_are_one(said: str, kept: str) -> None:
    told = []
    for one in said.split(";"):
        day, hours = one.split()
        told += [(int(day), span) for span in spans(hours)]
    want = {int(one.split()[0]): spans(one.split()[1]) for one in kept.split(";")}
    found = week_of_hours(told)
    assert found == want
    assert list(found) == sorted(found)


@pytest.mark.parametrize(("until", "verdict"), rows(PAGE, "休息到"))
def test_how_long_a_rest_may_be(until: str, verdict: str) -> None:
    refused = refusal_of_rest(date.fromisoformat(until), TODAY, POLICY)
    assert (refused.reason.rule if refused else "可以") == verdict


@pytest.mark.parametrize(("noted", "home"), rows(PAGE, "老人家记了"))
def test_what_a_home_is(noted: str, home: str) -> None:
    assert home_traits(noted.split()) == set(home.split())


@pytest.mark.parametrize(("ticked", "kept"), rows(PAGE, "勾了"))
def test_women_and_men_is_everybody(ticked: str, kept: str) -> None:
    assert sound(ticked.split()) == set(kept.split())
