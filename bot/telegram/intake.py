"""Intake: updates are stored first and acknowledged after. What is acknowledged is never lost."""

import asyncio
import json
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.store import bookmarks, inbox
from bot.store.database import Database, is_stuck
from bot.store.tx import Tx
from bot.store.writer import Work
from bot.telegram.client import TokenUnknown, ask, seconds
from bot.telegram.desk import Desk

log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL_SECONDS = 50
LATELY_SECONDS = 3 * LONG_POLL_SECONDS
PAUSE_SECONDS = (1, 2, 5, 10, 30)
CONFLICTS_MAX = 3
"""The newer of two pollers ends the older one's call. Whoever was here first holds out a little; a newcomer leaves."""
ID_MAX = 2**63 - 1
"""What a column of the store can hold."""


class AnotherPolls(Exception):
    """Another program asks Telegram for the updates of the same bot."""


@dataclass
class Health:
    """Whether updates come in: when it last went well, and since when and why it does not. Monotonic seconds."""

    lately_seconds: float
    good_at: float | None = None
    trouble: str = ""

    def good(self) -> None:
        self.good_at, self.trouble = time.monotonic(), ""

    @property
    def age_seconds(self) -> float | None:
        return None if self.good_at is None else time.monotonic() - self.good_at

    @property
    def complaint(self) -> str:
        """What is wrong, in a few words; empty where nothing is."""
        if self.trouble or self.age_seconds is None:
            return self.trouble or "no word from Telegram yet"
        return (
            f"no word from Telegram for {self.age_seconds:.0f} s"
            if self.age_seconds > self.lately_seconds
            else ""
        )


class Polling:
    """Asks Telegram for updates, a batch at a time."""

    def __init__(self, bot: Bot, database: Database, desk: Desk, at: Callable[[str], None]) -> None:
        self.bot, self.database, self.desk, self.at = bot, database, desk, at
        self.health = Health(LATELY_SECONDS)
        self._failures = self._conflicts = 0
        self._at_home = self._free = False

    async def run(self) -> None:
        """Until cancelled. Raises AnotherPolls when a second program polls, for then each gets half."""
        while True:
            try:
                await self._free_of_webhook()
                await self.once(LONG_POLL_SECONDS)
                self.health.good()
                self._failures = self._conflicts = 0
                self._at_home = True
            except Conflict as conflict:
                self._conflicts += 1
                if self._conflicts > CONFLICTS_MAX or not self._at_home:
                    raise AnotherPolls(str(conflict)) from conflict
            except (InvalidToken, EndPointNotFound):  # PTB's word for 401 once the bot was known
                raise TokenUnknown from None
            except RetryAfter as told:
                await asyncio.sleep(seconds(told))
            except TelegramError as trouble:
                await self._pauses(logging.WARNING, type(trouble).__name__)
            except sqlite3.Error as trouble:
                if not is_stuck(trouble):
                    raise
                self.health.trouble = "the store took no update"
                await self._pauses(logging.ERROR, f"the store is stuck ({trouble})")

    async def _pauses(self, level: int, why: str) -> None:
        pause = pause_seconds(self._failures)
        self._failures += 1
        log.log(level, "polling: %s; again in %s s", why, pause)
        await asyncio.sleep(pause)

    async def _free_of_webhook(self) -> None:
        """Telegram answers no poll while it has an address to deliver to. What waits there is kept."""
        if not self._free:
            await ask(self.bot, "deleteWebhook", {})
            self.health.good()
            self._free = True

    async def once(self, timeout: int = 0) -> int:
        """One batch: how many updates came. The offset that acknowledges them is sent with the next call."""
        offset = await self.database.reading(_next_offset)
        call = {"offset": offset, "timeout": timeout, "allowed_updates": ALLOWED}
        updates = usable(await ask(self.bot, "getUpdates", call, read_timeout=timeout))
        self.at("intake-fetched")
        if updates:
            await store(
                self.database, self.desk, partial(_keep_batch, updates=updates), len(updates), self.at
            )
        return len(updates)


def pause_seconds(failures: int) -> int:
    return PAUSE_SECONDS[min(failures, len(PAUSE_SECONDS) - 1)]


def usable(answer: Any) -> list[dict[str, Any]]:
    """The updates of an answer, the oldest first. Raises NetworkError where something came that is no update."""
    found = answer if isinstance(answer, list) else [answer]
    updates = [one for one in found if is_update(one)]
    if found and not updates:
        raise NetworkError("an answer without updates")
    return sorted(updates, key=lambda update: int(update["update_id"]))


def is_update(value: object) -> bool:
    return isinstance(value, dict) and _is_id(value.get("update_id")) and value["update_id"] > 0


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < ID_MAX


async def store(
    database: Database, desk: Desk, keep: Work[None], came: int, at: Callable[[str], None]
) -> None:
    """Once this returns, what came is safe, and in the hands of the desk. Raises what `keep` raises."""
    trouble, claimed = await database.together([(keep, "intake"), (desk.claim, "desk")])
    for one in (trouble, claimed):
        if isinstance(one, BaseException):
            raise one
    at("intake-stored")
    desk.take(claimed, came)


async def keep(tx: Tx, update: dict[str, Any]) -> None:
    """Store one update; one that came before is kept once."""
    await inbox.add(tx, update["update_id"], chat_of(update), json.dumps(update))


async def _keep_batch(tx: Tx, updates: Sequence[dict[str, Any]]) -> None:
    """Store a batch, and where to go on from, in one transaction. Where to go on from may lie before: numbers begin
    anew after a quiet week."""
    for update in updates:
        await keep(tx, update)
    await bookmarks.put(tx, "next_offset", updates[-1]["update_id"] + 1)


async def _next_offset(tx: Tx) -> int:
    """After days without any, whatever there is: an old number to go on from might confirm new ones unseen."""
    return 0 if await inbox.quiet_for_days(tx) else await bookmarks.get(tx, "next_offset")


def chat_of(update: dict[str, Any]) -> int | None:
    """The chat an update belongs to: those of one chat are handled in order. None for what names no chat."""
    for way in (("message",), ("edited_message",), ("my_chat_member",), ("callback_query", "message")):
        found: Any = update
        for name in (*way, "chat", "id"):
            found = found.get(name) if isinstance(found, dict) else None
        if _is_id(found):
            return int(found)
    return None
