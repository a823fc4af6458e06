"""huzhu demo: the whole town on this machine, with no token. Bot API, bot and chat page on one loopback address."""

import gc
import os
import tempfile
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

from aiohttp import web

from bot.app import App, build
from bot.cli.commands import first_invitation
from bot.cli.serve import Ended, until_told
from bot.rules.quiet import is_working_day
from bot.sandbox.cast import ROLES, Past, live
from bot.sandbox.page_api import Controls
from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import BotApi
from bot.sandbox.town import Town
from bot.sandbox.web import application
from bot.settings import Settings
from bot.store.replay import Replay
from bot.telegram.limits import NO_LIMITS, Limits
from bot.telegram.request import AiohttpRequest

PAST = timedelta(days=21, hours=6.5)
"""From the morning on which the bureau opens the first street."""
AFTERNOON = time(15, 0)


def real_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  # here the real clock is handed in


class TownClock:
    """The town's own time: it stands still in the past, then goes on like ours, and can be moved ahead."""

    def __init__(self, now: datetime) -> None:
        self._stands_at: datetime | None = now
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return self._stands_at or real_now() + self._ahead

    def move(self, by: timedelta) -> None:
        if self._stands_at is not None:
            self._stands_at += by
        else:
            self._ahead += by

    def goes_on(self) -> None:
        """From where it stands."""
        self._ahead = self() - real_now()
        self._stands_at = None


async def serve_demo(settings: Settings, port: int, seed: int | None) -> None:
    """Raises Ended where the port is taken. Everything it keeps lies in a folder that goes with it."""
    with tempfile.TemporaryDirectory(prefix="huzhu-demo-") as folder:
        opens = opening_hour(settings)
        clock = TownClock(opens - PAST)
        api = BotApi(clock, checked=False)
        kept = settings.model_copy(
            update={
                "token": api.token,
                "database": f"sqlite:///{Path(folder) / 'huzhu.db'}",
                "key_file": None,
            }
        )
        seed = seed_of(opens) if seed is None else seed
        await _the_past(kept, api, clock, Past(opens, seed))
        clock.goes_on()
        gc.enable()
        running: list[App] = []

        async def move_clock(by: timedelta) -> None:
            clock.move(by)
            for one in running:
                await one.ticker.tick()

        runner = web.AppRunner(application(api, Controls(move_clock, settings.zone, ROLES)))
        await runner.setup()
        address = await _listen(runner, port)
        app = await build(
            kept.model_copy(update={"api_url": address}), clock, AiohttpRequest(), Limits(),
            poll_request=AiohttpRequest(),
        )  # fmt: skip
        running.append(app)
        print(f"互助 Huzhu: {address}  (Ctrl-C ends it; --seed {seed} brings this town back)", flush=True)
        try:
            await until_told(app.run())
        finally:
            await app.close()
            await runner.cleanup()


def opening_hour(settings: Settings) -> datetime:
    """The latest working afternoon: a time of day at which everybody in town may be written to."""
    local = real_now().astimezone(settings.zone)
    while not is_working_day(local):
        local -= timedelta(days=1)
    return datetime.combine(local.date(), AFTERNOON, settings.zone)


def seed_of(opens: datetime) -> int:
    """Another life each day: 20260318."""
    return int(opens.strftime("%Y%m%d"))


async def _the_past(settings: Settings, api: BotApi, clock: TownClock, past: Past) -> None:
    """Three weeks of talks, through the same bot, before the page opens."""
    chance = Random(past.seed)  # noqa: S311  # a town that is the same each time
    start = await first_invitation(settings, "东西湖区", None, None, clock, chance)
    app = await build(settings, clock, InProcessRequest(api), NO_LIMITS, chance=chance, store=Replay)

    async def until(moment: datetime) -> None:
        assert moment >= clock(), "time goes one way"
        clock.move(moment - clock())
        await app.ticker.tick()
        await app.react()

    try:
        await live(Town(api, app.react), start, past, until)
    finally:
        await app.close()


async def _listen(runner: web.AppRunner, port: int) -> str:
    site = web.TCPSite(runner, "127.0.0.1", port)
    try:
        await site.start()
    except OSError as taken:
        raise Ended(f"Port {port} cannot be used ({os.strerror(taken.errno or 0)}).") from None
    host, chosen = runner.addresses[0][:2]
    return f"http://{host}:{chosen}"
