"""月探访: what a volunteer is asked of an elder whom nobody contacted, until somebody was there; and the community."""

from bot.model import Fact, Person, Role
from bot.store import look_ins, people
from bot.store.look_ins import LookIn
from bot.store.tx import Tx
from bot.telling.home_notes import home_notes
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called

BY_PHONE = ("look-in-call", "look-in-rang", "look-in-no-answer")
"""Deeds that take a phone number on file."""
MAY = {
    "asked": ("look-in-go", "look-in-call", "look-in-decline"),
    "going": ("look-in-seen", "look-in-trouble", "look-in-call", "look-in-decline"),
    "calling": ("look-in-rang", "look-in-trouble", "look-in-no-answer", "look-in-go"),
    "lapsed-late": ("look-in-seen", "look-in-trouble"),
}
WORKER_MAY = {
    "asked": ("look-in-mine", "look-in-rang", "look-in-seen", "look-in-trouble"),
    "going": ("look-in-rang", "look-in-seen", "look-in-trouble"),
}


async def draw_look_in(tx: Tx, look_in_id: int, reader: Person, role: Role) -> Card:
    one = await look_ins.get(tx, look_in_id)
    elder = await people.get(tx, one.elder_id)
    phone = await people.private(tx, elder.id, "phone")
    state = _state(one, elder)
    if role == "worker":
        text = await _for_worker(tx, one, elder, state, phone, reader.language)
        may = WORKER_MAY.get(state, ())
    else:
        text = await _for_volunteer(tx, one, elder, state, phone, reader)
        may = MAY.get(state, ())
    buttons = [
        Button(words(tx, reader.language, f"button-{name}"), deed(name, one.id, one.revision))
        for name in may
        if phone or name not in BY_PHONE
    ]
    return Card(text, buttons, one.revision)


def _state(one: LookIn, elder: Person) -> str:
    """`lapsed-late`: they said they would, and it may be that they went after all."""
    if one.over:
        return "over" if elder.whereabouts == "home" else "not-home"
    return "lapsed-late" if one.state == "lapsed" and one.answered_on else one.state


async def _for_volunteer(
    tx: Tx, one: LookIn, elder: Person, state: str, phone: str | None, reader: Person
) -> str:
    """Before they accept, a volunteer who does not look after the elder hears the estate alone; then where to go."""
    language = reader.language
    paired = reader.id in {each.id for each in await people.volunteers_of(tx, elder.id)}
    accepted = one.answered_on is not None and one.state != "declined"
    whom = called(elder) if paired or accepted else await _unnamed(tx, elder, state, language)
    season = "spring" if one.spring else "month"
    text_id = f"look-in-asked-{season}" if state == "asked" else f"look-in-{state}"
    lines = [words(tx, language, text_id, whom=whom)]
    if state in ("going", "calling"):
        address = await people.private(tx, elder.id, "address") if state == "going" else None
        lines += [words(tx, language, "look-in-address", address=address)] if address else []
        lines += [words(tx, language, "look-in-phone", phone=phone)] if phone else []
        lines += [] if len(lines) > 1 else [words(tx, language, "look-in-where")]
    if state == "going":
        lines += await home_notes(tx, (elder.id,), language)
    return "\n".join(lines)


async def _unnamed(tx: Tx, elder: Person, state: str, language: str) -> str:
    if state != "asked":
        return words(tx, language, "look-in-of-that-one")
    estate = await people.estate(tx, elder.id)
    if estate:
        return words(tx, language, "look-in-of-estate", estate=estate)
    return words(tx, language, "look-in-of-community")


async def _for_worker(
    tx: Tx, one: LookIn, elder: Person, state: str, phone: str | None, language: str
) -> str:
    """Who was asked before, and what they said; which colleague takes it on."""
    facts: dict[str, Fact] = {
        "elder": elder.name, "phone": phone or words(tx, language, "contacts-no-phone"),
    }  # fmt: skip
    if state in ("over", "not-home"):
        return words(tx, language, f"look-in-worker-{state}", **facts)
    season = "spring" if one.spring else "month"
    lines = [words(tx, language, f"look-in-worker-{season}", **facts)]
    asked = [each for each in await look_ins.of_term(tx, one.elder_id, one.begins_on) if each.step < one.step]
    said = [
        words(tx, language, f"look-in-said-{each.state}", who=(await people.get(tx, each.person_id)).name)
        for each in asked
        if each.person_id is not None
    ]
    if said:
        between = words(tx, language, "list-separator")
        lines.append(words(tx, language, "look-in-worker-asked", asked=between.join(said)))
    if state == "going" and one.person_id is not None:
        lines.append(
            words(tx, language, "look-in-worker-taken", who=(await people.get(tx, one.person_id)).name)
        )
    return "\n".join(lines)
