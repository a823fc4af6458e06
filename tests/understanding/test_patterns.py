"""Patterns that are compiled late: they are what re.compile makes, and every one of them can be compiled."""

import re
from datetime import UTC, datetime

from bot.understanding import patterns
from bot.understanding.patterns import compile_all, pattern_of
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context


def test_a_late_pattern_finds_what_a_pattern_finds() -> None:
    late = pattern_of("(?P<hour>[0-9]+) ?PM", re.IGNORECASE)
    assert late.pattern == "(?P<hour>[0-9]+) ?PM"
    found = late.search("at 3 pm")
    assert found is not None
    assert found["hour"] == "3"
    assert late.sub("", "at 3 pm") == "at "


def test_all_patterns_can_be_compiled() -> None:
    understand("昨天给李爹爹打扫两小时", datetime(2026, 3, 18, 16, 0, tzinfo=UTC), Context())
    compile_all()
    assert len(patterns._ALL) > 100
    assert all("search" in vars(late) for late in patterns._ALL)
