"""`huzhu understand`: a line in, a line out, and a clear word for a line that cannot be read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.understand import answers

NOW = "2026-03-18T16:00+08:00"


def answer(line: object) -> dict[str, object]:
    text = line if isinstance(line, bytes) else json.dumps(line).encode()
    [told] = answers([text])
    found = json.loads(told)
    assert isinstance(found, dict)
    return found


def test_a_line_with_elders_and_a_draft() -> None:
    found = answer({"text": "昨天给李爹爹打扫两小时", "now": NOW, "elders": ["李爹爹", " "], "context": None})
    assert (found["intent"], found["ask"]) == ("log_visit", [])
    found = answer({"text": "昨天给李爹爹打扫两小时", "now": NOW, "elders": ["李大山", "李明"]})
    assert found["ask"] == ["elder"]
    draft = {"asked": "visit-read-back", "draft": {"minutes": 60}}
    assert answer({"text": "不对 是两个小时", "now": NOW, "context": draft})["intent"] == "correct"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        ([1], "object is wanted"),
        ({"now": NOW}, '"text" is missing'),
        ({"text": 5, "now": NOW}, '"text" is missing'),
        ({"text": "x"}, '"now" is wanted'),
        ({"text": "x", "now": "gestern"}, '"now" is wanted'),
        ({"text": "x", "now": "2026-03-18T16:00"}, '"now" is wanted'),
        ({"text": "x", "now": "0001-01-01T00:00+08:00"}, '"now" is wanted'),
        ({"text": "x", "now": NOW, "context": [1]}, '"context" is wanted'),
        ({"text": "x", "now": NOW, "context": {"draft": "x"}}, '"context" is wanted'),
        ({"text": "x", "now": NOW, "elders": "李爹爹"}, '"elders" is wanted'),
        ({"text": "x", "now": NOW, "elders": [1]}, '"elders" is wanted'),
    ],
)
def test_a_bad_line_gets_a_clear_error(line: object, words: str) -> None:
    found = answer(line)
    assert list(found) == ["error"]
    assert words in str(found["error"])
    assert str(found["error"]).startswith("line 1: ")


def test_half_a_sign_is_no_trouble() -> None:
    assert "intent" in answer({"text": "\ud800给李爹爹打扫", "now": NOW})


@pytest.mark.slow
def test_the_command_reads_all_lines_in_order_and_keeps_nothing(tmp_path: Path) -> None:
    lines = [json.dumps({"text": text, "now": NOW}) for text in ("我还有几多分", "救命")]
    environment = {"PATH": os.environ["PATH"], "HUZHU_DATABASE": f"sqlite:///{tmp_path}/huzhu.db"}
    told = subprocess.run(
        [sys.executable, "-m", "bot", "understand"],
        input="\n".join([lines[0], "", "nonsense", lines[1]]),
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60, env=environment,
    )  # fmt: skip
    assert (told.returncode, told.stderr) == (0, "")
    found = [json.loads(line) for line in told.stdout.splitlines()]
    assert [one.get("intent") for one in found] == ["query_balance", None, "emergency"]
    assert found[1] == {"error": "line 3: this is no JSON"}
    assert list(tmp_path.iterdir()) == []
