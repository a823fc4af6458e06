"""What docs/operate.md tells of the word lists is so: a word is added and tried, a wrong line is named and ends it."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.understanding.lexicon import KINDS

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
LINE = '{"text": "今天给李爹爹打盒饭半小时", "now": "2026-03-18T16:00+08:00"}'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for part in ("bot", "locales"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def add(checkout: Path, line: str) -> None:
    with (checkout / "bot/understanding/lexicon/services.txt").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def understand(checkout: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "understand"]
    return subprocess.run(
        command, cwd=checkout, input=LINE, capture_output=True, text=True, check=False, timeout=60
    )


def test_every_list_stands_in_the_guide() -> None:
    rows = re.findall(r"^\| (`\w+\.txt`.*?) \|", GUIDE, re.MULTILINE)
    assert sorted(re.findall(r"`(\w+)\.txt`", " ".join(rows))) == sorted(KINDS)


def test_a_word_that_was_added_is_understood(checkout: Path) -> None:
    assert json.loads(understand(checkout).stdout)["ask"] == ["service"]
    add(checkout, "meals: 打盒饭")
    [visit] = json.loads(understand(checkout).stdout)["visits"]
    assert visit["service"] == "meals"


def test_a_wrong_line_is_named_and_ends_it(checkout: Path) -> None:
    add(checkout, "meal: 打盒饭")
    ended = understand(checkout)
    assert ended.returncode == 2
    assert re.fullmatch(r"huzhu: services\.txt, line \d+: meal is none of .*\n", ended.stderr)
