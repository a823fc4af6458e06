"""The visit of a stay: what the clock saw of it fills in the answers, and is kept as seen where it was not changed."""

from typing import Any

from bot.actions import stays
from bot.actions.gates import stay_for
from bot.dialogue import Over, Talk
from bot.model import Refusal, Stay
from bot.rules.stays import Times
from bot.store import visits

ALIKE_MIN = 2
"""So many visits in a row of the same service make it the usual one, which is not asked."""


async def stay_of(talk: Talk) -> Stay | None:
    """The stay that this talk is about, if it is about one; the talk is over where it was told already."""
    if not talk.arg("stay"):
        return None
    stay = await stay_for(talk.tx, talk.actor, "end-stay", talk.arg("stay"))
    if isinstance(stay, Refusal):
        await talk.refuse(stay)
        raise Over
    if stay.state in ("logged", "dropped"):
        await talk.outdated("stay", stay.id, "already-noted")
        await talk.say("already-noted")
        raise Over
    return stay


async def recall_stay(talk: Talk, stay: Stay) -> Times:
    """Whom, which day, how long, and the service where it is the usual one."""
    times = stays.times_of(talk.tx, stay)
    minutes = times.minutes if times.minutes is not None else talk.arg("minutes")
    one = len(stay.elder_ids) == 1
    slots: dict[str, Any] = {
        "elder": str(stay.elder_ids[0]) if one else "several", "date": f"{times.on.isoformat()}.",
    }  # fmt: skip
    slots |= {} if one else {"elders": [str(elder_id) for elder_id in stay.elder_ids]}
    slots |= {} if minutes is None else {"minutes": f"{minutes}@{times.start}"}
    usual = await _usual_service(talk, stay)
    talk.recall(slots | ({"service": usual} if usual else {}))
    return times


async def _usual_service(talk: Talk, stay: Stay) -> str | None:
    """What the last visits to just these elders were for, where they were all for the same."""
    last = [
        visit.service
        for visit in await visits.last_of(talk.tx, talk.me.id, 20)
        if visit.elder_ids == stay.elder_ids and visit.state not in ("withdrawn", "refused")
    ][:ALIKE_MIN]
    return last[0] if len(last) == ALIKE_MIN and len(set(last)) == 1 else None
