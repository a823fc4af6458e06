"""Digits, full-width digits, Chinese and English numerals are one and the same number."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.numerals import read_number, read_whole

DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """How a number below a thousand is written out."""
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    if number < 10:
        return DIGITS[number]
    said = f"{DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        said += ("" if tens == 1 and not hundreds else DIGITS[tens]) + "十"
    elif ones:
        said += "零"
    return said + (DIGITS[ones] if ones else "")


@pytest.mark.parametrize(
    "said, number",
    [
        ("0", 0),
        ("007", 7),
        ("99999", 99999),
        ("零", 0),
        ("〇", 0),
        ("零五", 5),
        ("两", 2),
        ("俩", 2),
        ("仨", 3),
        ("十", 10),
        ("二十", 20),
        ("两百", 200),
        ("一百二", 120),
        ("一百零二", 102),
        ("twelve", 12),
        ("fortyfive", 45),
    ],
)
def test_a_whole_number_is_read(said: str, number: int) -> None:
    assert read_whole(said) == number


@pytest.mark.parametrize(
    "said", ["", "两三", "一五", "百", "十十", "-1", "1e9", "999999", "1.5", "壹", "半", "NaN"]
)
def test_what_is_no_whole_number_is_none(said: str) -> None:
    assert read_whole(said) is None


@pytest.mark.parametrize(
    "said, number",
    [
        ("1.5", Fraction(3, 2)),
        ("1。5", Fraction(3, 2)),
        (".5", Fraction(1, 2)),
        ("一点五", Fraction(3, 2)),
        ("两点二五", Fraction(9, 4)),
        ("零点五", Fraction(1, 2)),
        ("十二", Fraction(12)),
        ("two", Fraction(2)),
    ],
)
def test_decimals_are_exact(said: str, number: Fraction) -> None:
    assert read_number(said) == number


@pytest.mark.parametrize(
    "said", ["", "1.", "1,5", "1.2.3", "+1", "inf", "1_000", "٣", "9" * 30, "0." + "1" * 30]
)
def test_what_is_no_number_is_none(said: str) -> None:
    assert read_number(said) is None


@given(st.integers(0, 999))
def test_digits_and_chinese_numerals_agree(number: int) -> None:
    assert read_whole(str(number)) == read_whole(chinese(number)) == number


@given(st.text(st.sampled_from("0123456789.。点零〇一二两三十百半") | st.characters()))
def test_any_text_is_a_number_or_none(text: str) -> None:
    assert read_whole(text) is None or isinstance(read_whole(text), int)
    assert read_number(text) is None or isinstance(read_number(text), Fraction)
