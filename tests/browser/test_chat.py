"""A telephone on the page behaves as a telephone does: every kind of keyboard, tap answers, typing, blocking, invitations."""

from typing import Any

import pytest

from tests.browser.conftest import Opens

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


def inline(*labels: str, **more: Any) -> Any:
    return {"inline_keyboard": [[{"text": label, "callback_data": f"x:{label}", **more}] for label in labels]}


def keys(*buttons: Any, **more: Any) -> Any:
    return {"keyboard": [[button] for button in buttons], "resize_keyboard": True, **more}


async def test_a_button_under_a_message_is_tapped_and_the_message_then_shows_the_answer(
    street: Opens,
) -> None:
    async with street() as here:
        asked = await here.sends("王秀兰", "对不对?", reply_markup=inline("对的", "改一下"))
        await here.phone("王秀兰").get_by_role("button", name="对的").click()
        assert (await here.update("callback_query"))["data"] == "x:对的"
        await here.sends("王秀兰", "记上了", "editMessageText", message_id=asked["message_id"])
        await here.shows("王秀兰", "记上了")
        bubble = here.phone("王秀兰").locator(f'li[data-id="{asked["message_id"]}"]')
        assert "已改" in await bubble.inner_text()
        assert await bubble.get_by_role("button").count() == 0


async def test_a_key_of_the_keyboard_beneath_sends_its_words(street: Opens) -> None:
    async with street() as here:
        await here.sends("王秀兰", "您好", reply_markup=keys("记一次服务", "我的积分", is_persistent=True))
        await here.phone("王秀兰").locator(".keyboard").get_by_role("button", name="记一次服务").click()
        assert (await here.update("message"))["text"] == "记一次服务"
        await here.shows("王秀兰", "记一次服务")
        assert await here.phone("王秀兰").locator(".keyboard button").count() == 2


async def test_a_keyboard_for_one_time_goes_once_it_is_used(street: Opens) -> None:
    async with street() as here:
        await here.sends("李大山", "来过吗?", reply_markup=keys("来过了", one_time_keyboard=True))
        await here.phone("李大山").locator(".keyboard").get_by_role("button", name="来过了").click()
        await here.phone("李大山").locator(".keyboard button").first.wait_for(state="detached")


async def test_a_key_that_asks_for_the_number_sends_the_card_only_after_a_yes(street: Opens) -> None:
    async with street() as here:
        await here.sends(
            "王秀兰", "号码?", reply_markup=keys({"text": "发我的号码", "request_contact": True})
        )
        key = here.phone("王秀兰").locator(".keyboard").get_by_role("button", name="发我的号码")
        await key.click()
        await here.page.locator("#giving .shut").click()
        assert here.api.state.updates == []
        await key.click()
        await here.page.locator("#giving button[type=submit]").click()
        contact = (await here.update("message"))["contact"]
        assert contact["user_id"] == here["王秀兰"].id
        assert contact["phone_number"] == "+8613800139001", contact
        await here.shows("王秀兰", "138 0013 9001")


async def test_a_key_that_asks_for_people_lists_the_town_to_pick_one(street: Opens) -> None:
    async with street() as here:
        asks = {"text": "打开通讯录", "request_users": {"request_id": 5, "user_is_bot": False}}
        await here.sends("王秀兰", "给谁?", reply_markup=keys(asks))
        key = here.phone("王秀兰").locator(".keyboard").get_by_role("button", name="打开通讯录")
        await key.click()
        there = await here.page.locator("#picked option").all_inner_texts()
        assert not any(one.startswith("王秀兰") for one in there)
        await here.page.locator("#picking .shut").click()
        assert here.api.state.updates == []
        await key.click()
        await here.page.locator("#picked").select_option(str(here["李大山"].id))
        await here.page.locator("#picking button[type=submit]").click()
        shared = (await here.update("message"))["users_shared"]
        assert shared == {"request_id": 5, "users": [{"user_id": here["李大山"].id}]}
        await here.shows("王秀兰", "李大山")


async def test_a_key_that_asks_for_the_place_sends_the_place_that_was_said(street: Opens) -> None:
    async with street() as here:
        await here.sends("王秀兰", "在哪里?", reply_markup=keys({"text": "这里", "request_location": True}))
        await here.phone("王秀兰").locator(".keyboard").get_by_role("button", name="这里").click()
        await here.page.locator("#latitude").fill("30.5")
        await here.page.locator("#placing button[type=submit]").click()
        assert (await here.update("message"))["location"] == {"latitude": 30.5, "longitude": 114.14}
        await here.shows("王秀兰", "30.5°N, 114.14°E")


async def test_a_tap_is_answered_by_a_toast_or_by_an_alert_that_has_to_be_closed(street: Opens) -> None:
    async with street() as here:
        await here.sends("王秀兰", "对不对?", reply_markup=inline("对的"))
        phone = here.phone("王秀兰")
        button = phone.get_by_role("button", name="对的")
        await button.click()
        query = await here.update("callback_query")
        await here.api.call("answerCallbackQuery", {"callback_query_id": query["id"], "text": "已经记上了"})
        await phone.locator(".toast", has_text="已经记上了").wait_for()
        await button.click()
        query = await here.update("callback_query")
        answer = {"callback_query_id": query["id"], "text": "先打120", "show_alert": True}
        await here.api.call("answerCallbackQuery", answer)
        alert = phone.get_by_role("alertdialog")
        await alert.get_by_text("先打120").wait_for()
        assert await phone.locator("form").evaluate("form => form.inert")
        assert await here.page.evaluate("document.activeElement.closest('.alert') !== null")
        await here.page.keyboard.press("Escape")
        await alert.wait_for(state="hidden")
        assert not await phone.locator("form").evaluate("form => form.inert")


