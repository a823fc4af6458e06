"""急事: somebody may be in danger. 120 first; then the people around them, quiet hours or not, until one says 我去."""

from collections.abc import Iterable, Sequence

from bot.actions.duty import OnDuty, on_duty
from bot.model import TIMER, Actor, Alarm, Person, Role
from bot.rules.alarms import RUNGS, answer_until, looks_again_at, next_state, volunteers_called
from bot.rules.policy import policy_on
from bot.store import alarms, chats, offerings, people, records, roles, units
from bot.store.alarms import Meant
from bot.store.chats import Chat
from bot.store.tx import Tx
from bot.telling import redraw, show, tell
from bot.telling.alarm_card import OFFICIALS, outcome_of, whose
from bot.telling.names import called

PART = 100
"""So many are looked at in one transaction."""


# Calling -------------------------------------------------------------------------------------------------


async def raise_alarm(tx: Tx, chat: Chat, said: str = "", *, quiet: bool = False) -> Alarm | None:
    """Somebody calls from this phone; None where it is nobody's we know.

    `said`: the danger words, after which who is on duty is told at once; "" for 急事找人, where a question comes first.
    `quiet`: somebody does not want to live any more; neighbours are not called to that. What was said last counts.

    Of two on one phone both are named; whose it is, is said later. What is open and unanswered is not raised again.
    """
    unit_id = await _unit_of(tx, chat)
    here = await chats.people_on(tx, chat.id)
    actor = Actor(here[0] if len(here) == 1 else None, chat.role, unit_id)
    if unit_id is None:
        await records.write(tx, actor, "alarm", "chat", chat.id)
        return None
    alarm = await alarms.open_of(tx, chat.id)
    if alarm is None:
        alarm = await alarms.add(
            tx, chat.id, unit_id, answer_until(tx.now_ms, policy_on(tx.today)), quiet=quiet
        )
        await records.write(tx, actor, "alarm", "alarm", alarm.id, chat=chat.id)
        for person, about in await _may_be_about(tx, chat, said):
            await alarms.add_meant(tx, alarm, person.id, about=about)
        return await _call(tx, alarm) if said else alarm
    if not said:
        return alarm
    return await say_yes(tx, actor, await alarms.set_quiet(tx, alarm, quiet=quiet))


async def _unit_of(tx: Tx, chat: Chat) -> int | None:
    """Where it is: an elder's community before any other."""
    held = [
        one for person in await chats.people_on(tx, chat.id) for one in await roles.held_by(tx, person.id)
    ]
    held.sort(key=lambda one: one.role != "elder")
    return held[0].unit_id if held else None


async def _may_be_about(tx: Tx, chat: Chat, said: str) -> list[tuple[Person, bool]]:
    """The elders whose phone it is; else the elders of whoever calls, and a volunteer or official themselves.

    Where it can only be one, or just one was named (李爹爹摔了), that one is meant.
    """
    here = await chats.people_on(tx, chat.id)
    held = {one.id: {role.role for role in await roles.held_by(tx, one.id)} for one in here}
    elders = [one for one in here if "elder" in held[one.id]]
    if elders:
        return [(one, True) for one in elders]
    found: dict[int, Person] = {}
    for one in here:
        near = [*await people.elders_of_relative(tx, one.id), *await people.elders_of_volunteer(tx, one.id)]
        found |= {elder.id: elder for elder in near if elder.whereabouts != "deceased"}
        if held[one.id] - {"relative"} or not found:
            found[one.id] = one
    named = [one.id for one in found.values() if one.name in said or called(one) in said]
    meant = named if len(named) == 1 else list(found) if len(found) == 1 else []
    return [(one, one.id in meant) for one in found.values()]


async def say_yes(tx: Tx, actor: Actor, alarm: Alarm, whom: Meant | None = None) -> Alarm:
    """是,快来人; or who it is. From now on volunteers are called too, and it climbs."""
    if whom:
        await alarms.set_about(tx, whom)
        unit_id = await roles.unit_of(tx, whom.person_id, "elder")
        alarm = await alarms.set_unit(tx, alarm, unit_id or alarm.unit_id)
    state = next_state(alarm.state, "yes")
    assert state is not None, "what is over is not called for again"
    await records.write(tx, actor, "call-help", "alarm", alarm.id, about=whom.person_id if whom else None)
    if not alarm.quiet:
        await _call_volunteers(tx, alarm)
    return await _call(tx, await alarms.set_state(tx, alarm, state))


async def mistake(tx: Tx, actor: Actor, alarm: Alarm) -> None:
    """按错了: whoever was told hears that they need not come."""
    alarm = await alarms.set_state(tx, alarm, "mistaken")
    await alarms.set_due(tx, alarm, None)
    await records.write(tx, actor, "mistaken", "alarm", alarm.id)
    await redraw(tx, "alarm", alarm.id)
    for one in await alarms.told(tx, alarm.id):
        reader = await people.get(tx, one.person_id)
        about = await whose(tx, alarm, reader, one.role)
        await tell(tx, reader, one.role, "alarm-was-mistake", (), True, one.instead_of, whose=about)


# Telling -------------------------------------------------------------------------------------------------


async def _call(tx: Tx, alarm: Alarm) -> Alarm:
    """Who is on duty, and the relatives, together; where nobody on duty hears it, who stands above them at once."""
    for one in await on_duty(tx, "worker", alarm.unit_id, urgent=True):
        await _tell(tx, alarm, one.person, one.role, _names(one))
    for elder in await alarms.about(tx, alarm.id):
        for relative in await people.relatives_of(tx, elder.id):
            await _tell(tx, alarm, relative, "relative")
    alarm = await alarms.set_rung(tx, alarm, max(1, alarm.rung))
    if not any(one.role in OFFICIALS for one in await alarms.told(tx, alarm.id)):
        alarm = await _climb(tx, alarm)
    await alarms.set_due(tx, alarm, looks_again_at(alarm, tx.now_ms, policy_on(tx.today)))
    await redraw(tx, "alarm", alarm.id)
    return alarm


