"""A store that one program fills before anybody uses it: the demo's past. Nothing waits, so nothing needs threads.

Each turn is a savepoint of one long transaction, and runs where it is called; the disk gets it all at the end.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.store.database import Database, Place, check
from bot.store.writer import T, Work, run

PRAGMAS = ("synchronous = OFF", "temp_store = MEMORY", "cache_size = -64000")


class Replay(Database):
    """Until it is closed a power cut may lose it all, and whoever makes it would make it anew."""

    @classmethod
    async def open(cls, path: Path, place: Place, clock: Callable[[], datetime]) -> "Replay":
        check(path)
        database = cls(path, place, clock)
        for pragma in PRAGMAS:
            database._connection.execute(f"PRAGMA {pragma}")
        database._connection.execute("BEGIN IMMEDIATE")
        return database

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._writer.connection

    async def turn(self, work: Work[T], origin: str) -> T:
        """One after the other, each wholly or not at all, as ever."""
        self._connection.execute("SAVEPOINT turn")
        try:
            result = run(self._connection, self.place.setting(self.clock(), origin), work)
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK TO turn")
                self._connection.execute("RELEASE turn")
            raise
        self._connection.execute("RELEASE turn")
        return result

    async def together(self, works: Sequence[tuple[Work[Any], str]]) -> list[Any]:
        return [await _result_or_error(self.turn(work, origin)) for work, origin in works]

    async def reading(self, work: Work[T]) -> T:
        return run(self._connection, self.place.setting(self.clock(), "read"), work)

    async def close(self) -> None:
        """Only now it lies safely on the disk."""
        self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        await super().close()


async def _result_or_error(turn: Awaitable[Any]) -> Any:
    try:
        return await turn
    except Exception as error:  # noqa: BLE001  # whoever put them together looks at each
        return error
