"""纸上记.md, row by row: when a sheet came back, which visits it may tell of, and what its numbers stand for."""

from datetime import date, timedelta

import pytest

from bot.rules.sheets import CODES_MAX, codes_of, days_of, may_come_back, refusal_to_enter
from tests.rules.book import POLICY, TODAY, rows

PAGE = "纸上记.md"
MONDAY, FRIDAY = date(2026, 3, 9), date(2026, 3, 13)


def codes(words: str) -> dict[int, int]:
    pairs = [one.split("是") for one in words.split(",") if one]
    return {int(code): int(elder_id) for code, elder_id in pairs}


@pytest.mark.parametrize(("on", "result"), rows(PAGE, "交来那天"))
def test_a_sheet_comes_back_after_its_week_began_and_not_tomorrow(on: str, result: str) -> None:
    assert may_come_back(date.fromisoformat(on), MONDAY, TODAY) == (result == "行")


@pytest.mark.parametrize(("on", "result"), rows(PAGE, "服务那天"))
def test_a_sheet_tells_of_its_week_until_it_came_back(on: str, result: str) -> None:
    refused = refusal_to_enter(date.fromisoformat(on), MONDAY, FRIDAY, POLICY)
    assert (refused.reason.rule if refused else "可以") == result


@pytest.mark.parametrize(("printed", "elders", "result"), rows(PAGE, "印过的"))
def test_a_number_stands_for_one_elder_always(printed: str, elders: str, result: str) -> None:
    assert codes_of(codes(printed), [int(one) for one in elders.split("、")]) == codes(result)


def test_a_page_holds_so_many_elders() -> None:
    many = codes_of({}, range(100, 120))
    assert many == {code: 99 + code for code in range(1, CODES_MAX + 1)}
    assert codes_of(many, [500]) == many


def test_a_week_has_seven_days_from_monday() -> None:
    assert days_of(MONDAY) == [MONDAY + timedelta(days=number) for number in range(7)]
