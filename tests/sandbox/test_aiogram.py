"""aiogram, a client by other people, talks to the local Bot API over HTTP as it would to Telegram: nothing is set for it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.filters import Command, CommandStart
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    CallbackQuery,
    ContentType,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    TelegramObject,
    Update,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.sandbox.people import PNG_1X1, Person
from bot.sandbox.server import BotApi
from bot.sandbox.web import application

SECRET = "a-secret-of-the-tests"
WAIT_SECONDS = 30
"""A generous upper limit: what takes longer will never come."""


@pytest.fixture
async def address(api: BotApi) -> AsyncIterator[str]:
    async with TestServer(application(api)) as server:
        yield str(server.make_url("")).rstrip("/")


@pytest.fixture
async def bot(api: BotApi, address: str) -> AsyncIterator[Bot]:
    async with client(api.token, address) as bot:
        yield bot
    assert api.violations == []


@asynccontextmanager
async def client(token: str, address: str) -> AsyncIterator[Bot]:
    """As aiogram's own documentation has it for a Bot API server of one's own."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    async with Bot(token, session=session) as bot:
        yield bot


def inline(*rows: tuple[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=text, callback_data=data)] for text, data in rows]
    )


YES = inline(("对的", "y:1"), ("改一下", "n:1"))


def plain(thing: TelegramObject | list[BotCommand] | None) -> object:
    """aiogram's objects are equal only where the same bot got them: their values are compared."""
    things = thing if isinstance(thing, list) else [thing]
    return [one.model_dump(exclude_none=True) if one else None for one in things]


async def test_it_knows_who_it_is(bot: Bot) -> None:
    me = await bot.me()
    assert (me.is_bot, me.username, me.first_name, me.can_join_groups) == (True, "huzhu_bot", "互助", True)


async def test_it_polls_with_offsets(bot: Bot, auntie: Person) -> None:
    auntie.says("一")
    start, one = await bot.get_updates()
    assert start.message is not None
    assert one.message is not None
    assert (start.message.text, one.message.text) == ("/start", "一")
    assert [update.update_id for update in await bot.get_updates(limit=1)] == [start.update_id]
    assert [update.update_id for update in await bot.get_updates(offset=-1)] == [one.update_id]
    waiting = asyncio.create_task(bot.get_updates(offset=one.update_id + 1, timeout=50))
    auntie.says("二")
    [two] = await asyncio.wait_for(waiting, WAIT_SECONDS)
    assert two.update_id == one.update_id + 1
    assert await bot.get_updates(offset=two.update_id + 1, timeout=0) == []


async def test_it_is_told_of_a_second_poller(bot: Bot, api: BotApi, auntie: Person) -> None:
    first = asyncio.create_task(bot.get_updates(offset=api.state.next_update_id, timeout=50))
    while api.poll.waiting is None:
        await bot.get_me()
    assert await bot.get_updates(timeout=0) == []
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await asyncio.wait_for(first, WAIT_SECONDS)


async def test_it_sends_each_kind_of_keyboard(bot: Bot, auntie: Person) -> None:
    answered = await bot.send_message(7, "对不对?", reply_markup=YES)
    assert plain(answered.reply_markup) == plain(YES)
    home = ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="记一次服务"), KeyboardButton(text="号码", request_contact=True)]],
        resize_keyboard=True, is_persistent=True, input_field_placeholder="点一下",
    )  # fmt: skip
    assert (await bot.send_message(7, "好", reply_markup=home)).reply_markup is None
    assert auntie.screen.keyboard_labels == ["记一次服务", "号码"]
    await bot.send_message(7, "收起来", reply_markup=ReplyKeyboardRemove())
    assert auntie.screen.keyboard_labels == []
    asks = await bot.send_message(7, "请写", reply_markup=ForceReply(input_field_placeholder="写这里"))
    reply = await bot.send_message(7, "这句", reply_parameters=ReplyParameters(message_id=asks.message_id))
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.message_id == asks.message_id


async def test_it_formats_and_measures_as_we_do(bot: Bot, auntie: Person) -> None:
    message = await bot.send_message(7, "<b>😀好</b> /help", parse_mode="HTML")
    assert message.entities is not None
    assert [(one.type, one.extract_from(message.text or "")) for one in message.entities] == [
        ("bold", "😀好"),
        ("bot_command", "/help"),
    ]
    assert message.html_text == "<b>😀好</b> /help"


