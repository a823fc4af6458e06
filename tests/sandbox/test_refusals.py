"""What Telegram refuses, the sandbox refuses, in the same words."""

import json
from typing import Any

import pytest

from bot.sandbox.people import PNG_1X1, Person
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, refused, sent

TOO_BIG = 10 * 1024 * 1024 + len(PNG_1X1)
SMILE = "😀"  # two UTF-16 units


def inline(*buttons: Any) -> str:
    return json.dumps({"inline_keyboard": [[button] for button in buttons]})


def keyboard(*buttons: Any) -> str:
    return json.dumps({"keyboard": [[button] for button in buttons]})


def with_buttons(*buttons: Any) -> dict[str, Any]:
    return {"chat_id": 7, "text": "好", "reply_markup": inline(*buttons)}


def html(text: str) -> dict[str, Any]:
    return {"chat_id": 7, "text": text, "parse_mode": "HTML"}


BUTTON = {"text": "对的", "callback_data": "x:1"}
PARSE = "Bad Request: can't parse entities: "
INLINE = "Bad Request: can't parse inline keyboard button: "

TABLE: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"chat_id": 7}, "Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": ""}, "Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": " \n "}, "Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": "\u200b\u2060"}, "Bad Request: message text is empty"),
    ("sendMessage", html("<b></b>"), "Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": "汉" * 4097}, "Bad Request: message is too long"),
    ("sendMessage", {"chat_id": 7, "text": SMILE * 2048 + "a"}, "Bad Request: message is too long"),
    ("sendMessage", {"chat_id": 7, "text": "a\ud800"}, "Bad Request: strings must be encoded in UTF-8"),
    ("sendMessage", {"text": "好"}, "Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": 8, "text": "好"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "好"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "1e3", "text": "好"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": 1, "text": "好"}, "Forbidden: bot can't send messages to bots"),
    ("sendMessage", {**html("好"), "parse_mode": "BB"}, "Bad Request: unsupported parse_mode"),
    ("sendMessage", html("<b>好"), PARSE + 'Can\'t find end tag corresponding to start tag "b"'),
    ("sendMessage", html("好<x>"), PARSE + 'Unsupported start tag "x" at byte offset 3'),
    ("sendMessage", html("1 < 2"), PARSE + 'Unsupported start tag "" at byte offset 2'),
    ("sendMessage", html("好</b>"), PARSE + "Unexpected end tag at byte offset 3"),
    ("sendMessage", html("<b>好<i>啊</b></i>"),
     PARSE + 'Unmatched end tag at byte offset 12, expected "</i>", found "</b>"'),
    ("sendMessage", html("<b"), PARSE + "Unclosed start tag at byte offset 0"),
    ("sendMessage", html("<b>好</b"), PARSE + "Unclosed end tag at byte offset 6"),
    ("sendMessage", html('<a href="x>好</a>'), PARSE + "Unclosed start tag at byte offset 0"),
    ("sendMessage", html("<span>好</span>"),
     PARSE + 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("sendMessage", html("<a href>好</a>"),
     PARSE + 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("sendMessage", html("<a href=x!>好</a>"), PARSE + "Unexpected end of name token at byte offset 0"),
    ("sendMessage", html("<a href="), PARSE + "Unclosed start tag at byte offset 0"),
    ("sendMessage", html("<b "), PARSE + "Unclosed start tag at byte offset 0"),
    ("sendMessage", html('<a ="x">好</a>'), PARSE + 'Empty attribute name in the tag "a" at byte offset 0'),
    ("sendMessage", with_buttons({"text": "对的"}),
     INLINE + "Text buttons are unallowed in the inline keyboard"),
    ("sendMessage", with_buttons({"text": "对的", "callback_data": ""}),
     INLINE + "Text buttons are unallowed in the inline keyboard"),
    ("sendMessage", with_buttons({"callback_data": "x"}), INLINE + 'Can\'t find field "text"'),
    ("sendMessage", with_buttons({"text": [], "callback_data": "x"}),
     INLINE + 'Field "text" must be of type String'),
    ("sendMessage", with_buttons({"text": "对的", "callback_data": {}}),
     INLINE + 'Field "callback_data" must be of type String'),
    ("sendMessage", with_buttons("对的"), INLINE + "InlineKeyboardButton must be an Object"),
    ("sendMessage", with_buttons({"text": " ", "callback_data": "x"}),
     "Bad Request: inline keyboard button text must be non-empty"),
    ("sendMessage", with_buttons({"text": "对的", "callback_data": "x" * 65}),
     "Bad Request: BUTTON_DATA_INVALID"),
    ("sendMessage", with_buttons({"text": "对的", "callback_data": "汉" * 22}),
     "Bad Request: BUTTON_DATA_INVALID"),
    ("sendMessage", with_buttons({"text": "复制", "copy_text": {"text": "汉" * 257}}),
     "Bad Request: BUTTON_COPY_TEXT_INVALID"),
    ("sendMessage", with_buttons({"text": "复制", "copy_text": {"text": ""}}), "Bad Request: BUTTON_COPY_TEXT_INVALID"),
    ("sendMessage", with_buttons({"text": "看", "url": "http://localhost:1/"}),
     "Bad Request: inline keyboard button URL 'http://localhost:1/' is invalid: Wrong HTTP URL"),
    ("sendMessage", with_buttons({"text": "看", "url": "javascript:alert(1)"}),
     "Bad Request: inline keyboard button URL 'javascript:alert(1)' is invalid: Unsupported URL protocol"),
    ("sendMessage", with_buttons({"text": "看", "url": "https://"}),
     "Bad Request: inline keyboard button URL 'https://' is invalid: URL host is empty"),
    ("sendMessage", with_buttons(*[BUTTON] * 101), "Bad Request: reply markup is too long"),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": "{"},
     "Bad Request: can't parse reply keyboard markup JSON object"),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": "[]"},
     "Bad Request: object expected as reply markup"),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": '{"inline_keyboard": 5}'},
     'Bad Request: field "inline_keyboard" must be of type Array'),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": '{"keyboard": ["a"]}'},
     'Bad Request: field "keyboard" must be an Array of Arrays'),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": keyboard("")},
     "Bad Request: keyboard button text must be non-empty"),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": keyboard(5)},
     "Bad Request: can't parse keyboard button: KeyboardButton must be a String or an Object"),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_markup": keyboard(*["a"] * 301)},
     "Bad Request: reply markup is too long"),
    ("sendMessage", {"chat_id": 7, "text": "好", "reply_parameters": '{"message_id": 99}'},
     "Bad Request: message to be replied not found"),
    ("sendPhoto", {"chat_id": 7}, "Bad Request: there is no photo in the request"),
    ("sendPhoto", {"chat_id": 7, "photo": "nope"},
     "Bad Request: wrong file identifier/HTTP URL specified"),
    ("sendDocument", {"chat_id": 7}, "Bad Request: there is no document in the request"),
    ("sendVoice", {"chat_id": 7}, "Bad Request: there is no voice in the request"),
    ("sendDocument", {"chat_id": 7, "document": "x", "caption": "a" * 1025},
     "Bad Request: message caption is too long"),
    ("sendContact", {"chat_id": 7, "first_name": "李"}, 'Bad Request: parameter "phone_number" is required'),
    ("sendContact", {"chat_id": 7, "phone_number": "1"}, 'Bad Request: parameter "first_name" is required'),
    ("sendLocation", {"chat_id": 7, "longitude": "1"}, "Bad Request: latitude is empty"),
    ("sendChatAction", {"chat_id": 7, "action": "dancing"},
     "Bad Request: wrong parameter action in request"),
    ("editMessageText", {"chat_id": 7, "message_id": 99, "text": "好"},
     "Bad Request: message to edit not found"),
    ("editMessageText", {"chat_id": 7, "message_id": 1, "text": "好"},
     "Bad Request: message can't be edited"),
    ("editMessageText", {"text": "好"}, "Bad Request: message identifier is not specified"),
    ("editMessageText", {"chat_id": 7, "message_id": 1, "text": "好", "reply_markup": keyboard("a")},
     "Bad Request: inline keyboard expected"),
    ("deleteMessage", {"chat_id": 7, "message_id": 99}, "Bad Request: message to delete not found"),
    ("deleteMessage", {"chat_id": 7}, "Bad Request: message identifier is not specified"),
    ("deleteMessage", {"message_id": 1}, "Bad Request: chat identifier is not specified"),
    ("answerCallbackQuery", {"callback_query_id": "5"},
     "Bad Request: query is too old and response timeout expired or query ID is invalid"),
    ("getFile", {"file_id": "nope"}, "Bad Request: invalid file_id"),
    ("setMyCommands", {"commands": '[{"command": "大", "description": "x"}]'},
     "Bad Request: BOT_COMMAND_INVALID"),
    ("leaveChat", {"chat_id": 7},
     "Bad Request: chat member status can't be changed in private chats"),
    ("setWebhook", {"url": "http://example.org/"},
     "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
    ("setWebhook", {"url": "https://example.org:9/"},
     "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
    ("danceAbout", {}, "Not Found: method not found"),
]  # fmt: skip


@pytest.mark.parametrize("method,params,words", TABLE)
async def test_refuses_as_telegram_does(
    api: BotApi, auntie: Person, method: str, params: dict[str, Any], words: str
) -> None:
    before = len(auntie.screen.bubbles)
    code, description = await refused(api, method, **params)
    assert description == words
    assert code == {"Bad Request": 400, "Forbidden": 403, "Not Found": 404}[words.partition(":")[0]]
    assert len(auntie.screen.bubbles) == before


async def test_a_wrong_token_is_401(api: BotApi) -> None:
    answer = await api.call("getMe", {}, token="2:other")
    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_as_long_as_allowed_is_allowed(api: BotApi, auntie: Person) -> None:
    await sent(api, "sendMessage", chat_id=7, text="汉" * 4096)
    await sent(api, "sendMessage", chat_id=7, text=SMILE * 2048)
    await sent(api, "sendMessage", chat_id="7", text="<b>" + "a" * 4096 + "</b>", parse_mode="HTML")
    await sent(api, "sendMessage", **with_buttons({"text": "对的", "callback_data": "x" * 64}))
    await sent(api, "sendMessage", **with_buttons({"text": "复制", "copy_text": {"text": "汉" * 256}}))


async def test_a_blocked_chat_refuses_all_but_deleting(api: BotApi, auntie: Person) -> None:
    message_id = (await sent(api, "sendMessage", chat_id=7, text="好"))["message_id"]
    auntie.blocks()
    assert api.state.updates[-1].body["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    blocked = (403, "Forbidden: bot was blocked by the user")
    assert await refused(api, "sendMessage", chat_id=7, text="好") == blocked
    assert await refused(api, "sendChatAction", chat_id=7, action="typing") == blocked
    assert await refused(api, "editMessageText", chat_id=7, message_id=message_id, text="啊") == blocked
    with pytest.raises(AssertionError, match="has blocked the bot"):
        auntie.says("在吗")
    auntie.unblocks()
    await sent(api, "sendMessage", chat_id=7, text="好")


async def test_a_bot_may_not_speak_first(api: BotApi, auntie: Person) -> None:
    api.person(8, "张奶奶")
    assert await refused(api, "sendMessage", chat_id=8, text="好") == (400, "Bad Request: chat not found")
    auntie.shares_contact("13900000000", user_id=8)
    assert await refused(api, "sendMessage", chat_id=8, text="好") == (
        403, "Forbidden: bot can't initiate conversation with a user",
    )  # fmt: skip
    api.person(8, "张奶奶").start()
    await sent(api, "sendMessage", chat_id=8, text="好")


async def test_contacts_are_asked_for_in_private_chats_only(api: BotApi, auntie: Person) -> None:
    group = auntie.adds_to_group("楼栋群")
    key = json.dumps({"keyboard": [[{"text": "号码", "request_contact": True}]]})
    await sent(api, "sendMessage", chat_id=7, text="好", reply_markup=key)
    assert await refused(api, "sendMessage", chat_id=group.id, text="好", reply_markup=key) == (
        400, "Bad Request: phone number can be requested in private chats only",
    )  # fmt: skip


async def test_who_has_left_a_group_cannot_write_there(api: BotApi, auntie: Person) -> None:
    group = auntie.adds_to_group("楼栋群")
    await sent(api, "leaveChat", chat_id=group.id)
    assert (await refused(api, "sendMessage", chat_id=group.id, text="好"))[0] == 403
    assert (await refused(api, "leaveChat", chat_id=group.id))[0] == 403


async def test_a_tap_can_be_answered_for_150_seconds(api: BotApi, auntie: Person, clock: Clock) -> None:
    message = await sent(api, "sendMessage", **with_buttons(BUTTON))
    query_id = auntie.forges("x:1", message["message_id"])
    clock.move(seconds=150)
    await sent(api, "answerCallbackQuery", callback_query_id=query_id, text="记上了")
    await sent(api, "answerCallbackQuery", callback_query_id=query_id)
    too_long = await refused(api, "answerCallbackQuery", callback_query_id=query_id, text="a" * 201)
    assert too_long == (400, "Bad Request: MESSAGE_TOO_LONG")
    clock.move(seconds=1)
    late = await refused(api, "answerCallbackQuery", callback_query_id=query_id)
    assert late[1].startswith("Bad Request: query is too old")


@pytest.mark.parametrize(
    "content,words",
    [
        (b"", "Bad Request: file must be non-empty"),
        (b"no picture", "Bad Request: IMAGE_PROCESS_FAILED"),
        (PNG_1X1[:16] + b"\x00\x00\x27\x10\x00\x00\x00\x01" + PNG_1X1[24:],
         "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (PNG_1X1 + b"\x00" * (10 * 1024 * 1024),
         f"Bad Request: file of size {TOO_BIG} bytes is too big for a photo; the maximum size is 10485760 bytes"),
    ],
    ids=["empty", "text", "a strip", "10 MB"],
)  # fmt: skip
async def test_photos_must_be_pictures(api: BotApi, auntie: Person, content: bytes, words: str) -> None:
    answer = await api.call("sendPhoto", {"chat_id": "7"}, {"photo": ("a.png", content)})
    assert answer["description"] == words
