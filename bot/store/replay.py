"""A store that one program fills before anybody uses it: the demo's past. Nothing waits, so nothing needs threads.

Each turn is a savepoint of one long transaction, and runs where it is called; the disk gets it all at the end.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.store.database import Database, Place, T, Work, check, finish
from bot.store.tx import Row, Tx

PRAGMAS = ("synchronous = OFF", "temp_store = MEMORY", "cache_size = -64000")


class Replay(Database):
    """Until it is closed a power cut may lose it all, and whoever makes it would make it anew."""

    @classmethod
    async def open(cls, path: Path, place: Place, clock: Callable[[], datetime]) -> "Replay":
        check(path)
        database = cls(path, place, clock)
        for pragma in PRAGMAS:
            database._writer.execute(f"PRAGMA {pragma}")
        database._writer.execute("BEGIN IMMEDIATE")
        return database

    async def turn(self, work: Work[T], origin: str) -> T:
        """One after the other, each wholly or not at all, as ever."""
        self._writer.execute("SAVEPOINT turn")
        try:
            result = finish(work(Tx(self._run, self.place.setting(self.clock(), origin))))
        except BaseException:
            with suppress(sqlite3.Error):
                self._writer.execute("ROLLBACK TO turn")
                self._writer.execute("RELEASE turn")
            raise
        self._writer.execute("RELEASE turn")
        return result

    async def reading(self, work: Work[T]) -> T:
        return await work(Tx(self._run, self.place.setting(self.clock(), "read")))

    async def _run(self, sql: str, values: dict[str, Any]) -> Sequence[Row]:
        return self._writer.execute(sql, values).fetchall()

    async def close(self) -> None:
        """Only now it lies safely on the disk."""
        self._writer.execute("COMMIT")
        self._writer.execute("PRAGMA synchronous = FULL")
        self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        await super().close()
