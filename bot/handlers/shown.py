"""What cards with buttons have in common: the thing as it was shown, and a reason in words."""

from collections.abc import Sequence

from bot.actions.deciding import refusal_on_record, waiting_for
from bot.actions.gates import visit_for
from bot.dialogue import Option, Talk
from bot.model import Refusal, Visit, VisitState
from bot.rules.evidence import Standing, may_be_audited_together, may_be_verified_together, risk
from bot.store import people
from bot.telling import Button, deed
from bot.telling.visit_facts import standing

WORDS_MAX = 40


async def visit_as_shown(talk: Talk, what: str, state: VisitState) -> Visit | None:
    """The visit of the card that was tapped, if this deed is theirs and it still stands as the card showed it.

    Else whoever tapped hears why: it is not theirs to do, it was done already, by whom, or it has changed meanwhile.
    """
    visit = await visit_for(talk.tx, talk.actor, what, talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return None
    if visit.state != state:
        await _already(talk, visit)
    elif visit.revision != talk.arg("revision"):
        await talk.outdated("visit", visit.id)
    elif talk.role == "officer" and state == "logged":
        refused = await refusal_on_record(talk.tx, talk.actor, what, visit)
        if refused is None:
            return visit
        await talk.refuse(refused)
    else:
        return visit
    return None


TOGETHER_MAX = 10
"""As many as can be read at a glance; the next ten come after them."""


Waiting = list[tuple[Visit, Standing]]


async def waiting(talk: Talk, unit_ids: Sequence[int], state: VisitState) -> Waiting:
    """What waits in this state, each with how it is borne out: the riskiest first, last what others must decide."""
    found = [
        (visit, await standing(talk.tx, visit, talk.me.id), mine)
        for visit, mine in await waiting_for(talk.tx, talk.actor, unit_ids, state)
    ]
    found.sort(key=lambda one: (not one[2], risk(one[1]), one[0].id))
    return [(visit, borne_out) for visit, borne_out, _ in found]


async def for_one_go(talk: Talk, found: Waiting) -> list[Visit]:
    """Those of them that may be verified (or audited) together, the oldest first."""
    fit = [visit for visit, borne_out in found if await _fits(talk, visit, borne_out)]
    return sorted(fit, key=lambda visit: visit.id)[:TOGETHER_MAX]


async def _fits(talk: Talk, visit: Visit, borne_out: Standing) -> bool:
    if visit.state != "logged":
        return may_be_audited_together(borne_out)
    served = {one.id for one in await people.elders_of_volunteer(talk.tx, visit.volunteer_id)}
    return may_be_verified_together(borne_out, paired=set(visit.elder_ids) <= served)


async def together_button(talk: Talk, found: Waiting, name: str) -> list[Button]:
    """一起核实 or 一起审核, where there are at least two of them."""
    if len(await for_one_go(talk, found)) < 2:
        return []
    return [Button(talk.words(f"button-{name}"), deed(name, 0, 0))]


async def _already(talk: Talk, visit: Visit) -> None:
    if visit.decided_by is None or visit.decided_by == talk.me.id:
        await talk.outdated("visit", visit.id, "already-noted")
        return
    by = await people.get(talk.tx, visit.decided_by)
    await talk.outdated("visit", visit.id, "decided-by-another", who=by.name, state=visit.state)


async def reason_given(talk: Talk, keys: tuple[str, ...], *more: Option[str], slot: str = "why") -> str:
    """A reason in words: one of the usual, or what is typed; "" for one of `more`, which leads elsewhere."""
    usual = [Option(key, talk.words(f"reason-{key}"), key) for key in keys]
    known = {option.key: option.label for option in (*usual, *more)}
    given = await talk.ask(slot, _some_words, [*usual, *more], lambda key: known.get(key, key))
    return "" if given in {option.key for option in more} else known.get(given, given)


def _some_words(said: str) -> str | None:
    return said[:WORDS_MAX] if len(said) > 1 else None
