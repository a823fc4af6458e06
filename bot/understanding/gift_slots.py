"""A sentence about giving points as the answers of the conversation that gives them: to, amount.

`amount` is in half-points, or "all"; `amount?` holds the half-points on either side of a number that is none.
"""

from fractions import Fraction
from typing import Any

from bot.understanding.half_points import MOST_HALF_POINTS
from bot.understanding.people_said import is_own_family
from bot.understanding.sentence import Understanding


def gift_slots(found: Understanding) -> dict[str, Any]:
    """What was told of it; `to` in the words that were said, for who is meant only the giver's own list can tell."""
    if found.intent != "gift":
        return {}
    whom = str(found.slots.get("to", ""))
    to = {"to": whom} if whom and not is_own_family(whom) else {}
    return to | _amount(found.slots.get("amount"))


def _amount(points: Fraction | str | None) -> dict[str, Any]:
    if points == "all":
        return {"amount": "all"}
    if not isinstance(points, Fraction) or not 0 < points * 2 <= MOST_HALF_POINTS:
        return {}
    below, rest = divmod(points * 2, 1)
    if not rest:
        return {"amount": str(below)}
    return {"amount?": [str(near) for near in (below, below + 1) if near]}
