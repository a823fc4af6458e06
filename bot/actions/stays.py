"""What happens at the door: a stay begins, ends, is logged as a visit, or dropped; a forgotten one is asked about."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions import helped, visits
from bot.model import Actor, Person, Refusal, Stay, Visit
from bot.rules import stays as rules
from bot.rules.policy import policy_on
from bot.rules.stays import Host, Times
from bot.rules.visits import Draft
from bot.store import consents, people, records, stays
from bot.store import visits as stored
from bot.store.tx import Tx, milliseconds, moment
from bot.telling import redraw, retire, show

PART = 100
"""So many are asked in one transaction."""


def local(tx: Tx, ms: int) -> datetime:
    return moment(ms).astimezone(tx.setting.zone)


def times_of(tx: Tx, stay: Stay) -> Times:
    """Day, start and minutes of a stay, in the configured zone."""
    return rules.times_of(
        local(tx, stay.began_at), None if stay.ended_at is None else local(tx, stay.ended_at)
    )


def is_forgotten(tx: Tx, stay: Stay) -> bool:
    return rules.is_forgotten(local(tx, stay.began_at), local(tx, tx.now_ms), policy_on(tx.today))


def has_begun_just_now(tx: Tx, stay: Stay) -> bool:
    return rules.has_begun_just_now(local(tx, stay.began_at), local(tx, tx.now_ms))


async def _hosts(tx: Tx, elder_ids: Sequence[int]) -> tuple[Host, ...]:
    found = []
    for elder_id in elder_ids:
        gone = (await people.get(tx, elder_id)).whereabouts == "deceased"
        found.append(Host(elder_id, gone, await consents.withdrew(tx, elder_id, "record")))
    return tuple(found)


async def begin(
    tx: Tx, actor: Actor, volunteer: Person, unit_id: int, elders: Sequence[Person]
) -> Stay | Refusal:
    """开始: the volunteer is at the door now."""
    policy = policy_on(tx.today)
    elder_ids = [one.id for one in elders]
    running = await stays.running(tx, volunteer.id)
    refused = rules.refusal_to_begin(await _hosts(tx, elder_ids), running.id if running else None, policy)
    if refused:
        return refused
    asks_at = milliseconds(rules.asks_at(local(tx, tx.now_ms), policy))
    stay = await stays.add(tx, volunteer.id, unit_id, elder_ids, asks_at)
    await records.write(tx, actor, "begin-stay", "stay", stay.id)
    await helped.begun(tx, actor, volunteer.id, elder_ids)
    return stay


async def end(tx: Tx, actor: Actor, stay: Stay) -> Stay | Refusal:
    """结束: the moment is kept before anything is asked. One that comes much too late is no end: it was forgotten."""
    refused = rules.refusal_of_hosts(await _hosts(tx, stay.elder_ids), policy_on(tx.today), over=True)
    if refused:
        await drop(tx, actor, stay)
        return refused
    if stay.state == "running" and not is_forgotten(tx, stay):
        await stays.end(tx, stay)
        await records.write(tx, actor, "end-stay", "stay", stay.id)
        await redraw(tx, "stay", stay.id)
    return await stays.get(tx, stay.id)


async def drop(tx: Tx, actor: Actor, stay: Stay) -> None:
    """这次不记: nothing of it is recorded."""
    await stays.close(tx, stay, "dropped")
    await records.write(tx, actor, "drop-stay", "stay", stay.id)
    await redraw(tx, "stay", stay.id)
    await helped.begun_by_mistake(tx, actor, stay.volunteer_id, stay.elder_ids)


async def log(
    tx: Tx, actor: Actor, volunteer: Person, stay: Stay, draft: Draft, part: str | None
) -> Visit | Refusal:
    """The visit that a stay was, with what of its times was seen."""
    visit = await visits.log_visit(tx, actor, volunteer, stay.unit_id, draft, part)
    if isinstance(visit, Refusal):
        return visit
    await stored.set_seen(tx, visit, *rules.seen(times_of(tx, stay), stay.elder_ids, draft))
    await stays.close(tx, stay, "logged", visit.id)
    await redraw(tx, "stay", stay.id)
    return await stored.get(tx, visit.id)


async def ask_about_forgotten(tx: Tx) -> int:
    """Once, in the evening: a card that rings, in the place of the one that was overlooked. How many these were."""
    found = await stays.due(tx, PART)
    for stay in found:
        volunteer = await people.get(tx, stay.volunteer_id)
        await retire(tx, volunteer, "stay", stay.id)
        await stays.set_asked(tx, stay)
        await show(tx, volunteer, "volunteer", "stay", stay.id)
    return len(found)
