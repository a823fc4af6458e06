"""为什么: on any number, flag or refusal: the rule, the facts, the clause and the arithmetic, as they were then."""

from bot.actions.gates import visit_for
from bot.dialogue import Talk
from bot.model import Fact, Reason, Refusal
from bot.rules.points import carried_over
from bot.store import gifts, ledger, reasons, records, visits
from bot.telling.visit_facts import standing, worth


async def why(talk: Talk) -> None:
    """为什么: the rule, the facts and the clause as they were when it was decided, with the arithmetic."""
    found = await reasons.find(talk.tx, talk.arg("id"))
    mine = found is not None and (found[1] == talk.me.id or await _came_to_me(talk))
    if found is None or not mine:
        await records.write(talk.tx, talk.actor, "refused", "reason", talk.arg("id"), tried="why")
        await talk.say("why-unknown")
        return
    await talk.say_words("\n".join(_lines(talk, found[0])))


async def _came_to_me(talk: Talk) -> bool:
    """A gift's reason was kept for its giver; whoever it arrived with may ask for it too."""
    return await ledger.came_with(talk.tx, (await ledger.member(talk.tx, talk.me.id)).id, talk.arg("id"))


async def why_points(talk: Talk) -> None:
    """How 能用的 comes about: what came in, less what went out or is on its way out; and the 零头."""
    account = await ledger.member(talk.tx, talk.me.id)
    left = carried_over(*await visits.worth_so_far(talk.tx, talk.me.id)) // 100
    awaited = await ledger.in_review(talk.tx, account.id)
    on_the_way = await gifts.on_their_way(talk.tx, talk.me.id)
    kept = account.pending_debits - on_the_way
    there = {"out": account.posted_debits, "way": on_the_way, "kept": kept, "awaited": awaited, "left": left}
    lines = (("in", "out", "way", "kept"), ("usable",), ("awaited", "left"), ("clause",))
    facts: dict[str, Fact] = {
        "in_half_points": account.posted_credits, "out_half_points": account.posted_debits,
        "way_half_points": on_the_way, "kept_half_points": kept, "half_points": account.usable,
        "awaited_half_points": awaited, "left_minutes": left,
    }  # fmt: skip
    said = [
        [talk.words(f"why-points-{part}", **facts) for part in line if there.get(part, 1)] for line in lines
    ]
    await talk.say_words("\n".join(" ".join(line) for line in said if line))


async def why_visit(talk: Talk) -> None:
    """For whoever verifies or audits: what the visit is worth, and what speaks against it, each with its clause."""
    visit = await visit_for(talk.tx, talk.actor, "see-visit", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    pending = await ledger.by_key(talk.tx, f"visit:{visit.id}:{visit.round}:pending")
    stored = await reasons.find(talk.tx, pending.reason_id) if pending else None
    first = stored[0] if stored else (await worth(talk.tx, visit)).reason
    against = (await standing(talk.tx, visit, talk.me.id)).flags
    await talk.say_words("\n".join(line for reason in (first, *against) for line in _lines(talk, reason)))


def _lines(talk: Talk, reason: Reason) -> list[str]:
    lines = [talk.words(f"why-{reason.rule}", **reason.facts)]
    if reason.clause:
        lines.append(talk.words("why-clause", clause=reason.clause, since_date=reason.version))
    return lines
