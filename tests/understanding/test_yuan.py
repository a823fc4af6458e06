"""Yuan and jiao as people say them, in fen; what is no sum of money says nothing."""

import pytest

from bot.understanding.yuan import read_fen, speaks_of_a_card


@pytest.mark.parametrize(
    ("said", "fen"),
    [
        ("20", 2000), ("20元", 2000), ("２０块", 2000), ("二十块钱", 2000), ("¥12.30", 1230), ("20 yuan", 2000),
        ("15.5", 1550), ("15块5", 1550), ("十五元五角", 1550), ("三块二", 320), ("两块半", 250), ("五毛三", 53),
        ("5毛", 50), ("五角钱", 50), ("3元5角2分", 352), ("一百二", 12_000), ("0", 0), ("零", 0), ("5000", 500_000),
    ],
)  # fmt: skip
def test_money_is_read_to_the_fen(said: str, fen: int) -> None:
    assert read_fen(said) == fen


@pytest.mark.parametrize(
    "said",
    [
        "",
        "没有",
        "块",
        "毛",
        "半",
        "-3",
        "1e9",
        "12.345",
        "5001",
        "9999块5",
        "三点五块五",
        "20分",
        "NaN",
        "一下午",
    ],
)
def test_what_is_no_sum_says_nothing(said: str) -> None:
    assert read_fen(said) is None


@pytest.mark.parametrize(
    "said", ["他把银行卡给我了", "密码是1234", "存折", "my PIN", "bank card", "Passbook"]
)
def test_a_card_or_a_pin_is_heard(said: str) -> None:
    assert speaks_of_a_card(said)


@pytest.mark.parametrize("said", ["20元", "卡片", "spinach 3", ""])
def test_other_words_are_no_card(said: str) -> None:
    assert not speaks_of_a_card(said)
