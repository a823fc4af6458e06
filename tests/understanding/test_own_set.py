"""Our own set of what people say, held to the form's measure: nearly all wholly right, nothing silently wrong."""

import json
from typing import Any

import pytest

from bot.cli.understand import as_json
from bot.understanding.sentence import Context, as_form, understand
from tests.understanding.own_set import NOW, TODAY, Line, disagreement, lines, silently_wrong

OWN = tuple(lines())
RIGHT_AT_LEAST = 0.97
FALSE_ALARMS_AT_MOST = 0.01


def form(line: Line) -> dict[str, Any]:
    context = line.context or {}
    found = as_form(
        understand(line.text, NOW, Context(context.get("asked", ""), context.get("draft"))), line.text, TODAY
    )
    read: dict[str, Any] = json.loads(json.dumps(found, default=as_json))
    return read


def test_the_set_is_large_and_of_many_mouths() -> None:
    assert len(OWN) >= 300
    assert len({line.text for line in OWN}) == len(OWN)
    intents = {intent for line in OWN for intent in line.intents}
    assert {"log_visit", "gift", "emergency", "correct", "request_help", "fraud_report", "undo"} <= intents


def test_nearly_every_line_is_wholly_right() -> None:
    wrong = {line.text: why for line in OWN if (why := disagreement(line, form(line)))}
    assert len(wrong) <= (1 - RIGHT_AT_LEAST) * len(OWN), wrong


def test_nothing_is_silently_wrong() -> None:
    """UX 14: a date, length, elder or amount other than was meant, filled in without asking."""
    assert {line.text: why for line in OWN if (why := silently_wrong(line, form(line)))} == {}


def test_no_emergency_is_missed_and_hardly_one_is_false() -> None:
    missed = [
        line.text for line in OWN if "emergency" in line.intents and form(line)["intent"] != "emergency"
    ]
    false = [
        line.text for line in OWN if "emergency" not in line.intents and form(line)["intent"] == "emergency"
    ]
    assert missed == []
    assert len(false) <= FALSE_ALARMS_AT_MOST * len(OWN), false


@pytest.mark.parametrize("line", OWN, ids=lambda line: line.text)
def test_no_sentence_leaves_a_visit_without_something_to_read_back(line: Line) -> None:
    """What is not asked is there to be shown: day, length, service and elder."""
    found = form(line)
    for visit in found["visits"]:
        for slot in ("date", "minutes", "service", "elder"):
            if visit[slot] is None:
                assert found["ask"], slot
