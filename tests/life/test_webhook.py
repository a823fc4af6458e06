"""The bot by webhook as an operator runs it: behind a proxy that fails at times, seen from Telegram's side."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.cli import now
from bot.sandbox.webhook import SECRET_HEADER
from bot.telegram.client import TokenUnknown
from tests.community import Template, people_of
from tests.conftest import Community
from tests.life.lives import Volunteer, pairs
from tests.life.machine import count, newest
from tests.life.process import Watch, ask, ends, huzhu, port_of, put_an_end_to, serving, starts

pytestmark = pytest.mark.slow

SECRET = "a-secret-of-the-tests"


@pytest.fixture
async def community(template: Template, tmp_path: Path) -> AsyncIterator[Community]:
    """The community's store and town; its bot is a process of its own, in our own time."""
    world = template.copy_into(tmp_path)
    world.api.clock = world.api.state.clock = now
    world.api.state.last_update_at = now()  # no quiet months before: its numbers go on
    world.api.webhook.second = 0.05
    yield Community(world, world.town, **people_of(world))
    assert world.api.violations == []


@dataclass
class Proxy:
    """What stands before the bot. `fails` says of each request whether it is lost before or after the bot had it."""

    port: int = 0
    fails: Callable[[int], str] = lambda number: ""
    requests: int = 0
    statuses: list[int] = field(default_factory=list)

    async def hand_on(self, request: web.Request) -> web.Response:
        self.requests += 1
        number, body = self.requests, await request.read()
        fault = self.fails(number)
        if fault == "before":
            return web.Response(status=500)
        status = await self._brings(request, body)
        if fault == "twice":
            status = await self._brings(request, body)
        self.statuses.append(status)
        return web.Response(status=500 if fault == "after" else status)

    async def _brings(self, request: web.Request, body: bytes) -> int:
        headers = {SECRET_HEADER: request.headers.get(SECRET_HEADER, "")}
        address = f"http://127.0.0.1:{self.port}{request.path}"
        try:
            async with (
                aiohttp.ClientSession() as session,
                session.post(address, data=body, headers=headers) as answer,
            ):
                return answer.status
        except aiohttp.ClientError:
            return 502


@asynccontextmanager
async def standing_before(proxy: Proxy) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", proxy.hand_on)
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


def fault_of(number: int) -> str:
    """Every third request meets a 500, by turns before and after the bot had it; others come twice at once."""
    return {1: "before", 4: "after", 2: "twice"}.get(number % 6, "")


