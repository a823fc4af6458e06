"""A store that one program fills before anybody uses it: the demo's past. Nothing waits, so nothing needs threads.

Every turn and every read runs where it is called, by the same statements; the disk is told to keep it all at the end.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.store.database import Database, Place, T, Work, check, in_transaction
from bot.store.tx import Row, Tx


class Replay(Database):
    """Until it is closed a power cut may lose it, and whoever made it would make it anew."""

    @classmethod
    async def open(cls, path: Path, place: Place, clock: Callable[[], datetime]) -> "Replay":
        check(path)
        database = cls(path, place, clock)
        database._writer.execute("PRAGMA synchronous = OFF")
        return database

    async def turn(self, work: Work[T], origin: str) -> T:
        return in_transaction(self._writer, self.place.setting(self.clock(), origin), work)

    async def reading(self, work: Work[T]) -> T:
        async def run(sql: str, values: dict[str, Any]) -> Sequence[Row]:
            return self._writer.execute(sql, values).fetchall()

        return await work(Tx(run, self.place.setting(self.clock(), "read")))

    async def close(self) -> None:
        """Only now it lies safely on the disk."""
        self._writer.execute("PRAGMA synchronous = FULL")
        self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        await super().close()
