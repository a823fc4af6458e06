"""What becomes of a visit that was agreed on and not logged: it was done, and is logged now, or nobody went."""

from datetime import timedelta

from bot.actions.duty import on_duty, tell_on_duty
from bot.model import Actor, Refusal, Request
from bot.rules.policy import policy_on
from bot.rules.requests import next_state
from bot.store import agreed, people, records, requests
from bot.store.agreed import Agreed, Part
from bot.store.tx import Tx
from bot.telling import words
from bot.telling.visit_facts import when


async def did_not_go(tx: Tx, actor: Actor, request: Request) -> None:
    """没去成: the request is lapsed, for a worker to see to; nothing is held against anybody."""
    policy = policy_on(tx.today)
    freed = next_state(request.state, "give-back-request", policy)
    assert not isinstance(freed, Refusal), "it is theirs, and promised"
    lapsed = next_state(freed, "lapse-request", policy)
    assert not isinstance(lapsed, Refusal), "what is open may lapse"
    await requests.set_state(tx, request, lapsed, next_at=None)
    await records.write(tx, actor, "say-not-gone", "request", request.id)
    assert actor.person is not None, "somebody says so"
    elders = [await people.get(tx, one) for one in request.elder_ids]
    start = request.agreed if request.agreed is not None else request.start
    for one in await on_duty(tx, "worker", request.unit_id):
        await tell_on_duty(
            tx, one, "sunday-not-gone-told", (), volunteer=actor.person.name, service=request.service,
            elders=words(tx, one.person.language, "list-separator").join(elder.name for elder in elders),
            when=when(request.on, request.part, start, request.minutes),
        )  # fmt: skip


async def next_missing(tx: Tx, volunteer_id: int) -> Agreed | None:
    """The oldest visit of the last weeks that a volunteer agreed on, and of which nothing was logged."""
    back = timedelta(weeks=policy_on(tx.today).week_back_weeks)
    whose = Part(volunteer_id, volunteer_id)
    found = await agreed.not_logged(tx, whose, tx.today - back, tx.today - timedelta(days=1))
    return next(iter(found.get(volunteer_id, ())), None)
