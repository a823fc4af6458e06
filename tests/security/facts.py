"""All facts of the world, to be compared before and after; and how many lines the record has."""

from typing import Any

from bot.store.tx import Tx
from tests.conftest import World

FACTS = (
    "unit", "person", "role", "kin", "family", "pairing", "consent", "circumstances", "invitation", "chat_person",
    "application", "visit", "visit_elder", "visit_flag", "confirmation", "stay", "stay_elder", "companion",
    "account", "transfer", "gift", "contact", "absence", "alarm", "alarm_person", "alarm_told", "duty", "profile",
    "roster_column", "offering", "offered_service", "free_hours", "training", "trait", "shunned", "care_plan",
    "care_plan_item", "request", "request_elder", "offer", "promise", "visit_note", "family_note", "organisation",
    "organisation_pairing", "place", "referral", "look_in", "wellbeing", "wellbeing_asked", "follow_up",
    "care_plan_word", "week_plan", "planned", "week_ask", "festival_ask", "going", "mishap", "errand_money",
    "sheet", "sheet_elder", "sheet_visit", "sheet_photo",
    "own_word",
    "clip", "reading",
)  # fmt: skip
"""The tables that say how the world is. The others are the bot's own books: what was said, asked, sent and refused."""

Facts = dict[str, list[tuple[Any, ...]]]


async def facts(world: World) -> Facts:
    async def work(tx: Tx) -> Facts:
        found = {
            table: [tuple(row) for row in await tx.all(f"SELECT * FROM {table} ORDER BY 1, 2")]
            for table in FACTS
        }  # table names of ours
        chats = await tx.all("SELECT id, language, role, reachable FROM chat ORDER BY id")
        return found | {"chat": [tuple(row) for row in chats]}

    assert world.app is not None
    return await world.app.database.reading(work)


async def number(world: World, sql: str, **values: Any) -> int:
    """The one number a query gives."""

    async def work(tx: Tx) -> int:
        [value] = tuple(await tx.one(sql, **values))
        return int(value)

    assert world.app is not None
    return await world.app.database.reading(work)


def spares_the_disk(world: World) -> None:
    """Thousands of turns, none of which this test kills: waiting for the disk after each would prove nothing."""
    assert world.app is not None
    world.app.database._writer.connection.execute("PRAGMA synchronous = OFF")


async def recorded(world: World) -> int:
    """How many lines of the record tell of something that was refused or led nowhere."""
    return await number(world, "SELECT count(*) FROM record WHERE deed IN ('stray-tap', 'refused')")


async def went_wrong(world: World) -> int:
    """Updates that could not be handled."""
    return await number(world, "SELECT count(*) FROM inbox WHERE errors > 0 OR state <> 'done'")
