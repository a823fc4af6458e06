"""The webhook: Telegram brings the updates. Who knows the secret may; each is stored before it is answered for."""

import asyncio
import hmac
import json
import logging
import sqlite3
from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.store.database import Database
from bot.telegram.client import TokenUnknown, ask, seconds
from bot.telegram.desk import Desk
from bot.telegram.intake import ALLOWED, Health, is_update, keep, pause_seconds, store

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a name, not a secret
BODY_MAX_BYTES = 1024 * 1024
CONNECTIONS_MAX = 20
"""How many updates Telegram may bring at once. The store writes one after the other, the desk works on 16 chats."""
LOOK_SECONDS = 60
LATELY_SECONDS = 5 * LOOK_SECONDS


class WebhookRefused(Exception):
    """Telegram does not take the address. Its text is Telegram's own word."""


class Webhook:
    """Tells Telegram the address, sees to it that it stays told, and takes what is brought there."""

    def __init__(
        self, bot: Bot, database: Database, desk: Desk, at: Callable[[str], None], url: str, secret: str
    ) -> None:  # fmt: skip
        self.bot, self.database, self.desk, self.at = bot, database, desk, at
        self.url, self.secret = url, secret
        self.health = Health(LATELY_SECONDS)
        self._told = False

    @property
    def path(self) -> str:
        return urlsplit(self.url).path or "/"

    async def run(self) -> None:
        """Until cancelled. Raises WebhookRefused where Telegram will never take the address."""
        failures = 0
        while True:
            try:
                await self.once()
                failures, pause = 0, float(LOOK_SECONDS)
            except (InvalidToken, EndPointNotFound):  # PTB's word for 401 once the bot was known
                raise TokenUnknown from None
            except BadRequest as no:
                raise WebhookRefused(no.message) from None
            except RetryAfter as told:
                pause = seconds(told)
            except TelegramError as trouble:
                pause = pause_seconds(failures)
                failures += 1
                log.warning("webhook: %s; again in %s s", type(trouble).__name__, pause)
            await asyncio.sleep(pause)

    async def once(self, timeout: int = 0) -> int:
        """See that Telegram brings updates here, and tell it where it does not. How many came with it: none."""
        known = await ask(self.bot, "getWebhookInfo", {}) if self._told else {}
        if known.get("url") != self.url:
            if self._told:
                log.warning("webhook: Telegram was told another address, or to be polled; told again")
            await ask(
                self.bot, "setWebhook",
                {
                    "url": self.url, "secret_token": self.secret, "allowed_updates": ALLOWED,
                    "max_connections": CONNECTIONS_MAX,
                },
            )  # fmt: skip
            self._told = True
        self.health.good()
        return 0

    async def take(self, request: web.Request) -> web.Response:
        """One update: 200 once it is stored, and not before. Whoever does not know the secret is not listened to."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self.secret.encode()):
            return web.Response(status=403)
        if (request.content_length or 0) > BODY_MAX_BYTES:
            return web.Response(status=413)
        try:
            update = json.loads(await request.read())  # more than announced is aiohttp's 413
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not is_update(update):
            return web.Response(status=400)
        self.at("intake-fetched")
        try:
            await store(self.database, self.desk, partial(keep, update=update), 1, self.at)
        except sqlite3.Error as trouble:
            log.error("webhook: an update could not be stored: %s", type(trouble).__name__)  # noqa: TRY400  # its traceback says no more
            self.health.trouble = "the store took no update"
            return web.Response(status=503)
        self.health.good()
        return web.Response()
