"""When it does not work: one clear line that names the cause, the exit code of docs/operate.md, never a traceback."""

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.cli import now
from bot.sandbox.server import BotApi
from tests.community import Template
from tests.life.process import Ended, Typed, Watch, ends, huzhu, put_an_end_to, serving, starts, surroundings
from tests.life.test_store import look

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(template: Template, tmp_path: Path) -> Path:
    template.copy_into(tmp_path)
    return tmp_path


@pytest.fixture
def typed(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    return Typed(folder, monkeypatch, capsys)


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    made = BotApi(now)
    yield made
    assert made.violations == []


def one_line(told: Ended) -> str:
    assert told.err.startswith("huzhu: "), told
    assert told.err.count("\n") == 1, told
    return told.err


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("timezone", "Wuhan"), ("timezone", "../etc/passwd"), ("timezone", ""), ("database", "mysql://x"),
        ("database", "sqlite:///"), ("database", ""), ("language", "fr"), ("language", "zh-TW"), ("api_url", "api.telegram.org"),
        ("api_url", ""), ("webhook_url", "http://huzhu.example/hook"), ("webhook_url", "https://huzhu.example"),
        ("webhook_url", "https://huzhu.example/metrics"), ("webhook_url", "hook"), ("listen", "8080"),
        ("listen", "127.0.0.1:"), ("listen", "127.0.0.1:99999"), ("listen", ":8080"),
    ],
)  # fmt: skip
def test_a_bad_setting_is_named(typed: Typed, setting: str, value: str) -> None:
    told = typed("audit", **{setting: value})
    assert told.code == 2, told
    assert f"HUZHU_{setting.upper()}" in one_line(told)


@pytest.mark.parametrize("secret", ["", "short", "x" * 257, "sixteen letters!", "密" * 20])
def test_a_webhook_wants_a_secret_that_nobody_guesses(typed: Typed, secret: str) -> None:
    told = typed(
        "serve", webhook_url="https://huzhu.example/hook", webhook_secret=secret, listen="127.0.0.1:0"
    )
    assert told.code == 2, told
    assert "HUZHU_WEBHOOK_SECRET" in one_line(told)
    assert not secret or secret not in told.err


def test_a_webhook_wants_an_address_to_listen_on(typed: Typed) -> None:
    told = typed("serve", webhook_url="https://huzhu.example/hook", webhook_secret="a-secret-of-the-tests")
    assert told.code == 2, told
    assert "HUZHU_LISTEN" in one_line(told)


@pytest.mark.parametrize("command", ["serve", "audit"])
@pytest.mark.parametrize("content", [None, "", "not a key", "a:b", "abcd1234:AAAA"])
def test_a_missing_or_broken_key_file_is_exit_4(typed: Typed, command: str, content: str | None) -> None:
    key = typed.folder / "huzhu.key"
    key.unlink()
    if content is not None:
        key.write_text(content)
    told = typed(command, token="1:town")
    assert told.code == 4, told
    assert str(key) in one_line(told)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("dance",),
        ("serve", "--fast"),
        ("invite", "king", "--unit", "x"),
        ("init",),
        ("demo", "--port", "x"),
    ],
)
def test_wrong_use_is_exit_2(typed: Typed, arguments: tuple[str, ...]) -> None:
    told = typed(*arguments)
    assert told.code == 2, told
    assert "usage: huzhu" in told.err
    assert "Traceback" not in told.err


def test_no_token_is_exit_2(typed: Typed) -> None:
    told = typed("serve", token="")
    assert told.code == 2, told
    assert "HUZHU_TOKEN" in one_line(told)


@pytest.mark.parametrize("token", ["1:wrong", "错"])
async def test_a_wrong_token_is_exit_1(folder: Path, api: BotApi, token: str) -> None:
    async with serving(api) as address:
        told = await huzhu(folder, "serve", token=token, api_url=address)
    assert told.code == 1, told
    assert "HUZHU_TOKEN" in one_line(told)
    assert token not in told.err


async def test_a_token_that_is_taken_back_is_exit_1(folder: Path, api: BotApi) -> None:
    async with serving(api) as address:
        process = await starts(folder, "serve", token=api.token, api_url=address)
        try:
            watch = Watch(api)
            await watch.until(lambda: api.poll.waiting is not None)
            api.token = "1:another"
            person = api.person(5001, "客人")
            person.start()
            told = await ends(process)
        finally:
            await put_an_end_to(process)
    assert told.code == 1, told
    assert "HUZHU_TOKEN" in told.err
    assert "Traceback" not in told.err


async def test_an_unreachable_api_is_exit_1(folder: Path) -> None:
    told = await huzhu(folder, "serve", token="1:town", api_url="http://127.0.0.1:9")
    assert told.code == 1, told
    assert "http://127.0.0.1:9 cannot be reached" in one_line(told)


async def test_an_api_that_talks_nonsense_is_exit_1(folder: Path, api: BotApi) -> None:
    api.faults.next("garbage", 9, "getMe")
    async with serving(api) as address:
        told = await huzhu(folder, "serve", token=api.token, api_url=address)
    assert told.code == 1, told
    assert "cannot be reached" in told.err
    assert "Traceback" not in told.err


async def test_an_api_that_says_to_wait_is_waited_for(folder: Path, api: BotApi) -> None:
    api.faults.next("429", 2, "getMe")
    async with serving(api) as address:
        process = await starts(folder, "serve", token=api.token, api_url=address)
        try:
            watch = Watch(api)
            await watch.until(lambda: api.poll.waiting is not None)
        finally:
            await put_an_end_to(process)


async def test_another_instance_on_the_same_store_is_exit_3(folder: Path, api: BotApi) -> None:
    async with serving(api) as address:
        first = await starts(folder, "serve", token=api.token, api_url=address)
        try:
            watch = Watch(api)
            await watch.until(lambda: api.poll.waiting is not None)
            told = await huzhu(folder, "serve", token=api.token, api_url=address)
            assert first.returncode is None
        finally:
            await put_an_end_to(first)
    assert told.code == 3, told
    assert "Another huzhu serves" in one_line(told)


def test_init_twice_is_exit_4_and_changes_nothing(typed: Typed) -> None:
    before = look(typed.folder)
    told = typed("init", "--district", "东西湖区")
    assert told.code == 4, told
    assert "exists already" in one_line(told)
    assert look(typed.folder) == before


def test_a_store_is_made_whatever_script_the_machine_is_set_to(tmp_path: Path) -> None:
    """The statements have Chinese comments; the machine may be set to GBK, or to nothing."""
    set_to = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    told = subprocess.run(
        [sys.executable, "-m", "bot", "init", "--district", "D"], cwd=tmp_path, capture_output=True, text=True,
        env=surroundings(tmp_path) | set_to, check=False, timeout=60,
    )  # fmt: skip
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("/start ")
