"""What elders and relatives say of a visit: kept, asked about once more, told to the worker and to nobody else."""

from bot.actions.deciding import kin_around
from bot.actions.duty import on_duty, tell_on_duty
from bot.model import Actor, Answer, Person, Refusal, Visit
from bot.rules.confirmation import Outcome, outcome_of, refusal_to_confirm
from bot.rules.invitations import OFFICIALS
from bot.rules.policy import policy_on
from bot.store import confirmations, people, records, visits
from bot.store.confirmations import How
from bot.store.tx import Tx
from bot.telling import redraw
from bot.telling.visit_facts import answers, facts_of

_OPEN = ("logged", "verified", "audited", "uploaded")
LATEST = 5
"""So many visits a worker asks an elder about."""


async def answer_visit(tx: Tx, actor: Actor, visit: Visit, answer: Answer) -> Outcome | Refusal:
    """Take an answer. 没来 is asked about once more; said again it goes to the workers, never to the volunteer."""
    assert actor.person is not None, "somebody answers"
    assert actor.role in ("elder", "relative"), actor.role
    me, policy = actor.person.id, policy_on(visit.on)
    speaks_for = (
        [me]
        if actor.role == "elder"
        else [one.id for one in await people.elders_of_relative(tx, me, "visits")]
    )
    kin = await kin_around(tx, (me,))
    refused = refusal_to_confirm(me, speaks_for, visit.elder_ids, visit.volunteer_id, kin, policy)
    if refused:
        return refused
    about = next(elder_id for elder_id in visit.elder_ids if elder_id in speaks_for)
    before = next(
        (one for one in await answers(tx, visit) if (one.person_id, one.elder_id) == (me, about)), None
    )
    outcome = outcome_of(before.given if before else None, answer, tx.today, policy)
    if isinstance(outcome, Refusal) or outcome.already:
        return outcome
    await confirmations.add(tx, visit, about, me, actor.role, answer)
    await visits.touch(tx, visit)
    await records.write(tx, actor, "confirm-visit", "visit", visit.id, answer=answer)
    if outcome.tell_worker:
        await _tell_workers(
            tx, visit, "says-elder" if actor.role == "elder" else "says-relative", actor.person, answer
        )
    await redraw(tx, "visit", visit.id, lambda card: card.as_role in OFFICIALS or card.person_id == me)
    return outcome


async def to_answer(tx: Tx, actor: Actor) -> list[Visit]:
    """Visits that wait for the answer of this elder or relative; else the one answered last, to be changed."""
    assert actor.person is not None, "somebody answers"
    me = actor.person.id
    elders = (
        [me]
        if actor.role == "elder"
        else [one.id for one in await people.elders_of_relative(tx, me, "visits")]
    )
    found = {
        one.id: one
        for elder in elders
        for one in await visits.of_elder(tx, elder, LATEST)
        if one.state in _OPEN
    }
    told = {one.id for one in found.values() if any(said.person_id == me for said in await answers(tx, one))}
    open_ones = [one for one in found.values() if one.id not in told]
    return open_ones or [one for one in found.values() if one.id in told][:1]


async def record_answer(
    tx: Tx, actor: Actor, visit: Visit, elder: Person, answer: Answer, how: How
) -> Refusal | None:
    """Put on record what an elder without a phone says: by call, face to face, or on a signed sheet.

    Neither the elder nor whoever asks them may be kin of the volunteer. 没来 reaches the other workers at once, for
    it was asked by a person, and read back.
    """
    assert actor.person is not None, "a worker asks"
    policy = policy_on(visit.on)
    kin = await kin_around(tx, (visit.volunteer_id,))
    for one in (elder.id, actor.person.id):
        refused = refusal_to_confirm(one, (elder.id,), visit.elder_ids, visit.volunteer_id, kin, policy)
        if refused:
            return refused
    me = actor.person.id
    await confirmations.add(tx, visit, elder.id, elder.id, "elder", answer, recorded_by=me, how=how)
    await visits.touch(tx, visit)
    await records.write(tx, actor, "record-confirmation", "visit", visit.id, answer=answer, how=how)
    if answer == "not-come":
        await _tell_workers(tx, visit, "says-elder", elder, answer, but=me)
    await redraw(tx, "visit", visit.id, lambda card: card.as_role in OFFICIALS)
    return None


async def to_confirm(tx: Tx, elder: Person) -> list[Visit]:
    """The latest visits of which a worker may ask the elder; none of who is marked 不便确认."""
    found = await visits.of_elder(tx, elder.id, LATEST) if elder.asked else []
    return [visit for visit in found if visit.state in ("logged", "verified")]


async def _tell_workers(
    tx: Tx, visit: Visit, kind: str, who: Person, answer: Answer, *, but: int | None = None
) -> None:
    for one in await on_duty(tx, "worker", visit.unit_id, besides=but):
        facts = await facts_of(tx, visit, one.person.language, full_names=True)
        facts |= {"who": who.name, "answer": answer, "hearsay": answer}
        await tell_on_duty(tx, one, f"visit-{kind}", **facts)
