"""Somebody we do not know writes: who we are, and how to come in. Their own phone, shared, may be on file."""

from bot.actions import coming_in
from bot.dialogue import Becomes, Option, Talk
from bot.store import roles


async def sign_in(talk: Talk) -> None:
    """Somebody else's number signs nobody in: the question for their own is put, with the reason."""
    phone = talk.arg("phone")
    if phone == "" and talk.person:
        talk.role = talk.chat.role
        await talk.say_home("contact-not-used")
        return
    if phone == "":
        talk.hint = talk.hint or ("" if talk.dialogue.id else "contact-of-another")
    if not phone:
        slot = "phone" if phone is None else "own"
        phone = await talk.own_phone(slot, Option("no-card", talk.words("sign-in-no-card"), ""))
    if not phone and not talk.person:
        raise Becomes("apply", {})
    if not phone:
        await talk.say("sign-in-how")
        return
    if talk.person and await coming_in.may_keep_phone(talk.tx, talk.chat, talk.person):
        talk.role = talk.chat.role
        await coming_in.keep_own_phone(talk.tx, talk.actor, phone)
        await talk.say_home("own-phone-kept")
        return
    found = await coming_in.sign_in(talk.tx, talk.chat, phone)
    if not found:
        await talk.say("sign-in-unknown")
        return
    talk.person = found[0]
    held = await roles.held_by(talk.tx, found[0].id)
    talk.role = held[0].role if held else None
    await talk.say_home("signed-in", name=talk.words("list-separator").join(person.name for person in found))
