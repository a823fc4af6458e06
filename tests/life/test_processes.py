"""Real processes over real HTTP: killed, told to stop, and two where there should be one."""

import asyncio
import json
import signal
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest
from aiohttp import web

from bot.cli import now
from bot.sandbox.people import Bubble, Person
from bot.sandbox.server import Seen
from bot.store import audit, people
from bot.store.tx import Row, Tx
from tests.community import Template, people_of
from tests.conftest import Community, World
from tests.life.machine import RECEIPT, Machine, count
from tests.life.process import Handler, Watch, ends, put_an_end_to, serving, starts

KILLS = 30
AMBIGUOUS = ("lost", "garbage", "silent", "Internal Server Error")


@pytest.fixture
async def community(template: Template, tmp_path: Path) -> AsyncIterator[Community]:
    """The community's store and town; its bot is a process of its own, in our own time."""
    world = template.copy_into(tmp_path)
    world.api.clock = world.api.state.clock = now
    world.api.state.last_update_at = now()  # no quiet months before: its numbers go on
    yield Community(world, world.town, **people_of(world))
    assert world.api.violations == []


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


@dataclass
class Server:
    """`huzhu serve`, killed and started again."""

    world: World
    address: str
    watch: Watch
    process: Process | None = None
    in_flight: int = 0

    async def starts(self) -> None:
        """As a supervisor does: where it ends with 1, because Telegram is too busy even for getMe, once more."""
        api, ready = self.world.api, False
        while not ready:
            known = self._times_known()
            self.process = process = await starts(
                self.world.folder, "serve", token=api.token, api_url=self.address
            )
            await self.watch.until(lambda: self._times_known() > known or process.returncode is not None)  # noqa: B023  # awaited before it changes
            ready = process.returncode is None
            if not ready:
                told = await ends(process)
                assert told.code == 1, told
                assert "cannot be reached (RetryAfter)" in told.err
        await self.watch.until(lambda: api.poll.waiting is not None)

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


@dataclass(frozen=True)
class Sent:
    """A message as the bot's books have it."""

    chat_id: int
    lane: int
    telegram_id: int
    text: str


async def pairs(world: World, volunteer: str, elder: str) -> None:
    """As the worker would, before the bot is there."""

    async def work(tx: Tx) -> None:
        ids = {row["name"]: row["id"] for row in await tx.all("SELECT id, name FROM person")}
        await people.pair(tx, ids[volunteer], ids[elder])

    machine = Machine(world)
    await machine.open()
    await machine.app.database.turn(work, "test")
    await machine.app.close()


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_sigkill_30(community: Community) -> None:
    """Killed 30 times at random while two people log visits, with 5 % of Telegram's answers bad."""
    world, api, chance = community.world, community.world.api, Random(30)
    first_update, visits, calls = (
        api.state.next_update_id,
        count(world.settings.store_path, table="visit"),
        len(api.calls),
    )
    sent_before = count(world.settings.store_path, "method = 'send'")
    watch = Watch(api, patience=150)  # a step may take several lives of the process
    wang = Volunteer(community.wang.person, watch, "李爹爹")
    liu = Volunteer(community.liu.person, watch, "张婆婆")
    await pairs(world, "刘建国", "张桂珍")
    async with serving(api) as address:
        server = Server(world, address, watch)
        api.faults.chance(0.05, chance, ("429", "500", "lost", "garbage"))
        rounds = [asyncio.ensure_future(one.goes_round()) for one in (wang, liu)]
        try:
            for _ in range(KILLS):
                await server.starts()
                await asyncio.sleep(chance.uniform(0, 0.6))  # the random moment is the point
                for one in rounds:
                    assert not one.done(), one.exception()
                await server.is_killed()
            await server.starts()
            wang.enough = liu.enough = True
            await server.lives_while(asyncio.gather(*rounds))
            api.faults.off()
            await watch.until(server.has_rested)
            await server.is_told_to_stop()
        finally:
            for one in rounds:
                one.cancel()
            if server.process:
                await put_an_end_to(server.process)

    logged = wang.lengths + liu.lengths
    assert len(logged) == len(wang.confirmed | liu.confirmed) >= 6, "people were at it all the time"
    assert count(server.store, table="visit") - visits == len(logged)
    received = count(server.store, f"update_id >= {first_update} AND state = 'done'", "inbox")
    assert received == api.state.next_update_id - first_update
    assert count(server.store, "state = 'dead' AND method = 'send'") == 0

    machine = Machine(world)
    await machine.open()
    books = (await machine.app.database.reading(sends))[sent_before:]
    assert sorted(await machine.app.database.reading(minutes_of_visits)) == sorted(logged)
    assert await machine.app.database.reading(audit.faults) == []
    await machine.app.close()
    seen = [call for call in api.calls[calls:] if call.method == "sendMessage"]
    arrived = Counter((int(call.params["chat_id"]), plain(call)) for call in seen if call.done)
    lost = Counter((one.chat_id, one.text) for one in books) - arrived
    assert not lost
    ambiguous = sum(call.outcome in AMBIGUOUS for call in seen)
    assert arrived.total() - len(books) <= server.in_flight + ambiguous, "doubled"
    assert inversions(books) == 0


