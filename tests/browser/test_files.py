"""Files on the page, both ways: what a person picks and sends, and what the bot sends and a person looks at or keeps."""

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Opens, Street

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF"
)
OGG = b"OggS" + bytes(2) + (96_000).to_bytes(8, "little") + bytes(13) + b"OpusHead"


def png(width: int, height: int) -> bytes:
    """A grey picture of that size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    parts = chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


async def picks(here: Street, what: str, name: str, content: bytes) -> None:
    """On 王秀兰's telephone: +, the kind, the file."""
    from playwright.async_api import FilePayload

    phone = here.phone("王秀兰")
    await phone.locator(".plus").click()
    async with here.page.expect_file_chooser() as chooser:
        await phone.get_by_role("menuitem", name=what, exact=True).click()
    file = FilePayload(name=name, mimeType="application/octet-stream", buffer=content)
    await (await chooser.value).set_files([file])


async def gets(here: Street, kind: str) -> tuple[Any, bytes]:
    """What the bot is told of a file, and its bytes as the bot fetches them."""
    told = (await here.update("message"))[kind]
    sent = told[-1] if kind == "photo" else told
    found = await here.api.call("getFile", {"file_id": sent["file_id"]})
    content = here.api.download(found["result"]["file_path"])
    assert content is not None
    return sent, content


async def test_a_photo_goes_as_jpeg_no_larger_than_telephones_send_it(street: Opens) -> None:
    async with street() as here:
        await picks(here, "照片", "大图.png", png(2000, 1000))
        await here.page.locator("#caption").fill("门口")
        await here.page.locator("#send-it").click()
        sent, content = await gets(here, "photo")
        assert (sent["width"], sent["height"]) == (1280, 640)
        assert content.startswith(b"\xff\xd8\xff")
        await here.shows("王秀兰", "门口")
        image = here.phone("王秀兰").locator("li.mine img")
        assert await image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1280


async def test_a_document_goes_under_its_own_name_and_unchanged(street: Opens) -> None:
    async with street() as here:
        await picks(here, "文件", "名单 三月.csv", "姓名\n陈桂英".encode())
        await here.page.locator("#send-it").click()
        sent, content = await gets(here, "document")
        assert (sent["file_name"], content.decode()) == ("名单 三月.csv", "姓名\n陈桂英")


async def test_a_voice_note_goes_with_its_length(street: Opens) -> None:
    async with street() as here:
        await picks(here, "语音文件", "话.ogg", OGG)
        await here.page.locator("#send-it").click()
        sent, content = await gets(here, "voice")
        assert (sent["duration"], sent["mime_type"], content) == (2, "audio/ogg", OGG)
        await here.phone("王秀兰").get_by_role("button", name="听 0:02").wait_for()


async def test_what_is_spoken_goes_as_a_voice_note_and_can_be_played(street: Opens) -> None:
    async with street(permissions=["microphone"]) as here:
        phone = here.phone("王秀兰")
        await phone.locator(".plus").click()
        await phone.get_by_role("menuitem", name="说一段话").click()
        await here.page.locator("#recorded", has_text="0:02").wait_for()
        await here.page.locator("#recording button[type=submit]").click()
        sent, content = await gets(here, "voice")
        assert content.startswith(b"OggS")
        assert sent["duration"] >= 1
        lasts = "(id) => new Promise((resolve) => { const sound = new Audio(`/town/file?id=${id}`); sound.onloadedmetadata = () => resolve(sound.duration); sound.onerror = () => resolve(-1); })"
        assert await here.page.evaluate(lasts, sent["file_id"]) >= 1
        await phone.get_by_role("button", name="听 0:").click()
        await phone.get_by_role("button", name="停 0:").wait_for()


async def test_without_a_microphone_that_is_said(street: Opens) -> None:
    async with street() as here:
        phone = here.phone("王秀兰")
        await phone.locator(".plus").click()
        await phone.get_by_role("menuitem", name="说一段话").click()
        await phone.get_by_role("alertdialog").get_by_text("没有话筒").wait_for()


