"""What a volunteer says to their week: 都行, 有的不行, or 这次去不了 later on."""

from collections.abc import Collection

from bot.actions.offers import advance
from bot.actions.week_taken import take, tell_who_comes
from bot.actions.who_is_told import changed
from bot.model import Actor, Request
from bot.rules.matching import hindrance
from bot.rules.policy import policy_on
from bot.rules.week import Planned as Pair
from bot.rules.week import begun_at
from bot.store import offerings, offers, people, records, requests
from bot.store.tx import Tx
from bot.store.week_plans import WeekAsk
from bot.telling.week_card import InWeek, in_week


async def answer(tx: Tx, actor: Actor, ask: WeekAsk, cannot: Collection[int] = ()) -> list[Request]:
    """They go to all that still waits, save those of `cannot` (requests); what they took.

    A visit that would lie over another which they took meanwhile stays for others, as if they had said no.
    """
    taken = []
    for one in await in_week(tx, ask):
        if not one.waits:
            continue
        assert one.offer is not None, "what waits was asked about"
        can = one.request.id not in cannot and not await _is_over_another(tx, ask, one)
        await offers.answer(tx, one.offer, "yes" if can else "no")
        if can:
            taken.append(await take(tx, actor, one.request, ask.volunteer_id, one.start))
            continue
        if one.request.state == "offered":
            await advance(tx, one.request)
        await changed(tx, await requests.get(tx, one.request.id))
    await records.write(tx, actor, "answer-week", "week-ask", ask.id, visits=len(taken))
    await tell_who_comes(tx, await people.get(tx, ask.volunteer_id), [one.id for one in taken])
    return taken


async def _is_over_another(tx: Tx, ask: WeekAsk, one: InWeek) -> bool:
    """By all they have now: a whole plan fitted, but other requests may have come in between."""
    helpers = await offerings.helpers(tx, [one.request.unit_id])
    helper = next((each for each in helpers if each.id == ask.volunteer_id), None)
    if helper is None:
        return True
    wanted = begun_at(Pair(await offerings.wanted(tx, one.request), helper, one.start))
    return hindrance(wanted, helper, policy_on(tx.today)) == "match-overlaps"
