"""月探访: a volunteer is asked to look in on whom nobody contacted, then a second; then it is the community's turn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.actions import contacts
from bot.model import Actor, Contact, Person
from bot.rules.contacts import Register
from bot.rules.look_in import (
    LookInState,
    Near,
    Next,
    Step,
    Term,
    may_be_asked,
    others_are_asked,
    term_of,
    what_next,
    whom_to_ask,
)
from bot.rules.matching import metres_between
from bot.rules.policy import policy_on
from bot.rules.quiet import may_tell_at
from bot.rules.wanted import Helper
from bot.store import chats, circumstances, look_ins, offerings, people, records, unasked, units
from bot.store.look_ins import LookIn
from bot.store.ticks import claim, parts_done
from bot.store.tx import Tx
from bot.telling import redraw, show

JOB = "look-in"
WAITING = ("asked", "going", "calling")


@dataclass(frozen=True)
class Able:
    """The volunteers of a community who could be asked, and the day on which each last was, of anybody."""

    helpers: Sequence[Helper]
    asked_on: dict[int, date]


async def units_to_ask(tx: Tx) -> list[int]:
    """From the hour of asking on, outside of quiet hours: the communities that were not looked at today."""
    local, policy = tx.now.astimezone(tx.setting.zone), policy_on(tx.today)
    if local.time() < policy.look_in_asked_at or may_tell_at(local, "volunteer", policy) != local:
        return []
    done = await parts_done(tx, JOB, tx.today.isoformat())
    return [unit_id for unit_id in await units.community_ids(tx) if unit_id not in done]


async def ask_in(tx: Tx, unit_id: int) -> None:
    """Once a day: for each elder of a community whom nobody contacted, whoever's turn it is."""
    if not await claim(tx, JOB, tx.today.isoformat(), unit_id):
        return
    policy = policy_on(tx.today)
    spring = term_of(tx.today, policy, alone=True).spring
    alone = await circumstances.alone_in(tx, unit_id) if spring else frozenset()
    elders = {one.elder_id: one for one in await contacts.register(tx, unit_id, logged=True)}
    terms = {key: term_of(tx.today, policy, alone=key in alone) for key in elders}
    await _leave_old_terms(tx, unit_id, terms)
    due = [one for one in elders.values() if others_are_asked(one, terms[one.elder_id], tx.today, policy)]
    able = await _who_can_go(tx, unit_id) if due else Able((), {})
    for elder in sorted(due, key=_longest_first):
        await _go_on(tx, elder.elder_id, unit_id, terms[elder.elder_id], able)


def _longest_first(elder: Register) -> tuple[str, int]:
    return ((elder.last_on or elder.enrolled_on).isoformat(), elder.elder_id)


async def _leave_old_terms(tx: Tx, unit_id: int, terms: dict[int, Term]) -> None:
    """What is left of a month that is over, or of somebody who is on the register no more, is asked of nobody."""
    for one in await look_ins.open_in(tx, unit_id):
        if one.elder_id not in terms or terms[one.elder_id].begins_on != one.begins_on:
            await look_ins.end(tx, one, None)
            await redraw(tx, "look-in", one.id)


async def _go_on(tx: Tx, elder_id: int, unit_id: int, term: Term, able: Able) -> None:
    """Whoever's turn it is for an elder whom nobody has contacted."""
    steps = list(await look_ins.of_term(tx, elder_id, term.begins_on))
    if steps and steps[-1].over:  # a visit that ended it was taken back, or the elder is at home again
        await look_ins.reopen(tx, steps[-1])
        await redraw(tx, "look-in", steps[-1].id)
    turn = what_next([_step(one) for one in steps], term, tx.today, policy_on(tx.today))
    if turn == "volunteer":
        turn, volunteer = await _volunteer_for(tx, elder_id, unit_id, able, {one.person_id for one in steps})
    else:
        volunteer = None
    if turn == "wait":
        return
    if steps and steps[-1].state in WAITING:
        await look_ins.lapse(tx, steps[-1])
        await redraw(tx, "look-in", steps[-1].id)
    read_on = _read_on(tx) if volunteer else tx.today
    made = await look_ins.add(
        tx, elder_id=elder_id, unit_id=unit_id, begins_on=term.begins_on, spring=term.spring, step=len(steps) + 1,
        role="volunteer" if volunteer else "worker", person_id=volunteer.id if volunteer else None, asked_on=read_on,
    )  # fmt: skip
    if volunteer:
        able.asked_on[volunteer.id] = read_on
        await unasked.claim(tx, volunteer.id, read_on.isoformat(), "look-in")
        await show(tx, volunteer, "volunteer", "look-in", made.id)


def _read_on(tx: Tx) -> date:
    """The day on which a volunteer reads what is asked now: after the quiet hours."""
    return may_tell_at(tx.now.astimezone(tx.setting.zone), "volunteer", policy_on(tx.today)).date()


def _step(one: LookIn) -> Step:
    return Step(one.state, one.asked_on, one.answered_on, one.role == "worker")


async def _volunteer_for(
    tx: Tx, elder_id: int, unit_id: int, able: Able, asked: set[int | None]
) -> tuple[Next, Person | None]:
    """The one to ask now; where those who are left have had their one of the day, later (UX 24); else the community."""
    shunned = await look_ins.shunned_by(tx, elder_id)
    place = await offerings.place_of(tx, elder_id, unit_id)
    policy = policy_on(tx.today)
    left = [
        Near(one.id, elder_id in one.paired_ids, metres_between(place, one.place, policy), able.asked_on.get(one.id))
        for one in able.helpers
        if one.id not in asked and may_be_asked(one, elder_id, shunned, tx.today)
    ]  # fmt: skip
    read_on = _read_on(tx)
    askable = [one for one in left if one.asked_on is None or one.asked_on < read_on]
    while chosen := whom_to_ask(askable):
        if not await unasked.told(tx, chosen.id, read_on.isoformat()):
            return "volunteer", await people.get(tx, chosen.id)
        askable.remove(chosen)
    return ("wait" if left else "worker"), None


async def _who_can_go(tx: Tx, unit_id: int) -> Able:
    """The volunteers of a community whom a message reaches."""
    found = await offerings.helpers(tx, [unit_id])
    reached = tuple([one for one in found if await chats.chats_of(tx, one.id)])
    return Able(reached, await look_ins.last_asked(tx, unit_id))


# What they say -------------------------------------------------------------------------------------------


async def answer(tx: Tx, actor: Actor, look_in: LookIn, state: LookInState) -> None:
    """我去看, 打电话 (a worker: 我来), 这次不行 or 没人接: after the last two the next is asked at once."""
    assert actor.person is not None, "somebody answers"
    await look_ins.answer(tx, look_in, state, actor.person.id)
    await records.write(tx, actor, "answer-look-in", "look-in", look_in.id, state=state)
    await redraw(tx, "look-in", look_in.id)
    if state in ("declined", "no-answer"):
        term = term_of(tx.today, policy_on(tx.today), alone=look_in.spring)
        if term.begins_on == look_in.begins_on:
            able = await _who_can_go(tx, look_in.unit_id)
            await _go_on(tx, look_in.elder_id, look_in.unit_id, term, able)


async def noted(
    tx: Tx, actor: Actor, look_in: LookIn, how: str, trouble: str = ""
) -> tuple[Person, Contact | None]:
    """A contact, noted from the card; it ends what was asked."""
    elder = await people.get(tx, look_in.elder_id)
    return elder, await contacts.make(tx, actor, elder, how, trouble)
