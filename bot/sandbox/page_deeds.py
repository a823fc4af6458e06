"""What people do on their telephones: write, tap, share, send a file, shut the bot out. One address a deed."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.sandbox import page_files
from bot.sandbox.page_screen import LANGUAGES, head
from bot.sandbox.people import Person
from bot.sandbox.server import BotApi

NAME_MAX = 64
TEXT_MAX = 100_000
"""More than Telegram's clients send in one message, so that the bot meets too long ones."""
FIRST_NEWCOMER_ID = 9001
UPLOAD = "upload"
"""The one deed whose body is no JSON but the bytes of a file."""


class Telephones:
    """Everybody's telephone, of one Bot API."""

    def __init__(self, api: BotApi) -> None:
        self.api = api

    def person(self, number: object) -> Person:
        user_id = int(str(number)) if str(number).isdecimal() else 0
        if user_id not in self.api.state.users:
            raise web.HTTPNotFound
        return self.api.person(user_id, "")

    async def newcomer(self, request: web.Request) -> web.StreamResponse:
        """Somebody unknown comes to town, with a telephone in that language."""
        wanted = await body_of(request)
        name = _text(wanted, "name", NAME_MAX).strip() or "新邻居"
        taken = [person.id for person in self.api.people() if person.id >= FIRST_NEWCOMER_ID]
        person = self.api.person(max(taken, default=FIRST_NEWCOMER_ID - 1) + 1, name, _language(wanted))
        return web.json_response(head(person))

    async def says(self, request: web.Request) -> web.StreamResponse:
        """Write something."""
        wanted = await body_of(request)
        text = _text(wanted, "text", TEXT_MAX)
        if text.strip():
            self.person(wanted.get("person")).says(text)
        return web.json_response({})

    async def opens(self, request: web.Request) -> web.StreamResponse:
        """Press START, or open an invitation."""
        wanted = await body_of(request)
        self.person(wanted.get("person")).start(_text(wanted, "code", 64))
        return web.json_response({})

    async def taps(self, request: web.Request) -> web.StreamResponse:
        """Press an inline button."""
        wanted = await body_of(request)
        self.person(wanted.get("person")).taps(int(wanted.get("message", 0)), _text(wanted, "label", 4096))
        return web.json_response({})

    async def presses(self, request: web.Request) -> web.StreamResponse:
        """Press a key of the keyboard beneath."""
        wanted = await body_of(request)
        self.person(wanted.get("person")).presses(_text(wanted, "label", 4096))
        return web.json_response({})

    async def picks(self, request: web.Request) -> web.StreamResponse:
        """Press a key that asks for people, and pick one of the town."""
        wanted = await body_of(request)
        label, other = _text(wanted, "label", 4096), self.person(wanted.get("user"))
        self.person(wanted.get("person")).picks(label, other.id)
        return web.json_response({})

    async def shares_contact(self, request: web.Request) -> web.StreamResponse:
        """Share one's own number."""
        wanted = await body_of(request)
        self.person(wanted.get("person")).shares_contact()
        return web.json_response({})

    async def shares_place(self, request: web.Request) -> web.StreamResponse:
        """Say where one is."""
        wanted = await body_of(request)
        latitude, longitude = float(wanted.get("latitude", "")), float(wanted.get("longitude", ""))
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            raise ValueError("nowhere on earth")
        self.person(wanted.get("person")).sends_location(latitude, longitude)
        return web.json_response({})

    async def blocks(self, request: web.Request) -> web.StreamResponse:
        """Stop the bot, or let it write again. What is so already is not told twice."""
        wanted = await body_of(request)
        person, stop = self.person(wanted.get("person")), wanted.get("blocked") is True
        assert person.chat.opened, "there is nothing to stop yet"
        if person.chat.blocked != stop:
            (person.blocks if stop else person.unblocks)()
        return web.json_response({})

    async def uploads(self, request: web.Request) -> web.StreamResponse:
        """Send a photo, a document or a voice note: the bytes are the body, the rest is in the address."""
        wanted = request.query
        person, kind = self.person(wanted.get("person")), wanted.get("kind", "")
        caption = page_files.caption_of(wanted.get("caption", ""))
        if kind not in page_files.KINDS:
            raise web.HTTPBadRequest(text="kind")
        content = await page_files.read_upload(request)
        refusal = page_files.refusal_to_send(kind, content)
        if refusal is not None:
            raise web.HTTPUnsupportedMediaType(text=refusal)
        page_files.send(person, kind, wanted.get("name", ""), content, caption)
        return web.json_response({})


def add_routes(app: web.Application, api: BotApi) -> None:
    """The deeds under /town/."""
    phones = Telephones(api)
    deeds = {
        "newcomer": phones.newcomer,
        "say": phones.says,
        "open": phones.opens,
        "tap": phones.taps,
        "press": phones.presses,
        "pick": phones.picks,
        "contact": phones.shares_contact,
        "place": phones.shares_place,
        "block": phones.blocks,
        UPLOAD: phones.uploads,
    }
    for name, deed in deeds.items():
        app.router.add_post(f"/town/{name}", kindly(deed))


def kindly(deed: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
    """A button that has just gone, or a number that is none, is answered 409 or 400, not 500."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await deed(request)
        except (AssertionError, KeyError) as gone:
            return web.Response(status=409, text=str(gone))
        except (ValueError, TypeError, OverflowError):
            return web.Response(status=400, text="That cannot be read.")

    return answer


async def body_of(request: web.Request) -> dict[str, Any]:
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
