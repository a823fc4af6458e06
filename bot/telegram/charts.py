"""Charts and papers are made in a process of their own: what draws is heavy, and may fail without harm."""

import asyncio
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress

from bot.chart import SECONDS_MAX, Chart, as_json
from bot.paper import Printed
from bot.paper import as_json as as_pages

log = logging.getLogger(__name__)


async def picture_of(chart: Chart) -> bytes | None:
    """The PNG; None where none came of it in time."""
    return await _made("bot.chart", as_json(chart))


async def pdf_of(sheets: Sequence[Printed]) -> bytes | None:
    """The PDF; None where none came of it in time."""
    return await _made("bot.paper", as_pages(sheets))


async def _made(module: str, told: str) -> bytes | None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(SECONDS_MAX):
            content, _ = await process.communicate(told.encode())
    except TimeoutError:
        content = b""
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if process.returncode == 0:
        return content
    log.error("%s made nothing (%s)", module, process.returncode)
    return None
