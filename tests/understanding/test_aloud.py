"""Numbers, days and visits as clips say them."""

from datetime import date

import pytest

from bot.understanding import aloud
from bot.understanding.aloud import SAID

TODAY = date(2026, 3, 18)


def said(phrases: list[str]) -> str:
    """As it is heard."""
    return "".join("李爹爹" if one == "name-3" else SAID[one] for one in phrases)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "零"), (2, "二"), (10, "十"), (11, "十一"), (12, "十二"), (20, "二十"), (25, "二十五"), (100, "一百"), (101, "一百零一"),
        (110, "一百一十"), (115, "一百一十五"), (205, "二百零五"), (1000, "一千"), (1001, "一千零一"), (1010, "一千零一十"),
        (1500, "一千五百"), (9999, "九千九百九十九"),
    ],
)  # fmt: skip
def test_a_number_is_said_as_it_is_counted(value: int, words: str) -> None:
    assert said(aloud.number(value)) == words


@pytest.mark.parametrize(
    ("half_points", "words"), [(0, "零分"), (1, "半分"), (2, "一分"), (3, "一分半"), (4, "两分"), (5, "两分半"), (25, "十二分半")]
)  # fmt: skip
def test_points_are_said_with_their_unit(half_points: int, words: str) -> None:
    assert said(aloud.points(half_points)) == words


def test_the_balance_says_what_can_be_used_and_what_the_street_looks_at() -> None:
    assert said(aloud.balance(17, 0)) == "您有八分半"
    assert said(aloud.balance(17, 4)) == "您有八分半街道还在看两分"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(30, "半小时"), (45, "四十五分钟"), (60, "一小时"), (90, "一小时三十分钟"), (120, "两小时")],
)
def test_a_length_is_said_in_hours(minutes: int, words: str) -> None:
    assert said(aloud.length(minutes)) == words


@pytest.mark.parametrize(
    ("minute", "words"),
    [(0, "十二点"), (540, "九点"), (845, "两点零五"), (850, "两点十"), (930, "三点半"), (945, "三点四十五")],
)
def test_a_clock_is_said_in_twelve_hours(minute: int, words: str) -> None:
    assert said(aloud.clock(minute)) == words


@pytest.mark.parametrize(
    ("minute", "part"),
    [(470, "early"), (540, "morning"), (720, "noon"), (900, "afternoon"), (1200, "evening")],
)
def test_each_hour_has_its_part_of_the_day(minute: int, part: str) -> None:
    assert aloud.part_of(minute) == f"part-{part}"


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (TODAY, "今天星期三"), (date(2026, 3, 17), "昨天星期二"), (date(2026, 3, 16), "前天星期一"),
        (date(2026, 3, 15), "三月十五号星期天"), (date(2025, 12, 31), "十二月三十一号星期三"),
    ],
)  # fmt: skip
def test_a_day_is_said_with_its_weekday(on: date, words: str) -> None:
    assert said(aloud.day(on, TODAY)) == words


def test_a_visit_is_read_back_in_whole_words() -> None:
    day = aloud.day(date(2026, 3, 17), TODAY)
    assert said(aloud.visit([3], "cleaning", day, "afternoon", 900, 120, 4)) == (
        "给李爹爹打扫卫生昨天星期二下午三点到五点一共两小时核实后记两分对不对"
    )
    assert said(aloud.visit([3], "meals", day, "morning", None, 30, 1)) == (
        "给李爹爹送饭做饭昨天星期二上午一共半小时核实后记半分对不对"
    )
    assert said(aloud.visit([3], "meals", day, None, None, 60, 2)) == (
        "给李爹爹送饭做饭昨天星期二一共一小时核实后记一分对不对"
    )


def test_every_clip_but_the_days_is_for_something() -> None:
    """What is recorded is used: every phrase occurs in what may be read."""
    day = [one for on in range(1, 32) for one in aloud.day(date(2026, 1, on), date(2026, 1, 31))]
    services = ("meals", "cleaning", "clinic", "urgent", "check-in", "company", "errands", "other")
    visits = [one for service in services for one in aloud.visit([], service, day, None, None, 105, 3)]
    times = [
        one for minute in range(0, 1440, 15) for one in aloud.visit([], "meals", [], None, minute, 60, 2)
    ]
    assert {*visits, *times, *aloud.balance(2468, 13579), *aloud.number(0)} == set(SAID)
