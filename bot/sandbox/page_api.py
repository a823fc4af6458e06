"""What the chat page asks and does: JSON under /town/, one address a deed."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.sandbox.behind import Behind
from bot.sandbox.faults import KINDS
from bot.sandbox.people import Bubble, Person
from bot.sandbox.server import BotApi

NAME_MAX = 64
TEXT_MAX = 100_000
"""More than Telegram's clients send in one message, so that the bot meets too long ones."""
MOVE_MAX = timedelta(days=400)
HEARTBEAT_SECONDS = 15.0
SHANGHAI = ZoneInfo("Asia/Shanghai")
LANGUAGES = ("zh-hans", "zh-hant", "en")
FIRST_NEWCOMER_ID = 9001


@dataclass(frozen=True)
class Controls:
    """What the demo adds to the page: a clock to move, who is who. Given by whoever serves the page."""

    move_clock: Callable[[timedelta], Awaitable[None]] | None = None
    zone: tzinfo = SHANGHAI
    roles: Mapping[str, str] = field(default_factory=dict)
    """name → role of the cast, in the order in which the page shows them; newcomers come after."""
    behind: Behind | None = None


class PageApi:
    """The addresses of the page, for one Bot API."""

    def __init__(self, api: BotApi, controls: Controls) -> None:
        self.api, self.controls, self.closing = api, controls, False

    async def close(self, _app: web.Application) -> None:
        """Let go of the pages that listen, so that the server can stop at once."""
        self.closing = True
        self.api.state.wake()

    async def town(self, _request: web.Request) -> web.StreamResponse:
        """Who lives here, what the bot is called, what time it is."""
        people = [_head(person) | {"role": self._role(person)} for person in self._in_order()]
        now = self.api.clock().astimezone(self.controls.zone)
        return web.json_response(
            {
                "people": people,
                "bot": self.api.username,
                "now": now.strftime("%Y-%m-%d %H:%M"),
                "movable": self.controls.move_clock is not None,
                "seq": self._seq(),
            }
        )

    def _role(self, person: Person) -> str:
        """A newcomer may be called as one of the cast, but is nobody yet."""
        return self.controls.roles.get(person.user.first_name, "") if person.id < FIRST_NEWCOMER_ID else ""

    def _in_order(self) -> list[Person]:
        place = {name: at for at, name in enumerate(self.controls.roles)}
        return sorted(
            self.api.people(),
            key=lambda person: place[person.user.first_name] if self._role(person) else len(place),
        )

    async def screen(self, request: web.Request) -> web.StreamResponse:
        """One person's chat as it is now."""
        person = self._person(request.query.get("person"))
        screen = person.screen
        bubbles = [self._bubble(bubble) for bubble in screen.bubbles]
        keyboard = [[_key(button) for button in row] for row in screen.keyboard]
        return web.json_response({**_head(person), "bubbles": bubbles, "keyboard": keyboard})

    def _bubble(self, bubble: Bubble) -> dict[str, Any]:
        sent = bubble.sent_at.astimezone(self.controls.zone)
        photo = bubble.body["photo"][-1] if bubble.media == "photo" else {}
        return {
            "id": bubble.message_id,
            "mine": bubble.mine,
            "text": bubble.text,
            "media": bubble.media,
            "name": bubble.body.get("document", {}).get("file_name", ""),
            "photo": photo.get("file_id"),
            "width": photo.get("width", 0),
            "height": photo.get("height", 0),
            "rows": [[_button(button) for button in row] for row in bubble.rows],
            "entities": bubble.body.get("entities") or bubble.body.get("caption_entities") or [],
            "edited": bubble.edited,
            "day": sent.strftime("%Y-%m-%d"),
            "time": sent.strftime("%H:%M"),
        }

    async def picture(self, request: web.Request) -> web.StreamResponse:
        """A photo's bytes; nothing but photos, as a document could be a page with a script."""
        stored = self.api.state.files.get(request.query.get("id", ""))
        if stored is None or not stored.path.startswith("photos/"):
            raise web.HTTPNotFound
        kind = "image/png" if stored.content.startswith(b"\x89PNG") else "image/jpeg"
        return web.Response(body=stored.content, content_type=kind)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: each names the chat that changed; a tap's answer comes with its text."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        news = asyncio.Event()
        self.api.state.listeners.append(news.set)
        seen = self._from_where(request.headers.get("Last-Event-ID") or request.query.get("after", ""))
        try:
            while not self.closing:
                news.clear()
                for event in self.api.state.events_after(seen):
                    seen = event.seq
                    told = {"chat": event.chat_id, "kind": event.kind, "text": event.text}
                    await response.write(f"id: {seen}\ndata: {json.dumps(told)}\n\n".encode())
                try:
                    await asyncio.wait_for(news.wait(), HEARTBEAT_SECONDS)
                except TimeoutError:
                    await response.write(b": still here\n\n")
        except ConnectionResetError:
            pass
        finally:
            self.api.state.listeners.remove(news.set)
        return response

    def _from_where(self, seq: str) -> int:
        """The event to go on after. A number from before a restart means: from the beginning."""
        if not seq.isdecimal():
            return self._seq()
        return int(seq) if int(seq) <= self._seq() else 0

    async def newcomer(self, request: web.Request) -> web.StreamResponse:
        """Somebody unknown comes to town, with a telephone in that language."""
        wanted = await _body(request)
        name = _text(wanted, "name", NAME_MAX).strip() or "新邻居"
        taken = [person.id for person in self.api.people() if person.id >= FIRST_NEWCOMER_ID]
        person = self.api.person(max(taken, default=FIRST_NEWCOMER_ID - 1) + 1, name, _language(wanted))
        return web.json_response(_head(person))

    async def says(self, request: web.Request) -> web.StreamResponse:
        """Write something."""
        wanted = await _body(request)
        text = _text(wanted, "text", TEXT_MAX)
        if text.strip():
            self._person(wanted.get("person")).says(text)
        return web.json_response({})

    async def opens(self, request: web.Request) -> web.StreamResponse:
        """Press START, or open an invitation."""
        wanted = await _body(request)
        self._person(wanted.get("person")).start(_text(wanted, "code", 64))
        return web.json_response({})

    async def taps(self, request: web.Request) -> web.StreamResponse:
        """Press an inline button."""
        wanted = await _body(request)
        self._person(wanted.get("person")).taps(int(wanted.get("message", 0)), _text(wanted, "label", 4096))
        return web.json_response({})

    async def presses(self, request: web.Request) -> web.StreamResponse:
        """Press a key of the keyboard beneath."""
        wanted = await _body(request)
        self._person(wanted.get("person")).presses(_text(wanted, "label", 4096))
        return web.json_response({})

    async def shares_contact(self, request: web.Request) -> web.StreamResponse:
        """Share one's own number."""
        wanted = await _body(request)
        self._person(wanted.get("person")).shares_contact()
        return web.json_response({})

    async def moves_clock(self, request: web.Request) -> web.StreamResponse:
        """The town's clock goes forward."""
        wanted = await _body(request)
        by = timedelta(minutes=int(wanted.get("minutes", 0)))
        if self.controls.move_clock is None or not timedelta(0) < by <= MOVE_MAX:
            raise web.HTTPBadRequest(text="The clock cannot be moved so.")
        await self.controls.move_clock(by)
        return web.json_response({})

    async def breaks(self, request: web.Request) -> web.StreamResponse:
        """Make the next calls of the bot go wrong."""
        wanted = await _body(request)
        kind = wanted.get("kind")
        if kind not in KINDS:
            raise web.HTTPBadRequest(text="There is no such fault.")
        self.api.faults.next(kind, min(int(wanted.get("count", 1)), 100))
        return web.json_response({})

    def _person(self, number: object) -> Person:
        user_id = int(str(number)) if str(number).isdecimal() else 0
        if user_id not in self.api.state.users:
            raise web.HTTPNotFound
        return self.api.person(user_id, "")

    def _seq(self) -> int:
        return self.api.state.last_event


