"""A town to test in: the unchanged bot, one local Bot API, no sockets, a clock that stands where it is put."""

import os
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from bot.app import App, build
from bot.cli.commands import first_invitation
from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import BotApi
from bot.sandbox.town import Neighbour, Town
from bot.settings import Settings
from bot.store import audit
from bot.store.tx import Tx
from bot.telegram.limits import NO_LIMITS
from tests import privacy, ux
from tests.canaries import pytest_runtest_makereport

if TYPE_CHECKING:
    from tests.community import Template

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")  # machines are shared and noisy: no test has to be quick


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes minutes begins first. What is slow is not watched line by line, which would take twice
    as long: the gates of coverage hold without it."""
    items.sort(key=lambda item: item.path.name != "test_quarter.py")
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker("no_cover")


@pytest.hookimpl(hookwrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """`no_cover` in earnest: beside pytest-cov's own watcher there is one that coverage starts in each process."""
    if not item.get_closest_marker("no_cover"):
        yield
        return
    watchers, told = (sys.gettrace(), threading.gettrace()), os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
    sys.settrace(None)
    threading.settrace(None)
    yield
    sys.settrace(watchers[0])
    threading.settrace(watchers[1])
    if told is not None:
        os.environ["COVERAGE_PROCESS_CONFIG"] = told


WEDNESDAY_AFTERNOON = datetime(2026, 3, 18, 8, 0, tzinfo=UTC)
"""2026-03-18 16:00 in Wuhan, a working day outside everybody's quiet hours."""


@dataclass
class Clock:
    """Stands still until it is moved."""

    at: datetime = WEDNESDAY_AFTERNOON

    def __call__(self) -> datetime:
        return self.at

    def moves(self, **by: int) -> None:
        self.at += timedelta(**by)

    def steady(self) -> float:
        """Seconds that have gone by, as monotonic time has them."""
        return (self.at - WEDNESDAY_AFTERNOON).total_seconds()


@dataclass
class World:
    """A running bot and its town. `folder` holds its store and key."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    app: App | None = None
    seed: int = 7

    def __post_init__(self) -> None:
        self.api = BotApi(self.clock)
        self.town = Town(self.api, self.settle)
        self.settings = Settings(
            token=self.api.token, database=f"sqlite:///{self.folder}/huzhu.db", api_url="http://127.0.0.1"
        )

    async def start(self) -> str:
        """Create the store as an operator does; the first invitation."""
        start = await first_invitation(self.settings, "东西湖区", None, None, self.clock)
        await self.open()
        return start

    async def open(self) -> None:
        """Each opening has a chance of its own, so that no code is made twice."""
        request = InProcessRequest(self.api)
        self.app = await build(
            self.settings, self.clock, request, NO_LIMITS, chance=Random(self.seed), steady=self.clock.steady
        )
        self.seed += 1

    async def settle(self) -> None:
        assert self.app is not None
        await self.app.settle()

    async def restarts(self) -> None:
        """The process ends and another begins, over the same store."""
        assert self.app is not None
        await self.app.close()
        await self.open()

    async def close(self) -> None:
        """Every test ends with books that agree and calls that Telegram would take."""
        assert self.app is not None
        faults = await self.app.database.reading(audit.faults)
        unkind = await ux.faults(self.api, self.app.database)
        told_too_much = await privacy.faults(self.api, self.app.database)
        await self.app.close()
        self.app = None
        assert faults == []
        assert unkind == [], "\n".join(unkind)
        assert told_too_much == [], "\n".join(told_too_much)
        assert self.api.violations == []


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path)
    made.api.faults.deliver_twice = True
    yield made
    if made.app:
        await made.close()
    made.town.check()


@pytest.fixture
def town(world: World) -> Town:
    return world.town


@dataclass
class Community:
    """A running community, and the people of it."""

    world: World
    town: Town
    bureau: Neighbour
    zhao_officer: Neighbour
    li_worker: Neighbour
    zhou_worker: Neighbour
    wang: Neighbour
    liu: Neighbour
    li_elder: Neighbour
    zhang_elder: Neighbour
    zhang_relative: Neighbour

    def looked(self) -> None:
        """Everybody has looked at what they were shown so far."""
        for one in self.town.neighbours.values():
            one.unseen.clear()
            one.toasts.clear()

    async def count(self, table: str) -> int:
        """How many rows the store has of something."""
        assert self.world.app is not None
        assert table.isidentifier(), table

        async def work(tx: Tx) -> int:
            return int((await tx.one(f"SELECT count(*) AS n FROM {table}"))["n"])  # a test's own word

        return await self.world.app.database.reading(work)

    async def set_asked(self, name: str, *, asked: bool) -> None:
        """The worker marks an elder 不便确认, or takes the mark away; everybody has looked."""
        worker = self.li_worker
        for label in ("登记", "老人的事"):
            await worker.taps(label)
        await worker.says(name)
        await worker.taps("可以再问" if asked else "不便确认")
        self.looked()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> "Template":
    """Made once a session, by conversation alone: tests/community.py tells how."""
    from tests.community import make_template

    return make_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
async def community(template: "Template", tmp_path: Path) -> AsyncIterator[Community]:
    """银湖社区 on a Wednesday afternoon: two workers, two volunteers, three elders, a daughter, officer and bureau."""
    from tests.community import people_of

    made = template.copy_into(tmp_path)
    made.api.faults.deliver_twice = True
    await made.open()
    yield Community(made, made.town, **people_of(made))
    if made.app:
        await made.close()
    made.town.check()


__all__ = ["Clock", "Community", "Neighbour", "World", "pytest_runtest_makereport"]
