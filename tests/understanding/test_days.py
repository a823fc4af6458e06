"""Which day was meant, as seen from Wednesday 18 March 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt

TODAY = date(2026, 3, 18)


def days(*iso: str) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, iso))


@pytest.mark.parametrize(
    "said, day",
    [
        *(
            (word, "2026-03-18")
            for word in ("今天", "今日", "今儿", "刚才", "将将", "today", "just now", "今天上午")
        ),
        *(
            (word, "2026-03-17")
            for word in ("昨天", "昨日", "昨儿个", "昨晚", "做天", "yesterday", "昨天下午", "就是昨天吧")
        ),
        *((word, "2026-03-16") for word in ("前天", "前儿", "the day before yesterday")),
        *((word, "2026-03-15") for word in ("大前天", "三天前", "3 days ago")),
        *((word, "2026-03-04") for word in ("两个星期前", "2周前", "two weeks ago")),
        *((word, "2026-03-19") for word in ("明天", "tomorrow")),
        *((word, "2026-03-20") for word in ("后天", "day after tomorrow")),
        ("大后天", "2026-03-21"),
        *((word, "2026-03-11") for word in ("上周三", "上個禮拜三", "上星期3", "last wed", "last Wednesday")),
        *(
            (word, "2026-03-16")
            for word in ("周一", "星期一", "礼拜一", "monday", "on Mon", "这周一", "本周一", "this monday")
        ),
        *((word, "2026-03-13") for word in ("周五", "fri", "上周五", "last friday")),
        *((word, "2026-03-15") for word in ("周日", "星期天", "礼拜天", "星期7", "sunday")),
        ("上上周一", "2026-03-02"),
        *((word, "2026-03-23") for word in ("下周一", "next monday")),
        *(
            (word, "2026-03-16")
            for word in ("3月16号", "3月16日", "三月十六", "三月十六号", "3.16", "3/16", "3-16", "16/3")
        ),
        *(
            (word, "2026-03-16")
            for word in ("２０２６－０３－１６", "2026/3/16", "2026.3.16", "20260316", "2026年3月16日")
        ),
        *(
            (word, "2026-03-16")
            for word in ("二〇二六年三月十六", "16 march", "March 16th, 2026", "16th of Mar 2026")
        ),
        *((word, "2026-03-10") for word in ("10号", "十号", "10日", "the 10th", "这个月10号", "本月10号")),
        *((word, "2026-02-10") for word in ("上个月10号", "上月十号")),
        *((word, "2025-12-30") for word in ("12月30号", "去年12月30号", "30 dec")),
        ("今年12月30号", "2026-12-30"),
        ("3月25号", "2026-03-25"),
        ("1/1", "2026-01-01"),
        ("7/3", "2026-07-03"),
        *(
            (word, "2026-03-17")
            for word in ("昨天(3月17日 星期二)", "星期二3月17日", "3月17号星期二下午", "周二,昨天")
        ),
        ("1900-01-01", "1900-01-01"),
        ("2100年1月1日", "2100-01-01"),
    ],
)
def test_a_day_is_sure(said: str, day: str) -> None:
    assert read_day(said, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "said, choices",
    [
        ("周三", days("2026-03-18", "2026-03-11")),
        ("wednesday", days("2026-03-18", "2026-03-11")),
        ("last mon", days("2026-03-16", "2026-03-09")),
        ("20号", days("2026-02-20", "2026-03-20")),
        ("31号", days("2026-01-31", "2026-03-31")),
        ("16", days("2026-03-16")),
        ("20", days("2026-02-20", "2026-03-20")),
        ("3/2", days("2026-03-02", "2026-02-03")),
        ("昨天3月10号", days("2026-03-17", "2026-03-10")),
        ("3月17号星期一", days("2026-03-17", "2026-03-16")),
        ("周一周二", days("2026-03-16", "2026-03-17")),
        ("20号星期三", days("2026-02-20", "2026-03-20", "2026-03-18")),
    ],
)
def test_a_day_in_doubt_is_asked(said: str, choices: tuple[date, ...]) -> None:
    assert read_day(said, TODAY) == Doubt(choices)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "",
            "2月30日",
            "2026-02-29",
            "2月29号",
            "13月1号",
            "13/16",
            "32号",
            "0号",
            "40",
            "3月",
            "周末",
            "上月30号",
        ),
        *(
            "999天前",
            "0天前",
            "9999-99-99",
            "30 february",
            "0000-00-00",
            "1e9",
            "9" * 30,
            "NaN",
            "3.16.5",
            "0.5",
        ),
        *(
            "昨天和前天",
            "昨天2月30号",
            "今天?",
            "两小时",
            "下午",
            "🙂",
            "99999月99999日",
            "20261340",
            "周八",
            "-1",
        ),
    ],
)
def test_what_is_no_day_is_none(said: str) -> None:
    assert read_day(said, TODAY) is None


def test_a_day_that_last_month_lacks_is_found_in_the_month_before() -> None:
    assert read_day("30号", date(2026, 3, 1)) == Doubt(days("2026-01-30", "2026-03-30"))


def test_a_day_that_this_month_lacks_is_last_months() -> None:
    assert read_day("31号", date(2026, 4, 18)) == Doubt(days("2026-03-31"))


def test_new_year_is_nearer_than_it_looks() -> None:
    assert read_day("12月30号", date(2026, 1, 2)) == date(2025, 12, 30)
    assert read_day("1月2号", date(2025, 12, 30)) == date(2026, 1, 2)
    assert read_day("上个月31号", date(2026, 1, 2)) == date(2025, 12, 31)


def test_29_february_is_looked_for_in_the_years_around() -> None:
    assert read_day("2月29号", date(2025, 1, 3)) == date(2024, 2, 29)


WORDS = "0123456789.-/月日号年周星期礼拜一二三十上下前后昨今天个()  monwedlastago"


@given(st.text(st.sampled_from(WORDS) | st.characters()), st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_any_text_at_all_is_a_day_or_none(text: str, today: date) -> None:
    found = read_day(text, today)
    for day in found.choices if isinstance(found, Doubt) else [found] if found else []:
        assert isinstance(day, date)


@given(st.dates(date(2026, 1, 1), TODAY))
def test_the_same_day_in_digits_and_in_words(day: date) -> None:
    for said in (
        day.isoformat(),
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.month}月{day.day}号",
        f"{day:%d %B}",
    ):
        assert read_day(said, TODAY) == day


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.sampled_from("一二三四五六日"))
def test_a_bare_weekday_is_within_the_last_seven_days(today: date, weekday: str) -> None:
    found = read_day(f"周{weekday}", today)
    latest = found.choices[0] if isinstance(found, Doubt) else found
    assert latest is not None
    assert timedelta(0) <= today - latest < timedelta(days=7)
