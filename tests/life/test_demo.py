"""`huzhu demo` on a machine with nothing set: one address, a town with a past, buttons that work, an end."""

import asyncio
import json
import re
import shutil
import signal
import sqlite3
from asyncio.subprocess import Process
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.life.machine import count
from tests.life.process import PATIENCE_SECONDS, ends, huzhu, put_an_end_to, starts

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A town as the first `huzhu demo` makes it, for the tests that do not ask how it is made."""
    folder = tmp_path_factory.mktemp("made")
    asyncio.run(_makes_a_town(folder))
    (folder / ".demo" / "port").unlink()  # each copy has a page of its own
    return folder / ".demo"


async def _makes_a_town(folder: Path) -> None:
    process = await starts(folder, "demo")
    try:
        await _address(process)
        process.send_signal(signal.SIGTERM)
        assert (await ends(process)).code == 0
    finally:
        await put_an_end_to(process)


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """A folder in which a town is kept already."""
    shutil.copytree(made, tmp_path / ".demo")
    return tmp_path


async def test_demo_serves_a_town_in_which_buttons_work_and_time_can_be_moved(home: Path) -> None:
    process = await starts(home, "demo")
    try:
        address = await _address(process)
        async with aiohttp.ClientSession(address) as page:
            town = await _get(page, "/town/people")
            names = [one["name"] for one in town["people"]]
            assert {"王秀兰", "李大山", "小张", "小李", "小周", "赵主任", "区民政局"} <= set(names)
            # 12 volunteers, 13 of 20 elders with a phone of their own, 6 relatives, 4 workers, 2 officers, the bureau
            assert len(names) == 38
            wang = next(one["id"] for one in town["people"] if one["name"] == "王秀兰")
            await _post(page, "press", person=wang, label="我的积分")
            await _until(page, wang, "能用")
            await _post(page, "clock", minutes=24 * 60)
            assert (await _get(page, "/town/people"))["now"] > town["now"]
        process.send_signal(signal.SIGTERM)
        ended = await ends(process)
        assert (ended.code, ended.err) == (0, "")
    finally:
        await put_an_end_to(process)


async def test_ctrl_c_right_after_the_address_is_no_word_more(home: Path) -> None:
    """The bot has just begun to greet Telegram then."""
    process = await starts(home, "demo")
    try:
        await _address(process)
        process.send_signal(signal.SIGINT)
        ended = await ends(process)
        assert (ended.code, ended.err) == (0, "")
    finally:
        await put_an_end_to(process)


async def test_a_port_that_is_taken_is_one_clear_line(home: Path) -> None:
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    ended = await ends(await starts(home, "demo", "--port", str(port)))
    server.close()
    assert ended.code == 1
    assert re.fullmatch(rf"huzhu: Port {port} cannot be used \(.+\)\.\n", ended.err)


async def test_a_demo_killed_in_the_middle_goes_on_as_it_was(home: Path) -> None:
    """Everybody presses a key at once, over and over, until the kill; then: the same page at the same address.

    What was on the screens is there, what somebody was told was said is there and gets its answer, and the sandbox
    has every message that the bot's store believes was sent.
    """
    process = await starts(home, "demo")
    try:
        address = await _address(process)
        async with aiohttp.ClientSession(address) as page:
            people = [one["id"] for one in (await _get(page, "/town/people"))["people"]]
            wang = await _named(page, "王秀兰")
            await _post(page, "press", person=wang, label="我的积分")
            await _until(page, wang, "能用")
            screens = {one: await _words(page, one) for one in people}
            ledgers = {one: await _get(page, f"/town/ledger?person={one}") for one in people}
            before = (await _get(page, "/town/standing"))["now"]
            pressing = [asyncio.ensure_future(_presses_on(address, one)) for one in people]
            await asyncio.sleep(1.5)  # in the midst of it, wherever that is
            process.kill()
            await process.wait()
        said = dict(zip(people, await asyncio.gather(*pressing), strict=True))
        assert sum(said.values()) > len(people)
        assert _sent_and_missing(home / ".demo" / "town") == set()
        process = await starts(home, "demo")
        assert await _address(process) == address
        async with aiohttp.ClientSession(address) as page:
            assert (await _get(page, "/town/standing"))["now"] > before
            await _all_done(home / ".demo" / "town" / "huzhu.db")
            for one in people:
                now, before_it = await _words(page, one), screens[one]
                old = {number: words for number, words in now.items() if number <= max(before_it)}
                assert old.items() <= before_it.items()
                assert len(old) == len(before_it) or len(now) == 200  # the oldest go where it gets long
                new = [mine for number, (mine, _) in now.items() if number > max(before_it)]
                assert sum(new) >= said[one]
                assert len(new) - sum(new) >= said[one]
                assert await _get(page, f"/town/ledger?person={one}") == ledgers[one]
    finally:
        await put_an_end_to(process)
    audit = await huzhu(home, "audit", database=f"sqlite:///{home}/.demo/town/huzhu.db")
    assert (audit.code, audit.out) == (0, "The books agree.\n")


async def test_starting_over_makes_a_new_town_at_the_same_address(home: Path) -> None:
    process = await starts(home, "demo", "--folder", ".demo")
    try:
        address = await _address(process)
        async with aiohttp.ClientSession(address) as page:
            wang = await _named(page, "王秀兰")
            await _post(page, "say", person=wang, text="一句话")
            await _until(page, wang, "")
            await _post(page, "start-over")
        assert await _address(process) == address
        async with aiohttp.ClientSession(address) as page:
            assert "一句话" not in str(await _words(page, await _named(page, "王秀兰")))
        other = await ends(await starts(home, "demo", "--folder", ".demo"))
        assert (other.code, other.err) == (3, "huzhu: Another demo uses .demo: name another --folder.\n")
    finally:
        await put_an_end_to(process)


async def test_a_town_that_cannot_be_read_is_one_clear_line_and_a_fresh_one_can_be_made(
    tmp_path: Path,
) -> None:
    town = tmp_path / ".demo" / "town"
    town.mkdir(parents=True)
    (town / "sandbox.db").write_bytes(b"no store at all, but long enough to be looked at" * 100)
    ended = await ends(await starts(tmp_path, "demo"))
    assert ended.code == 1
    assert re.fullmatch(r"huzhu: The town in \.demo/town cannot be read \(.+\)\. .+--fresh\n", ended.err)
    process = await starts(tmp_path, "demo", "--fresh")
    try:
        assert await _address(process)
    finally:
        await put_an_end_to(process)


async def _presses_on(address: str, person: int) -> int:
    """Somebody who presses the second word beneath, again and again, till nobody answers: how often it was taken."""
    taken = 0
    async with aiohttp.ClientSession(address) as page:
        with suppress(aiohttp.ClientError):
            screen = await _get(page, f"/town/screen?person={person}")
            label = [key["text"] for row in screen["keyboard"] for key in row][1]
            while True:
                await _post(page, "press", person=person, label=label)
                taken += 1
                await asyncio.sleep(0.15)
    return taken


def _sent_and_missing(town: Path) -> set[tuple[int, int]]:
    """Messages of which the bot's store knows Telegram's number, and the sandbox knows nothing.

    Those that are older than the oldest of their chat were cleared away.
    """
    with closing(sqlite3.connect(town / "huzhu.db")) as store:
        sent = set(store.execute("SELECT chat_id, telegram_id FROM message WHERE telegram_id IS NOT NULL"))
    with closing(sqlite3.connect(town / "sandbox.db")) as kept:
        ids = [row[0].split("/") for row in kept.execute("SELECT id FROM thing WHERE kind = 'message'")]
    found = {(int(chat), int(message)) for chat, message in ids}
    # The very first of a long chat may be the one that carries its keyboard: it stays beyond its time.
    oldest = {chat: sorted(message for whose, message in found if whose == chat)[:2][-1] for chat, _ in found}
    assert len(sent) > 100
    return {(chat, message) for chat, message in sent - found if message >= oldest[chat]}


async def _all_done(store: Path) -> None:
    async with asyncio.timeout(2 * PATIENCE_SECONDS):  # to each chat goes one message a second
        while True:
            open_ones = sum(
                count(store, where, table)
                for where, table in (
                    ("state = 'open'", "inbox"),
                    ("state IN ('queued', 'sending')", "outbox"),
                )
            )
            if not open_ones:
                return
            await asyncio.sleep(0.2)


async def _words(page: aiohttp.ClientSession, person: int) -> dict[int, tuple[bool, str]]:
    """number → (whether it is theirs, what it says) of each message on a screen."""
    screen = await _get(page, f"/town/screen?person={person}")
    return {bubble["id"]: (bubble["mine"], bubble["text"]) for bubble in screen["bubbles"]}


async def _named(page: aiohttp.ClientSession, name: str) -> int:
    people = (await _get(page, "/town/people"))["people"]
    return int(next(one["id"] for one in people if one["name"] == name))


async def _address(process: Process) -> str:
    assert process.stdout is not None
    line = await asyncio.wait_for(process.stdout.readline(), PATIENCE_SECONDS)
    found = re.search(r"http://127\.0\.0\.1:\d+", line.decode())
    assert found, line
    return found.group()


async def _get(page: aiohttp.ClientSession, path: str) -> Any:
    async with page.get(path) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def _post(page: aiohttp.ClientSession, deed: str, **wanted: object) -> None:
    async with page.post(f"/town/{deed}", data=json.dumps(wanted), headers=_same_origin(page)) as answer:
        assert answer.status == 200, await answer.text()


def _same_origin(page: aiohttp.ClientSession) -> dict[str, str]:
    return {"Content-Type": "application/json", "Origin": str(page._base_url).rstrip("/")}


async def _until(page: aiohttp.ClientSession, person: int, words: str) -> None:
    """Wait for a message with these words on somebody's phone."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            screen = await _get(page, f"/town/screen?person={person}")
            if any(words in bubble["text"] for bubble in screen["bubbles"][-2:]):
                return
            await asyncio.sleep(0.1)
