"""The machine's clock is set back or ahead by an hour while the bot serves: nothing is sent twice, and nothing never."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import cycle
from pathlib import Path

import pytest

from bot.cli import now
from bot.model import Role
from bot.rules.policy import policy_on
from bot.rules.quiet import may_tell_at
from bot.sandbox.coming_in import comes_in, enrols_volunteer
from bot.sandbox.faults import FaultKind
from bot.timers import Ticker
from tests.community import Template
from tests.conftest import Clock
from tests.life.machine import Machine, bubbles, people
from tests.life.test_crashes import POINTS, Outcome, lived, story, undisturbed

__all__ = ["undisturbed"]

HOUR = timedelta(hours=1)
ZERO = timedelta()


@dataclass
class Jumpy:
    """The machine's clock: the town's, and so much ahead of it. The town's own time, and Telegram's, jump never."""

    clock: Clock = field(default_factory=Clock)
    ahead: timedelta = ZERO

    def __call__(self) -> datetime:
        return self.clock() + self.ahead


async def jumpy_machine(template: Template, folder: Path) -> tuple[Machine, Jumpy]:
    machine = Machine(template.copy_into(folder))
    machine.clock = jumpy = Jumpy(machine.world.clock)
    await machine.open()
    return machine, jumpy


# While people talk ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("point", POINTS)
async def test_clock_jumps(template: Template, tmp_path: Path, undisturbed: Outcome, point: str) -> None:
    """Each time a point is passed, from a visit to points: everybody sees what they would have seen."""
    jumps, jumpy, seen = cycle((HOUR, ZERO, -HOUR, ZERO)), Jumpy(), set[timedelta]()

    def jumps_at(at: str) -> bool:
        if at == point:
            jumpy.ahead = next(jumps)
            seen.add(jumpy.ahead)
        return False

    def in_jumpy_time(machine: Machine) -> None:
        machine.clock, jumpy.clock = jumpy, machine.world.clock

    assert await lived(template, tmp_path, jumps_at, in_jumpy_time) == undisturbed
    assert seen == {HOUR, ZERO, -HOUR}


# Through a night -----------------------------------------------------------------------------------------


def at_night(clock: Clock, hour: int, minute: int) -> datetime:
    """That time of the coming night or morning, in Wuhan."""
    day = clock.at.date() + timedelta(days=int(hour < 12))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC) - 8 * HOUR


@pytest.mark.parametrize(
    "ways", [(HOUR, ZERO, -HOUR, HOUR, ZERO), (-HOUR, HOUR, ZERO, -HOUR, ZERO), (ZERO, -HOUR)]
)
async def test_ticks_notices_and_gifts_of_a_night_come_once(
    template: Template, tmp_path: Path, ways: tuple[timedelta, ...]
) -> None:
    """What waits for the morning goes out in the morning as the machine has it, and whatever falls due is done once."""
    machine, jumpy = await jumpy_machine(template, tmp_path)
    town, clock, api = people(machine.world), machine.world.clock, machine.world.api
    await story(town)
    for label in ("送积分", "社区需要的老人", "全部", "对的", "对的"):
        await town.wang.taps(label)
    clock.at = at_night(clock, 20, 30)
    for label in ("记一次服务", "张婆婆", "打扫卫生", "今天下午", "2小时", "对的"):
        await town.wang.taps(label)
    calls, policy = len(api.calls), policy_on(clock.at.date())
    told: list[tuple[str, int, datetime]] = []
    end, step = at_night(clock, 11, 0), 0
    while clock.at < end:
        jumpy.ahead = ways[step // 9 % len(ways)]
        await machine.app.ticker.tick()
        await machine.settle()
        local = jumpy().astimezone(machine.world.settings.zone)
        told += [
            (call.params["text"], int(call.params["chat_id"]), local)
            for call in api.calls[calls:]
            if call.method == "sendMessage"
        ]
        calls, step = len(api.calls), step + 1
        clock.moves(minutes=7)
    seen = Counter((text, chat_id) for text, chat_id, _ in told)
    assert set(seen.values()) == {1}, seen
    to = Counter(chat_id for _, chat_id, _ in told)
    assert to == {
        town.zhang_elder.id: 1, town.zhang_relative.id: 1, town.li_worker.id: 1, town.zhou_worker.id: 1,
    }  # fmt: skip
    for _, chat_id, local in told:
        role: Role = "worker" if chat_id in (town.li_worker.id, town.zhou_worker.id) else "elder"
        assert may_tell_at(local, role, policy) == local, "in quiet hours"
    assert machine.count("job = 'daily'", "tick") == 2
    assert machine.count("state = 'given'", "gift") == 1
    assert machine.count("state IN ('queued', 'dead')") == 0
    await machine.close()


# Told to wait, and tried again ---------------------------------------------------------------------------


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("by", [HOUR, -HOUR])
async def test_telegram_is_left_alone_as_long_as_it_said_and_no_longer(
    template: Template, tmp_path: Path, by: timedelta, *, restart: bool
) -> None:
    machine, jumpy = await jumpy_machine(template, tmp_path)
    town, clock, faults = people(machine.world), machine.world.clock, machine.world.api.faults
    faults.next("429", 1, "sendMessage", retry_after=30)
    town.wang.person.says("我的积分")
    await machine.app.settle()
    jumpy.ahead = by
    if restart:
        faults.closed_until = None  # what Telegram says of messages is not said of getMe
        await machine.app.close()
        await machine.open()
    told = len(machine.world.api.calls)
    for _ in range(2):
        clock.moves(seconds=14)
        await machine.app.settle()
    ahead_and_anew = restart and by > ZERO  # the one case in which nobody can know
    assert (len(machine.world.api.calls) > told) is ahead_and_anew
    clock.moves(seconds=6)
    await machine.app.settle()
    assert "能用" in bubbles(town.wang)[-1]
    await machine.close()


@pytest.mark.parametrize("kind", ["lost", "500"])
async def test_what_is_tried_again_waits_a_minute_at_most(
    template: Template, tmp_path: Path, kind: FaultKind
) -> None:
    """Its pause was written by a clock that was an hour ahead."""
    machine, jumpy = await jumpy_machine(template, tmp_path)
    wang = people(machine.world).wang
    jumpy.ahead = HOUR
    machine.world.api.faults.next(kind, 1, "sendMessage")
    wang.person.says("我的积分")
    await machine.app.settle()
    assert machine.count("state = 'queued'") == 1
    jumpy.ahead = ZERO
    machine.world.clock.moves(seconds=60)
    await machine.app.settle()
    assert "能用" in bubbles(wang)[-1]
    assert machine.count("state = 'queued'") == 0
    await machine.close()


# The beat ------------------------------------------------------------------------------------------------


def machine_clock(ahead: Callable[[], timedelta]) -> type[datetime]:
    class MachineClock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # a plain one is good enough
            return now().astimezone(tz) + ahead()

    return MachineClock


@pytest.mark.parametrize("by", [HOUR, -HOUR])
async def test_the_beat_goes_on(
    template: Template, tmp_path: Path, by: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where APScheduler's clock is set back by an hour, it would sit still for that hour."""
    machine, _ = await jumpy_machine(template, tmp_path)
    ahead, ticks, four = [ZERO], 0, asyncio.Event()
    for module in (
        "apscheduler.schedulers.base",
        "apscheduler.triggers.interval",
        "apscheduler.executors.base",
        "bot.timers",
    ):
        monkeypatch.setattr(f"{module}.datetime", machine_clock(lambda: ahead[0]))

    def ticked() -> None:
        nonlocal ticks
        ticks += 1
        ahead[0] = by
        if ticks == 4:
            four.set()

    ticker = Ticker(machine.app.database, ticked, timedelta(seconds=0.1))
    running = asyncio.ensure_future(ticker.run())
    async with asyncio.timeout(30):
        await four.wait()
    running.cancel()
    await asyncio.wait([running])
    await machine.close()


# What is good for a time ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("made", "used"), [(HOUR, ZERO), (ZERO, HOUR), (ZERO, -HOUR), (-HOUR, HOUR)])
async def test_cards_and_talks_outlive_a_jump(
    template: Template, tmp_path: Path, made: timedelta, used: timedelta
) -> None:
    """A card made, and a talk begun, in another hour are as good as ever."""
    machine, jumpy = await jumpy_machine(template, tmp_path)
    town = people(machine.world)
    jumpy.ahead = made
    card = await enrols_volunteer(town.li_worker, "周大姐", "1960-02-03")
    for label in ("记一次服务", "李爹爹", "打扫卫生"):
        await town.wang.taps(label)
    jumpy.ahead = used
    for label in ("今天上午", "1小时", "对的"):
        await town.wang.taps(label)
    await comes_in(machine.world.town.person("周大姐"), card, "大姐")
    assert machine.count(table="visit") == 1
    assert machine.count("role = 'volunteer'", "role") == 3
    await machine.close()
