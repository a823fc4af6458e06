"""The bot as Telegram knows it: opened with its token, and what can be wrong with that."""

from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.request import BaseRequest


class TokenUnknown(Exception):
    """Telegram does not know the token."""


class Unreachable(Exception):
    """The Bot API does not answer."""


async def open_bot(token: str, api_url: str, request: BaseRequest, poll_request: BaseRequest | None) -> Bot:
    """Raises TokenUnknown or Unreachable, and leaves nothing open then."""
    bot = Bot(
        token, base_url=f"{api_url}/bot", base_file_url=f"{api_url}/file/bot", request=request,
        get_updates_request=poll_request or request,
    )  # fmt: skip
    try:
        await bot.initialize()
    except InvalidToken:
        await bot.shutdown()
        raise TokenUnknown from None
    except TelegramError as trouble:
        await bot.shutdown()
        raise Unreachable(type(trouble).__name__) from None
    return bot


__all__ = ["BaseRequest", "Bot", "TokenUnknown", "Unreachable", "open_bot"]
