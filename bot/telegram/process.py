"""A process of its own for what is heavy, or may fall: it is handed bytes, and its answer is waited for so long."""

import asyncio
import sys
from contextlib import suppress


async def made_by(module: str, *args: str, given: bytes, seconds_max: float) -> bytes | None:
    """What `python -m module` makes of it; None where nothing came of it in time."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *args, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    made = b""
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds_max):
                made, _ = await process.communicate(given)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    return made if process.returncode == 0 and made else None
