"""Files through the page's addresses: what a person sends, what they get back, and what is refused."""

from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.sandbox.page_files import UPLOAD_MAX_BYTES
from bot.sandbox.people import PNG_1X1, Person
from bot.sandbox.server import BotApi
from bot.sandbox.web import application

Client = TestClient[Any, Any]
BYTES = {"Content-Type": "application/octet-stream"}
OGG = b"OggS" + bytes(2) + (144_000).to_bytes(8, "little") + bytes(13)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffd9")


@pytest.fixture
async def client(api: BotApi, auntie: Person) -> AsyncIterator[Client]:
    async with TestClient(TestServer(application(api))) as client:
        api.state.updates.clear()
        yield client


async def upload(client: Client, kind: str, content: bytes, **more: str) -> tuple[int, str]:
    wanted = {"person": "7", "kind": kind, "name": "x", **more}
    async with client.post("/town/upload", params=wanted, data=BytesIO(content), headers=BYTES) as answer:
        return answer.status, await answer.text()


async def file(client: Client, file_id: str) -> tuple[int, Any, bytes]:
    async with client.get("/town/file", params={"id": file_id}) as answer:
        return answer.status, answer.headers, await answer.read()


async def shown(client: Client) -> Any:
    async with client.get("/town/screen", params={"person": 7}) as answer:
        return (await answer.json())["bubbles"][-1]


async def test_photos_documents_and_voice_notes_reach_the_bot_as_telegram_sends_them(
    api: BotApi, client: Client
) -> None:
    assert (await upload(client, "photo", JPEG, caption=" 门口 "))[0] == 200
    assert (await upload(client, "document", b"a,b", name="../表.csv", caption="见表"))[0] == 200
    assert (await upload(client, "voice", OGG))[0] == 200
    photo, document, voice = (update.body["message"] for update in api.state.updates)
    assert (photo["photo"][0]["width"], photo["photo"][0]["height"], photo["caption"]) == (32, 16, "门口")
    assert (document["document"]["file_name"], document["caption"]) == ("表.csv", "见表")
    assert document["document"]["mime_type"] == "text/csv"
    assert (voice["voice"]["duration"], voice["voice"]["mime_type"]) == (3, "audio/ogg")
    path = (await api.call("getFile", {"file_id": photo["photo"][0]["file_id"]}))["result"]["file_path"]
    assert (path.endswith(".jpg"), api.download(path)) == (True, JPEG)


@pytest.mark.parametrize(
    "kind, content, refusal",
    [
        ("photo", b"<svg onload=alert(1)>", (415, "photo")),
        ("photo", b"\x89PNG\r\n\x1a\n", (415, "photo")),
        ("photo", JPEG[:25] + b"\x00\x01\x27\x0f" + JPEG[29:], (415, "photo")),
        ("voice", b"RIFF....WAVE", (415, "voice")),
        ("document", b"", (415, "empty")),
        ("sticker", b"x", (400, "kind")),
        ("", b"x", (400, "kind")),
        ("document", bytes(UPLOAD_MAX_BYTES + 1), (413, "size")),
    ],
)
async def test_wrong_kinds_and_sizes_are_refused_and_nothing_is_sent(
    api: BotApi, client: Client, kind: str, content: bytes, refusal: tuple[int, str]
) -> None:
    assert await upload(client, kind, content) == refusal
    assert api.state.updates == []


async def test_twenty_megabytes_are_taken_and_a_body_of_unknown_length_is_counted(
    api: BotApi, client: Client
) -> None:
    assert (await upload(client, "document", bytes(UPLOAD_MAX_BYTES)))[0] == 200

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(21):
            yield bytes(1024 * 1024)

    wanted = {"person": "7", "kind": "document"}
    async with client.post("/town/upload", params=wanted, data=pieces(), headers=BYTES) as answer:
        assert answer.status == 413
    assert len(api.state.updates) == 1


async def test_an_upload_of_nobody_or_to_a_blocked_bot_is_refused(client: Client, auntie: Person) -> None:
    assert (await upload(client, "document", b"x", person="99"))[0] == 404
    auntie.blocks()
    assert (await upload(client, "document", b"x"))[0] == 409


async def test_a_caption_is_cut_to_what_telegram_takes(api: BotApi, client: Client) -> None:
    await upload(client, "document", b"x", caption="👵" * 600)
    assert api.state.updates[0].body["message"]["caption"] == "👵" * 512


