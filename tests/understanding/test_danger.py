"""Present danger is heard in plain words; the past, and the number 120 as a length, are no alarm."""

from pathlib import Path

import pytest

from bot.understanding.danger import is_danger, is_despair


@pytest.mark.parametrize(
    "text",
    [
        "我妈摔倒了",
        "救命",
        "李爹爹喘不上气",
        "屋里有煤气味",
        "不想活了",
        "快打120",
        "胸口疼得很",
        "救 命 啊",
        "昨天就不舒服,现在喘不上气",
        "my mother fell please come",
        "help me",
        "He fell down",
    ],
)
def test_danger_is_heard(text: str) -> None:
    assert is_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "120分钟",
        "前天李爹爹摔倒了,我送的医院",
        "记一次服务",
        "",
        "昨天李爹爹摔了一跤,现在好多了",
        "给李爹爹交煤气费半小时",
        "He fell down yesterday",
    ],
)
def test_what_is_no_danger(text: str) -> None:
    assert not is_danger(text)


@pytest.mark.parametrize(
    "said",
    [
        "我不想活了",
        "活着冇得意思",
        "我真想死",
        "活够了",
        "想寻短见",
        "i want to die",
        "i don't want to live any more",
        "昨天就不想活了",
    ],
)  # fmt: skip
def test_despair_is_danger_and_has_its_own_answer(said: str) -> None:
    assert is_despair(said)
    assert is_danger(said)


@pytest.mark.parametrize("said", ["想死你了", "笑死我了", "救命", "摔倒了", "累死了"])
def test_what_is_no_despair(said: str) -> None:
    assert not is_despair(said)


@pytest.mark.parametrize("said", ["我不想活了", "想死", "活不下去", "想自杀", "I want to die", "suicide"])
def test_who_does_not_want_to_live_is_in_danger_and_heard_as_such(said: str) -> None:
    assert is_danger(said)
    assert is_despair(said)


@pytest.mark.parametrize("said", ["摔倒了", "救命", "help me", "快来人"])
def test_other_danger_is_no_despair(said: str) -> None:
    assert is_danger(said)
    assert not is_despair(said)


_SAID = Path(__file__).with_name("danger_said.txt").read_text(encoding="utf-8").splitlines()


def test_none_of_many_is_missed_and_hardly_one_is_a_false_alarm() -> None:
    """150 ways to call for help, and as many that only sound like it."""
    danger = [line[2:] for line in _SAID if line.startswith("! ")]
    none = [line[2:] for line in _SAID if line.startswith("- ")]
    assert min(len(danger), len(none)) >= 150
    assert [text for text in danger if not is_danger(text)] == []
    assert len([text for text in none if is_danger(text)]) <= 0.01 * len(none)
