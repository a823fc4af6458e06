"""What every text about a request (帮忙单) may name."""

from bot.model import Fact, Request
from bot.store import people
from bot.store.tx import Tx
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.visit_facts import when


async def facts_of_request(
    tx: Tx, request: Request, language: str, *, full_names: bool = False
) -> dict[str, Fact]:
    """elders, service, when, minutes; from the minute that was agreed on, where it was."""
    there = [await people.get(tx, elder_id) for elder_id in request.elder_ids]
    start = request.start if request.agreed is None else request.agreed
    return {
        "elders": words(tx, language, "list-separator").join(
            one.name if full_names else called(one) for one in there
        ),
        "service": request.service,
        "when": when(request.on, request.part, start, request.minutes),
        "minutes": request.minutes,
    }
