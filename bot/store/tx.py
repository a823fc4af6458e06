"""An open transaction: the only hand through which rows are read and written.

On the writer thread its methods are `async def` that never suspend; over aiosqlite they do. Code written
against `Tx` runs in both.
"""

import json
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bot.store.cipher import Cipher

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), sort_keys=True)

Row = sqlite3.Row
Run = Callable[[str, dict[str, Any]], Awaitable[Sequence[Row]]]


@dataclass(frozen=True)
class Setting:
    """What a transaction happens in: when, in which zone, with which key and chance, and what brought it about.

    `origin` makes the keys of what is sent unique: an update's or a timer slot's own name. `hears`: a machine hears
    voice notes.
    """

    now: datetime
    zone: ZoneInfo
    cipher: Cipher
    origin: str
    chance: Random
    default_language: str = "zh-CN"
    bot_name: str = ""
    hears: bool = False


class Tx:
    """An open transaction. `writes` counts the facts of the world that it has changed so far."""

    def __init__(self, run: Run, setting: Setting) -> None:
        self._run = run
        self.setting = setting
        self.cipher = setting.cipher
        self.writes = 0
        self.sent = 0

    @property
    def now(self) -> datetime:
        return self.setting.now

    @cached_property
    def now_ms(self) -> int:
        return milliseconds(self.setting.now)

    @cached_property
    def today(self) -> date:
        """The civil day, in the configured zone."""
        return self.setting.now.astimezone(self.setting.zone).date()

    @property
    def minute_of_day(self) -> int:
        local = self.setting.now.astimezone(self.setting.zone)
        return local.hour * 60 + local.minute

    def read_at(self, ms: int, zone: str = "") -> "Tx":
        """The same transaction as of a later moment: what is read then is worded as of its day. 0: as of now.

        `zone`: by the clock of that place, an IANA name.
        """
        if not ms and not zone:
            return self
        there = ZoneInfo(zone) if zone else self.setting.zone
        return Tx(self._run, replace(self.setting, now=moment(ms) if ms else self.now, zone=there))

    def next_key(self) -> str:
        """A name for the next thing to send, the same when the same origin is run again."""
        self.sent += 1
        return f"{self.setting.origin}:{self.sent}"

    async def all(self, sql: str, **values: Any) -> Sequence[Row]:
        return await self._run(sql, values)

    async def maybe(self, sql: str, **values: Any) -> Row | None:
        rows = await self._run(sql, values)
        assert len(rows) <= 1, f"{len(rows)} rows where one was meant: {sql}"
        return rows[0] if rows else None

    async def one(self, sql: str, **values: Any) -> Row:
        [row] = await self._run(sql, values)
        return row

    async def write(self, sql: str, **values: Any) -> int:
        """Change facts of the world; the id that RETURNING gives, else 0."""
        self.writes += 1
        return await self.note(sql, **values)

    async def note(self, sql: str, **values: Any) -> int:
        """Keep the bot's own books (inbox, outbox, dialogue, message): no fact of the world changes."""
        rows = await self._run(sql, values)
        return int(rows[0][0]) if rows else 0

    def seal(self, table: str, column: str, row: object, text: str | None) -> str | None:
        return None if text is None else self.cipher.seal(table, column, row, text)

    def unseal(self, table: str, column: str, row: object, sealed: str | None) -> str | None:
        return None if sealed is None else self.cipher.open(table, column, row, sealed)


def milliseconds(moment: datetime) -> int:
    """Milliseconds UTC, exactly: no float in between."""
    return (moment - EPOCH) // MILLISECOND


def moment(ms: int) -> datetime:
    return EPOCH + timedelta(milliseconds=ms)


def as_json(value: object) -> str:
    return ENCODER.encode(value)
