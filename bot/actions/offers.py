"""问问您: the best few are asked together, the first 我去 goes; where nobody can be found, the worker phones."""

from collections.abc import Sequence

from bot.actions import windows
from bot.actions.who_is_told import changed, tell_family, tell_whom_to_phone, tell_workers
from bot.model import TIMER, Actor, Offer, Person, Refusal, Request
from bot.rules import asking
from bot.rules.offers import Offered, Taken, ToWorker, Wait, next_step, offer_from_until, pace
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED, next_state
from bot.store import chats, offers, people, records, requests
from bot.store.tx import Tx, milliseconds
from bot.telling import redraw, retire, show
from bot.telling.request_facts import but_for_hours, civil, match_of, ranked

PART = 50
"""So many requests are looked at in one transaction."""


async def look_at_due(tx: Tx) -> int:
    """The clock's side: whatever has come to its time. How many these were."""
    found = await requests.due(tx, PART)
    for request in found:
        await advance(tx, request)
    return len(found)


async def advance(tx: Tx, request: Request, by: Actor = TIMER, *, known: bool = False) -> None:
    """The next step for a request: ask some more, wait, or hand it to the worker; past its day it ends.

    `by` has its card before them. `known`: the family has heard already that nobody was found.
    """
    now, policy = civil(tx), policy_on(tx.today)
    over = asking.ends(request.on, now)
    if now >= over:
        await _day_is_over(tx, request)
        return
    if request.state not in ("open", "offered"):
        await requests.look_at(tx, request, milliseconds(over))
        return
    match = await match_of(tx, request)
    best = [one.helper for one in ranked(tx, match)]
    with_phone = [one for one in best if await chats.chats_of(tx, one.id)]
    step = next_step(
        request.service, asking.begins(match.wanted, now, policy), _this_round(tx, request, match.asked),
        with_phone, now, policy,
    )  # fmt: skip
    assert not isinstance(step, Taken), "whoever says yes goes at once"
    if isinstance(step, Wait):
        await requests.look_at(tx, request, milliseconds(step.until))
    elif isinstance(step, ToWorker):
        could = best or [one.helper for one in but_for_hours(tx, match)]
        ids = dict.fromkeys([*step.phone_ids, *(one.id for one in could)])
        request = await _lapse(tx, request)
        await tell_whom_to_phone(tx, request, match, step.reason, list(ids)[: policy.phone_max])
        if not known:
            await tell_family(tx, request, "lapsed", by)
    elif step.at > now:
        await requests.look_at(tx, request, milliseconds(step.at))
    else:
        await _ask(tx, request, step.helper_ids, milliseconds(step.at), milliseconds(step.until))


def _this_round(tx: Tx, request: Request, asked: Sequence[Offer]) -> list[Offered]:
    """Who was asked since it was last begun anew (再问一轮)."""
    since = request.again_at or 0
    return [
        Offered(one.volunteer_id, civil(tx, one.at), civil(tx, one.until_at), "no" if one.answer else None)
        for one in asked
        if one.at >= since
    ]


async def _ask(tx: Tx, request: Request, helper_ids: Sequence[int], at: int, until: int) -> None:
    after = (
        next_state(request.state, "offer-request", policy_on(tx.today))
        if request.state == "open"
        else "offered"
    )
    assert not isinstance(after, Refusal), "nobody was asked yet"
    request = await requests.set_state(tx, request, after, next_at=until)
    await records.write(tx, TIMER, "offer-request", "request", request.id, people=len(helper_ids))
    for helper_id in helper_ids:
        await ask_one(tx, request, helper_id, at, until)
    await redraw(tx, "request", request.id)


async def ask_one(tx: Tx, request: Request, helper_id: int, at: int, until: int) -> None:
    """Put the question to one volunteer, with its two buttons."""
    offer = await offers.add(tx, request.id, helper_id, at, until)
    urgent = request.service == "urgent"
    await show(tx, await people.get(tx, helper_id), "volunteer", "offer", offer.id, urgent=urgent)


async def _day_is_over(tx: Tx, request: Request) -> None:
    """Nobody went, or nobody said that they did: the worker has it until it is closed."""
    if request.state in ("open", "offered"):
        await tell_family(tx, await _lapse(tx, request), "lapsed")
    elif request.state in PROMISED:
        await tell_workers(tx, await _lapse(tx, request), "not-said")
    else:
        await requests.look_at(tx, request, None)


async def _lapse(tx: Tx, request: Request) -> Request:
    """没找到人. Until its day is over somebody may still say 我去."""
    after = next_state(request.state, "lapse-request", policy_on(tx.today))
    assert not isinstance(after, Refusal), request.state
    request = await requests.set_state(tx, request, after, next_at=None)
    await records.write(tx, TIMER, "lapse-request", "request", request.id)
    await changed(tx, request)
    return request


# Answers ---------------------------------------------------------------------------------------------------


