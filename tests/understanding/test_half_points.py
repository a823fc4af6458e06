"""`half_points` of FAULTS.md: 0.25, −1, 1e9, NaN, １．５, 一个半."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.half_points import MOST_HALF_POINTS, NotHalf, read_half_points


@pytest.mark.parametrize(
    "said, half_points",
    [
        ("1", 2),
        ("1.5", 3),
        ("１．５", 3),
        ("1。5", 3),
        ("1.50", 3),
        ("1½", 3),
        ("一点五", 3),
        ("一个半", 3),
        ("1个半", 3),
        ("一分半", 3),
        ("两分半", 5),
        ("两个半积分", 5),
        ("半分", 1),
        ("半", 1),
        ("半个", 1),
        ("0.5", 1),
        ("3分", 6),
        ("三个积分", 6),
        ("送三分", 6),
        ("十二分吧", 24),
        ("2 points", 4),
        ("2 and a half points", 5),
        ("half a point", 1),
        ("1 pt", 2),
        ("10000", MOST_HALF_POINTS),
    ],
)
def test_half_points(said: str, half_points: int) -> None:
    assert read_half_points(said) == half_points


@pytest.mark.parametrize(
    "said, below", [("0.25", 0), ("2.75", 5), ("0.3分", 0), ("一点二", 2), ("1.4999", 2), ("9999.9", 19999)]
)
def test_a_number_that_no_half_points_make_says_what_lies_on_either_side(said: str, below: int) -> None:
    assert read_half_points(said) == NotHalf(below, below + 1)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "",
            "0",
            "0分",
            "-1",
            "−1",
            "1e9",
            "1000000000",
            "9" * 30,
            "NaN",
            "inf",
            "10001",
            "1.5分半",
            "半分半",
            "一个半分半",
        ),
        *("两三分", "两分多", "几分", "全部", "all", "2+2", "分", "两小时", "2分3", "🙂", "1 5"),
    ],
)
def test_what_is_no_amount_is_none(said: str) -> None:
    assert read_half_points(said) is None


@given(st.text(st.sampled_from("0123456789.-一两三十百个分半积点 ") | st.characters()))
def test_any_text_at_all_is_an_amount_in_bounds_or_none(text: str) -> None:
    match read_half_points(text):
        case int(half_points):
            assert 0 < half_points <= MOST_HALF_POINTS
        case NotHalf(below, above):
            assert 0 <= below < above <= MOST_HALF_POINTS
        case nothing:
            assert nothing is None


@given(st.integers(1, MOST_HALF_POINTS))
def test_every_amount_written_in_digits_is_read_back(half_points: int) -> None:
    written = f"{half_points // 2}{'.5' if half_points % 2 else ''}分"
    assert read_half_points(written) == half_points
    assert (
        read_half_points(written.translate(str.maketrans("0123456789.", "０１２３４５６７８９．")))
        == half_points
    )
