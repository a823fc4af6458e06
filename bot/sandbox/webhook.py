"""The webhook: set, deleted, described, and updates posted to it until they are taken."""

import asyncio
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.sandbox.calls import Call
from bot.sandbox.refused import bad
from bot.sandbox.state import Json, State
from bot.sandbox.updates import allow

PORTS = (80, 88, 443, 8443)
"""Bot API, setWebhook. A local server, as ours, also takes plain HTTP and any port on loopback."""
LOOPBACK = ("127.0.0.1", "localhost", "::1")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 — a name, not a secret
CONNECTIONS = (40, 1, 100)
RETRY_MAX_SECONDS = 60.0
ANSWER_WAIT_SECONDS = 60.0


@dataclass
class Webhook:
    """Where updates go instead of waiting for getUpdates. One at a time and in order, which is simpler than
    Telegram with its 40 connections."""

    state: State
    url: str = ""
    secret: str = ""
    connections: int = CONNECTIONS[0]
    errors: list[tuple[int, str]] = field(default_factory=list)
    first_retry_seconds: float = 1.0
    _task: asyncio.Task[None] | None = None
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def set(self, call: Call) -> bool:
        """setWebhook; an empty address deletes it."""
        url, secret = call.params.text("url"), call.params.text("secret_token")
        if not url:
            return self.delete(call)
        check_url(url)
        if secret and not SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        allow(call)
        self.close()
        self.url, self.secret, self.errors = url, secret, []
        self.connections = call.params.integer("max_connections", *CONNECTIONS)
        self._drop_pending(call)
        self._task = asyncio.get_running_loop().create_task(self._deliver())
        return True

    def delete(self, call: Call) -> bool:
        """deleteWebhook."""
        self.close()
        self._drop_pending(call)
        return True

    def info(self) -> Json:
        """getWebhookInfo."""
        known: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.state.updates),
        }
        if self.url:
            known["max_connections"] = self.connections
        if self.errors:
            known["last_error_date"], known["last_error_message"] = self.errors[-1]
        if self.state.allowed_updates:
            known["allowed_updates"] = sorted(self.state.allowed_updates)
        return known

    def close(self) -> None:
        """Stop posting."""
        self.url = ""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def wake(self) -> None:
        """There may be something to post."""
        self._news.set()

    def _drop_pending(self, call: Call) -> None:
        if call.params.boolean("drop_pending_updates"):
            self.state.updates = []

    async def _deliver(self) -> None:
        pause = self.first_retry_seconds
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(ANSWER_WAIT_SECONDS)) as session:
            while True:
                self._news.clear()
                if not self.state.updates:
                    await self._news.wait()
                elif await self._post(session, self.state.updates[0].body):
                    self.state.updates, pause = self.state.updates[1:], self.first_retry_seconds
                else:
                    await asyncio.sleep(pause)
                    pause = min(2 * pause, RETRY_MAX_SECONDS)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> bool:
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return True
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError):
            problem = "Connection refused"
        self.errors.append((self.state.seconds(), problem))
        return False


def check_url(url: str) -> None:
    """HTTPS on Telegram's ports; on loopback anything, as with a Bot API server run with --local."""
    parts: Any = urlsplit(url)
    if parts.hostname in LOOPBACK and parts.scheme in ("http", "https"):
        return
    if parts.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
