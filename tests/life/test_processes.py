"""Real processes over real HTTP: killed, told to stop, and two where there should be one."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from bot.app import build
from bot.cli import now
from bot.telegram.limits import NO_LIMITS
from bot.telegram.request import AiohttpRequest
from tests.community import Template, people_of
from tests.conftest import Community
from tests.life.lives import Server, program
from tests.life.machine import count
from tests.life.process import PATIENCE_SECONDS, Handler, Watch, ends, put_an_end_to, serving, starts

pytestmark = pytest.mark.slow

AMBIGUOUS = ("lost", "garbage", "silent", "Internal Server Error")


@pytest.fixture
async def community(template: Template, tmp_path: Path) -> AsyncIterator[Community]:
    """The community's store and town; its bot is a process of its own, in our own time."""
    world = template.copy_into(tmp_path)
    world.api.clock = world.api.state.clock = now
    world.api.state.last_update_at = now()  # no quiet months before: its numbers go on
    yield Community(world, world.town, **people_of(world))
    assert world.api.violations == []


# Two where there should be one ---------------------------------------------------------------------------


async def test_conflict_409(template: Template, community: Community, tmp_path: Path) -> None:
    """A second program with the same token, elsewhere, leaves with 3; the first goes on."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    template.copy_into(elsewhere)
    api = community.world.api
    watch = Watch(api)
    async with serving(api) as address:
        server = Server(community.world, watch, program(community.world, address))
        await server.starts()
        community.wang.person.says("我的积分")
        await watch.until(lambda: "能用" in community.wang.screen.bubbles[-1].text)
        second = await starts(elsewhere, "serve", token=api.token, api_url=address)
        try:
            told = await ends(second)
            assert told.code == 3, told
            assert told.err.endswith("huzhu: Another program polls Telegram with this token.\n")
            assert "Traceback" not in told.err
            community.wang.person.says("更多")
            await watch.until(lambda: "能用" not in community.wang.screen.bubbles[-1].text)
            await server.is_told_to_stop()
        finally:
            assert server.process is not None
            await put_an_end_to(second, server.process)


# Told to stop --------------------------------------------------------------------------------------------


class OpensSlowly(AiohttpRequest):
    """Has opened its line, and is not told so."""

    async def initialize(self) -> None:
        await super().initialize()
        await asyncio.Event().wait()


async def test_told_to_stop_while_it_opens_its_lines_it_closes_them(community: Community) -> None:
    world, lines = community.world, (AiohttpRequest(), OpensSlowly())
    building = asyncio.ensure_future(build(world.settings, now, lines[0], NO_LIMITS, poll_request=lines[1]))
    async with asyncio.timeout(PATIENCE_SECONDS):
        while lines[1]._session is None:  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(0)
    building.cancel()
    with pytest.raises(asyncio.CancelledError):
        await building
    assert [line._session for line in lines] == [None, None]


async def test_told_to_stop_while_it_greets_telegram_it_closes_its_lines(community: Community) -> None:
    world, greeted, lines = community.world, asyncio.Event(), (AiohttpRequest(), AiohttpRequest())

    async def never_answers(request: web.Request, handler: Handler) -> web.StreamResponse:
        greeted.set()
        await asyncio.Event().wait()
        return await handler(request)

    async with serving(world.api, never_answers) as address:
        settings = world.settings.model_copy(update={"api_url": address})
        building = asyncio.ensure_future(build(settings, now, lines[0], NO_LIMITS, poll_request=lines[1]))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await greeted.wait()
        assert all(line._session is not None for line in lines)
        building.cancel()
        with pytest.raises(asyncio.CancelledError):
            await building
        assert [line._session for line in lines] == [None, None]


async def test_sigterm_drains(community: Community) -> None:
    """It stops while Telegram has yet to answer three messages: it waits for the answers, and keeps them."""
    api, three = community.world.api, (community.wang, community.liu, community.li_worker)
    may_answer, held = asyncio.Event(), Counter[str]()

    async def slowly(request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        if request.path.endswith("/sendMessage"):
            held["sendMessage"] += 1
            await may_answer.wait()
        return answer

    watch = Watch(api)
    async with serving(api, slowly) as address:
        server = Server(community.world, watch, program(community.world, address))
        await server.starts()
        for one in three:
            one.person.says("更多")
            one.person.says("我的积分")
        await watch.until(lambda: held["sendMessage"] == len(three))
        assert server.process is not None
        server.process.terminate()
        try:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(asyncio.shield(server.process.wait()), 0.3)
            may_answer.set()
            async with asyncio.timeout(10):
                await server.ends_well()
        finally:
            await put_an_end_to(server.process)
        assert count(server.store, "state = 'sending'") == 0
        await server.starts()
        await watch.until(server.has_rested)
        await server.is_told_to_stop()
    assert count(server.store, "receipt IS NOT NULL") == 0
    said = Counter(
        (call.params["chat_id"], call.params["text"]) for call in api.calls if call.method == "sendMessage"
    )
    assert set(said.values()) == {1}
    assert {int(chat_id) for chat_id, _ in said} == {one.id for one in three}
