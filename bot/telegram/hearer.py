"""The hearer: fetches voice notes and has them heard, outside of every turn; what was said goes the way of typed words.

What no machine makes out is the community's.
"""

from collections.abc import Callable

from telegram import Bot

from bot.actions import voices
from bot.store import voices as store
from bot.store.database import Database
from bot.store.voices import Voice
from bot.telegram.aside import TRIES_MAX, Aside, Kind
from bot.telegram.client import fetch
from bot.telegram.ears import Ears
from bot.turn import hear

NOTE_MAX = 2 * 1024 * 1024
"""Four times a minute at Telegram's best."""


class Hearer(Aside):
    """`engine`: "" where no machine hears, not any more. `shows` that somebody is at it in a chat."""

    def __init__(
        self, bot: Bot, database: Database, engine: str,
        produced: Callable[[], None], shows: Callable[[int | None], None],
    ) -> None:  # fmt: skip
        super().__init__(database, produced, Kind("voice", store.waits, self._hear))
        self.bot, self.shows = bot, shows
        self.ears = Ears(engine) if engine else None

    async def _hear(self, voice_id: int) -> None:
        voice = await self.turn(lambda tx: store.claim(tx, voice_id))
        text = await self._text(voice)
        await self.turn(
            (lambda tx: hear(tx, voice_id, text))
            if text
            else (lambda tx: voices.not_understood(tx, voice_id))
        )

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
