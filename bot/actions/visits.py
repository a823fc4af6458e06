"""What happens to a visit: logged, corrected, withdrawn, returned, refused, verified, audited, sent back."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions import helped
from bot.actions.deciding import kin_around, refusal_of_auditor, refusal_to_decide
from bot.actions.duty import in_place_of, tell_on_duty
from bot.actions.seen import seen
from bot.model import Actor, HalfPoints, Person, Reason, Refusal, Role, Visit, VisitState
from bot.rules import visits as rules
from bot.rules.confirmation import is_elder_asked
from bot.rules.life import VisitDeed, next_state
from bot.rules.points import weighted_hundredths
from bot.rules.policy import policy_on
from bot.rules.visits import Draft
from bot.store import companions, ledger, people, reasons, records, sheets, visits
from bot.store.ledger import Why
from bot.store.tx import Tx
from bot.telling import Button, deed, redraw, retire, show, tell, words
from bot.telling.visit_facts import facts_of, worth


async def others_of(tx: Tx, volunteer_id: int, draft: Draft, correcting: Visit | None = None) -> list[Visit]:
    """The volunteer's live visits around the day of a draft, without the one that is being corrected."""
    near = await visits.of_volunteer(tx, volunteer_id, draft.on - timedelta(days=1))
    return [visit for visit in near if correcting is None or visit.id != correcting.id]


async def refusal_to_log(
    tx: Tx, actor: Actor, volunteer: Person, draft: Draft, correcting: Visit | None = None
) -> Refusal | None:
    others = await others_of(tx, volunteer.id, draft, correcting)
    by_worker = (
        actor.role == "worker"
    )  # who is never too late, so that the day a sheet came back does not matter
    return rules.refusal_to_log(
        draft, others, tx.today, tx.minute_of_day, policy_on(draft.on), by_worker=by_worker
    )


async def refusal_of_length(tx: Tx, actor: Actor, visit: Visit, minutes: int | None) -> Refusal | None:
    """A worker's own length is held to the rules of a volunteer's: the longest visit, and one place at a time."""
    if minutes is None:
        return None
    volunteer = await people.get(tx, visit.volunteer_id)
    draft = Draft(visit.on, visit.start, minutes, visit.service, visit.elder_ids)
    return await refusal_to_log(tx, actor, volunteer, draft, visit)


async def log_visit(
    tx: Tx, actor: Actor, volunteer: Person, unit_id: int, draft: Draft, part: str | None, *,
    handed_in_on: date | None = None,
) -> Visit | Refusal:  # fmt: skip
    """Keep a visit as its volunteer tells it; the elders and their relatives hear of it at once.

    `handed_in_on`: the day on which the paper came back that it stands on.
    """
    refused = await refusal_to_log(tx, actor, volunteer, draft)
    if refused:
        return refused
    assert actor.person is not None, "somebody logs a visit"
    others = await others_of(tx, volunteer.id, draft)
    visit = await visits.add(
        tx, volunteer_id=volunteer.id, unit_id=unit_id, elder_ids=draft.elder_ids, service=draft.service, on=draft.on,
        part=part, start=draft.start, minutes=draft.minutes, logged_by=actor.person.id,
    )  # fmt: skip
    await _flag_and_ask(tx, actor, visit, draft, others, handed_in_on)
    await records.write(
        tx, actor, "log-visit", "visit", visit.id, minutes=visit.minutes, service=visit.service
    )
    await helped.logged(tx, actor, visit)
    if handed_in_on is None:  # of a sheet they hear once for all of it
        await _tell_of_entry(tx, actor, visit)
    return visit


async def correct_visit(
    tx: Tx, actor: Actor, visit: Visit, draft: Draft, part: str | None
) -> Visit | Refusal:
    """A returned visit with its facts set right: the next round, asked about and verified anew."""
    after = next_state(visit.state, "correct-visit", policy_on(visit.on))
    if isinstance(after, Refusal):
        return after
    volunteer = await people.get(tx, visit.volunteer_id)
    refused = await refusal_to_log(tx, actor, volunteer, draft, visit)
    if refused:
        return refused
    others = await others_of(tx, volunteer.id, draft, visit)
    assert actor.person is not None, "somebody corrects a visit"
    await visits.correct(
        tx, visit, elder_ids=draft.elder_ids, service=draft.service, on=draft.on, part=part, start=draft.start,
        minutes=draft.minutes, logged_by=actor.person.id,
    )  # fmt: skip
    corrected = await visits.get(tx, visit.id)
    await redraw(tx, "visit", visit.id)
    await _flag_and_ask(tx, actor, corrected, draft, others, await sheets.handed_in_with(tx, visit.id))
    await records.write(
        tx, actor, "correct-visit", "visit", visit.id, round=corrected.round, minutes=draft.minutes
    )
    await helped.logged(tx, actor, corrected)
    await _tell_of_entry(tx, actor, corrected)
    return corrected


