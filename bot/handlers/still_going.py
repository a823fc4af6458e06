"""还去吗: the visits somebody promised for the days of a rest, a line each; a question, no conversation."""

from collections.abc import Sequence

from bot.dialogue import Option, Talk
from bot.model import Person, Request
from bot.store import people
from bot.telling.names import called
from bot.telling.visit_facts import when

SHOWN = 3


async def not_going(
    talk: Talk, slot: str, text_id: str, volunteer: Person, promised: Sequence[Request]
) -> Sequence[Request]:
    """Those they do not go to: all of them, or none; nothing is asked where nothing was promised."""
    if not promised:
        return []
    lines = []
    for request in promised[:SHOWN]:
        elder = await people.get(talk.tx, request.elder_ids[0])
        told = when(request.on, request.part, request.agreed, request.minutes)
        lines.append(talk.words("my-time-promised", when=told, elder=called(elder), service=request.service))
    if len(promised) > len(lines):
        lines.append(talk.words("my-time-promised-more", times=len(promised) - len(lines)))
    text = talk.words(text_id, text="\n".join(lines), volunteer=called(volunteer))
    keys = [Option(key, talk.words(f"my-time-{key}"), key) for key in ("go", "not-go")]
    return promised if await talk.choose(slot, keys, None, text) == "not-go" else []
