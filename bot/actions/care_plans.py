"""What happens to a care plan (服务约定): written, agreed to, sent back, accepted by the street, ended."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions.duty import OnDuty, in_place_of, on_duty, tell_on_duty
from bot.actions.plan_visits import ONE_DAY, call_off
from bot.model import Actor, CarePlan, Fact, Person, PlanItem, Refusal, Role
from bot.rules import care_plans as rules
from bot.rules.policy import policy_on
from bot.store import care_plans, people, plan_words, records, units
from bot.store.tx import Tx, milliseconds
from bot.telling import redraw, show, tell
from bot.telling.names import called


async def draft(tx: Tx, actor: Actor, elder: Person, items: Sequence[PlanItem], from_on: date) -> CarePlan:
    """Write the next version; one that still waited for a yes is taken back, and what was said of it is settled."""
    assert actor.person is not None, "a worker writes it"
    assert actor.unit_id is not None, "a worker belongs to a community"
    for before in await care_plans.of_elder(tx, elder.id):
        if before.state in rules.IN_WORK:
            await withdraw(tx, actor, before)
    await plan_words.settle(tx, elder.id)
    plan = await care_plans.add(
        tx, elder_id=elder.id, unit_id=actor.unit_id, items=items, made_by=actor.person.id, from_on=from_on
    )
    await records.write(tx, actor, "draft-plan", "care-plan", plan.id, version=plan.version)
    return plan


async def ask(tx: Tx, plan: CarePlan, person: Person, role: Role) -> None:
    """这样行吗: a card for the elder, or a relative."""
    await show(tx, person, role, "care-plan", plan.id)


async def agree(tx: Tx, actor: Actor, plan: CarePlan, how: str) -> Refusal | None:
    """The elder's side says yes: `how` is elder, relative, or paper or spoken where a worker writes it down.

    三方: now the street is asked. The elder gets a note of what a relative agreed to (UX 22).
    """
    assert actor.person is not None, "somebody agrees"
    moved = rules.next_state(plan.state, "agree-plan", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    by_elder = actor.role == "worker"
    await care_plans.set_state(
        tx,
        plan,
        moved,
        agreed_by=plan.elder_id if by_elder else actor.person.id,
        agreed_as=how,
        agreed_at=tx.now_ms,
    )
    await records.write(tx, actor, "agree-plan", "care-plan", plan.id, how=how)
    await redraw(tx, "care-plan", plan.id)
    for unit in await units.line_up(tx, plan.unit_id):
        for one in await on_duty(tx, "officer", unit.id):
            await show(tx, one.person, "officer", "care-plan", plan.id)
    if actor.role != "worker":
        await _tell_worker(tx, plan, "plan-agreed-told", who=called(actor.person))
    if actor.role == "relative":
        elder = await people.get(tx, plan.elder_id)
        await tell(tx, elder, "elder", "plan-agreed-for-you", who=actor.person.name)
    return None


async def wish(tx: Tx, actor: Actor, plan: CarePlan, words: str) -> None:
    """改一下, in words: a draft goes back to the worker; what stands goes on standing until there is a next version."""
    assert actor.person is not None, "somebody wishes"
    assert actor.role is not None, "as somebody"
    await plan_words.add(tx, plan.id, actor.person.id, actor.role, words)
    moved = rules.next_state(plan.state, "wish-plan", policy_on(tx.today))
    await care_plans.set_state(tx, plan, plan.state if isinstance(moved, Refusal) else moved)
    await records.write(tx, actor, "wish-plan", "care-plan", plan.id)
    await redraw(tx, "care-plan", plan.id)
    await _tell_worker(tx, plan, "plan-wish-told", who=called(actor.person), words=words)


async def accept(tx: Tx, actor: Actor, plan: CarePlan) -> Refusal | None:
    """同意, by the street: it holds from its day on, the version before up to it; the clock makes its visits."""
    assert actor.person is not None, "an officer accepts"
    moved = rules.next_state(plan.state, "accept-plan", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    assert plan.from_on is not None, "a draft says from when"
    from_on = rules.holds_from(plan.from_on, tx.today)
    elder = await people.get(tx, plan.elder_id)
    former = await care_plans.standing(tx, plan.elder_id)
    if former:
        await care_plans.set_state(tx, former, "ended", ended_on=from_on.isoformat())
    await care_plans.set_state(
        tx, plan, moved, street_by=actor.person.id, street_at=tx.now_ms, from_on=from_on.isoformat()
    )
    await records.write(tx, actor, "accept-plan", "care-plan", plan.id)
    await call_off(tx, actor, elder, from_on, promised=False)
    if former:
        await redraw(tx, "care-plan", former.id)
    await redraw(tx, "care-plan", plan.id)
    facts: dict[str, Fact] = {"since": from_on.isoformat()}
    await _tell_worker(tx, plan, "plan-accepted-told", **facts)
    await tell(tx, elder, "elder", "plan-accepted-elder", **facts)
    if plan.agreed_as == "relative":
        assert plan.agreed_by is not None, "a relative agreed"
        relative = await people.get(tx, plan.agreed_by)
        await tell(tx, relative, "relative", "plan-accepted-relative", elder=called(elder), **facts)
    return None


async def send_back(tx: Tx, actor: Actor, plan: CarePlan, why: str) -> Refusal | None:
    """退回, by the street, with a reason: the worker writes the next version."""
    assert actor.person is not None, "an officer sends back"
    moved = rules.next_state(plan.state, "return-plan", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    await plan_words.add(tx, plan.id, actor.person.id, "officer", why)
    await care_plans.set_state(tx, plan, moved, street_by=actor.person.id, street_at=tx.now_ms)
    await records.write(tx, actor, "return-plan", "care-plan", plan.id)
    await redraw(tx, "care-plan", plan.id)
    await _tell_worker(tx, plan, "plan-returned-told", who=actor.person.name, words=why)
    return None


async def withdraw(tx: Tx, actor: Actor, plan: CarePlan) -> Refusal | None:
    """撤回 what still waits for a yes."""
    moved = rules.next_state(plan.state, "withdraw-plan", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    await care_plans.set_state(tx, plan, moved)
    await records.write(tx, actor, "withdraw-plan", "care-plan", plan.id)
    await redraw(tx, "care-plan", plan.id)
    return None


async def end(tx: Tx, actor: Actor, plan: CarePlan) -> Refusal | None:
    """不再约定: from tomorrow on nothing is asked for; whoever had promised to go is told, and so is the elder."""
    moved = rules.next_state(plan.state, "end-plan", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    elder = await people.get(tx, plan.elder_id)
    last = tx.today + ONE_DAY
    await care_plans.set_state(tx, plan, moved, ended_on=last.isoformat())
    await records.write(tx, actor, "end-plan", "care-plan", plan.id)
    await plan_words.settle(tx, elder.id)
    await call_off(tx, actor, elder, last, promised=True)
    await redraw(tx, "care-plan", plan.id)
    await tell(tx, elder, "elder", "plan-ended-elder")
    return None


async def elder_leaves(tx: Tx, actor: Actor, elder: Person) -> None:
    """After 去世, or where somebody is 服务对象 no more: what was agreed ends, and nothing is made of it."""
    for plan in await care_plans.of_elder(tx, elder.id):
        if plan.state in rules.IN_WORK:
            await withdraw(tx, actor, plan)
        elif plan.state == "standing":
            await care_plans.set_state(tx, plan, "ended", ended_on=tx.today.isoformat())
            await records.write(tx, actor, "end-plan", "care-plan", plan.id)
            await redraw(tx, "care-plan", plan.id)
    await plan_words.settle(tx, elder.id)
    await call_off(tx, actor, elder, tx.today, promised=False)


async def elder_away(tx: Tx, actor: Actor, elder: Person) -> None:
    """住院, 去子女家: the plan rests. Back home, what is left of the week is made anew by the clock."""
    await call_off(tx, actor, elder, tx.today, promised=False)


async def outside_plan(tx: Tx, elder_id: int, service: str, on: date) -> bool:
    """Whether a service lies outside what was agreed on for that day: it is asked about. No plan: nothing does."""
    plan = await care_plans.holding(tx, elder_id, on)
    return plan is not None and rules.lies_outside(plan.items, service)


# What waits ----------------------------------------------------------------------------------------------


async def for_worker(tx: Tx, unit_id: int) -> list[CarePlan]:
    """What a worker has to look at: whatever something was said of, and drafts that nobody answered for days."""
    said = [await care_plans.get(tx, plan_id) for plan_id in await plan_words.plans_with_words(tx, unit_id)]
    limit = milliseconds(tx.now - timedelta(days=policy_on(tx.today).plan_answer_days))
    drafted = await care_plans.in_state(tx, [unit_id], "drafted")
    known = {plan.id for plan in said}
    return [*said, *(one for one in drafted if one.made_at < limit and one.id not in known)]


async def for_street(tx: Tx, street_id: int) -> Sequence[CarePlan]:
    """What waits for an officer's yes."""
    below = [unit.id for unit in await units.communities_under(tx, street_id)]
    return await care_plans.in_state(tx, below, "agreed")


async def _tell_worker(tx: Tx, plan: CarePlan, text_id: str, **facts: Fact) -> None:
    """Whoever wrote it, or has their duty now."""
    worker = await people.get(tx, plan.made_by)
    elder = (await people.get(tx, plan.elder_id)).name
    found: Sequence[OnDuty] = await in_place_of(tx, worker, "worker", plan.unit_id)
    for one in found:
        await tell_on_duty(tx, one, text_id, elder=elder, **facts)
