"""Messages: sent, changed, deleted, and how they look to the person."""

import json
from typing import Any

import pytest

from bot.sandbox.html import parse
from bot.sandbox.people import PNG_1X1, Person
from bot.sandbox.pictures import size_of
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, refused, sent

YES = json.dumps({"inline_keyboard": [[{"text": "对的", "callback_data": "x:1"}]]})
HOME = json.dumps({"keyboard": [["记一次服务"], [{"text": "我的号码", "request_contact": True}]]})
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


async def asked(api: BotApi) -> int:
    message = await sent(api, "sendMessage", chat_id=7, text="对吗?", reply_markup=YES)
    return int(message["message_id"])


async def test_an_edit_without_keyboard_drops_it(api: BotApi, auntie: Person) -> None:
    message_id = await asked(api)
    assert auntie.screen.bubbles[-1].labels == ["对的"]
    edited = await sent(api, "editMessageText", chat_id=7, message_id=message_id, text="对吗?")
    assert "reply_markup" not in edited
    assert edited["edit_date"] == edited["date"]
    assert auntie.screen.bubbles[-1].labels == []
    assert auntie.screen.bubbles[-1].edited


async def test_an_edit_that_changes_nothing_is_refused(api: BotApi, auntie: Person) -> None:
    message_id = await asked(api)
    same: dict[str, Any] = {"chat_id": 7, "message_id": message_id, "text": " 对吗? ", "reply_markup": YES}
    assert await refused(api, "editMessageText", **same) == (400, NOT_MODIFIED)
    buttons = {"chat_id": 7, "message_id": message_id}
    assert await refused(api, "editMessageReplyMarkup", **buttons, reply_markup=YES) == (400, NOT_MODIFIED)
    await sent(api, "editMessageReplyMarkup", **buttons)
    assert await refused(api, "editMessageReplyMarkup", **buttons) == (400, NOT_MODIFIED)


async def test_empty_keyboards_are_none(api: BotApi, auntie: Person) -> None:
    for empty in ('{"inline_keyboard": []}', '{"inline_keyboard": [[]]}', '{"keyboard": []}', "{}"):
        message = await sent(api, "sendMessage", chat_id=7, text="好", reply_markup=empty)
        await sent(api, "editMessageText", chat_id=7, message_id=message["message_id"], text="啊")
        assert auntie.screen.keyboard == ()


@pytest.mark.parametrize("markup", [HOME, '{"remove_keyboard": true}', '{"force_reply": true}'])
async def test_what_carries_another_keyboard_cannot_be_edited(
    api: BotApi, auntie: Person, markup: str
) -> None:
    message = await sent(api, "sendMessage", chat_id=7, text="好", reply_markup=markup)
    assert "reply_markup" not in message
    edit = {"chat_id": 7, "message_id": message["message_id"], "text": "啊"}
    assert await refused(api, "editMessageText", **edit) == (400, "Bad Request: message can't be edited")


async def test_captions_and_texts_are_not_mixed_up(api: BotApi, auntie: Person) -> None:
    answer = await api.call("sendPhoto", {"chat_id": "7", "caption": "图"}, {"photo": ("a.png", PNG_1X1)})
    photo, text_id = answer["result"]["message_id"], await asked(api)
    no_text = await refused(api, "editMessageText", chat_id=7, message_id=photo, text="好")
    assert no_text == (400, "Bad Request: there is no text in the message to edit")
    no_caption = await refused(api, "editMessageCaption", chat_id=7, message_id=text_id, caption="好")
    assert no_caption == (400, "Bad Request: there is no caption in the message to edit")
    await sent(api, "editMessageCaption", chat_id=7, message_id=photo, caption="新图")
    assert auntie.screen.bubbles[-2].text == "新图"
    await sent(api, "editMessageCaption", chat_id=7, message_id=photo)
    assert auntie.screen.bubbles[-2].text == ""


async def test_deleted_is_gone_and_numbers_are_not_used_again(
    api: BotApi, auntie: Person, clock: Clock
) -> None:
    message_id = await asked(api)
    await sent(api, "deleteMessage", chat_id=7, message_id=message_id)
    assert "对吗" not in auntie.screen.text
    gone = await refused(api, "editMessageText", chat_id=7, message_id=message_id, text="好")
    assert gone == (400, "Bad Request: message to edit not found")
    assert await asked(api) == message_id + 1
    clock.move(hours=49)
    late = await refused(api, "deleteMessage", chat_id=7, message_id=message_id + 1)
    assert late == (400, "Bad Request: message can't be deleted for everyone")


