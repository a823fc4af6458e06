"""The reader: fetches the clips that workers record, and joins them into what is read aloud; outside of every turn."""

from collections.abc import Callable, Sequence

from telegram import Bot

from bot.actions import clips
from bot.sounds import framed
from bot.store import clips as store
from bot.store.database import Database
from bot.telegram.aside import TRIES_MAX, Aside, Kind
from bot.telegram.client import fetch
from bot.telegram.process import made_by

SECONDS_MAX = 30
CLIP_MAX = 256 * 1024
"""A phrase of some seconds; a name is no speech."""


class Reader(Aside):
    """What somebody waits for first: a reading, else a clip."""

    def __init__(self, bot: Bot, database: Database, produced: Callable[[], None]) -> None:
        super().__init__(
            database, produced, Kind("reading", store.to_join, self._join), Kind("clip", store.to_fetch, self._fetch)
        )  # fmt: skip
        self.bot = bot

    async def _join(self, reading_id: int) -> None:
        reading = await self.turn(lambda tx: store.claim_reading(tx, reading_id))
        note = None
        sounds = await self.database.reading(lambda tx: store.sounds(tx, reading.unit_id, reading.phrases))
        if reading.tries <= TRIES_MAX and len(sounds) == len(reading.phrases):
            note = await joined(sounds)
        await self.turn(lambda tx: clips.was_joined(tx, reading, note))

    async def _fetch(self, clip_id: int) -> None:
        """A clip that is no sound is dropped: its phrase is asked for once more."""
        claimed = await self.turn(lambda tx: store.claim(tx, clip_id))
        if claimed is None:
            return
        clip, file_id = claimed
        sound = await fetch(self.bot, file_id, CLIP_MAX) if clip.tries <= TRIES_MAX else None
        if sound and await joined([sound]):
            kept = sound
            await self.turn(lambda tx: store.set_sound(tx, clip_id, kept))
        else:
            await self.turn(lambda tx: store.drop(tx, clip_id))


async def joined(sounds: Sequence[bytes]) -> bytes | None:
    """One voice note of all; None where none came of it in time."""
    return await made_by("bot.sounds", given=b"".join(map(framed, sounds)), seconds_max=SECONDS_MAX)