async def take(tx: Tx, actor: Actor, request: Request, volunteer: Person) -> Request | Refusal:
    """我去, by the volunteer, or as a worker has it from the phone (已说好TA去): the first one goes."""
    policy = policy_on(tx.today)
    after = next_state(request.state, "accept-request", policy)
    after = asking.refusal_after(request.on, tx.today, policy) or after
    if isinstance(after, Refusal):
        return after
    match = await match_of(tx, request)
    helper = match.helper(volunteer.id)
    if helper is None:
        return policy.refusal("match-not-active", "二(二)")
    refused = asking.refusal_to_go(match.wanted, helper, policy)
    if refused:
        by_oneself = actor.person is not None and actor.person.id == volunteer.id
        return asking.told_oneself(refused, policy) if by_oneself else refused
    await _says(tx, request, volunteer.id, "yes")
    over = milliseconds(asking.ends(request.on, civil(tx)))
    request = await requests.set_state(
        tx, request, after, volunteer_id=volunteer.id, accepted_at=tx.now_ms, next_at=over,
        agreed_minute=asking.agreed_minute(match.wanted, helper, policy),
    )  # fmt: skip
    await records.write(tx, actor, "accept-request", "request", request.id, volunteer=volunteer.id)
    await windows.open_for(tx, request)
    await changed(tx, request)
    await tell_family(tx, request, "accepted")
    await tell_workers(tx, request, "accepted", actor)
    if actor.person is None or actor.person.id != volunteer.id:
        await show(tx, volunteer, "volunteer", "request", request.id)
    return request


async def _says(tx: Tx, request: Request, volunteer_id: int, answer: str) -> None:
    """Kept with the question; who was not asked and takes it is put down as asked just now."""
    asked = [one for one in await offers.of_request(tx, request.id) if one.volunteer_id == volunteer_id]
    offer = asked[0] if asked else await offers.add(tx, request.id, volunteer_id, tx.now_ms, tx.now_ms)
    await offers.answer(tx, offer, answer)


async def leave(tx: Tx, actor: Actor, offer: Offer) -> None:
    """这次去不了: no harm done. Where all have said so, the next are asked at once."""
    await offers.answer(tx, offer, "no")
    await records.write(tx, actor, "leave-offer", "offer", offer.id)
    await redraw(tx, "offer", offer.id)
    request = await requests.get(tx, offer.request_id)
    if request.state == "offered":
        await advance(tx, request)
    await redraw(tx, "request", request.id)


async def nobody_goes(tx: Tx, actor: Actor, request: Request) -> Request:
    """Whoever was going gives it back, or the worker has it so: others are asked, with the rounds begun anew."""
    after = next_state(request.state, "give-back-request", policy_on(tx.today))
    assert not isinstance(after, Refusal), request.state
    assert request.volunteer_id is not None, "somebody was going"
    await _says(tx, request, request.volunteer_id, "no")
    request = await requests.set_state(
        tx, request, after, volunteer_id=None, agreed_minute=None, accepted_at=None, again_at=tx.now_ms
    )
    await records.write(tx, actor, "give-back-request", "request", request.id)
    await changed(tx, request)
    await _ask_the_silent(tx, request)
    await advance(tx, await requests.get(tx, request.id))
    return await requests.get(tx, request.id)


async def _ask_the_silent(tx: Tx, request: Request) -> None:
    """Who heard that another goes before they had answered: that is so no longer, and their card rings."""
    silent = [one for one in await offers.of_request(tx, request.id) if one.answer is None]
    at, until = await _from_until(tx, request)
    for offer in silent:
        await offers.renew(tx, offer, at, until)
        volunteer = await people.get(tx, offer.volunteer_id)
        await retire(tx, volunteer, "offer", offer.id)
        await show(tx, volunteer, "volunteer", "offer", offer.id)
    if silent:
        after = next_state(request.state, "offer-request", policy_on(tx.today))
        assert not isinstance(after, Refusal), "it is open again"
        await requests.set_state(tx, request, after, next_at=until)


async def _from_until(tx: Tx, request: Request) -> tuple[int, int]:
    """When whoever is asked now hears of it, and until when they may answer (milliseconds UTC)."""
    now, policy = civil(tx), policy_on(tx.today)
    match = await match_of(tx, request)
    begins = asking.begins(match.wanted, now, policy)
    at, until = offer_from_until(pace(request.service, begins, now, policy), begins, now, policy)
    return milliseconds(at), milliseconds(max(at, until))


async def ask_again(tx: Tx, actor: Actor, request: Request) -> Request | Refusal:
    """再问一轮: those who were not asked yet, as if it had just been wanted."""
    policy = policy_on(tx.today)
    after = next_state(request.state, "open-again-request", policy)
    after = asking.refusal_after(request.on, tx.today, policy) or after
    if isinstance(after, Refusal):
        return after
    request = await requests.set_state(
        tx, request, after, again_at=tx.now_ms, volunteer_id=None, agreed_minute=None
    )
    await records.write(tx, actor, "open-again-request", "request", request.id)
    await advance(tx, request, known=True)
    await changed(tx, await requests.get(tx, request.id))
    return await requests.get(tx, request.id)


async def ask_by_name(tx: Tx, actor: Actor, request: Request, volunteer: Person) -> Refusal | None:
    """问问TA: the worker puts the question to one of them; the clock goes on as with any."""
    refused = asking.refusal_after(request.on, tx.today, policy_on(tx.today))
    if refused:
        return refused
    at, until = await _from_until(tx, request)
    after = "offered" if request.state in ("open", "offered") else request.state
    request = await requests.set_state(tx, request, after, next_at=until)
    await records.write(tx, actor, "offer-request", "request", request.id, volunteer=volunteer.id)
    await ask_one(tx, request, volunteer.id, at, until)
    await redraw(tx, "request", request.id)
    return None