def add_routes(app: web.Application, api: BotApi, controls: Controls) -> None:
    """All of /town/."""
    page = PageApi(api, controls)
    app.on_shutdown.append(page.close)
    app.router.add_get("/town/people", page.town)
    app.router.add_get("/town/screen", page.screen)
    app.router.add_get("/town/picture", page.picture)
    app.router.add_get("/town/events", page.events)
    deeds = {
        "newcomer": page.newcomer,
        "say": page.says,
        "open": page.opens,
        "tap": page.taps,
        "press": page.presses,
        "contact": page.shares_contact,
        "clock": page.moves_clock,
        "fault": page.breaks,
    }
    for name, deed in deeds.items():
        app.router.add_post(f"/town/{name}", _kindly(deed))


def _kindly(deed: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
    """A button that has just gone, or a number that is none, is answered 409 or 400, not 500."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await deed(request)
        except (AssertionError, KeyError) as gone:
            return web.Response(status=409, text=str(gone))
        except (ValueError, TypeError, OverflowError):
            return web.Response(status=400, text="That cannot be read.")

    return answer


async def _body(request: web.Request) -> dict[str, Any]:
    body = await request.json()
    if not isinstance(body, dict):
        raise ValueError("a deed's body is an object")
    return body


def _text(wanted: dict[str, Any], name: str, longest: int) -> str:
    text = str(wanted.get(name) or "")
    text.encode()  # Half a character is no text: UnicodeEncodeError is a ValueError.
    return text[:longest]


def _language(wanted: dict[str, Any]) -> str:
    language = wanted.get("language")
    return language if isinstance(language, str) and language in LANGUAGES else LANGUAGES[0]


def _head(person: Person) -> dict[str, Any]:
    user, chat = person.user, person.chat
    known = {"id": user.id, "name": user.first_name, "language": user.language_code or LANGUAGES[0]}
    return {**known, "opened": chat.opened, "blocked": chat.blocked}


def _button(button: dict[str, Any]) -> dict[str, str]:
    return {"text": button["text"], "url": str(button.get("url", ""))}


def _key(button: dict[str, Any]) -> dict[str, str]:
    asks = next((name for name in ("request_contact", "request_location") if button.get(name)), "")
    return {"text": button["text"], "asks": asks}
