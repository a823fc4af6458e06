"""The day, the switches and what lies behind, as the page asks for them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ServerDisconnectedError
from aiohttp.test_utils import TestClient, TestServer

from bot.sandbox import web
from bot.sandbox.behind import Behind
from bot.sandbox.page_api import Controls
from bot.sandbox.server import BotApi
from bot.sandbox.town_api import next_moment
from tests.sandbox.conftest import Clock

WUHAN = ZoneInfo("Asia/Shanghai")
Client = TestClient[Any, Any]
DEEDS = ("clock-to", "switch", "telephone", "start-over")
QUESTIONS = ("standing", "way", "ledger?person=7")


@dataclass
class Hands:
    """What stands behind the page in these tests: it notes what it is told."""

    on: dict[str, bool] = field(default_factory=lambda: {"offline": False, "dead": False})
    asked: list[tuple[int, str]] = field(default_factory=list)
    started_over: int = 0
    known: dict[int, tuple[str, str]] = field(default_factory=dict)

    def behind(self) -> Behind:
        switches = {"offline": self.offline, "dead": self.dead}
        return Behind(lambda: self.on, switches, self.way, self.ledger, self.starts_over, self.who)

    async def offline(self, on: bool) -> None:
        self.on["offline"] = on

    async def dead(self, on: bool) -> None:
        self.on["dead"] = on

    async def way(self) -> dict[str, Any]:
        return {"count": 3}

    async def who(self) -> dict[int, tuple[str, str]]:
        return self.known

    async def ledger(self, chat_id: int, reader: str) -> list[dict[str, Any]]:
        self.asked.append((chat_id, reader))
        return [{"name": "王秀兰"}]

    def starts_over(self) -> None:
        self.started_over += 1


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
async def page(api: BotApi, clock: Clock, hands: Hands) -> AsyncIterator[Client]:
    api.person(7, "王阿姨").start()

    async def move(by: timedelta) -> None:
        clock.now += by

    controls = Controls(move, WUHAN, {}, hands.behind())
    async with TestClient(TestServer(web.application(api, controls))) as client:
        yield client


async def does(page: Client, deed: str, expect: int = 200, **wanted: object) -> None:
    async with page.post(f"/town/{deed}", json=wanted) as answer:
        assert answer.status == expect, await answer.text()


async def asked(page: Client, question: str, expect: int = 200) -> Any:
    async with page.get(f"/town/{question}") as answer:
        assert answer.status == expect, await answer.text()
        return await answer.json() if expect == 200 else await answer.text()


def at(written: str) -> datetime:
    return datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=WUHAN)


@pytest.mark.parametrize(
    "now, to, then",
    [  # 2025-03-18 is a Tuesday
        ("2025-03-18 15:00", "hour", "2025-03-18 16:00"),
        ("2025-03-18 23:30", "hour", "2025-03-19 00:30"),
        ("2025-03-18 15:00", "morning", "2025-03-19 08:30"),
        ("2025-03-18 00:10", "morning", "2025-03-19 08:30"),
        ("2025-03-18 15:00", "sunday", "2025-03-23 18:00"),
        ("2025-03-23 17:59", "sunday", "2025-03-23 18:00"),
        ("2025-03-23 18:00", "sunday", "2025-03-30 18:00"),
        ("2025-03-18 15:00", "monday", "2025-03-24 08:30"),
        ("2025-03-24 08:29", "monday", "2025-03-24 08:30"),
        ("2025-03-24 08:30", "monday", "2025-03-31 08:30"),
    ],
)
def test_the_clock_goes_to_the_next_such_moment(now: str, to: str, then: str) -> None:
    assert next_moment(at(now), to) == at(then)


def test_nobody_can_ask_for_another_moment() -> None:
    assert next_moment(at("2025-03-18 15:00"), "yesterday") is None


async def test_the_day_moves_and_is_told(page: Client) -> None:
    assert (await asked(page, "standing"))["now"] == "2025-03-18 12:00"
    await does(page, "clock-to", to="sunday")
    assert (await asked(page, "standing"))["now"] == "2025-03-23 18:00"
    await does(page, "clock-to", 400, to="yesterday")


@pytest.mark.parametrize("kind", ["429", "500", "lost", "offline", "dead"])
async def test_a_switch_stays_on_until_it_is_switched_off(page: Client, kind: str) -> None:
    for on in (True, False):
        await does(page, "switch", kind=kind, on=on)
        standing = await asked(page, "standing")
        assert {name for name, is_on in standing["on"].items() if is_on} == ({kind} if on else set())
    await does(page, "switch", 400, kind="fire", on=True)


@pytest.mark.parametrize(
    "kind, outcomes",
    [
        ("429", ["Too Many Requests: retry after 3"] * 4),
        ("500", ["Internal Server Error"] * 4),
        ("lost", ["lost", "ok", "lost", "ok"]),
    ],
)
async def test_a_switch_strikes_what_goes_to_people_and_nothing_else(
    page: Client, api: BotApi, kind: str, outcomes: list[str]
) -> None:
    await does(page, "switch", kind=kind, on=True)
    root = f"/bot{api.token}"
    async with page.get(f"{root}/getMe") as answer:
        assert answer.status == 200
    for number in range(4):
        try:
            async with page.post(f"{root}/sendMessage", json={"chat_id": 7, "text": str(number)}):
                pass
        except ServerDisconnectedError:
            assert kind == "lost"
    assert [call.outcome for call in api.calls if call.method == "sendMessage"] == outcomes
    await does(page, "switch", kind=kind, on=False)
    async with page.post(f"{root}/sendMessage", json={"chat_id": 7, "text": "好"}) as answer:
        assert answer.status == 200


async def test_who_has_blocked_the_bot_is_told(page: Client) -> None:
    for blocked in (True, False):
        await does(page, "block", person=7, blocked=blocked)
        assert (await asked(page, "standing"))["people"][0]["blocked"] is blocked


async def test_a_telephone_gets_another_language_and_the_bot_is_told_with_the_next_word(
    page: Client, api: BotApi
) -> None:
    for language in ("en", "zh-hant", "zh-hans"):
        await does(page, "telephone", person=7, language=language)
        assert (await asked(page, "standing"))["people"][0]["language"] == language
        api.person(7, "").says("在吗")
        assert api.state.updates[-1].body["message"]["from"]["language_code"] == language
    await does(page, "telephone", 400, person=7, language="tlh")
    await does(page, "telephone", 404, person="nobody", language="en")


async def test_what_lies_behind_is_asked_for_in_the_pages_language(page: Client, hands: Hands) -> None:
    assert await asked(page, "way") == {"count": 3}
    assert await asked(page, "ledger?person=7&lang=en") == [{"name": "王秀兰"}]
    await asked(page, "ledger?person=7&lang=<script>")
    assert hands.asked == [(7, "en"), (7, "zh-CN")]
    await asked(page, "ledger?person=8", 404)


async def test_starting_over_is_handed_on(page: Client, hands: Hands) -> None:
    await does(page, "start-over")
    assert hands.started_over == 1


async def test_without_anything_behind_it_the_page_says_so(api: BotApi) -> None:
    api.person(7, "王阿姨").start()
    async with TestClient(TestServer(web.application(api))) as page:
        standing = await asked(page, "standing")
        assert (standing["movable"], standing["behind"]) == (False, False)
        await asked(page, "way", 409)
        await does(page, "start-over", 409)
        await does(page, "switch", 409, kind="dead", on=True)
        await does(page, "clock-to", 400, to="hour")


@pytest.mark.parametrize("body", ["", "[]", "null", "{", '"on"'])
async def test_what_cannot_be_read_is_refused(page: Client, body: str) -> None:
    for deed in DEEDS:
        async with page.post(
            f"/town/{deed}", data=body, headers={"Content-Type": "application/json"}
        ) as answer:
            assert answer.status == 400


async def test_only_the_own_page_on_this_machine_reaches_the_town(page: Client, hands: Hands) -> None:
    for question in QUESTIONS:
        async with page.get(f"/town/{question}", headers={"Host": f"evil.example:{page.port}"}) as answer:
            assert answer.status == 403
    for deed in DEEDS:
        for headers in (
            {"Host": f"evil.example:{page.port}"},
            {"Origin": "http://evil.example"},
            {"Origin": "null"},
        ):
            async with page.post(f"/town/{deed}", json={}, headers=headers) as answer:
                assert answer.status == 403
        async with page.post(f"/town/{deed}", data="{}", headers={"Content-Type": "text/plain"}) as answer:
            assert answer.status == 415
        async with page.get(f"/town/{deed}") as answer:
            assert answer.status == 405
    assert hands.started_over == 0


async def test_the_bots_own_line_leads_to_the_bot_api_and_nowhere_else(api: BotApi) -> None:
    async with TestClient(TestServer(web.line(api))) as client:
        async with client.get(f"/bot{api.token}/getMe") as answer:
            assert answer.status == 200
        for path in ("/", "/town/people", "/town/standing", "/page/app.js"):
            async with client.get(path) as answer:
                assert answer.status == 404
        async with client.get(f"/bot{api.token}/getMe", headers={"Host": "evil.example"}) as answer:
            assert answer.status == 403


async def test_a_newcomer_is_listed_as_the_bot_comes_to_know_them(page: Client, hands: Hands) -> None:
    """She came in as 小周, and was enrolled as 周玉兰; of the cast the page knows who is who itself."""
    async with page.post("/town/newcomer", json={"name": "小周"}) as answer:
        new = (await answer.json())["id"]
    here = [(one["name"], one["role"]) for one in (await asked(page, "people"))["people"]]
    assert here == [("王阿姨", ""), ("小周", "")]
    hands.known = {new: ("周玉兰", "volunteer"), 7: ("王秀兰", "volunteer")}
    here = [(one["name"], one["role"]) for one in (await asked(page, "people"))["people"]]
    assert here == [("王阿姨", ""), ("周玉兰", "volunteer")]
