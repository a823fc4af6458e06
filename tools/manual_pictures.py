"""The manual's pictures, and the README's: a demo town with a fixed seed, looked at with Chromium."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.words import label_of
from tools.manual import LANGUAGES, MANUAL, ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

SEED = 20260318
PATIENCE_MS = 30_000
SETTLED_MS = 1500
"""From a tap until its answer is drawn and its toast has gone by: for the eye only."""

SHOWN = {
    "volunteer": ("王秀兰", ("home-neighbours",)),
    "elder": ("李大山", ()),
    "relative": ("小张", ("home-family",)),
    "worker": ("小李", ("home-today",)),
    "officer": ("赵主任", ("home-audit",)),
    "bureau": ("区民政局", ("home-streets",)),
}
"""role → whose telephone, and what is pressed on it before the picture is taken."""


def take() -> None:
    """Every picture anew."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # only the pictures need it

    with (
        tempfile.TemporaryDirectory() as folder,
        _town(Path(folder)) as address,
        sync_playwright() as running,
    ):
        browser = running.chromium.launch(executable_path=_chromium(), args=["--no-sandbox"])
        _readme(browser, address)
        for language in LANGUAGES:  # Chinese first: then everybody is asked to change
            _phones(browser, address, language)
        browser.close()


@contextmanager
def _town(folder: Path) -> Iterator[str]:
    """The address of a demo, for as long as it is needed."""
    command = [sys.executable, "-m", "bot", "demo", "--folder", str(folder / "town"), "--seed", str(SEED)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HUZHU_")}
    process = subprocess.Popen(command, cwd=ROOT, env=kept, stdout=subprocess.PIPE, text=True)  # noqa: S603  # it is our own program
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found, "the demo did not say its address"
        yield found.group()
    finally:
        process.terminate()
        process.wait()


def _chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    raise SystemExit("The pictures need Chromium; on Debian: apt-get install chromium")


def _open(browser: "Browser", address: str, width: int, height: int) -> "Page":
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="light")
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(address)
    page.locator("#tour .begin").wait_for()
    page.wait_for_timeout(SETTLED_MS)
    return page


def _readme(browser: "Browser", address: str) -> None:
    """The page as it is first seen on a large screen and, with the tour begun, on a small one."""
    for width, height in ((1440, 900), (320, 700)):
        page = _open(browser, address, width, height)
        page.locator("#tour .begin").click()
        page.locator(".phone.toured").wait_for()
        page.mouse.move(width - 1, height - 1)
        page.wait_for_timeout(SETTLED_MS)
        page.screenshot(path=ROOT / "docs" / "pictures" / f"page-{width}.png")
        page.context.close()


def _phones(browser: "Browser", address: str, language: str) -> None:
    """Each role's telephone, at the width of one."""
    page = _open(browser, address, 420, 860)
    page.locator("#tour .notNow").click()
    if language == "en":
        page.locator("#speak").click()
    for role, (name, presses) in SHOWN.items():
        page.locator("#street").click()
        page.locator(".person", has_text=name).click()
        phone = page.locator(f'.phone:has(.name bdi:text-is("{name}"))')
        phone.locator(".keyboard button").first.wait_for()
        if language == "en":
            _speaks_english(phone)
            presses = presses or ("home-who-comes",)  # The question itself came in Chinese.
        for text_id in presses:
            _presses(phone, label_of(language, text_id))
        page.wait_for_timeout(SETTLED_MS)
        phone.screenshot(path=MANUAL / "pictures" / f"{role}.{language}.png")
    page.context.close()


def _presses(phone: "Locator", label: str) -> None:
    phone.locator(".keyboard").get_by_role("button", name=label, exact=True).click()
    phone.page.wait_for_timeout(SETTLED_MS)


def _taps(phone: "Locator", label: str) -> None:
    phone.locator(".chat li:last-child").get_by_role("button", name=label, exact=True).click()
    phone.page.wait_for_timeout(SETTLED_MS)


def _speaks_english(phone: "Locator") -> None:
    _presses(phone, label_of("zh-CN", "home-more"))
    language = label_of("zh-CN", "more-to-my-language")
    newest = phone.locator(".chat li:last-child")
    if not newest.get_by_role("button", name=language, exact=True).count():
        _taps(phone, label_of("zh-CN", "button-more"))  # it stands on the next page
    for label in (language, "English"):
        _taps(phone, label)
    phone.locator(".keyboard").get_by_role("button", name=label_of("en", "home-more"), exact=True).wait_for()
