"""The officer audits one by one: 审核通过, or 退回 with a reason."""

from bot.actions import care_plans, visits
from bot.dialogue import Talk
from bot.handlers.shown import reason_given, together_button, visit_as_shown, waiting
from bot.model import Fact, Refusal
from bot.rules.policy import policy_on
from bot.rules.quiet import promised_before
from bot.store import units
from bot.store import visits as stored
from bot.telling import Button, deed

WHY_SENT_BACK = ("time", "elder", "twice", "unclear")


async def to_audit(talk: Talk) -> None:
    """待审核: the riskiest verified visit of the street, and how many more."""
    assert talk.unit_id is not None, "an officer belongs to a street"
    below = [unit.id for unit in await units.communities_under(talk.tx, talk.unit_id)]
    verified = await waiting(talk, below, "verified")
    found = [
        *verified,
        *await waiting(talk, below, "logged"),
    ]  # these no worker of their community may verify
    plans = await _plans_button(talk, talk.unit_id)
    if not found:
        await talk.say("audit-none", plans)
        return
    policy = policy_on(talk.tx.today)
    limit = promised_before(talk.tx.today, policy)
    late = await stored.count_decided_before(talk.tx, below, "verified", limit, talk.tx.setting.zone)
    buttons = [*await together_button(talk, verified, "audit-together"), *plans]
    if late:
        facts: dict[str, Fact] = {"late_count": late, "limit_days": policy.audit_promise_workdays}
        await talk.say("audit-waiting-late", buttons, count=len(found), **facts)
    else:
        await talk.say("audit-waiting", buttons, count=len(found))
    await talk.show("visit", found[0][0].id)


async def _plans_button(talk: Talk, street_id: int) -> list[Button]:
    """看服务约定, where one waits for the street."""
    if not await care_plans.for_street(talk.tx, street_id):
        return []
    return [Button(talk.words("go-plans-to-decide"), deed("plans-to-decide", 0, 0))]


async def audit(talk: Talk) -> None:
    visit = await visit_as_shown(talk, "audit-visit", "verified")
    if visit:
        await _after(talk, await visits.audit_visit(talk.tx, talk.actor, visit))


async def send_back(talk: Talk) -> None:
    visit = await visit_as_shown(talk, "send-back-visit", "verified")
    if visit is None:
        return
    why = await reason_given(talk, WHY_SENT_BACK)
    await _after(talk, await visits.send_back_visit(talk.tx, talk.actor, visit, why))


async def _after(talk: Talk, refused: Refusal | None) -> None:
    if refused:
        await talk.refuse(refused)
        return
    talk.toast = talk.words("noted")
    await to_audit(talk)
