"""探访.md, row by row: who counts, who was reached, who comes first, and until when a contact may be taken back."""

from datetime import date, timedelta

import pytest

from bot.rules.contacts import Rate, Register, longest_first, rate_of, refusal_to_take_back, still_due
from tests.rules.book import POLICY, TODAY, day, rows

PAGE = "探访.md"


def register(number: int, enrolled: str, at_home: str, last: str) -> Register:
    last_on = None if last == "没有" else date.fromisoformat(last)
    return Register(number, date.fromisoformat(enrolled), at_home == "是", last_on)


ROWS = rows(PAGE, "登记 |")


@pytest.mark.parametrize(("enrolled", "at_home", "last", "due", "reached"), ROWS)
def test_an_elder_counts_as_the_book_says(
    enrolled: str, at_home: str, last: str, due: str, reached: str
) -> None:
    elder = register(1, enrolled, at_home, last)
    rate = rate_of([elder], TODAY, POLICY).value
    assert (rate.due, rate.reached) == (int(due == "是"), int(reached == "是"))
    assert still_due([elder], TODAY, POLICY) == ([elder] if rate.due > rate.reached else [])


def test_the_rate_of_all_of_them_says_who_is_left_out() -> None:
    elders = [register(number, *row[:3]) for number, row in enumerate(ROWS, start=1)]
    rate = rate_of(elders, TODAY, POLICY)
    assert rate.value == Rate(reached=2, due=5, away=2, new=2)
    assert (rate.reason.rule, rate.reason.clause) == ("contact-rate", "民政部等十部门2022年")
    assert rate.reason.facts == {
        "since_on": "2026-03-01", "reached": 2, "due": 5, "away": 2, "new": 2, "limit_days": 7,
    }  # fmt: skip


def test_a_year_ends_between_two_months() -> None:
    before = Register(1, date(2025, 1, 5), True, date(2025, 12, 31))
    assert rate_of([before], date(2026, 1, 1), POLICY).value == Rate(0, 1, 0, 0)
    assert rate_of([before], date(2025, 12, 31), POLICY).value == Rate(1, 1, 0, 0)


def test_who_waited_longest_comes_first_as_the_book_says() -> None:
    in_order = [
        register(9 - int(place), enrolled, "是", last) for place, enrolled, last in rows(PAGE, "次序")
    ]
    assert longest_first(in_order[::-1]) == in_order
    assert still_due(in_order[::-1], TODAY, POLICY) == in_order


@pytest.mark.parametrize(("made", "result"), rows(PAGE, "哪天记的"))
def test_a_contact_is_taken_back_on_its_day(made: str, result: str) -> None:
    refused = refusal_to_take_back(day(made), TODAY, POLICY)
    assert (refused.reason.rule if refused else "可以") == result
    tomorrow = refusal_to_take_back(day(made), TODAY + timedelta(days=1), POLICY)
    assert tomorrow is not None
