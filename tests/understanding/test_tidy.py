"""Whatever is typed comes to the readers in one form, and quickly."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.tidy import LIMIT, plain, squeeze, tidy


@pytest.mark.parametrize(
    "typed, is_",
    [
        ("１．５", "1.5"),
        ("　两个　 小时\n", "两个 小时"),
        ("3\u200b点\u202e", "3点"),
        ("3\x00\x07分", "3分"),
        ("3\ud800分", "3分"),
        ("2\ufe0f\u20e3", "2"),
        ("1½", "1.5"),
        ("½", "0.5"),
        ("2¼", "2.25"),
        ("２½", "2.5"),
        ("2²", "2□"),
        ("⅓", "□"),
        ("Ｏｋ", "Ok"),
        ("", ""),
        ("🙂", "🙂"),
    ],
)
def test_tidy_leaves_the_same_words_in_one_form(typed: str, is_: str) -> None:
    assert tidy(typed) == is_


def test_names_keep_their_characters() -> None:
    assert tidy(" 陳桂英 ") == "陳桂英"


@pytest.mark.parametrize(
    "typed, is_",
    [("對的!!", "对的"), ("「OK」。", "「ok」"), ("対?", "対?"), ("“好的”", "好的"), ("两小时.", "两小时")],
)
def test_plain_is_simplified_lower_and_without_punctuation_around_it(typed: str, is_: str) -> None:
    assert plain(typed) == is_


@pytest.mark.parametrize(
    "typed, is_", [("1 hour 30", "1hour30"), ("1 30", "1 30"), ("两 个 小时", "两个小时")]
)
def test_squeezing_never_joins_two_numbers(typed: str, is_: str) -> None:
    assert squeeze(typed) == is_


@pytest.mark.parametrize("character", ["两", "\u202e", "ﷺ", " ", "½", "\ud800", "e\u0301"])
def test_100_000_characters_cost_no_more_than_a_few_hundred(character: str) -> None:
    started = time.perf_counter()
    assert len(squeeze(character * 100_000)) <= LIMIT
    assert time.perf_counter() - started < 0.1


@given(st.text(st.characters()))
def test_tidy_text_is_tidy_already(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert not any(character.isspace() and character != " " for character in once)
