"""看资料: an elder's page in the register; one field after the other can be noted or changed, consent first."""

from bot.actions.enrolment import Agreed
from bot.actions.gates import person_for
from bot.actions.register import facts_of, note_fact
from bot.dialogue import Option, Read, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.rules.register import COVERED_BY
from bot.store import consents
from bot.telling import Button, deed
from bot.telling.register_page import label, page
from bot.understanding.new_names import read_name, read_phone, read_words

READ: dict[str, Read] = {"phone": read_phone, "estate": read_name}
ON_PAPER = ("record", "health")
"""Consents that are signed; that a worker may ask how an elder lives can be said face to face."""
SLOTS = {"lives_with": "lives-with", "self_care": "self-care", "health_note": "health-note"}
NONE = "none"
CHANGED = tuple(field for field in COVERED_BY if field != "id_number")
"""An id number comes with a roster: nobody types one into a chat (UX 19)."""


async def elder_facts(talk: Talk) -> None:
    elder = await person_for(talk.tx, talk.actor, "change-person", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    facts = await facts_of(talk.tx, elder)
    options = [Option(one, label(talk.tx, talk.language, one), one) for one in CHANGED]
    options.append(Option("wishes", talk.words("fact-home-wishes"), "wishes"))
    field = await talk.choose("field", options, None, await page(talk.tx, talk.language, elder, facts))
    if field == "wishes":
        talk.becomes("elder-home", id=elder.id)
    agreed = await _agreed(talk, elder, field)
    if agreed == "not-yet":
        await talk.say("elder-not-agreed", elder=elder.name)
        return
    text = await _told(talk, elder, field)
    what = label(talk.tx, talk.language, field)
    shown = text or talk.words("answer-nothing")
    await talk.confirm(
        "read-back", ("field", SLOTS.get(field, field)), name=elder.name, what=what, text=shown
    )
    await note_fact(talk.tx, talk.actor, elder, field, text, agreed)
    again = Button(talk.words("button-next-fact"), deed("elder-facts", elder.id, 0))
    await talk.say("fact-noted", [again], name=elder.name, what=what)


async def _agreed(talk: Talk, elder: Person, field: str) -> Agreed | None:
    """How the elder gives their word to this kind of field; None where it is on record."""
    kind = COVERED_BY[field]
    if await consents.given(talk.tx, elder.id, kind):
        return None
    if kind not in ON_PAPER:
        return await asked.agreed(talk, elder.name)
    return "paper" if await asked.signed(talk) else "not-yet"


async def _told(talk: Talk, elder: Person, field: str) -> str:
    """What is to stand there: the usual words on buttons, or words of one's own; "" for nothing."""
    slot = SLOTS.get(field, field)
    usual = [Option(one, one, one) for one in talk.words(f"usual-{slot}").split("|") if one != "-"]
    nothing = Option(NONE, talk.words("answer-nothing"), "")
    given = await talk.ask(
        slot, READ.get(field, read_words), [*usual, nothing],
        lambda key: nothing.label if key == NONE else key, name=elder.name,
    )  # fmt: skip
    return "" if given == NONE else given
