"""What was meant as `huzhu understand` writes it: JSON, with names as they were typed."""

import re
from datetime import date
from typing import Any

from bot.understanding.sentence import Understanding, clock
from bot.understanding.told_visit import ToldVisit

_FORM = {
    "unknown": "chitchat", "came": "confirm", "not_came": "deny", "unsure_came": "chitchat",
    "take_offer": "confirm", "leave_offer": "deny", "call_off": "cancel",
    "open_sheet": "chitchat", "contact": "log_visit", "nobody_home": "chitchat",
    "begin_stay": "chitchat", "end_stay": "chitchat",
}  # fmt: skip
"""What the form has no word for."""
_AT_THE_DOOR = ("begin_stay", "end_stay")
"""我到李爹爹家了, with the elder named: the visit to come of it, of which the length is asked."""


def as_form(found: Understanding, text: str, today: date) -> dict[str, Any]:
    """The answer as `huzhu understand` writes it; names as they were typed."""
    intent = _FORM.get(found.intent, found.intent)
    ask = found.ask
    if found.intent in _AT_THE_DOOR and "elder" in found.told.said:
        intent, ask = "log_visit", found.told.ask
    return {
        "intent": intent,
        "visits": [
            _visit_form(visit, text, today, found.told.kin)
            for visit in found.told.visits
            if intent in ("log_visit", "plan_visit")
        ],
        "slots": {
            key: _typed(value, text) if key in ("to", "person", "elder") else value
            for key, value in found.slots.items()
        },
        "ask": list(ask),
        "flags": list(found.flags),
    }


def _visit_form(visit: ToldVisit, text: str, today: date, kin: str) -> dict[str, Any]:
    form: dict[str, Any] = {
        "day_offset": (visit.on - today).days if visit.on else None,
        "date": visit.on.isoformat() if visit.on else None,
        "start": clock(visit.start), "end": clock(visit.end), "minutes": visit.minutes, "part": visit.part,
        "service": visit.service, "elder": _typed(visit.elder or kin, text) if visit.elder or kin else None,
    }  # fmt: skip
    if visit.elders:
        form["elders"] = [_typed(one, text) for one in visit.elders]
    if visit.minutes_range:
        form["minutes_range"] = list(visit.minutes_range)
    return form


def _typed(name: str, text: str) -> str:
    """In the letters in which it was typed: Mrs Wang."""
    found = re.search(re.escape(name), text, re.IGNORECASE)
    return found.group() if found else name
