"""A bot that dies where it is told to, in a town that goes on living: what the tests of crashes stand on."""

import asyncio
import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random

from telegram.error import TelegramError

from bot.app import App, build
from bot.sandbox.request import InProcessRequest
from bot.sandbox.town import Neighbour
from bot.store import audit
from bot.telegram.limits import NO_LIMITS
from tests.community import people_of
from tests.conftest import Community, World

RECEIPT = re.compile(r"\n\(可能收到两次,是同一件事,编号\)\d+$")
FACTS = (
    "visit",
    "visit_elder",
    "confirmation",
    "transfer",
    "reason",
    "record",
    "consent",
    "dialogue",
    "chat",
)
"""What a turn changes in the world; inbox, outbox and messages are the bot's own books."""
ROUNDS_MAX = 200


class Killed(BaseException):
    """As by SIGKILL: nothing that stands in an `except Exception` sees it."""


@dataclass
class Life:
    """One process's life: it ends when `ends` says so at a point, and then does nothing more."""

    ends: Callable[[str], bool]
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)
    over: bool = False
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def at(self, point: str) -> None:
        """Also on the writer thread, within a turn."""
        if not self.over and self.ends(point):
            self.over = True
            self.loop.call_soon_threadsafe(self.ended.set)
        if self.over:
            raise Killed(point)


def never(_: str) -> bool:
    return False


@dataclass
class Machine:
    """Runs a world's bot and starts it again, over the same store, as often as it is killed."""

    world: World
    ends: Callable[[str], bool] = never
    kills: int = 0
    in_flight: int = 0
    life: Life | None = None
    start_over_max: int = 50
    clock: Callable[[], datetime] | None = None
    """What the bot takes for the time, where that is not the town's."""

    def __post_init__(self) -> None:
        self.world.town.settle = self.settle

    @property
    def app(self) -> App:
        assert self.world.app is not None
        return self.world.app

    async def open(self) -> None:
        """A process begins; as `serve` does, it looks first after what its predecessor was sending."""
        self.life = Life(self.ends)
        world = self.world
        request = InProcessRequest(world.api)
        world.app = await build(
            world.settings, self.clock or world.clock, request, NO_LIMITS, chance=Random(world.seed),
            at=self.life.at, steady=world.clock.steady,
        )  # fmt: skip
        world.seed += 1
        await world.app.sender.recover()

    async def settle(self) -> None:
        """Until all is said and done, however often the process dies meanwhile. Time passes as it must."""
        for _ in range(ROUNDS_MAX):
            if not self.world.app:
                await self.open()
            if await self._lives_through() and not self.waiting():
                return
            self.world.clock.moves(seconds=1)
        raise AssertionError("it never settles")

    async def _lives_through(self) -> bool:
        """Whether the process came to rest; False where it was killed, or had a bad line to Telegram."""
        assert self.life is not None
        work = asyncio.ensure_future(self.app.settle())
        end = asyncio.ensure_future(self.life.ended.wait())
        await asyncio.wait({work, end}, return_when=asyncio.FIRST_COMPLETED)
        end.cancel()
        if self.life.over:
            await self.dies(work)
            return False
        try:
            await work
        except TelegramError:
            return False
        return True

    async def dies(self, *work: "asyncio.Future[None]") -> None:
        """Nothing is kept that was not kept already: no commit, no mark, no goodbye."""
        app, self.world.app = self.app, None
        await asyncio.to_thread(app.database._writer.stop)  # first of all: a dead process writes no more
        left = [*work, *app.sender._flights]
        for one in left:
            one.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await abandon(app)
        self.kills += 1
        self.in_flight += self.count("state = 'sending' AND method = 'send'")
        assert self.kills <= self.start_over_max, "it is killed again and again"

    async def close(self) -> None:
        """The end of a test: the books agree, and every call was Telegram's."""
        app, self.world.app = self.app, None
        faults = await app.database.reading(audit.faults)
        await app.close()
        assert faults == []
        assert self.world.api.violations == []

    # What the store holds, seen from outside ----------------------------------------------------------------

    @property
    def store(self) -> Path:
        return self.world.settings.store_path

    def count(self, where: str = "1", table: str = "outbox") -> int:
        return count(self.store, where, table)

    def waiting(self) -> int:
        """Messages that are to be tried again in a moment."""
        return self.count("state = 'queued' AND attempts > 0")

    def facts(self) -> dict[str, int]:
        return {table: self.count(table=table) for table in FACTS}


async def abandon(app: App) -> None:
    """Let go of everything an app holds, as the kernel does for a dead process."""
    database = app.database
    database._writer.connection.close()
    if database._reader is not None:
        await database._reader.close()
    await app.bot.shutdown()


def count(store: Path, where: str = "1", table: str = "outbox") -> int:
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        [[found]] = connection.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchall()
        return int(found)


def newest(store: Path) -> int:
    """The number of the newest message; those before it were sent long ago, and may be forgotten meanwhile."""
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        [[found]] = connection.execute("SELECT max(id) FROM outbox").fetchall()
        return int(found)


def people(world: World) -> Community:
    return Community(world, world.town, **people_of(world))


# What people see -----------------------------------------------------------------------------------------


def bubbles(one: Neighbour) -> list[str]:
    """What the bot has said in a chat and still stands there, without receipt numbers."""
    return [RECEIPT.sub("", bubble.text) for bubble in one.screen.bubbles if not bubble.mine]


def screens(world: World) -> dict[str, list[str]]:
    return {one.name: bubbles(one) for one in world.town.neighbours.values()}


def lost(expected: list[str], seen: list[str]) -> list[str]:
    return list((Counter(expected) - Counter(seen)).elements())


def in_order(expected: list[str], seen: list[str]) -> bool:
    """Whether all that was expected was seen in that order, whatever else stands in between."""
    rest = iter(seen)
    return all(text in rest for text in expected)
