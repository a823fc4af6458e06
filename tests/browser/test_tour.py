"""The guided tour, walked on a town that lives: eight steps which see for themselves that they are done."""

import asyncio
import os
import re
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from tests.browser.conftest import Opens
from tests.browser.test_reading import MEASURE, WANTED
from tests.life.process import PATIENCE_SECONDS as TOWN_PATIENCE_SECONDS
from tests.life.process import put_an_end_to, starts

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

SHOTS = os.environ.get("HUZHU_SHOTS", "")
ROOT = Path(__file__).parents[2]
SEED = 20260318
ONE_ROW_PX = 84
"""Two lines of the largest text it is read in, and the frame around them."""
TRY_MS = 3000
"""How long one press is tried before the button is looked for anew."""
INTO_SIGHT = "(one, inline) => one.scrollIntoView({ block: 'nearest', inline, behavior: 'instant' })"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The address of a demo that runs as anybody starts it."""
    process = await starts(tmp_path_factory.mktemp("town"), "demo", "--port", "0", "--seed", str(SEED))
    try:
        assert process.stdout is not None
        line = await asyncio.wait_for(process.stdout.readline(), TOWN_PATIENCE_SECONDS)
        found = re.search(r"http://127\.0\.0\.1:\d+", line.decode())
        assert found, line
        yield found.group()
        process.send_signal(signal.SIGTERM)
        await process.wait()
    finally:
        await put_an_end_to(process)


@dataclass
class Walk:
    """The page of the living town, and what is pressed on it."""

    page: "Page"
    wrong: list[str] = field(default_factory=list)

    def phone(self, name: str) -> "Locator":
        return self.page.locator(".phone", has=self.page.locator(".name", has_text=re.compile(f"^{name}$")))

    @property
    def row(self) -> "Locator":
        return self.page.locator("#tour")

    async def presses(self, name: str, label: str) -> None:
        """A word of the keyboard beneath."""
        await self._press(
            name, self.phone(name).locator(".keyboard").get_by_role("button", name=label, exact=True)
        )

    async def taps(self, name: str, label: str) -> None:
        """A button under the newest message, once it is there."""
        newest = self.phone(name).locator(".chat li:last-child")
        await self._press(name, newest.get_by_role("button", name=label, exact=True))

    async def _press(self, name: str, button: "Locator") -> None:
        """Turn to the telephone and press; once more where the message was drawn anew, or the page swiped, meanwhile.

        Playwright's own tries to bring a button into view swipe to the next telephone on a narrow screen.
        """
        from playwright.async_api import TimeoutError as NotPressed

        until = time.monotonic() + TOWN_PATIENCE_SECONDS
        while True:
            await self.phone(name).evaluate(INTO_SIGHT, "center")
            await button.evaluate(INTO_SIGHT, "nearest")
            try:
                return await button.click(timeout=TRY_MS)
            except NotPressed:
                if time.monotonic() > until:
                    raise

    async def says(self, words: str) -> None:
        """The row says so."""
        await self.row.locator(".says", has_text=words).wait_for()

    async def goes_on(self, name: str) -> None:
        await self.row.locator(".next").click()
        await self.page.locator(".phone.toured .name", has_text=name).wait_for()


@asynccontextmanager
async def walk(
    chromium: "Browser", address: str, width: int = 1440, height: int = 900, **more: Any
) -> AsyncIterator[Walk]:
    query = more.pop("query", "")
    context = await chromium.new_context(viewport={"width": width, "height": height}, **more)
    try:
        page = await context.new_page()
        page.set_default_timeout(TOWN_PATIENCE_SECONDS * 1000)  # 38 telephones to draw
        this = Walk(page)
        page.on("pageerror", lambda error: this.wrong.append(str(error)))
        await page.goto(f"{address}/{query}")
        await this.row.wait_for()
        yield this
        assert this.wrong == []
    finally:
        await context.close()


async def first_steps(here: Walk, day: str) -> None:
    """王秀兰 logs a visit to 李爹爹, from nothing to the read-back."""
    await here.row.locator(".begin").click()
    await here.page.locator(".phone.toured .name", has_text="王秀兰").wait_for()
    await here.presses("王秀兰", "记一次服务")
    await here.says("2/8")
    for label in ("李爹爹", "打扫卫生", day, "半小时", "对的"):
        await here.taps("王秀兰", label)


async def officials(here: Walk) -> None:
    """The elder, the worker, the volunteer, the officer, and the volunteer once more."""
    await here.goes_on("李大山")
    await here.taps("李大山", "来过了")
    await here.goes_on("小李")
    await here.presses("小李", "待核实")
    await here.taps("小李", "属实")
    await here.goes_on("王秀兰")
    await here.presses("王秀兰", "我的积分")
    await here.goes_on("赵主任")
    await here.presses("赵主任", "待审核")
    await here.taps("赵主任", "审核通过")
    await here.goes_on("王秀兰")
    await here.presses("王秀兰", "我的积分")
    await here.taps("王秀兰", "为什么")


@pytest.mark.parametrize(
    "query, day, logged, end, size",
    [
        ("", "今天上午", "记上了", "走完了", (1440, 900)),
        ("?lang=en", "昨天上午", "Logged", "That was all", (320, 700)),
    ],
)
async def test_the_tour_is_walked_from_the_first_step_to_the_eighth(
    chromium: "Browser", town: str, query: str, day: str, logged: str, end: str, size: tuple[int, int]
) -> None:
    async with walk(chromium, town, *size, query=query) as here:
        await first_steps(here, day)
        await here.says(logged)
        await officials(here)
        await here.row.locator(".next").click()
        await here.says("8/8")
        await here.page.locator("#behind.toured").click()
        await here.page.locator("#town summary.toured").click()
        await here.page.locator("#town .lines").first.wait_for()
        await here.says(end)
        await here.page.keyboard.press("Escape")
        await here.row.locator(".finish").click()
        await here.row.wait_for(state="hidden")


async def test_the_tour_is_left_and_taken_up_again_after_a_reload(chromium: "Browser", town: str) -> None:
    async with walk(chromium, town) as here:
        await here.row.locator(".begin").click()
        await here.presses("王秀兰", "记一次服务")
        await here.says("2/8")
        await here.page.reload()
        await here.says("2/8")
        await here.row.locator(".leave").click()
        await here.row.wait_for(state="hidden")
        assert await here.page.locator(".toured").count() == 0
        await here.page.reload()
        again = here.page.locator("#tour-again")
        await again.wait_for()
        assert await here.row.is_hidden()
        await again.click()
        await here.says("2/8")
        await here.taps("王秀兰", "算了")


async def test_a_tour_left_after_a_step_goes_on_with_the_next(chromium: "Browser", town: str) -> None:
    async with walk(chromium, town) as here:
        await first_steps(here, "前天")
        await here.row.locator(".next").wait_for()
        await here.row.locator(".leave").click()
        await here.page.locator("#tour-again").click()
        await here.says("3/8")


async def test_the_tour_is_walked_by_keyboard_and_heard(chromium: "Browser", town: str) -> None:
    async with walk(chromium, town) as here:
        assert await here.row.locator(".says").get_attribute("role") == "status"
        await here.row.locator(".begin").focus()
        await here.page.keyboard.press("Enter")
        there = "document.activeElement.closest('.phone')?.dataset.person"
        wang = await here.phone("王秀兰").get_attribute("data-person")
        assert await here.page.evaluate(there) == wang
        assert "第1步,共8步" in await here.row.locator(".says").inner_text()
        await here.row.locator(".pass").focus()
        await here.page.keyboard.press("Enter")
        await here.says("2/8")
        await here.row.locator(".pass").focus()
        await here.page.keyboard.press("Enter")
        li = await here.phone("李大山").get_attribute("data-person")
        assert await here.page.evaluate(there) == li


@pytest.mark.parametrize("scheme, query", [("light", ""), ("dark", "?lang=en")])
@pytest.mark.parametrize("width, height", [(320, 700), (768, 1024), (1440, 900)])
async def test_each_step_is_one_row_that_can_be_read(
    street: Opens, width: int, height: int, query: str, scheme: Any
) -> None:
    async with street(width, height, scheme, query) as here:
        row = here.page.locator("#tour")
        await row.locator(".begin").click()
        for step in range(1, 9):
            await row.locator(".number", has_text=f"{step}/8").wait_for()
            assert await row.evaluate("row => row.offsetHeight") <= ONE_ROW_PX
            assert await here.page.evaluate(MEASURE, WANTED) == []
            assert await here.page.evaluate("document.documentElement.scrollWidth") <= width
            if await row.locator(".tells").is_visible():
                await row.locator(".tells").click()
                assert step > 1 or await here.page.evaluate(MEASURE, WANTED) == []
                await here.page.locator("dialog[open] .pass").click()
            else:
                await row.locator(".pass").click()
        await row.locator(".finish").wait_for()
        assert await row.evaluate("row => row.offsetHeight") <= ONE_ROW_PX


async def test_a_tour_that_was_kept_in_no_readable_way_is_offered_anew(street: Opens) -> None:
    async with street() as here:
        for odd in ("{", "null", '{"state":"going","at":99,"known":[]}', '{"state":"x","at":0,"known":[]}'):
            await here.page.evaluate("odd => localStorage.setItem('huzhu-tour', odd)", odd)
            await here.page.reload()
            await here.page.locator("#tour .begin").wait_for()


async def test_the_clock_and_the_faults_are_seen_on_the_telephones(chromium: "Browser", town: str) -> None:
    async with walk(chromium, town) as here:
        await here.row.locator(".notNow").click()
        now = await here.page.locator("#now").inner_text()
        await here.page.locator("#times").click()
        await here.page.locator("#times-form button[value=hour]").click()
        await here.page.wait_for_function(
            "now => document.getElementById('now').textContent !== now", arg=now
        )
        await here.page.locator("#behind").click()
        await here.page.locator("#town .switch", has_text="Telegram出毛病").click()
        await here.page.locator(".trouble:not([hidden])").wait_for()
        asked = await here.phone("区民政局").locator(".chat li").count()
        await here.page.locator(".person", has_text="区民政局").click()
        await here.presses("区民政局", "找社区")
        await here.page.locator(".trouble button").click()
        await here.page.locator(".trouble").wait_for(state="hidden")
        await here.page.wait_for_function(
            "([name, count]) => [...document.querySelectorAll('.phone')].some((one) =>"
            " one.querySelector('.name').textContent === name &&"
            " one.querySelectorAll('.chat li').length >= count + 2)",
            arg=["区民政局", asked],
        )


@pytest.mark.skipif(not SHOTS, reason="pictures are taken where HUZHU_SHOTS=1 asks for them")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width, height", [(320, 700), (768, 1024), (1440, 900)])
async def test_pictures_of_the_page(
    chromium: "Browser", town: str, width: int, height: int, scheme: Any
) -> None:
    shots = ROOT / "build" / "shots"
    shots.mkdir(parents=True, exist_ok=True)
    for query, tongue in (("", "zh-CN"), ("?lang=en", "en")):
        async with walk(chromium, town, width, height, color_scheme=scheme, query=query) as here:
            name = f"{width}-{scheme}-{tongue}.png"
            await here.page.screenshot(path=shots / f"offered-{name}")
            await here.row.locator(".begin").click()
            await here.page.locator(".phone.toured").wait_for()
            await here.page.screenshot(path=shots / f"step-{name}")
            await here.page.locator("#behind").click()
            await here.page.locator("#town h2").wait_for()
            await here.page.screenshot(path=shots / f"behind-{name}")
