"""People who talk to a bot over real HTTP: a Bot API in this process, and the chats on it.

Whatever the bot, it meets the same people: each writes or taps, waits until all that comes of it has arrived, thinks
for a moment and goes on. A moment before every answer of the Bot API may be asked for, as on a long way to Telegram.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from bot.telegram.webhook import SECRET_HEADER

TOKEN = "1000000:for-measuring-alone"  # noqa: S105  # it opens nothing
SECRET = "for-measuring-alone"  # noqa: S105  # it guards nothing but a stub
THINKS_SECONDS = 0.05
"""Nobody taps sooner after what they see."""
ME = {"id": 1000000, "is_bot": True, "first_name": "互助", "username": "huzhu_bot", "can_join_groups": True}
POLL_MAX = 100
FIRST_CHAT = 5_000_000
TOO_FAST = json.dumps(
    {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
).encode()
ELDERS = 1_000_000
"""A volunteer's elder has the chat of this many more."""


@dataclass(frozen=True)
class Step:
    """What somebody does, and what the bot calls because of it: (method, parameters, whether in their elder's chat)."""

    label: str
    calls: Sequence[tuple[str, dict[str, Any], bool]]

    @property
    def comes_back(self) -> int:
        """How many of the calls are for who did it."""
        return sum(1 for *_, to_elder in self.calls if not to_elder)


@dataclass
class Person:
    """One chat: where its talk stands, what can be tapped, and what is still to come."""

    chat_id: int
    at: int = 0
    buttons: dict[str, tuple[int, str]] = field(default_factory=dict)
    missing: int = 0
    said_at: float = 0.0


