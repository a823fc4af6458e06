"""A line of a paper sheet: what it tells, what it leaves to be asked, and what is wrong with it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.sheet_lines import LINES_MAX, SheetOf, read_lines, read_sheet_day, whose_line

SHEET = SheetOf(
    (9, "王秀兰", "阿姨"), date(2026, 3, 16), {1: 3, 2: 4}, [(3, "李大山", "爹爹"), (4, "张桂珍", "婆婆")],
    {"饭": "meals", "扫": "cleaning", "病": "clinic", "看": "check-in", "聊": "company", "其": "other", "其他": "other",
     "C": "cleaning", "M": "meals", "errands": "errands", "飯": "meals"},
)  # fmt: skip
NOW = datetime(2026, 3, 23, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
"""The Monday after."""
BOTH = {"elder": "several", "elders": ["3", "4"]}

TOLD = [
    ("周二 1 打扫 2", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("王阿姨 周二 李爹爹 打扫 2", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("周二1扫2", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("周一 1 扫 2", {"date": "2026-03-16.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("周日 2 聊 1", {"date": "2026-03-22.", "elder": "4", "service": "company", "minutes": "60"}),
    ("周三 2 饭 半", {"date": "2026-03-18.", "elder": "4", "service": "meals", "minutes": "30"}),
    ("週三 2 飯 1", {"date": "2026-03-18.", "elder": "4", "service": "meals", "minutes": "60"}),
    ("周三 2 饭 1.5", {"date": "2026-03-18.", "elder": "4", "service": "meals", "minutes": "90"}),
    ("周四,1,聊,1个半", {"date": "2026-03-19.", "elder": "3", "service": "company", "minutes": "90"}),
    ("周四 1 聊 两个半", {"date": "2026-03-19.", "elder": "3", "service": "company", "minutes": "150"}),
    ("星期五 1、2 饭 1", {"date": "2026-03-20.", **BOTH, "service": "meals", "minutes": "60"}),
    ("星期五 李爹爹和张婆婆 送饭 1", {"date": "2026-03-20.", **BOTH, "service": "meals", "minutes": "60"}),
    ("16号 1 病 3", {"date": "2026-03-16.", "elder": "3", "service": "clinic", "minutes": "180"}),
    ("3月17日 2 看 45", {"date": "2026-03-17.", "elder": "4", "service": "check-in", "minutes": "45"}),
    ("3.17 2 看 45", {"date": "2026-03-17.", "elder": "4", "service": "check-in", "minutes": "45"}),
    ("周二上午 1 打扫 2", {"date": "2026-03-17.morning", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("周二 1 其 1", {"date": "2026-03-17.", "elder": "3", "service": "other", "minutes": "60"}),
    ("周二 1 其他 1", {"date": "2026-03-17.", "elder": "3", "service": "other", "minutes": "60"}),
    ("周二 李爹爹扫 1个半小时", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "90"}),
    ("周二给李爹爹打扫了两个小时", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("昨天给李爹爹打扫两小时", {"date": "2026-03-22.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("tue 1 C 2", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("wed 2 m 1", {"date": "2026-03-18.", "elder": "4", "service": "meals", "minutes": "60"}),
    ("Tuesday 1 cleaning 2", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes": "120"}),
    ("周二 1 打扫 12", {"date": "2026-03-17.", "elder": "3", "service": "cleaning"}),
    ("周二 1 打扫", {"date": "2026-03-17.", "elder": "3", "service": "cleaning"}),
    ("周二 1 2小时", {"date": "2026-03-17.", "elder": "3", "minutes": "120"}),
    ("周二 1 洗澡 1", {"date": "2026-03-17.", "elder": "3", "minutes": "60"}),
    ("周二 陈爷爷 打扫 2", {"date": "2026-03-17.", "service": "cleaning", "minutes": "120"}),
    ("给李爹爹打扫两小时", {"elder": "3", "service": "cleaning", "minutes": "120"}),
    ("周二 1 打扫 3点到5点", {"date": "2026-03-17.", "elder": "3", "service": "cleaning", "minutes?": ["120@900", "120@180"]}),
]  # fmt: skip


@pytest.mark.parametrize(("line", "slots"), TOLD)
def test_a_line_tells(line: str, slots: dict[str, object]) -> None:
    [found] = read_lines([line], SHEET, NOW)
    assert (found.problem, dict(found.slots)) == ("", slots)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("周二 9 打扫 2", "code"),
        ("周二 1、9 打扫 2", "code"),
        ("3月10日 1 打扫 2", "week"),
        ("3.10 1 打扫 2", "week"),
        ("9号 1 打扫 2", "week"),
        ("今天给李爹爹打扫两小时", "week"),
        ("明天给李爹爹打扫两小时", "week"),
        ("刘师傅 周二 1 打扫 2", "whose"),
    ],
)
def test_what_is_wrong_with_a_line(line: str, problem: str) -> None:
    [found] = read_lines([line], SHEET, NOW)
    assert (found.words, found.problem, found.slots) == (line, problem, {})


@pytest.mark.parametrize(
    "line",
    ["", " ", "你好", "我的积分", "周二", "周二 1", "周八 1 打扫 2", "1 打扫 2", "1900年1月1日", "3月10日", "9" * 30, "周二 1 扫 2" + "长" * 80],
)  # fmt: skip
def test_what_is_no_line_of_a_sheet(line: str) -> None:
    assert read_lines([line], SHEET, NOW) == []


def test_several_lines_and_those_between_that_say_nothing() -> None:
    found = read_lines(["周一 1 扫 2;周二 1 扫 2", "", "天气好"], SHEET, NOW)
    assert [bool(one.slots) for one in found] == [True, True, False]
    assert read_lines(["周一 1 扫 2"] * (LINES_MAX + 1), SHEET, NOW) == []


@pytest.mark.parametrize(
    ("said", "day"),
    [("周一", 16), ("星期天", 22), ("sun", 22), ("18号", 18), ("3月20日", 20), ("周一周二", 0), ("15号", 0), ("4月1日", 0), ("3/4", 0)],
)  # fmt: skip
def test_a_day_of_the_sheets_week(said: str, day: int) -> None:
    found = read_sheet_day(said, SHEET.monday, NOW.date())
    assert (found.day if found else 0) == day


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("王阿姨 周二 李爹爹 打扫 2", (9, date(2026, 3, 17))),
        ("王阿姨昨天 李爹爹 打扫 2", (9, date(2026, 3, 22))),
        ("王秀兰 周一 李爹爹 打扫 2", (9, date(2026, 3, 23))),
        ("周二 李爹爹 打扫 2", None),
        ("给王阿姨打扫 2", None),
        ("李爹爹 周二 打扫 2", None),
        ("王阿姨 2月30号 打扫 2", None),
    ],
)
def test_whose_a_line_is(said: str, found: tuple[int, date] | None) -> None:
    """A weekday that may be today's is looked for there first."""
    assert whose_line(said, [SHEET.volunteer], NOW.date()) == found
