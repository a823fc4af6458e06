"""What happens to a request (帮忙单): asked for, called off, not taken on, passed on, closed."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.actions import windows
from bot.actions.duty import on_duty
from bot.actions.offers import advance
from bot.actions.who_is_told import changed, tell_family, tell_not_to_go, tell_workers
from bot.model import Actor, Fact, Person, Refusal, Request
from bot.rules import asking
from bot.rules.asking import Guest
from bot.rules.policy import policy_on
from bot.rules.requests import NOT_YET, PROMISED, RequestDeed, next_state, refusal_of_street
from bot.store import consents, people, records, requests, roles
from bot.store.tx import Tx


@dataclass(frozen=True)
class Wish:
    """What somebody asks for: which help, when, and what whoever comes had better know."""

    service: str
    on: date
    part: str | None
    start: int | None
    words: str = ""


async def refusal_for(tx: Tx, actor: Actor, elder: Person) -> Refusal | None:
    """Why nobody can be asked to come to this elder now."""
    guest = Guest(
        elder.whereabouts,
        agreed=not await consents.withdrew(tx, elder.id, "record"),
        shares=not await consents.withdrew(tx, elder.id, "share"),
        enrolled=await roles.unit_of(tx, elder.id, "elder") is not None,
    )
    return asking.refusal_for(guest, actor.role, policy_on(tx.today))


def refusal_of_when(tx: Tx, on: date, part: str | None, start: int | None) -> Refusal | None:
    return asking.refusal_of_when(on, part, start, tx.today, tx.minute_of_day, policy_on(tx.today))


async def same_before(tx: Tx, elder: Person, service: str, on: date) -> Request | None:
    """The same help asked for already for that day."""
    others = await requests.of_elder(tx, elder.id, on - timedelta(days=1))
    return asking.same_before((elder.id,), service, on, others)


async def ask(tx: Tx, actor: Actor, elder: Person, wish: Wish) -> Request:
    """Somebody is wanted: the first are asked at once; the elder hears of it where another asks for them."""
    assert actor.person is not None, "somebody asks"
    assert actor.role in ("elder", "relative", "worker"), "as the elder, or for them"
    unit_id = await roles.unit_of(tx, elder.id, "elder")
    assert unit_id is not None, "an elder belongs to a community"
    request = await requests.add(
        tx, unit_id=unit_id, elder_ids=[elder.id], service=wish.service, on=wish.on, part=wish.part, start=wish.start,
        minutes=policy_on(tx.today).request_minutes[wish.service], words=wish.words, asked_by=actor.person.id,
        asked_as=actor.role,
    )  # fmt: skip
    await records.write(tx, actor, "ask-help", "request", request.id, service=wish.service)
    if actor.person.id != elder.id:
        await tell_family(tx, request, "asked", actor, who=actor.person.name)
    await advance(tx, request, actor)
    return await requests.get(tx, request.id)


async def refusal_to_see_to(tx: Tx, actor: Actor, deed: str, request: Request) -> Refusal | None:
    """Whether an officer steps in where a worker of the community is there; a no stands in the record."""
    if actor.role != "officer":
        return None
    assert actor.person is not None, "an officer is somebody"
    found = [await on_duty(tx, "worker", request.unit_id, urgent=urgent) for urgent in (False, True)]
    has_it = actor.person.id in {one.person.id for those in found for one in those}
    refused = refusal_of_street(has_the_duty=has_it, policy=policy_on(tx.today))
    if refused:
        await records.write(tx, actor, "refused", "request", request.id, tried=deed)
    return refused


async def call_off(tx: Tx, actor: Actor, request: Request) -> Refusal | None:
    """不用了: whoever was going is told at once."""
    return await _ends(tx, actor, request, "cancel-request", "cancelled")


async def decline(tx: Tx, actor: Actor, request: Request, why: str) -> Refusal | None:
    """社区不接, with a reason in words."""
    return await _ends(tx, actor, request, "decline-request", "declined", why)


async def pass_on(tx: Tx, actor: Actor, request: Request, to_whom: str) -> Refusal | None:
    """转给别处, with to whom in words."""
    return await _ends(tx, actor, request, "pass-on-request", "passed-on", to_whom)


async def close(tx: Tx, actor: Actor, request: Request) -> Refusal | None:
    """The worker has seen to it: nothing of it waits any more."""
    return await _ends(tx, actor, request, "close-request", "")


async def _ends(
    tx: Tx, actor: Actor, request: Request, deed: RequestDeed, told: str, outcome: str = ""
) -> Refusal | None:
    before, after = request, next_state(request.state, deed, policy_on(tx.today))
    if isinstance(after, Refusal):
        return after
    if outcome:
        await requests.keep_outcome(tx, request, outcome)
    if before.state in PROMISED:
        await windows.leave(tx, before)
    request = await requests.set_state(tx, request, after, next_at=None)
    await records.write(tx, actor, deed, "request", request.id)
    await changed(tx, request)
    if told:
        who = actor.person.name if actor.person else ""
        facts: dict[str, Fact] = {"words": outcome} if outcome else {"who": who}
        await tell_family(tx, request, told, actor, **facts)
    if told and before.state in PROMISED:
        await tell_not_to_go(tx, before)
    if told and before.state == "lapsed" and deed == "cancel-request":
        await tell_workers(tx, request, "cancelled", actor)
    return None


async def stop_for(tx: Tx, actor: Actor, elder: Person) -> set[int]:
    """The elder is not at home: whatever was wanted for them is called off, and whoever was going is told.

    After 去世 nobody gets an automatic text: the worker phones whoever was going (elders.whom_to_phone). The ids of
    those who were told.
    """
    told: set[int] = set()
    gone = (await people.get(tx, elder.id)).whereabouts == "deceased"
    for request in await requests.of_elder(tx, elder.id, tx.today):
        if request.state in (*NOT_YET, *PROMISED):
            await _ends(tx, actor, request, "cancel-request", "" if gone else "cancelled")
            told |= {request.volunteer_id} if request.volunteer_id and request.state in PROMISED else set()
    return told
