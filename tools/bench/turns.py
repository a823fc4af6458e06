"""Turns: how many a second, against the same statements with the same values on bare SQLite.

What a whole talk of a volunteer makes the store do is written down once. Then, on copies of the same store, the talk
is held again, and its statements are run again by themselves: one thread, WAL, synchronous = FULL, a commit a turn.
Of several rounds of each the best one counts: a machine that does other things as well slows, and never quickens.
"""

import asyncio
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

from bot.store.database import PRAGMAS, STATEMENTS
from tests.community import Template, make_template, people_of
from tests.conftest import World
from tools.bench.measured import ROUNDS, Line

TALK = ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1个半小时", "对的", "撤回")
TALKS = 20


@dataclass
class Written:
    """What went to the writer. `desk` says of each statement whether a desk was at work: those alone are timed."""

    statements: list[tuple[bool, str, Any]] = field(default_factory=list)
    at_desk: bool = False


class Recorder:
    """The writer's connection, with a pen."""

    def __init__(self, connection: sqlite3.Connection, written: Written) -> None:
        self._connection, self._written = connection, written

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        self._written.statements.append((self._written.at_desk, sql, values))
        return self._connection.execute(sql, values)

    def close(self) -> None:
        self._connection.close()


def measure() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "template").mkdir()
        template = make_template(folder / "template")
        written = Written()
        asyncio.run(_talks(template, folder / "record", written))
        one_by_one: list[float] = []
        ours, floors = [], []
        for number in range(ROUNDS):
            times = asyncio.run(_talks(template, folder / f"ours{number}", None))
            one_by_one += times
            ours.append(len(times) / sum(times))
            floors.append(_bare(template, folder / f"floor{number}", written, len(times)))
        yield Line("turns a second, against their statements on bare SQLite", max(ours), "1/s", max(floors))
        cuts = quantiles(one_by_one, n=100)
        yield Line("a turn, the median", cuts[49] * 1000, "ms")
        yield Line("a turn, the 99th of a hundred", cuts[98] * 1000, "ms")
        reads = sum(1 for at_desk, sql, _ in written.statements if at_desk and not _is_frame(sql))
        yield Line("statements a turn, its claim included", reads / (TALKS * len(TALK)), "statements")


def _is_frame(sql: str) -> bool:
    return sql.startswith(("BEGIN", "COMMIT"))


async def _talks(template: Template, folder: Path, written: Written | None) -> list[float]:
    """How long the desk took over each update of the talks."""
    folder.mkdir()
    world = template.copy_into(folder)
    await world.open()
    assert world.app is not None
    if written is not None:
        world.app.database._writer.connection = Recorder(world.app.database._writer.connection, written)  # type: ignore[assignment]  # it is asked for nothing but to execute and close
    times: list[float] = []

    async def settle() -> None:
        await _settle(world, written or Written(), times)

    world.town.settle = settle
    wang = people_of(world)["wang"]
    for _ in range(TALKS):
        for label in TALK:
            await wang.taps(label)
    await world.app.close()
    return times


async def _settle(world: World, written: Written, times: list[float]) -> None:
    """One update: taken in, handled against the clock, sent."""
    app = world.app
    assert app is not None
    left = await app.intake.once()
    while left > 0:
        written.at_desk = True
        began = time.perf_counter()
        handled = await app.desk.once()
        times.append(time.perf_counter() - began)
        written.at_desk = False
        left -= handled or left
    await app.sender.once()


def _bare(template: Template, folder: Path, written: Written, turns: int) -> float:
    """Turns a second, of their statements alone."""
    folder.mkdir()
    shutil.copy(template.folder / "huzhu.db", folder / "huzhu.db")
    with closing(connect(folder / "huzhu.db")) as connection:
        return turns / _run(connection, written.statements)


def connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=STATEMENTS)
    connection.row_factory = sqlite3.Row
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _run(connection: sqlite3.Connection, statements: Sequence[tuple[bool, str, Any]]) -> float:
    """Seconds spent on those of the desk; the others are run as well, so that the rows are the same."""
    spent = 0.0
    for at_desk, sql, values in statements:
        began = time.perf_counter()
        connection.execute(sql, values).fetchall()
        if at_desk:
            spent += time.perf_counter() - began
    return spent