@pytest.mark.parametrize(
    "name, content, kind, how",
    [
        ("表.csv", b"a,b", "application/octet-stream", "attachment; filename*=UTF-8''%E8%A1%A8.csv"),
        (
            "a.html",
            b"<script>alert(1)</script>",
            "application/octet-stream",
            "attachment; filename*=UTF-8''a.html",
        ),
        ("a.svg", b"<svg onload=alert(1)>", "application/octet-stream", "attachment; filename*=UTF-8''a.svg"),
        ("a.pdf", b"%PDF-1.4", "application/pdf", "inline; filename*=UTF-8''a.pdf"),
        (
            "a.pdf",
            b"<script>alert(1)</script>",
            "application/octet-stream",
            "attachment; filename*=UTF-8''a.pdf",
        ),
        ('a"\r\nX: y.txt', b"x", "application/octet-stream", "attachment; filename*=UTF-8''a%22X%3A%20y.txt"),
    ],
)
async def test_a_document_is_kept_or_is_a_pdf_and_is_never_a_page(
    api: BotApi, client: Client, name: str, content: bytes, kind: str, how: str
) -> None:
    answer = await api.call("sendDocument", {"chat_id": 7}, {"document": (name, content)})
    status, headers, got = await file(client, answer["result"]["document"]["file_id"])
    assert (status, got) == (200, content)
    assert (headers["Content-Type"], headers["Content-Disposition"]) == (kind, how)
    assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert (await shown(client))["file"]["name"] == name


async def test_photos_and_voices_are_shown_and_played_and_what_is_none_is_not(
    api: BotApi, client: Client
) -> None:
    photo = (await api.call("sendPhoto", {"chat_id": 7}, {"photo": ("p", PNG_1X1)}))["result"]["photo"][0]
    assert (await file(client, photo["file_id"]))[1]["Content-Type"] == "image/png"
    for content, kind in ((OGG, "audio/ogg"), (b"<html>", "application/octet-stream")):
        sent = await api.call("sendVoice", {"chat_id": 7, "duration": 4}, {"voice": ("v", content)})
        assert (await shown(client))["file"]["seconds"] == 4
        voice = sent["result"]["voice"]["file_id"]
        assert (await file(client, voice))[1]["Content-Type"] == kind
    assert (await file(client, "none"))[0] == 404


async def test_cards_places_stickers_and_answers_are_told_to_the_page(
    api: BotApi, client: Client, auntie: Person
) -> None:
    card = {"chat_id": 7, "phone_number": "+8627", "first_name": "小", "last_name": "李"}
    await api.call("sendContact", card)
    assert (await shown(client))["card"] == {"name": "小 李", "phone": "+8627"}
    await api.call("sendLocation", {"chat_id": 7, "latitude": 30.6, "longitude": 114.1})
    assert (await shown(client))["place"] == {"latitude": 30.6, "longitude": 114.1}
    said = auntie.says("在哪里?")
    answer = {"chat_id": 7, "text": "这里", "reply_parameters": {"message_id": said.id}}
    await api.call("sendMessage", answer)
    assert (await shown(client))["answers"] == "在哪里?"
    auntie.sends_sticker("👍")
    assert (await shown(client))["emoji"] == "👍"


async def deed(client: Client, name: str, **what: Any) -> int:
    async with client.post(f"/town/{name}", json=what) as answer:
        return answer.status


async def test_a_place_on_earth_is_shared_and_no_other(api: BotApi, client: Client) -> None:
    assert await deed(client, "place", person=7, latitude=30.5, longitude=-114) == 200
    for wrong in ((91, 0), (0, 181), ("x", 0), (None, 0), ("nan", 0), ("inf", 0)):
        assert await deed(client, "place", person=7, latitude=wrong[0], longitude=wrong[1]) == 400
    places = [update.body["message"]["location"] for update in api.state.updates]
    assert places == [{"latitude": 30.5, "longitude": -114.0}]


async def test_shutting_the_bot_out_twice_is_told_once(api: BotApi, client: Client) -> None:
    for blocked in (True, True, False, False):
        assert await deed(client, "block", person=7, blocked=blocked) == 200
    told = [update.body["my_chat_member"]["new_chat_member"]["status"] for update in api.state.updates]
    assert told == ["kicked", "member"]
    api.person(8, "刚来的")
    assert await deed(client, "block", person=8, blocked=True) == 409


async def test_typing_is_an_event_that_leaves_nothing_on_the_screen(api: BotApi, client: Client) -> None:
    before = (await shown(client))["id"]
    assert (await api.call("sendChatAction", {"chat_id": 7, "action": "typing"}))["ok"]
    assert [(event.kind, event.text) for event in api.state.events][-1] == ("typing", "typing")
    assert (await shown(client))["id"] == before
