"""The hearer: fetches voice notes and has them heard, outside of every turn; what was said goes the way of typed words.

One that a dying process left is begun again, three times at most; what no machine makes out is the community's.
"""

import asyncio
import logging
from collections.abc import Callable

from telegram import Bot
from telegram.error import TelegramError

from bot.actions import voices
from bot.store import voices as store
from bot.store.database import Database
from bot.store.voices import Voice
from bot.telegram.client import fetch
from bot.telegram.ears import Ears
from bot.turn import hear

log = logging.getLogger(__name__)

IDLE_SECONDS = 1
TRIES_MAX = 3
NOTE_MAX = 2 * 1024 * 1024
"""Four times a minute at Telegram's best."""


class Hearer:
    """Hears what waits, one note after the other. `engine`: "" where no machine hears, not any more."""

    def __init__(
        self, bot: Bot, database: Database, engine: str,
        produced: Callable[[], None], shows: Callable[[int | None], None],
    ) -> None:  # fmt: skip
        self.bot, self.database, self.produced, self.shows = bot, database, produced, shows
        self.ears = Ears(engine) if engine else None

    async def run(self) -> None:
        while True:
            if not await self.once():
                await asyncio.sleep(IDLE_SECONDS)

    async def once(self) -> int:
        """One note; 0 where there is none, or Telegram does not answer."""
        waiting = await self.database.reading(store.waits)
        if waiting is None:
            return 0
        voice = await self.database.turn(lambda tx: store.claim(tx, waiting), self.database.origin("voice"))
        try:
            text = await self._text(voice)
        except TelegramError as trouble:
            log.warning("voice %s could not be fetched: %s", voice.id, type(trouble).__name__)
            return 0
        await self.database.turn(
            (lambda tx: hear(tx, voice.id, text))
            if text
            else (lambda tx: voices.not_understood(tx, voice.id)),
            self.database.origin("voice"),
        )
        self.produced()
        return 1

    async def _text(self, voice: Voice) -> str:
        """What is said in it, or "". Raises TelegramError where nothing comes."""
        if self.ears is None or voice.tries > TRIES_MAX:
            return ""
        self.shows(voice.chat_id)
        file_id = await self.database.reading(lambda tx: store.file_id(tx, voice.id))
        note = await fetch(self.bot, file_id, NOTE_MAX)
        return (await self.ears.text(note)).strip() if note else ""

    async def close(self) -> None:
        if self.ears:
            await self.ears.close()
