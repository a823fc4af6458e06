"""Which day to come was meant, as seen from Wednesday 18 March 2026; and until when."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.days_ahead import read_day_ahead, read_until
from bot.understanding.doubt import Doubt

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    "said, day",
    [
        ("今天", "2026-03-18"), ("明天", "2026-03-19"), ("大后天", "2026-03-21"), ("tomorrow", "2026-03-19"),
        ("周五", "2026-03-20"), ("周三", "2026-03-18"), ("礼拜一", "2026-03-23"), ("friday", "2026-03-20"),
        ("下周一", "2026-03-23"), ("这周五", "2026-03-20"), ("20号", "2026-03-20"), ("3号", "2026-04-03"),
        ("18号", "2026-03-18"), ("3月25号", "2026-03-25"), ("25 March", "2026-03-25"), ("4月1日", "2026-04-01"),
    ],
)  # fmt: skip
def test_a_day_to_come(said: str, day: str) -> None:
    assert read_day_ahead(said, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize("said", ["", "随便", "2月30号", "9" * 30])
def test_no_day(said: str) -> None:
    assert read_day_ahead(said, TODAY) is None


@pytest.mark.parametrize(
    "said, day", [("昨天", "2026-03-17"), ("上周一", "2026-03-09"), ("1900年1月1日", "1900-01-01")]
)
def test_a_day_that_only_ever_was_is_given_as_said(said: str, day: str) -> None:
    assert read_day_ahead(said, TODAY) == date.fromisoformat(day)


def test_the_31st_of_a_month_that_has_none_is_its_last() -> None:
    assert read_day_ahead("30号", date(2026, 1, 31)) == date(2026, 2, 28)


def test_words_that_disagree_are_asked_about() -> None:
    found = read_day_ahead("明天3月25号", TODAY)
    assert found == Doubt((date(2026, 3, 19), date(2026, 3, 25)))


@pytest.mark.parametrize(
    "said, day",
    [
        ("三天", "2026-03-25"), ("1天", "2026-03-23"), ("休两天", "2026-03-24"), ("for 5 days", "2026-03-27"),
        ("到周五", "2026-03-27"), ("一直到25号", "2026-03-25"), ("until friday", "2026-03-27"), ("明天", "2026-03-19"),
        ("20号", "2026-04-20"), ("到4月1号", "2026-04-01"),
    ],
)  # fmt: skip
def test_the_last_day_counts_from_the_first(said: str, day: str) -> None:
    """From Monday the 23rd on."""
    assert read_until(said, date(2026, 3, 23), TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize("said", ["0天", "1.5天", "9999天", "不知道", ""])
def test_no_last_day(said: str) -> None:
    assert read_until(said, TODAY, TODAY) is None


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.integers(1, 31))
def test_a_day_of_the_month_is_never_past(today: date, number: int) -> None:
    """However long the months are: it is today or within the next two."""
    found = read_day_ahead(f"{number}号", today)
    if isinstance(found, date):
        assert today <= found <= today + timedelta(days=62)
