"""The same server over real HTTP: python-telegram-bot's own client, other ways to call, the chat page's addresses."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import telegram
from aiohttp.test_utils import TestClient, TestServer
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.sandbox.page_api import Controls
from bot.sandbox.people import PNG_1X1, Person
from bot.sandbox.server import BotApi
from bot.sandbox.web import application
from tests.sandbox.conftest import Clock

Client = TestClient[Any, Any]


@pytest.fixture
async def client(api: BotApi, clock: Clock) -> AsyncIterator[Client]:
    async def move_clock(by: timedelta) -> None:
        clock.now += by

    async with TestClient(TestServer(application(api, Controls(move_clock)))) as client:
        yield client


@pytest.fixture
async def bot(api: BotApi, client: Client) -> AsyncIterator[telegram.Bot]:
    root = str(client.make_url("")).rstrip("/")
    bot = telegram.Bot(api.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot")
    async with bot:
        yield bot


async def test_a_true_client_talks_to_it(api: BotApi, auntie: Person, bot: telegram.Bot) -> None:
    update = (await bot.get_updates())[0]
    assert update.message is not None
    message = await update.message.reply_text("您好")
    await message.edit_text("<b>您好</b>", parse_mode="HTML")
    await bot.send_photo(7, PNG_1X1, caption="图")
    document = await bot.send_document(7, b"a,b", filename="表.csv")
    assert document.document is not None
    assert await (await document.document.get_file()).download_as_bytearray() == b"a,b"
    assert [bubble.text for bubble in auntie.screen.bubbles] == ["/start", "您好", "图", ""]
    assert api.violations == []


@pytest.mark.filterwarnings("ignore:.*datetime.timedelta")  # PTB 22 announces a change of RetryAfter
async def test_a_true_client_is_refused_as_by_telegram(
    api: BotApi, auntie: Person, bot: telegram.Bot, client: Client
) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(9, "好")
    auntie.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(7, "好")
    api.faults.next("429", retry_after=3)
    with pytest.raises(RetryAfter) as told:
        await bot.send_message(7, "好")
    assert told.value._retry_after == timedelta(seconds=3)
    with pytest.raises(InvalidToken):
        async with telegram.Bot("2:x", base_url=str(client.make_url("/bot"))):
            pass


@pytest.mark.parametrize("fault", ["lost", "silent", "garbage", "500"])
async def test_lost_answers_are_network_errors(
    api: BotApi, auntie: Person, bot: telegram.Bot, fault: Any, caplog: pytest.LogCaptureFixture
) -> None:
    api.faults.next(fault)
    with pytest.raises(NetworkError):
        await bot.send_message(7, "好")
    assert ("好" in auntie.screen.text) is (fault in ("lost", "garbage"))


async def test_calls_come_in_every_shape(api: BotApi, auntie: Person, client: Client) -> None:
    address = f"/bot{api.token}/sendMessage"
    calls = [
        client.get(address, params={"chat_id": "7", "text": "一"}),
        client.post(address, data={"chat_id": "7", "text": "二"}),
        client.post(address, json={"chat_id": 7, "text": "三", "reply_markup": {"inline_keyboard": []}}),
        client.post(
            address, data=aiohttp.FormData({"chat_id": "7", "text": "四"}, default_to_multipart=True)
        ),
    ]
    for call in calls:
        async with call as answer:
            assert (await answer.json())["ok"] is True
    assert [bubble.text for bubble in auntie.screen.bubbles[1:]] == ["一", "二", "三", "四"]


async def test_a_body_that_is_no_json_or_no_utf_8_is_refused(
    api: BotApi, auntie: Person, client: Client
) -> None:
    address = f"/bot{api.token}/sendMessage"
    json_type = {"Content-Type": "application/json"}
    for body in (b"{", b"[1]", b"\xff\xfe"):
        async with client.post(address, data=body, headers=json_type) as answer:
            assert answer.status == 400
    half = json.dumps({"chat_id": 7, "text": "\ud800"})
    async with client.post(address, data=half, headers=json_type) as answer:
        assert (await answer.json())["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_errors_carry_their_status(api: BotApi, client: Client) -> None:
    async with client.get("/bot2:x/getMe") as answer:
        assert (answer.status, (await answer.json())["error_code"]) == (401, 401)
    async with client.get(f"/bot{api.token}/dance") as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found: method not found")
    async with client.get(f"/file/bot{api.token}/photos/none") as answer:
        assert answer.status == 404
    api.faults.next("429", retry_after=9)
    async with client.get(f"/bot{api.token}/getMe") as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (429, "9")


async def deed(client: Client, name: str, **what: Any) -> int:
    async with client.post(f"/town/{name}", json=what) as answer:
        return answer.status


async def screen(client: Client, person: int) -> Any:
    async with client.get("/town/screen", params={"person": person}) as answer:
        return await answer.json()


async def test_the_page_does_what_people_do(api: BotApi, client: Client, bot: telegram.Bot) -> None:
    async with client.post("/town/newcomer", json={"name": "<script>", "language": "en"}) as answer:
        person = (await answer.json())["id"]
    assert (await screen(client, person))["opened"] is False
    assert await deed(client, "open", person=person, code="abc") == 200
    yes = telegram.InlineKeyboardMarkup.from_button(telegram.InlineKeyboardButton("对的", callback_data="x"))
    await bot.send_message(person, "对吗?", reply_markup=yes)
    home = telegram.ReplyKeyboardMarkup([["记一次服务"]])
    await bot.send_photo(person, PNG_1X1, reply_markup=home)
    shown = await screen(client, person)
    assert [bubble["text"] for bubble in shown["bubbles"]] == ["/start abc", "对吗?", ""]
    assert shown["bubbles"][1]["rows"] == [[{"text": "对的", "url": "", "copy": ""}]]
    assert (shown["bubbles"][1]["day"], shown["bubbles"][1]["time"]) == ("2025-03-18", "12:00")
    assert shown["keyboard"] == [[{"text": "记一次服务", "asks": ""}]]
    async with client.get("/town/picture", params={"id": shown["bubbles"][2]["photo"]}) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", PNG_1X1)
    assert (shown["bubbles"][2]["width"], shown["bubbles"][2]["height"]) == (1, 1)
    assert await deed(client, "tap", person=person, message=2, label="对的") == 200
    assert await deed(client, "tap", person=person, message=2, label="没有") == 409
    assert await deed(client, "tap", person=person, message=99, label="没有") == 409
    assert await deed(client, "press", person=person, label="记一次服务") == 200
    assert await deed(client, "contact", person=person) == 200
    assert await deed(client, "say", person=person, text="你好") == 200
    assert await deed(client, "say", person=person, text="  ") == 200
    assert await deed(client, "say", person=5, text="你好") == 404
    assert (await screen(client, person))["language"] == "en"
    assert [next(iter(set(update.body) - {"update_id"})) for update in api.state.updates] == [
        "message", "callback_query", "message", "message", "message",
    ]  # fmt: skip


async def test_the_page_picks_one_of_the_town(api: BotApi, client: Client) -> None:
    for number, name in ((7, "王阿姨"), (8, "张奶奶")):
        api.person(number, name).start()
    key = {"text": "选一位", "request_users": {"request_id": 5}}
    await api.call("sendMessage", {"chat_id": 7, "text": "给谁", "reply_markup": {"keyboard": [[key]]}})
    assert (await screen(client, 7))["keyboard"] == [[{"text": "选一位", "asks": "request_users"}]]
    assert await deed(client, "pick", person=7, label="选一位", user=8) == 200
    assert (await screen(client, 7))["bubbles"][-1]["text"] == "张奶奶"
    shared = {"request_id": 5, "users": [{"user_id": 8}]}
    assert api.state.updates[-1].body["message"]["users_shared"] == shared
    assert await deed(client, "press", person=7, label="选一位") == 409
    assert await deed(client, "pick", person=7, label="没有", user=8) == 409
    assert await deed(client, "pick", person=7, label="选一位", user=99) == 404
    assert await deed(client, "pick", person=99, label="选一位", user=8) == 404


async def test_the_clock_and_the_faults_are_at_hand(api: BotApi, client: Client, clock: Clock) -> None:
    before = clock.now
    assert await deed(client, "clock", minutes=60) == 200
    assert clock.now == before + timedelta(hours=1)
    for wrong in (0, -5, 10**9, "x", None, 10**400):
        assert await deed(client, "clock", minutes=wrong) == 400
    assert await deed(client, "fault", kind="500") == 200
    assert await deed(client, "fault", kind="fire") == 400
    assert (await api.call("getMe", {}))["error_code"] == 500
    async with client.get("/town/people") as answer:
        town = await answer.json()
    assert (town["now"], town["movable"], town["bot"]) == ("2025-03-18 13:00", True, "huzhu_bot")


async def test_the_page_knows_who_is_who_in_the_cast_but_not_of_newcomers(api: BotApi) -> None:
    for number, name in enumerate(("小李", "区里的人", "王秀兰"), 1001):
        api.person(number, name)
    controls = Controls(roles={"王秀兰": "volunteer", "小李": "worker"})
    async with TestClient(TestServer(application(api, controls))) as client:
        async with client.post("/town/newcomer", json={"name": "王秀兰"}) as answer:
            assert answer.status == 200
        async with client.get("/town/people") as answer:
            people = (await answer.json())["people"]
    assert [(one["name"], one["role"]) for one in people] == [
        ("王秀兰", "volunteer"), ("小李", "worker"), ("区里的人", ""), ("王秀兰", ""),
    ]  # fmt: skip


async def test_the_server_stops_at_once_while_page_and_bot_wait(api: BotApi) -> None:
    server = TestServer(application(api))
    async with TestClient(server) as client:
        async with client.get("/town/events") as stream:
            poll = asyncio.create_task(client.get(f"/bot{api.token}/getUpdates", params={"timeout": "50"}))
            while api.poll.waiting is None:
                async with client.get(f"/bot{api.token}/getMe") as answer:
                    assert answer.status == 200
            await asyncio.wait_for(server.close(), 5)
            assert await stream.content.read() == b""
        assert (await (await poll).json()) == {"ok": True, "result": []}


async def test_the_page_hears_of_news(api: BotApi, auntie: Person, client: Client) -> None:
    async with client.get("/town/events", params={"after": "0"}) as stream:
        assert await stream.content.readline() == b"id: 1\n"
        told = json.loads((await stream.content.readline()).removeprefix(b"data: "))
        assert told == {"chat": 7, "kind": "said", "text": "/start"}
        await stream.content.readline()
        auntie.says("好")
        assert await asyncio.wait_for(stream.content.readline(), 5) == b"id: 2\n"
    async with client.get("/town/events", headers={"Last-Event-ID": "99"}) as stream:
        assert await stream.content.readline() == b"id: 1\n"  # The server has been started anew.
    async with client.get("/town/events", headers={"Last-Event-ID": "x"}) as stream:
        auntie.says("啊")
        assert await stream.content.readline() == b"id: 3\n"
