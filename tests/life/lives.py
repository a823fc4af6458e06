"""People and processes that go on living through a storm: who logs visits, and the `huzhu serve` that is killed."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot.sandbox.people import Bubble, Person
from bot.store import people
from bot.store.tx import Tx
from tests.conftest import World
from tests.life.machine import Machine, count
from tests.life.process import Running, Watch, ends, starts


@dataclass
class Volunteer:
    """Somebody who logs one visit after another, each of another length, and looks before each tap."""

    person: Person
    watch: Watch
    elder: str
    confirmed: set[str] = field(default_factory=set)
    lengths: list[int] = field(default_factory=list)
    enough: bool = False

    async def goes_round(self) -> None:
        while not self.enough:
            await self.logs(30 + len(self.lengths))

    async def logs(self, minutes: int) -> None:
        self.person.says("记一次服务")
        for label in (self.elder, "上门看看"):
            await self._taps(label)
        await self._sees("昨天上午")
        self.person.says("昨天")
        await self._sees("1小时")
        self.person.says(f"{minutes}分钟")
        self.confirmed.add((await self._taps("对的"))["callback_data"])
        self.lengths.append(minutes)
        await self.watch.until(lambda: any("记上了" in bubble.text for bubble in self._new()))

    def _new(self) -> list[Bubble]:
        """What the bot has said since this person's own last words or tap."""
        bubbles = self.person.screen.bubbles
        mine = max(bubble.message_id for bubble in bubbles if bubble.mine)
        return [bubble for bubble in bubbles if bubble.message_id > mine]

    async def _sees(self, label: str) -> Bubble:
        await self.watch.until(lambda: any(label in bubble.labels for bubble in self._new()))
        return next(bubble for bubble in self._new() if label in bubble.labels)

    async def _taps(self, label: str) -> dict[str, str]:
        bubble = await self._sees(label)
        return self.person.taps(bubble.message_id, label)


def program(world: World, address: str) -> Callable[[], Awaitable[Running]]:
    """`python -m bot serve`, as an operator starts it."""
    return partial(starts, world.folder, "serve", token=world.api.token, api_url=address)


@dataclass
class Server:
    """`huzhu serve`, killed and started again."""

    world: World
    watch: Watch
    process_begins: Callable[[], Awaitable[Running]]
    process: Running | None = None
    in_flight: int = 0

    async def begins(self) -> None:
        """A process, wherever it is in its start."""
        self.process = await self.process_begins()

    async def starts(self) -> None:
        """As a supervisor does: where it ends with 1, because Telegram is too busy even for getMe, once more."""
        ready = False
        while not ready:
            known = self._times_known()
            self.process = process = await self.process_begins()
            await self.watch.until(lambda: self._times_known() > known or process.returncode is not None)  # noqa: B023  # awaited before it changes
            ready = not await self.has_given_up()
        await self.watch.until(lambda: self.world.api.poll.waiting is not None)

    async def has_given_up(self) -> bool:
        """Whether it ended by itself, as it may where Telegram is too busy even for getMe; anything else fails the test."""
        assert self.process is not None
        if self.process.returncode is None:
            return False
        told = await ends(self.process)
        assert told.code == 1, told
        assert "cannot be reached (RetryAfter)" in told.err
        return True

    def _times_known(self) -> int:
        return sum(call.method == "getMe" and call.done for call in self.world.api.calls)

    async def is_killed(self) -> None:
        assert self.process is not None
        self.process.kill()
        told = await ends(self.process)
        assert told.code == -signal.SIGKILL, told
        self.in_flight += count(self.store, "state = 'sending' AND method = 'send'")

    async def lives_while(self, work: "asyncio.Future[Any]") -> None:
        """Until the work is done; a process that ends meanwhile is the test's failure."""
        assert self.process is not None
        end = asyncio.ensure_future(self.process.wait())
        await asyncio.wait({work, end}, return_when=asyncio.FIRST_COMPLETED)
        assert not end.done(), await ends(self.process)
        end.cancel()
        await work

    async def is_told_to_stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        await self.ends_well()

    async def ends_well(self) -> None:
        assert self.process is not None
        told = await ends(self.process)
        assert told.code == 0, told
        assert "Traceback" not in told.err, told

    @property
    def store(self) -> Path:
        return self.world.settings.store_path

    def has_rested(self) -> bool:
        """Nothing to do but what waits for the morning."""
        open_rows = "state = 'sending' OR state = 'queued' AND (not_before = 0 OR attempts > 0)"
        return not count(self.store, "state = 'open'", "inbox") and not count(self.store, open_rows)


async def pairs(world: World, volunteer: str, elder: str) -> None:
    """As the worker would, before the bot is there."""

    async def work(tx: Tx) -> None:
        ids = {row["name"]: row["id"] for row in await tx.all("SELECT id, name FROM person")}
        await people.pair(tx, ids[volunteer], ids[elder])

    machine = Machine(world)
    await machine.open()
    await machine.app.database.turn(work, "test")
    await machine.app.close()
