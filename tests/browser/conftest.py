"""The chat page in a real browser: Debian's Chromium, driven by Playwright. Without either, these tests are skipped."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer

from bot.sandbox.behind import Behind
from bot.sandbox.page_api import Controls
from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from bot.sandbox.web import application
from tests.sandbox.conftest import Clock, sent

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--use-fake-device-for-media-stream",  # a microphone that beeps
]
PATIENCE_SECONDS = 20
NAMES = {"王秀兰": "volunteer", "李大山": "elder", "小张": "relative", "小李": "worker", "赵主任": "officer"}


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator["Browser"]:
    playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    async with playwright.async_playwright() as running:
        browser = await running.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        yield browser
        await browser.close()


@dataclass
class Street:
    """A town of five with the page open. There is no bot: the test sends what one would send."""

    api: BotApi
    address: str
    page: "Page"
    people: dict[str, Person]
    wrong: list[str] = field(default_factory=list)
    """What the browser complained of."""

    def __getitem__(self, name: str) -> Person:
        return self.people[name]

    def phone(self, name: str) -> "Locator":
        return self.page.locator(f'.phone[data-person="{self.people[name].id}"]')

    async def sends(self, name: str, text: str = "", method: str = "sendMessage", **more: Any) -> Any:
        """The bot writes to somebody."""
        words = {"text": text} if text else {}
        return await sent(self.api, method, chat_id=self.people[name].id, **words, **more)

    async def update(self, kind: str) -> Any:
        """The newest update of that kind, as soon as there is one; the bot has then got it."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                for update in self.api.state.updates:
                    if kind in update.body:
                        self.api.state.updates.remove(update)
                        return update.body[kind]
                await asyncio.sleep(0.05)

    async def shows(self, name: str, words: str) -> None:
        """Somebody's telephone says so."""
        await self.phone(name).locator(".chat", has_text=words).wait_for()


Opens = Callable[..., Any]


@pytest.fixture
def street(chromium: "Browser") -> Opens:
    """street(width=…, height=…, scheme=…, query=…) opens the page, and closes it after the `async with`."""

    @asynccontextmanager
    async def opened(
        width: int = 1440,
        height: int = 900,
        scheme: Any = "light",
        query: str = "",
        behind: Behind | None = None,
        **context: Any,
    ) -> AsyncIterator[Street]:
        clock = Clock()
        api = BotApi(clock)
        people = {name: api.person(1001 + number, name) for number, name in enumerate(NAMES)}
        for person in people.values():
            person.start()
        api.state.updates.clear()

        async def move_clock(by: timedelta) -> None:
            clock.now += by

        server = TestServer(application(api, Controls(move_clock, roles=NAMES, behind=behind)))
        await server.start_server()
        address = str(server.make_url("/"))
        browsed = await chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale="zh-CN", **context
        )
        page = await browsed.new_page()
        page.set_default_timeout(PATIENCE_SECONDS * 1000)
        this = Street(api, address, page, people)
        page.on("pageerror", lambda error: this.wrong.append(str(error)))
        page.on(
            "console",
            lambda said: this.wrong.append(said.text) if said.type in ("error", "warning") else None,
        )
        try:
            await page.goto(f"{address}{query}")
            await page.locator(".phone.chosen .bubble").first.wait_for()
            yield this
            assert this.wrong == []
        finally:
            await browsed.close()
            await server.close()

    return opened
