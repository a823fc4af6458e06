"""The desk: claims open updates, one chat at a time, and runs each as one turn."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from bot.actions import reach
from bot.store import inbox
from bot.store.database import Database, is_stuck
from bot.store.inbox import CLAIMS_MAX, ERRORS_MAX, Update
from bot.store.tx import Tx
from bot.telegram.metrics import Tally
from bot.telegram.sender import Sender
from bot.telegram.turns import turn_of
from bot.turn import handle

log = logging.getLogger(__name__)

CHATS_AT_ONCE = 16
IDLE_SECONDS = 5
LONG_SECONDS = 1.0


class Desk:
    """Runs turns: those of several chats share a commit, and what they have to say is begun to be sent with it."""

    def __init__(self, database: Database, sender: Sender, at: Callable[[str], None], tally: Tally) -> None:
        self.database, self.sender, self.at, self.tally = database, sender, at, tally
        self._wake = asyncio.Event()
        self._claimed: list[Update] = []
        self._owed: list[Update] = []
        self._busy = False

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        self._busy = False
        try:
            while True:
                self._wake.clear()
                if not await self.once():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
        finally:
            # What was not begun is nobody's fault, and its claim is taken back.
            self._busy = True
            self._owed, self._claimed = [*self._owed, *self._claimed], []
            await self._gives_back()

    async def claim(self, tx: Tx) -> list[Update]:
        """For whoever has just stored updates: an idle desk claims them with the same commit. Then `take` them."""
        return [] if self._busy else list(await _claim(tx))

    def take(self, claimed: Sequence[Update], came: int) -> None:
        self.tally.updates += came
        self._claimed += claimed
        self.wake()

    async def once(self) -> int:
        """Run one update of each of up to 16 chats, or else one that was begun before and not finished."""
        self._busy = True
        try:
            await self._gives_back()
            claimed, self._claimed = self._claimed, []
            claimed = claimed or list(await self.database.turn(_claim, "desk"))
            self.at("desk-claimed")
            idle = (
                not claimed and not self._claimed
            )  # what was stored meanwhile was begun by whoever stored it
            suspect = await self.database.turn(inbox.claim_suspect, "desk") if idle else None
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

    async def _gives_back(self) -> None:
        """Where the store is stuck, not before it is well again."""
        if self._owed:
            await self.database.turn(lambda tx: inbox.give_back(tx, self._owed), "desk")
            self._owed = []

    async def _run_all(self, claimed: Sequence[Update]) -> None:
        begun = [update for update in claimed if update.claims <= CLAIMS_MAX]
        works = [(partial(self._turn, update=update), update.origin) for update in begun]
        began = time.perf_counter()
        late = asyncio.get_running_loop().call_later(LONG_SECONDS, self._takes_long, begun)
        *ended, to_send = await self.database.together([*works, (self.sender.claim_along, "sender")])
        late.cancel()
        seconds = time.perf_counter() - began
        stuck = None
        for update, trouble in zip(begun, ended, strict=True):
            if trouble is None:
                self.tally.turn_seconds.note(seconds)
                self.tally.turns["done"] += 1
            elif is_stuck(trouble):  # nobody is to blame, and its claim is taken back
                stuck = trouble
                self._owed.append(update)
            else:
                await self._failed(update, trouble)
            self.at("turn-committed")
        for update in claimed:
            if update.claims > CLAIMS_MAX:
                await self._park(update, "began and never ended")
        self.sender.take(to_send)
        if stuck:
            raise stuck

    def _takes_long(self, updates: Sequence[Update]) -> None:
        for update in updates:
            self.sender.types(update.chat_id)

    async def _failed(self, update: Update, trouble: BaseException) -> None:
        if not isinstance(trouble, Exception):
            raise trouble
        log.error("update %s failed", update.update_id, exc_info=trouble)
        self.tally.turns["failed"] += 1
        if update.errors + 1 >= ERRORS_MAX:
            await self._park(update, "failed each time")
        else:
            await self.database.turn(lambda tx: inbox.failed(tx, update.seq), "desk")

    async def _turn(self, tx: Tx, update: Update) -> None:
        self.at("turn-begun")
        if await inbox.done(tx, update.seq):  # first of all: it may have been handed to this desk twice
            await handle(tx, turn_of(inbox.body_of(tx.cipher, update)))
        self.at("turn-ran")

    async def _park(self, update: Update, why: str) -> None:
        log.error("update %s parked: %s (huzhu requeue after a fix)", update.update_id, why)
        self.tally.turns["parked"] += 1

        async def work(tx: Tx) -> None:
            await inbox.park(tx, update.seq)
            if update.chat_id is not None:
                await reach.apologise(tx, update.chat_id)

        await self.database.turn(work, self.database.origin(f"park{update.update_id}"))


async def _claim(tx: Tx) -> Sequence[Update]:
    return await inbox.claim(tx, CHATS_AT_ONCE)
