"""Opening the store, and running work in it: one writer thread, and aiosqlite beside it for reading."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from random import Random, SystemRandom
from typing import Any
from zoneinfo import ZoneInfo

import aiosqlite

from bot.store import bookmarks
from bot.store.cipher import Cipher
from bot.store.tx import Row, Setting, Tx, milliseconds
from bot.store.writer import T, Work, Writer

MIGRATIONS = sorted((Path(__file__).parent / "migrations").glob("[0-9]*.sql"))
SCHEMA = len(MIGRATIONS)
HEADER = b"SQLite format 3\x00"
BUSY_MS = 20_000
STATEMENTS = 512
"""How many statements stay prepared: more than there are."""
PRAGMAS = (
    "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", f"busy_timeout = {BUSY_MS}",
    "recursive_triggers = ON",  # else INSERT OR REPLACE deletes a transfer behind its trigger's back
)  # fmt: skip


STUCK = frozenset(
    (
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM,
    )
)  # fmt: skip


def is_stuck(trouble: BaseException) -> bool:
    """Whether the store as a whole takes nothing just now: full, read-only, held by another.

    It may be well again later; what was to be done in it is not to blame.
    """
    return isinstance(trouble, sqlite3.Error) and getattr(trouble, "sqlite_errorcode", 0) & 0xFF in STUCK


class StoreError(Exception):
    """The store cannot be used, and was not touched. Its text is one line for whoever started the program."""


@dataclass(frozen=True)
class Place:
    """What all transactions of one running program have in common."""

    zone: ZoneInfo
    cipher: Cipher
    default_language: str = "zh-CN"
    bot_name: str = ""
    chance: Random = field(default_factory=SystemRandom)
    hears: bool = False

    def setting(self, now: datetime, origin: str) -> Setting:
        return Setting(
            now, self.zone, self.cipher, origin, self.chance, self.default_language, self.bot_name, self.hears
        )


class Database:
    """The open store. `turn` writes on its one thread; `reading` reads beside it and sees what is committed."""

    def __init__(self, path: Path, place: Place, clock: Callable[[], datetime]) -> None:
        self.path, self.place, self.clock = path, place, clock
        self._numbers = count(SystemRandom().randrange(2**32))  # another program's begin elsewhere
        self._writer = Writer(_connect(path))
        self._reader: aiosqlite.Connection | None = None

    @classmethod
    async def open(cls, path: Path, place: Place, clock: Callable[[], datetime]) -> "Database":
        check(path)
        database = cls(path, place, clock)
        opening = aiosqlite.connect(_address(path, "rw"), uri=True, isolation_level=None)
        # A program that fails must end, not wait for a connection nobody closed.
        opening._thread.daemon = True  # noqa: SLF001  # aiosqlite has no word for it
        database._reader = await opening
        database._reader.row_factory = Row
        await database._reader.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        if await database.reading(_mark) not in (0, place.cipher.mark):
            await database.close()
            raise StoreError(f"The key file is not the one {path} was written with. Put its own beside it.")
        return database

    def now_ms(self) -> int:
        return milliseconds(self.clock())

    def origin(self, what: str) -> str:
        """A name that no other turn has had, for what comes of no update: also where the clock was set back, or stood
        still while the program was started again."""
        return f"{what}@{self.now_ms()}.{next(self._numbers)}"

    async def close(self) -> None:
        if self._reader is not None:
            await self._reader.close()
        self._writer.stop()
        self._writer.connection.close()

    def drop(self) -> None:
        """As if the process died here: nothing more is written. What is left to do is to `close`."""
        self._writer.drop()

    def watch(self, told: Callable[[str], None]) -> None:
        """Tell of each statement of the writer as it begins, on its thread: for the demo's page."""
        self._writer.connection.set_trace_callback(told)

    async def turn(self, work: Work[T], origin: str) -> T:
        """Run `work` on the writer thread in a transaction of its own; it must await nothing but its Tx."""
        [ended] = self._put([(work, origin)])
        result: T = await ended
        return result

    async def together(self, works: Sequence[tuple[Work[Any], str]]) -> list[Any]:
        """Turns that are committed at once, each wholly or not at all: the result of each, or the error it raised."""
        return await asyncio.gather(*self._put(works), return_exceptions=True)

    def _put(self, works: Sequence[tuple[Work[Any], str]]) -> "list[asyncio.Future[Any]]":
        now = self.clock()
        return self._writer.put([(work, self.place.setting(now, origin)) for work, origin in works])

    async def reading(self, work: Work[T]) -> T:
        """Run `work`, which only reads, on a connection beside the writer's."""
        assert self._reader is not None, "the store is closed"
        reader = self._reader

        async def run(sql: str, values: dict[str, Any]) -> Sequence[Row]:
            return list(await reader.execute_fetchall(sql, values))

        return await work(Tx(run, self.place.setting(self.clock(), "read")))


