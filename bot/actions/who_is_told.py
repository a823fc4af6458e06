"""Everybody concerned with a request is told each step in one line, and only them."""

from collections.abc import Sequence

from bot.actions.duty import OnDuty, on_duty, tell_on_duty
from bot.model import Actor, Fact, Person, Reason, Request
from bot.store import consents, offers, people, week_plans
from bot.store.tx import Tx
from bot.telling import Button, deed, redraw, tell, words
from bot.telling.request_facts import Match, facts_of, phone_lines


async def changed(tx: Tx, request: Request) -> None:
    """All cards of it say where it stands: the family's, the worker's, whoever was asked or has it in their week."""
    await redraw(tx, "request", request.id)
    await offers.touch(tx, request.id)
    for one in await offers.of_request(tx, request.id):
        await redraw(tx, "offer", one.id)
    for ask in await week_plans.asks_about(tx, request.id):
        await week_plans.touch_ask(tx, ask)
        await redraw(tx, "week-ask", ask.id)


async def asker(tx: Tx, request: Request) -> Person | None:
    """The relative who asked, while the elder lets them."""
    if request.asked_as != "relative" or request.asked_by is None:
        return None
    for elder_id in request.elder_ids:
        if await consents.withdrew(tx, elder_id, "share"):
            return None
        if request.asked_by not in {one.id for one in await people.relatives_of(tx, elder_id)}:
            return None
    return await people.get(tx, request.asked_by)


async def tell_family(
    tx: Tx, request: Request, what: str, actor: Actor | None = None, elders: bool = True, at_once: bool = False,
    deeds: Sequence[tuple[str, int, int]] = (), /, **also: Fact,
) -> None:  # fmt: skip
    """`request-told-<what>` to the elders and the relative who asked, save who did it themselves.

    `at_once`: it is of use only now, whatever the hour. `deeds`: what they may tap, as (deed, thing, revision).
    """
    by = actor.person.id if actor and actor.person else None
    for elder_id in request.elder_ids:
        if elder_id != by and elders:
            elder = await people.get(tx, elder_id)
            facts = await facts_of(tx, request, elder.language)
            may = _buttons(tx, elder, deeds)
            await tell(
                tx, elder, "elder", f"request-told-{what}", may, at_once, reader="elder", **(facts | also)
            )
    relative = await asker(tx, request)
    if relative and relative.id != by:
        facts = await facts_of(tx, request, relative.language)
        text_id, may = f"request-told-{what}", _buttons(tx, relative, deeds)
        await tell(tx, relative, "relative", text_id, may, at_once, reader="relative", **(facts | also))


def _buttons(tx: Tx, reader: Person, deeds: Sequence[tuple[str, int, int]]) -> list[Button]:
    return [Button(words(tx, reader.language, f"button-{one[0]}"), deed(*one)) for one in deeds]


async def tell_workers(
    tx: Tx, request: Request, what: str, actor: Actor | None = None, *, at_once: bool = False, **also: Fact
) -> None:
    """`request-worker-<what>` to whoever has the duty, with the way to the request's card.

    `at_once`: an elder waits, office hours or not. The district sees no people: it lies with the workers, then.
    """
    by = actor.person.id if actor and actor.person else None
    found = await on_duty(tx, "worker", request.unit_id, urgent=at_once, besides=by)
    if any(one.role == "bureau" for one in found):
        found = await on_duty(tx, "worker", request.unit_id, besides=by)
    for one in found:
        facts = await facts_of(tx, request, one.person.language, full_names=True)
        way = _way_to(tx, request, one)
        await tell_on_duty(tx, one, f"request-worker-{what}", way, at_once, **(facts | also))


async def tell_whom_to_phone(
    tx: Tx, request: Request, match: Match, reason: Reason, volunteer_ids: Sequence[int]
) -> None:
    """没找到人: why, and whom the worker had better phone."""
    for one in await on_duty(tx, "worker", request.unit_id):
        language = one.person.language
        facts = await facts_of(tx, request, language, full_names=True)
        facts["why"] = words(tx, language, f"why-{reason.rule}", **reason.facts)
        facts["people"] = await phone_lines(tx, match, volunteer_ids, language)
        urgent = request.service == "urgent"
        await tell_on_duty(tx, one, "request-worker-nobody", _way_to(tx, request, one), urgent, **facts)


def _way_to(tx: Tx, request: Request, one: OnDuty) -> list[Button]:
    """Whoever has the duty sees to it, the street too where it stands in."""
    return [
        Button(words(tx, one.person.language, "button-open-request"), deed("open-request", request.id, 0))
    ]


async def tell_not_to_go(tx: Tx, request: Request) -> None:
    """不用去了, to whoever was going."""
    assert request.volunteer_id is not None, "somebody was going"
    volunteer = await people.get(tx, request.volunteer_id)
    facts = await facts_of(tx, request, volunteer.language)
    await tell(tx, volunteer, "volunteer", "request-volunteer-cancelled", **facts)
