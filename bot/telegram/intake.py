"""Intake: updates are stored first and acknowledged after. What is acknowledged is never lost."""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from typing import Any

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.store import bookmarks, inbox
from bot.store.database import Database
from bot.store.tx import Tx
from bot.telegram.client import TokenUnknown, ask, seconds

log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL_SECONDS = 50
PAUSE_SECONDS = (1, 2, 5, 10, 30)
CONFLICTS_MAX = 3
"""The newer of two pollers ends the older one's call. Whoever was here first holds out a little; a newcomer leaves."""
ID_MAX = 2**63 - 1
"""What a column of the store can hold."""


class AnotherPolls(Exception):
    """Another program asks Telegram for the updates of the same bot."""


class Polling:
    """Asks Telegram for updates, a batch at a time."""

    def __init__(
        self, bot: Bot, database: Database, stored: Callable[[], None], at: Callable[[str], None]
    ) -> None:
        self.bot, self.database, self.stored, self.at = bot, database, stored, at
        self._failures = self._conflicts = 0
        self._at_home = False

    async def run(self) -> None:
        """Until cancelled. Raises AnotherPolls when a second program polls, for then each gets half."""
        while True:
            try:
                await self.once(LONG_POLL_SECONDS)
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
                pause = PAUSE_SECONDS[min(self._failures, len(PAUSE_SECONDS) - 1)]
                self._failures += 1
                log.warning("polling: %s; again in %s s", type(trouble).__name__, pause)
                await asyncio.sleep(pause)

    async def once(self, timeout: int = 0) -> int:
        """One batch: how many updates came. The offset that acknowledges them is sent with the next call."""
        offset = await self.database.reading(_next_offset)
        call = {"offset": offset, "timeout": timeout, "allowed_updates": ALLOWED}
        updates = usable(await ask(self.bot, "getUpdates", call, read_timeout=timeout))
        self.at("intake-fetched")
        if updates:
            await keep(self.database, updates)
            self.at("intake-stored")
            self.stored()
        return len(updates)


def usable(answer: Any) -> list[dict[str, Any]]:
    """The updates of an answer, the oldest first. Raises NetworkError where something came that is no update."""
    found = answer if isinstance(answer, list) else [answer]
    updates = [one for one in found if isinstance(one, dict) and _is_id(one.get("update_id"))]
    if found and not updates:
        raise NetworkError("an answer without updates")
    return sorted(updates, key=lambda update: int(update["update_id"]))


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < ID_MAX


async def keep(database: Database, updates: Sequence[dict[str, Any]]) -> None:
    """Store a batch, and where to go on from, in one transaction."""

    async def work(tx: Tx) -> None:
        for update in updates:
            await inbox.add(tx, update["update_id"], chat_of(update), json.dumps(update))
        last = updates[-1]["update_id"]
        await bookmarks.put(tx, "next_offset", max(last + 1, await bookmarks.get(tx, "next_offset")))

    await database.turn(work, "intake")


async def _next_offset(tx: Tx) -> int:
    return await bookmarks.get(tx, "next_offset")


def chat_of(update: dict[str, Any]) -> int | None:
    """The chat an update belongs to: those of one chat are handled in order. None for what names no chat."""
    for way in (("message",), ("edited_message",), ("my_chat_member",), ("callback_query", "message")):
        found: Any = update
        for name in (*way, "chat", "id"):
            found = found.get(name) if isinstance(found, dict) else None
        if _is_id(found):
            return int(found)
    return None
