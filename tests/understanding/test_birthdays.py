"""A birthday as people write it; what leaves a doubt is asked, and what is none is said to be none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.birthdays import read_birthday
from bot.understanding.doubt import Doubt

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    "said",
    [
        "1962年5月3日", "1962年5月3号", "1962年05月03日", "1962-5-3", "1962.5.3", "1962/05/03", "19620503",
        "1962年5月3日生", "１９６２年５月３日", " 1962 年 5 月 3 日 ", "公历1962年5月3日", "阳历1962-5-3",
        "一九六二年五月三日", "62年5月3日", "六二年五月三号",
        "3 May 1962", "May 3, 1962", "3rd of May 1962", "may 3 1962",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(said: str) -> None:
    assert read_birthday(said, TODAY) == date(1962, 5, 3)


@pytest.mark.parametrize(
    "said, day",
    [
        ("1958年12月23日", date(1958, 12, 23)),
        ("一九五八年十二月二十三日", date(1958, 12, 23)),
        ("23 Dec 1958", date(1958, 12, 23)),
        ("1948年2月29日", date(1948, 2, 29)),
        ("20260318", TODAY),
        ("05年5月3日", date(2005, 5, 3)),  # 1905 is longer ago than anybody lives
    ],
)
def test_other_days(said: str, day: date) -> None:
    assert read_birthday(said, TODAY) == day


def test_two_digits_that_leave_the_century_open_are_asked_about() -> None:
    assert read_birthday("10年5月3日", TODAY) == Doubt((date(1910, 5, 3), date(2010, 5, 3)))


@pytest.mark.parametrize(
    "said",
    [
        "", "昨天", "不记得", "五月三号", "1962年", "962年5月3日", "1962年13月3日", "1962-2-30", "1949年2月29日",
        "农历1962年5月3日", "阴历五月初三", "2030-1-1", "18800101", "99999999", "1" * 30, "3 Moy 1962", "0 May 1962",
        "1962年0月0日", "1962年五十月3日",
    ],
)  # fmt: skip
def test_what_is_no_birthday(said: str) -> None:
    assert read_birthday(said, TODAY) is None


@given(st.text(max_size=600))
def test_any_text_gives_an_answer(said: str) -> None:
    read_birthday(said, TODAY)


@given(st.dates(date(1907, 1, 1), TODAY))
def test_every_day_comes_back_as_it_was_written(day: date) -> None:
    for form in ("%Y-%m-%d", "%Y%m%d", "%Y年%m月%d日", "%d %B %Y"):
        assert read_birthday(day.strftime(form), TODAY) == day
