"""问平安.md, row by row: who is asked, when, from when on one rings, and whom first."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.rules.wellbeing import (
    Called,
    Cause,
    Reach,
    Standing,
    Tally,
    WellState,
    call_first,
    calls_at,
    is_to_be_called,
    may_be_urgent,
    open_since,
    tally,
    whom_to_ask,
)
from tests.rules.book import POLICY, TODAY, rows

PAGE = "问平安.md"
WUHAN = ZoneInfo("Asia/Shanghai")
WHOM = {"老人": "elder", "家人": "relative", "打电话": "nobody", "不问": None}
CAUSE: dict[str, Cause] = {"高温": "heat", "寒潮": "cold", "暴雨大雪": "storm", "过节": "festival"}
STATE: dict[str, WellState] = {
    "都好": "well", "有事": "trouble", "没回": "asked", "没手机": "no-phone", "还没发": "to-ask", "不在家": "away",
}  # fmt: skip
CALLED: dict[str, Called] = {"没有": "", "平安": "well", "有事": "trouble", "没人接": "nobody"}


@pytest.mark.parametrize(("home", "asked", "phone", "relatives", "whom"), rows(PAGE, "在家"))
def test_who_is_asked_is_as_the_book_says(
    home: str, asked: str, phone: str, relatives: str, whom: str
) -> None:
    assert whom_to_ask(Reach(home == "是", asked == "是", phone == "是", int(relatives))) == WHOM[whom]


def moment(said: str) -> datetime:
    return datetime.strptime(f"2026-{said}", "%Y-%m-%d %H:%M").replace(tzinfo=WUHAN)


@pytest.mark.parametrize(("cause", "at", "choice", "calls", "urgent"), rows(PAGE, "为什么"))
def test_when_one_asks_and_when_one_rings(cause: str, at: str, choice: str, calls: str, urgent: str) -> None:
    assert may_be_urgent(CAUSE[cause], moment(at), POLICY) is (choice == "是")
    assert calls_at(moment(at), POLICY, urgent=False) == moment(calls)
    assert calls_at(moment(at), POLICY, urgent=True) == moment(urgent)


FOUND = [
    (Standing(STATE[state], CALLED[called]), late == "打", early == "打")
    for _, state, called, late, early in rows(PAGE, "先后")
]


def test_who_is_rung_up_and_who_first() -> None:
    for one, late, early in FOUND:
        assert is_to_be_called(one, silent_too=True) is late
        assert is_to_be_called(one, silent_too=False) is early
    to_call = [one for one, late, _ in FOUND if late]
    assert sorted(to_call, key=call_first) == to_call


def test_what_a_call_found_counts_before_what_was_answered() -> None:
    assert tally([one for one, _, _ in FOUND]) == Tally(10, 3, 2, 3, 2, 3)
    assert tally([]) == Tally(0, 0, 0, 0, 0, 0)


def test_calls_of_yesterday_are_still_on_the_list() -> None:
    assert open_since(TODAY, POLICY) == date(2026, 3, 17)
