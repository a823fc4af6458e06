"""The running bot: the only place where its parts are put together."""

import asyncio
import fcntl
import logging
import os
import sqlite3
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from random import Random, SystemRandom
from typing import Self

from bot import talks
from bot.settings import Settings
from bot.store.cipher import KeyFileError, read_key_file
from bot.store.database import Database, Place, StoreError, is_stuck
from bot.telegram.clerk import Clerk
from bot.telegram.client import BaseRequest, Bot, open_bot
from bot.telegram.desk import Desk
from bot.telegram.hearer import Hearer
from bot.telegram.intake import Polling
from bot.telegram.limits import Limits
from bot.telegram.listener import Listener
from bot.telegram.metrics import Tally
from bot.telegram.reader import Reader
from bot.telegram.sender import Sender
from bot.telegram.webhook import Webhook
from bot.timers import Ticker

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
LONGEST_DRAIN_SECONDS = 9.0
STUCK_SECONDS = 2.0


class App:
    """Intake, desk, sender, clerk, hearer, reader and timers over one store and one bot; an address, where named."""

    def __init__(
        self, bot: Bot, database: Database, limits: Limits, settings: Settings,
        at: Callable[[str], None], steady: Callable[[], float],
    ) -> None:  # fmt: skip
        self.bot, self.database = bot, database
        self.tally = Tally()
        self.sender = Sender(bot, database, limits, at, steady, self.tally)
        self.clerk = Clerk(bot, database, self.sender.wake)
        self.hearer = Hearer(bot, database, settings.transcriber, self.sender.wake, self.sender.types)
        self.reader = Reader(bot, database, self.sender.wake)
        self.desk = Desk(database, self.sender, at, self.tally)
        webhook = None
        if settings.webhook_url:
            told = settings.webhook_url, settings.webhook_secret
            webhook = Webhook(bot, database, self.desk, at, *told)
        self.intake = webhook or Polling(bot, database, self.desk, at)
        self.ticker = Ticker(database, self.sender.wake)
        self.listener = None
        if settings.address:
            self.listener = Listener(*settings.address, database, self.intake.health, self.tally, webhook)

    async def run(self) -> None:
        """Until cancelled, or until a part fails for good. What is in flight comes back before it ends.

        A store that takes nothing is waited for. Raises CannotListen where the address is taken.
        """
        if self.listener:
            await self.listener.open()
        parts = [
            asyncio.create_task(_patiently(name, part), name=name)
            for name, part in (
                ("intake", self.intake.run), ("desk", self.desk.run),
                ("sender", self.sender.run), ("ticker", self.ticker.run), ("clerk", self.clerk.run),
                ("hearer", self.hearer.run), ("reader", self.reader.run),
            )
        ]  # fmt: skip
        try:
            done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
            for part in done:
                part.result()
        finally:
            for part in parts:
                part.cancel()
            if self.listener:
                await self.listener.close()
            # Gathered, so that no part's own trouble is reported a second time by asyncio.
            await asyncio.wait(
                [asyncio.gather(*parts, return_exceptions=True)], timeout=LONGEST_DRAIN_SECONDS
            )

    async def settle(self) -> None:
        """Take in, handle and send all there is now: how tests and the demo's clock make time stand still."""
        await self.intake.once()
        while True:
            while await self._works():
                pass
            await self.sender.once()
            if not await self.intake.once():
                return

    async def _works(self) -> int:
        """One thing that waits, of whatever kind."""
        for part in (self.desk.once, self.clerk.once, self.hearer.once):
            if done := await part():
                return done
        return await self.reader.once()

    def drop(self) -> None:
        """As if the process died here. Whoever cancels `run` after this, and closes, only tidies up behind it."""
        self.database.drop()
        self.sender.drop()

    async def react(self) -> None:
        """What people just did, one thing each, and all that it brings with it: enough where nobody else acts."""
        left = await self.intake.once()
        while left > 0:
            left -= await self.desk.once() or left
        await self.sender.once()

    async def comes_to_pass(self) -> None:
        """What is due at a moment of a past that is told in haste: a week's numbers without their chart."""
        self.clerk.draws = False
        await self.ticker.tick()
        await self.react()
        while await self.clerk.once():
            await self.sender.once()

    async def close(self) -> None:
        await self.hearer.close()
        await self.bot.shutdown()
        await self.database.close()


async def _patiently(name: str, part: Callable[[], Awaitable[None]]) -> None:
    """Run a part; begin it anew as long as the store is stuck."""
    while True:
        try:
            await part()
        except sqlite3.Error as trouble:
            if not is_stuck(trouble):
                raise
            log.error("%s: the store is stuck (%s); again in %s s", name, trouble, STUCK_SECONDS)  # noqa: TRY400  # its traceback says no more
            await asyncio.sleep(STUCK_SECONDS)
        else:
            return


async def build(
    settings: Settings, clock: Clock, request: BaseRequest, limits: Limits, *,
    poll_request: BaseRequest | None = None, chance: Random | None = None, store: type[Database] = Database,
    at: Callable[[str], None] = lambda point: None, steady: Callable[[], float] = time.monotonic,
) -> App:  # fmt: skip
    """Open the store and the bot. Raises StoreError, KeyFileError, TokenUnknown or Unreachable."""
    cipher = read_key_file(settings.key_path)
    bot = await open_bot(settings.token, settings.api_url, request, poll_request)
    try:
        hears = bool(settings.transcriber)
        place = Place(settings.zone, cipher, settings.language, bot.username, chance or SystemRandom(), hears)
        database = await store.open(settings.store_path, place, clock)
        await database.turn(talks.forget_unknown, database.origin("start"))
    except BaseException:  # also where it is told to stop meanwhile
        await bot.shutdown()
        raise
    return App(bot, database, limits, settings, at, steady)


class AnotherRuns(Exception):
    """Another huzhu serves the same store."""


class OneInstance:
    """Held while a program serves a store; the kernel lets go of it however the program ends."""

    def __init__(self, store: Path) -> None:
        self.path = store.with_suffix(".lock")
        self._handle: int | None = None

    def __enter__(self) -> Self:
        self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._handle)
            raise AnotherRuns(str(self.path)) from None
        return self

    def __exit__(self, *_: object) -> None:
        if self._handle is not None:
            os.close(self._handle)


__all__ = ["AnotherRuns", "App", "Clock", "KeyFileError", "OneInstance", "StoreError", "build"]
