"""What the page does to the town as a whole: the day, what goes wrong, what lies behind, and a fresh start."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Any

from aiohttp import web

from bot.sandbox.behind import Behind
from bot.sandbox.faults import SWITCHES
from bot.sandbox.page_api import Controls
from bot.sandbox.people import Person
from bot.sandbox.server import BotApi

Deed = Callable[[dict[str, Any]], Awaitable[None]]

MORNING, EVENING = time(8, 30), time(18, 0)
MONDAY, SUNDAY = 0, 6
TELEPHONES = ("zh-hans", "zh-hant", "en")
READERS = ("zh-CN", "en")


class TownApi:
    """The addresses of the day, the switches and the panel, for one town."""

    def __init__(self, api: BotApi, controls: Controls) -> None:
        self.api, self.controls = api, controls

    @property
    def behind(self) -> Behind:
        if self.controls.behind is None:
            raise web.HTTPConflict(text="There is nothing behind this page.")
        return self.controls.behind

    async def standing(self, _request: web.Request) -> web.StreamResponse:
        """What day it is, what is out of order, and how each telephone is set."""
        now = self.api.clock().astimezone(self.controls.zone)
        behind = self.controls.behind
        on = {kind: kind in self.api.faults.switched for kind in SWITCHES}
        return web.json_response(
            {
                "now": now.strftime("%Y-%m-%d %H:%M"),
                "movable": self.controls.move_clock is not None,
                "on": on | dict(behind.is_on() if behind else {}),
                "behind": behind is not None,
                "people": [_set_so(person) for person in self.api.people()],
            }
        )

    async def way(self, _request: web.Request) -> web.StreamResponse:
        """The last update's way; null where none came since the bot began."""
        return web.json_response(await self.behind.way())

    async def ledger(self, request: web.Request) -> web.StreamResponse:
        """The books of whoever uses a telephone, as the store has them."""
        person = self._person(request.query.get("person"))
        reader = request.query.get("lang")
        return web.json_response(
            await self.behind.ledger(person.id, reader if reader in READERS else READERS[0])
        )

    async def moves_to(self, wanted: dict[str, Any]) -> None:
        """On to an hour later, tomorrow morning, Sunday evening or Monday morning."""
        now = self.api.clock().astimezone(self.controls.zone)
        target = next_moment(now, str(wanted.get("to")))
        if self.controls.move_clock is None or target is None:
            raise web.HTTPBadRequest(text="The clock cannot be moved so.")
        await self.controls.move_clock(target - now)

    async def switches(self, wanted: dict[str, Any]) -> None:
        """Something goes wrong from now on, or no longer."""
        kind, on = wanted.get("kind"), wanted.get("on") is True
        if kind in SWITCHES:
            self.api.faults.switch(kind, on=on)
        elif kind in self.behind.switches:
            await self.behind.switches[str(kind)](on)
        else:
            raise web.HTTPBadRequest(text="There is no such fault.")

    async def speaks(self, wanted: dict[str, Any]) -> None:
        """A telephone's language."""
        if wanted.get("language") not in TELEPHONES:
            raise web.HTTPBadRequest(text="There is no such language here.")
        self._person(wanted.get("person")).user.language_code = wanted["language"]

    async def starts_over(self, _wanted: dict[str, Any]) -> None:
        """All of it is forgotten, and a new town made."""
        self.behind.start_over()

    def _person(self, number: object) -> Person:
        user_id = int(str(number)) if str(number).isdecimal() else 0
        if user_id not in self.api.state.users:
            raise web.HTTPNotFound
        return self.api.person(user_id, "")


def next_moment(now: datetime, to: str) -> datetime | None:
    """The next time it is so, always later than now; None for what nobody can ask for."""
    if to == "hour":
        return now + timedelta(hours=1)
    if to == "morning":
        return datetime.combine(now.date() + timedelta(days=1), MORNING, now.tzinfo)
    if to not in ("sunday", "monday"):
        return None
    weekday, at = (SUNDAY, EVENING) if to == "sunday" else (MONDAY, MORNING)
    day = now.date() + timedelta(days=(weekday - now.weekday()) % 7)
    found = datetime.combine(day, at, now.tzinfo)
    return found if found > now else found + timedelta(days=7)


def add_routes(app: web.Application, api: BotApi, controls: Controls) -> None:
    """Beside the messenger's own, also under /town/."""
    town = TownApi(api, controls)
    app.router.add_get("/town/standing", town.standing)
    app.router.add_get("/town/way", town.way)
    app.router.add_get("/town/ledger", town.ledger)
    deeds: dict[str, Deed] = {
        "clock-to": town.moves_to,
        "switch": town.switches,
        "telephone": town.speaks,
        "start-over": town.starts_over,
    }
    for name, deed in deeds.items():
        app.router.add_post(f"/town/{name}", _answering(deed))


def _answering(deed: Deed) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """What cannot be read is answered 400, not 500."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            wanted = await request.json()
        except ValueError:
            wanted = None
        if not isinstance(wanted, dict):
            return web.Response(status=400, text="That cannot be read.")
        await deed(wanted)
        return web.json_response({})

    return answer


def _set_so(person: Person) -> dict[str, Any]:
    user = person.user
    known = {"id": user.id, "name": user.first_name, "language": user.language_code or TELEPHONES[0]}
    return known | {"blocked": person.chat.blocked}