async def _climb(tx: Tx, alarm: Alarm) -> Alarm:
    """The next rung that somebody stands on who was not told yet."""
    heard = 0
    while alarm.rung < len(RUNGS) and not heard:
        for one in await _on_rung(tx, RUNGS[alarm.rung], alarm.unit_id):
            heard += await _tell(tx, alarm, one.person, one.role, _names(one))
        alarm = await alarms.set_rung(tx, alarm, alarm.rung + 1)
    return alarm


async def _on_rung(tx: Tx, rung: str, unit_id: int) -> Sequence[OnDuty]:
    if rung == "colleagues":
        return await on_duty(tx, "worker", unit_id)
    kind, role = ("street", "officer") if rung == "officer" else ("district", "bureau")
    above = [unit.id for unit in await units.line_up(tx, unit_id) if unit.kind == kind]
    as_role: Role = "officer" if role == "officer" else "bureau"
    return [one for each in above for one in await on_duty(tx, as_role, each)]


async def _call_volunteers(tx: Tx, alarm: Alarm) -> None:
    """Paired ones and those of the same estate; by night only who said 夜里可以叫我."""
    about = await alarms.about(tx, alarm.id)
    estates = {await people.estate(tx, one.id) for one in about} - {""}
    found = await offerings.helpers(tx, [alarm.unit_id])
    now, policy = tx.now.astimezone(tx.setting.zone), policy_on(tx.today)
    for one in volunteers_called(found, [one.id for one in about], estates, now, policy):
        await _tell(tx, alarm, await people.get(tx, one), "volunteer")


async def _tell(tx: Tx, alarm: Alarm, person: Person, role: Role, instead_of: str = "") -> bool:
    """Once each, and nobody on the phone it came from. False where nothing reaches them, or they know."""
    knows = {one.person_id for one in await alarms.told(tx, alarm.id)}
    callers = {one.id for one in await chats.people_on(tx, alarm.chat_id)}
    about = {one.id for one in await alarms.about(tx, alarm.id)}
    if person.id in knows | callers | about or not await chats.chats_of(tx, person.id):
        return False
    await alarms.add_told(tx, alarm, person.id, role, instead_of)
    return await show(tx, person, role, "alarm", alarm.id, urgent=True)


def _names(one: OnDuty) -> str:
    return "、".join(other.name for other in one.instead_of)


# Answering -----------------------------------------------------------------------------------------------


async def acknowledge(tx: Tx, actor: Actor, alarm: Alarm) -> None:
    """我去看, 我来处理: whoever called hears who comes; the ladder ends; others may go too."""
    assert actor.person is not None, "somebody answers"
    assert actor.role is not None, "as whom they were told"
    await alarms.add_told(tx, alarm, actor.person.id, actor.role, "")
    alarm = await alarms.acknowledge(tx, alarm, actor.person.id)
    await alarms.set_due(tx, alarm, looks_again_at(alarm, tx.now_ms, policy_on(tx.today)))
    await records.write(tx, actor, "answer-alarm", "alarm", alarm.id)
    await redraw(tx, "alarm", alarm.id)
    for caller in await _callers(tx, alarm):
        await tell(tx, *caller, "alarm-comes", (), True, name=called(actor.person))


async def close(tx: Tx, actor: Actor, alarm: Alarm, outcome: str) -> None:
    """办好了, with one line what it was; all cards say so. The family hears it, and whoever is on the way."""
    alarm = await alarms.close(tx, alarm, outcome)
    await records.write(tx, actor, "close-alarm", "alarm", alarm.id)
    await redraw(tx, "alarm", alarm.id)
    for one in await alarms.told(tx, alarm.id):
        goes = one.acknowledged_at is not None
        if (goes or one.role == "relative") and actor.person and one.person_id != actor.person.id:
            reader = await people.get(tx, one.person_id)
            about = await whose(tx, alarm, reader, one.role, goes=goes)
            if one.role == "volunteer":
                await tell(tx, reader, one.role, "alarm-over-volunteer", (), True, whose=about)
            else:
                outcome = outcome_of(tx, alarm, reader)
                await tell(tx, reader, one.role, "alarm-over", (), True, whose=about, outcome=outcome)


async def _callers(tx: Tx, alarm: Alarm) -> Iterable[tuple[Person, Role]]:
    """Once a phone: of two on it, the first."""
    here = await chats.people_on(tx, alarm.chat_id)
    held = [(one, role.role) for one in here for role in (await roles.held_by(tx, one.id))[:1]]
    return held[:1]


# The clock's side ----------------------------------------------------------------------------------------


async def look_again(tx: Tx) -> int:
    """No answer for two minutes means yes; nobody goes: one rung up; an address is hidden again. How many of them."""
    found = await alarms.due(tx, PART)
    for alarm in found:
        if alarm.state == "asked":
            await say_yes(tx, TIMER, alarm)
            continue
        after = (
            await _climb(tx, alarm) if alarm.state == "on" else await alarms.set_state(tx, alarm, alarm.state)
        )
        await records.write(tx, TIMER, "alarm-climbs", "alarm", alarm.id, rung=after.rung)
        await alarms.set_due(tx, after, looks_again_at(after, tx.now_ms, policy_on(tx.today)))
        await redraw(tx, "alarm", alarm.id)
    return len(found)
