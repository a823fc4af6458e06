"""`huzhu serve` many times a minute: the program is read in once, and each process is a fork of that one.

Only the reading in of modules, patterns and texts is left out; all else a process does at its start it does, with a lock, a store,
sockets and a death of its own. `python -m tests.life.forks` is the one that waits to be forked.
"""

import asyncio
import gc
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from tests.life.process import surroundings


@dataclass
class Forked:
    """One process, spoken to as to any that asyncio starts."""

    pid: int
    told: Path
    end: "asyncio.Future[int]"

    @property
    def returncode(self) -> int | None:
        return self.end.result() if self.end.done() else None

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def send_signal(self, sign: signal.Signals) -> None:
        """Raises ProcessLookupError where it has ended: another may have its number."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, sign)

    async def wait(self) -> int:
        return await asyncio.shield(self.end)

    async def communicate(self) -> tuple[bytes, bytes]:
        await self.wait()
        return b"", self.told.read_bytes()


@dataclass
class Forks:
    """Gives birth to one process at a time."""

    folder: Path
    parent: Process
    born: int = 0
    ends: list["asyncio.Future[int]"] = field(default_factory=list)

    async def starts(self) -> Forked:
        assert self.parent.stdin is not None
        self.born += 1
        told = self.folder / f"told-{self.born}"
        told.touch()
        self.parent.stdin.write(f"{told}\n".encode())
        pid = await self._number()
        end = asyncio.ensure_future(self._number())
        self.ends.append(end)
        return Forked(pid, told, end)

    async def _number(self) -> int:
        assert self.parent.stdout is not None
        return int(await self.parent.stdout.readline())


@asynccontextmanager
async def forks(folder: Path, **settings: str) -> AsyncIterator[Forks]:
    """The program, read in and ready. Whoever is in its middle must have ended all it was given."""
    command = (sys.executable, "-m", "tests.life.forks")
    parent = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=surroundings(folder, **settings), stdin=PIPE, stdout=PIPE
    )
    try:
        assert parent.stdout is not None
        assert await parent.stdout.readline() == b"ready\n"
        yield Forks(folder, parent)
    finally:
        with suppress(ProcessLookupError):
            parent.kill()
        await parent.communicate()


def wait_to_be_forked() -> None:
    """A line names a file: a process begins, whose errors go there. Its number is printed, then how it ended."""
    from bot.cli import main
    from bot.understanding import by_sound
    from bot.understanding.patterns import compile_all
    from bot.words import read_all

    import_module("bot.cli.serve")
    compile_all()
    by_sound.read_in()
    read_all()
    gc.freeze()
    print("ready", flush=True)  # noqa: T201  # this is how it speaks
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.dup2(os.open(line.strip(), os.O_WRONLY | os.O_CREAT | os.O_TRUNC), sys.stderr.fileno())
            os._exit(main(["serve"]))
        print(child, flush=True)  # noqa: T201  # as above
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  # as above


if __name__ == "__main__":
    wait_to_be_forked()
