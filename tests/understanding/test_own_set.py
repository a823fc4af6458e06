"""Our own sets of what people say, each held to the form's measure: nearly all wholly right, nothing silently wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli.understand import as_json
from bot.understanding.form import as_form
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from tests.understanding.own_set import NOW, SETS, TODAY, Line, disagreement, lines, silently_wrong

OWN = {path: tuple(lines(path)) for path in SETS}
RIGHT_AT_LEAST = 0.98
FALSE_ALARMS_AT_MOST = 0.01
every_set = pytest.mark.parametrize("own", OWN.values(), ids=[path.stem for path in SETS])


def form(line: Line) -> dict[str, Any]:
    context = line.context or {}
    found = as_form(
        understand(line.text, NOW, Context(context.get("asked", ""), context.get("draft"))), line.text, TODAY
    )
    read: dict[str, Any] = json.loads(json.dumps(found, default=as_json))
    return read


@pytest.mark.parametrize(
    ("path", "at_least"),
    list(zip(SETS, (300, 350, 120, 600), strict=True)),
    ids=["own", "mouths", "week", "market"],
)
def test_each_set_is_large_and_says_nothing_twice(path: Path, at_least: int) -> None:
    own = OWN[path]
    assert len(own) >= at_least
    assert len({(line.text, bool(line.context)) for line in own}) == len(own)
    intents = {intent for line in own for intent in line.intents}
    assert {"log_visit", "gift", "emergency", "correct", "request_help", "fraud_report", "undo"} <= intents


@every_set
def test_nearly_every_line_is_wholly_right(own: tuple[Line, ...]) -> None:
    wrong = {line.text: why for line in own if (why := disagreement(line, form(line)))}
    assert len(wrong) <= (1 - RIGHT_AT_LEAST) * len(own), wrong


@every_set
def test_nothing_is_silently_wrong(own: tuple[Line, ...]) -> None:
    """UX 14: a date, length, elder or amount other than was meant, filled in without asking."""
    assert {line.text: why for line in own if (why := silently_wrong(line, form(line)))} == {}


@every_set
def test_no_emergency_is_missed_and_hardly_one_is_false(own: tuple[Line, ...]) -> None:
    missed = [
        line.text for line in own if "emergency" in line.intents and form(line)["intent"] != "emergency"
    ]
    false = [
        line.text for line in own if "emergency" not in line.intents and form(line)["intent"] == "emergency"
    ]
    assert missed == []
    assert len(false) <= FALSE_ALARMS_AT_MOST * len(own), false


@every_set
def test_no_sentence_leaves_a_visit_without_something_to_read_back(own: tuple[Line, ...]) -> None:
    """What is not asked is there to be shown: day, length, service and elder."""
    for line in own:
        found = form(line)
        for visit in found["visits"]:
            for slot in ("date", "minutes", "service", "elder"):
                if visit[slot] is None:
                    assert found["ask"], (line.text, slot)