async def test_by_webhook_nothing_is_lost_or_doubled(community: Community) -> None:
    """Two people log visits, while the line fails, updates come twice, and the bot is started anew in between."""
    world, api = community.world, community.world.api
    await pairs(world, "刘建国", "张桂珍")
    first_update, visits = api.state.next_update_id, count(world.settings.store_path, table="visit")
    before, calls = newest(world.settings.store_path), len(api.calls)
    watch, proxy = Watch(api), Proxy(fails=fault_of)
    wang = Volunteer(community.wang.person, watch, "李爹爹")
    liu = Volunteer(community.liu.person, watch, "张婆婆")
    store = world.settings.store_path

    def rested() -> bool:
        waits = "state = 'sending' OR state = 'queued' AND (not_before = 0 OR attempts > 0)"
        return (
            not api.state.updates and not count(store, "state = 'open'", "inbox") and not count(store, waits)
        )

    async with serving(api) as address, standing_before(proxy) as url:
        settings = {
            "token": api.token, "api_url": address, "webhook_url": url, "webhook_secret": SECRET,
            "listen": "127.0.0.1:0",
        }  # fmt: skip
        process = await starts(world.folder, "serve", **settings)
        try:
            proxy.port = await port_of(process)
            await asyncio.gather(wang.logs(30), liu.logs(31))
            process.terminate()
            assert (await ends(process)).code == 0
            community.zhang_elder.person.says("谁来看我")  # it is down: Telegram keeps it, and tries again
            process = await starts(world.folder, "serve", **settings)
            proxy.port = await port_of(process)
            await asyncio.gather(wang.logs(32), liu.logs(33))
            await watch.until(rested)
            assert (await ask(proxy.port, "/readyz")) == (200, "ok\n")
            known = api.webhook.info()
            process.terminate()
            told = await ends(process)
            assert (told.code, "Traceback" in told.err) == (0, False), told
        finally:
            await put_an_end_to(process)

    assert known["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert (known["url"], known["pending_update_count"], known["max_connections"]) == (url, 0, 20)
    assert 200 in proxy.statuses
    assert count(store, table="visit") - visits == 4
    updates = api.state.next_update_id - first_update
    assert (
        count(store, f"update_id >= {first_update} AND state = 'done'", "inbox") == updates < proxy.requests
    )
    arrived = sum(call.method == "sendMessage" and call.done for call in api.calls[calls:])
    assert arrived == count(store, f"method = 'send' AND state = 'sent' AND id > {before}"), "doubled or lost"


async def test_polling_takes_the_webhook_away_first(community: Community) -> None:
    world, api = community.world, community.world.api
    async with serving(api) as address, standing_before(Proxy(port=1)) as url:
        await api.call("setWebhook", {"url": url})
        community.liu.person.says("我的积分")
        process = await starts(world.folder, "serve", token=api.token, api_url=address, listen="127.0.0.1:0")
        try:
            port = await port_of(process)
            await Watch(api).until(lambda: api.poll.waiting is not None)
            await Watch(api).until(lambda: "能用" in community.liu.screen.bubbles[-1].text)
            assert api.webhook.url == ""
            assert (await ask(port, "/healthz")) == (200, "ok\n")
            assert (await ask(port, "/readyz")) == (200, "ok\n")
            assert 'huzhu_updates{state="parked"} 0' in (await ask(port, "/metrics"))[1]
            process.terminate()
            assert (await ends(process)).code == 0
        finally:
            await put_an_end_to(process)


async def test_not_ready_where_an_update_is_parked_or_telegram_is_silent(community: Community) -> None:
    world = community.world
    world.settings = world.settings.model_copy(update={"listen": "127.0.0.1:0"})
    await world.open()
    assert world.app is not None
    listener, health = world.app.listener, world.app.intake.health
    assert listener is not None
    await listener.open()
    port = int(listener._runner.addresses[0][1])
    try:
        assert await ask(port, "/readyz") == (503, "no word from Telegram yet\n")
        health.good()
        assert await ask(port, "/readyz") == (200, "ok\n")
        assert health.good_at is not None
        health.good_at -= 1000
        assert await ask(port, "/readyz") == (503, "no word from Telegram for 1000 s\n")
        health.good()
        community.liu.person.says("更多")
        await world.app.intake.once()
        await world.app.database.turn(
            lambda tx: tx.note("UPDATE inbox SET state = 'parked' WHERE state = 'open'"), ""
        )
        assert await ask(port, "/readyz") == (503, "1 parked: see the log, mend, then huzhu requeue\n")
        assert await ask(port, "/healthz") == (200, "ok\n")
    finally:
        await listener.close()
        await world.app.close()


async def test_a_webhook_that_was_taken_away_is_told_again(community: Community) -> None:
    """By a second program that polled for a moment, say."""
    world, api = community.world, community.world.api
    told = {"webhook_url": "http://127.0.0.1:9/hook", "webhook_secret": SECRET, "listen": "127.0.0.1:0"}
    world.settings = world.settings.model_copy(update=told)
    await world.open()
    assert world.app is not None
    try:
        await world.app.intake.once()
        assert (api.webhook.url, api.webhook.secret) == (told["webhook_url"], SECRET)
        assert api.webhook.info()["allowed_updates"] == [
            "callback_query",
            "edited_message",
            "message",
            "my_chat_member",
        ]
        await api.call("deleteWebhook", {})
        api.webhook._set_at = None
        await world.app.intake.once()
        assert (api.webhook.url, api.webhook.secret) == (told["webhook_url"], SECRET)
    finally:
        await world.app.close()
        await api.aclose()


async def test_an_address_telegram_refuses_or_another_listens_on_is_one_line_and_exit_1(
    community: Community,
) -> None:
    world, api = community.world, community.world.api
    settings = {"token": api.token, "webhook_secret": SECRET}
    async with serving(api) as address:
        refused = await huzhu(
            world.folder, "serve", **settings, api_url=address, webhook_url="https://huzhu.example:9/hook",
            listen="127.0.0.1:0",
        )  # fmt: skip
        taken = await huzhu(
            world.folder, "serve", **settings, api_url=address, webhook_url="http://127.0.0.1:9/hook",
            listen=address.removeprefix("http://"),
        )  # fmt: skip
    assert (refused.code, taken.code) == (1, 1)
    assert "Telegram does not take HUZHU_WEBHOOK_URL" in refused.err.splitlines()[-1]
    assert "can be set up only on ports 80, 88, 443 or 8443" in refused.err.splitlines()[-1]
    assert "cannot be listened on" in taken.err.splitlines()[-1]
    assert "Traceback" not in refused.err + taken.err
    assert api.webhook.url == "", "what cannot be listened on is not told"


async def test_a_bad_line_at_the_start_is_tried_again_and_a_token_taken_back_is_the_end(
    community: Community,
) -> None:
    world, api = community.world, community.world.api
    told = {"webhook_url": "http://127.0.0.1:9/hook", "webhook_secret": SECRET, "listen": "127.0.0.1:0"}
    world.settings = world.settings.model_copy(update=told)
    await world.open()
    assert world.app is not None
    api.faults.next("500", 1, "setWebhook")
    api.faults.next("429", 1, "setWebhook")
    running = asyncio.ensure_future(world.app.intake.run())
    try:
        await Watch(api).until(lambda: bool(api.webhook.url) or running.done())
        assert not running.done()
        running.cancel()
        api.token = "1:another"
        with pytest.raises(TokenUnknown):
            await world.app.intake.run()
    finally:
        running.cancel()
        await world.app.close()
        await api.aclose()
