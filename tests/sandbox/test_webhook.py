"""The sandbox's webhook brings updates as Telegram does: in order where it matters, side by side, again and again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, refused, sent

WAIT_SECONDS = 20
"""A generous upper limit: what takes longer will never come."""


@dataclass
class Receiver:
    """Somebody's web server. `answers` says what to answer to each update."""

    answers: Callable[[dict[str, Any]], web.Response] = lambda update: web.Response()
    got: list[tuple[int, str]] = field(default_factory=list)
    open_now: int = 0
    open_most: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    url: str = ""

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        message = update["message"] if "message" in update else update["callback_query"]
        self.open_now += 1
        self.open_most = max(self.open_most, self.open_now)
        self.got.append((message["from"]["id"], message.get("text") or message.get("data")))
        self.news.set()
        await self.gate.wait()
        self.open_now -= 1
        return self.answers(update)

    async def until(self, so: Callable[[], bool]) -> None:
        async with asyncio.timeout(WAIT_SECONDS):
            while not so():
                self.news.clear()
                with suppress(TimeoutError):  # that an update is taken out gives no sign
                    await asyncio.wait_for(self.news.wait(), 0.02)


@pytest.fixture
async def receiver(api: BotApi) -> AsyncIterator[Receiver]:
    made = Receiver()
    made.gate.set()
    api.webhook.second = 0.001
    app = web.Application()
    app.router.add_post("/hook", made.take)
    api.state.listeners.append(made.news.set)
    async with TestServer(app) as server:
        made.url = str(server.make_url("/hook"))
        yield made
        made.gate.set()
        await api.aclose()


def neighbours(api: BotApi, count: int) -> list[Person]:
    found = [api.person(100 + number, f"邻居{number}") for number in range(count)]
    for one in found:
        one.start()
    return found


async def test_no_more_connections_than_were_allowed(api: BotApi, receiver: Receiver) -> None:
    neighbours(api, 6)
    receiver.gate.clear()
    await sent(api, "setWebhook", url=receiver.url, max_connections=2)
    await receiver.until(lambda: receiver.open_now == 2)
    receiver.gate.set()
    await receiver.until(lambda: not api.state.updates)
    assert receiver.open_most == 2
    assert len(receiver.got) == 6


async def test_a_chat_waits_for_its_own_update_and_holds_up_nobody(api: BotApi, receiver: Receiver) -> None:
    stuck, other = neighbours(api, 2)
    stuck.says("一")
    stuck.says("二")
    fails = iter([500, 502, 500])

    def answers(update: dict[str, Any]) -> web.Response:
        if update["message"]["text"] != "一":
            return web.Response()
        return web.Response(status=next(fails, 200))

    receiver.answers = answers
    await sent(api, "setWebhook", url=receiver.url)
    other.says("啊")
    await receiver.until(lambda: not api.state.updates)
    assert [text for who, text in receiver.got if who == stuck.id] == ["/start", "一", "一", "一", "一", "二"]
    assert [text for who, text in receiver.got if who == other.id] == ["/start", "啊"]
    assert receiver.got.index((other.id, "啊")) < receiver.got.index((stuck.id, "二"))
    info = await sent(api, "getWebhookInfo")
    assert info["pending_update_count"] == 0
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_pauses_double_and_retry_after_is_obeyed(
    api: BotApi, auntie: Person, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, then 2, 4, 8 … seconds up to a minute; or as long as the answer asks, up to an hour."""
    pauses: list[float] = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        pauses.append(seconds)
        await sleep(0)

    monkeypatch.setattr("bot.sandbox.webhook.asyncio.sleep", noted)
    api.webhook.second = 1
    answers = [web.Response(status=500) for _ in range(8)]
    answers += [web.Response(status=503, headers={"Retry-After": wait}) for wait in ("7", "99999")]
    receiver.answers = lambda update: answers.pop(0) if answers else web.Response()
    await sent(api, "setWebhook", url=receiver.url)
    await receiver.until(lambda: not api.state.updates)
    assert pauses == [0, 2, 4, 8, 16, 32, 60, 60, 7, 3600]


async def test_what_nobody_takes_for_a_day_is_dropped(
    api: BotApi, auntie: Person, clock: Clock, receiver: Receiver
) -> None:
    receiver.answers = lambda update: web.Response(status=500)
    await sent(api, "setWebhook", url=receiver.url)
    await receiver.until(lambda: len(receiver.got) > 2)
    clock.move(hours=25)
    await receiver.until(lambda: not api.state.updates)
    assert (await sent(api, "getWebhookInfo"))["pending_update_count"] == 0


async def test_nobody_there_is_told_in_getwebhookinfo(api: BotApi, auntie: Person) -> None:
    api.webhook.second = 0.001
    await sent(api, "setWebhook", url="http://127.0.0.1:9/hook")
    await Receiver().until(lambda: api.webhook.last_error is not None)
    info = await sent(api, "getWebhookInfo")
    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection refused", 1)
    await api.aclose()


async def test_old_updates_can_be_dropped_and_kinds_chosen(
    api: BotApi, auntie: Person, receiver: Receiver
) -> None:
    await sent(
        api, "setWebhook", url=receiver.url, drop_pending_updates=True, allowed_updates=["message", "dance"]
    )
    message = await sent(api, "sendMessage", chat_id=7, text="好")
    auntie.forges("y:1", message["message_id"])
    auntie.says("一")
    await receiver.until(lambda: receiver.got == [(7, "一")] and not api.state.updates)
    assert (await sent(api, "getWebhookInfo"))["allowed_updates"] == ["message"]


async def test_a_webhook_that_is_refused_leaves_none(api: BotApi, clock: Clock, receiver: Receiver) -> None:
    """Telegram closes the old one before it looks at the new one."""
    await sent(api, "setWebhook", url=receiver.url)
    clock.move(seconds=2)
    assert (await refused(api, "setWebhook", url="http://example.org/"))[0] == 400
    assert (await sent(api, "getWebhookInfo"))["url"] == ""


async def test_setting_it_again_with_nothing_new_changes_nothing(
    api: BotApi, auntie: Person, clock: Clock, receiver: Receiver
) -> None:
    await sent(api, "setWebhook", url=receiver.url, secret_token="a")
    await receiver.until(lambda: not api.state.updates)
    task = api.webhook._task
    clock.move(seconds=2)
    await sent(api, "setWebhook", url=receiver.url, secret_token="a")
    assert api.webhook._task is task
    clock.move(seconds=2)
    await sent(api, "setWebhook", url=receiver.url, secret_token="b")
    assert api.webhook._task is not task
    auntie.says("一")
    await receiver.until(lambda: not api.state.updates)
    assert receiver.got[-1] == (7, "一")


async def test_numbers_begin_anew_after_a_quiet_week(api: BotApi, auntie: Person, clock: Clock) -> None:
    before = api.state.next_update_id
    clock.move(days=6)
    auntie.says("一")
    assert api.state.next_update_id == before + 1
    clock.move(days=7)
    auntie.says("二")
    assert api.state.next_update_id != before + 2
    assert await sent(api, "getUpdates", offset=before + 2) == [api.state.updates[-1].body]