async def test_it_edits_what_it_sent(bot: Bot, auntie: Person) -> None:
    message = await bot.send_message(7, "对不对?", reply_markup=YES)
    edited = await message.edit_text("记上了", reply_markup=YES)
    assert isinstance(edited, Message)
    assert (edited.text, plain(edited.reply_markup), edited.edit_date is not None) == (
        "记上了",
        plain(YES),
        True,
    )
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await message.edit_text("记上了", reply_markup=YES)
    bare = await message.edit_reply_markup(reply_markup=None)
    assert isinstance(bare, Message)
    assert bare.reply_markup is None
    picture = await bot.send_photo(7, BufferedInputFile(PNG_1X1, "点.png"), caption="一")
    captioned = await picture.edit_caption(caption="二", reply_markup=YES)
    assert isinstance(captioned, Message)
    assert (captioned.caption, plain(captioned.reply_markup)) == ("二", plain(YES))
    other = await picture.edit_media(
        InputMediaPhoto(media=BufferedInputFile(PNG_1X1 + b"x", "二.png"), caption="三")
    )
    assert isinstance(other, Message)
    assert (other.caption, other.reply_markup) == ("三", None)
    assert other.photo is not None
    assert picture.photo is not None
    assert other.photo[-1].file_unique_id != picture.photo[-1].file_unique_id
    assert await picture.delete()
    assert [bubble.text for bubble in auntie.screen.bubbles] == ["/start", "记上了"]


async def test_it_sends_and_fetches_files(bot: Bot, auntie: Person) -> None:
    sheet = await bot.send_document(7, BufferedInputFile(b"a,b\n", "表 1.csv"), caption="表")
    assert sheet.document is not None
    assert (sheet.document.file_name, sheet.document.mime_type, sheet.document.file_size) == (
        "表 1.csv", "text/csv", 4,
    )  # fmt: skip
    fetched = await bot.download(sheet.document)
    assert fetched is not None
    assert fetched.read() == b"a,b\n"
    again = await bot.send_document(7, sheet.document.file_id)
    assert again.document is not None
    assert again.document.file_unique_id == sheet.document.file_unique_id
    voice = await bot.send_voice(7, BufferedInputFile(b"OggS", "话.ogg"), duration=3)
    assert voice.voice is not None
    assert voice.voice.duration == 3
    assert (await bot.send_location(7, 30.62, 114.14)).location is not None
    assert (await bot.send_contact(7, "13800138000", "李")).contact is not None
    auntie.sends_photo()
    photo = (await bot.get_updates())[-1].message
    assert photo is not None
    assert photo.photo is not None
    fetched = await bot.download(photo.photo[-1])
    assert fetched is not None
    assert fetched.read() == PNG_1X1


async def test_it_sets_commands_and_says_who_it_is(bot: Bot, auntie: Person) -> None:
    commands = [
        BotCommand(command="start", description="开始"),
        BotCommand(command="help", description="帮忙"),
    ]
    private = BotCommandScopeAllPrivateChats()
    assert await bot.set_my_commands(commands, scope=private, language_code="zh")
    assert plain(await bot.get_my_commands(scope=private, language_code="zh")) == plain(commands)
    assert await bot.get_my_commands() == []
    assert await bot.delete_my_commands(scope=private, language_code="zh")
    assert await bot.get_my_commands(scope=private, language_code="zh") == []
    assert await bot.set_my_description("互助养老")
    assert await bot.set_my_short_description("互助")
    assert await bot.set_chat_menu_button()
    assert (await bot.get_chat(7)).first_name == "王阿姨"
    assert await bot.send_chat_action(7, "typing")
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="大", description="x")])


@dataclass
class Refusal:
    wanted: type[Exception]
    words: str
    call: Callable[[Bot], Awaitable[object]]


REFUSALS = [
    Refusal(TelegramBadRequest, "chat not found", lambda bot: bot.send_message(99, "好")),
    Refusal(TelegramBadRequest, "message text is empty", lambda bot: bot.send_message(7, " ")),
    Refusal(TelegramBadRequest, "message is too long", lambda bot: bot.send_message(7, "汉" * 4097)),
    Refusal(
        TelegramBadRequest, "can't parse entities", lambda bot: bot.send_message(7, "<b>", parse_mode="HTML")
    ),
    Refusal(
        TelegramBadRequest, "BUTTON_DATA_INVALID",
        lambda bot: bot.send_message(7, "好", reply_markup=inline(("a", "x" * 65))),
    ),
    Refusal(TelegramBadRequest, "query is too old", lambda bot: bot.answer_callback_query("5")),
    Refusal(TelegramBadRequest, "invalid file_id", lambda bot: bot.get_file("x")),
    Refusal(TelegramBadRequest, "message to edit not found", lambda bot: bot.edit_message_text("好", chat_id=7, message_id=99)),
    Refusal(TelegramBadRequest, "message to delete not found", lambda bot: bot.delete_message(7, 99)),
    Refusal(TelegramNotFound, "Not Found", lambda bot: bot.get_available_gifts()),
]  # fmt: skip


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda one: one.words)
async def test_it_understands_why_it_is_refused(bot: Bot, auntie: Person, refusal: Refusal) -> None:
    with pytest.raises(refusal.wanted, match=refusal.words):
        await refusal.call(bot)