async def test_a_key_that_asks_for_people_sends_the_numbers_of_those_picked(
    api: BotApi, auntie: Person
) -> None:
    api.person(8, "张奶奶")
    api.person(9, "刘师傅")
    asks = {"request_id": 5, "user_is_bot": False}
    keys = [
        {"text": "选一位", "request_users": asks},
        {"text": "几位", "request_users": asks | {"max_quantity": 2}},
    ]
    bots = {"text": "机器人", "request_users": {"request_id": 6, "user_is_bot": True}}
    home = json.dumps({"keyboard": [[*keys, bots, "好"]]})
    await sent(api, "sendMessage", chat_id=7, text="给谁", reply_markup=home)
    auntie.picks("选一位", 8)
    assert api.state.updates[-1].body["message"]["users_shared"] == {
        "request_id": 5,
        "users": [{"user_id": 8}],
    }
    auntie.picks("几位", 8, 9)
    assert api.state.updates[-1].body["message"]["users_shared"]["users"] == [{"user_id": 8}, {"user_id": 9}]
    auntie.picks("机器人", api.me.id)
    assert api.state.updates[-1].body["message"]["users_shared"] == {
        "request_id": 6,
        "users": [{"user_id": api.me.id}],
    }
    for label, users, complaint in (
        ("选一位", (8, 9), "as many as"), ("选一位", (), "as many as"), ("选一位", (99,), "nobody has"),
        ("选一位", (api.me.id,), "not asked for"), ("机器人", (8,), "not asked for"), ("好", (8,), "does not ask"),
    ):  # fmt: skip
        with pytest.raises(AssertionError, match=complaint):
            auntie.picks(label, *users)
    with pytest.raises(AssertionError, match="asks whom to pick"):
        auntie.presses("选一位")


async def test_message_numbers_are_counted_in_each_chat(api: BotApi, auntie: Person) -> None:
    other = api.person(8, "张奶奶")
    assert other.start().id == 1
    assert auntie.says("好").id == 2


async def test_the_keyboard_beneath_stays_until_replaced_or_removed(api: BotApi, auntie: Person) -> None:
    await sent(api, "sendMessage", chat_id=7, text="好", reply_markup=HOME)
    await asked(api)
    assert auntie.screen.keyboard_labels == ["记一次服务", "我的号码"]
    assert auntie.presses("记一次服务").text == "记一次服务"
    auntie.presses("我的号码")
    contact = api.state.updates[-1].body["message"]["contact"]
    assert contact == {"phone_number": "+8613800138007", "first_name": "王阿姨", "user_id": 7}
    await sent(api, "sendMessage", chat_id=7, text="好", reply_markup='{"remove_keyboard": true}')
    assert auntie.screen.keyboard == ()
    with pytest.raises(AssertionError, match="there is no key"):
        auntie.presses("记一次服务")


async def test_a_one_time_keyboard_goes_with_its_use(api: BotApi, auntie: Person) -> None:
    once = json.dumps({"keyboard": [["好"]], "one_time_keyboard": True})
    await sent(api, "sendMessage", chat_id=7, text="行吗?", reply_markup=once)
    auntie.presses("好")
    assert auntie.screen.keyboard == ()


@pytest.mark.parametrize(
    "written,plain,kinds",
    [
        ("<b>好</b>!", "好!", [("bold", 0, 1)]),
        ("<B>a<i>😀</i></B>", "a😀", [("bold", 0, 3), ("italic", 1, 2)]),
        ("1 &lt; 2 &amp; &nbsp;&#65;", "1 < 2 & &nbsp;A", []),
        ('<a href="https://t.me/x">好</a>', "好", [("text_link", 0, 1)]),
        ("<a href='x'>好</a>", "好", []),
        ('<span class="tg-spoiler">好</span>', "好", [("spoiler", 0, 1)]),
        ("<blockquote expandable>好</blockquote>", "好", [("expandable_blockquote", 0, 1)]),
        ("<pre>好</>", "好", [("pre", 0, 1)]),
        ("a > b & c", "a > b & c", []),
    ],
)
def test_html_as_telegram_reads_it(written: str, plain: str, kinds: list[tuple[str, int, int]]) -> None:
    text, entities = parse(written)
    assert text == plain
    assert [(one["type"], one["offset"], one["length"]) for one in entities] == kinds


async def test_white_space_at_the_ends_is_cut_and_entities_move_along(api: BotApi, auntie: Person) -> None:
    message = await sent(api, "sendMessage", chat_id=7, text="\n <b>好 </b>\n", parse_mode="html")
    assert message["text"] == "好"
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 1}]


