"""Updates: offsets, waiting, conflicts, what is delivered twice, and the webhook."""

import asyncio
import json
from random import Random
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, refused, sent

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def texts(api: BotApi, **params: Any) -> list[str]:
    return [update["message"]["text"] for update in await sent(api, "getUpdates", **params)]


async def last_id(api: BotApi) -> int:
    return int((await sent(api, "getUpdates"))[-1]["update_id"])


async def test_an_offset_confirms_what_is_before_it(api: BotApi, auntie: Person) -> None:
    auntie.says("一")
    auntie.says("二")
    assert await texts(api) == ["/start", "一", "二"]
    assert await texts(api) == ["/start", "一", "二"]
    last = await last_id(api)
    assert await texts(api, offset=last) == ["二"]
    assert await texts(api, offset=0) == ["二"]
    assert await texts(api, offset=str(last + 1)) == []
    auntie.says("三")
    assert await last_id(api) == last + 1


async def test_a_negative_offset_keeps_only_the_last(api: BotApi, auntie: Person) -> None:
    for text in "一二三":
        auntie.says(text)
    assert await texts(api, offset=-2) == ["二", "三"]
    assert await texts(api) == ["二", "三"]


async def test_limits_are_clamped(api: BotApi, auntie: Person) -> None:
    for number in range(120):
        auntie.says(str(number))
    assert len(await texts(api, limit=2)) == 2
    assert len(await texts(api, limit=0)) == 1
    assert len(await texts(api, limit=1000)) == 100


async def test_unwanted_kinds_are_not_queued(api: BotApi, auntie: Person) -> None:
    await sent(api, "getUpdates", allowed_updates='["callback_query"]', offset=-1)
    auntie.says("一")
    assert await texts(api) == ["/start"]
    await sent(api, "getUpdates", allowed_updates=[])
    auntie.says("二")
    assert await texts(api) == ["/start", "二"]


async def test_updates_are_kept_for_a_day(api: BotApi, auntie: Person, clock: Clock) -> None:
    clock.move(hours=23)
    auntie.says("一")
    clock.move(hours=2)
    assert await texts(api) == ["一"]


async def test_a_long_poll_ends_with_the_first_update(api: BotApi, auntie: Person) -> None:
    await sent(api, "getUpdates", offset=await last_id(api) + 1)
    waiting = asyncio.create_task(texts(api, timeout=50))
    await asyncio.sleep(0)
    auntie.says("一")
    assert await waiting == ["一"]


async def test_a_second_poller_ends_the_first(api: BotApi, auntie: Person) -> None:
    await sent(api, "getUpdates", offset=await last_id(api) + 1)
    first = asyncio.create_task(refused(api, "getUpdates", timeout=50))
    await asyncio.sleep(0)
    second = asyncio.create_task(texts(api, timeout=50))
    assert await first == (409, OTHER)
    auntie.says("一")
    assert await second == ["一"]
    api.faults.conflict = True
    assert await refused(api, "getUpdates") == (409, OTHER)


async def test_an_empty_poll_ends_in_time(api: BotApi) -> None:
    api.state.updates.clear()
    waiting = asyncio.create_task(texts(api, timeout=1))
    assert await waiting == []
    assert api.calls == []


async def test_delivered_twice_means_once_more_after_it_was_confirmed(api: BotApi, auntie: Person) -> None:
    api.faults.deliver_twice = True
    following = await last_id(api) + 1
    assert await texts(api, offset=following) == ["/start"]
    assert await texts(api, offset=following) == []


async def test_shuffled_updates_are_all_there(api: BotApi, auntie: Person) -> None:
    for number in range(20):
        auntie.says(str(number))
    in_order = await texts(api)
    api.faults.shuffle = Random(1)
    mixed = await texts(api)
    assert mixed != in_order
    assert sorted(mixed) == sorted(in_order)


async def test_edited_messages_taps_and_groups_are_true_updates(api: BotApi, auntie: Person) -> None:
    auntie.edits(1, "改过")
    assert api.state.updates[-1].body["edited_message"]["text"] == "改过"
    group = auntie.adds_to_group("楼栋群")
    assert [list(update.body)[1] for update in api.state.updates[-2:]] == ["my_chat_member", "message"]
    before = len(api.state.updates)
    auntie.says_in_group(group, "大家好")
    assert len(api.state.updates) == before
    auntie.says_in_group(group, "/help")
    assert api.state.updates[-1].body["message"]["chat"]["type"] == "group"
    for act in (auntie.sends_sticker, auntie.sends_voice, auntie.sends_location):
        act()
    auntie.sends_document("表.csv", b"a")
    auntie.shares_contact("1", user_id=None, first_name="某人")
    assert "user_id" not in api.state.updates[-1].body["message"]["contact"]


async def test_a_tap_carries_the_message_as_it_is_now(api: BotApi, auntie: Person) -> None:
    yes = json.dumps({"inline_keyboard": [[{"text": "对的", "callback_data": "x:1"}]]})
    message = await sent(api, "sendMessage", chat_id=7, text="对吗?", reply_markup=yes)
    auntie.taps(message["message_id"], "对的")
    query = api.state.updates[-1].body["callback_query"]
    assert (query["data"], query["message"]["text"], query["from"]["id"]) == ("x:1", "对吗?", 7)
    await sent(api, "deleteMessage", chat_id=7, message_id=message["message_id"])
    auntie.forges("y:2", message["message_id"])
    assert api.state.updates[-1].body["callback_query"]["message"]["date"] == 0


async def test_the_webhook_is_posted_to_until_it_takes_the_update(api: BotApi, auntie: Person) -> None:
    got: list[tuple[str | None, Any]] = []
    all_taken = asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        if len(got) == 3:
            all_taken.set()
        return web.Response(status=503 if len(got) == 1 else 200)

    app = web.Application()
    app.router.add_post("/hook", receive)
    async with TestServer(app) as server:
        api.webhook.second = 0.001
        await sent(api, "setWebhook", url=str(server.make_url("/hook")), secret_token="s-1")
        auntie.says("一")
        await asyncio.wait_for(all_taken.wait(), 5)
        assert (await refused(api, "getUpdates"))[1].startswith("Conflict: can't use getUpdates method while")
        info = await sent(api, "getWebhookInfo")
        assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
        await sent(api, "deleteWebhook")
    assert [secret for secret, _update in got] == ["s-1"] * 3
    assert [update["message"]["text"] for _secret, update in got] == ["/start", "/start", "一"]
    assert (await sent(api, "getWebhookInfo"))["url"] == ""


async def test_a_webhook_secret_has_only_plain_signs(api: BotApi) -> None:
    words = (await refused(api, "setWebhook", url="http://127.0.0.1:1/", secret_token="密"))[1]
    assert words == "Bad Request: secret token contains unallowed characters"