async def test_typing_is_shown_until_the_message_comes(street: Opens) -> None:
    async with street() as here:
        await here.sends("王秀兰", method="sendChatAction", action="typing")
        typing = here.phone("王秀兰").locator(".typing")
        await typing.wait_for()
        await here.sends("王秀兰", "好了")
        await typing.wait_for(state="hidden")


async def test_the_bot_can_be_shut_out_and_let_in_again(street: Opens) -> None:
    async with street() as here:
        phone = here.phone("李大山")
        await phone.locator(".more").click()
        await phone.get_by_role("menuitem", name="停用机器人").click()
        assert (await here.update("my_chat_member"))["new_chat_member"]["status"] == "kicked"
        await phone.locator(".again").wait_for()
        assert await phone.locator("form").is_hidden()
        refused = await here.api.call("sendMessage", {"chat_id": here["李大山"].id, "text": "好"})
        assert refused["error_code"] == 403
        await phone.locator(".again").click()
        assert (await here.update("my_chat_member"))["new_chat_member"]["status"] == "member"
        await phone.locator("form").wait_for()


async def test_an_invitation_is_opened_on_the_telephone_that_is_chosen(street: Opens) -> None:
    async with street() as here:
        link = f"https://t.me/{here.api.username}?start=abc-1"
        await here.sends(
            "小李", f"请她打开 {link}", reply_markup={"inline_keyboard": [[{"text": "打开", "url": link}]]}
        )
        await here.page.locator(".person", has_text="小李").click()
        await here.phone("小李").locator(".words .linked").click()
        await here.page.locator("#one").select_option(label="王秀兰 · 互助员")
        await here.page.locator("#old button").click()
        assert (await here.update("message"))["text"] == "/start abc-1"
        await here.shows("王秀兰", "/start abc-1")
        await here.phone("小李").locator(".rows").get_by_role("button", name="打开").click()
        await here.page.locator("#name").fill("陈桂英")
        await here.page.locator("#new button").click()
        told = await here.update("message")
        assert (told["text"], told["from"]["first_name"]) == ("/start abc-1", "陈桂英")


async def test_a_button_that_copies_its_text_says_so(street: Opens) -> None:
    async with street() as here:
        await here.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        copy = {"text": "复制到微信群", "copy_text": {"text": "王** 2次"}}
        await here.sends("小李", "王** 2次", reply_markup={"inline_keyboard": [[copy]]})
        await here.page.locator(".person", has_text="小李").click()
        await here.phone("小李").locator(".rows").get_by_role("button", name="复制到微信群").click()
        await here.phone("小李").locator(".toast", has_text="复制好了").wait_for()
        assert await here.page.evaluate("navigator.clipboard.readText()") == "王** 2次"


async def test_who_is_out_of_sight_has_a_mark_until_their_telephone_is_looked_at(street: Opens) -> None:
    async with street() as here:
        person = here.page.locator(".person", has_text="赵主任")
        await here.sends("王秀兰", "看得见的")
        await here.shows("王秀兰", "看得见的")
        assert await here.page.locator("#who .badge:visible").count() == 0
        await here.sends("赵主任", "一")
        await here.sends("赵主任", "二")
        await person.locator(".badge", has_text="2").wait_for()
        assert "条没看" in await person.inner_text()
        await person.click()
        await person.locator(".badge").wait_for(state="hidden")
        assert await here.phone("赵主任").locator(".name").is_visible()
        assert await here.page.locator("#who .badge:visible").count() == 0


async def test_whoever_is_chosen_comes_to_stand_beside_the_one_before(street: Opens) -> None:
    async with street() as here:
        await here.page.locator(".person", has_text="赵主任").click()
        order = await here.page.locator(".phone .name").all_inner_texts()
        assert order[:2] == ["王秀兰", "赵主任"]


async def test_what_was_there_before_is_not_read_out_and_what_is_new_is_with_the_name(street: Opens) -> None:
    async with street() as here:
        news = here.page.locator("#news")
        assert await news.inner_text() == ""
        await here.sends("李大山", "来过吗?", reply_markup=inline("来过了", "没来"))
        await news.get_by_text("李大山: 来过吗?. 按钮: 来过了, 没来").wait_for(state="attached")
        assert await here.phone("李大山").locator(".chat").get_attribute("aria-live") == "off"


async def test_a_red_mark_is_drawn_where_no_font_has_it(street: Opens) -> None:
    async with street() as here:
        await here.sends("赵主任", "🔴 互助员不到5位的社区:2个")
        await here.page.locator(".person", has_text="赵主任").click()
        mark = here.phone("赵主任").get_by_role("img", name="红")
        await mark.wait_for()
        box = await mark.evaluate("one => getComputedStyle(one, '::before').width")
        assert float(box.removesuffix("px")) >= 18, "as large as a sign"
        assert await mark.evaluate("one => getComputedStyle(one).fontSize") == "0px", (
            "no font is asked for it"
        )
        assert "🔴 互助员不到5位" in await here.phone("赵主任").locator(".words").last.evaluate(
            "one => one.textContent"
        )
