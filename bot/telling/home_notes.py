"""What whoever goes has to know of a home (DOMAIN: safety notes): a dog, stairs, a key. Never how its people are."""

from collections.abc import Iterable

from bot.rules.offerings import AT_HOME
from bot.store import offered
from bot.store.tx import Tx
from bot.telling.messages import words


async def home_notes(tx: Tx, elder_ids: Iterable[int], language: str, *said: str) -> list[str]:
    """请留意:门铃坏了、家里有狗: one line, or none; what was `said` of this visit comes first."""
    there = {word for one in elder_ids for word in (await offered.traits(tx, one))["is"]}
    keys = [f"is-{one}" for one in AT_HOME if one in there]
    notes = [*filter(None, said), *(words(tx, language, f"home-{key}") for key in keys)]
    between = words(tx, language, "list-separator")
    return [words(tx, language, "going-heed", notes=between.join(notes))] if notes else []
