"""A quarter of a year in three communities: people who forget, decline, fall ill, die and tap twice.

At the end the books agree, each elder had contact each month or the worker was told, and nobody was woken.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

import pytest

from bot.store.tx import Tx
from tests.conftest import World
from tests.life.quarter import Life, Quarter
from tests.security.facts import spares_the_disk

DAYS = 90
FIRST_NOON = datetime(2026, 4, 2, 4, tzinfo=UTC)
MONTHS = ((date(2026, 4, 1), date(2026, 4, 30)), (date(2026, 5, 1), date(2026, 5, 31)))
"""The whole months of the quarter; the third is not over at its end."""


async def neglected(tx: Tx, first: date, last: date) -> list[str]:
    """Elders at home whom nobody visited or rang in a month, and of whom no worker was told either."""
    rows = await tx.all(
        "SELECT name FROM person JOIN role ON role.person_id = person.id AND role.role = 'elder' AND until_at IS NULL"
        " WHERE whereabouts = 'home'"
        " AND NOT EXISTS (SELECT 1 FROM contact WHERE elder_id = person.id AND taken_back_at IS NULL"
        "  AND made_on BETWEEN :first AND :last)"
        " AND NOT EXISTS (SELECT 1 FROM visit JOIN visit_elder ON visit_id = visit.id"
        "  WHERE visit_elder.elder_id = person.id AND visited_on BETWEEN :first AND :last"
        "  AND visit.state IN ('logged', 'verified', 'audited', 'uploaded'))"
        " AND NOT EXISTS (SELECT 1 FROM look_in WHERE elder_id = person.id AND role = 'worker'"
        "  AND asked_on BETWEEN :first AND :last) ORDER BY name",
        first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip
    return [row["name"] for row in rows]


async def numbers(tx: Tx) -> dict[str, float]:
    """What the README tells of the quarter."""
    states = {row["state"]: row["many"] for row in await tx.all(
        "SELECT state, count(*) AS many FROM request GROUP BY state"
    )}  # fmt: skip
    covered = states.get("closed", 0) + states.get("done", 0)
    hours = [(row["accepted_at"] - row["made_at"]) / 3_600_000 for row in await tx.all(
        "SELECT accepted_at, made_at FROM request WHERE accepted_at IS NOT NULL"
    )]  # fmt: skip
    load = [row["many"] for row in await tx.all(
        "SELECT count(*) AS many FROM visit WHERE state IN ('logged', 'verified', 'audited') GROUP BY volunteer_id"
    )]  # fmt: skip
    tenths = quantiles(load, n=10)
    return {
        "requests": sum(states.values()),
        "covered_percent": round(100 * covered / max(1, sum(states.values()) - states.get("cancelled", 0))),
        "hours_to_acceptance_median": round(median(hours), 1),
        "visits": sum(load), "visits_of_a_volunteer_p10": tenths[0], "visits_of_a_volunteer_p90": tenths[8],
    }  # fmt: skip


async def errors(tx: Tx) -> Sequence[str]:
    rows = await tx.all("SELECT seq FROM inbox WHERE errors > 0 OR state = 'parked'")
    return [f"update {row['seq']} went wrong" for row in rows]


@pytest.mark.slow
@pytest.mark.timeout(1200)  # ninety days
async def test_a_quarter_in_three_communities(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    world = World(tmp_path)
    world.clock.at = datetime(2026, 4, 1, 1, tzinfo=UTC)
    quarter = Quarter(world, Random(1))
    await quarter.begins()
    spares_the_disk(world)
    life = Life(quarter)
    for number in range(DAYS):
        await life.day(FIRST_NOON + timedelta(days=number))
    assert world.app is not None
    database = world.app.database
    assert await database.reading(errors) == []
    for first, last in MONTHS:
        assert await database.reading(partial(neglected, first=first, last=last)) == []
    assert life.seen.in_quiet_hours == []
    assert max(life.seen.unasked.values()) == 1
    found = await database.reading(numbers)
    found["messages_by_the_clock_a_person_a_week"] = round(
        life.seen.messages / len(quarter.everybody()) / (DAYS / 7), 2
    )
    with capsys.disabled():
        sys.stdout.write(f"\nthe quarter: {found}\n")
    await world.close()  # with it: the books agree, and all calls were Telegram's
