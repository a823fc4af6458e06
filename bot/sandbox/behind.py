"""What stands behind the town and is not Telegram: given to the page by whoever serves it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Behind:
    """What the page may ask of the bot's own side, and do to it.

    `switches`: what can be taken from the bot, by name: "offline" (its line, for an hour), "dead" (its process).
    `way`: what became of the last update, as JSON. `ledger`: (chat, language) → somebody's books, as JSON.
    `who`: chat → name and role, of everybody whom the bot knows.
    """

    is_on: Callable[[], Mapping[str, bool]]
    switches: Mapping[str, Callable[[bool], Awaitable[None]]]
    way: Callable[[], Awaitable[dict[str, Any] | None]]
    ledger: Callable[[int, str], Awaitable[list[dict[str, Any]]]]
    start_over: Callable[[], None]
    who: Callable[[], Awaitable[Mapping[int, tuple[str, str]]]] | None = None
