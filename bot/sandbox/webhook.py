"""The webhook: set, deleted, described, and updates posted to it until they are taken."""

import asyncio
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import SplitResult, urlsplit

import aiohttp

from bot.sandbox.calls import Call
from bot.sandbox.refused import bad, too_many
from bot.sandbox.state import Json, PendingUpdate, State
from bot.sandbox.updates import allow

PORTS = (80, 88, 443, 8443)
"""Bot API, setWebhook. A local server, as ours, also takes plain HTTP and any port on loopback."""
LOOPBACK = ("127.0.0.1", "localhost", "::1")
SECRET = re.compile(r"[A-Za-z0-9_-]*")
SECRET_MAX = 256
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 — a name, not a secret
CONNECTIONS = (40, 1, 100)
RETRY_MAX_SECONDS = 60.0
RETRY_AFTER_MAX_SECONDS = 3600
ANSWER_WAIT_SECONDS = 60.0
SET_AGAIN_AFTER = timedelta(seconds=1)


@dataclass
class Webhook:
    """Where updates go instead of waiting for getUpdates.

    As Telegram has it: messages of a chat come one after the other, and so do somebody's taps; all else side by side,
    `connections` at a time. What is not taken is tried again at once, then after pauses that double, or when the
    answer's Retry-After says so. `second` is how long a second is: tests have no time.
    """

    state: State
    url: str = ""
    secret: str = ""
    connections: int = CONNECTIONS[0]
    last_error: tuple[int, str] | None = None
    second: float = 1.0
    _set_at: datetime | None = None
    _task: asyncio.Task[None] | None = None
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def set(self, call: Call) -> bool:
        """setWebhook; an empty address deletes it. An old one is gone before the new one is looked at."""
        url, secret = call.params.text("url"), call.params.text("secret_token")
        if not url:
            return self.delete(call)
        now, drops = self.state.clock(), call.params.boolean("drop_pending_updates")
        if self._set_at is not None and timedelta() <= now - self._set_at < SET_AGAIN_AFTER:
            raise too_many(1)
        self._set_at = now
        connections = call.params.integer("max_connections", *CONNECTIONS)
        if (url, secret, connections) == (self.url, self.secret, self.connections) and not drops:
            allow(call)
            return True
        self.close()
        self._drop_pending(call)
        check(url, secret)
        allow(call)
        self.url, self.secret, self.connections, self.last_error = url, secret, connections, None
        self._task = asyncio.get_running_loop().create_task(self._deliver())
        return True

    def delete(self, call: Call) -> bool:
        """deleteWebhook."""
        self.close()
        self._drop_pending(call)
        return True

    def info(self) -> Json:
        """getWebhookInfo."""
        self.state.drop_stale_updates()
        known: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.state.updates),
        }
        if self.url:
            known["max_connections"] = self.connections
        if self.last_error:
            known["last_error_date"], known["last_error_message"] = self.last_error
        if self.state.allowed_updates:
            known["allowed_updates"] = sorted(self.state.allowed_updates)
        return known

    def close(self) -> None:
        """Stop posting."""
        self.url, self.last_error = "", None
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
        """Post the head of each queue that nobody is busy with."""
        busy: set[object] = set()
        slots = asyncio.Semaphore(self.connections)
        timeout = aiohttp.ClientTimeout(ANSWER_WAIT_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as group:

            async def bring(update: PendingUpdate, queue: object) -> None:
                try:
                    await self._bring(session, slots, update)
                finally:
                    busy.discard(queue)
                    self._news.set()

            while True:
                self._news.clear()
                for update in list(self.state.updates):
                    queue = queue_of(update)
                    if queue not in busy:
                        busy.add(queue)
                        group.create_task(bring(update, queue))
                await self._news.wait()

    async def _bring(
        self, session: aiohttp.ClientSession, slots: asyncio.Semaphore, update: PendingUpdate
    ) -> None:
        """Until it is taken, too old, or dropped."""
        fails, delay = 0, 1.0
        while update in self.state.updates:
            async with slots:
                taken, pause = await self._post(session, update.body)
            if taken:
                break
            if not pause and fails:
                delay = min(2 * delay, RETRY_MAX_SECONDS)
                pause = delay
            fails += 1
            await asyncio.sleep(pause * self.second)
            self.state.drop_stale_updates()
        self.state.updates = [other for other in self.state.updates if other is not update]

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> tuple[bool, float]:
        """Whether it was taken; if not, the seconds the receiver asks to wait."""
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return True, 0
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                asked = answer.headers.get("Retry-After", "")
                pause = float(min(int(asked), RETRY_AFTER_MAX_SECONDS)) if asked.isdigit() else 0.0
        except TimeoutError:
            problem, pause = "Read timeout expired", 0.0
        except aiohttp.ClientConnectorError:
            problem, pause = "Connection refused", 0.0
        except aiohttp.ClientError:
            problem, pause = "Connection reset by peer", 0.0
        self.last_error = (self.state.seconds(), problem)
        return False, pause


def queue_of(update: PendingUpdate) -> object:
    """Updates of one queue come in order: messages of a chat, taps of a person, standing in a chat."""
    [kind, body] = list(update.body.items())[1]
    if kind == "callback_query":
        return kind, body["from"]["id"]
    return "message" if kind == "edited_message" else kind, body["chat"]["id"]


def check(url: str, secret: str) -> None:
    """HTTPS on Telegram's ports; on loopback anything, as with a Bot API server run with --local."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        port = parts.port
    except ValueError:
        raise bad("invalid webhook URL specified") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad("invalid webhook URL specified")
    if len(secret.encode()) > SECRET_MAX:
        raise bad("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    if parts.hostname not in LOOPBACK:
        raise _out_of_reach(parts, port)


def _out_of_reach(parts: SplitResult, port: int | None) -> Exception:
    """Why an address elsewhere is refused; where Telegram would take it, that there is no way from here."""
    if parts.scheme != "https":
        return bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (port or 443) not in PORTS:
        return bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    return bad("bad webhook: Failed to resolve host: Name or service not known")
