"""服务约定 as it lives: the worker's page of it, 这样行 and 改一下 by the elder's side, 同意 and 退回 by the street."""

from collections.abc import Sequence

from bot.actions import care_plans as acts
from bot.actions.gates import care_plan_for, elder_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.handlers.shown import reason_given
from bot.model import CarePlan, PlanState, Refusal
from bot.store import care_plans, people
from bot.telling.ux import CARDS_MAX
from bot.understanding.new_names import read_words

WISHES = ("less", "more", "other-time", "other-help")
WHY_RETURNED = ("plan-too-much", "plan-too-little", "plan-ask-again")
STANDS: tuple[PlanState, ...] = ("standing",)
IN_HAND: tuple[PlanState, ...] = ("drafted", "agreed", "sent-back")


# The worker ----------------------------------------------------------------------------------------------


async def care_plan(talk: Talk) -> None:
    """What was agreed on with an elder; where there is nothing yet, it is written."""
    elder = await asked.an_elder(talk, elder_for, "draft-plan")
    if elder is None:
        return
    found = _to_show(await care_plans.of_elder(talk.tx, elder.id))
    if not found:
        talk.becomes("make-plan", id=elder.id)
    for plan in found:
        await talk.show("care-plan", plan.id)


def _to_show(plans: Sequence[CarePlan]) -> list[CarePlan]:
    """What stands, and after it what is in hand, if that is newer."""
    newest = [plan for plan in plans[:1] if plan.state in IN_HAND]
    return [*(plan for plan in plans if plan.state in STANDS), *newest]


async def redo(talk: Talk) -> None:
    """改一改: the next version."""
    plan = await care_plan_for(talk.tx, talk.actor, "see-plan", talk.arg("id"))
    if isinstance(plan, Refusal):
        await talk.refuse(plan)
    else:
        talk.becomes("make-plan", id=plan.elder_id)


async def agree_for(talk: Talk) -> None:
    """The elder said yes to the worker, or on paper."""
    plan = await _as_shown(talk, "agree-plan", ("drafted",))
    if plan:
        ways = [Option(one, talk.words(f"make-plan-{one}"), one) for one in ("spoken", "paper")]
        how = await talk.choose("how", ways)
        await _after(talk, await acts.agree(talk.tx, talk.actor, plan, how))


async def withdraw(talk: Talk) -> None:
    plan = await _as_shown(talk, "withdraw-plan", ("drafted", "agreed"))
    if plan:
        await _after(talk, await acts.withdraw(talk.tx, talk.actor, plan))


async def end(talk: Talk) -> None:
    """不再约定, read back first: nobody comes any more."""
    plan = await _as_shown(talk, "end-plan", STANDS)
    if plan:
        elder = await people.get(talk.tx, plan.elder_id)
        await talk.confirm("sure", (), name=elder.name)
        await _after(talk, await acts.end(talk.tx, talk.actor, plan))


async def due(talk: Talk) -> None:
    """What somebody would have otherwise, and what nobody answered: each on a card."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    await _show_all(talk, await acts.for_worker(talk.tx, talk.unit_id), "plans-none-due")


# The elder's side ----------------------------------------------------------------------------------------


async def my_plan(talk: Talk) -> None:
    """服务约定 under 更多: one's own, or those of one's elders."""
    elders = [talk.me] if talk.role == "elder" else await people.elders_of_relative(talk.tx, talk.me.id)
    found = [plan for elder in elders for plan in _to_show(await care_plans.of_elder(talk.tx, elder.id))]
    await _show_all(talk, [plan for plan in found if plan.state != "sent-back"], "my-plan-none")


async def agree(talk: Talk) -> None:
    """这样行."""
    plan = await _as_shown(talk, "agree-plan", ("drafted",))
    if plan:
        assert talk.role is not None, "elder or relative"
        await _after(talk, await acts.agree(talk.tx, talk.actor, plan, talk.role))


async def wish(talk: Talk) -> None:
    """改一下, in words of one's own or the usual ones."""
    plan = await _as_shown(talk, "wish-plan", ("drafted", "standing"))
    if plan:
        labels = {key: talk.words(f"plan-wish-{key}") for key in WISHES}
        usual = [Option(key, label, key) for key, label in labels.items()]
        given = await talk.ask("words", read_words, usual, lambda key: labels.get(key, key))
        await acts.wish(talk.tx, talk.actor, plan, labels.get(given, given))
        await talk.say("plan-wish-noted")


async def later(talk: Talk) -> None:
    """以后再说: the card waits."""
    if await _as_shown(talk, "agree-plan", ("drafted",)):
        talk.toast = talk.words("plan-no-hurry")


# The street ----------------------------------------------------------------------------------------------


async def to_decide(talk: Talk) -> None:
    """What waits for the street's yes, each on a card."""
    assert talk.unit_id is not None, "an officer belongs to a street"
    await _show_all(talk, await acts.for_street(talk.tx, talk.unit_id), "plans-none-to-decide")


async def accept(talk: Talk) -> None:
    plan = await _as_shown(talk, "accept-plan", ("agreed",))
    if plan:
        await _after(talk, await acts.accept(talk.tx, talk.actor, plan))


async def send_back(talk: Talk) -> None:
    plan = await _as_shown(talk, "return-plan", ("agreed",))
    if plan:
        why = await reason_given(talk, WHY_RETURNED)
        await _after(talk, await acts.send_back(talk.tx, talk.actor, plan, why))


# All of them ---------------------------------------------------------------------------------------------


async def _as_shown(talk: Talk, what: str, states: tuple[PlanState, ...]) -> CarePlan | None:
    """The plan of the card that was tapped, if this deed is theirs and it still stands as it was shown."""
    plan = await care_plan_for(talk.tx, talk.actor, what, talk.arg("id"))
    if isinstance(plan, Refusal):
        await talk.refuse(plan)
    elif plan.state not in states or plan.revision != talk.arg("revision"):
        await talk.outdated("care-plan", plan.id)
    else:
        return plan
    return None


async def _after(talk: Talk, refused: Refusal | None) -> None:
    assert refused is None, "its state was looked at in this same transaction"
    talk.toast = talk.words("noted")


async def _show_all(talk: Talk, found: Sequence[CarePlan], none: str) -> None:
    if not found:
        await talk.say(none)
    for plan in found[:CARDS_MAX]:
        await talk.show("care-plan", plan.id)
