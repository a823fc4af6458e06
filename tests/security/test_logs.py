"""No token, phone, address, health note or word of a talk is ever written to the log or to standard output."""

import logging
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.app import build
from bot.cli import quiet_logs
from bot.sandbox.faults import KINDS
from bot.sandbox.web import application
from bot.store import people
from bot.store.tx import Tx
from bot.telegram.limits import NO_LIMITS
from bot.telegram.request import AiohttpRequest
from tests.canaries import CANARIES, seen_in
from tests.community import Template
from tests.conftest import Community, Neighbour, World

LIBRARIES = (
    "httpx",
    "httpcore",
    "telegram",
    "aiohttp",
    "aiohttp.access",
    "aiohttp.client",
    "apscheduler",
    "asyncio",
    "bot",
)
ROOT = Path(__file__).parent.parent.parent
TYPED = "我住银湖小区9栋,听力不好,电话13900009999"


@pytest.fixture
def serve_log() -> Iterator[list[str]]:
    """What `huzhu serve` would write, were its operator to ask for DEBUG: each line with its traceback."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root, levels = logging.getLogger(), {name: logging.getLogger(name).level for name in ("", *LIBRARIES)}
    kept = Kept(logging.DEBUG)
    kept.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(kept)
    quiet_logs()
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(kept)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
async def served(template: Template, tmp_path: Path) -> AsyncIterator[World]:
    """The same community over real HTTP, with the transport of `serve`."""
    world = template.copy_into(tmp_path)
    async with TestServer(application(world.api)) as server:
        settings = world.settings.model_copy(update={"api_url": str(server.make_url("")).rstrip("/")})
        request = AiohttpRequest()
        world.app = await build(settings, world.clock, request, NO_LIMITS)
        yield world
        await world.app.close()
        await request.shutdown()


def person(world: World, name: str) -> Neighbour:
    return next(one for one in world.town.neighbours.values() if one.name == name)


async def test_token_and_personal_data_in_logs(served: World, serve_log: list[str]) -> None:
    """A day of it at DEBUG: talk, phone, answers lost, 500, 429, garbage, an update that cannot be handled."""
    wang, li, newcomer = person(served, "王秀兰"), person(served, "小李"), served.town.person("何新来")
    await newcomer.shares_contact()
    await newcomer.says(TYPED)
    await wang.taps("找社区")
    for answer in ("登记", "互助员"):
        await li.taps(answer)
    await li.says(TYPED)
    await li.says("何新来")
    for kind in KINDS:
        served.api.faults.next(kind, 1, "sendMessage")
        await wang.says(TYPED)
        served.clock.moves(minutes=2)
        await served.settle()
    assert served.app is not None
    await served.app.database.turn(forget_the_number, "test")
    for _ in range(3):
        await wang.taps("记一次服务")
        await wang.says(TYPED)
    told = "\n".join(serve_log)
    assert "failed" in told, "the update that could not be handled left a traceback"
    assert "Traceback" in told
    assert seen_in(told) == []
    assert TYPED not in told
    assert len(serve_log) > 10


async def forget_the_number(tx: Tx) -> None:
    """The store as it must never be: what runs into it raises, and its traceback is written."""
    await tx.note("ALTER TABLE pairing RENAME TO pairing_gone")


async def test_token_and_personal_data_in_logs_when_nothing_answers(
    tmp_path: Path, serve_log: list[str]
) -> None:
    """A port that nobody listens on: the line names no address with the token in it."""
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    await world.close()
    settings = world.settings.model_copy(update={"api_url": "http://127.0.0.1:9"})
    request = AiohttpRequest()
    try:
        with pytest.raises(Exception, match="Network") as nobody:
            await build(settings, world.clock, request, NO_LIMITS)
        assert seen_in(f"{nobody.value!r} {nobody.value}") == []
    finally:
        await request.shutdown()
    assert seen_in("\n".join(serve_log)) == []


def test_token_and_personal_data_in_logs_settings_show_no_token() -> None:
    from bot.settings import Settings

    settings = Settings(token="1:town")
    assert seen_in(f"{settings!r} {settings}") == []


async def test_token_and_personal_data_in_logs_the_canaries_are_in_use(community: Community) -> None:
    """A canary that no test uses would prove nothing."""
    assert community.world.app is not None

    async def work(tx: Tx) -> list[str | None]:
        chen = (await tx.one("SELECT id FROM person WHERE name = '陈国强'"))["id"]
        return [await people.private(tx, chen, field) for field in ("phone", "address", "health_note")]

    kept = await community.world.app.database.reading(work)
    phones = [one.person.user.phone for one in community.town.neighbours.values()]
    used = f"{community.world.api.token} {kept} {phones}"
    assert {"1:town", "83001234", "银湖小区3栋", "腿脚不便", "13800139", "+86138001"} <= set(seen_in(used))


def test_token_and_personal_data_in_logs_a_test_that_leaks_fails(tmp_path: Path) -> None:
    """The plugin at work, in a pytest of its own: printed, on standard error, logged."""
    (tmp_path / "conftest.py").write_text(
        '"""The plugin alone."""\nfrom tests.canaries import pytest_runtest_makereport\n'
    )
    ways = ("print({!r})", "print({!r}, file=sys.stderr)", "logging.getLogger('x').warning('it is %s', {!r})")
    leaks = "".join(
        f"def test_{number}_{place}():\n    {way.format('… ' + canary)}\n"
        for number, canary in enumerate(CANARIES)
        for place, way in enumerate(ways)
    )
    (tmp_path / "test_leaks.py").write_text(
        f"import logging, sys\ndef test_silent():\n    print('好')\n{leaks}"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-c",
        "/dev/null",
        "--rootdir",
        ".",
        ".",
    ]
    ran = subprocess.run(
        command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert f"{len(CANARIES) * len(ways)} failed, 1 passed" in ran.stdout, ran.stdout[-2000:]
