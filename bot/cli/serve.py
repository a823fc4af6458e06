"""huzhu serve: the bot on Telegram, by polling or webhook, until it is told to stop."""

import asyncio
import signal
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from bot.app import AnotherRuns, Clock, OneInstance, build
from bot.settings import Settings
from bot.store.database import check
from bot.telegram.client import TokenUnknown, Unreachable
from bot.telegram.intake import AnotherPolls
from bot.telegram.limits import Limits
from bot.telegram.listener import CannotListen
from bot.telegram.request import AiohttpRequest
from bot.telegram.webhook import WebhookRefused
from bot.understanding import by_sound, lexicon
from bot.understanding.patterns import compile_all
from bot.words import read_all


class Ended(Exception):
    """It cannot go on: one line that says why, and whether another instance is the reason."""

    def __init__(self, line: str, *, another_runs: bool = False) -> None:
        super().__init__(line)
        self.another_runs = another_runs


async def serve(settings: Settings, clock: Clock) -> None:
    """Raises Ended, StoreError, KeyFileError or BadLine."""
    check(settings.store_path)
    lexicon.check()
    compile_all()
    by_sound.read_in()
    read_all()
    try:
        with OneInstance(settings.store_path):
            app = await build(settings, clock, AiohttpRequest(), Limits(), poll_request=AiohttpRequest())
            try:
                await until_told(app.run())
            finally:
                await app.close()
    except AnotherRuns:
        raise Ended(f"Another huzhu serves {settings.store_path}.", another_runs=True) from None
    except AnotherPolls:
        raise Ended("Another program polls Telegram with this token.", another_runs=True) from None
    except TokenUnknown:
        raise Ended("Telegram does not know this HUZHU_TOKEN.") from None
    except CannotListen as taken:
        raise Ended(f"HUZHU_LISTEN: {taken} cannot be listened on.") from None
    except WebhookRefused as no:
        raise Ended(f"Telegram does not take HUZHU_WEBHOOK_URL: {no}") from None
    except Unreachable as trouble:
        raise Ended(f"{settings.api_url} cannot be reached ({trouble}).") from None


async def until_told(work: Coroutine[Any, Any, None]) -> None:
    """Run until it ends, or until SIGTERM or Ctrl-C: then what is in flight comes back first."""
    running = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, running.cancel)
    with suppress(asyncio.CancelledError):
        await running