async def test_a_place_and_the_own_number_are_behind_the_plus_as_well(street: Opens) -> None:
    async with street() as here:
        phone = here.phone("王秀兰")
        await phone.locator(".plus").click()
        await phone.get_by_role("menuitem", name="位置").click()
        await here.page.locator("#placing button[type=submit]").click()
        assert (await here.update("message"))["location"] == {"latitude": 30.62, "longitude": 114.14}
        await phone.locator(".plus").click()
        await phone.get_by_role("menuitem", name="我的号码").click()
        await here.page.locator("#giving button[type=submit]").click()
        assert "contact" in await here.update("message")


@pytest.mark.parametrize(
    "what, name, content, words",
    [
        ("照片", "照片.png", b"no picture", "不是照片"),
        ("语音文件", "话.ogg", b"RIFF", "要是 ogg 文件"),
        ("文件", "空.txt", b"", "是空的"),
    ],
)
async def test_what_cannot_be_sent_is_said_in_words(
    street: Opens, what: str, name: str, content: bytes, words: str
) -> None:
    async with street() as here:
        await picks(here, what, name, content)
        if what == "语音文件":
            await here.page.locator("#send-it").click()
        alert = here.phone("王秀兰").get_by_role("alertdialog")
        await alert.get_by_text(words).wait_for()
        await alert.get_by_role("button", name="知道了").click()
        assert here.api.state.updates == []
        here.wrong.clear()  # The browser notes every answer that is no 200.


async def test_a_file_above_twenty_megabytes_is_not_even_sent(street: Opens, tmp_path: Path) -> None:
    large = tmp_path / "大.bin"
    with large.open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    async with street() as here:
        phone = here.phone("王秀兰")
        await phone.locator(".plus").click()
        async with here.page.expect_file_chooser() as chooser:
            await phone.get_by_role("menuitem", name="文件", exact=True).click()
        await (await chooser.value).set_files(large)
        await phone.get_by_role("alertdialog").get_by_text("太大了").wait_for()
        assert here.api.state.updates == []


async def test_a_document_of_the_bot_can_be_kept(street: Opens, tmp_path: Path) -> None:
    async with street() as here:
        files = {"document": ("本月 报表.csv", "一,二".encode())}
        answer = await here.api.call("sendDocument", {"chat_id": here["王秀兰"].id, "caption": "报表"}, files)
        assert answer["ok"]
        async with here.page.expect_download() as download:
            await here.phone("王秀兰").get_by_role("link", name="存下来").click()
        kept = await download.value
        assert kept.suggested_filename == "本月 报表.csv"
        await kept.save_as(tmp_path / "kept")
        assert (tmp_path / "kept").read_text("utf-8") == "一,二"


async def test_a_pdf_of_the_bot_opens_in_a_tab_of_its_own(street: Opens) -> None:
    async with street() as here:
        await here.api.call("sendDocument", {"chat_id": here["王秀兰"].id}, {"document": ("表.pdf", PDF)})
        async with here.page.expect_popup() as opened:
            await here.phone("王秀兰").get_by_role("link", name="打开").click()
        tab = await opened.value
        await tab.wait_for_load_state()
        assert await tab.evaluate("document.contentType") == "application/pdf"
        assert await tab.evaluate("window.opener") is None


async def test_a_photo_of_the_bot_can_be_looked_at_large(street: Opens) -> None:
    async with street() as here:
        await here.api.call("sendPhoto", {"chat_id": here["王秀兰"].id}, {"photo": ("p.png", png(900, 600))})
        await here.phone("王秀兰").get_by_role("button", name="点开看大图").click()
        large = here.page.get_by_role("dialog", name="照片")
        await large.locator("img").wait_for()
        async with here.page.expect_download() as download:
            await large.get_by_role("link", name="存下来").click()
        assert (await download.value).suggested_filename.endswith(".png")
        await here.page.keyboard.press("Escape")
        await large.wait_for(state="hidden")