async def test_it_understands_faults(bot: Bot, api: BotApi, auntie: Person, address: str) -> None:
    auntie.blocks()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(7, "好")
    auntie.unblocks()
    api.faults.next("429", retry_after=3)
    with pytest.raises(TelegramRetryAfter) as told:
        await bot.send_message(7, "好")
    assert told.value.retry_after == 3
    api.faults.off()
    api.faults.next("500")
    with pytest.raises(TelegramServerError, match="Internal Server Error"):
        await bot.send_message(7, "好")
    api.faults.next("lost")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(7, "丢了")
    assert "丢了" in auntie.screen.text
    async with client("2:other", address) as stranger:
        with pytest.raises(TelegramUnauthorizedError):
            await stranger.get_me()


def conversation(done: asyncio.Event) -> Dispatcher:
    """A small bot as aiogram's users write them."""
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart(deep_link=True))
    async def start(message: Message) -> None:
        await message.answer("对不对?", reply_markup=YES)

    @dispatcher.message(Command("help"))
    async def help_asked(message: Message) -> None:
        await message.reply("问我")

    @dispatcher.message(F.content_type == ContentType.CONTACT)
    async def contact(message: Message) -> None:
        assert message.contact is not None
        await message.answer(message.contact.phone_number)

    @dispatcher.callback_query(F.data.startswith("y:"))
    async def yes(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.answer("记上了")
        await query.message.edit_text("记上了")
        done.set()

    return dispatcher


async def test_its_dispatcher_polls_and_talks(bot: Bot, api: BotApi, auntie: Person) -> None:
    done = asyncio.Event()
    dispatcher = conversation(done)
    polling = asyncio.create_task(
        dispatcher.start_polling(bot, polling_timeout=50, handle_signals=False, close_bot_session=False)
    )
    auntie.start("card")
    auntie.says("/help")
    auntie.shares_contact("13900000000", user_id=7)
    await seen(api, lambda: "13900000000" in auntie.screen.text and "问我" in auntie.screen.text)
    question = next(one for one in auntie.screen.bubbles if "对的" in one.labels)
    auntie.taps(question.message_id, "对的")
    await asyncio.wait_for(done.wait(), WAIT_SECONDS)
    assert "记上了" in auntie.screen.text
    assert [event.text for event in api.state.events if event.kind == "toast"] == ["记上了"]
    await dispatcher.stop_polling()
    auntie.says("再见")
    await asyncio.wait_for(polling, WAIT_SECONDS)


async def seen(api: BotApi, so: Callable[[], bool]) -> None:
    news = asyncio.Event()
    api.state.listeners.append(news.set)
    async with asyncio.timeout(WAIT_SECONDS):
        while not so():
            news.clear()
            await news.wait()


async def test_its_webhook_is_delivered_to_and_tried_again(bot: Bot, api: BotApi, auntie: Person) -> None:
    done, failures = asyncio.Event(), [500, 503]
    dispatcher = conversation(done)
    statuses: list[int] = []

    @web.middleware
    async def at_first_it_fails(
        request: web.Request, handler: Callable[..., Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        answer = web.Response(status=failures.pop(0)) if failures else await handler(request)
        statuses.append(answer.status)
        return answer

    app = web.Application(middlewares=[at_first_it_fails])
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=SECRET).register(
        app, "/hook"
    )
    api.webhook.second = 0.001
    async with TestServer(app) as server:
        url = str(server.make_url("/hook"))
        assert await bot.set_webhook(
            url, secret_token=SECRET, allowed_updates=["message", "callback_query"], max_connections=5
        )
        with pytest.raises(TelegramConflictError, match="webhook is active"):
            await bot.get_updates()
        auntie.start("card")
        await seen(api, lambda: "对不对?" in auntie.screen.text)
        auntie.taps(auntie.screen.bubbles[-1].message_id, "对的")
        await asyncio.wait_for(done.wait(), WAIT_SECONDS)
        info = await bot.get_webhook_info()
        assert (info.url, info.max_connections) == (url, 5)
        assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
        assert info.allowed_updates == ["callback_query", "message"]
        auntie.blocks()  # my_chat_member was not asked for
        await bot.delete_webhook(drop_pending_updates=True)
        assert (await bot.get_webhook_info()).pending_update_count == 0
    assert statuses[:2] == [500, 503]
    assert set(statuses[2:]) == {200}


async def test_each_update_of_ours_is_one_of_its_own(bot: Bot, auntie: Person) -> None:
    """aiogram's types take everything people can do, and know every field of it."""
    group = auntie.adds_to_group("楼栋群")
    auntie.says_in_group(group, "/help")
    for act in (auntie.sends_sticker, auntie.sends_voice, auntie.sends_location, auntie.sends_photo):
        act()
    auntie.sends_document("表.csv", b"a")
    auntie.shares_contact("13900000000", user_id=7)
    auntie.edits(1, "改过")
    auntie.blocks()
    found = await bot.get_updates()
    assert {update.event_type for update in found} == {"message", "edited_message", "my_chat_member"}
    for update in found:
        assert isinstance(update, Update)
        assert _unknown(update) == []


def _unknown(update: Update) -> list[str]:
    """Fields that aiogram's types do not have."""
    event = update.event
    return [f"{type(event).__name__}.{name}" for name in (event.model_extra or {})]