class Chats:
    """The Bot API and everybody on it. `steps` is what each does, over and over."""

    def __init__(
        self, steps: Sequence[Step], people: int, answers_after: float = 0.0, most_a_second: int | None = None
    ) -> None:
        self.steps, self.answers_after, self.most_a_second = steps, answers_after, most_a_second
        self.sent: list[float] = []
        self.refused = 0
        self.people = {FIRST_CHAT + number: Person(FIRST_CHAT + number) for number in range(people)}
        self.done: list[tuple[float, float]] = []
        self.webhook = ""
        self.ready = asyncio.Event()
        self._going = False
        self._next_update, self._next_message = 1, 1
        self._waiting: list[dict[str, Any]] = []
        self._polled = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    # What people do -------------------------------------------------------------------------------------------

    async def talk_for(self, seconds: float, warm: float) -> float:
        """Everybody talks without a pause: how many updates a second were done, after a while to get warm."""
        self._going, self.done = True, []
        began = time.perf_counter()
        for person in self.people.values():
            self._go_on(person, 0)
        await asyncio.sleep(warm + seconds)
        self._going = False
        await self._all_answered()
        first, last = began + warm, began + warm + seconds
        return sum(1 for _, at in self.done if first <= at < last) / seconds

    async def talk_at(self, per_second: float, seconds: float) -> list[float]:
        """So many updates a second, whatever the answers do: after how many seconds each was answered."""
        self.done = []
        began, number = time.perf_counter(), 0
        everybody = list(self.people.values())
        while number < per_second * seconds:
            person = everybody[number % len(everybody)]
            await asyncio.sleep(max(0.0, began + number / per_second - time.perf_counter()))
            assert not person.missing, "so few updates, and somebody still waits"
            self._go_on(person, 0)
            number += 1
        await self._all_answered()
        return [at - said for said, at in self.done]

    async def _all_answered(self) -> None:
        async with asyncio.timeout(60):
            while any(person.missing for person in self.people.values()):  # noqa: ASYNC110  # looked at seldom
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)

    def _go_on(self, person: Person, after: float) -> None:
        task = asyncio.create_task(self._does(person, after))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _does(self, person: Person, after: float) -> None:
        await asyncio.sleep(after)
        step = self.steps[person.at]
        update = self._update(person, step)
        person.missing, person.said_at = step.comes_back, time.perf_counter()
        if not self.webhook:
            self._waiting.append(update)
            self._polled.set()
            return
        assert self._session is not None
        headers = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}
        async with self._session.post(self.webhook, data=json.dumps(update), headers=headers) as answer:
            assert answer.status == 200, answer.status

    def _update(self, person: Person, step: Step) -> dict[str, Any]:
        number, self._next_update = self._next_update, self._next_update + 1
        user = {"id": person.chat_id, "is_bot": False, "first_name": "王秀兰", "language_code": "zh-hans"}
        chat = {"id": person.chat_id, "type": "private", "first_name": "王秀兰"}
        if person.at == 0:
            said = {
                "message_id": self._message_id(),
                "date": 0,
                "chat": chat,
                "from": user,
                "text": step.label,
            }
            return {"update_id": number, "message": said}
        message_id, data = person.buttons[step.label]
        shown = {"message_id": message_id, "date": 0, "chat": chat, "from": ME, "text": "…"}
        query = {
            "id": str(person.chat_id),
            "from": user,
            "message": shown,
            "chat_instance": "1",
            "data": data,
        }
        return {"update_id": number, "callback_query": query}

    def _arrives(self, chat_id: int) -> None:
        person = self.people.get(chat_id)
        if person is None or not person.missing:
            return
        person.missing -= 1
        if person.missing:
            return
        self.done.append((person.said_at, time.perf_counter()))
        person.at = (person.at + 1) % len(self.steps)
        if self._going:
            self._go_on(person, THINKS_SECONDS)

    # What the bot calls ---------------------------------------------------------------------------------------

    async def answer(self, request: web.Request) -> web.Response:
        params = dict(parse_qsl((await request.read()).decode()))
        if self.answers_after:
            await asyncio.sleep(self.answers_after)
        if request.match_info["method"] == "sendMessage" and self._is_too_fast():
            return web.Response(status=429, body=TOO_FAST, content_type="application/json")
        result = await self._result(request.match_info["method"], params)
        return web.Response(body=json.dumps({"ok": True, "result": result}), content_type="application/json")

    def _is_too_fast(self) -> bool:
        """Whether Telegram would say so: more than so many in the second that ends now."""
        now = time.perf_counter()
        lately = sum(1 for at in self.sent[-(self.most_a_second or 0) :] if at > now - 1)
        if self.most_a_second and lately >= self.most_a_second:
            self.refused += 1
            return True
        self.sent.append(now)
        return False

    async def _result(self, method: str, params: dict[str, str]) -> Any:
        if method in ("sendMessage", "editMessageText"):
            return self._shown(params)
        if method == "answerCallbackQuery":
            self._arrives(int(params["callback_query_id"]))
        elif method == "getUpdates":
            return await self._polls(params)
        elif method == "setWebhook":
            self.webhook = params["url"]
            self.ready.set()
        elif method == "getWebhookInfo":
            return {"url": self.webhook, "has_custom_certificate": False, "pending_update_count": 0}
        return ME if method == "getMe" else True

    def _shown(self, params: dict[str, str]) -> dict[str, Any]:
        chat_id, number = int(params["chat_id"]), int(params.get("message_id", 0)) or self._message_id()
        person = self.people.get(chat_id)
        if person is not None and "reply_markup" in params:
            rows = json.loads(params["reply_markup"]).get("inline_keyboard", [])
            person.buttons |= {one["text"]: (number, one["callback_data"]) for row in rows for one in row}
        self._arrives(chat_id)
        chat = {"id": chat_id, "type": "private", "first_name": "王秀兰"}
        return {"message_id": number, "date": 0, "chat": chat, "from": ME, "text": params["text"]}

    async def _polls(self, params: dict[str, str]) -> list[dict[str, Any]]:
        self.ready.set()
        offset = int(params.get("offset", 0))
        self._waiting = [one for one in self._waiting if one["update_id"] >= offset]
        if not self._waiting:
            self._polled.clear()
            try:
                await asyncio.wait_for(self._polled.wait(), int(params.get("timeout", 0)))
            except TimeoutError:
                return []
        return self._waiting[:POLL_MAX]

    def _message_id(self) -> int:
        self._next_message += 1
        return self._next_message

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        """The address of this Bot API."""
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self.answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64))
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await self._session.close()
            await runner.cleanup()
