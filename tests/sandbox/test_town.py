"""The town: what a test can say and see in it."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, Update
from telegram.error import BadRequest, InvalidToken, NetworkError, TimedOut

from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import BotApi
from bot.sandbox.town import Town
from tests.sandbox.conftest import Clock

HOME = ReplyKeyboardMarkup([["记一次服务"]])
YES = InlineKeyboardMarkup([[InlineKeyboardButton("对的", callback_data="d:1")]])


class Parrot:
    """A bot of ten lines: repeats what it hears, asks whether that was right, and then closes the question."""

    def __init__(self, api: BotApi) -> None:
        self.bot = Bot(api.token, request=InProcessRequest(api), get_updates_request=InProcessRequest(api))
        self.offset = 0

    async def settle(self) -> None:
        for update in await self.bot.get_updates(offset=self.offset):
            self.offset = update.update_id + 1
            await self.answer(update)

    async def answer(self, update: Update) -> None:
        if update.callback_query and update.callback_query.message:
            message = update.callback_query.message
            await self.bot.answer_callback_query(update.callback_query.id, "记上了")
            await self.bot.edit_message_text("好的,记上了", message.chat.id, message.message_id)
        elif update.message and update.message.text == "/start":
            await self.bot.send_message(update.message.chat.id, "您好", reply_markup=HOME)
        elif update.message:
            await self.bot.send_message(update.message.chat.id, f"{update.message.text}?", reply_markup=YES)


@pytest.fixture
async def town(clock: Clock) -> AsyncIterator[Town]:
    api = BotApi(clock)
    town = Town(api, Parrot(api).settle)
    yield town
    town.check()


async def test_a_talk_reads_as_it_was(town: Town) -> None:
    auntie = town.person("王阿姨")
    await auntie.opens("")
    auntie.sees("您好", "记一次服务")
    await auntie.taps("记一次服务")
    auntie.sees("记一次服务?", "对的")
    await auntie.taps("对的")
    auntie.toast("记上了")
    auntie.sees_edit("好的")
    auntie.sees_nothing()
    assert town.transcript == (
        "**王阿姨**: /start\n\n→ 王阿姨: 您好 [记一次服务]\n\n"
        "**王阿姨** taps [记一次服务]\n\n→ 王阿姨: 记一次服务? [对的]\n\n"
        "**王阿姨** taps [对的]\n\n→ 王阿姨 (toast): 记上了\n\n→ 王阿姨 (edited): 好的,记上了\n"
    )


async def test_a_button_must_be_on_screen_to_be_tapped(town: Town) -> None:
    auntie = town.person("王阿姨")
    await auntie.says("好")
    auntie.sees("好?")
    await auntie.taps("对的")
    with pytest.raises(AssertionError, match="has no button '对的', only \\[\\]"):
        await auntie.taps("对的")
    with pytest.raises(AssertionError, match="saw no edit"):
        auntie.sees_edit("没有")
    assert auntie.labels == []


async def test_invitations_open_by_link_command_or_code(town: Town) -> None:
    auntie = town.person("王阿姨")
    for way in ("https://t.me/huzhu_bot?start=a-B_1", "/start a-B_1", "a-B_1"):
        await auntie.opens(way)
        auntie.sees("/start a-B_1?")


async def test_a_message_nobody_looked_at_fails_the_test(town: Town) -> None:
    auntie = town.person("王阿姨")
    await auntie.says("好")
    with pytest.raises(AssertionError, match="nobody looked at"):
        town.check()
    with pytest.raises(AssertionError, match="lacks '坏'"):
        auntie.sees("坏")
    with pytest.raises(AssertionError, match="was told nothing"):
        auntie.sees("好")
    with pytest.raises(AssertionError, match="saw no toast"):
        auntie.toast("好")


async def test_the_same_label_means_the_newest_message(town: Town) -> None:
    auntie = town.person("王阿姨")
    for text in ("一", "二"):
        await auntie.says(text)
        auntie.sees(text)
    await auntie.taps("对的")
    assert [bubble.labels for bubble in auntie.screen.bubbles if not bubble.mine] == [["对的"], []]


async def test_cards_and_pictures_reach_the_bot(town: Town) -> None:
    auntie = town.person("王阿姨")
    await auntie.sends("photo", "血压计")
    auntie.sees("None?")
    await auntie.shares_contact()
    auntie.sees("None?")
    assert "**王阿姨** sends a photo" in town.transcript


async def test_a_button_seen_earlier_can_still_be_pressed(town: Town) -> None:
    auntie = town.person("王阿姨")
    await auntie.says("好")
    auntie.sees("好?")
    earlier = auntie.screen.bubbles[-1]
    await auntie.taps("对的")
    auntie.toast("记上了")
    with pytest.raises(BadRequest, match="not modified"):
        await auntie.taps_old(earlier, "对的")


async def test_who_blocks_hears_nothing_until_they_come_back(town: Town) -> None:
    auntie = town.person("王阿姨")
    await auntie.opens("")
    auntie.sees("您好")
    await auntie.blocks()
    auntie.sees_nothing()
    await auntie.unblocks()
    await auntie.says("我回来了")
    auntie.sees("我回来了?")


async def test_in_process_faults_and_files_are_as_over_the_network(town: Town) -> None:
    api = town.api
    bot = Bot(api.token, request=InProcessRequest(api))
    auntie = town.person("王阿姨")
    await auntie.opens("")
    auntie.sees()
    sheet = await bot.send_document(auntie.id, b"a,b", filename="a.csv")
    town.hand_out()
    auntie.sees()
    assert sheet.document is not None
    file = await sheet.document.get_file()
    assert await file.download_as_bytearray() == b"a,b"
    api.faults.next("lost")
    with pytest.raises(TimedOut):
        await bot.send_message(auntie.id, "好")
    api.faults.next("garbage")
    with pytest.raises(NetworkError):
        await bot.send_message(auntie.id, "啊")
    town.hand_out()
    auntie.sees("好")
    auntie.sees("啊")
    with pytest.raises(InvalidToken):
        await Bot("2:x", request=InProcessRequest(api)).get_me()
    api.state.files.clear()
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()
