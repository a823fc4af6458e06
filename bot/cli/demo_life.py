"""The demo's bot as something that lives: it is started, cut off, killed, started again, and its clock goes on."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.app import App, build
from bot.cli.commands import opened
from bot.cli.demo_way import Way, ledger
from bot.sandbox.behind import Behind
from bot.sandbox.server import BotApi
from bot.sandbox.web import line
from bot.settings import Settings
from bot.store import behind
from bot.telegram.client import Unreachable
from bot.telegram.limits import Limits
from bot.telegram.request import AiohttpRequest

log = logging.getLogger(__name__)

BEAT_SECONDS = 0.5
OUTAGE = timedelta(hours=1)
STEP, LONG_STEP = timedelta(minutes=15), timedelta(hours=1)
LONG_WAY = timedelta(days=10)
QUIET_SECONDS = 3.0
"""How long a jump waits at one moment for what fell due there to be sent."""
JUMP_SECONDS = 20.0
"""How long it waits on the whole way; beyond that what is to be sent catches up afterwards."""


def real_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  # here the real clock is handed in


class TownClock:
    """The town's own time: it goes on like ours, and can be moved ahead."""

    def __init__(self, now: datetime) -> None:
        self._ahead = now - real_now()

    def __call__(self) -> datetime:
        return real_now() + self._ahead

    def move(self, by: timedelta) -> None:
        self._ahead += by


class OwnLine:
    """The bot's way to the Bot API: a port of its own, so that an outage is one, with refused connections."""

    def __init__(self, api: BotApi) -> None:
        self.api, self.port = api, 0
        self._runner: web.AppRunner | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def up(self) -> None:
        if self._runner is not None:
            return
        self._runner = web.AppRunner(line(self.api), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]

    async def down(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        self._runner = None


class Life:
    """One town's bot, over one store. `start_over` is set when somebody wishes for a fresh town."""

    def __init__(self, settings: Settings, api: BotApi, clock: TownClock) -> None:
        self.settings, self.api, self.clock = settings, api, clock
        self.line, self.way = OwnLine(api), Way()
        self.start_over = asyncio.Event()
        self.is_dead = False
        self.offline_until: datetime | None = None
        self._app: App | None = None
        self._running: asyncio.Future[None] | None = None
        self._hand = asyncio.Lock()  # one at a time: nobody kills the bot within a jump of the clock

    def behind(self) -> Behind:
        """For the page."""
        switches = {"offline": self.goes_offline, "dead": self.dies}
        return Behind(self._is_on, switches, self._way, self._ledger, self.start_over.set, self._who)

    async def run(self) -> None:
        """Until somebody wishes to start over, or it is cancelled. A bot that ends by itself is started again."""
        await self.line.up()
        while not self.start_over.is_set():
            async with self._hand:
                await self._look_after()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.start_over.wait(), BEAT_SECONDS)

    async def close(self) -> None:
        """What is in flight comes back first."""
        await self._ends()
        await self.line.down()

    async def _look_after(self) -> None:
        if self.offline_until and self.clock() >= self.offline_until:
            await self._goes_online()
        if self._running and self._running.done():
            log.error("the bot ended: %r", _trouble(self._running))
            await self._ends()
        if self._app is None and not self.is_dead:
            with suppress(Unreachable):  # cut off, or refused by a fault: the next beat tries again
                await self._begins()

    async def _begins(self) -> None:
        settings = self.settings.model_copy(update={"api_url": self.line.address})
        app = await build(
            settings, self.clock, AiohttpRequest(), Limits(), poll_request=AiohttpRequest(), at=self.way.at
        )
        app.database.watch(self.way.statement)
        self._app, self._running = app, asyncio.ensure_future(app.run())

    async def _ends(self) -> None:
        app, running = self._app, self._running
        self._app = self._running = None
        if app is None or running is None:
            return
        running.cancel()
        await asyncio.wait([running])
        _trouble(running)  # looked at, so that nobody complains of it later
        await app.close()

    # What can be taken from it ----------------------------------------------------------------------------------

    async def dies(self, on: bool) -> None:
        """Its process is killed, with no goodbye; or another begins, over the same store."""
        async with self._hand:
            self.is_dead = on
            if on and self._app is not None:
                self._app.drop()
                await self._ends()
            elif not on:
                await self._look_after()

    async def goes_offline(self, on: bool) -> None:
        """Its line is cut for an hour by the town's clock."""
        async with self._hand:
            if not on:
                await self._goes_online()
            elif self.offline_until is None:
                self.offline_until = self.clock() + OUTAGE
                await self.line.down()

    async def _goes_online(self) -> None:
        self.offline_until = None
        await self.line.up()

    def _is_on(self) -> dict[str, bool]:
        return {"offline": self.offline_until is not None, "dead": self.is_dead}

    # The clock --------------------------------------------------------------------------------------------------

    async def move_clock(self, by: timedelta) -> None:
        """On to a later time, a quarter of an hour at a step: what falls due on the way happens at its own time."""
        async with self._hand:
            end, step = self.clock() + by, STEP if by <= LONG_WAY else LONG_STEP
            patience = asyncio.get_running_loop().time() + JUMP_SECONDS
            while self.clock() < end:
                await self._step_to(min(next_step(self.clock(), step), end), patience)

    async def _step_to(self, moment: datetime, patience: float) -> None:
        self.clock.move(max(timedelta(0), moment - self.clock()))
        if self.offline_until and self.clock() >= self.offline_until:
            await self._goes_online()
        if self._app is None or (self._running and self._running.done()):
            return
        await self._app.ticker.tick()
        if self.offline_until or self.api.faults.switched:
            return  # what cannot be sent is not waited for
        loop = asyncio.get_running_loop()
        patience = min(patience, loop.time() + QUIET_SECONDS)
        while loop.time() < patience and await self._app.database.reading(behind.is_busy):  # noqa: ASYNC110  # the store tells nobody
            await asyncio.sleep(0.02)

    # What lies behind: read beside the bot, and also where it is dead ---------------------------------------------

    async def _way(self) -> dict[str, Any] | None:
        return await self.way.told(self.settings, self.clock)

    async def _who(self) -> Mapping[int, tuple[str, str]]:
        async with opened(self.settings, self.clock) as database:
            return await database.reading(behind.who_is_who)

    async def _ledger(self, chat_id: int, reader: str) -> list[dict[str, Any]]:
        async with opened(self.settings, self.clock) as database:
            return await ledger(database, chat_id, reader)


def _trouble(ended: asyncio.Future[None]) -> BaseException | None:
    return None if ended.cancelled() else ended.exception()


def next_step(now: datetime, step: timedelta) -> datetime:
    """The next full step of the clock: 15:07 → 15:15. Every zone's offset is a multiple of a quarter of an hour."""
    zero = datetime(1970, 1, 1, tzinfo=UTC)
    return zero + ((now - zero) // step + 1) * step


@asynccontextmanager
async def living(life: Life) -> AsyncIterator[Life]:
    """Closed at the end, however that comes."""
    try:
        yield life
    finally:
        await life.close()
