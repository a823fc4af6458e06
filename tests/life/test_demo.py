"""`huzhu demo` on a machine with nothing set: one address, a town with a past, buttons that work, an end."""

import asyncio
import json
import re
import signal
from asyncio.subprocess import Process
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.life.process import PATIENCE_SECONDS, ends, put_an_end_to, starts

pytestmark = pytest.mark.slow


async def test_demo_serves_a_town_in_which_buttons_work_and_time_can_be_moved(tmp_path: Path) -> None:
    process = await starts(tmp_path, "demo")
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


async def test_a_port_that_is_taken_is_one_clear_line(tmp_path: Path) -> None:
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    ended = await ends(await starts(tmp_path, "demo", "--port", str(port)))
    server.close()
    assert ended.code == 1
    assert re.fullmatch(rf"huzhu: Port {port} cannot be used \(.+\)\.\n", ended.err)


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
