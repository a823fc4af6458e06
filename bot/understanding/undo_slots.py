"""撤回 said in words: of a gift, of the last one, of 李爹爹's, of yesterday's."""

from datetime import date, timedelta
from typing import Any

from bot.understanding.patterns import pattern_of
from bot.understanding.sentence import Understanding
from bot.understanding.tidy import squeeze

_LAST = pattern_of("刚才|刚刚|刚记|将才|将将|最后|上一[条次个笔]|last|just")


def undo_slots(found: Understanding, text: str, today: date) -> dict[str, Any]:
    """`about`: "gift" where it can be nothing else; `latest`: the last there is; `elder` as named; `on` an ISO day."""
    latest = bool(_LAST.search(squeeze(text)))
    offset = None if latest else found.slots.get("day_offset")
    on = "" if offset is None else (today + timedelta(days=offset)).isoformat()
    return {
        "about": found.slots.get("what", ""), "latest": latest, "elder": found.slots.get("elder", ""), "on": on,
    }  # fmt: skip
