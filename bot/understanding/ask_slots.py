"""A sentence that asks for help as the answers of the conversation that asks: which help, when."""

from datetime import date
from typing import Any

from bot.understanding.doubt import Doubt
from bot.understanding.sentence import Understanding
from bot.understanding.services import is_not_done
from bot.understanding.when_ahead import read_when_ahead

NOT_DONE = "not-done"
"""打针, 洗澡: what no neighbour does; something else is offered."""


def ask_slots(found: Understanding, text: str, today: date) -> dict[str, Any]:
    """Slots service and date; what is in doubt with a ? behind, a few to choose from."""
    slots: dict[str, Any] = {}
    if is_not_done(text):
        slots["service"] = NOT_DONE
    elif "service" in found.slots:
        slots["service"] = found.slots["service"]
    on = read_when_ahead(text, today)
    if isinstance(on, Doubt):
        slots["date?"] = list(on.choices)
    elif on is not None:
        slots["date"] = on
    return slots