async def _tell_of_entry(tx: Tx, actor: Actor, visit: Visit) -> None:
    """由社区代记: the volunteer hears what was written down for them; without a phone, at the next contact."""
    if actor.on_behalf_of:
        assert actor.person is not None, "a worker writes it down"
        await _tell_volunteer(tx, visit, "visit-entered", HalfPoints(0), who=actor.person.name)


async def _flag_and_ask(
    tx: Tx, actor: Actor, visit: Visit, draft: Draft, others: Sequence[Visit], handed_in_on: date | None
) -> None:
    found = rules.flags(
        draft,
        others,
        tx.today,
        policy_on(draft.on),
        by_worker=actor.role == "worker",
        handed_in_on=handed_in_on,
    )
    await visits.flag(tx, visit, found)
    for elder_id in draft.elder_ids:
        await seen(tx, elder_id, draft.on)
    await _ask_who_was_there(tx, visit)


async def _ask_who_was_there(tx: Tx, visit: Visit) -> None:
    """The elders, save those marked 不便确认, and their relatives, are asked whether somebody came.

    A relative who may not say so, as kin of the volunteer, is told of the visit in the same place.
    """
    kin = await kin_around(tx, (visit.volunteer_id,))
    for elder_id in visit.elder_ids:
        elder = await people.get(tx, elder_id)
        if is_elder_asked(elder, visit.volunteer_id, kin):
            await _ask(tx, elder, "elder", visit)
        for relative in await people.relatives_of(tx, elder_id, "visits"):
            if relative.id != visit.volunteer_id and elder.whereabouts != "deceased":
                await _ask(tx, relative, "relative", visit)


async def _ask(tx: Tx, person: Person, role: Role, visit: Visit) -> None:
    """Put up a card that rings; the one of an earlier round stands without buttons."""
    await retire(tx, person, "visit", visit.id)
    await show(tx, person, role, "visit", visit.id)


async def withdraw_visit(tx: Tx, actor: Actor, visit: Visit) -> Refusal | None:
    """撤回: until it is verified the volunteer may take a visit back, or the worker who wrote it down for them."""
    refused = await _move(tx, actor, visit, "withdraw-visit")
    if refused is None:
        await helped.withdrawn(tx, actor, visit)
    return refused


async def verify_visit(
    tx: Tx, actor: Actor, visit: Visit, minutes: int | None = None, why: str = ""
) -> Refusal | None:
    """属实, or 改时长 with a reason: the points are on their way, and the volunteer hears it in one line."""
    refused = await refusal_to_decide(tx, actor, visit) or await refusal_of_length(tx, actor, visit, minutes)
    if refused:
        return refused
    moved = next_state(visit.state, "verify-visit", policy_on(visit.on))
    if isinstance(moved, Refusal):
        return moved
    if minutes is not None:
        await visits.set_minutes(tx, visit, minutes)
        visit = await visits.get(tx, visit.id)
    half_points = await _pend_points(tx, actor, visit)
    assert actor.person is not None, "somebody verifies"
    await visits.set_state(tx, visit, moved, actor.person.id, why, verified_by=actor.person.id)
    await records.write(
        tx, actor, "verify-visit", "visit", visit.id, half_points=half_points, minutes=visit.minutes
    )
    changed = minutes is not None
    await _tell_volunteer(
        tx, visit, "visit-verified-changed" if changed else "visit-verified", half_points, words=why
    )
    await redraw(tx, "visit", visit.id)
    await helped.verified(tx, actor, visit)
    return None


async def _pend_points(tx: Tx, actor: Actor, visit: Visit) -> HalfPoints:
    """二(四): what the visit earns, 零头 carried in, on its way from the community to the volunteer."""
    earned = await worth(tx, visit)
    await visits.set_worth(
        tx, visit, weighted_hundredths(visit.minutes, visit.service, policy_on(visit.on)), earned.value
    )
    if earned.value:
        why = await _why(tx, actor, visit, earned.reason)
        issue = await ledger.account(tx, "issue", visit.unit_id)
        member = await ledger.account(tx, "member", visit.volunteer_id)
        await ledger.pend(tx, key(visit, "pending"), issue, member, earned.value, why)
    return earned.value


def key(visit: Visit, step: str) -> str:
    """The unique name of a transfer: the visit, its round, and the step."""
    return f"visit:{visit.id}:{visit.round}:{step}"