async def _mark(tx: Tx) -> int:
    return await bookmarks.get(tx, "key_mark")


def check(path: Path) -> None:
    """Refuse a store that is missing, empty, somebody else's or of another schema, without touching it."""
    found = schema_of(path)
    if found < SCHEMA:
        raise StoreError(f"{path} has schema {found}, this Huzhu needs {SCHEMA}: huzhu migrate")


def schema_of(path: Path) -> int:
    """The schema of a store that this Huzhu can read or migrate; any other is refused, and not touched."""
    if not path.is_file():
        raise StoreError(f"There is no store at {path}. Create one: huzhu init --district NAME")
    try:
        with path.open("rb") as file:
            if file.read(len(HEADER)) != HEADER:
                raise StoreError(f"{path} is not a Huzhu store.")
        found = _newest_migration(path)
    except OSError as closed:
        raise StoreError(f"{path} cannot be read ({closed.strerror}).") from None
    except sqlite3.DatabaseError:
        raise StoreError(f"{path} is not a Huzhu store.") from None
    if not isinstance(found, int) or found < 1:
        raise StoreError(f"{path} is not a Huzhu store.")
    if found > SCHEMA:
        raise StoreError(f"{path} was written by a newer Huzhu (schema {found}; this one knows {SCHEMA}).")
    return found


def _newest_migration(path: Path) -> object:
    # Where no program has it open, not even the files that SQLite lays beside it are made.
    quiet = "ro" if path.with_name(f"{path.name}-wal").exists() else "ro&immutable=1"
    with closing(sqlite3.connect(_address(path, quiet), uri=True)) as connection:
        [[found]] = connection.execute("SELECT max(number) FROM schema_version").fetchall()
        return found


def create(path: Path, now: datetime) -> None:
    """Make a new, empty store of today's schema. An existing file is left alone."""
    if path.exists():
        raise StoreError(f"{path} exists already.")
    _run_migrations(path, 0, now)


def migrate(path: Path, now: datetime) -> int:
    """Bring a store to today's schema, a migration a transaction; the number of migrations that ran."""
    done = schema_of(path)
    _run_migrations(path, done, now)
    return SCHEMA - done


def _run_migrations(path: Path, done: int, now: datetime) -> None:
    with closing(_connect(path, create=done == 0)) as connection:
        for number, script in enumerate(MIGRATIONS[done:], start=done + 1):
            insert = f"INSERT INTO schema_version VALUES ({number}, {milliseconds(now)});"
            statements = script.read_text(encoding="utf-8")
            connection.executescript(f"BEGIN IMMEDIATE;\n{statements}\n{insert}\nCOMMIT;")


def _connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    address = _address(path, "rwc" if create else "rw")
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    connection.row_factory = Row
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _address(path: Path, mode: str) -> str:
    """SQLite's own: % and ? in a path are escaped."""
    return f"{path.absolute().as_uri()}?mode={mode}"
