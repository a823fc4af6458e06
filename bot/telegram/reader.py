"""The reader: fetches the clips that workers record, and joins them into what is read aloud; outside of every turn."""

import asyncio
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from telegram import Bot
from telegram.error import TelegramError

from bot.actions import clips
from bot.sounds import framed
from bot.store import clips as store
from bot.store.database import Database
from bot.telegram.client import fetch

log = logging.getLogger(__name__)

IDLE_SECONDS = 1
TRIES_MAX = 3
SECONDS_MAX = 30
CLIP_MAX = 256 * 1024
"""A phrase of some seconds; a name is no speech."""


class Reader:
    """Does what waits, one thing after the other."""

    def __init__(self, bot: Bot, database: Database, produced: Callable[[], None]) -> None:
        self.bot, self.database, self.produced = bot, database, produced

    async def run(self) -> None:
        while True:
            if not await self.once():
                await asyncio.sleep(IDLE_SECONDS)

    async def once(self) -> int:
        """What somebody waits for first: a reading, else a clip; 0 where there is none, or Telegram does not answer."""
        return await self._join() or await self._fetch()

    async def _join(self) -> int:
        waiting = await self.database.reading(store.to_join)
        if waiting is None:
            return 0
        origin = self.database.origin("reading")
        reading = await self.database.turn(lambda tx: store.claim_reading(tx, waiting), origin)
        note = None
        sounds = await self.database.reading(lambda tx: store.sounds(tx, reading.unit_id, reading.phrases))
        if reading.tries <= TRIES_MAX and len(sounds) == len(reading.phrases):
            note = await joined(sounds)
        origin = self.database.origin("reading")
        await self.database.turn(lambda tx: clips.was_joined(tx, reading, note), origin)
        self.produced()
        return 1

    async def _fetch(self) -> int:
        """A clip that is no sound is dropped: its phrase is asked for once more."""
        waiting = await self.database.reading(store.to_fetch)
        if waiting is None:
            return 0
        clip, file_id = await self.database.turn(
            lambda tx: store.claim(tx, waiting), self.database.origin("clip")
        )
        sound = None
        try:
            if clip.tries <= TRIES_MAX:
                sound = await fetch(self.bot, file_id, CLIP_MAX)
        except TelegramError as trouble:
            log.warning("clip %s could not be fetched: %s", clip.id, type(trouble).__name__)
            return 0
        if sound and await joined([sound]):
            kept = sound
            await self.database.turn(
                lambda tx: store.set_sound(tx, clip.id, kept), self.database.origin("clip")
            )
        else:
            await self.database.turn(lambda tx: store.drop(tx, clip.id), self.database.origin("clip"))
        return 1


async def joined(sounds: Sequence[bytes]) -> bytes | None:
    """One voice note of all, made in a process of its own; None where none came of it in time."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sounds", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(SECONDS_MAX):
            note, _ = await process.communicate(b"".join(map(framed, sounds)))
    except TimeoutError:
        note = b""
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    return note if process.returncode == 0 and note else None
