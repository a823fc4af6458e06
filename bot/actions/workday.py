"""今天要办: what waits in a community, the most urgent first, with buttons to do it; a card each working morning."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.actions.contacts import rate
from bot.actions.deciding import waiting_for
from bot.model import Actor, Fact, Person
from bot.rules.policy import policy_on
from bot.rules.quiet import is_workday_morning
from bot.store import applications, chats, circumstances, invitations, roles, to_tell, units
from bot.store.ticks import claim, parts_done
from bot.store.tx import Tx, milliseconds
from bot.telling import Button, deed, tell, words
from bot.telling.visit_facts import standing

JOB = "workday"
CARDS_END_WITHIN = timedelta(days=3)


@dataclass(frozen=True)
class Due:
    """Something that waits: `today-<what>` says it with its count, and `leads_to` is where it is done."""

    what: str
    count: int
    leads_to: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


async def whats_to_do(tx: Tx, unit_id: int, worker: Person) -> list[Due]:
    """A line for each, nine at most: what an elder denies, what waits, who asks to come in, whom nothing reaches …"""
    me = Actor(worker, "worker", unit_id)
    waiting = [visit for visit, _ in await waiting_for(tx, me, [unit_id], "logged")]
    disputed = [visit for visit in waiting if (await standing(tx, visit, worker.id)).disputed]
    volunteers = await roles.holders(tx, "volunteer", unit_id)
    missing = await circumstances.with_verdict(tx, unit_id, "incomplete")
    month = (await rate(tx, [unit_id])).value
    wanted = policy_on(tx.today).volunteers_min - len(volunteers)  # 二(二): 每个社区至少培育5名及以上
    found = (
        Due("disputed", len(disputed), "to-verify"),
        Due("to-verify", len(waiting) - len(disputed), "to-verify"),
        Due("applications", len(await applications.waiting(tx, unit_id)), "applications"),
        Due("unreachable", len(await chats.lost_in(tx, unit_id)), "unreachable"),
        Due("to-complete", len(missing), "to-complete"),
        Due("volunteers", max(0, wanted), "enrol-volunteer"),
        Due("cards", await _cards_that_end(tx, unit_id), "open-cards"),
        Due("to-tell", len(await to_tell.waiting_in(tx, unit_id)), "behalf"),
        Due(
            "contacts",
            month.due - month.reached,
            "contacts-due",
            {"reached": month.reached, "due": month.due},
        ),
    )
    return [due for due in found if due.count]


async def _cards_that_end(tx: Tx, unit_id: int) -> int:
    cards = await invitations.still_good(tx, [unit_id], ("volunteer", "elder", "relative"))
    soon = milliseconds(tx.now + CARDS_END_WITHIN)
    return sum(card.expires_at < soon for card in cards)


def said(tx: Tx, language: str, dues: list[Due]) -> tuple[str, list[Button]]:
    """The lines of the card, and its buttons: one for each place to go to."""
    if not dues:
        return words(tx, language, "today-nothing"), []
    limit = policy_on(tx.today).volunteers_min
    lines = [
        words(tx, language, f"today-{due.what}", count=due.count, number=number, limit=limit, **due.facts)
        for number, due in enumerate(dues, start=1)
    ]
    places = dict.fromkeys(due.leads_to for due in dues)
    buttons = [Button(words(tx, language, f"go-{place}"), deed(place, 0, 0)) for place in places]
    return "\n".join([words(tx, language, "today-list"), *lines]), buttons


async def communities_to_tell(tx: Tx) -> list[int]:
    """On the morning of a working day: the communities whose workers have not had today's card yet."""
    if not is_workday_morning(tx.now.astimezone(tx.setting.zone), policy_on(tx.today)):
        return []
    told = await parts_done(tx, JOB, tx.today.isoformat())
    return [unit_id for unit_id in await units.community_ids(tx) if unit_id not in told]


async def tell_workers(tx: Tx, unit_id: int) -> None:
    """Each worker of a community gets one card, also where nothing waits (UX 24); once a day."""
    if not await claim(tx, JOB, tx.today.isoformat(), unit_id):
        return
    for worker in await roles.holders(tx, "worker", unit_id):
        text, buttons = said(tx, worker.language, await whats_to_do(tx, unit_id, worker))
        await tell(tx, worker, "worker", "today-card", buttons, name=worker.name, text=text)
