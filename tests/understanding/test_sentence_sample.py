"""The worked lines of ../shared/understanding/sample.jsonl, where they lie beside the checkout."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.cli.understand import as_json
from bot.understanding.form import as_form
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context

NOW = datetime.fromisoformat("2026-03-18T16:00+08:00")
ROOT = Path(__file__).resolve().parents[2]
SAMPLES = [
    path
    for folder in (ROOT.parent, ROOT.parent.parent)
    if (path := folder / "shared" / "understanding" / "sample.jsonl").exists()
]


def form(text: str, asked: str, draft: dict[str, Any] | None) -> dict[str, Any]:
    found = as_form(understand(text, NOW, Context(asked, draft)), text, NOW.date())
    read: dict[str, Any] = json.loads(json.dumps(found, default=as_json))
    return read


def samples() -> list[dict[str, Any]]:
    return [json.loads(line) for path in SAMPLES for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.skipif(not SAMPLES, reason="shared/understanding/sample.jsonl does not lie beside this checkout")
def test_every_line_of_the_sample_is_wholly_right() -> None:
    lines = samples()
    assert len(lines) >= 38
    wrong = {line["text"]: why for line in lines if (why := _disagrees(line))}
    assert wrong == {}


def _disagrees(line: dict[str, Any]) -> str:
    """By the measure of the form: intent, visits without part, amount and to, whether anything is asked."""
    context, wanted = line["context"] or {}, line["expect"]
    found = form(line["text"], context.get("asked", ""), context.get("draft"))
    if found["intent"] not in (wanted["intent"], *wanted.get("accept", ())):
        return f"intent {found['intent']}"
    if len(found["visits"]) != len(wanted["visits"]):
        return f"{len(found['visits'])} visits"
    for one, other in zip(found["visits"], wanted["visits"], strict=True):
        for key in ("date", "day_offset", "start", "end", "minutes", "service", "elder", "minutes_range"):
            if one.get(key) != other.get(key) and one.get(key) not in other.get(f"{key}_alt", ()):
                return f"{key} {one.get(key)}"
    for key in ("amount", "to"):
        if found["slots"].get(key) != wanted["slots"].get(key):
            return f"{key} {found['slots'].get(key)}"
    return "" if bool(found["ask"]) == bool(wanted["ask"]) else f"asks {found['ask']}"
