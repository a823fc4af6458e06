"""The bots that are compared, each a process of its own: ours, and three of bare python-telegram-bot.

python -m tools.bench.bots NAME API FOLDER: `ours` (serve by webhook, its limits lifted), `at-once` (256 updates at
once over aiohttp, with the calls that ours makes), `answers` (the same with one call), `stock` (polls, one by one).
"""

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup, Update
from telegram.ext import Application, ContextTypes, TypeHandler

from bot.app import build
from bot.cli import quiet_logs
from bot.cli.serve import until_told
from bot.settings import Settings
from bot.telegram.limits import Limits
from bot.telegram.request import AiohttpRequest
from tools.bench.chats import ELDERS, SECRET, TOKEN

AT_ONCE = 256
LIFTED = Limits(1e9, 1e9, 1_000_000)
AFTERNOON = datetime(2026, 3, 18, 7, 0, tzinfo=UTC)
"""2026-03-18 15:00 in Wuhan: nobody's quiet hours, and this morning there may have been a visit."""

Handle = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


def afternoon() -> Callable[[], datetime]:
    """A clock that goes on from there."""
    ahead = AFTERNOON - datetime.now(UTC)  # noqa: TID251  # here the real clock is handed in
    return lambda: datetime.now(UTC) + ahead  # noqa: TID251  # a process of its own: its clock is the machine's


async def sunday(api: str, folder: Path, port: int) -> None:
    """On a Sunday at six, with Telegram's limits: its first tick tells everybody of the week."""
    await ours(api, folder, port, timedelta(days=4, hours=3), Limits())


async def calm(api: str, folder: Path, port: int) -> None:
    """With Telegram's limits on an afternoon, when nobody is told anything."""
    await ours(api, folder, port, timedelta(), Limits())


async def ours(
    api: str, folder: Path, port: int, later: timedelta = timedelta(), limits: Limits = LIFTED
) -> None:
    settings = Settings(
        token=TOKEN, database=f"sqlite:///{folder}/huzhu.db", api_url=api, webhook_url=f"http://127.0.0.1:{port}/told",
        webhook_secret=SECRET, listen=f"127.0.0.1:{port}",
    )  # fmt: skip
    clock = afternoon()
    app = await build(settings, lambda: clock() + later, AiohttpRequest(), limits)
    try:
        await app.run()
    finally:
        await app.close()


# Bare python-telegram-bot --------------------------------------------------------------------------------


async def at_once(api: str, folder: Path, port: int) -> None:
    """Who asks has their place in the talk remembered, and gets the calls that ours would make."""
    steps: list[list[tuple[str, dict[str, Any], bool]]] = json.loads((folder / "steps.json").read_text())
    prepared = [[_prepared(*call) for call in calls] for calls in steps]
    places: dict[int, int] = {}

    async def handle(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_chat is not None
        chat_id = update.effective_chat.id
        place = places.get(chat_id, 0)
        places[chat_id] = (place + 1) % len(prepared)
        for method, text, markup, to_elder in prepared[place]:
            await _call(update, method, text, markup, chat_id + ELDERS if to_elder else chat_id)

    await _by_webhook(api, port, handle)


def _prepared(method: str, params: dict[str, Any], to_elder: bool) -> tuple[str, str, Any, bool]:
    markup = params.get("reply_markup")
    kind = InlineKeyboardMarkup if markup and "inline_keyboard" in markup else ReplyKeyboardMarkup
    return method, params.get("text", ""), kind.de_json(markup, None) if markup else None, to_elder


async def _call(update: Update, method: str, text: str, markup: Any, chat_id: int) -> None:
    bot, query = update.get_bot(), update.callback_query
    if method == "answerCallbackQuery":
        assert query is not None
        await query.answer(text or None)
    elif method == "editMessageText":
        message_id = query.message.message_id if query and query.message else 1
        await bot.edit_message_text(text, chat_id=chat_id, message_id=message_id, reply_markup=markup)
    else:
        await bot.send_message(chat_id, text, reply_markup=markup)


async def answers(api: str, _: Path, port: int) -> None:
    await _by_webhook(api, port, _echo)


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_chat is not None
    text = update.message.text if update.message and update.message.text else "…"
    await update.get_bot().send_message(update.effective_chat.id, text)


async def _by_webhook(api: str, port: int, handle: Handle) -> None:
    builder = Application.builder().token(TOKEN).base_url(f"{api}/bot").updater(None)
    app = builder.request(AiohttpRequest()).concurrent_updates(AT_ONCE).build()
    app.add_handler(TypeHandler(Update, handle))

    async def take(request: web.Request) -> web.Response:
        await app.update_queue.put(Update.de_json(json.loads(await request.read()), app.bot))
        return web.Response()

    server = web.Application()
    server.router.add_post("/told", take)
    runner = web.AppRunner(server, access_log=None)
    async with app:
        await app.start()
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await app.bot.set_webhook(f"http://127.0.0.1:{port}/told")
        await asyncio.Event().wait()


async def stock(api: str, _: Path, __: int) -> None:
    """As its own first example has it."""
    app = Application.builder().token(TOKEN).base_url(f"{api}/bot").build()
    app.add_handler(TypeHandler(Update, _echo))
    async with app:
        assert app.updater is not None
        await app.updater.start_polling()
        await app.start()
        await asyncio.Event().wait()


BOTS = {"ours": ours, "sunday": sunday, "calm": calm, "at-once": at_once, "answers": answers, "stock": stock}


async def main(name: str, api: str, folder: str, port: str) -> None:
    quiet_logs()
    with suppress(asyncio.CancelledError):
        await until_told(BOTS[name](api, Path(folder), int(port)))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
