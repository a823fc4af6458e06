"""A worker verifies, an officer what no worker may: 属实 · 改时长 · 退回 with a reason, and 不予记录 under it."""

from bot.actions import visits
from bot.dialogue import Option, Talk
from bot.handlers.shown import reason_given, together_button, visit_as_shown, waiting
from bot.model import Refusal
from bot.telling.visit_facts import facts_of
from bot.understanding.lengths import read_minutes

WHY_RETURNED = ("time", "elder", "twice", "unclear")
WHY_CHANGED = ("elder-says", "without-travel", "slip")
MINUTES = (30, 60, 90, 120)


async def to_verify(talk: Talk) -> None:
    """待核实: the riskiest that waits, and how many more."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = await waiting(talk, [talk.unit_id], "logged")
    if not found:
        await talk.say("verify-none")
        return
    buttons = await together_button(talk, found, "verify-together")
    await talk.say("verify-waiting", buttons, count=len(found))
    await talk.show("visit", found[0][0].id)


async def verify(talk: Talk) -> None:
    visit = await visit_as_shown(talk, "verify-visit", "logged")
    if visit:
        await _after(talk, await visits.verify_visit(talk.tx, talk.actor, visit))


async def change_length(talk: Talk) -> None:
    """改时长: another length, with the reason that the volunteer will read; then it counts as verified."""
    visit = await visit_as_shown(talk, "verify-visit", "logged")
    if visit is None:
        return
    facts = await facts_of(talk.tx, visit, talk.language, full_names=True)
    usual = [
        Option(str(one), talk.words("length", minutes=one), one) for one in MINUTES if one != visit.minutes
    ]
    minutes = int(
        await talk.ask(
            "minutes", read_minutes, usual, lambda key: talk.words("length", minutes=int(key)), **facts
        )
    )
    refused = await visits.refusal_of_length(talk.tx, talk.actor, visit, minutes)
    if refused:
        await talk.amend(refused, ("minutes",), ("minutes",))
    why = await reason_given(talk, WHY_CHANGED)
    await talk.confirm(
        "read-back", ("minutes", "why"), ("minutes",), **(facts | {"minutes": minutes, "words": why})
    )
    await _after(talk, await visits.verify_visit(talk.tx, talk.actor, visit, minutes, why))


async def return_visit(talk: Talk) -> None:
    """退回 with a reason; beneath the reasons 不予记录, which asks for its own."""
    visit = await visit_as_shown(talk, "return-visit", "logged")
    if visit is None:
        return
    refuse = Option("refuse", talk.words("button-refuse"), "")
    given = await reason_given(talk, WHY_RETURNED, refuse)
    if given:
        await _after(talk, await visits.return_visit(talk.tx, talk.actor, visit, given))
        return
    why = await reason_given(talk, WHY_RETURNED, slot="why-refused")
    await talk.confirm(
        "read-back", (), words=why, **await facts_of(talk.tx, visit, talk.language, full_names=True)
    )
    await _after(talk, await visits.refuse_visit(talk.tx, talk.actor, visit, why))


async def _after(talk: Talk, refused: Refusal | None) -> None:
    if refused:
        await talk.refuse(refused)
        return
    talk.toast = talk.words("noted")
    if talk.role == "worker":
        await to_verify(talk)
