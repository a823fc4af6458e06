"""Whoever goes: sets out with a card, arrives, gives it back, stands before a closed door; who hears of each."""

from bot.actions import mishaps
from bot.actions.duty import in_place_of, on_duty, tell_on_duty
from bot.model import Actor, Fact, Person, Refusal, Request, Role
from bot.rules import going as rules
from bot.rules.offers import pace
from bot.rules.policy import policy_on
from bot.rules.requests import RequestDeed, next_state
from bot.store import errand_money, goings, offers, people, records, requests, stays
from bot.store.tx import Tx, milliseconds, moment
from bot.telling import redraw, redraw_by_the_clock, show, tell
from bot.telling.messages import at_next_contact
from bot.telling.names import called
from bot.telling.request_facts import facts_of_request

PART = 100
"""So many cards are drawn anew in one transaction."""


async def move(
    tx: Tx, actor: Actor, request: Request, what: RequestDeed, **also: object
) -> Request | Refusal:
    """The step itself: the next state, its line in the record, every card drawn anew."""
    after = next_state(request.state, what, policy_on(tx.today))
    if isinstance(after, Refusal):
        return after
    moved = await requests.set_state(tx, request, after, **also)
    await records.write(tx, actor, what, "request", request.id, state=after)
    await redraw_all(tx, request.id)
    return moved


async def redraw_all(tx: Tx, request_id: int) -> None:
    for thing in ("request", "going"):
        await redraw(tx, thing, request_id)


# Setting out ---------------------------------------------------------------------------------------------


async def set_out(tx: Tx, actor: Actor, request: Request) -> None:
    """Somebody took it: from now on they see where to. Who did not take it themselves is shown the card."""
    assert request.volunteer_id is not None, "somebody goes"
    zone, policy = tx.setting.zone, policy_on(tx.today)
    start = request.start if request.agreed is None else request.agreed
    ends = rules.end_of(request.on, start, request.part, request.minutes, zone)
    closes = rules.window_closes(ends, policy)
    await _keep_window(tx, request, milliseconds(closes))
    volunteer = await people.get(tx, request.volunteer_id)
    if actor.person and actor.person.id == volunteer.id:
        return
    if not await show(tx, volunteer, "volunteer", "going", request.id):
        facts = await facts_of_request(tx, request, volunteer.language)
        await at_next_contact(tx, volunteer, "volunteer", "going-told", **facts)


async def _keep_window(tx: Tx, request: Request, closes_at: int) -> None:
    assert request.volunteer_id is not None, "somebody goes"
    looks = rules.looks_at(request.on, moment(closes_at).astimezone(tx.setting.zone), tx.now)
    looks_at = None if looks is None else milliseconds(looks)
    await goings.begin(tx, request.id, request.volunteer_id, closes_at, looks_at)


async def draw_by_the_clock(tx: Tx) -> int:
    """A day begins, a window closes: the cards of whoever goes say so. How many these were."""
    found = await goings.due(tx, PART)
    for going in found:
        request = await requests.get(tx, going.request_id)
        closes = moment(going.closes_at).astimezone(tx.setting.zone)
        looks = rules.looks_at(request.on, closes, tx.now)
        await goings.look_at(tx, going, None if looks is None else milliseconds(looks))
        await redraw_by_the_clock(tx, "going", request.id)
    return len(found)


async def seen_again(tx: Tx, volunteer: Person, elder: Person) -> None:
    """The pairing ended (or began): what its volunteer's cards say of this elder is drawn anew."""
    for request_id in await goings.of_pair(tx, volunteer.id, elder.id):
        await redraw_by_the_clock(tx, "going", request_id)


# At the door ---------------------------------------------------------------------------------------------


async def begin(tx: Tx, actor: Actor, request: Request) -> Request | Refusal:
    """到了: whoever asked for it hears so; the elder sees it."""
    moved = await move(tx, actor, request, "begin-request")
    if isinstance(moved, Request):
        await tell_concerned(tx, actor, moved, "help-arrived", elders=False, at_once=True)
    return moved


async def nobody_home(tx: Tx, actor: Actor, request: Request) -> int:
    """没人开门: how often it was by now. The community, the elder and whoever asked hear of it at once."""
    assert request.volunteer_id is not None, "somebody goes"
    going = await goings.find(tx, request.id, request.volunteer_id)
    assert going is not None, "whoever goes has set out"
    times = await goings.nobody_opened(tx, going)
    await records.write(tx, actor, "nobody-home", "request", request.id, times=times)
    if rules.try_again(times, policy_on(tx.today)):
        await requests.touch(tx, request)
        await tell_workers(tx, actor, request, "help-nobody-home-worker")
        await tell_concerned(tx, actor, request, "help-nobody-home", at_once=True)
        await redraw_all(tx, request.id)
    return times


async def miss(tx: Tx, actor: Actor, request: Request) -> Request | Refusal:
    """It did not come to a visit: the address goes, and what now is the community's to say."""
    await _leave(tx, actor, request)
    return await move(tx, actor, request, "miss-request")


async def not_gone(tx: Tx, actor: Actor, request: Request) -> Request | Refusal:
    """没去成, said afterwards: whoever asked hears it, and the community, which settles it."""
    moved = await miss(tx, actor, request)
    if isinstance(moved, Request):
        await tell_concerned(tx, actor, moved, "help-not-gone")
        for one in await on_duty(tx, "worker", request.unit_id, besides=_me(actor)):
            facts = await facts_of_request(tx, moved, one.person.language, full_names=True)
            volunteer = await _volunteer(tx, moved)
            await tell_on_duty(tx, one, "help-not-gone-worker", **(facts | {"volunteer": volunteer.name}))
    return moved


