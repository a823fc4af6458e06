"""The store takes nothing for a while: the disk is full, or read-only, or another program holds it. The bot goes on."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot.store import audit
from bot.store.database import is_stuck
from tests.community import Template
from tests.life.machine import Machine, people
from tests.life.process import Typed, Watch

Trouble = Callable[[Machine], Awaitable[Callable[[], Awaitable[None]]]]
"""Makes it so that the store takes nothing; what it returns makes it well again."""


async def pragma(machine: Machine, words: str) -> None:
    """On the writer's own thread, between two turns."""
    database, loop = machine.app.database, asyncio.get_running_loop()
    await loop.run_in_executor(
        database._writer._thread, database._writer.connection.execute, f"PRAGMA {words}"
    )


async def is_full(machine: Machine) -> Callable[[], Awaitable[None]]:
    """Not a page more: what lies free among the pages there are is used up first."""
    await pragma(machine, "max_page_count = 1")
    return lambda: pragma(machine, "max_page_count = 1000000")


async def is_read_only(machine: Machine) -> Callable[[], Awaitable[None]]:
    await pragma(machine, "query_only = ON")
    return lambda: pragma(machine, "query_only = OFF")


async def is_held(machine: Machine) -> Callable[[], Awaitable[None]]:
    """Another program has begun to write, and does not end."""
    await pragma(machine, "busy_timeout = 20")
    other = sqlite3.connect(machine.store, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")

    async def lets_go() -> None:
        other.execute("ROLLBACK")
        other.close()

    return lets_go


def has_rested(machine: Machine) -> bool:
    return not machine.count("state = 'open'", "inbox") and not machine.count(
        "state IN ('queued', 'sending')"
    )


@asynccontextmanager
async def running(machine: Machine) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(machine.app.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.app.STUCK_SECONDS", 0.1)
    monkeypatch.setattr("bot.telegram.intake.PAUSE_SECONDS", (0.1,))
    monkeypatch.setattr("bot.telegram.sender.IDLE_SECONDS", 0.1)


async def has_done_no_harm(machine: Machine, caplog: pytest.LogCaptureFixture) -> None:
    """Each update was handled once and blamed for nothing; each message was sent once."""
    assert machine.count("state <> 'done' OR claims <> 1 OR errors > 0", "inbox") == 0
    assert machine.count("state <> 'sent' OR receipt IS NOT NULL") == 0
    assert await machine.app.database.reading(audit.faults) == []
    assert "Traceback" not in caplog.text
    await machine.close()


@pytest.mark.parametrize("trouble", [is_full, is_read_only, is_held])
async def test_disk_full_then_space(
    template: Template, tmp_path: Path, trouble: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    """Everybody is answered once it is well again, without a restart; nothing acknowledged is lost, nothing parked."""
    machine = Machine(template.copy_into(tmp_path))
    machine.world.api.faults.deliver_twice = True
    await machine.open()
    town, api = people(machine.world), machine.world.api
    watch = Watch(api)
    everybody = list(town.town.neighbours.values())
    async with running(machine) as task:
        await watch.until(lambda: api.poll.waiting is not None)
        mended = await trouble(machine)
        while "the store is stuck" not in caplog.text:
            for one in everybody:
                one.person.says("更多")
                one.person.says("算了")
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)  # each part meets it several times
        assert not task.done()
        assert machine.app.intake.health.complaint == "the store took no update"
        waiting = len(api.state.updates)
        await mended()
        await watch.until(lambda: not api.state.updates and has_rested(machine))
        assert not task.done()
        assert machine.app.intake.health.complaint == ""
    assert waiting > 0, "what was not stored was not acknowledged"
    await has_done_no_harm(machine, caplog)


@pytest.mark.parametrize(
    "point",
    ["intake-fetched", "desk-claimed", "turn-begun", "turn-committed", "sender-claimed", "sender-answered"],
)
async def test_it_may_come_at_any_moment(
    template: Template, tmp_path: Path, point: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The store takes nothing from that point on, for a while."""
    machine, struck = Machine(template.copy_into(tmp_path)), asyncio.Event()
    loop = asyncio.get_running_loop()

    def strikes(at: str) -> bool:
        if at == point and not struck.is_set() and machine.world.app is not None:
            machine.app.database._writer.connection.execute("PRAGMA query_only = ON")
            loop.call_soon_threadsafe(struck.set)
        return False

    machine.ends = strikes
    await machine.open()
    town, api = people(machine.world), machine.world.api
    async with running(machine) as task:
        for one in (town.wang, town.liu, town.li_worker):
            one.person.says("更多")
        await asyncio.wait_for(struck.wait(), 30)
        await asyncio.sleep(0.4)  # each part meets it several times
        assert "the store is stuck" in caplog.text
        await pragma(machine, "query_only = OFF")
        await Watch(api).until(lambda: not api.state.updates and has_rested(machine))
        assert not task.done()
    await has_done_no_harm(machine, caplog)


def test_a_wrong_statement_is_no_stuck_store() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(sqlite3.OperationalError) as wrong:
            connection.execute("SELECT * FROM nowhere")
        connection.execute("PRAGMA query_only = ON")
        with pytest.raises(sqlite3.OperationalError) as stuck:
            connection.execute("CREATE TABLE somewhere (id)")
    assert (is_stuck(wrong.value), is_stuck(stuck.value), is_stuck(OSError())) == (False, True, False)


async def test_a_command_that_finds_it_stuck_says_so_in_one_line_and_ends_with_1(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    template.copy_into(tmp_path)
    monkeypatch.setattr("bot.store.database.BUSY_MS", 20)
    monkeypatch.setattr("bot.store.database.PRAGMAS", ("busy_timeout = 20",))
    with closing(sqlite3.connect(tmp_path / "huzhu.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = await asyncio.to_thread(Typed(tmp_path, monkeypatch, capsys), "requeue")
    assert (told.code, told.err) == (1, "huzhu: The store takes nothing just now (database is locked).\n")
