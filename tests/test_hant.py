"""zh-Hant: written by `make hant`, in step with zh-CN, read by hand; and said as people say things there."""

from pathlib import Path

import pytest

from bot import words
from bot.words import all_ids, label_of
from tests.test_words import TODAY, parts
from tools import hant
from tools.hant import ByHand, Correction

GROWS_MAX = 2
"""zh-CN keeps the lengths of UX everywhere: what grows by more signs has to be looked at."""


def test_the_texts_are_what_make_hant_writes() -> None:
    files, _ = hant.made()
    there = {path: path.read_text(encoding="utf-8") for path in hant.TARGET.iterdir()}
    assert sorted(path.name for path in files if files[path] != there.get(path)) == [], "make hant"
    assert set(there) == set(files), "make hant"


def test_every_correction_is_needed() -> None:
    assert hant.made()[1] == []


def test_a_correction_is_for_all_texts_or_for_one() -> None:
    by_hand = ByHand([Correction("賬", "帳"), Correction("師傅", "师傅", "forms"), Correction("無", "没")])
    assert by_hand.file("# 账\n\nforms = 师傅\nbill = { $name }的账,师傅\n") == (
        f"{hant.MADE}# 账\n\nforms = 师傅\nbill = {{ $name }}的帳,師傅\n"
    )
    assert by_hand.unused == [Correction("無", "没")]


def test_what_has_no_original_any_more_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "zh-Hant").mkdir()
    (tmp_path / "zh-Hant" / "old.ftl").write_text("gone = 沒了\n")
    monkeypatch.setattr(hant, "TARGET", tmp_path / "zh-Hant")
    assert hant.main() == 0
    assert {path.name for path in hant.TARGET.iterdir()} == {path.name for path in hant.SOURCE.glob("*.ftl")}


def test_a_correction_of_no_use_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "zh-Hant.txt").write_text("從來沒有這句 → 有\n")
    monkeypatch.setattr(hant, "TARGET", tmp_path / "zh-Hant")
    monkeypatch.setattr(hant, "BY_HAND", tmp_path / "zh-Hant.txt")
    assert hant.main() == 1
    assert "從來沒有這句" in capsys.readouterr().err


def test_no_text_grows_past_its_room() -> None:
    lengths = {text_id: len("".join(found.said)) for text_id, found in parts("zh-CN").items()}
    grown = {
        text_id: len("".join(found.said)) - lengths[text_id] for text_id, found in parts("zh-Hant").items()
    }
    assert {text_id: by for text_id, by in grown.items() if by > GROWS_MAX} == {}


@pytest.mark.parametrize(
    "sign", ["“", "”", "籤", "賬", "周{", "}周", "社群", "喂", "聯繫", "消息", "視頻", "小票", "TA"]
)
def test_what_was_read_by_hand_is_not_there_any_more(sign: str) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in hant.TARGET.glob("*.ftl")}
    found = [
        line
        for text in texts.values()
        for line in text.splitlines()
        if sign in line and not line.startswith("#")
    ]
    assert found == []


@pytest.mark.parametrize(
    ("unit", "value", "said"),
    [
        ("visited_on", "2026-03-17", "昨天(3月17日 星期二)"),
        ("born_date", "1948-05-03", "1948年5月3日"),
        ("minutes", 90, "1個半小時"),
        ("minutes", 140, "2小時20分鐘"),
        ("half_points", 17, "8分半"),
        ("start_clock", 15 * 60 + 30, "下午3點半"),
        ("start_clock", 65, "凌晨1點05分"),
        ("between", "1410+70", "晚上11點半到夜裡12點40分"),
        ("services", "meals,clinic", "送飯做飯、陪看病"),
        ("state", "refused", "這次不算"),
        ("fen", 1550, "15元5角"),
    ],
)
def test_facts_are_said_in_traditional_characters(unit: str, value: str | int, said: str) -> None:
    reader = words._Reader("zh-Hant", TODAY, words.SHANGHAI)
    assert words._fact(reader, unit, value) == said


def test_it_is_a_full_language() -> None:
    assert all_ids("zh-Hant") == all_ids("zh-CN")
    assert label_of("zh-Hant", "button-yes") == "對的"


# 武汉话 lies over zh-CN.


def test_wuhan_has_a_few_words_of_its_own_and_the_rest_of_zh_cn() -> None:
    wuhan = "zh-CN-x-wuhan"
    assert "您家" in label_of(wuhan, "visit-elder")
    assert "拐子" in label_of(wuhan, "usual-forms").split()
    assert label_of(wuhan, "button-yes") == "对的"
    assert 0 < len(all_ids(wuhan)) < 60


def test_wuhan_says_nothing_of_danger_of_points_or_of_what_was_agreed() -> None:
    """These are clear before they are warm: they stand in zh-CN alone."""
    clear = ("alarm-", "danger-", "why-", "gift-", "points-", "join-consent-", "visit-read-back", "plan-")
    assert [text_id for text_id in all_ids("zh-CN-x-wuhan") if text_id.startswith(clear)] == []
