"""The bot as Telegram knows it: opened with its token, and what can be wrong with that."""

import asyncio
from collections.abc import Mapping
from typing import Any

from telegram import Bot, InputFile
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter


class TokenUnknown(Exception):
    """Telegram does not know the token."""


class Unreachable(Exception):
    """The Bot API does not answer."""


async def open_bot(token: str, api_url: str, request: BaseRequest, poll_request: BaseRequest | None) -> Bot:
    """Raises TokenUnknown or Unreachable, and leaves nothing open then. Where Telegram says to wait, it waits."""
    bot = Bot(
        token, base_url=f"{api_url}/bot", base_file_url=f"{api_url}/file/bot", request=request,
        get_updates_request=poll_request or request,
    )  # fmt: skip
    try:
        await _greet(bot)
    except BaseException as trouble:  # also where it is told to stop meanwhile
        # Each by itself: PTB closes none that it has not seen open.
        for line in (request, poll_request or request):
            await line.shutdown()
        if isinstance(trouble, InvalidToken):
            raise TokenUnknown from None
        if isinstance(trouble, TelegramError):
            raise Unreachable(type(trouble).__name__) from None
        raise
    return bot


async def _greet(bot: Bot) -> None:
    while True:
        try:
            await bot.initialize()
        except RetryAfter as told:
            await asyncio.sleep(seconds(told))
        else:
            return


async def ask(bot: Bot, method: str, call: Mapping[str, Any], read_timeout: float | None = None) -> Any:
    """The result of one call, as JSON. Raises TelegramError alone, also where the answer is not Telegram's.

    Straight to PTB's request class, which knows Telegram's errors: on the way there PTB would make objects and
    defaults of what is Telegram's JSON already.
    """
    request = bot._request[0 if method == "getUpdates" else 1]  # noqa: SLF001  # PTB has no word for the first
    patience = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
    data = RequestData([_parameter(name, value) for name, value in call.items()])
    try:
        return await request.post(f"{bot.base_url}/{method}", data, read_timeout=patience)
    except (KeyError, TypeError, AttributeError, ValueError) as odd:
        raise NetworkError(f"an answer that is not Telegram's: {type(odd).__name__}") from odd


async def fetch(bot: Bot, file_id: str, most: int) -> bytes | None:
    """A file that somebody sent; None where it has more than `most` bytes. Raises TelegramError if nothing comes."""
    found = await ask(bot, "getFile", {"file_id": file_id})
    if found.get("file_size", 0) > most:
        return None
    return await bot.request.retrieve(f"{bot.base_file_url}/{found['file_path']}")


def _parameter(name: str, value: object) -> RequestParameter:
    if isinstance(value, InputFile):
        return RequestParameter.from_input(name, value)
    return RequestParameter(name, value, None)


def seconds(told: RetryAfter) -> float:
    """How long Telegram told us to wait."""
    after = told.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()


__all__ = ["BaseRequest", "Bot", "TokenUnknown", "Unreachable", "ask", "fetch", "open_bot", "seconds"]
