"""A standing promise as its volunteer sees it; and the question before a festival, theirs or the worker's."""

from bot.model import Fact, Person, Role
from bot.store import festival_asks, people, promises
from bot.store.promises import Kept
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called


async def draw_promise(tx: Tx, promise_id: int, reader: Person, role: Role) -> Card:
    assert role == "volunteer", "whoever promised has its card"
    kept = await promises.maybe(tx, promise_id)
    assert kept is not None, "a card is drawn of what is there"
    facts = await _facts(tx, kept, reader.language)
    if kept.until is not None:
        text = words(tx, reader.language, "promise-card-ended", until_on=kept.until.isoformat(), **facts)
        return Card(text, [], kept.revision, final=True)
    text = words(tx, reader.language, "promise-card", from_on=kept.promise.since.isoformat(), **facts)
    label = words(tx, reader.language, "button-end-promise")
    return Card(text, [Button(label, deed("end-promise", kept.id, kept.revision))], kept.revision)


async def _facts(tx: Tx, kept: Kept, language: str) -> dict[str, Fact]:
    promise = kept.promise
    return {
        "elder": called(await people.get(tx, promise.elder_id)), "service": promise.service,
        "day": every(tx, language, promise.weekday),
    }  # fmt: skip


def every(tx: Tx, language: str, weekday: int) -> str:
    """每周二."""
    return words(tx, language, "promise-day", weekday=weekday)


async def draw_festival(tx: Tx, ask_id: int, reader: Person, role: Role) -> Card:
    """The worker has it with the telephone number, and says what the volunteer said."""
    ask = await festival_asks.get(tx, ask_id)
    kept = await promises.maybe(tx, ask.promise_id)
    assert kept is not None, "what is asked about was promised"
    volunteer = await people.get(tx, kept.promise.helper_id)
    facts = await _facts(tx, kept, reader.language) | {
        "festival": words(tx, reader.language, f"festival-{ask.festival}"), "visit_on": ask.on.isoformat(),
    }  # fmt: skip
    mine = role == "volunteer"
    if not mine:
        facts["who"] = volunteer.name
    if ask.answer:
        side = "" if mine else "-worker"
        return Card(
            words(tx, reader.language, f"festival-said-{ask.answer}{side}", **facts), [], ask.revision
        )
    if mine:
        text = words(tx, reader.language, "festival-asked", **facts)
    else:
        none = words(tx, reader.language, "contacts-no-phone")
        phone = await people.private(tx, volunteer.id, "phone") or none
        text = words(tx, reader.language, "festival-asked-worker", phone=phone, **facts)
    buttons = [
        Button(
            words(tx, reader.language, f"button-{name}{'' if mine else '-for'}"),
            deed(name, ask.id, ask.revision),
        )
        for name in ("festival-yes", "festival-no")
    ]
    return Card(text, buttons, ask.revision)
