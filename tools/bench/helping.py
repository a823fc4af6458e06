"""Through the store: the week of a community drafted and looked at, and one request ranked, within a turn."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

from bot.actions import week
from bot.model import Actor
from bot.store import requests, week_plans
from bot.store.cipher import new_key_file
from bot.store.database import Database, Place, create
from bot.store.tx import Tx
from bot.telling.request_facts import match_of, ranked
from tests.store.communities import MONDAY, Village, village
from tools.bench.measured import ROUNDS, Line

NOW = datetime(2026, 3, 18, 8, tzinfo=UTC)
VISITS, VOLUNTEERS = 50, 100
"""More than a community asks for in a week, and as many as one may hope for."""
TIMER = Actor(None, None, None, via="timer")


def measure() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as place:
        yield from asyncio.run(_through_the_store(Path(place)))


async def _through_the_store(folder: Path) -> list[Line]:
    path = folder / "huzhu.db"
    create(path, NOW)
    place = Place(ZoneInfo("Asia/Shanghai"), new_key_file(folder / "huzhu.key"))
    database = await Database.open(path, place, lambda: NOW)
    made = await database.turn(lambda tx: village(tx, Random(1), VISITS, VOLUNTEERS), "bench")
    size = f"of {VISITS} requests and {VOLUNTEERS} volunteers, through the store"
    lines = [
        Line(f"a week's plan {size}", await _took(database, made, _draft), "ms"),
        Line(f"a drafted week looked at, {size}", await _took(database, made, _look), "ms"),
        Line(f"one request ranked, among {VOLUNTEERS}, through the store", await _took(database, made, _rank), "ms"),
    ]  # fmt: skip
    await database.close()
    return lines


Work = Callable[[Tx, Village], Awaitable[object]]


async def _took(database: Database, made: Village, work: Work) -> float:
    """Milliseconds within the turn: others wait as long."""

    async def turn(tx: Tx) -> float:
        began = time.perf_counter()
        await work(tx, made)
        return (time.perf_counter() - began) * 1000

    return median([await database.turn(turn, f"bench-{number}") for number in range(ROUNDS)])


async def _draft(tx: Tx, made: Village) -> None:
    await week.draft(tx, TIMER, made.unit_id, MONDAY, again=True)


async def _look(tx: Tx, made: Village) -> None:
    plan = await week_plans.of_week(tx, made.unit_id, MONDAY)
    assert plan is not None
    await week.look(tx, plan)


async def _rank(tx: Tx, made: Village) -> None:
    ranked(tx, await match_of(tx, await requests.get(tx, made.requests[0])))
