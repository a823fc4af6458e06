"""A town to test in: the unchanged bot, one local Bot API, no sockets, a clock that stands where it is put."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.app import App, build
from bot.cli.commands import first_invitation
from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import BotApi
from bot.sandbox.town import Neighbour, Town
from bot.settings import Settings
from bot.store import audit
from bot.telegram.limits import NO_LIMITS

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


@dataclass
class World:
    """A running bot and its town. `folder` holds its store and key."""

    folder: Path
    clock: Clock = field(default_factory=Clock)
    app: App | None = None

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
        request = InProcessRequest(self.api)
        self.app = await build(self.settings, self.clock, request, NO_LIMITS, chance=Random(7))

    async def settle(self) -> None:
        assert self.app is not None
        await self.app.settle()

    async def close(self) -> None:
        """Every test ends with books that agree and calls that Telegram would take."""
        assert self.app is not None
        faults = await self.app.database.reading(audit.faults)
        await self.app.close()
        self.app = None
        assert faults == []
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
def town(world: World) -> Iterator[Town]:
    yield world.town


__all__ = ["Clock", "Neighbour", "World"]
