"""Somebody we do not know asks to come in: the workers hear it at once, and one of them decides."""

from bot.actions import coming_in
from bot.actions.duty import on_duty, tell_on_duty
from bot.actions.enrolment import Enrolled, Paper, enrol_volunteer
from bot.model import Actor, Person
from bot.store import applications, records, units
from bot.store.applications import Application, Kind
from bot.store.chats import Chat
from bot.store.tx import Tx
from bot.telling import Button, redraw, reply, show, words
from bot.telling.keyboards import inline


async def apply(
    tx: Tx, chat: Chat, kind: Kind, unit_id: int, name: str, *,
    born_on: str | None = None, phone: str = "", elder: str = "",
) -> Application:  # fmt: skip
    """Keep what they told, and put it before every worker of that community who is here; nobody else sees it.

    Where they are all away the street hears that somebody waits, not who.
    """
    made = await applications.add(
        tx,
        chat.id,
        kind,
        unit_id,
        name=name,
        born_on=born_on,
        phone=phone,
        elder=elder,
        language=chat.language,
    )
    await records.write(tx, Actor(None, None, None), "apply", "application", made.id, kind=kind, unit=unit_id)
    for one in await on_duty(tx, "worker", unit_id):
        if one.role == "worker":
            await show(tx, one.person, "worker", "application", made.id)
        else:
            await tell_on_duty(tx, one, "application-for-street", unit=(await units.get(tx, unit_id)).name)
    return made


async def accept(tx: Tx, actor: Actor, application: Application) -> Person | None:
    """A volunteer is on file from now on, and gets a card to come in with; for an elder the worker goes on to enrol."""
    assert actor.person is not None, "a worker decides"
    await _decide(tx, actor, application, "accepted")
    language = application.language
    if application.kind == "elder":
        text = words(tx, language, "apply-heard", who=actor.person.name, elder=application.elder)
        await reply(tx, application.chat_id, text)
        return None
    told = Enrolled(application.name, application.born_on)
    person = await enrol_volunteer(tx, actor, told, Paper())
    code = await coming_in.invite(
        tx, actor, "volunteer", application.unit_id, application.name, person_id=person.id
    )
    link = f"https://t.me/{tx.setting.bot_name}?start={code}"
    button = Button(words(tx, language, "button-come-in"), url=link)
    text = words(tx, language, "apply-welcome", name=application.name, code=code)
    await reply(tx, application.chat_id, text, inline([button]))
    return person


async def enrolled(tx: Tx, actor: Actor, application: Application, person: Person, *, served: bool) -> None:
    """The elder of an application is on file; whoever applied hears so, where they are served from now on."""
    await applications.enrolled(tx, application, person.id)
    await records.write(tx, actor, "enrol-applicant", "application", application.id, person=person.id)
    if served:
        await reply(
            tx, application.chat_id, words(tx, application.language, "apply-enrolled", elder=person.name)
        )


async def decline(tx: Tx, actor: Actor, application: Application) -> None:
    """They hear it kindly, with whom to talk to."""
    assert actor.person is not None, "a worker decides"
    await _decide(tx, actor, application, "declined")
    text = words(tx, application.language, "apply-declined", who=actor.person.name)
    await reply(tx, application.chat_id, text)


async def _decide(tx: Tx, actor: Actor, application: Application, state: applications.State) -> None:
    assert actor.person is not None, "a worker decides"
    await applications.decide(tx, application, state, actor.person.id)
    await records.write(tx, actor, "decide-application", "application", application.id, state=state)
    await redraw(tx, "application", application.id)
