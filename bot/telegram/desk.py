"""The desk: claims open updates, one chat at a time, and runs each as one turn."""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable

from bot.actions import reach
from bot.store import inbox
from bot.store.database import Database, is_stuck
from bot.store.inbox import CLAIMS_MAX, ERRORS_MAX, Update
from bot.store.tx import Tx
from bot.telegram.metrics import Tally
from bot.telegram.turns import turn_of
from bot.turn import handle

log = logging.getLogger(__name__)

CHATS_AT_ONCE = 16
IDLE_SECONDS = 5
LONG_SECONDS = 1.0


class Desk:
    """Runs turns. `handled` is called after each, so that the sender looks into the outbox; `takes_long` while one
    makes its chat wait."""

    def __init__(
        self, database: Database, handled: Callable[[], None], takes_long: Callable[[int | None], None],
        at: Callable[[str], None], tally: Tally,
    ) -> None:  # fmt: skip
        self.database, self.handled, self.takes_long, self.at, self.tally = (
            database,
            handled,
            takes_long,
            at,
            tally,
        )
        self._wake = asyncio.Event()
        self._owed: list[Update] = []

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            if not await self.once():
                try:
                    await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
                except TimeoutError:
                    continue

    async def once(self) -> int:
        """Claim and run: one update of each of up to 16 chats, then one that was begun before and not finished."""
        await self._gives_back()
        claimed = list(await self.database.turn(_claim, "desk"))
        self.at("desk-claimed")
        suspect = await self.database.turn(inbox.claim_suspect, "desk") if not claimed else None
        if suspect:
            claimed.append(suspect)
        ended = 0
        try:
            for update in claimed:
                await self._handle(update)
                ended += 1
        except (asyncio.CancelledError, sqlite3.Error):
            # Told to stop, or the store takes nothing: what was not ended is not to blame, and its claim is taken back.
            self._owed = claimed[ended:]
            await self._gives_back()
            raise
        return len(claimed)

    async def _gives_back(self) -> None:
        """Where the store is stuck, not before it is well again."""
        if self._owed:
            await self.database.turn(lambda tx: inbox.give_back(tx, self._owed), "desk")
            self._owed = []

    async def _handle(self, update: Update) -> None:
        if update.claims > CLAIMS_MAX:
            await self._park(update, "began and never ended")
            return
        began = time.perf_counter()
        late = asyncio.get_running_loop().call_later(LONG_SECONDS, self.takes_long, update.chat_id)
        try:
            await self.database.turn(lambda tx: self._turn(tx, update), update.origin)
            self.tally.turn_seconds.note(time.perf_counter() - began)
            self.tally.turns["done"] += 1
        except Exception as trouble:
            if is_stuck(trouble):
                raise
            log.exception("update %s failed", update.update_id)
            self.tally.turns["failed"] += 1
            if update.errors + 1 >= ERRORS_MAX:
                await self._park(update, "failed each time")
            else:
                await self.database.turn(lambda tx: inbox.failed(tx, update.seq), "desk")
        finally:
            late.cancel()
        self.at("turn-committed")
        self.handled()

    async def _turn(self, tx: Tx, update: Update) -> None:
        self.at("turn-begun")
        await handle(tx, turn_of(inbox.body_of(tx.cipher, update)))
        await inbox.done(tx, update.seq)
        self.at("turn-ran")

    async def _park(self, update: Update, why: str) -> None:
        log.error("update %s parked: %s (huzhu requeue after a fix)", update.update_id, why)
        self.tally.turns["parked"] += 1

        async def work(tx: Tx) -> None:
            await inbox.park(tx, update.seq)
            if update.chat_id is not None:
                await reach.apologise(tx, update.chat_id)

        await self.database.turn(work, self.database.origin(f"park{update.update_id}"))
        self.handled()


async def _claim(tx: Tx) -> list[Update]:
    return list(await inbox.claim(tx, CHATS_AT_ONCE))
