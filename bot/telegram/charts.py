"""A chart becomes a picture in a process of its own: what draws is heavy, and may fail without harm."""

import asyncio
import logging
import sys
from contextlib import suppress

from bot.chart import SECONDS_MAX, Chart, as_json

log = logging.getLogger(__name__)


async def picture_of(chart: Chart) -> bytes | None:
    """The PNG; None where none came of it in time."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.chart", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(SECONDS_MAX):
            content, _ = await process.communicate(as_json(chart).encode())
    except TimeoutError:
        content = b""
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if process.returncode == 0:
        return content
    log.error("a chart could not be drawn (%s)", process.returncode)
    return None
