"""A visit and the request it answers: finished when it is logged, owed again when it is taken back, closed at last."""

from collections.abc import Collection
from datetime import date

from bot.actions import going
from bot.model import Actor, Request, Visit
from bot.rules import going as rules
from bot.rules.policy import policy_on
from bot.store import goings, requests
from bot.store.tx import Tx, milliseconds


async def promised(
    tx: Tx, volunteer_id: int, elder_ids: Collection[int], on: date, service: str | None = None
) -> list[Request]:
    """What a volunteer had promised these elders for that day, be it of one service or (None) of any."""
    found = await requests.taken_on(tx, volunteer_id, on, rules.MAY_FINISH)
    return [one for one in found if set(one.elder_ids) <= set(elder_ids) and service in (None, one.service)]


async def logged(tx: Tx, actor: Actor, visit: Visit) -> None:
    """A visit, logged in whatever way: the requests it answers are done."""
    for request in await promised(tx, visit.volunteer_id, visit.elder_ids, visit.on, visit.service):
        await finish(tx, actor, request, visit)


async def finish(tx: Tx, actor: Actor, request: Request, visit: Visit) -> None:
    """The visit that came of a request; what was finished by another way meanwhile stays so."""
    if request.state not in rules.MAY_FINISH:
        return
    if visit.start is not None:
        ends = rules.end_of(visit.on, visit.start, visit.part, visit.minutes, tx.setting.zone)
        closes = rules.window_closes(ends, policy_on(visit.on))
        looks_at = milliseconds(closes) if closes > tx.now else None
        await goings.begin(tx, request.id, visit.volunteer_id, milliseconds(closes), looks_at)
    await going.move(tx, actor, request, "finish-request", visit_id=visit.id, next_at=None)


async def begun(tx: Tx, actor: Actor, volunteer_id: int, elder_ids: Collection[int]) -> None:
    """开始 at the door, tapped or said: what was promised them for today is under way."""
    for request in await promised(tx, volunteer_id, elder_ids, tx.today):
        if request.state == "accepted":
            await going.begin(tx, actor, request)


async def begun_by_mistake(tx: Tx, actor: Actor, volunteer_id: int, elder_ids: Collection[int]) -> None:
    """这次不记: it is still to come."""
    for request in await requests.taken_on(tx, volunteer_id, None, ("under-way",)):
        if set(request.elder_ids) <= set(elder_ids):
            await going.move(tx, actor, request, "undo-request")


async def withdrawn(tx: Tx, actor: Actor, visit: Visit) -> None:
    """撤回: it is owed again, by the same volunteer."""
    for request in await requests.of_visit(tx, visit.id):
        await going.move(tx, actor, request, "undo-request", visit_id=None, next_at=tx.now_ms)


async def refused(tx: Tx, actor: Actor, visit: Visit) -> None:
    """不予记录: it did not come to a visit, and what now is the community's to say."""
    for request in await requests.of_visit(tx, visit.id):
        await going.move(tx, actor, request, "miss-request", visit_id=None)


async def verified(tx: Tx, actor: Actor, visit: Visit) -> None:
    """属实: the request is settled."""
    for request in await requests.of_visit(tx, visit.id):
        await going.move(tx, actor, request, "close-request")
