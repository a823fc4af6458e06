"""王阿姨 says that you came along: as the companion sees it."""

from bot.model import Companion, Person, Role
from bot.rules.visits import is_live
from bot.store import companions, people, visits
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.visit_facts import facts_of

DEEDS = ("came-along", "came-otherwise", "not-along")


async def draw_companion(tx: Tx, companion_id: int, reader: Person, role: Role) -> Card:
    companion = await companions.get(tx, companion_id)
    visit = await visits.get(tx, companion.visit_id)
    facts = await facts_of(tx, visit, reader.language)
    revision = visit.revision + companion.revision
    if companion.state == "asked" and is_live(visit.state):
        text = words(tx, reader.language, "companion-asked", **facts)
        buttons = [
            Button(words(tx, reader.language, f"button-{name}"), deed(name, companion.id, revision))
            for name in DEEDS
        ]
        return Card(text, buttons, revision)
    state = "over" if companion.state == "asked" else companion.state
    return Card(words(tx, reader.language, f"companion-{state}", **facts), [], revision, final=True)


async def with_whom(tx: Tx, visit_id: int, language: str) -> list[str]:
    """For the worker: who is said to have come along, and what they say to it; or whose companion this one was."""
    lines = [await _line(tx, one, language) for one in await companions.of_visit(tx, visit_id)]
    first = await companions.led_to(tx, visit_id)
    if first:
        by = (await people.get(tx, (await visits.get(tx, first.visit_id)).volunteer_id)).name
        lines.append(words(tx, language, "with-line-led", who=by))
    return lines


async def _line(tx: Tx, companion: Companion, language: str) -> str:
    who = (await people.get(tx, companion.volunteer_id)).name
    if companion.own_visit_id is None:
        return words(tx, language, f"with-line-{companion.state}", who=who)
    own = await visits.get(tx, companion.own_visit_id)
    return words(tx, language, "with-line-agreed", who=who, minutes=own.minutes, state=own.state)
