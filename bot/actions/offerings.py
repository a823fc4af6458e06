"""What becomes of what a volunteer offers: hours, services, reach, a rest; training, and who does not suit whom."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from bot.actions import going
from bot.model import Actor, Person, Refusal, Request
from bot.rules import offerings as rules
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED
from bot.rules.wanted import Span
from bot.store import offered, people, records, requests
from bot.store.tx import Tx
from bot.telling import redraw, tell


async def set_hours(tx: Tx, actor: Actor, volunteer: Person, free: Mapping[int, Collection[Span]]) -> None:
    await offered.set_hours(tx, volunteer.id, free)
    await _noted(tx, actor, volunteer, "hours")


async def set_services(tx: Tx, actor: Actor, volunteer: Person, services: Iterable[str]) -> None:
    await offered.set_services(tx, volunteer.id, services)
    await _noted(tx, actor, volunteer, "services")


async def set_reach(tx: Tx, actor: Actor, volunteer: Person, reach: str, estate: str) -> None:
    """How far they go, and from which estate; "" for one they did not tell."""
    await people.change(tx, volunteer.id, estate=estate or None)
    await offered.put(tx, volunteer.id, reach_metres=rules.metres_of(reach, policy_on(tx.today)))
    await _noted(tx, actor, volunteer, "reach")


async def set_often(tx: Tx, actor: Actor, volunteer: Person, a_week: int | None, a_day: int | None) -> None:
    """None: as many as the policy takes for enough."""
    await offered.put(tx, volunteer.id, a_week=a_week, a_day=a_day)
    await _noted(tx, actor, volunteer, "often")


async def set_about(
    tx: Tx, actor: Actor, volunteer: Person, told: Mapping[str, Iterable[str]], *, at_night: bool
) -> None:
    """What they are, want and speak; and whether they may be called at night (UX 16)."""
    await offered.set_traits(tx, volunteer.id, {side: rules.sound(said) for side, said in told.items()})
    await offered.put(tx, volunteer.id, at_night=int(at_night))
    await _noted(tx, actor, volunteer, "about")


async def _noted(tx: Tx, actor: Actor, volunteer: Person, what: str) -> None:
    """Whoever has it set for them hears so."""
    await records.write(tx, actor, "offer-time", "person", volunteer.id, what=what)
    if actor.on_behalf_of:
        assert actor.person is not None, "a worker sets it"
        await tell(tx, volunteer, "volunteer", "time-set-for-you", who=actor.person.name)


# A rest --------------------------------------------------------------------------------------------------


async def promised_until(tx: Tx, volunteer: Person, until: date) -> list[Request]:
    """What they have promised for the days of a rest."""
    found = await requests.of_volunteer(tx, volunteer.id, tx.today)
    return [one for one in found if one.on <= until]


async def rest(
    tx: Tx, actor: Actor, volunteer: Person, until: date, not_going: Sequence[Request] = ()
) -> Refusal | None:
    """休息 until a day, which is part of it. What they promised and do not keep is asked of others."""
    refused = rules.refusal_of_rest(until, tx.today, policy_on(tx.today))
    if refused:
        return refused
    await offered.put(tx, volunteer.id, rest_until=until.isoformat())
    await _noted(tx, actor, volunteer, "rest")
    for request in not_going:
        given = await going.give_back(tx, actor, request)
        assert not isinstance(given, Refusal), "it was promised a moment ago"
    return None


async def back(tx: Tx, actor: Actor, volunteer: Person) -> None:
    """不休了."""
    await offered.put(tx, volunteer.id, rest_until=None)
    await _noted(tx, actor, volunteer, "back")


# What a worker notes -------------------------------------------------------------------------------------


async def note_training(tx: Tx, actor: Actor, volunteer: Person, service: str, on: date) -> None:
    """二(二) 组织专题培训: which service, and when; the volunteer hears what it opens to them."""
    assert actor.person is not None, "a worker notes it"
    await offered.note_training(tx, volunteer.id, service, on, actor.person.id)
    await records.write(
        tx, actor, "note-training", "person", volunteer.id, service=service, on=on.isoformat()
    )
    await tell(tx, volunteer, "volunteer", "training-noted", service=service)


async def set_shunned(tx: Tx, actor: Actor, volunteer: Person, elder_ids: Iterable[int]) -> None:
    """不合适: neither of the two is ever told."""
    assert actor.person is not None, "a worker notes it"
    await offered.set_shunned(tx, volunteer.id, elder_ids, actor.person.id)
    await records.write(tx, actor, "note-shunned", "person", volunteer.id)


async def set_home(tx: Tx, actor: Actor, elder: Person, told: Mapping[str, Iterable[str]]) -> None:
    """What an elder's home is, and whom they would rather have; whoever goes there reads it on their card."""
    await offered.set_traits(tx, elder.id, {side: rules.sound(said) for side, said in told.items()})
    await records.write(tx, actor, "note-home", "person", elder.id)
    for request in await requests.of_elder(tx, elder.id, tx.today):
        if request.state in PROMISED:
            await redraw(tx, "request", request.id, lambda card: card.as_role == "volunteer", anew=True)
