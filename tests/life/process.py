"""The program as an operator starts it, and a Bot API for it on loopback."""

import asyncio
import os
import re
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import aiohttp
import pytest
from aiohttp import web

from bot.cli import main
from bot.sandbox.server import BotApi
from bot.sandbox.web import application

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 45
"""A generous upper limit: what takes longer will never come."""
LISTENS = re.compile(rb"listening on 127\.0\.0\.1:(\d+)")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


class Running(Protocol):
    """A process, by whomever it was started."""

    @property
    def returncode(self) -> int | None: ...

    def kill(self) -> None: ...

    def terminate(self) -> None: ...

    async def wait(self) -> int: ...

    async def communicate(self) -> tuple[bytes, bytes]: ...


def surroundings(folder: Path, **settings: str) -> dict[str, str]:
    """The environment of a program whose store lies in a folder; `token="…"` becomes HUZHU_TOKEN."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HUZHU_")}
    ours = {"database": f"sqlite:///{folder}/huzhu.db"} | settings
    return kept | {"PYTHONPATH": str(ROOT)} | {f"HUZHU_{name.upper()}": value for name, value in ours.items()}


async def starts(folder: Path, *arguments: str, **settings: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, cwd=folder, env=surroundings(folder, **settings), stdout=PIPE,
        stderr=PIPE,
    )  # fmt: skip


async def ends(process: Running) -> Ended:
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE_SECONDS)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


async def huzhu(folder: Path, *arguments: str, **settings: str) -> Ended:
    """Run a command to its end."""
    return await ends(await starts(folder, *arguments, **settings))


@dataclass(frozen=True)
class Typed:
    """Commands in this process: as good as a real one where nothing is served, and thirty times faster."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str, **settings: str) -> Ended:
        for name, value in surroundings(self.folder, **settings).items():
            if name.startswith("HUZHU_"):
                self.monkeypatch.setenv(name, value)
        try:
            code = main(arguments)
        except SystemExit as wrong_use:
            code = int(wrong_use.code or 0)
        told = self.capsys.readouterr()
        return Ended(code, told.out, told.err)


async def put_an_end_to(*processes: Running) -> None:
    """Whatever a test leaves running."""
    for process in processes:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


@asynccontextmanager
async def serving(
    api: BotApi, around: Callable[[web.Request, Handler], Awaitable[web.StreamResponse]] | None = None
) -> AsyncIterator[str]:
    """The Bot API over HTTP: its address. `around` may hold up or change what is answered."""
    app = application(api)
    if around is not None:
        app.middlewares.append(web.middleware(around))  # type: ignore[arg-type]  # aiohttp names its handler so
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


class Watch:
    """Waits until something is so at the Bot API: it looks again whenever something happens there."""

    def __init__(self, api: BotApi, patience: float = PATIENCE_SECONDS) -> None:
        self._new, self.patience = asyncio.Event(), patience
        api.state.listeners.append(self._new.set)

    async def until(self, so: Callable[[], bool]) -> None:
        async with asyncio.timeout(self.patience):
            while not so():
                self._new.clear()
                with suppress(TimeoutError):  # what happens in the other process gives no sign
                    await asyncio.wait_for(self._new.wait(), 0.05)


async def port_of(process: Process) -> int:
    """The port it says it listens on."""
    assert process.stderr is not None
    said = b""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not (found := LISTENS.search(said)):
            line = await process.stderr.readline()
            assert line, said.decode()
            said += line
    return int(found[1])


async def ask(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.text()
