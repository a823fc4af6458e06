"""Killed by SIGKILL at any moment, again and again, while people talk: nothing is lost, and nothing happens twice."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from bot.cli import now
from bot.sandbox.server import Seen
from bot.store import audit
from bot.store.tx import Row, Tx
from tests.community import Template, people_of
from tests.conftest import Community
from tests.life.forks import forks
from tests.life.lives import Server, Volunteer, pairs, program
from tests.life.machine import RECEIPT, Machine, count, newest
from tests.life.process import Running, Watch, put_an_end_to, serving

AMBIGUOUS = ("lost", "garbage", "silent", "Internal Server Error")
CALLS_MAX = 12
LIFE_SECONDS_MAX = 0.5


@pytest.fixture
async def community(template: Template, tmp_path: Path) -> AsyncIterator[Community]:
    """The community's store and town; its bot is a process of its own, in our own time."""
    world = template.copy_into(tmp_path)
    world.api.clock = world.api.state.clock = now
    world.api.state.last_update_at = now()  # no quiet months before: its numbers go on
    yield Community(world, world.town, **people_of(world))
    assert world.api.violations == []


@dataclass
class Storm:
    """Two people log one visit after another, 5 % of Telegram's answers are bad, and the bot is killed and killed."""

    community: Community
    chance: Random
    watch: Watch = field(init=False)
    volunteers: tuple[Volunteer, ...] = ()
    kills: int = 0

    def __post_init__(self) -> None:
        api, store = self.community.world.api, self.store
        self.watch = Watch(api, patience=150)  # a step may take several lives of the process
        self.volunteers = (
            Volunteer(self.community.wang.person, self.watch, "李爹爹"),
            Volunteer(self.community.liu.person, self.watch, "张婆婆"),
        )
        self.first_update, self.calls = api.state.next_update_id, len(api.calls)
        self.visits, self.sent = count(store, table="visit"), newest(store)

    @property
    def store(self) -> Path:
        return self.community.world.settings.store_path

    async def rages(
        self, begins: Callable[[], Awaitable[Running]], kills: int, visits_min: int, *, in_its_start: bool
    ) -> None:
        """Until so many have been killed, some in their very start, and the last has done all there was to do.

        On a slow machine a life holds less: then some more die, until people have got so many visits logged.
        """
        api = self.community.world.api
        self.server = server = Server(self.community.world, self.watch, begins)
        api.faults.chance(0.05, self.chance, ("429", "500", "lost", "garbage"))
        rounds = [asyncio.ensure_future(one.goes_round()) for one in self.volunteers]
        try:
            while self.kills < kills or sum(len(one.lengths) for one in self.volunteers) < visits_min:
                await (server.begins() if in_its_start else server.starts())
                await self._some_moment()
                for one in rounds:
                    assert not one.done(), one.exception()
                if not await server.has_given_up():
                    await server.is_killed()
                    self.kills += 1
            await server.starts()
            for volunteer in self.volunteers:
                volunteer.enough = True
            await server.lives_while(asyncio.gather(*rounds))
            api.faults.off()
            await self.watch.until(server.has_rested)
            await server.is_told_to_stop()
        finally:
            for one in rounds:
                one.cancel()
            if server.process:
                await put_an_end_to(server.process)

    async def _some_moment(self) -> None:
        """While it starts, or after some of its calls, or after a while in which it had nothing to do."""
        calls = self.community.world.api.calls
        enough = len(calls) + self.chance.randrange(CALLS_MAX)
        with suppress(TimeoutError):
            async with asyncio.timeout(LIFE_SECONDS_MAX):
                await self.watch.until(lambda: len(calls) >= enough)
        await asyncio.sleep(self.chance.uniform(0, 0.02))  # the random moment is the point

    async def has_done_no_harm(self, visits_min: int) -> None:
        """Against what the local Bot API saw: nothing lost, nothing doubled beyond what nobody can know, and in order."""
        api, server = self.community.world.api, self.server
        logged = [length for one in self.volunteers for length in one.lengths]
        confirmed = {tap for one in self.volunteers for tap in one.confirmed}
        assert len(logged) == len(confirmed) >= visits_min, "people were at it all the time"
        assert count(self.store, table="visit") - self.visits == len(logged)
        received = count(self.store, f"update_id >= {self.first_update} AND state = 'done'", "inbox")
        assert received == api.state.next_update_id - self.first_update
        assert count(self.store, "state = 'dead' AND method = 'send'") == 0

        machine = Machine(self.community.world)
        await machine.open()
        books = await machine.app.database.reading(lambda tx: sends(tx, self.sent))
        assert sorted(await machine.app.database.reading(minutes_of_visits)) == sorted(logged)
        assert await machine.app.database.reading(audit.faults) == []
        await machine.app.close()
        seen = [call for call in api.calls[self.calls :] if call.method == "sendMessage"]
        arrived = Counter((int(call.params["chat_id"]), plain(call)) for call in seen if call.done)
        lost = Counter((one.chat_id, one.text) for one in books) - arrived
        assert not lost
        ambiguous = sum(call.outcome in AMBIGUOUS for call in seen)
        assert arrived.total() - len(books) <= server.in_flight + ambiguous, "doubled"
        assert inversions(books) == 0


