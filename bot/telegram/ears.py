"""The process that hears: begun with the first note, kept for the next, begun anew where it fell."""

import asyncio
import json
import logging
import sys
from contextlib import suppress

from bot.sounds import framed

log = logging.getLogger(__name__)

SECONDS_MAX = 90
"""A model is loaded and a minute of sound heard in a tenth of that."""


class Ears:
    """One note at a time. `engine` is named as in HUZHU_TRANSCRIBER."""

    def __init__(self, engine: str) -> None:
        self.engine = engine
        self._process: asyncio.subprocess.Process | None = None

    async def text(self, note: bytes) -> str:
        """What is said in it; "" where nothing is, or the process made nothing of it."""
        try:
            async with asyncio.timeout(SECONDS_MAX):
                line = await self._answer(note)
        except (TimeoutError, ConnectionError):
            line = b""
        if not line:
            log.error("a voice note could not be heard: the process ended")
            await self.close()
            return ""
        return str(json.loads(line).get("text", ""))

    async def _answer(self, note: bytes) -> bytes:
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot.hearing", self.engine, stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
        assert self._process.stdin is not None, "it was begun with one"
        assert self._process.stdout is not None, "it was begun with one"
        self._process.stdin.write(framed(note))
        await self._process.stdin.drain()
        return await self._process.stdout.readline()

    async def close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.communicate()
