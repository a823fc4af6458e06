"""下次告诉TA: what somebody without a phone is to be told, read out to the worker; 说过了 once it is said.

And how every talk that notes a contact ends.
"""

from bot.actions.behalf import has_said
from bot.actions.gates import person_for
from bot.dialogue import Talk
from bot.model import Contact, Person, Refusal
from bot.store import to_tell
from bot.store.to_tell import Kept
from bot.telling import Button, deed
from bot.telling.names import called
from bot.words import has

LINES_MAX = 5
"""The oldest first; the rest comes another time, once these are said."""


async def contact_noted(talk: Talk, elder: Person, made: Contact | None) -> None:
    """The card of the contact, or that the same was noted today; a worker has the elder before them now."""
    if made is None:
        talk.toast = talk.words("already-noted")
        await talk.say("contact-already", elder=called(elder))
        return
    if made.well:  # what was the matter is typed, and where nobody taps a toast would be a second message
        talk.toast = talk.words("noted")
    await talk.show("contact", made.id)
    if talk.role == "worker":
        await offer_to_tell(talk, elder)


async def offer_to_tell(talk: Talk, person: Person) -> None:
    """Where something waits for them: say it to the worker who has them before them, with 说过了."""
    await read_out(talk, person, await waiting_for(talk, person))


async def read_out(talk: Talk, person: Person, kept: list[Kept]) -> None:
    """Say these, with 说过了."""
    if kept:
        said = Button(talk.words("button-told"), deed("told", person.id, kept[-1].id))
        await talk.say_words("\n".join(lines(talk, person, kept)), [said])


async def waiting_for(talk: Talk, person: Person) -> list[Kept]:
    """What waits, as much as is read out at once; what has no words any more is left out."""
    found = await to_tell.of_person(talk.tx, person.id)
    return [one for one in found if has(talk.language, one.text_id)][:LINES_MAX]


def lines(talk: Talk, person: Person, kept: list[Kept]) -> list[str]:
    said = [talk.words("to-tell-line", text=talk.words(one.text_id, **one.facts)) for one in kept]
    return [talk.words("to-tell", name=called(person)), *said]


async def told(talk: Talk) -> None:
    """说过了: what stood above is said; what came since waits."""
    person = await person_for(talk.tx, talk.actor, "record-told", talk.arg("id"))
    if isinstance(person, Refusal):
        await talk.refuse(person)
        return
    if await has_said(talk.tx, talk.actor, person, talk.arg("revision")):
        talk.toast = talk.words("noted")
    else:
        await talk.outdated("person", person.id, "already-noted")