@pytest.mark.slow
async def test_sigkill_30(community: Community) -> None:
    """Thirty lives, each long enough to begin its work."""
    await forked_storm(community, Random(30), kills=30, visits_min=3, in_its_start=False)


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_sigkill_storm(community: Community) -> None:
    """A hundred lives of half a second at most, some of which end before the first word."""
    await forked_storm(community, Random(100), kills=100, visits_min=6)


@pytest.mark.storm
@pytest.mark.parametrize("seed", range(3))
async def test_sigkill_storm_of_200(community: Community, seed: int) -> None:
    await forked_storm(community, Random(seed), kills=200, visits_min=12)


@pytest.mark.storm
async def test_sigkill_30_of_the_program_as_it_is_started(community: Community) -> None:
    """With a reading in of its own before each life."""
    storm = Storm(community, Random(31))
    await pairs(community.world, "刘建国", "张桂珍")
    async with serving(community.world.api) as address:
        await storm.rages(program(community.world, address), 30, 3, in_its_start=False)
    await storm.has_done_no_harm(visits_min=3)


async def forked_storm(
    community: Community, chance: Random, kills: int, visits_min: int, *, in_its_start: bool = True
) -> None:
    world = community.world
    storm = Storm(community, chance)
    await pairs(world, "刘建国", "张桂珍")
    async with (
        serving(world.api) as address,
        forks(world.folder, token=world.api.token, api_url=address) as born,
    ):
        await storm.rages(born.starts, kills, visits_min, in_its_start=in_its_start)
    await storm.has_done_no_harm(visits_min)
    assert storm.server.in_flight > 0, "some died over a message"


@dataclass(frozen=True)
class Sent:
    """A message as the bot's books have it."""

    chat_id: int
    lane: int
    telegram_id: int
    text: str


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


async def sends(tx: Tx, after: int) -> list[Sent]:
    rows = await tx.all(
        "SELECT outbox.*, telegram_id FROM outbox LEFT JOIN message ON message.id = message_id"
        " WHERE method = 'send' AND state = 'sent' AND outbox.id > :after ORDER BY outbox.id",
        after=after,
    )
    return [Sent(row["chat_id"], row["lane"], row["telegram_id"] or 0, text_of(tx, row)) for row in rows]


def text_of(tx: Tx, row: Row) -> str:
    return str(
        json.loads(tx.cipher.open("outbox", "payload", row["dedup_key"], row["payload"])).get("text", "")
    )


async def minutes_of_visits(tx: Tx) -> list[int]:
    return [row["minutes"] for row in await tx.all("SELECT minutes FROM visit")]
