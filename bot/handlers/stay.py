"""开始 and 结束 at the door: one tap each; what the clock saw is then read back as a visit (log_visit.py)."""

from collections.abc import Awaitable, Callable, Sequence

from bot.actions import stays
from bot.actions.gates import stay_for
from bot.dialogue import Option, Talk, people_options
from bot.model import Person, Refusal, Stay
from bot.store import dialogues, people
from bot.store import stays as stored
from bot.telling import Button, deed, edit, retire
from bot.understanding.doubt import Doubt
from bot.understanding.names import Named, read_person


async def begin(talk: Talk) -> None:
    """Whose door: not asked where there is only one, or where it was said (我到李爹爹家了)."""
    running = await stored.running(talk.tx, talk.me.id)
    if running:
        await _still_there(talk, running)
        return
    paired = await people.elders_of_volunteer(talk.tx, talk.me.id)
    known = [one for one in paired if one.whereabouts != "deceased"]
    if not known:
        await talk.say("visit-no-elders")
        return
    talk.recall(talk.arg("told") or {}, said=True)
    if talk.arg("unknown"):
        talk.hint = "" if "elder" in talk.answers else "begin-stay-elder-hint"
    elders = known if len(known) == 1 and not talk.arg("unknown") else await _whose(talk, known)
    assert talk.unit_id is not None, "a volunteer belongs to a community"
    stay = await stays.begin(talk.tx, talk.actor, talk.me, talk.unit_id, elders)
    if isinstance(stay, Refusal):
        await talk.refuse(stay)
    else:
        await talk.show("stay", stay.id)


async def _whose(talk: Talk, known: Sequence[Person]) -> Sequence[Person]:
    """One elder, or several in one round."""
    several: Option[Person | None] = Option("several", talk.words("visit-several"), None)
    options: list[Option[Person | None]] = [Option(o.key, o.label, o.value) for o in people_options(known)]
    by_name: list[Named] = [(one.id, one.name, one.address_form) for one in known]

    def read(said: str) -> str | Doubt[str] | None:
        found = read_person(said, by_name)
        if isinstance(found, Doubt):
            return Doubt(tuple(str(one) for one in found.choices))
        return None if found is None else str(found)

    chosen = await talk.choose("elder", [*options, *([several] if len(known) > 1 else [])], read)
    return [chosen] if chosen else await talk.choose_several("elders", people_options(known))


async def _still_there(talk: Talk, running: Stay) -> None:
    """开始 again: one place at a time. A stay that was forgotten is told to its end first."""
    if stays.is_forgotten(talk.tx, running):
        await talk.say("begin-stay-first", began_at=running.began_at)
        talk.becomes("visit", stay=running.id)
    await talk.say("begin-stay-already")
    await retire(talk.tx, talk.me, "stay", running.id)
    await talk.show("stay", running.id)


async def end(talk: Talk) -> None:
    """结束, by button or in words: the moment is kept, then the visit is read back."""
    if talk.arg("id"):
        stay = await _of_card(talk)
    else:
        stay = await stored.running(talk.tx, talk.me.id) or await stored.to_log(talk.tx, talk.me.id)
        if stay is None:
            await talk.say("end-stay-none")
            talk.becomes("visit")
    if stay:
        await _to_its_visit(talk, stay)


async def drop(talk: Talk) -> None:
    """这次不记."""
    stay = await _of_card(talk)
    if stay:
        await _forget_talk(talk, stay)
        await stays.drop(talk.tx, talk.actor, stay)
        talk.toast = talk.words("stay-dropped")


def left_after(minutes: int) -> Callable[[Talk], Awaitable[None]]:
    """One of the usual times of leaving, told in the evening."""

    async def left(talk: Talk) -> None:
        stay = await _of_card(talk)
        if stay and stay.revision != talk.arg("revision"):
            await talk.outdated("stay", stay.id)
        elif stay:
            await _to_its_visit(talk, stay, minutes)

    return left


async def _of_card(talk: Talk) -> Stay | None:
    """The stay of the card that was tapped, if it is theirs and still to be told."""
    stay = await stay_for(talk.tx, talk.actor, "end-stay", talk.arg("id"))
    if isinstance(stay, Refusal):
        await talk.refuse(stay)
    elif stay.state in ("logged", "dropped"):
        await talk.outdated("stay", stay.id, "already-noted")
    else:
        return stay
    return None


async def _to_its_visit(talk: Talk, stay: Stay, minutes: int | None = None) -> None:
    """`minutes`: how long it was, where that was told and not seen."""
    if not minutes and stay.ended_at is None and stays.has_begun_just_now(talk.tx, stay):
        drop = Button(talk.words("button-drop-stay"), deed("drop-stay", stay.id, stay.revision))
        await talk.say("end-stay-too-soon", [drop])
        return
    ended = stay if minutes else await stays.end(talk.tx, talk.actor, stay)
    if isinstance(ended, Refusal):
        await talk.refuse(ended)
        return
    await _forget_talk(talk, stay)
    talk.becomes("visit", stay=stay.id, **({"minutes": minutes} if minutes else {}))


async def _forget_talk(talk: Talk, stay: Stay) -> None:
    """A talk about the same stay that was left half finished: the new one takes its place."""
    states: tuple[dialogues.State, ...] = ("open", "parked")
    for state in states:
        found = await dialogues.of_chat(talk.tx, talk.chat.id, state)
        if found and found.args.get("stay") == stay.id:
            if found.message_id is not None:
                await edit(talk.tx, found.message_id, talk.chat.id, found.question)
            await dialogues.end(talk.tx, found)
