"""The webhook's door: who does not know the secret is not listened to, and what is no update is not kept."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot.store.writer import Writer
from bot.telegram.listener import Listener
from tests.conftest import World

SECRET = "a-secret-of-the-tests"
PATH = "/telegram/hook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MIB = 1024 * 1024


@dataclass
class Door:
    """A bot that is brought its updates, and the address where."""

    world: World
    listener: Listener

    @property
    def port(self) -> int:
        return int(self.listener._runner.addresses[0][1])

    async def post(self, body: bytes | str, secret: str | None = SECRET, path: str = PATH) -> int:
        headers = {} if secret is None else {HEADER: secret}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{self.port}{path}", data=body, headers=headers) as answer,
        ):
            return answer.status

    async def get(self, path: str) -> tuple[int, str]:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{self.port}{path}") as answer,
        ):
            return answer.status, await answer.text()

    async def raw(self, *lines: str, body: bytes = b"") -> bytes:
        """What is answered to a request that goes over the line as written: nothing more is sent."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        head = [f"POST {PATH} HTTP/1.1", "Host: x", "Content-Type: application/json", *lines]
        writer.write("\r\n".join([*head, "", ""]).encode("latin-1") + body)
        try:
            return (await asyncio.wait_for(reader.readuntil(b"\r\n"), 20)).strip()
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def updates(self) -> int:
        assert self.world.app is not None

        async def work(tx: Any) -> int:
            return int((await tx.one("SELECT count(*) AS n FROM inbox"))["n"])

        return await self.world.app.database.reading(work)


@pytest.fixture
async def door(world: World) -> AsyncIterator[Door]:
    world.settings = world.settings.model_copy(
        update={
            "webhook_url": f"https://huzhu.example{PATH}",
            "webhook_secret": SECRET,
            "listen": "127.0.0.1:0",
        }
    )
    await world.start()
    assert world.app is not None
    assert world.app.listener is not None
    await world.app.listener.open()
    yield Door(world, world.app.listener)
    await world.app.listener.close()


def said(update_id: int = 5, text: str = "更多") -> dict[str, Any]:
    person = {"id": 9, "is_bot": False, "first_name": "王"}
    chat = {"id": 9, "type": "private", "first_name": "王"}
    message = {"message_id": 1, "date": 0, "chat": chat, "from": person, "text": text}
    return {"update_id": update_id, "message": message}


async def test_webhook_without_secret(door: Door) -> None:
    update = json.dumps(said())
    for secret in (None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "密"):
        assert await door.post(update, secret) == 403, secret
    assert await door.updates() == 0
    assert await door.post(update) == 200
    assert await door.updates() == 1


async def test_a_body_without_the_secret_is_not_even_read(door: Door) -> None:
    """The head alone has been sent; who waits for the body would never answer."""
    assert await door.raw(f"Content-Length: {10 * MIB}") == b"HTTP/1.1 403 Forbidden"
    assert await door.raw(f"{HEADER}: \xff\xfe", "Transfer-Encoding: chunked") == b"HTTP/1.1 403 Forbidden"


async def test_the_secret_is_compared_in_constant_time(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the function that is made for it, whatever was given."""
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr("bot.telegram.webhook.hmac.compare_digest", compare)
    await door.post("{}", "guess")
    await door.post("{}", None)
    assert compared == [(b"guess", SECRET.encode()), (b"", SECRET.encode())]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"[]", b"null", b"5", b'"x"', b"{}", b'{"update_id": "5"}', b'{"update_id": true}',
     b'{"update_id": -1}', b'{"update_id": 1e400}', b'{"update_id": 99999999999999999999}', b"[" * 100_000],
)  # fmt: skip
async def test_what_is_no_update_is_400(door: Door, body: bytes) -> None:
    assert await door.post(body) == 400
    assert await door.updates() == 0


async def test_more_than_a_mebibyte_is_413(door: Door) -> None:
    secret = f"{HEADER}: {SECRET}"
    assert await door.raw(secret, f"Content-Length: {MIB + 1}") == b"HTTP/1.1 413 Request Entity Too Large"
    chunks = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    answer = await door.raw(secret, "Transfer-Encoding: chunked", body=17 * chunks)
    assert answer == b"HTTP/1.1 413 Request Entity Too Large"
    whole = json.dumps(said(text=""))
    assert await door.post(json.dumps(said(text="x" * (MIB - len(whole))))) == 200
    assert await door.updates() == 1


async def test_other_paths_and_methods_take_nothing(door: Door) -> None:
    update = json.dumps(said())
    for path in ("/", PATH + "/", PATH + "x", "/healthz"):
        assert await door.post(update, path=path) in (404, 405), path
    assert (await door.get(PATH))[0] == 405
    assert await door.updates() == 0


async def test_an_update_the_store_cannot_keep_is_503_and_may_come_again(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert door.world.app is not None
    whole: Callable[..., Any] = Writer.put

    def full(_: Writer, works: Sequence[object]) -> list[asyncio.Future[object]]:
        ended = [asyncio.get_running_loop().create_future() for _ in works]
        for one in ended:
            one.set_exception(sqlite3.OperationalError("database or disk is full"))
        return ended

    monkeypatch.setattr(Writer, "put", full)
    assert await door.post(json.dumps(said())) == 503
    assert await door.get("/readyz") == (503, "the store fails: OperationalError\n")
    monkeypatch.setattr(Writer, "put", whole)
    assert await door.get("/readyz") == (503, "the store took no update\n")
    assert await door.post(json.dumps(said())) == 200
    assert await door.get("/readyz") == (200, "ok\n")
    assert await door.updates() == 1


async def test_the_addresses_for_machines_tell_numbers_and_no_names(door: Door) -> None:
    await door.post(json.dumps(said(text="李爹爹")))
    assert await door.get("/healthz") == (200, "ok\n")
    status, told = await door.get("/metrics")
    assert status == 200
    assert 'huzhu_updates{state="open"} 1' in told.splitlines()
    assert 'huzhu_outbox{state="dead"} 0' in told.splitlines()
    assert "李爹爹" not in told
    assert SECRET not in told
