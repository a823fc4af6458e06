"""Coming in by an invitation: three short screens of consent, how to be called, one's own phone if one likes."""

from bot.actions import coming_in
from bot.dialogue import Option, Talk
from bot.model import Person, Refusal
from bot.store import chats, units
from bot.understanding.tidy import tidy

FORMS = ("阿姨", "叔叔", "师傅", "老师", "爹爹", "婆婆")
"""Usual forms of address (UX 20); any other may be typed. They are part of a name, and so are not translated."""
FORM_MAX = 6
CONSENT = ("consent-what", "consent-who", "consent-rights")


async def join(talk: Talk) -> None:
    invitation = await coming_in.invitation_for(talk.tx, talk.chat, talk.arg("code"))
    if isinstance(invitation, Refusal):
        await talk.refuse(invitation)
        return
    me = await _already_here(talk, invitation.person_id)
    form, phone = "", None
    if invitation.role in ("volunteer", "elder", "relative") and me is None:
        if not await _consents(talk):
            await talk.say("join-not-agreed")
            return
        form = await _form(talk)
        phone = await talk.own_phone("phone", Option("skip", talk.words("phone-skip"), ""))
    talk.person = await coming_in.accept(
        talk.tx, talk.chat, invitation, me, address_form=form, phone=phone, language=talk.language
    )
    talk.role = invitation.role
    unit = await units.get(talk.tx, invitation.unit_id)
    await talk.say_home(f"welcome-{invitation.role}", name=invitation.name, unit=unit.name)


async def _already_here(talk: Talk, invited_id: int | None) -> Person | None:
    """Whoever this phone is of already, where that is one person: the new role is theirs."""
    found = await chats.people_on(talk.tx, talk.chat.id)
    return found[0] if len(found) == 1 and invited_id in (None, found[0].id) else None


async def _consents(talk: Talk) -> bool:
    """What is kept and why; who sees it; that it can be taken back. Only then is anything kept."""
    ok = [Option("ok", talk.words("button-understood"), True)]
    for screen in CONSENT[:-1]:
        await talk.choose(screen, ok)
    yes = Option("agree", talk.words("button-agree"), True)
    no = Option("decline", talk.words("button-decline"), False)
    return await talk.choose(CONSENT[-1], [yes, no])


async def _form(talk: Talk) -> str:
    none = Option("none", talk.words("form-none"), "")
    given = await talk.ask(
        "form", _short, [*(Option(one, one, one) for one in FORMS[:5]), none],
        lambda key: talk.words("form-none") if key == "none" else key,
    )  # fmt: skip
    return "" if given == "none" else given


def _short(said: str) -> str | None:
    form = tidy(said)
    return form if 0 < len(form) <= FORM_MAX else None
