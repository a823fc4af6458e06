"""跟谁一起: whoever came along is asked, and gets a visit of their own; what they deny goes to the worker alone."""

from bot.actions import visits
from bot.model import Actor, Companion, Person, Refusal, Visit
from bot.rules.invitations import OFFICIALS
from bot.rules.visits import Draft, is_live
from bot.store import companions, people, records
from bot.store import visits as stored
from bot.store.tx import Tx
from bot.telling import redraw, show


async def ask(tx: Tx, actor: Actor, visit: Visit, other: Person) -> Companion:
    """The other volunteer is asked; not where they logged it themselves already: then the two belong together."""
    companion = await companions.add(tx, visit, other.id)
    own = await _logged_already(tx, visit, other.id)
    await records.write(tx, actor, "name-companion", "visit", visit.id, companion=other.id)
    if own:
        await companions.settle(tx, companion, "agreed", own.id)
    else:
        await show(tx, other, "volunteer", "companion", companion.id)
    return await companions.get(tx, companion.id)


async def _logged_already(tx: Tx, visit: Visit, other_id: int) -> Visit | None:
    """Their own visit of the same day and service, to one of the same elders."""
    for own in await stored.of_volunteer(tx, other_id, visit.on):
        if (own.on, own.service) == (visit.on, visit.service) and set(own.elder_ids) & set(visit.elder_ids):
            return own
    return None


async def agree(tx: Tx, actor: Actor, companion: Companion) -> Visit | Refusal:
    """对的: the same day, times, elders and service, as a visit of their own."""
    visit = await stored.get(tx, companion.visit_id)
    draft = Draft(visit.on, visit.start, visit.minutes, visit.service, visit.elder_ids)
    return await join(tx, actor, companion, draft, visit.part)


async def join(tx: Tx, actor: Actor, companion: Companion, draft: Draft, part: str | None) -> Visit | Refusal:
    """As the companion tells it themselves: each one's hours are their own, and each is verified singly."""
    visit = await stored.get(tx, companion.visit_id)
    volunteer = await people.get(tx, companion.volunteer_id)
    own = await visits.log_visit(tx, actor, volunteer, visit.unit_id, draft, part)
    if isinstance(own, Refusal):
        return own
    await companions.settle(tx, companion, "agreed", own.id)
    await _changed(tx, visit, companion)
    return own


async def deny(tx: Tx, actor: Actor, companion: Companion) -> None:
    """我没去: the worker sees it on the card of the visit; whoever named them does not hear of it here."""
    visit = await stored.get(tx, companion.visit_id)
    await companions.settle(tx, companion, "denied")
    await records.write(tx, actor, "deny-companion", "visit", visit.id)
    await _changed(tx, visit, companion)


async def _changed(tx: Tx, visit: Visit, companion: Companion) -> None:
    await stored.touch(tx, visit)
    await redraw(tx, "companion", companion.id)
    await redraw(tx, "visit", visit.id, lambda card: card.as_role in OFFICIALS)


def is_over(visit: Visit) -> bool:
    """Taken back, or not counted: nobody need say any more whether they came along."""
    return not is_live(visit.state)
