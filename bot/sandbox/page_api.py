"""What the chat page asks and does: JSON under /town/, one address a deed."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta, tzinfo
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.sandbox import page_deeds, page_files
from bot.sandbox.behind import Behind
from bot.sandbox.faults import KINDS
from bot.sandbox.page_deeds import FIRST_NEWCOMER_ID, Telephones, body_of, kindly
from bot.sandbox.page_screen import head, screen
from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from bot.sandbox.state import StoredFile

MOVE_MAX = timedelta(days=400)
HEARTBEAT_SECONDS = 15.0
SHANGHAI = ZoneInfo("Asia/Shanghai")


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
        self.phones = Telephones(api)

    async def close(self, _app: web.Application) -> None:
        """Let go of the pages that listen, so that the server can stop at once."""
        self.closing = True
        self.api.state.wake()

    async def town(self, _request: web.Request) -> web.StreamResponse:
        """Who lives here, what the bot is called, what time it is."""
        known = await self._known()
        people = [
            head(person) | {"role": self._role(person)} | known.get(person.id, {})
            for person in self._in_order()
        ]
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

    async def _known(self) -> Mapping[int, dict[str, str]]:
        """Newcomers whom the bot knows by now, under the name and in the role that it knows."""
        who = self.controls.behind.who if self.controls.behind else None
        if who is None or all(person.id < FIRST_NEWCOMER_ID for person in self.api.people()):
            return {}
        return {
            chat_id: {"name": name, "role": role}
            for chat_id, (name, role) in (await who()).items()
            if chat_id >= FIRST_NEWCOMER_ID
        }

    def _in_order(self) -> list[Person]:
        place = {name: at for at, name in enumerate(self.controls.roles)}
        return sorted(
            self.api.people(),
            key=lambda person: place[person.user.first_name] if self._role(person) else len(place),
        )

    async def screen(self, request: web.Request) -> web.StreamResponse:
        """One person's chat as it is now."""
        return web.json_response(screen(self.phones.person(request.query.get("person")), self.controls.zone))

    async def picture(self, request: web.Request) -> web.StreamResponse:
        """A photo, to be shown."""
        stored = self._file(request)
        if not stored.path.startswith("photos/"):
            raise web.HTTPNotFound
        return page_files.picture(stored)

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Any file of a message, to be looked at, played or kept."""
        return page_files.shown_or_kept(self._file(request))

    def _file(self, request: web.Request) -> StoredFile:
        stored = self.api.state.files.get(request.query.get("id", ""))
        if stored is None:
            raise web.HTTPNotFound
        return stored

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

    async def moves_clock(self, request: web.Request) -> web.StreamResponse:
        """The town's clock goes forward."""
        wanted = await body_of(request)
        by = timedelta(minutes=int(wanted.get("minutes", 0)))
        if self.controls.move_clock is None or not timedelta(0) < by <= MOVE_MAX:
            raise web.HTTPBadRequest(text="The clock cannot be moved so.")
        await self.controls.move_clock(by)
        return web.json_response({})

    async def breaks(self, request: web.Request) -> web.StreamResponse:
        """Make the next calls of the bot go wrong."""
        wanted = await body_of(request)
        kind = wanted.get("kind")
        if kind not in KINDS:
            raise web.HTTPBadRequest(text="There is no such fault.")
        self.api.faults.next(kind, min(int(wanted.get("count", 1)), 100))
        return web.json_response({})

    def _seq(self) -> int:
        return self.api.state.last_event


def add_routes(app: web.Application, api: BotApi, controls: Controls) -> None:
    """All of /town/."""
    page = PageApi(api, controls)
    app.on_shutdown.append(page.close)
    app.router.add_get("/town/people", page.town)
    app.router.add_get("/town/screen", page.screen)
    app.router.add_get("/town/picture", page.picture)
    app.router.add_get("/town/file", page.file)
    app.router.add_get("/town/events", page.events)
    app.router.add_post("/town/clock", kindly(page.moves_clock))
    app.router.add_post("/town/fault", kindly(page.breaks))
    page_deeds.add_routes(app, api)
