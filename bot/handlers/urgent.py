"""急事: 120 and the worker's phone at once, then 是,快来人 · 按错了; who was told says 我去看, and how it ended."""

from bot.actions import alarm as acts
from bot.actions.duty import on_duty
from bot.actions.gates import alarm_for
from bot.dialogue import Option, Talk
from bot.model import Alarm, Refusal, Role
from bot.rules.alarms import OUTCOMES, Said, next_state
from bot.store import alarms, people, roles, units
from bot.telling import reply_contact, retire, show
from bot.telling.alarm_card import OFFICIALS
from bot.telling.ux import CARDS_MAX
from bot.understanding.danger import is_despair
from bot.understanding.new_names import read_words


async def urgent(talk: Talk) -> None:
    """急事找人, on the home keyboard: nobody is told before 是,快来人, or two minutes without an answer."""
    alarm = await acts.raise_alarm(talk.tx, talk.chat)
    await _first_answer(talk, alarm, "alarm-first")


async def danger(talk: Talk) -> None:
    """Danger words: who is on duty and the relatives are told at once (UX 16)."""
    despair = is_despair(talk.arg("said"))
    alarm = await acts.raise_alarm(talk.tx, talk.chat, talk.arg("said"), quiet=despair)
    told = await alarms.told(talk.tx, alarm.id) if alarm else ()
    heard = any(one.role in OFFICIALS for one in told)
    kind = "despair" if despair else "first"
    await _first_answer(talk, alarm, f"alarm-{kind}-told" if heard else f"alarm-{kind}-alone")


async def _first_answer(talk: Talk, alarm: Alarm | None, text_id: str) -> None:
    """Of two on one phone nobody is asked who speaks: what is said and shown is for both."""
    if alarm is None:
        await talk.say("alarm-stranger")
        return
    await talk.say(text_id)
    await _whom_to_phone(talk, alarm)
    held = await roles.held_by(talk.tx, talk.me.id)
    await _put_up(talk, alarm, talk.chat.role or held[0].role)


async def _whom_to_phone(talk: Talk, alarm: Alarm) -> None:
    """A contact card: of the first on duty whose phone is on file, else of a colleague."""
    first = await on_duty(talk.tx, "worker", alarm.unit_id, urgent=True)
    for one in [*first, *await on_duty(talk.tx, "worker", alarm.unit_id)]:
        phone = await people.private(talk.tx, one.person.id, "phone")
        if phone:
            name = talk.words(f"alarm-contact-{one.role}", name=one.person.name)
            await reply_contact(talk.tx, talk.chat.id, name, phone)
            return


async def _put_up(talk: Talk, alarm: Alarm, role: Role) -> None:
    """Its card, in the place of an older one."""
    await retire(talk.tx, talk.me, "alarm", alarm.id)
    await show(talk.tx, talk.me, role, "alarm", alarm.id, talk.chat.id)


# Whoever called ------------------------------------------------------------------------------------------


async def yes(talk: Talk) -> None:
    """是,快来人; also 别的人: whom it is about is not said."""
    alarm = await _alarm(talk, "say-alarm", talk.arg("id"), "yes")
    if alarm and alarm.state != "asked":
        await talk.outdated("alarm", alarm.id, "alarm-called")
    elif alarm:
        await acts.say_yes(talk.tx, talk.actor, alarm)
        talk.toast = talk.words("alarm-called")


async def whom(talk: Talk) -> None:
    """李爹爹, 是我自己: who it is, and with that 是,快来人."""
    one = await alarms.meant_by(talk.tx, talk.arg("id"))
    alarm = await _alarm(talk, "say-alarm", one.alarm_id if one else 0, "yes")
    if alarm and one and one.about:
        await talk.outdated("alarm", alarm.id, "alarm-called")
    elif alarm:
        await acts.say_yes(talk.tx, talk.actor, alarm, one)
        talk.toast = talk.words("alarm-called")


async def mistake(talk: Talk) -> None:
    alarm = await _alarm(talk, "say-alarm", talk.arg("id"), "mistake")
    if alarm:
        await acts.mistake(talk.tx, talk.actor, alarm)
        talk.toast = talk.words("alarm-no-matter")


# Whoever was told ----------------------------------------------------------------------------------------


async def go(talk: Talk) -> None:
    """我去看, 我来处理."""
    alarm = await _alarm(talk, "answer-alarm", talk.arg("id"), "go")
    if alarm is None:
        return
    told = await alarms.told(talk.tx, alarm.id)
    if any(one.person_id == talk.me.id and one.acknowledged_at is not None for one in told):
        await talk.outdated("alarm", alarm.id, "already-noted")
        return
    await acts.acknowledge(talk.tx, talk.actor, alarm)
    talk.toast = talk.words("noted")


async def over(talk: Talk) -> None:
    """办好了: with one line what it was."""
    alarm = await _alarm(talk, "close-alarm", talk.arg("id"), "over")
    if alarm is None:
        return
    usual = [Option(key, talk.words(f"alarm-outcome-{key}"), key) for key in OUTCOMES]
    labels = {one.key: one.label for one in usual}
    outcome = await talk.ask("outcome", read_words, usual, lambda key: labels.get(key, key))
    await acts.close(talk.tx, talk.actor, alarm, outcome)
    await talk.say("alarm-closed")


async def _alarm(talk: Talk, what: str, alarm_id: int, said: Said) -> Alarm | None:
    """The alarm of the button, where it is theirs to say this, and still makes a difference.

    A button of an older revision counts: the card changes with each person who is told, and a life may hang on the tap.
    """
    alarm = await alarm_for(talk.tx, talk.actor, what, alarm_id)
    if isinstance(alarm, Refusal):
        await talk.refuse(alarm)
    elif next_state(alarm.state, said) is None:
        await talk.outdated("alarm", alarm.id)
    else:
        return alarm
    return None


async def open_alarms(talk: Talk) -> None:
    """What is not over yet in the community, or in the street, each on its card: who was told when, and who goes."""
    assert talk.unit_id is not None, "officials belong to a unit"
    assert talk.role is not None, "as whom they look"
    here = await units.communities_under(talk.tx, talk.unit_id)
    found = [alarm for unit in here for alarm in await alarms.open_in(talk.tx, unit.id)]
    if not found:
        await talk.say("alarms-none")
    for alarm in found[:CARDS_MAX]:
        await _put_up(talk, alarm, talk.role)
