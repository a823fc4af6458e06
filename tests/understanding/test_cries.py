"""Cries for help without a word of danger in them: how many are heard of authors whose lines were never learnt from."""

from pathlib import Path

import pytest

from bot.understanding.cries import likeness, pieces
from bot.understanding.danger import is_danger
from bot.understanding.sentence import understand
from bot.understanding.tidy import plain
from tests.understanding.own_set import NOW
from tools.cries import Line, labelled, of_marks

UNREAD = sorted((Path(__file__).parent / "cries").glob("unseen_*.txt"))
LEAST_HEARD, MOST_ALARMED = 0.92, 0.06
"""Of cries, and of lines that stand near danger or are of every day; docs/decisions.md names the figures."""


def is_alarm(text: str) -> bool:
    return understand(text, NOW).intent == "emergency"


@pytest.mark.parametrize("path", UNREAD, ids=lambda path: path.stem)
def test_authors_whose_lines_were_never_learnt_from_are_heard(path: Path) -> None:
    lines = [(is_alarm(text), danger) for text, danger, _ in of_marks(path)]
    heard = [alarm for alarm, danger in lines if danger]
    alarms = [alarm for alarm, danger in lines if not danger]
    assert len(heard) >= 100
    assert len(alarms) >= 100
    assert sum(heard) >= LEAST_HEARD * len(heard)
    assert sum(alarms) <= MOST_ALARMED * len(alarms)


def test_there_are_two_such_sets_and_none_of_their_lines_is_learnt_from() -> None:
    assert [path.stem for path in UNREAD] == ["unseen_i", "unseen_j"]
    assert {"k1", "k8", "a", "m", "danger_said", "lines", "lexicon"} <= set(labelled())
    assert not any("unseen" in name for name in labelled())


def learnt() -> list[Line]:
    return [line for lines in labelled().values() for line in lines]


def test_what_was_learnt_is_what_the_lines_say() -> None:
    """The file of weights belongs to the lines: hardly one of them is read otherwise."""
    wrong = [text for text, danger, _ in learnt() if is_danger(text) != danger]
    assert len(wrong) <= 0.02 * len(learnt())


@pytest.mark.parametrize(
    "cry",
    [
        "筷子拿不住口水往下流",
        "听见屋里咚的一声再喊不做声",
        "人歪过去了 碗都打了",
        "she went down and can't get up",
    ],
)
def test_without_a_word_of_danger(cry: str) -> None:
    assert is_alarm(cry)
    assert is_alarm(f"那个{cry}嗯")


@pytest.mark.parametrize(
    "calm", ["生日快乐呀胡婆婆", "笑死我了", "昨天给李爹爹打扫两个小时", "thank you dear"]
)
def test_what_is_far_from_danger(calm: str) -> None:
    assert likeness(plain(calm)) < 0.4


def test_pieces_are_signs_alone_and_in_pairs_and_words_up_to_three() -> None:
    assert pieces("摔12了 help me now") == {
        "^", "摔", "0", "了", "摔0", "0了", "help", "me", "now", "help_me", "me_now", "help_me_now",
    }  # fmt: skip


def test_nothing_and_very_much_have_a_likeness_too() -> None:
    assert 0 <= likeness("") <= 1
    assert 0 <= likeness("救命" * 10_000) <= 1
