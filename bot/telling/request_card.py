"""A request (帮忙单) as each reader sees it: the elder, the relative who asks, the worker, and whoever goes."""

from collections.abc import Sequence

from bot.model import Offer, Person, Request, Role
from bot.rules.requests import NOT_YET, OVER, PROMISED
from bot.store import offers, people, requests
from bot.store.tx import Tx
from bot.telling.going_card import draw_going
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.request_facts import facts_of, state_shown
from bot.telling.shared import not_shared, shared_by


async def draw_request(tx: Tx, request_id: int, reader: Person, role: Role) -> Card:
    request = await requests.get(tx, request_id)
    if role == "volunteer":
        return await draw_going(tx, request, reader)
    if role == "relative" and not await shared_by(tx, reader, request.elder_ids, "ask"):
        return not_shared(tx, reader, request.revision)
    if role in ("elder", "relative"):
        return await _for_family(tx, request, reader, role)
    return await _for_worker(tx, request, reader, role)


def _buttons(tx: Tx, request: Request, language: str, *deeds: str) -> list[Button]:
    return [
        Button(words(tx, language, f"button-{name}"), deed(name, request.id, request.revision))
        for name in deeds
    ]


async def _for_family(tx: Tx, request: Request, reader: Person, role: Role) -> Card:
    language = reader.language
    facts = await facts_of(tx, request, language)
    lines = [
        words(tx, language, f"request-of-{role}", **facts),
        words(tx, language, f"request-is-{await state_shown(tx, request)}", words=request.outcome, **facts),
    ]
    may_call_off = request.state in (*NOT_YET, *PROMISED)
    buttons = _buttons(tx, request, language, *(("cancel-request",) if may_call_off else ()))
    return Card("\n".join(lines), buttons, request.revision, final=request.state in OVER)


UNTAKEN = ("find-helper", "cancel-request", "decline-request", "pass-on-request")
WORKER_MAY = {
    "open": (*UNTAKEN, "copy-request"),
    "offered": (*UNTAKEN, "copy-request"),
    "lapsed": ("find-helper", "another-round", *UNTAKEN[1:], "copy-request"),
    "accepted": ("give-back-for", "cancel-request"),
    "under-way": ("give-back-for", "cancel-request"),
}


async def _for_worker(tx: Tx, request: Request, reader: Person, role: Role) -> Card:
    """With who was asked and what they said. An officer who stands in has the same, save the community's own group."""
    language = reader.language
    facts = await facts_of(tx, request, language, full_names=True)
    lines = [
        words(tx, language, "request-of-worker", **facts),
        words(
            tx,
            language,
            "request-stands",
            state=await state_shown(tx, request),
            words=request.outcome or "none",
            **facts,
        ),
        await _who_asked(tx, request, language),
    ]
    if request.words:
        lines.append(words(tx, language, "request-words", words=request.words))
    asked = await offers.of_request(tx, request.id)
    if asked:
        lines.append(words(tx, language, "request-asked", people=await _asked(tx, asked, language)))
    deeds = WORKER_MAY.get(request.state, ())
    if request.state == "lapsed" and request.on < tx.today:
        deeds = ("close-request", "decline-request", "pass-on-request")
    mine = [one for one in deeds if role == "worker" or one != "copy-request"]
    buttons = _buttons(tx, request, language, *mine)
    return Card("\n".join(lines), buttons, request.revision, final=request.state in OVER)


async def _who_asked(tx: Tx, request: Request, language: str) -> str:
    by = (await people.get(tx, request.asked_by)).name if request.asked_by else ""
    return words(tx, language, f"request-by-{request.asked_as}", who=by)


async def _asked(tx: Tx, asked: Sequence[Offer], language: str) -> str:
    """王秀兰(还没回话)、刘建国(去不了)."""
    said = [
        words(
            tx, language, f"request-asked-{one.answer or 'silent'}", name=(await people.get(tx, one.volunteer_id)).name
        )
        for one in asked
    ]  # fmt: skip
    return words(tx, language, "list-separator").join(said)
