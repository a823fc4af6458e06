"""Until when whoever goes sees where to; their card changes by itself as the day begins and as the window closes."""

from bot.actions import mishaps
from bot.model import Actor, Person, Request
from bot.rules import going as rules
from bot.rules.policy import policy_on
from bot.store import errand_money, goings, people, requests
from bot.store.goings import Going
from bot.store.tx import Tx, milliseconds
from bot.telling import redraw_by_the_clock, take_away, tell
from bot.telling.going_card import sees_where
from bot.telling.request_facts import civil

PART = 100
"""So many cards are drawn anew in one transaction."""


async def open_for(tx: Tx, request: Request) -> None:
    """Somebody took it: from now on they see address and phone."""
    assert request.volunteer_id is not None, "somebody goes"
    zone, policy = tx.setting.zone, policy_on(tx.today)
    ends = rules.end_of(request.on, request.start, request.part, request.minutes, zone)
    closes = rules.window_closes(ends, policy)
    looks = rules.looks_at(request.on, closes, civil(tx))
    looks_at = None if looks is None else milliseconds(looks)
    await goings.begin(tx, request.id, request.volunteer_id, milliseconds(closes), looks_at)


async def leave(tx: Tx, request: Request) -> None:
    """They do not go after all: the address is gone at once. Where they have the elder's money, the worker hears it."""
    assert request.volunteer_id is not None, "somebody was going"
    volunteer = await people.get(tx, request.volunteer_id)
    await goings.end(tx, request.id, volunteer.id)
    await take_away(tx, "phone", request.id)
    money = await errand_money.of(tx, request.id, volunteer.id)
    if money is None or money.spent_fen is not None:
        return
    await mishaps.report(tx, Actor(volunteer, "volunteer", request.unit_id), request, "money")
    there = [await people.get(tx, one) for one in request.elder_ids]
    if all(one.whereabouts != "deceased" for one in there):  # then the worker rings
        await tell(tx, volunteer, "volunteer", "money-left", got_fen=money.got_fen)


async def draw_by_the_clock(tx: Tx) -> int:
    """A day begins, a window closes: the cards of whoever goes say so. How many these were."""
    found = await goings.due(tx, PART)
    for going in found:
        await _draw_anew(tx, going)
    return len(found)


async def _draw_anew(tx: Tx, going: Going) -> None:
    request = await requests.get(tx, going.request_id)
    looks = rules.looks_at(request.on, civil(tx, going.closes_at), civil(tx))
    await goings.look_at(tx, going, None if looks is None else milliseconds(looks))
    await _drawn(tx, request)


async def _drawn(tx: Tx, request: Request) -> None:
    """The card anew; a phone that was shown beside it goes with the window."""
    await redraw_by_the_clock(tx, "request", request.id, "volunteer")
    going = request.volunteer_id and await people.get(tx, request.volunteer_id)
    if not going or not await sees_where(tx, request, going):
        await take_away(tx, "phone", request.id)


async def seen_again(tx: Tx, volunteer: Person, elder: Person) -> None:
    """The pairing began or ended: what its volunteer's cards say of this elder is drawn anew."""
    for request_id in await goings.of_pair(tx, volunteer.id, elder.id):
        await _drawn(tx, await requests.get(tx, request_id))