def plain(call: Seen) -> str:
    return RECEIPT.sub("", str(call.params["text"]))


def inversions(books: list[Sent]) -> int:
    """How often, within a lane of a chat, a message stands before one that was to come first."""
    found, last = 0, dict[tuple[int, int], int]()
    for one in books:
        before = last.get((one.chat_id, one.lane), 0)
        found += one.telegram_id < before
        last[one.chat_id, one.lane] = max(before, one.telegram_id)
    return found


async def sends(tx: Tx) -> list[Sent]:
    rows = await tx.all(
        "SELECT outbox.*, telegram_id FROM outbox LEFT JOIN message ON message.id = message_id"
        " WHERE method = 'send' AND state = 'sent' ORDER BY outbox.id"
    )
    return [Sent(row["chat_id"], row["lane"], row["telegram_id"] or 0, text_of(tx, row)) for row in rows]


def text_of(tx: Tx, row: Row) -> str:
    return str(
        json.loads(tx.cipher.open("outbox", "payload", row["dedup_key"], row["payload"])).get("text", "")
    )


async def minutes_of_visits(tx: Tx) -> list[int]:
    return [row["minutes"] for row in await tx.all("SELECT minutes FROM visit")]


# Two where there should be one ---------------------------------------------------------------------------


async def test_conflict_409(template: Template, community: Community, tmp_path: Path) -> None:
    """A second program with the same token, elsewhere, leaves with 3; the first goes on."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    template.copy_into(elsewhere)
    api = community.world.api
    watch = Watch(api)
    async with serving(api) as address:
        server = Server(community.world, address, watch)
        await server.starts()
        community.wang.person.says("我的积分")
        await watch.until(lambda: "能用" in community.wang.screen.bubbles[-1].text)
        second = await starts(elsewhere, "serve", token=api.token, api_url=address)
        try:
            told = await ends(second)
            assert told.code == 3, told
            assert told.err.endswith("huzhu: Another program polls Telegram with this token.\n")
            assert "Traceback" not in told.err
            community.wang.person.says("更多")
            await watch.until(lambda: "能用" not in community.wang.screen.bubbles[-1].text)
            await server.is_told_to_stop()
        finally:
            assert server.process is not None
            await put_an_end_to(second, server.process)


# Told to stop --------------------------------------------------------------------------------------------


async def test_sigterm_drains(community: Community) -> None:
    """It stops while Telegram has yet to answer three messages: it waits for the answers, and keeps them."""
    api, three = community.world.api, (community.wang, community.liu, community.li_worker)
    may_answer, held = asyncio.Event(), Counter[str]()

    async def slowly(request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        if request.path.endswith("/sendMessage"):
            held["sendMessage"] += 1
            await may_answer.wait()
        return answer

    watch = Watch(api)
    async with serving(api, slowly) as address:
        server = Server(community.world, address, watch)
        await server.starts()
        for one in three:
            one.person.says("更多")
            one.person.says("我的积分")
        await watch.until(lambda: held["sendMessage"] == len(three))
        assert server.process is not None
        server.process.terminate()
        try:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(asyncio.shield(server.process.wait()), 0.3)
            may_answer.set()
            async with asyncio.timeout(10):
                await server.ends_well()
        finally:
            await put_an_end_to(server.process)
        assert count(server.store, "state = 'sending'") == 0
        await server.starts()
        await watch.until(server.has_rested)
        await server.is_told_to_stop()
    assert count(server.store, "receipt IS NOT NULL") == 0
    said = Counter(
        (call.params["chat_id"], call.params["text"]) for call in api.calls if call.method == "sendMessage"
    )
    assert set(said.values()) == {1}
    assert {int(chat_id) for chat_id, _ in said} == {one.id for one in three}
