"""What is slow is done aside, outside of every turn: one thing after the other, as rows of the store wait for it.

A try is counted before it begins, so that a thing over which the process dies, or which fails each time, is given up
in the end: whatever does it looks at its TRIES_MAX.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram.error import TelegramError

from bot.store.database import Database, is_stuck
from bot.store.writer import T, Work

log = logging.getLogger(__name__)

TRIES_MAX = 3
PAUSE_SECONDS = (1, 5, 30, 60)
"""Before the next look: where nothing waited; after trouble, the longer the more of it there was on end."""


@dataclass(frozen=True)
class Kind:
    """A kind of slow work: `waits` finds the oldest thing to be done, `does` is handed its id.

    `does` may raise TelegramError where a file cannot be fetched: that was a try.
    """

    name: str
    waits: Work[int | None]
    does: Callable[[int], Awaitable[None]]


class Aside:
    """Does what waits, the first of its `kinds` before the others. `produced`: there may be something to send."""

    def __init__(self, database: Database, produced: Callable[[], None], *kinds: Kind) -> None:
        self.database, self.produced, self.kinds = database, produced, kinds
        self._troubles = 0

    async def run(self) -> None:
        while True:
            if not await self.once() or self._troubles:
                await asyncio.sleep(PAUSE_SECONDS[min(self._troubles, len(PAUSE_SECONDS) - 1)])

    async def once(self) -> int:
        """One thing; 0 where none waits, or Telegram does not answer. A fault of ours is logged, and ends nothing."""
        for kind in self.kinds:
            waiting = await self.database.reading(kind.waits)
            if waiting is not None and await self._does(kind, waiting):
                return 1
        return 0

    async def turn(self, work: Work[T]) -> T:
        """Under a name of its own, so that what it has sent is not taken for what another turn has sent."""
        return await self.database.turn(work, self.database.origin("aside"))

    async def _does(self, kind: Kind, waiting: int) -> bool:
        self._troubles += 1
        try:
            await kind.does(waiting)
        except TelegramError as trouble:
            log.warning("%s %s could not be fetched: %s", kind.name, waiting, type(trouble).__name__)
            return False
        except Exception as trouble:
            if is_stuck(trouble):
                raise
            log.exception("%s %s failed", kind.name, waiting)
        else:
            self._troubles = 0
        self.produced()
        return True
