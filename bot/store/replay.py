"""A store that one program fills before anybody uses it: the demo's past. Nothing waits, so nothing needs threads.

All turns are one long transaction, and run where they are called; the disk gets it all at the end.
"""

import sqlite3
from collections.abc import Callable, Sequence
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
        """One after the other. Where one fails there is no going on: nobody lives here yet, and it is made anew."""
        return run(self._connection, self.place.setting(self.clock(), origin), work)

    async def together(self, works: Sequence[tuple[Work[Any], str]]) -> list[Any]:
        return [await self.turn(work, origin) for work, origin in works]

    async def reading(self, work: Work[T]) -> T:
        return run(self._connection, self.place.setting(self.clock(), "read"), work)

    async def close(self) -> None:
        """Only now it lies safely on the disk."""
        self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        await super().close()
