"""Nobody is told anything in quiet hours that they did not ask for."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.model import Role
from bot.rules.quiet import is_working_day, may_tell_at
from tests.rules.book import POLICY

ZONE = ZoneInfo("Asia/Shanghai")


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("role", "moment", "told"),
    [
        ("elder", "2026-03-18 07:59", "2026-03-18 08:00"),
        ("elder", "2026-03-18 08:00", "2026-03-18 08:00"),
        ("volunteer", "2026-03-18 11:59", "2026-03-18 11:59"),
        ("volunteer", "2026-03-18 12:00", "2026-03-18 14:30"),
        ("relative", "2026-03-18 14:29", "2026-03-18 14:30"),
        ("relative", "2026-03-18 14:30", "2026-03-18 14:30"),
        (None, "2026-03-18 19:59", "2026-03-18 19:59"),
        (None, "2026-03-18 20:00", "2026-03-19 08:00"),
        ("worker", "2026-03-18 08:29", "2026-03-18 08:30"),
        ("worker", "2026-03-18 12:30", "2026-03-18 12:30"),
        ("officer", "2026-03-18 17:30", "2026-03-19 08:30"),
        ("bureau", "2026-03-20 18:00", "2026-03-23 08:30"),
        ("worker", "2026-03-21 10:00", "2026-03-23 08:30"),
    ],
)
def test_a_notice_waits_out_the_quiet_hours(role: Role | None, moment: str, told: str) -> None:
    assert may_tell_at(at(moment), role, POLICY) == at(told)


def test_festivals_are_no_working_days_and_years_without_a_calendar_go_by_the_week() -> None:
    assert not is_working_day(at("2025-10-01 10:00"))
    assert is_working_day(at("2025-09-28 10:00"))
    assert is_working_day(at("2099-01-05 10:00"))
    assert not is_working_day(at("2099-01-04 10:00"))
