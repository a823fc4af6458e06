"""The address the bot listens on: the webhook, and what a supervisor asks: alive? ready? how much is there?"""

import asyncio
import logging
import os

from aiohttp import web

from bot.store.database import Database
from bot.telegram import metrics
from bot.telegram.intake import Health
from bot.telegram.metrics import Books, Tally
from bot.telegram.webhook import BODY_MAX_BYTES, Webhook

log = logging.getLogger(__name__)

STORE_SECONDS = 5
LAST_WORDS_SECONDS = 5


class CannotListen(Exception):
    """The address cannot be listened on. Its text says which, and why."""


class Listener:
    """Opened before Telegram is told of the webhook, closed before the rest of the bot stops."""

    def __init__(
        self, host: str, port: int, database: Database, health: Health, tally: Tally, webhook: Webhook | None
    ) -> None:
        self.host, self.port, self.database = host, port, database
        self.health, self.tally = health, tally
        app = web.Application(client_max_size=BODY_MAX_BYTES + 1)
        app.router.add_get("/healthz", self.healthz)
        app.router.add_get("/readyz", self.readyz)
        app.router.add_get("/metrics", self.metrics)
        if webhook is not None:
            app.router.add_post(webhook.path, webhook.take)
        # lingering_time: a body that was refused unread stays unread.
        self._runner = web.AppRunner(
            app, access_log=None, shutdown_timeout=LAST_WORDS_SECONDS, lingering_time=0, handle_signals=False
        )

    async def open(self) -> None:
        """Raises CannotListen."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self.host, self.port).start()
        except OSError as taken:
            await self._runner.cleanup()
            why = os.strerror(taken.errno) if taken.errno and taken.errno > 0 else "no such address"
            raise CannotListen(f"{self.host}:{self.port} ({why})") from None
        log.info("listening on %s:%s", *self._runner.addresses[0][:2])

    async def close(self) -> None:
        await self._runner.cleanup()

    async def healthz(self, _: web.Request) -> web.Response:
        """That this is answered is the proof: the loop lives."""
        return web.Response(text="ok\n")

    async def readyz(self, _: web.Request) -> web.Response:
        why = await self._complaint()
        return web.Response(status=503 if why else 200, text=f"{why or 'ok'}\n")

    async def _complaint(self) -> str:
        try:
            found = await self._books()
        except Exception as trouble:  # noqa: BLE001  # whatever it is: the store cannot be written to
            return f"the store fails: {type(trouble).__name__}"
        left = {"parked": found.updates["parked"], "set aside": found.messages["set_aside"]}
        if any(left.values()):
            lines = ", ".join(f"{number} {fate}" for fate, number in left.items() if number)
            return f"{lines}: see the log, mend, then huzhu requeue"
        return self.health.complaint

    async def _books(self) -> Books:
        """On the writer's own thread: a writer that is stuck is found, too."""
        async with asyncio.timeout(STORE_SECONDS):
            return await self.database.turn(metrics.books, "health")

    async def metrics(self, _: web.Request) -> web.Response:
        """Prometheus' text format."""
        try:
            found = await self._books()
        except Exception:  # noqa: BLE001  # readyz says what it is
            return web.Response(status=503, text="the store fails\n")
        page = metrics.text(self.tally, found, self.health.age_seconds)
        return web.Response(body=page.encode(), headers={"Content-Type": metrics.CONTENT_TYPE})
