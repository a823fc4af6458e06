"""问平安: all elders of a community or a street are asked how they are; who is silent, or has no phone, is rung up."""

from dataclasses import dataclass

from bot.actions import contacts
from bot.actions.duty import on_duty, tell_on_duty
from bot.model import Actor, Contact, Person, Role
from bot.rules import wellbeing as rules
from bot.rules.policy import policy_on
from bot.rules.wellbeing import Called, Cause, Reach, Standing, WellState
from bot.store import chats, people, records, roles, unasked, units, wellbeing
from bot.store.tx import Tx, milliseconds
from bot.store.wellbeing import AskedWell, Wellbeing
from bot.telling import Button, deed, redraw, show, words
from bot.telling.unasked import as_read

PART = 100
"""So many are asked in one transaction."""


@dataclass(frozen=True)
class Elder:
    """An elder to ask, of which community; by whom, as whom; nobody where only a call will do."""

    elder_id: int
    unit_id: int
    by: Person | None
    role: Role | None


async def whom_to_ask(tx: Tx, unit_id: int) -> list[Elder]:
    """Everybody at home in the communities at or below a unit."""
    found = []
    for unit in await units.communities_under(tx, unit_id):
        for elder in await roles.holders(tx, "elder", unit.id):
            asked = await _how(tx, elder, unit.id)
            if asked:
                found.append(asked)
    return found


async def _how(tx: Tx, elder: Person, unit_id: int) -> Elder | None:
    has_phone = bool(await chats.chats_of(tx, elder.id))
    near = [one for one in await people.relatives_of(tx, elder.id) if await chats.chats_of(tx, one.id)]
    whom = rules.whom_to_ask(Reach(elder.whereabouts == "home", elder.asked, has_phone, len(near)))
    if whom is None:
        return None
    if whom == "elder":
        return Elder(elder.id, unit_id, elder, "elder")
    return Elder(elder.id, unit_id, near[0] if near else None, "relative" if near else None)


async def of_today(tx: Tx, unit_id: int) -> Wellbeing | None:
    """The latest round of today that asked some of the same people: of the unit, above or below it."""
    found = await wellbeing.since(tx, tx.today, await _whose(tx, unit_id))
    return found[0] if found else None


async def _whose(tx: Tx, unit_id: int) -> list[int]:
    """The units whose rounds ask somebody of this one: those above it, itself, and its communities."""
    above = [unit.id for unit in await units.line_up(tx, unit_id)]
    return [*above, *(unit.id for unit in await units.communities_under(tx, unit_id))]


async def begin(tx: Tx, actor: Actor, cause: Cause, *, urgent: bool) -> Wellbeing:
    """The round is on: the questions go out by the clock; the workers of each community get a card that counts."""
    assert actor.person is not None, "somebody asks"
    assert actor.unit_id is not None, "of a unit"
    policy = policy_on(tx.today)
    local = tx.now.astimezone(tx.setting.zone)
    calls_at = rules.calls_at(local, policy, urgent=urgent)
    made = await wellbeing.add(
        tx, unit_id=actor.unit_id, cause=cause, urgent=urgent, made_by=actor.person.id,
        calls_at=milliseconds(calls_at),
    )  # fmt: skip
    found = await whom_to_ask(tx, actor.unit_id)
    for one in found:
        by = one.by.id if one.by else None
        await wellbeing.add_elder(tx, made, one.elder_id, one.unit_id, by, one.role)
    await records.write(
        tx, actor, "ask-well", "wellbeing", made.id, cause=cause, urgent=urgent, elders=len(found)
    )
    for unit_id in dict.fromkeys(one.unit_id for one in found):
        for worker in await on_duty(tx, "worker", unit_id, besides=actor.person.id):
            if worker.role == "worker":
                await show(tx, worker.person, "worker", "wellbeing", made.id, urgent=urgent)
    return made


async def ask_part(tx: Tx) -> int:
    """The question goes out to some more of them; how many were looked at."""
    found = await wellbeing.to_ask(tx, PART)
    for asked in found:
        made = await wellbeing.get(tx, asked.wellbeing_id)
        assert asked.person_id is not None, "somebody is asked"
        assert asked.role is not None, "in a role"
        person = await people.get(tx, asked.person_id)
        await wellbeing.set_state(tx, asked, "asked")
        told = await show(tx, person, asked.role, "asked-well", asked.id, urgent=made.urgent, bulk=True)
        if told:
            day = as_read(tx, person, asked.role).today
            await unasked.claim(tx, person.id, day.isoformat(), "wellbeing")
        else:  # their phone was lost meanwhile
            await wellbeing.set_state(tx, asked, "no-phone")
    for round_id in dict.fromkeys(one.wellbeing_id for one in found):
        await redraw(tx, "wellbeing", round_id)
    return len(found)


