"""急事.md is what an answer makes of an alarm, who is called, how it climbs, and who is on the list."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Alarm, AlarmState, Shift
from bot.rules import alarms
from bot.rules.shifts import NIGHTS, WEEK, WHEN, coming, shift_at
from bot.rules.wanted import Helper, Place
from bot.store.tx import milliseconds
from tests.rules.book import POLICY, rows

PAGE = "急事.md"
WUHAN = ZoneInfo("Asia/Shanghai")
STATES: dict[str, AlarmState] = {
    "问着呢": "asked", "在叫人": "on", "有人应了": "acknowledged", "过去了": "closed", "按错了": "mistaken",
}  # fmt: skip
SAID: tuple[alarms.Said, ...] = ("yes", "mistake", "go", "over")
WEEKDAYS = "一二三四五六日"
LI = 7


def at(words: str) -> int:
    """16:02, 次日04:03, in milliseconds UTC."""
    clock = datetime.strptime(f"2026-03-18 {words.removeprefix('次日')}", "%Y-%m-%d %H:%M").replace(
        tzinfo=WUHAN
    )
    return milliseconds(clock + timedelta(days=words.startswith("次日")))


def alarm(state: str, rung: int = 1, acknowledged: str = "") -> Alarm:
    """Raised, and the first told, at 16:00."""
    four = at("16:00")
    answered = at(acknowledged) if acknowledged else None
    return Alarm(1, 9, 5, four, STATES[state], four if rung else None, rung, answered, "", 1)


@pytest.mark.parametrize(("state", "yes", "mistake", "go", "over"), rows(PAGE, "现在 | 是"))
def test_a_word_changes_an_alarm_as_the_book_says(
    state: str, yes: str, mistake: str, go: str, over: str
) -> None:
    found = [alarms.next_state(STATES[state], said) for said in SAID]
    assert found == [STATES.get(after) for after in (yes, mistake, go, over)]


@pytest.mark.parametrize(
    ("who", "paired", "estate", "at_night", "at_home", "shuns", "clock", "called"),
    rows(PAGE, "互助员 | 结对"),
)
def test_volunteers_are_called_as_the_book_says(
    who: str, paired: str, estate: str, at_night: str, at_home: str, shuns: str, clock: str, called: str
) -> None:
    one = Helper(
        id=1, place=Place(5, "" if estate == "不清楚" else estate), services=frozenset(), free={}, reach_metres=1500,
        active=at_home == "是", shunned_ids=frozenset({LI} if shuns == "是" else ()),
        paired_ids=frozenset({LI} if paired == "是" else ()), at_night=at_night == "是",
    )  # fmt: skip
    now = datetime.strptime(f"2026-03-18 {clock}", "%Y-%m-%d %H:%M").replace(tzinfo=WUHAN)
    found = alarms.volunteers_called([one], [LI], ["银湖小区"], now, POLICY)
    assert found == ([1] if called == "叫" else []), who


@pytest.mark.parametrize(("state", "rung", "now", "again"), rows(PAGE, "现在 | 走了几步"))
def test_it_climbs_when_the_book_says(state: str, rung: str, now: str, again: str) -> None:
    acknowledged = "16:03" if state == "有人应了" else ""
    found = alarms.looks_again_at(alarm(state, int(rung), acknowledged), at(now), POLICY)
    assert found == (None if again == "不看了" else at(again))


@pytest.mark.parametrize(("state", "since", "shown"), rows(PAGE, "现在 | 应了以后"))
def test_an_address_is_shown_as_long_as_the_book_says(state: str, since: str, shown: str) -> None:
    one = alarm(state, 1, "16:00" if since else "")
    now = at("16:00") + int(since.removesuffix("小时") or 0) * 3_600_000
    assert alarms.shows_address(one, now, POLICY) == (shown == "是")


# 值班表 ---------------------------------------------------------------------------------------------------


def moment(words: str) -> datetime:
    return datetime.strptime(words, "%Y-%m-%d %H:%M").replace(tzinfo=WUHAN)


def shift(words: str) -> Shift | None:
    """周三夜里, 周六白天, 上班."""
    if words == "上班":
        return None
    return Shift(WEEKDAYS.index(words[1]) + 1, "night" if words.endswith("夜里") else "day")


@pytest.mark.parametrize(("when", "which"), rows(PAGE, "哪天几点 | 哪一班"))
def test_a_time_is_of_the_shift_that_the_book_says(when: str, which: str) -> None:
    assert shift_at(moment(when), POLICY) == shift(which)


@pytest.mark.parametrize(("when", "which"), rows(PAGE, "哪天几点 | 还有哪几班"))
def test_the_shifts_ahead_are_those_of_the_book(when: str, which: str) -> None:
    assert coming(moment(when), POLICY) == [shift(one) for one in which.split()]


@given(st.integers(0, 2 * 365 * 24 * 60))
def test_every_minute_is_of_office_hours_or_of_a_shift_of_the_week(minutes: int) -> None:
    found = shift_at(moment("2026-01-01 00:00") + timedelta(minutes=minutes), POLICY)
    assert found is None or found in WEEK


def test_what_somebody_may_be_put_on_for_covers_the_week_without_gap() -> None:
    assert {*WHEN["weeknights"], *WHEN["weekend"]} == {*WEEK} == {*WHEN["always"]}
    assert len(NIGHTS) == 7
