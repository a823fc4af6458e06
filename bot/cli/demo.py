"""huzhu demo: the whole town on this machine, with no token, in a folder. Bot API, bot and chat page on loopback."""

import gc
import os
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from aiohttp import web

from bot.app import AnotherRuns, OneInstance, build
from bot.cli.commands import first_invitation
from bot.cli.demo_home import Home
from bot.cli.demo_life import Life, TownClock, living, real_now
from bot.cli.serve import Ended, until_told
from bot.rules.quiet import is_working_day
from bot.sandbox.cast import ROLES, Past, live
from bot.sandbox.kept import Kept, KeptError
from bot.sandbox.page_api import Controls
from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import BotApi
from bot.sandbox.town import Town
from bot.sandbox.web import application
from bot.settings import Settings
from bot.store.database import migrate
from bot.store.replay import Replay
from bot.telegram.limits import NO_LIMITS

PAST = timedelta(days=21, hours=6.5)
"""From the morning on which the bureau opens the first street."""
AFTERNOON = time(15, 0)
PICKED_UP = timedelta(minutes=1)
"""A town that was put away goes on a minute later: no clock goes back, though its last moments were not noted."""
NOTES_MAX = 1000


async def serve_demo(
    settings: Settings, port: int, folder: Path, *, fresh: bool = False, seed: int | None = None
) -> None:
    """Raises Ended where the port is taken, or the folder is. The town in it lives on from one time to the next.

    With a seed it is a fresh town, whose three weeks come of it.
    """
    home = Home(folder)
    try:
        with OneInstance(folder / "demo"):
            if fresh or seed is not None:
                home.forget()
            while await _serve(settings, port, home, seed):
                home.forget()
    except AnotherRuns:
        raise Ended(f"Another demo uses {folder}: name another --folder.", another_runs=True) from None


async def _serve(settings: Settings, port: int, home: Home, seed: int | None) -> bool:
    """Until it is told to stop (False), or somebody on the page wants a fresh town (True)."""
    if home.is_empty():
        await _make(settings, home, seed)
    gc.enable()
    clock = TownClock(real_now())
    api = BotApi(clock, notes_max=NOTES_MAX)
    try:
        kept = Kept(api.state, home.town)
    except KeptError as odd:
        raise Ended(
            f"The town in {home.town} cannot be read ({odd}). A new one: huzhu demo --fresh"
        ) from None
    clock.move((kept.now or clock()) + PICKED_UP - clock())
    runner: web.AppRunner | None = None
    try:
        migrate(home.town / "huzhu.db", clock())  # a town of an earlier version lives on in this one
        async with living(Life(_in(home.town, settings, api), api, clock)) as life:
            controls = Controls(life.move_clock, settings.zone, ROLES, life.behind())
            runner = web.AppRunner(application(api, controls))
            await runner.setup()
            address = await _listen(runner, port, home)
            stays = f"the town stays in {home.folder}, --seed {home.seed} makes one like it"
            line = f"互助 Huzhu: {address}  (Ctrl-C ends it; {stays})"
            await until_told(_announced(line, life))
            return life.start_over.is_set()
    finally:
        if runner is not None:
            await runner.cleanup()
        kept.close()


class StandingClock:
    """The past's own time: it stands still between one thing and the next."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        return self._now

    def move(self, by: timedelta) -> None:
        self._now += by


async def _announced(line: str, life: Life) -> None:
    """The address is told when it can be told to stop, too."""
    print(line, flush=True)
    await life.run()


def _in(town: Path, settings: Settings, api: BotApi) -> Settings:
    """The settings of a bot that lives in a folder."""
    store = f"sqlite:///{town / 'huzhu.db'}"
    alone = {
        "key_file": None,
        "webhook_url": "",
        "listen": "",
    }  # whatever the environment says of another bot
    return settings.model_copy(update={"token": api.token, "database": store, **alone})


async def _make(settings: Settings, home: Home, seed: int | None) -> None:
    """A new town."""
    making = home.begin()
    opens = opening_hour(settings)
    clock = StandingClock(opens - PAST)
    api = BotApi(clock, checked=False)
    kept = Kept(api.state, making, once=True)  # killed half-way, it is made anew as a whole
    past = Past(opens, seed_of(opens) if seed is None else seed)
    await _the_past(_in(making, settings, api), api, clock, past)
    kept.close()
    home.note_seed(past.seed)
    home.move_in()


def opening_hour(settings: Settings) -> datetime:
    """The latest working afternoon: a time of day at which everybody in town may be written to."""
    local = real_now().astimezone(settings.zone)
    while not is_working_day(local):
        local -= timedelta(days=1)
    return datetime.combine(local.date(), AFTERNOON, settings.zone)


def seed_of(opens: datetime) -> int:
    """Another life each day: 20260318."""
    return int(opens.strftime("%Y%m%d"))


async def _the_past(settings: Settings, api: BotApi, clock: StandingClock, past: Past) -> None:
    """Three weeks of talks, through the same bot, before the page opens."""
    chance = Random(past.seed)  # noqa: S311  # a town that is the same each time
    start = await first_invitation(settings, "东西湖区", None, None, clock, chance)
    app = await build(settings, clock, InProcessRequest(api), NO_LIMITS, chance=chance, store=Replay)

    async def until(moment: datetime) -> None:
        assert moment >= clock(), "time goes one way"
        clock.move(moment - clock())
        await app.comes_to_pass()

    try:
        await live(Town(api, app.react), start, past, until)
    finally:
        await app.close()


async def _listen(runner: web.AppRunner, port: int, home: Home) -> str:
    """On the port that was asked for; else on the last one if it is free, so that an open page finds its town."""
    trouble = ""
    for wanted in [port] if port else [home.port, 0]:
        site = web.TCPSite(runner, "127.0.0.1", wanted)
        try:
            await site.start()
        except OSError as taken:
            trouble = os.strerror(taken.errno or 0)
            continue
        host, chosen = runner.addresses[0][:2]
        home.note_port(chosen)
        return f"http://{host}:{chosen}"
    raise Ended(f"Port {port} cannot be used ({trouble}).")