async def answer(tx: Tx, actor: Actor, asked: AskedWell, state: WellState) -> None:
    """都好 or 有事, which the workers hear at once, quiet hours or not. It is no contact: nobody was there."""
    await wellbeing.set_state(tx, asked, state)
    if state == "trouble" and asked.called:  # they were well when somebody rang
        await wellbeing.set_called(tx, asked, "", None)
    await records.write(tx, actor, "answer-well", "asked-well", asked.id, state=state)
    await redraw(tx, "asked-well", asked.id)
    await redraw(tx, "wellbeing", asked.wellbeing_id)
    if state == "trouble":
        await _tell_trouble(tx, actor, asked)


async def _tell_trouble(tx: Tx, actor: Actor, asked: AskedWell) -> None:
    assert actor.person is not None, "somebody says so"
    elder = await people.get(tx, asked.elder_id)
    phone = await people.private(tx, elder.id, "phone")
    for one in await on_duty(tx, "worker", asked.unit_id, urgent=True):
        language = one.person.language
        call = Button(
            words(tx, language, "button-wellbeing-calls"), deed("wellbeing-calls", asked.wellbeing_id, 0)
        )
        text_id = "wellbeing-trouble-told" if asked.role == "elder" else "wellbeing-trouble-heard"
        await tell_on_duty(
            tx, one, text_id, [call], True, elder=elder.name, who=actor.person.name, phone=phone or "none"
        )


async def leave_out(tx: Tx, elder_id: int) -> None:
    """The elder is not at home any more, or not in the register: nobody asks, and nobody rings."""
    for asked in await wellbeing.waiting_for(tx, elder_id):
        await wellbeing.set_state(tx, asked, "away")
        await redraw(tx, "wellbeing", asked.wellbeing_id)


# Calls ---------------------------------------------------------------------------------------------------


def silent_too(tx: Tx, made: Wellbeing) -> bool:
    """Whether it is time to ring those who did not answer."""
    return tx.now_ms >= made.calls_at


async def to_call(tx: Tx, made: Wellbeing, unit_id: int) -> list[AskedWell]:
    """Whom to ring up of a round, in the communities at or below a unit; who said 有事 first."""
    below = [unit.id for unit in await units.communities_under(tx, unit_id)]
    found = [
        one
        for one in await wellbeing.asked_in(tx, made, below)
        if rules.is_to_be_called(Standing(one.state, one.called), silent_too=silent_too(tx, made))
    ]
    return sorted(found, key=lambda one: (rules.call_first(Standing(one.state, one.called)), one.id))


async def open_rounds(tx: Tx, unit_id: int) -> list[Wellbeing]:
    """The rounds of the last days in which somebody is still to be rung up here, the latest first."""
    day = rules.open_since(tx.today, policy_on(tx.today))
    since = await wellbeing.since(tx, day, await _whose(tx, unit_id))
    return [one for one in since if await to_call(tx, one, unit_id)]


async def calls_waiting(tx: Tx, unit_id: int) -> int:
    """How many people are to be rung up now."""
    return sum([len(await to_call(tx, one, unit_id)) for one in await open_rounds(tx, unit_id)])


async def called(tx: Tx, actor: Actor, asked: AskedWell, found: Called, trouble: str = "") -> Contact | None:
    """平安 or 有事 is a contact (探访), by telephone, or at the door where there is none; 没人接 is none."""
    contact = None
    if found != "nobody":
        elder = await people.get(tx, asked.elder_id)
        how = "call" if await people.private(tx, elder.id, "phone") else "visit"
        contact = await contacts.make(tx, actor, elder, how, trouble)
    await wellbeing.set_called(tx, asked, found, contact.id if contact else None)
    await records.write(tx, actor, "called-well", "asked-well", asked.id, found=found)
    await redraw(tx, "wellbeing", asked.wellbeing_id)
    return contact


async def tell_to_call(tx: Tx) -> int:
    """Who has not answered is to be rung up now: the workers of each community hear how many, once. How many rounds."""
    found = await wellbeing.time_to_call(tx, PART)
    for made in found:
        await wellbeing.told_to_call(tx, made)
        await redraw(tx, "wellbeing", made.id)
        for unit in await units.communities_under(tx, made.unit_id):
            count = len(await to_call(tx, made, unit.id))
            if count:
                await _tell_workers(tx, made, unit.id, count)
    return len(found)


async def _tell_workers(tx: Tx, made: Wellbeing, unit_id: int, count: int) -> None:
    """At once, as it comes of what one of them began; on a festival nobody is in the office."""
    for one in await on_duty(tx, "worker", unit_id, urgent=made.urgent):
        call = Button(
            words(tx, one.person.language, "button-wellbeing-calls"), deed("wellbeing-calls", made.id, 0)
        )
        await tell_on_duty(tx, one, "wellbeing-time-to-call", [call], True, count=count, cause=made.cause)
