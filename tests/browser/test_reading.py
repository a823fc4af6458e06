"""The page can be read and worked by everybody (UX 25): large, dark on light, narrow or zoomed, by keyboard, by screen reader."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import PATIENCE_SECONDS, Opens, Street
from tests.browser.test_chat import inline, keys
from tests.browser.test_files import PDF, png

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

MEASURE = Path(__file__).with_name("measure.js").read_text("utf-8")
WANTED = {"contrast": 7, "text": 18, "line": 1.5, "target": 60}
AXE = Path(os.environ.get("AXE_PATH", Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"))
HOSTILE = (
    "<script>document.title='ran'</script>",
    "\"><img src=x onerror=document.title='ran'>",
    "👵🏽" * 40,
    "\u202eمرحبا بالعالم",
    "很长的名字" * 12,
)


async def everything(here: Street) -> None:
    """One of each thing a chat can hold, on the first telephone, and a mark for somebody out of sight."""
    wang = {"chat_id": here["王秀兰"].id}
    await here.sends(
        "王秀兰",
        "<b>粗的</b> <i>斜的</i> <code>字</code> <a href='https://example.org'>网页</a>",
        parse_mode="HTML",
    )
    await here.sends("王秀兰", f"t.me/{here.api.username}?start=a")
    await here.api.call("sendPhoto", {**wang, "caption": "照片"}, {"photo": ("p.png", png(300, 200))})
    await here.api.call("sendDocument", wang, {"document": ("一张表.pdf", PDF)})
    await here.api.call("sendVoice", {**wang, "duration": 5}, {"voice": ("v.ogg", b"OggS" + bytes(40))})
    await here.sends("王秀兰", method="sendLocation", latitude=30.62, longitude=114.14)
    await here.sends("王秀兰", method="sendContact", phone_number="+8613800138000", first_name="小李")
    here["王秀兰"].sends_sticker()
    await here.sends("王秀兰", "大按钮", reply_markup=keys("记一次服务", "我的积分"))
    asked = await here.sends("王秀兰", "对不对?", reply_markup=inline("对的", "改一下"))
    more = {"message_id": asked["message_id"], "reply_markup": inline("对的", "改一下")}
    await here.sends("王秀兰", "对不对呢?", "editMessageText", **more)
    await here.sends("赵主任", "一件新的")
    await here.shows("王秀兰", "对不对呢?")


async def wrong(here: Street) -> Any:
    return await here.page.evaluate(MEASURE, WANTED)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width, height", [(320, 700), (768, 1024), (1440, 900)])
async def test_text_is_large_and_clear_and_targets_are_big_in_light_and_in_dark(
    street: Opens, width: int, height: int, scheme: str
) -> None:
    async with street(width, height, scheme) as here:
        await everything(here)
        phone = here.phone("王秀兰")
        assert await wrong(here) == []
        await phone.locator(".plus").click()
        assert await wrong(here) == []
        await here.page.keyboard.press("Escape")
        for opener in ("#display", "#street"):
            if await here.page.locator(opener).is_visible():
                await here.page.locator(opener).click()
                assert await wrong(here) == []
                await here.page.keyboard.press("Escape")
        await phone.get_by_role("button", name="对的").click()
        query = await here.update("callback_query")
        answer = {"callback_query_id": query["id"], "text": "先打120", "show_alert": True}
        await here.api.call("answerCallbackQuery", answer)
        await phone.get_by_role("alertdialog").wait_for()
        assert await wrong(here) == []


@pytest.mark.parametrize("size", ["18", "22", "32"])
async def test_nothing_has_to_be_scrolled_sideways_but_the_row_of_telephones(
    street: Opens, size: str
) -> None:
    """640 by 450 is what 1280 by 900 becomes at 200 % zoom."""
    async with street(320, 568) as here:
        await everything(here)
        await here.page.locator("#size").evaluate(
            "(slider, size) => { slider.value = size; slider.dispatchEvent(new Event('input')); }", size
        )
        phone = here.phone("王秀兰")
        for width, height in ((320, 568), (640, 450), (960, 540), (1100, 700), (1920, 1080)):
            await here.page.set_viewport_size({"width": width, "height": height})
            assert await here.page.evaluate("document.documentElement.scrollWidth") <= width
            assert await phone.evaluate("one => one.querySelector('.chat').scrollWidth <= one.clientWidth")
            await phone.locator("textarea").scroll_into_view_if_needed()
            assert await phone.locator("button[type=submit]").is_visible()


async def test_on_a_narrow_screen_one_swipes_from_telephone_to_telephone(street: Opens) -> None:
    async with street(390, 844) as here:
        await here.page.evaluate("document.getElementById('phones').scrollBy({ left: 390 })")
        await here.page.locator(".phone.chosen .name", has_text="李大山").wait_for()
        await here.page.locator("#street").click()
        await here.page.locator(".person", has_text="小李").click()
        await here.page.locator(".phone.chosen .name", has_text="小李").wait_for()
        assert await here.page.locator(".phone:not([inert])").count() == 1


async def test_the_size_of_the_text_is_chosen_with_a_slider_and_remembered(street: Opens) -> None:
    async with street() as here:
        size = "getComputedStyle(document.documentElement).fontSize"
        assert await here.page.evaluate(size) == "22px"
        await here.page.locator("#display").click()
        await here.page.locator("#size").focus()
        await here.page.keyboard.press("End")
        await here.page.get_by_label("夜里").check()
        await here.page.keyboard.press("Escape")
        await here.page.reload()
        await here.page.locator(".phone.chosen .bubble").first.wait_for()
        assert await here.page.evaluate(size) == "32px"
        assert await here.page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


async def test_names_and_words_are_text_whatever_they_hold(street: Opens) -> None:
    async with street(320, 700) as here:
        for number, name in enumerate(HOSTILE, 9001):
            person = here.api.person(number, name)
            person.says(name)
            here.people[name] = person
            await here.phone(name).locator(".words").wait_for(state="attached")
            phone = here.phone(name)
            assert await phone.locator(".name").inner_text() == name
            assert await phone.locator(".words").inner_text() == name
            await here.page.locator("#street").click()
            await here.page.locator(".person").last.click()
            await here.page.locator(".phone.chosen", has=here.page.locator(f"#name-{number}")).wait_for()
            assert await here.page.evaluate("document.documentElement.scrollWidth") <= 320
            assert await phone.locator(".words img, .words script, .name img, .name script").count() == 0
        assert await here.page.title() == "互助 · 街坊的手机"
        rtl = here.phone(HOSTILE[3]).locator(".name bdi")
        assert await rtl.evaluate("one => getComputedStyle(one).unicodeBidi") == "isolate"


async def test_all_can_be_done_by_keyboard_alone_and_the_focus_is_always_seen(street: Opens) -> None:
    async with street() as here:
        await here.sends("王秀兰", "对不对?", reply_markup=inline("对的", "改一下"))
        await here.sends("王秀兰", "好", reply_markup=keys("记一次服务", "我的积分"))
        await here.shows("王秀兰", "好")
        press, there = here.page.keyboard.press, "document.activeElement"
        await press("Tab")
        assert await here.page.evaluate(f"{there}.className") == "skip"
        await press("Enter")
        stops = []
        for _ in range(7):
            await press("Tab")
            stops.append(await here.page.evaluate(f"{there}.className || {there}.textContent"))
            outline = await here.page.evaluate(f"getComputedStyle({there}).outlineWidth")
            assert float(outline.removesuffix("px")) >= 3
        assert stops[:4] == ["more", "chat", "对的", "记一次服务"]
        assert stops[4] == "plus"
        await here.phone("王秀兰").locator(".keyboard button").first.focus()
        await press("ArrowDown")
        await press("Enter")
        assert (await here.update("message"))["text"] == "我的积分"
        await press("Tab")
        await press("Enter")
        assert await here.page.evaluate(f"{there}.textContent") == "说一段话"
        await press("ArrowDown")
        assert await here.page.evaluate(f"{there}.textContent") == "照片"
        await press("Escape")
        assert await here.page.evaluate(f"{there}.className") == "plus"
        await press("Tab")
        await here.page.keyboard.type("昨天给李爹爹打扫两小时")
        await press("Enter")
        assert (await here.update("message"))["text"] == "昨天给李爹爹打扫两小时"
        await here.page.locator(".person").first.focus()
        await press("End")
        await press("Enter")
        await here.page.locator(".phone.chosen .name", has_text="赵主任").wait_for()
        assert await here.page.evaluate(f"{there}.closest('.phone').dataset.person") == str(here["赵主任"].id)
        assert await here.page.evaluate(f"{there}.tagName") == "TEXTAREA"


async def test_after_a_tap_the_focus_goes_on_to_the_next_question(street: Opens) -> None:
    async with street() as here:
        first = await here.sends("王秀兰", "谁?", reply_markup=inline("李爹爹"))
        button = here.phone("王秀兰").get_by_role("button", name="李爹爹")
        await button.focus()
        await here.page.keyboard.press("Enter")
        await here.update("callback_query")
        await here.sends("王秀兰", "做了什么?", reply_markup=inline("打扫卫生"))
        await here.sends("王秀兰", "谁? 李爹爹", "editMessageText", message_id=first["message_id"])
        await button.wait_for(state="detached")
        await here.page.wait_for_function("document.activeElement.textContent === '打扫卫生'")


@pytest.mark.skipif(
    not AXE.exists(), reason="axe-core is not here: npm install --no-save axe-core, or AXE_PATH=…/axe.min.js"
)
@pytest.mark.parametrize("query", ["", "?lang=en"])
@pytest.mark.parametrize("width", [320, 1440])
async def test_axe_finds_nothing(street: Opens, width: int, query: str) -> None:
    async with street(width, 900, query=query, bypass_csp=True) as here:
        await everything(here)
        await here.page.add_script_tag(path=AXE)
        for opener in (None, "#display", "#street", ".phone.chosen .plus", ".phone.chosen .more"):
            if opener is not None:
                if not await here.page.locator(opener).is_visible():
                    continue
                await here.page.locator(opener).click()
            found = await here.page.evaluate("axe.run().then((answer) => answer.violations)")
            assert [
                (one["id"], one["impact"], [node["html"][:90] for node in one["nodes"]]) for one in found
            ] == []
            await here.page.keyboard.press("Escape")


async def test_the_page_speaks_english_too(street: Opens) -> None:
    async with street(query="?lang=en") as here:
        assert await here.page.title() == "Huzhu · neighbours' phones"
        assert await here.page.locator("html").get_attribute("lang") == "en"
        await here.page.locator("#speak").click()
        await here.page.wait_for_function(
            "document.documentElement.lang === 'zh-CN'", timeout=PATIENCE_SECONDS * 1000
        )
        assert await here.phone("王秀兰").locator(".role").inner_text() == "互助员"
