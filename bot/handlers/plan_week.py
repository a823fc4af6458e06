"""排下周: the worker sees who could go where next week, page by page, and sends it."""

from bot.actions import week
from bot.actions.gates import unit_for, week_plan_for
from bot.dialogue import Talk
from bot.handlers.week_pages import say_page, say_sent
from bot.model import Refusal
from bot.rules.drafting import week_ahead
from bot.store import records
from bot.store.week_plans import WeekPlan


async def plan_week(talk: Talk) -> None:
    """Drafted in silence where it was not yet; then as it stands. What was sent, with who said what."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    unit = await unit_for(talk.tx, talk.actor, "plan-week", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    plan = await week.draft(talk.tx, talk.actor, unit.id, week_ahead(talk.tx.today))
    await _show(talk, plan, 0)


async def see_week(talk: Talk) -> None:
    """A page of it; its number stands where a card has its revision."""
    plan = await week_plan_for(talk.tx, talk.actor, "plan-week", talk.arg("id"))
    if isinstance(plan, Refusal):
        await talk.refuse(plan)
        return
    await _show(talk, plan, talk.arg("revision"))


async def _show(talk: Talk, plan: WeekPlan, page: int) -> None:
    if plan.state == "sent":
        await say_sent(talk, plan, page)
    elif plan.monday <= talk.tx.today:
        await talk.say("week-over")
    else:
        draft = await week.look(talk.tx, plan)
        if draft.lines:
            await say_page(talk, draft, page)
        else:
            await talk.say("week-nothing", monday_on=plan.monday.isoformat())


async def plan_again(talk: Talk) -> None:
    """重新排, with all that came since; what was changed by hand is lost, so it is asked once more."""
    plan = await week_plan_for(talk.tx, talk.actor, "plan-week", talk.arg("id"))
    if isinstance(plan, Refusal):
        await talk.refuse(plan)
    elif plan.state == "sent" or plan.monday <= talk.tx.today:
        await _too_late(talk, plan)
    else:
        await talk.confirm("sure", ())
        await _show(talk, await week.draft(talk.tx, talk.actor, plan.unit_id, plan.monday, again=True), 0)


async def _too_late(talk: Talk, plan: WeekPlan) -> None:
    """It was sent, by a colleague or at an earlier tap, or the week has begun: so it stands."""
    talk.toast = talk.words("already-noted" if plan.state == "sent" else "card-outdated")
    await records.write(talk.tx, talk.actor, "stray-tap", "week-plan", plan.id)
    await _show(talk, plan, 0)


async def send_week(talk: Talk) -> None:
    """发出去, after it was read back: how many go how often, and how many have nobody."""
    plan = await week_plan_for(talk.tx, talk.actor, "plan-week", talk.arg("id"))
    if isinstance(plan, Refusal):
        await talk.refuse(plan)
        return
    if plan.state == "sent" or plan.monday <= talk.tx.today:
        await _too_late(talk, plan)
        return
    draft = await week.look(talk.tx, plan)
    goes = draft.of_kind("kept", "proposed")
    await talk.confirm(
        "read-back", (), people=len({line.pair.helper.id for line in goes}), visits=len(goes),
        kept=len(draft.of_kind("kept")), left=len(draft.of_kind("left")), nobody=len(draft.of_kind("open")),
        monday_on=plan.monday.isoformat(),
    )  # fmt: skip
    sent = await week.send(talk.tx, talk.actor, draft)
    talk.toast = talk.words("noted")
    await talk.say("week-is-sent", people=sent.people, visits=sent.visits, nobody=sent.nobody)