async def test_commands_and_addresses_are_marked(api: BotApi, auntie: Person) -> None:
    message = await sent(api, "sendMessage", chat_id=7, text="点 https://t.me/huzhu_bot?start=a-B_1。")
    assert message["entities"] == [{"type": "url", "offset": 2, "length": 34}]
    assert auntie.start("a-B_1").body["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_addresses_are_marked_beside_and_within_html(api: BotApi, auntie: Person) -> None:
    written = '<b>看 t.me/a</b> <a href="https://b.cn">https://b.cn</a>'
    message = await sent(api, "sendMessage", chat_id=7, text=written, parse_mode="HTML")
    assert [one["type"] for one in message["entities"]] == ["bold", "url", "text_link"]


async def test_an_answer_shows_what_it_answers_and_nothing_further_back(api: BotApi, auntie: Person) -> None:
    await sent(api, "sendMessage", chat_id=7, text="好", reply_parameters={"message_id": 1})
    message = await sent(api, "sendMessage", chat_id=7, text="好", reply_parameters={"message_id": 2})
    assert message["reply_to_message"]["message_id"] == 2
    assert "reply_to_message" not in message["reply_to_message"]
    anyway = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await sent(
        api, "sendMessage", chat_id=7, text="好", reply_parameters=anyway
    )
    assert api.violations == []


async def test_files_come_back_as_they_went(api: BotApi, auntie: Person) -> None:
    auntie.sends_photo("血压计")
    photo = api.state.updates[-1].body["message"]["photo"][-1]
    assert (photo["width"], photo["height"]) == (1, 1)
    found = await sent(api, "getFile", file_id=photo["file_id"])
    assert api.download(found["file_path"]) == PNG_1X1
    again = await sent(api, "sendPhoto", chat_id=7, photo=photo["file_id"])
    assert again["photo"][-1]["file_unique_id"] == photo["file_unique_id"]
    assert api.download("photos/none") is None


async def test_a_file_may_be_named_in_the_call_and_sent_beside_it(api: BotApi, auntie: Person) -> None:
    call = {"chat_id": "7", "document": "attach://sheet"}
    answer = await api.call("sendDocument", call, {"sheet": ("表.csv", b"a,b\n")})
    assert answer["result"]["document"]["file_name"] == "表.csv"
    assert api.violations == []


async def test_a_card_and_a_place_are_messages(api: BotApi, auntie: Person) -> None:
    await sent(api, "sendContact", chat_id=7, phone_number="027-83210000", first_name="社区小李")
    assert auntie.screen.bubbles[-1].text == "社区小李 027-83210000"
    await sent(api, "sendLocation", chat_id=7, latitude="30.6", longitude="114.1")
    assert auntie.screen.bubbles[-1].media == "location"


def test_jpeg_sizes_are_read() -> None:
    jpeg = bytes.fromhex(
        "ffd8ffe000104a46494600010100000100010000ffc0000b08003000400101110 0".replace(" ", "")
    )
    assert size_of(jpeg) == (64, 48)
    assert size_of(jpeg[:22]) is None


async def test_two_actions_on_a_button_are_told_to_the_tests(api: BotApi, auntie: Person) -> None:
    both = {"inline_keyboard": [[{"text": "看", "url": "https://a.cn", "callback_data": "x"}]]}
    message = await sent(api, "sendMessage", chat_id=7, text="好", reply_markup=both)
    assert message["reply_markup"]["inline_keyboard"] == [[{"text": "看", "url": "https://a.cn"}]]
    assert "['url', 'callback_data']" in str(api.violations[-1])


@pytest.mark.parametrize("text", ["a\ud800", "\udfff"])
async def test_half_characters_are_refused_inside_keyboards_too(
    api: BotApi, auntie: Person, text: str
) -> None:
    half = {"inline_keyboard": [[{"text": text, "callback_data": "x"}]]}
    words = (400, "Bad Request: strings must be encoded in UTF-8")
    assert await refused(api, "sendMessage", chat_id=7, text="好", reply_markup=half) == words
    assert await refused(api, "sendMessage", chat_id=7, text="好", reply_markup=json.dumps(half)) == words


async def test_entities_may_be_given_instead_of_html(api: BotApi, auntie: Person) -> None:
    bold = [{"type": "bold", "offset": 1, "length": 1}]
    message = await sent(api, "sendMessage", chat_id=7, text=" 好", entities=bold)
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    for wrong in ("5", "[{}]", "{"):
        await refused(api, "sendMessage", chat_id=7, text="好", entities=wrong)


async def test_markdown_is_not_guessed_at(api: BotApi, auntie: Person) -> None:
    with pytest.raises(NotImplementedError):
        await api.call("sendMessage", {"chat_id": 7, "text": "*好*", "parse_mode": "MarkdownV2"})


async def test_voices_and_a_photo_sent_as_a_file(api: BotApi, auntie: Person) -> None:
    voice = await api.call("sendVoice", {"chat_id": "7", "duration": "3"}, {"voice": ("a.ogg", b"OggS")})
    assert voice["result"]["voice"]["duration"] == 3
    file_id = voice["result"]["voice"]["file_id"]
    wrong = await refused(api, "sendPhoto", chat_id=7, photo=file_id)
    assert wrong == (400, "Bad Request: can't use file of type Document as Photo")
    assert (await refused(api, "sendLocation", chat_id=7, latitude="91", longitude="1"))[0] == 400
    assert (await refused(api, "sendContact", chat_id=7, phone_number="abc", first_name="李"))[0] == 400


async def test_a_group_keeps_what_others_wrote(api: BotApi, auntie: Person) -> None:
    group = auntie.adds_to_group("楼栋群")
    words = (await refused(api, "deleteMessage", chat_id=group.id, message_id=1))[1]
    assert words == "Bad Request: message can't be deleted"