async def _why(tx: Tx, actor: Actor, visit: Visit, reason: Reason) -> Why:
    reason_id = await reasons.keep(tx, reason, visit.volunteer_id)
    return Why(reason_id, actor.person.id if actor.person else None)


async def return_visit(tx: Tx, actor: Actor, visit: Visit, why: str) -> Refusal | None:
    """退回 by the worker: the volunteer is asked to look again, with the reason."""
    refused = await refusal_to_decide(tx, actor, visit) or await _move(tx, actor, visit, "return-visit", why)
    if refused is None:
        await _tell_returned(tx, visit, why)
    return refused


async def refuse_visit(tx: Tx, actor: Actor, visit: Visit, why: str) -> Refusal | None:
    """不予记录: this time it does not count, with the reason."""
    refused = await refusal_to_decide(tx, actor, visit) or await _move(tx, actor, visit, "refuse-visit", why)
    if refused is None:
        await _tell_volunteer(tx, visit, "visit-refused", HalfPoints(0), words=why)
        await helped.refused(tx, actor, visit)
    return refused


async def audit_visit(tx: Tx, actor: Actor, visit: Visit) -> Refusal | None:
    """审核通过: the points become 能用的, and the volunteer hears it in one line."""
    refused = await refusal_of_auditor(tx, actor, visit) or await _move(tx, actor, visit, "audit-visit")
    if refused:
        return refused
    await _resolve(tx, actor, visit, "post")
    await _tell_volunteer(tx, visit, "visit-audited", visit.half_points)
    return None


async def send_back_visit(tx: Tx, actor: Actor, visit: Visit, why: str) -> Refusal | None:
    """退回 by the officer: what was pending is void; worker and volunteer are told."""
    refused = await refusal_of_auditor(tx, actor, visit)
    if refused:
        return refused
    moved = next_state(visit.state, "send-back-visit", policy_on(visit.on))
    if isinstance(moved, Refusal):
        return moved
    await _resolve(tx, actor, visit, "void")
    await visits.set_worth(tx, visit, 0, HalfPoints(0))
    await _move(tx, actor, visit, "send-back-visit", why)
    await _tell_returned(tx, visit, why)
    assert visit.verified_by is not None, "what is sent back was verified by somebody"
    worker = await people.get(tx, visit.verified_by)
    for one in await in_place_of(tx, worker, "worker", visit.unit_id):
        facts = await facts_of(tx, visit, one.person.language, full_names=True)
        await tell_on_duty(tx, one, "visit-sent-back", **(facts | {"words": why}))
    return None


async def _resolve(tx: Tx, actor: Actor, visit: Visit, how: ledger.Resolution) -> None:
    pending = await ledger.by_key(tx, key(visit, "pending"))
    if pending is None:
        return
    stored = await reasons.find(tx, pending.reason_id)
    assert stored is not None, "a transfer has its reason"
    await ledger.resolve(tx, key(visit, how), how, pending, await _why(tx, actor, visit, stored[0]))


async def _move(tx: Tx, actor: Actor, visit: Visit, what: VisitDeed, why: str = "") -> Refusal | None:
    """The step itself: the next state, its line in the record, and every card drawn anew."""
    after: VisitState | Refusal = next_state(visit.state, what, policy_on(visit.on))
    if isinstance(after, Refusal):
        return after
    await visits.set_state(tx, visit, after, actor.person.id if actor.person else None, why)
    await records.write(tx, actor, what, "visit", visit.id, state=after)
    await redraw(tx, "visit", visit.id)
    for companion in await companions.of_visit(tx, visit.id):
        await redraw(tx, "companion", companion.id)
    return None


async def _tell_volunteer(tx: Tx, visit: Visit, text_id: str, half_points: HalfPoints, **facts: str) -> None:
    volunteer = await people.get(tx, visit.volunteer_id)
    known = await facts_of(tx, visit, volunteer.language)
    await tell(tx, volunteer, "volunteer", text_id, **(known | {"half_points": half_points} | facts))


async def _tell_returned(tx: Tx, visit: Visit, why: str) -> None:
    """请再看看, with the buttons to set it right or to take it back."""
    volunteer = await people.get(tx, visit.volunteer_id)
    now = await visits.get(tx, visit.id)
    buttons = [
        Button(words(tx, volunteer.language, f"button-{name}"), deed(name, visit.id, now.revision))
        for name in ("correct", "withdraw")
    ]
    facts = await facts_of(tx, visit, volunteer.language)
    await tell(tx, volunteer, "volunteer", "visit-returned", buttons, **(facts | {"words": why}))
