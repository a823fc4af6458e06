"""Days of the week, how often, and parts of the day, as people write them."""

import pytest

from bot.understanding.weekdays import read_often, read_part, read_parts, read_weekdays

EVERY, WORKING = (1, 2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("周二", (2,)), ("星期二和星期五", (2, 5)), ("周二、五", (2, 5)), ("周一三五", (1, 3, 5)), ("一三五", (1, 3, 5)),
        ("每周二周四", (2, 4)), ("礼拜天", (7,)), ("周六,周日", (6, 7)), ("周一到周五", WORKING), ("周一到五", WORKING),
        ("一到五", WORKING), ("工作日", WORKING), ("周末", (6, 7)), ("每天", EVERY), ("天天都行", EVERY),
        ("星期1-星期5", WORKING), ("周六到周一", (1, 6, 7)), ("周五、周二、周五", (2, 5)), ("週二", (2,)),
        ("Mon and Thu", (1, 4)), ("Tuesdays, Fridays", (2, 5)), ("Mon-Fri", WORKING), ("every day", EVERY),
        ("weekends", (6, 7)), ("on Sunday", (7,)),
    ],
)  # fmt: skip
def test_days_of_the_week(said: str, days: tuple[int, ...]) -> None:
    assert read_weekdays(said) == days


@pytest.mark.parametrize(
    "said", ["", "3", "两天", "周八", "明天", "周二下午", "随便", "周", "12", "month", "二", "9" * 30]
)
def test_no_days_of_the_week(said: str) -> None:
    assert read_weekdays(said) is None


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("3", 3), ("三次", 3), ("每周2次", 2), ("一周两回", 2), ("每个星期1趟", 1), ("每天", 7), ("3 times a week", 3),
        ("daily", 7), ("五天", 5),
    ],
)  # fmt: skip
def test_how_often(said: str, times: int) -> None:
    assert read_often(said) == times


@pytest.mark.parametrize("said", ["", "0", "8次", "很多", "-1", "1.5次", "9" * 30])
def test_not_how_often(said: str) -> None:
    assert read_often(said) is None


@pytest.mark.parametrize(
    ("said", "part"),
    [("上午", "morning"), ("早上", "morning"), ("中午", "noon"), ("下午", "afternoon"), ("傍晚", "evening"),
     ("in the evening", "evening"), ("Noon", "noon"), ("夜里", None), ("九点", None)],
)  # fmt: skip
def test_part_of_the_day(said: str, part: str | None) -> None:
    assert read_part(said) == part


@pytest.mark.parametrize(
    ("said", "parts"),
    [("晚上和上午", ("morning", "evening")), ("下午", ("afternoon",)), ("上午、下午", ("morning", "afternoon")),
     ("上午和九点", None), ("", None), ("和", None)],
)  # fmt: skip
def test_several_parts_of_the_day(said: str, parts: tuple[str, ...] | None) -> None:
    assert read_parts(said) == parts
