"""What elders and relatives say of a visit: kept, asked about once more, told to the worker and to nobody else."""

from bot.actions.duty import on_duty, tell_on_duty
from bot.actions.visits import kin_around
from bot.model import Actor, Answer, Refusal, Visit
from bot.rules.confirmation import Outcome, outcome_of, refusal_to_confirm
from bot.rules.invitations import OFFICIALS
from bot.rules.policy import policy_on
from bot.store import confirmations, people, records, visits
from bot.store.tx import Tx
from bot.telling import redraw
from bot.telling.visit_facts import answers, facts_of


async def answer_visit(tx: Tx, actor: Actor, visit: Visit, answer: Answer) -> Outcome | Refusal:
    """Take an answer. 没来 is asked about once more; said again it goes to the workers, never to the volunteer."""
    assert actor.person is not None, "somebody answers"
    assert actor.role in ("elder", "relative"), actor.role
    me, policy = actor.person.id, policy_on(visit.on)
    speaks_for = (
        [me] if actor.role == "elder" else [one.id for one in await people.elders_of_relative(tx, me)]
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
        await _tell_workers(tx, actor, visit, answer)
    await redraw(tx, "visit", visit.id, lambda card: card.as_role in OFFICIALS or card.person_id == me)
    return outcome


async def _tell_workers(tx: Tx, actor: Actor, visit: Visit, answer: Answer) -> None:
    assert actor.person is not None, "somebody answered"
    kind = "says-elder" if actor.role == "elder" else "says-relative"
    for one in await on_duty(tx, "worker", visit.unit_id):
        facts = await facts_of(tx, visit, one.person.language, full_names=True)
        facts |= {"who": actor.person.name, "answer": answer, "hearsay": answer}
        await tell_on_duty(tx, one, f"visit-{kind}", **facts)
