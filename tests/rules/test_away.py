"""代班.md is who may be away when, and who does the duty meanwhile."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Absence, AbsenceState
from bot.rules.away import is_away, refusal_to_be_away, who_stands_in
from tests.rules.book import POLICY, TODAY, rows

PAGE = "代班.md"
PEOPLE = {"甲": 1, "乙": 2, "丙": 3, "丁": 4}


def away(
    person_id: int, deputy_id: int | None, from_on: date = TODAY, until_on: date = TODAY,
    state: AbsenceState = "stands",
) -> Absence:  # fmt: skip
    return Absence(9, person_id, "worker", 5, deputy_id, from_on, until_on, state)


@pytest.mark.parametrize(("begins", "ends", "other", "result"), rows(PAGE, "从 | 到"))
def test_a_holiday_is_taken_as_the_book_says(begins: str, ends: str, other: str, result: str) -> None:
    days = [date.fromisoformat(day) for day in re.findall(r"\d{4}-\d\d-\d\d", other)]
    own = [away(1, None, days[0], days[1], "ended" if "提前" in other else "stands")] if days else []
    refused = refusal_to_be_away(date.fromisoformat(begins), date.fromisoformat(ends), own, TODAY, POLICY)
    assert (refused.reason.rule if refused else "可以") == result


@pytest.mark.parametrize(("whose", "away_now", "here", "who"), rows(PAGE, "谁的事"))
def test_the_duty_is_done_by_whom_the_book_says(whose: str, away_now: str, here: str, who: str) -> None:
    absences = [
        away(PEOPLE[person], PEOPLE.get(deputy))
        for person, deputy in (pair.split("→") for pair in away_now.split())
    ]
    found = who_stands_in(PEOPLE[whose], TODAY, absences, {PEOPLE[one] for one in here})
    assert found == PEOPLE.get(who)


def test_who_is_away_is_so_on_the_first_and_on_the_last_day_and_not_around_them() -> None:
    holiday = [away(1, 2, date(2026, 3, 20), date(2026, 3, 22))]
    days = [is_away(1, date(2026, 3, day), holiday) for day in (19, 20, 22, 23)]
    assert days == [False, True, True, False]
    assert not is_away(2, date(2026, 3, 20), holiday)


@given(st.dictionaries(st.integers(1, 6), st.none() | st.integers(1, 6)))
def test_whoever_stands_in_is_here(deputies: dict[int, int | None]) -> None:
    """However they name each other: it ends, and with nobody who is away."""
    absences = [away(one, deputy) for one, deputy in deputies.items()]
    for person in range(1, 7):
        found = who_stands_in(person, TODAY, absences, set(range(1, 7)))
        assert found is None or found not in deputies
        assert person in deputies or found == person
