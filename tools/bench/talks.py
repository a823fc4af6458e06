"""Whole talks over HTTP, all processes apart: ours beside bare python-telegram-bot, in turn, on one kind of Bot API."""

import asyncio
import json
import shutil
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles
from typing import Any

from bot.sandbox.town import Neighbour
from tests.community import Template, make_template, people_of
from tests.conftest import World
from tests.life.process import ROOT, put_an_end_to
from tools.bench.chats import Chats, Step
from tools.bench.district import COMMUNITIES, VOLUNTEERS, make_district
from tools.bench.measured import Line

TALK = ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1个半小时", "对的", "撤回")
HELLO = Step("您好", [("sendMessage", {}, False)])
PEOPLE = COMMUNITIES * VOLUNTEERS
ROUNDS = 3
SECONDS, WARM_SECONDS = 5.0, 1.5
PER_SECOND, LATENCY_SECONDS = 50, 8.0
FAR = 0.05
"""Seconds to Telegram and back."""
START_SECONDS = 60


def measure() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        steps = asyncio.run(recorded(folder))
        (folder / "steps.json").write_text(json.dumps([step.calls for step in steps]))
        (folder / "district").mkdir()
        make_district(folder / "district")
        for measured in (_speed(folder, steps, 0.0), _speed(folder, steps, FAR), _latency(folder, steps)):
            yield from asyncio.run(measured)


async def _speed(folder: Path, steps: Sequence[Step], far: float) -> list[Line]:
    async with (
        running("ours", folder, Chats(steps, PEOPLE, far)) as ours,
        running("at-once", folder, Chats(steps, PEOPLE, far)) as at_once,
        running("stock", folder, Chats([HELLO], PEOPLE, far)) as stock,
    ):
        found = [
            [await one.talk_for(SECONDS, WARM_SECONDS) for one in (ours, at_once, stock)]
            for _ in range(ROUNDS)
        ]
    # A machine that does other things as well slows, and never quickens: of the rounds, taken in turn, the best.
    mine, together, one_by_one = (max(column) for column in zip(*found, strict=True))
    what = "updates a second of a whole talk" + (f", {far * 1000:.0f} ms to the Bot API" if far else "")
    return [
        Line(f"{what}, against PTB with 256 at once", mine, "1/s", together),
        Line(f"{what}, against PTB's stock echo", mine, "1/s", one_by_one),
    ]


async def _latency(folder: Path, steps: Sequence[Step]) -> list[Line]:
    """From an update's way to the bot until the last of what it brings has arrived."""
    async with (
        running("ours", folder, Chats(steps, PEOPLE)) as ours,
        running("answers", folder, Chats([HELLO], PEOPLE)) as echo,
    ):
        found = [
            [quantiles(await one.talk_at(PER_SECOND, LATENCY_SECONDS), n=100) for one in (ours, echo)]
            for _ in range(ROUNDS)
        ]
    return [
        Line(
            f"answered, at {PER_SECOND} updates a second, {name}, against a webhook echo",
            min(mine[at] for mine, _ in found) * 1000, "ms", min(floor[at] for _, floor in found) * 1000,
        )
        for at, name in ((49, "the median"), (98, "the 99th of a hundred"))
    ]  # fmt: skip


@asynccontextmanager
async def running(name: str, folder: Path, chats: Chats) -> AsyncIterator[Chats]:
    """A bot in its own process, over its own copy of the district, and people who can talk to it."""
    home = Path(tempfile.mkdtemp(dir=folder))
    shutil.copytree(folder / "district", home, dirs_exist_ok=True)
    shutil.copy(folder / "steps.json", home)
    async with chats.open() as api:
        command = ("-m", "tools.bench.bots", name, api, str(home), str(_free_port()))
        process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT)
        try:
            await asyncio.wait_for(chats.ready.wait(), START_SECONDS)
            yield chats
        finally:
            await put_an_end_to(process)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


# What ours calls, step by step: what bare python-telegram-bot then has to call as well ---------------------


async def recorded(folder: Path, talk: Sequence[str] = TALK) -> list[Step]:
    (folder / "template").mkdir()
    (folder / "record").mkdir()
    template: Template = await asyncio.to_thread(make_template, folder / "template")
    world = template.copy_into(folder / "record")
    await world.open()
    wang = people_of(world)["wang"]
    steps = [await _step(world, wang, label) for label in talk]
    assert world.app is not None
    await world.app.close()
    return steps


async def _step(world: World, wang: Neighbour, label: str) -> Step:
    before = len(world.api.calls)
    await wang.taps(label)
    made = [call for call in world.api.calls[before:] if call.method != "getUpdates"]
    return Step(label, [(one.method, _read(one.params), _to_elder(one.params, wang)) for one in made])


def _read(params: Any) -> dict[str, Any]:
    known = dict(params)
    return known | {"reply_markup": json.loads(known["reply_markup"])} if "reply_markup" in known else known


def _to_elder(params: Any, wang: Neighbour) -> bool:
    return str(params.get("chat_id", wang.id)) != str(wang.id)
