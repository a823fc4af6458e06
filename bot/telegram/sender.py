"""The sender: what the outbox holds goes to Telegram, one message in flight per chat, as its limits allow."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot.store import bookmarks, outbox
from bot.store.database import Database, is_stuck
from bot.store.outbox import BULK, Due, Item
from bot.store.tx import Tx
from bot.store.writer import Work
from bot.telegram.calls import Outcome, failure_of, keep, request_of
from bot.telegram.client import ask, seconds
from bot.telegram.limits import SPARED, Bucket, Limits, Overall
from bot.telegram.metrics import Tally

log = logging.getLogger(__name__)

BATCH = 200
IDLE_SECONDS = 1.0
DRAIN_SECONDS = 8.0
ACTION_SECONDS = 2.0
CLOCK_ERROR_MS = 3600 * 1000
"""A clock set ahead by an hour takes no word from anybody: what is really too late, Telegram refuses."""
CHATS_KNOWN_MAX = 5000
"""Past so many, full buckets are forgotten: a fresh one is as good."""


@dataclass(frozen=True)
class Begun:
    """What is to be sent now. Where nothing was `chosen`, there is a pause before it is worth to look again."""

    chosen: int
    items: Sequence[Item]
    pause_seconds: float


class Sender:
    """Sends what is due. `once` sends all that may go now and waits for the answers; `run` goes on until cancelled."""

    def __init__(
        self, bot: Bot, database: Database, limits: Limits, at: Callable[[str], None],
        steady: Callable[[], float], tally: Tally,
    ) -> None:  # fmt: skip
        self.bot, self.database, self.limits, self.at, self.tally = bot, database, limits, at, tally
        self.steady = steady  # seconds that go on whatever becomes of the machine's clock
        self._wake = asyncio.Event()
        self._round: asyncio.Future[Begun] | None = None
        self._runs = False
        self._flights: set[asyncio.Task[None]] = set()
        self._ended: list[Outcome] = []
        self._closed_until = 0.0
        self._told_to_wait_ms = 0
        self._overall = Overall(limits.overall_per_second)
        self._chats: dict[int, Bucket] = {}

    def wake(self) -> None:
        self._wake.set()

    def types(self, chat_id: int | None) -> None:
        """Their turn takes long: they see that somebody is at it."""
        if chat_id is not None:
            self._takes_off(self._shows(chat_id, "typing"))

    async def run(self) -> None:
        await self.recover()
        self._runs = True
        try:
            while True:
                self._wake.clear()
                # Shielded: what is being claimed when we are told to stop is sent, and not left half begun.
                self._round = asyncio.ensure_future(self._goes_on())
                begun = await asyncio.shield(self._round)
                if not begun.chosen:
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._wake.wait(), begun.pause_seconds)
        finally:
            self._runs = False
            await self.drain()

    async def drain(self) -> None:
        """Let what is in flight come back, so that nothing is left half sent."""
        if self._round:
            await asyncio.wait([self._round])
        if self._flights:
            _, lost = await asyncio.wait(self._flights, timeout=DRAIN_SECONDS)
            for flight in lost:
                flight.cancel()
        if marks := self._marks():
            await self.database.turn(*marks)
            self.at("sender-marked")

    def drop(self) -> None:
        """As if the process died here: nobody waits for what is in flight."""
        for flight in self._flights:
            flight.cancel()

    async def once(self) -> int:
        """Everything that may be sent now, waited for: how many calls were made."""
        made = 0
        while True:
            begun = await self._go_round()
            if self._flights:
                await asyncio.wait(self._flights)
            if not begun.chosen and not self._ended:
                return made
            made += begun.chosen

    async def recover(self) -> None:
        """What a process that died had begun to send: nobody knows whether it arrived.

        Its death says nothing of the message: it goes out again at once, and is no nearer to being given up.
        """

        async def work(tx: Tx) -> int:
            for item in await outbox.left_sending(tx):
                if item.sort == "info":
                    await outbox.ended(tx, item.id, "unknown")
                else:
                    await outbox.put_off(tx, item, receipt=item.id if item.method == "send" else None)
            # Where the clock was set back meanwhile, no longer than was said.
            left = await bookmarks.get(tx, "paused_until") - tx.now_ms
            return min(left, await bookmarks.get(tx, "paused_ms"))

        self._closed_until = self.steady() + await self.database.turn(work, "sender") / 1000

    # Starting ---------------------------------------------------------------------------------------------

    async def _goes_on(self) -> Begun:
        """A round, as long as the store takes it. Where it is stuck, nothing begins."""
        try:
            return await self._go_round()
        except sqlite3.Error as trouble:
            if not is_stuck(trouble):
                raise
            log.error("sender: the store is stuck (%s)", trouble)  # noqa: TRY400  # its traceback says no more
            return Begun(0, [], IDLE_SECONDS)

    async def _go_round(self) -> Begun:
        """Keep what became of the calls that came back, and begin to send what may go now, in one commit."""
        ended, marks = self._ended, self._marks()
        works: list[tuple[Work[Any], str]] = [(self._claim, "sender")]
        *kept, begun = await self.database.together([marks, *works] if marks else works)
        for trouble in kept:
            if trouble is not None:
                self._ended = ended + self._ended
                raise trouble
            self.at("sender-marked")
        if isinstance(begun, BaseException):
            raise begun
        assert isinstance(begun, Begun), begun
        self._fly_all(begun)
        return begun

    def _marks(self) -> tuple[Work[None], str] | None:
        ended, self._ended = self._ended, []
        return (partial(self._keep_all, ended=ended), self.database.origin("sent")) if ended else None

    async def claim_along(self, tx: Tx) -> Begun | None:
        """For the desk: what its turns have to say begins to be sent with the same commit. Then `take` it."""
        return await self._claim(tx) if self._runs else None

    def take(self, begun: Begun | BaseException | None) -> None:
        if isinstance(begun, Begun):
            self._fly_all(begun)
        self.wake()

    async def _claim(self, tx: Tx) -> Begun:
        closed = self._closed_until - self.steady()
        if closed > 0:
            return Begun(0, [], min(IDLE_SECONDS, closed))
        chosen, pause = self._within_limits(await outbox.due(tx, tx.now_ms, BATCH))
        found = [await outbox.begin(tx, item.id) for item in chosen]
        return Begun(len(chosen), [item for item in found if item], pause)

    def _fly_all(self, begun: Begun) -> None:
        if begun.items:
            self.at("sender-claimed")
        for item in begun.items:
            self._takes_off(self._fly(item))

    def _within_limits(self, found: Sequence[Due]) -> tuple[list[Due], float]:
        chosen: list[Due] = []
        pause = IDLE_SECONDS
        now = self.steady()
        for item in found:
            buckets = self._buckets(item)
            wait = max((bucket.wait(now, SPARED * (item.lane == BULK)) for bucket in buckets), default=0.0)
            if wait > 0:
                pause = min(pause, wait)
                continue
            for bucket in buckets:
                bucket.take()
            chosen.append(item)
        return chosen, pause

    def _buckets(self, item: Due) -> list[Bucket | Overall]:
        """Which limits a call counts against: new messages both, edits the overall one, tap answers none."""
        if item.method == "answer":
            return []
        if item.method != "send":
            return [self._overall]
        if len(self._chats) > CHATS_KNOWN_MAX:
            now = self.steady()
            self._chats = {chat: one for chat, one in self._chats.items() if not one.is_full(now)}
        chat = self._chats.setdefault(
            item.chat_id, Bucket(self.limits.chat_per_second, self.limits.chat_burst)
        )
        return [self._overall, chat]

    # Sending ----------------------------------------------------------------------------------------------

    def _takes_off(self, call: Coroutine[Any, Any, None]) -> None:
        flight = asyncio.create_task(call)
        self._flights.add(flight)
        flight.add_done_callback(self._flights.discard)

    async def _shows(self, chat_id: int, action: str) -> None:
        """What stands on a telephone for some seconds (Bot API, sendChatAction). Where it fails, nothing is lost."""
        if self.steady() < self._closed_until:
            return
        try:
            async with asyncio.timeout(ACTION_SECONDS):
                await ask(self.bot, "sendChatAction", {"chat_id": chat_id, "action": action})
        except RetryAfter as told:
            self._is_told_to_wait(told)
        except (TelegramError, TimeoutError) as trouble:
            log.info("%s could not be shown: %s", action, type(trouble).__name__)

    async def _fly(self, item: Item) -> None:
        self.at("sender-sending")
        try:
            outcome = await self._call(item)
        except Exception as bug:
            log.exception("outbox %s (%s) cannot be sent", item.id, item.method)
            outcome = Outcome(item, "refused", words=type(bug).__name__)
        self.at("sender-answered")
        self.tally.sends[item.method, outcome.kind] += 1
        self._ended.append(outcome)
        self.wake()

    async def _call(self, item: Item) -> Outcome:
        if item.expires_at is not None and item.expires_at + CLOCK_ERROR_MS < self.database.now_ms():
            return Outcome(item, "late")
        payload = outbox.payload_of(self.database.place.cipher, item)
        if item.method in ("edit", "delete") and item.telegram_id is None:
            return Outcome(item, "gone" if item.method == "edit" else "late")
        endpoint, call = request_of(item, dict(payload))
        if endpoint == "sendPhoto":
            await self._shows(item.chat_id, "upload_photo")
        if self.steady() < self._closed_until:
            return Outcome(item, "paused")
        try:
            result = await ask(self.bot, endpoint, call)
        except RetryAfter as told:
            self._is_told_to_wait(told)
            return Outcome(item, "paused")
        except TelegramError as error:
            return failure_of(item, error)
        return Outcome(item, "sent", result.get("message_id") if isinstance(result, dict) else None)

    def _is_told_to_wait(self, told: RetryAfter) -> None:
        self._told_to_wait_ms = int(seconds(told) * 1000) + 1
        self._closed_until = max(self._closed_until, self.steady() + self._told_to_wait_ms / 1000)

    async def _keep_all(self, tx: Tx, ended: Sequence[Outcome]) -> None:
        for outcome in ended:
            await keep(tx, outcome)
        if any(outcome.kind == "paused" for outcome in ended):
            left_ms = max(0, int((self._closed_until - self.steady()) * 1000))
            await bookmarks.put(tx, "paused_until", tx.now_ms + left_ms)
            await bookmarks.put(tx, "paused_ms", self._told_to_wait_ms)
