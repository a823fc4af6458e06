"""Whoever goes: arrives, gives it back, stands before a closed door, or did not go; who hears of each."""

from bot.actions import offers, windows
from bot.actions.who_is_told import changed, tell_family, tell_workers
from bot.model import Actor, Person, Refusal, Request
from bot.rules import going as rules
from bot.rules.offers import pace
from bot.rules.policy import policy_on
from bot.rules.requests import RequestDeed, is_wanted, next_state
from bot.store import goings, records, requests, stays
from bot.store.tx import Tx
from bot.telling import redraw, tell
from bot.telling.names import called
from bot.telling.request_facts import civil, facts_of


async def move(tx: Tx, actor: Actor, request: Request, what: RequestDeed, **also: object) -> Request:
    """The step itself, which the caller knows to be possible: state, a line in the record, every card drawn anew."""
    after = next_state(request.state, what, policy_on(tx.today))
    assert not isinstance(after, Refusal), (what, request.state)
    moved = await requests.set_state(tx, request, after, **also)
    await records.write(tx, actor, what, "request", request.id, state=after)
    await changed(tx, moved)
    return moved


# At the door ---------------------------------------------------------------------------------------------


async def begin(tx: Tx, actor: Actor, request: Request) -> None:
    """到了: the relative who asked hears so; the elder sees it."""
    moved = await move(tx, actor, request, "begin-request")
    await tell_family(tx, moved, "arrived", actor, False, True)


async def nobody_home(tx: Tx, actor: Actor, request: Request) -> int:
    """没人开门: how often it was by now. The community, the elder and whoever asked hear of it at once."""
    assert request.volunteer_id is not None, "somebody goes"
    going = await goings.find(tx, request.id, request.volunteer_id)
    assert going is not None, "whoever goes sees where to"
    times = await goings.nobody_opened(tx, going)
    await records.write(tx, actor, "nobody-home", "request", request.id, times=times)
    if rules.try_again(times, policy_on(tx.today)):
        await requests.touch(tx, request)
        await changed(tx, request)
        await tell_workers(tx, request, "nobody-home", actor, at_once=True)
        await tell_family(tx, request, "nobody-home", actor, True, True)
    return times


async def miss(tx: Tx, actor: Actor, request: Request) -> Request:
    """It did not come to a visit: the address goes, and what now is the community's to say."""
    await _turn_round(tx, actor, request)
    return await move(tx, actor, request, "miss-request", next_at=None)


async def not_gone(tx: Tx, actor: Actor, request: Request) -> Request | Refusal:
    """没去成, said afterwards: whoever asked hears it, and the community, which settles it."""
    policy = policy_on(tx.today)
    if is_wanted(request.state, request.volunteer_id):
        return policy.refusal("request-moved-on", "", state=request.state, deed="miss-request")
    refused = next_state(request.state, "miss-request", policy)
    if isinstance(refused, Refusal):
        return refused
    moved = await miss(tx, actor, request)
    await tell_family(tx, request, "not-gone", actor)
    await tell_workers(tx, request, "not-gone", actor)
    return moved


# Giving it back ------------------------------------------------------------------------------------------


async def give_back(tx: Tx, actor: Actor, request: Request, why: str = "") -> Request | Refusal:
    """去不了了: it is open again, others are asked; within a day the community hears of it at once.

    `why` is a key (ill, family, other) or "". Where a worker has it from the telephone, everybody hears from whom.
    """
    refused = next_state(request.state, "give-back-request", policy_on(tx.today))
    if isinstance(refused, Refusal):
        return refused
    await _turn_round(tx, actor, request)
    by = actor.person.name if actor.person and actor.on_behalf_of else "none"
    office = actor.role or ""
    await tell_family(tx, request, "given-back", actor, by=by, office=office)
    if is_soon(tx, request):
        await tell_workers(tx, request, "given-back", actor, at_once=True, why=why, by=by)
    if actor.on_behalf_of:
        facts = await facts_of(tx, request, actor.on_behalf_of.language)
        await tell(tx, actor.on_behalf_of, "volunteer", "going-given-back-for", by=by, office=office, **facts)
    return await offers.nobody_goes(tx, actor, request)


async def give_back_all(tx: Tx, actor: Actor, volunteer: Person) -> None:
    """A volunteer rests, falls ill or goes for good: all they promised is open again, and they hear it in one line."""
    found = await requests.of_volunteer(tx, volunteer.id, tx.today)
    for request in found:
        await give_back(tx, actor, request)
    if found and (actor.person is None or actor.person.id != volunteer.id):
        await tell(
            tx, volunteer, "volunteer", "going-all-given-back", count=len(found), name=called(volunteer)
        )


def is_soon(tx: Tx, request: Request) -> bool:
    """Whether it is too near to wait for anybody's office hours."""
    begins = rules.begin_of(request.on, request.start, request.part, tx.setting.zone)
    return pace(request.service, begins, civil(tx), policy_on(tx.today)) != "ahead"


async def _turn_round(tx: Tx, actor: Actor, request: Request) -> None:
    """Whoever went is no longer on their way: the address goes, and the stay at the door is no visit."""
    assert request.volunteer_id is not None, "somebody goes"
    await windows.leave(tx, request)
    stay = await stays.running(tx, request.volunteer_id)
    if stay and set(stay.elder_ids) == set(request.elder_ids):
        await stays.close(tx, stay, "dropped")
        await records.write(tx, actor, "drop-stay", "stay", stay.id)
        await redraw(tx, "stay", stay.id)
