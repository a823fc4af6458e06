"""English typed with letters wrong: a word of the bot is heard, another English word is left alone."""

import pytest

from bot.understanding.misspelt import spelt
from tests.understanding.test_sentence_sample import form


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cleened", "cleaned"),
        ("huors", "hours"),
        ("hosptial", "hospital"),
        ("shoping", "shopping"),
        ("yestarday", "yesterday"),
        ("wensday", "wednesday"),
        ("medecine", "medicine"),
    ],
)
def test_a_letter_wrong(typed: str, meant: str) -> None:
    assert spelt(f"mr li {typed}, 2") == f"mr li {meant}, 2"


@pytest.mark.parametrize(
    "other", ["house", "houses", "honours", "clear", "walker", "muller", "chang", "huang", "price"]
)
def test_another_word(other: str) -> None:
    assert spelt(other) == other


def test_a_visit_with_three_slips_is_read_whole() -> None:
    found = form("cleened for Mr Li yesterday aftrenoon two huors", "", None)
    assert found["ask"] == []
    assert {key: found["visits"][0][key] for key in ("date", "minutes", "part", "service", "elder")} == {
        "date": "2026-03-17", "minutes": 120, "part": "afternoon", "service": "cleaning", "elder": "Mr Li",
    }  # fmt: skip
