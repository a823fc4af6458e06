"""Sets by authors who had seen nothing but the form (authors/*.jsonl, in the form of the sample): still kept.

Their first scores stand in docs/decisions.md. What two careful people may label differently counts either way (`_alt`).
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.understanding.test_sentence_sample import form

SETS = sorted((Path(__file__).parent / "authors").glob("*.jsonl"))
LEAST_RIGHT = 0.94
FALSE_ALARMS_MOST = 0.01
FILLED_IN = ("log_visit", "gift", "redeem", "correct")
VISIT = ("date", "start", "end", "minutes", "service", "elder")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def understood(line: dict[str, Any]) -> dict[str, Any]:
    context = line["context"] or {}
    return form(line["text"], context.get("asked", ""), context.get("draft"))


def disagreement(wanted: dict[str, Any], found: dict[str, Any]) -> str:
    """By the measure of the form: intent, visits without part, amount and to, whether anything is asked."""
    if found["intent"] != wanted["intent"]:
        return "" if found["intent"] in wanted.get("intent_alt", ()) else f"intent {found['intent']}"
    planned = (
        found["intent"] == "plan_visit" and not wanted["visits"]
    )  # some say it with its visit, some without
    if planned:
        found = found | {"visits": []}
    if len(found["visits"]) != len(wanted["visits"]):
        return f"{len(found['visits'])} visits"
    pairs = [
        *((one, other, VISIT) for one, other in zip(found["visits"], wanted["visits"], strict=True)),
        (found["slots"], wanted["slots"], ("amount", "to")),
    ]
    for one, other, keys in pairs:
        for key in keys:
            if one.get(key) != other.get(key) and one.get(key) not in other.get(f"{key}_alt", ()):
                return f"{key} {one.get(key)}"
    asks = {bool(wanted["ask"]), *map(bool, wanted.get("ask_alt", ()))}
    return "" if bool(found["ask"]) in asks else f"asks {found['ask']}"


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_what_they_wrote_is_understood(path: Path) -> None:
    lines = read(path)
    assert len(lines) >= 200
    wrong, silent, missed, alarmed = [], [], [], []
    for line in lines:
        wanted, found = line["expect"], understood(line)
        why = disagreement(wanted, found)
        if not why:
            continue
        wrong.append((line["text"], why))
        if wanted["intent"] == "emergency":
            missed.append(line["text"])
        elif found["intent"] == "emergency":
            alarmed.append(line["text"])
        elif not found["ask"] and found["intent"] in FILLED_IN and not why.startswith(("asks", "service")):
            silent.append((line["text"], why))
    assert (silent, missed) == ([], [])
    assert len(alarmed) <= FALSE_ALARMS_MOST * len(lines), alarmed
    assert len(wrong) <= (1 - LEAST_RIGHT) * len(lines), wrong


def test_every_set_is_read() -> None:
    assert "".join(path.stem for path in SETS) == "abcdefghlmnopqrstuvwxyz" + "zazbzczdzezfzgzhzizjzkzlzmzn"