# Giving it back ------------------------------------------------------------------------------------------


async def give_back(tx: Tx, actor: Actor, request: Request, why: str = "") -> Request | Refusal:
    """去不了了: it is open again, others are asked; within a day the community hears of it at once.

    `why` is a key (ill, family, other) or "".
    """
    refused = next_state(request.state, "give-back-request", policy_on(tx.today))
    if isinstance(refused, Refusal):
        return refused
    volunteer = await _volunteer(tx, request)
    await _leave(tx, actor, request)
    await _said_no(tx, request, volunteer)
    moved = await move(
        tx, actor, request, "give-back-request",
        volunteer_id=None, agreed_minute=None, accepted_at=None, next_at=tx.now_ms,
    )  # fmt: skip
    assert isinstance(moved, Request), "it was looked at above"
    await tell_concerned(tx, actor, request, "help-given-back", volunteer=called(volunteer))
    if is_soon(tx, request):
        await tell_workers(tx, actor, request, "help-given-back-worker", volunteer=volunteer.name, why=why)
    return moved


async def give_back_all(tx: Tx, actor: Actor, volunteer: Person) -> None:
    """A volunteer rests, falls ill or goes for good: all they promised is open again, and they hear it in one line."""
    found = await requests.of_volunteer(tx, volunteer.id, tx.today)
    for request in found:
        await give_back(tx, actor, request)
    if found and _me(actor) != volunteer.id:
        await tell(tx, volunteer, "volunteer", "going-all-given-back", count=len(found))


def is_soon(tx: Tx, request: Request) -> bool:
    """Whether it is too near to wait for anybody's office hours."""
    start = request.start if request.agreed is None else request.agreed
    begins = rules.begin_of(request.on, start, request.part, tx.setting.zone)
    return pace(request.service, begins, tx.now, policy_on(tx.today)) != "ahead"


async def _leave(tx: Tx, actor: Actor, request: Request) -> None:
    """Whoever went is no longer on their way: the address goes, and the stay at the door is no visit."""
    assert request.volunteer_id is not None, "somebody goes"
    await goings.close_at(tx, request.id, request.volunteer_id, tx.now_ms, None)
    await _money_left_with(tx, actor, request)
    stay = await stays.running(tx, request.volunteer_id)
    if stay and set(stay.elder_ids) == set(request.elder_ids):
        await stays.close(tx, stay, "dropped")
        await records.write(tx, actor, "drop-stay", "stay", stay.id)
        await redraw(tx, "stay", stay.id)


async def _money_left_with(tx: Tx, actor: Actor, request: Request) -> None:
    """Whoever no longer goes has the elder's money still: that is the worker's to see to."""
    volunteer = await _volunteer(tx, request)
    money = await errand_money.of(tx, request.id, volunteer.id)
    if money and money.spent_fen is None:
        await mishaps.report(tx, Actor(volunteer, "volunteer", request.unit_id), request, "money")
        await tell(tx, volunteer, "volunteer", "money-left", got_fen=money.got_fen)


async def _said_no(tx: Tx, request: Request, volunteer: Person) -> None:
    """They are not asked for the same again."""
    asked = [one for one in await offers.of_request(tx, request.id) if one.volunteer_id == volunteer.id]
    offer = asked[0] if asked else await offers.add(tx, request.id, volunteer.id, tx.now_ms, tx.now_ms)
    await offers.answer(tx, offer, "no")
    await redraw(tx, "offer", offer.id)


# Who hears of it -----------------------------------------------------------------------------------------


async def concerned(tx: Tx, request: Request) -> list[tuple[Person, Role]]:
    """The elders, and the relative who asked for them."""
    found: list[tuple[Person, Role]] = [(await people.get(tx, one), "elder") for one in request.elder_ids]
    if request.asked_as == "relative" and request.asked_by is not None:
        found.append((await people.get(tx, request.asked_by), "relative"))
    return found


async def tell_concerned(
    tx: Tx, actor: Actor, request: Request, text_id: str, *,
    elders: bool = True, at_once: bool = False, **more: Fact,
) -> None:  # fmt: skip
    """One line to each of them, but whoever does it; to a worker who asked, too. `at_once`: of use only now."""
    volunteer = {} if "volunteer" in more else {"volunteer": called(await _volunteer(tx, request))}
    for person, role in await concerned(tx, request):
        if person.id != _me(actor) and (elders or role != "elder"):
            facts = await facts_of_request(tx, request, person.language) | volunteer | more
            await tell(tx, person, role, text_id, (), at_once, **facts)
    if request.asked_as == "worker" and request.asked_by not in (None, _me(actor)) and not at_once:
        assert request.asked_by is not None, "a worker asked"
        worker = await people.get(tx, request.asked_by)
        for one in await in_place_of(tx, worker, "worker", request.unit_id):
            facts = await facts_of_request(tx, request, one.person.language, full_names=True)
            await tell_on_duty(tx, one, text_id, **(facts | volunteer | more))


async def tell_workers(tx: Tx, actor: Actor, request: Request, text_id: str, **more: Fact) -> None:
    """At once, office hours or not: an elder waits."""
    volunteer = {} if "volunteer" in more else {"volunteer": (await _volunteer(tx, request)).name}
    for one in await on_duty(tx, "worker", request.unit_id, urgent=True, besides=_me(actor)):
        facts = await facts_of_request(tx, request, one.person.language, full_names=True)
        await tell_on_duty(tx, one, text_id, (), True, **(facts | volunteer | more))


async def _volunteer(tx: Tx, request: Request) -> Person:
    assert request.volunteer_id is not None, "somebody goes"
    return await people.get(tx, request.volunteer_id)


def _me(actor: Actor) -> int | None:
    return actor.person.id if actor.person else None
