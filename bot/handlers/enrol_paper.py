"""签字和电话: the sheet signed later by somebody without a phone, and what may then be kept; or another number."""

from bot.actions.enrolment import Paper, keep_paper
from bot.actions.gates import person_for
from bot.dialogue import Option, Read, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.store import consents, people, roles
from bot.understanding.new_names import read_phone, read_words

KEEP = "keep"
FIELDS: dict[str, Read] = {"phone": read_phone, "address": read_words, "health": read_words}
COLUMNS = {"phone": "phone", "address": "address", "health": "health_note"}


async def sign_paper(talk: Talk) -> None:
    found = await asked.of_community(talk, "volunteer", "elder")
    if not found:
        await talk.say("no-elders-yet")
        return
    person = await asked.choose_one(talk, "person", await _unsigned_first(talk, found))
    allowed = await person_for(talk.tx, talk.actor, "record-consent", person.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
        return
    consented = await consents.given(talk.tx, person.id, "record")
    if not consented and not await asked.signed(talk):
        await talk.say("paper-needed", name=person.name)
        return
    held = {one.role for one in await roles.held_by(talk.tx, person.id)}
    slots = ("phone", "address", "health") if "elder" in held else ("phone",)
    told = {slot: await _now(talk, person, slot) for slot in slots}
    lines = [talk.words(f"paper-line-{slot}", text=text) for slot, (_, text) in told.items()]
    await talk.confirm("read-back", ("person", *slots), name=person.name, text="\n".join(lines))
    new = {COLUMNS[slot]: value for slot, (value, _) in told.items()}
    await keep_paper(talk.tx, talk.actor, person, Paper(signed=True, **new))
    await talk.say("paper-kept", name=person.name)


async def _unsigned_first(talk: Talk, found: list[Person]) -> list[Person]:
    signed = {one.id for one in found if await consents.given(talk.tx, one.id, "record")}
    return sorted(found, key=lambda one: (one.id in signed, one.id))


async def _now(talk: Talk, person: Person, slot: str) -> tuple[str, str]:
    """(what is to be kept anew, or "" where it stays; how it is read back)."""
    on_file = await people.private(talk.tx, person.id, COLUMNS[slot])
    label = talk.words("answer-as-it-is" if on_file else "answer-nothing")
    stays = Option(KEEP, label, "")
    given = await talk.ask(
        slot, FIELDS[slot], [stays], lambda key: label if key == KEEP else key, name=person.name
    )
    return ("", on_file or label) if given == KEEP else (given, given)
