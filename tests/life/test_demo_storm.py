"""Fifty people tap on the page at once, as fast as they are answered: nothing fails, and nothing is left undone."""

import asyncio
import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.cli.demo_life import Life, TownClock, living
from bot.sandbox.kept import Kept
from bot.sandbox.page_api import Controls
from bot.sandbox.web import application
from bot.store import audit
from tests.community import Template
from tests.conftest import WEDNESDAY_AFTERNOON
from tests.life.machine import count
from tests.life.process import PATIENCE_SECONDS

PEOPLE = 50
GONE = 409
"""A button was pressed that had just gone from the screen: the page says so, and draws anew."""


class Tapper:
    """Somebody who looks, presses one of the buttons there are, and waits for an answer before the next."""

    def __init__(self, page: aiohttp.ClientSession, person: int) -> None:
        self.page, self.person, self.chance = page, person, Random(person)
        self.answers: Counter[int] = Counter()

    async def goes_on(self, until: float) -> None:
        loop = asyncio.get_running_loop()
        while loop.time() < until:
            screen = await self._screen()
            await self._acts(screen)
            await self._is_answered(screen)

    async def _screen(self) -> dict[str, Any]:
        async with self.page.get(f"/town/screen?person={self.person}") as answer:
            self.answers[answer.status] += 1
            found: dict[str, Any] = await answer.json()
            return found

    async def _acts(self, screen: dict[str, Any]) -> None:
        buttons = [
            (one["id"], key["text"]) for one in screen["bubbles"][-3:] for row in one["rows"] for key in row
        ]
        keys = [key["text"] for row in screen["keyboard"] for key in row if not key["asks"]]
        if not screen["opened"]:
            await self._does("open", code="")
        elif buttons and self.chance.random() < 0.7:
            message, label = self.chance.choice(buttons)
            await self._does("tap", message=message, label=label)
        elif keys and self.chance.random() < 0.8:
            await self._does("press", label=self.chance.choice(keys))
        else:
            await self._does("say", text=self.chance.choice(("昨天", "在吗", "李爹爹", "算了", "2小时")))

    async def _does(self, deed: str, **wanted: object) -> None:
        body = json.dumps(wanted | {"person": self.person})
        headers = {"Content-Type": "application/json"}
        async with self.page.post(f"/town/{deed}", data=body, headers=headers) as answer:
            self.answers[answer.status] += 1

    async def _is_answered(self, before: dict[str, Any]) -> None:
        """Until the bot has written, or for a while: some taps are answered by a word that fades.

        Who waits for no answer would have 100 a second written, of which Telegram's limits let 25 go out.
        """
        for _ in range(60):
            await asyncio.sleep(0.1)
            if _by_bot(await self._screen()) != _by_bot(before):
                return


def _by_bot(screen: dict[str, Any]) -> list[Any]:
    return [bubble for bubble in screen["bubbles"] if not bubble["mine"]]


async def taps(template: Template, folder: Path, seconds: float) -> Counter[int]:
    """How often the page answered with which status, once all is said and done and the books agree."""
    world = template.copy_into(folder)
    clock = TownClock(WEDNESDAY_AFTERNOON)
    world.api.clock = world.api.state.clock = clock
    kept = Kept(world.api.state, folder / "kept")
    async with living(Life(world.settings, world.api, clock)) as life:
        controls = Controls(life.move_clock, world.settings.zone, {}, life.behind())
        runner = web.AppRunner(application(world.api, controls), access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        running = asyncio.ensure_future(life.run())
        for number in range(PEOPLE - len(world.api.people())):
            world.api.person(9001 + number, f"街坊{number}")
        async with aiohttp.ClientSession(address, connector=aiohttp.TCPConnector(limit=PEOPLE)) as page:
            tappers = [Tapper(page, person.id) for person in world.api.people()]
            until = asyncio.get_running_loop().time() + seconds
            await asyncio.gather(*(tapper.goes_on(until) for tapper in tappers))
        await _all_done(world.settings.store_path)
        life.start_over.set()
        await running
        await runner.cleanup()
    kept.close()
    assert len(tappers) == PEOPLE
    assert world.api.violations == []
    assert count(world.settings.store_path, "errors > 0 OR state <> 'done'", "inbox") == 0
    assert count(world.settings.store_path, "state = 'dead' AND method <> 'answer'") == 0
    await world.open()
    assert world.app is not None
    assert await world.app.database.reading(audit.faults) == []
    await world.app.close()
    return sum((tapper.answers for tapper in tappers), Counter())


async def _all_done(store: Path) -> None:
    async with asyncio.timeout(4 * PATIENCE_SECONDS):  # 25 messages a second go out, however many there are
        while count(store, "state = 'open'", "inbox") or count(store, "state IN ('queued', 'sending')"):  # noqa: ASYNC110  # it lies in a file
            await asyncio.sleep(0.2)


@pytest.mark.slow
async def test_fifty_people_tap_at_once_and_nothing_fails(template: Template, tmp_path: Path) -> None:
    answers = await taps(template, tmp_path, 3)
    assert set(answers) <= {200, GONE}
    assert answers[200] > PEOPLE


@pytest.mark.storm
async def test_fifty_people_tap_for_a_minute_and_nothing_fails(template: Template, tmp_path: Path) -> None:
    answers = await taps(template, tmp_path, 60)
    assert set(answers) <= {200, GONE}
    assert answers[200] > 20 * PEOPLE
    print(f"{sum(answers.values())} requests, {dict(answers)}")  # noqa: T201  # what the storm was
