"""The desk: claims open updates, one chat at a time, and runs each as one turn."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from bot.actions import reach
from bot.store import inbox
from bot.store.database import Database
from bot.store.inbox import CLAIMS_MAX, ERRORS_MAX, Update
from bot.store.tx import Tx
from bot.telegram.sender import Sender
from bot.telegram.turns import turn_of
from bot.turn import handle

log = logging.getLogger(__name__)

CHATS_AT_ONCE = 16
IDLE_SECONDS = 5


class Desk:
    """Runs turns: those of several chats share a commit, and what they have to say is begun to be sent with it."""

    def __init__(self, database: Database, sender: Sender, at: Callable[[str], None]) -> None:
        self.database, self.sender, self.at = database, sender, at
        self._wake = asyncio.Event()
        self._claimed: list[Update] = []
        self._busy = False

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        try:
            while True:
                self._wake.clear()
                if not await self.once():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
        finally:
            # What was not begun is nobody's fault, and its claim is taken back.
            self._busy = True
            await self.database.turn(lambda tx: inbox.give_back(tx, self._claimed), "desk")

    async def claim(self, tx: Tx) -> list[Update]:
        """For whoever has just stored updates: an idle desk claims them with the same commit. Then `take` them."""
        return [] if self._busy else list(await _claim(tx))

    def take(self, claimed: Sequence[Update]) -> None:
        self._claimed += claimed
        self.wake()

    async def once(self) -> int:
        """Run one update of each of up to 16 chats, or else one that was begun before and not finished."""
        self._busy = True
        try:
            claimed, self._claimed = self._claimed, []
            claimed = claimed or list(await self.database.turn(_claim, "desk"))
            self.at("desk-claimed")
            suspect = await self.database.turn(inbox.claim_suspect, "desk") if not claimed else None
            if suspect:
                claimed.append(suspect)
            if claimed:
                # Shielded: what is claimed is brought to its end, also where we are told to stop.
                running = asyncio.ensure_future(self._run_all(claimed))
                try:
                    await asyncio.shield(running)
                except asyncio.CancelledError:
                    await running
                    raise
        finally:
            self._busy = False
        return len(claimed)

    async def _run_all(self, claimed: Sequence[Update]) -> None:
        begun = [update for update in claimed if update.claims <= CLAIMS_MAX]
        works = [(partial(self._turn, update=update), update.origin) for update in begun]
        *ended, to_send = await self.database.together([*works, (self.sender.claim_along, "sender")])
        for update, trouble in zip(begun, ended, strict=True):
            if trouble is not None:
                await self._failed(update, trouble)
            self.at("turn-committed")
        for update in claimed:
            if update.claims > CLAIMS_MAX:
                await self._park(update, "began and never ended")
        self.sender.take(to_send)

    async def _failed(self, update: Update, trouble: BaseException) -> None:
        if not isinstance(trouble, Exception):
            raise trouble
        log.error("update %s failed", update.update_id, exc_info=trouble)
        if update.errors + 1 >= ERRORS_MAX:
            await self._park(update, "failed each time")
        else:
            await self.database.turn(lambda tx: inbox.failed(tx, update.seq), "desk")

    async def _turn(self, tx: Tx, update: Update) -> None:
        self.at("turn-begun")
        await handle(tx, turn_of(update.body))
        await inbox.done(tx, update.seq)
        self.at("turn-ran")

    async def _park(self, update: Update, why: str) -> None:
        log.error("update %s parked: %s (huzhu requeue after a fix)", update.update_id, why)

        async def work(tx: Tx) -> None:
            await inbox.park(tx, update.seq)
            if update.chat_id is not None:
                await reach.apologise(tx, update.chat_id)

        await self.database.turn(work, f"park{update.update_id}@{self.database.now_ms()}")


async def _claim(tx: Tx) -> Sequence[Update]:
    return await inbox.claim(tx, CHATS_AT_ONCE)
