"""上门.md: until when whoever goes sees where to, when a card changes, what is filled in, what adds up."""

from datetime import date, datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from bot.model import RequestState
from bot.rules import going
from bot.rules.errand_money import does_not_add_up
from tests.rules.book import POLICY, minute, rows

ZONE = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 3, 18)
STATES: dict[str, RequestState] = {state: state for state in get_args(RequestState)}


def at(said: str) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=ZONE)


CLOSES = going.window_closes(going.end_of(DAY, 15 * 60, None, 120, ZONE), POLICY)


@pytest.mark.parametrize(("state", "goes", "paired", "now", "sees"), rows("上门.md", "帮忙单"))
def test_address_and_phone_are_seen_while_their_window_is_open(
    state: str, goes: str, paired: str, now: str, sees: str
) -> None:
    found = going.sees_where(STATES[state], CLOSES, at(now), goes=goes == "是", paired=paired == "是")
    assert found is (sees == "是")


@pytest.mark.parametrize(("on", "clock", "part", "minutes", "until"), rows("上门.md", "哪天"))
def test_the_window_closes_twelve_hours_after_the_visit(
    on: str, clock: str, part: str, minutes: str, until: str
) -> None:
    known = None if part == "不清楚" else part
    ends = going.end_of(date.fromisoformat(on), minute(clock), known, int(minutes), ZONE)
    assert going.window_closes(ends, POLICY) == at(until)


def test_the_visit_is_expected_as_its_part_of_the_day_begins() -> None:
    assert going.begin_of(DAY, None, "afternoon", ZONE) == at("2026-03-18 13:00")
    assert going.begin_of(DAY, 870, "afternoon", ZONE) == at("2026-03-18 14:30")


@pytest.mark.parametrize(("now", "then"), rows("上门.md", "现在 | 下一次变"))
def test_the_card_changes_by_itself_as_the_day_begins_and_as_the_window_closes(now: str, then: str) -> None:
    assert going.looks_at(DAY, CLOSES, at(now)) == (None if then == "不再变" else at(then))


@pytest.mark.parametrize(("clock", "minutes", "now", "filled"), rows("上门.md", "几点 | 多久"))
def test_a_length_is_filled_in_once_its_time_is_over(clock: str, minutes: str, now: str, filled: str) -> None:
    then = at(now)
    found = going.knows_length(DAY, minute(clock), int(minutes), then.date(), then.hour * 60 + then.minute)
    assert found is (filled == "是")


@pytest.mark.parametrize(("times", "again"), rows("上门.md", "第几次"))
def test_nobody_opens_twice_and_the_community_takes_over(times: str, again: str) -> None:
    assert going.try_again(int(times), POLICY) is (again == "是")


@pytest.mark.parametrize(("got", "spent", "back", "rule", "differs"), rows("上门.md", "给了"))
def test_an_errands_money_adds_up_or_the_worker_looks_at_it(
    got: str, spent: str, back: str, rule: str, differs: str
) -> None:
    def fen(said: str) -> int:
        return int(said.replace(".", ""))

    found = does_not_add_up(fen(got), fen(spent), fen(back), POLICY)
    assert (found.rule if found else "对") == rule
    assert (found.facts["differs_fen"] if found else 0) == fen(differs)
