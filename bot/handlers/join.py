"""Coming in by an invitation: three short screens of consent, how to be called, one's own phone if one likes."""

from dataclasses import dataclass

from bot.actions import coming_in
from bot.actions.coming_in import SERVED, Told
from bot.dialogue import Becomes, Option, Talk, people_options
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.store import chats, consents, dialogues, people, units
from bot.store.invitations import Invitation

CONSENT = ("consent-what", "consent-who", "consent-rights")


@dataclass(frozen=True)
class NotTheirs:
    """Whoever opened the card is not the one it was made for."""


async def join(talk: Talk) -> None:
    invitation = await coming_in.invitation_for(talk.tx, talk.chat, talk.arg("code"))
    if isinstance(invitation, Refusal):
        await _refuse(talk, invitation)
        return
    me = await _who(talk, invitation)
    if isinstance(me, NotTheirs):
        await talk.say("join-not-yours", name=invitation.name)
        return
    told = await _told(talk, invitation, me)
    if told is None:
        await coming_in.decline(talk.tx, talk.chat, invitation)
        await talk.say("join-not-agreed")
        return
    talk.person = await coming_in.accept(talk.tx, talk.chat, invitation, me, told)
    talk.role = invitation.role
    unit = await units.get(talk.tx, invitation.unit_id)
    await talk.say_home(f"welcome-{invitation.role}", name=talk.person.name, unit=unit.name)


async def _refuse(talk: Talk, refusal: Refusal) -> None:
    """One's own card again is harmless; after many wrong ones the way to the worker is shown, nobody is locked out."""
    mine = await coming_in.used_here(talk.tx, talk.chat, talk.arg("code"))
    if mine:
        talk.person = mine
        await talk.say("join-already", name=mine.name)
        return
    if await coming_in.too_many_wrong_codes(talk.tx, talk.chat):
        await talk.say("join-ask-worker")
    else:
        await talk.refuse(refusal)
    known = await chats.people_on(talk.tx, talk.chat.id)
    if not known and await dialogues.of_chat(talk.tx, talk.chat.id, "open") is None:
        raise Becomes("sign-in", {})  # somebody we know may be on a new phone: their own number lets them in


# Who it is -----------------------------------------------------------------------------------------------


async def _who(talk: Talk, invitation: Invitation) -> Person | NotTheirs | None:
    """The one who was invited, or whoever this phone is of already and takes on a further role; None: somebody new."""
    here = list(await chats.people_on(talk.tx, talk.chat.id))
    if invitation.person_id is None:
        if invitation.made_by in {one.id for one in here}:
            return NotTheirs()  # whoever made a card opens it to look at it
        return await _one_of(talk, here)
    invited = await people.get(talk.tx, invitation.person_id)
    if not here or invited.id in {one.id for one in here}:
        return invited
    mine: Option[Person | NotTheirs | None] = Option("mine", talk.words("card-is-mine"), invited)
    other: Option[Person | NotTheirs | None] = Option("other", talk.words("card-is-not-mine"), NotTheirs())
    return await talk.choose("whose", [mine, other], None, None, name=invitation.name)


async def _one_of(talk: Talk, here: list[Person]) -> Person | None:
    """A card for an office names nobody on file: on a phone of two it is asked whose it is."""
    if len(here) < 2:
        return here[0] if here else None
    nobody: Option[Person | None] = Option("new", talk.words("card-is-for-another"), None)
    options: list[Option[Person | None]] = [Option(o.key, o.label, o.value) for o in people_options(here)]
    return await talk.choose("which", [*options, nobody], None, talk.words("which-of-you"))


# What they tell ------------------------------------------------------------------------------------------


async def _told(talk: Talk, invitation: Invitation, me: Person | None) -> Told | None:
    """Officials come in by their office; whoever agreed before is not asked again. None: they do not agree."""
    language = talk.chat.language
    if invitation.role not in SERVED or (me and await consents.given(talk.tx, me.id, "record")):
        return Told(language=language)
    if not await _consents(talk):
        return None
    health = await _health(talk) if invitation.role == "elder" else None
    form = "" if me and me.address_form else await asked.form_of_address(talk)
    known = me and await people.private(talk.tx, me.id, "phone")
    phone = None if known else await talk.own_phone("phone", Option("skip", talk.words("phone-skip"), ""))
    return Told(form, phone, language, agreed=True, health=health)


async def _consents(talk: Talk) -> bool:
    """What is kept and why; who sees it; that it can be taken back. Only then is anything kept."""
    ok = [Option("ok", talk.words("button-understood"), True)]
    for screen in CONSENT[:-1]:
        await talk.choose(screen, ok)
    yes = Option("agree", talk.words("button-agree"), True)
    no = Option("decline", talk.words("button-decline"), False)
    return await talk.choose(CONSENT[-1], [yes, no])


async def _health(talk: Talk) -> bool:
    """PIPL 28: health is a consent of its own; a no changes nothing else."""
    yes = Option("yes", talk.words("health-yes"), True)
    no = Option("no", talk.words("health-no"), False)
    return await talk.choose("health", [yes, no])
