"""Starting: how long the program takes to be read in, and how much memory it holds when nothing happens."""

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bot.cli.commands import first_invitation
from bot.cli.demo_life import real_now
from bot.sandbox.server import BotApi
from bot.settings import Settings
from tests.life.process import Watch, put_an_end_to, serving, starts
from tools.bench.measured import Line, by_turns, seconds

STANDS_STILL_SECONDS = 3.0


def importing() -> Iterator[Line]:
    """A fresh process each time, from compiled files."""

    def imports(what: str) -> float:
        command = [sys.executable, "-c", f"import {what}"]
        return seconds(lambda: subprocess.run(command, check=True))

    for what in ("bot.app", "telegram.ext, aiohttp"):
        imports(what)
    ours, floor = by_turns(lambda: imports("bot.app"), lambda: imports("telegram.ext, aiohttp"), 9)
    yield Line("cold import of bot.app, against telegram.ext and aiohttp", ours, "s", floor)


def memory() -> Iterator[Line]:
    """`huzhu serve`, polling the local Bot API over HTTP, with an empty store."""
    held = median(asyncio.run(_serve_idle()) for _ in range(3))
    yield Line("memory of an idle huzhu serve", held, "MB")


async def _serve_idle() -> float:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        settings = Settings(database=f"sqlite:///{folder}/huzhu.db")
        await first_invitation(settings, "东西湖区", None, None, real_now)
        api = BotApi(real_now)
        async with serving(api) as address:
            process = await starts(folder, "serve", token=api.token, api_url=address)
            try:
                await Watch(api).until(lambda: api.poll.waiting is not None)
                await asyncio.sleep(STANDS_STILL_SECONDS)
                return _resident_mb(process.pid)
            finally:
                await put_an_end_to(process)
                await api.aclose()


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024
