"""每周.md, row by row: when the week is told, what it tells of, who is reminded, and who has been silent for long."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.rules.quiet import is_festival
from bot.rules.reminders import is_in_time, is_silent, is_told_again
from bot.rules.schedule import (
    Round,
    begins_on,
    evening_round,
    morning_round,
    numbers_due,
    slot_due,
    week_due,
    weeks_between,
)
from tests.rules.book import POLICY, TODAY, rows
from tests.rules.test_quiet import ZONE, at

PAGE = "每周.md"
SERVICES = {"打扫卫生": "cleaning", "陪看病": "clinic", "送饭做饭": "meals"}


def day_or_none(words: str) -> date | None:
    return None if words in ("不说", "不带", "没有") else date.fromisoformat(words)


@pytest.mark.parametrize(("now", "sunday"), rows(PAGE, "现在 | 说哪个星期天的"))
def test_a_sunday_is_told_of_at_six_and_caught_up_for_some_days(now: str, sunday: str) -> None:
    due = week_due(at(now), POLICY)
    assert due == day_or_none(sunday)


@pytest.mark.parametrize(("slot", "last", "since", "weeks"), rows(PAGE, "这一回"))
def test_a_message_tells_of_all_since_the_last(slot: str, last: str, since: str, weeks: str) -> None:
    found = begins_on(date.fromisoformat(slot), day_or_none(last), POLICY)
    assert (found, weeks_between(found, date.fromisoformat(slot))) == (date.fromisoformat(since), int(weeks))


@pytest.mark.parametrize(("now", "monday"), rows(PAGE, "现在 | 带哪一周"))
def test_the_weeks_numbers_come_on_its_first_working_morning(now: str, monday: str) -> None:
    assert numbers_due(at(now), POLICY) == day_or_none(monday)


@pytest.mark.parametrize(("service", "first", "again"), rows(PAGE, "服务 | 头一回"))
def test_the_morning_reminds_again_of_few(service: str, first: str, again: str) -> None:
    assert is_told_again(SERVICES[service], POLICY, first=first == "是") is (again == "要")


@pytest.mark.parametrize(("read", "agreed", "told"), rows(PAGE, "什么时候看到"))
def test_nobody_is_reminded_of_what_is_past(read: str, agreed: str, told: str) -> None:
    begins = at(agreed)
    assert is_in_time(at(read), begins.date(), begins.hour * 60 + begins.minute) is (told == "要")


@pytest.mark.parametrize(("since", "last", "silent"), rows(PAGE, "从哪天起是互助员"))
def test_a_volunteer_is_silent_after_some_weeks(since: str, last: str, silent: str) -> None:
    found = is_silent(date.fromisoformat(since), day_or_none(last), TODAY, POLICY)
    assert found is (silent == "是")


@pytest.mark.parametrize(
    ("now", "evening", "morning"),
    [
        ("2026-03-18 18:29", None, None),
        ("2026-03-18 18:30", "2026-03-18", None),
        ("2026-03-18 23:59", "2026-03-18", None),
        ("2026-03-19 00:00", None, None),
        ("2026-03-19 07:59", None, None),
        ("2026-03-19 08:00", None, "2026-03-19"),
        ("2026-03-19 11:59", None, "2026-03-19"),
        ("2026-03-19 12:00", None, None),
    ],
)
def test_reminders_are_of_an_evening_and_of_a_morning(
    now: str, evening: str | None, morning: str | None
) -> None:
    found = [slot_due(one(POLICY), at(now)) for one in (evening_round, morning_round)]
    assert found == [one and date.fromisoformat(one) for one in (evening, morning)]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Shanghai"])
@pytest.mark.parametrize("minute", [0, 90, 150, 180, 1439])
def test_each_civil_day_of_a_year_has_one_slot(zone: str, minute: int) -> None:
    """Asked each half hour of a year: also where a clock shows 2:30 twice, or never."""
    daily = Round("any", time(minute // 60, minute % 60), timedelta(days=1))
    now, end = datetime(2026, 1, 1, tzinfo=ZONE), datetime(2027, 1, 1, tzinfo=ZONE)
    found: list[date] = []
    while now < end:
        due = slot_due(daily, now.astimezone(ZoneInfo(zone)))
        assert due is not None
        if due not in found[-2:]:
            found.append(due)
        now += timedelta(minutes=30)
    assert found == [found[0] + timedelta(days=number) for number in range(len(found))]
    assert len(found) >= 365


def test_a_festival_is_known_where_there_is_a_calendar() -> None:
    assert is_festival(date(2026, 2, 17))
    assert not is_festival(date(2026, 2, 28)), "a make-up day"
    assert not is_festival(date(2026, 3, 22)), "a plain Sunday"
    assert not is_festival(date(2099, 10, 1))
