"""Intake: updates are stored first and acknowledged after. What is acknowledged is never lost."""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.store import bookmarks, inbox
from bot.store.database import Database
from bot.store.tx import Tx
from bot.telegram.client import TokenUnknown

log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL_SECONDS = 50
PAUSE_SECONDS = (1, 2, 5, 10, 30)


class AnotherPolls(Exception):
    """Another program asks Telegram for the updates of the same bot."""


class Polling:
    """Asks Telegram for updates, a batch at a time."""

    def __init__(self, bot: Bot, database: Database, stored: Callable[[], None], at: Callable[[str], None]) -> None:
        self.bot, self.database, self.stored, self.at = bot, database, stored, at
        self._failures = 0

    async def run(self) -> None:
        """Until cancelled. Raises AnotherPolls when a second program polls, for then each gets half."""
        while True:
            try:
                await self.once(LONG_POLL_SECONDS)
                self._failures = 0
            except Conflict as conflict:
                raise AnotherPolls(str(conflict)) from conflict
            except InvalidToken:
                raise TokenUnknown from None
            except RetryAfter as wait:
                await asyncio.sleep(_seconds(wait))
            except TelegramError as trouble:
                pause = PAUSE_SECONDS[min(self._failures, len(PAUSE_SECONDS) - 1)]
                self._failures += 1
                log.warning("polling: %s; again in %s s", type(trouble).__name__, pause)
                await asyncio.sleep(pause)

    async def once(self, timeout: int = 0) -> int:
        """One batch: how many updates came. The offset that acknowledges them is sent with the next call."""
        offset = await self.database.reading(_next_offset)
        call = {"offset": offset, "timeout": timeout, "allowed_updates": ALLOWED}
        found: Any = await self.bot.do_api_request("getUpdates", call, read_timeout=timeout)
        updates = [update for update in found if isinstance(update, dict)]
        self.at("intake-fetched")
        if updates:
            await keep(self.database, updates)
            self.at("intake-stored")
            self.stored()
        return len(updates)


async def keep(database: Database, updates: Sequence[dict[str, Any]]) -> None:
    """Store a batch, and where to go on from, in one transaction."""

    async def work(tx: Tx) -> None:
        for update in updates:
            await inbox.add(tx, update["update_id"], chat_of(update), json.dumps(update))
        last = max(update["update_id"] for update in updates)
        await bookmarks.put(tx, "next_offset", max(last + 1, await bookmarks.get(tx, "next_offset")))

    await database.turn(work, "intake")


async def _next_offset(tx: Tx) -> int:
    return await bookmarks.get(tx, "next_offset")


def chat_of(update: dict[str, Any]) -> int | None:
    """The chat an update belongs to: those of one chat are handled in order."""
    message = (
        update.get("message")
        or update.get("edited_message")
        or update.get("my_chat_member")
        or (update.get("callback_query") or {}).get("message")
        or {}
    )
    chat_id = (message.get("chat") or {}).get("id")
    return chat_id if isinstance(chat_id, int) else None


def _seconds(wait: RetryAfter) -> float:
    after = wait.retry_after
    return after if isinstance(after, int) else after.total_seconds()
