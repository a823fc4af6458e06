"""The store under many hands, and the files that are no store of ours."""

import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.community import Template
from tests.life.machine import count
from tests.life.process import Typed, ends, surroundings

WRITERS, TURNS = 6, 40
WRITER = f"""
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from bot.store import bookmarks
from bot.store.cipher import read_key_file
from bot.store.database import Database, Place

async def one_more(tx):
    await bookmarks.put(tx, "next_offset", await bookmarks.get(tx, "next_offset") + 1)

async def main(folder):
    place = Place(ZoneInfo("Asia/Shanghai"), read_key_file(folder / "huzhu.key"))
    database = await Database.open(folder / "huzhu.db", place, lambda: datetime.now(UTC))
    for _ in range({TURNS}):
        await database.turn(one_more, "writer")
        assert await database.reading(lambda tx: bookmarks.get(tx, "next_offset")) > 0
    await database.close()

asyncio.run(main(Path(sys.argv[1])))
"""


async def test_six_writers(template: Template, tmp_path: Path) -> None:
    """Six programs read and write one number as fast as they can: no error, and no step is lost."""
    template.copy_into(tmp_path)
    with closing(sqlite3.connect(tmp_path / "huzhu.db")) as connection, connection:
        connection.execute("UPDATE bookmark SET value = 0 WHERE name = 'next_offset'")
    writers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", WRITER, str(tmp_path), env=surroundings(tmp_path), stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(WRITERS)
    ]  # fmt: skip
    found = await asyncio.gather(*(ends(writer) for writer in writers))
    assert [(one.code, one.err) for one in found] == [(0, "")] * WRITERS
    assert count(tmp_path / "huzhu.db", f"value = {WRITERS * TURNS}", "bookmark") == 1


def no_store(path: Path, what: str) -> None:
    """A file that somebody may take for the store."""
    if what == "empty":
        path.touch()
    elif what == "text":
        path.write_text("kept in a spreadsheet")
    elif what == "cut":
        path.write_bytes(b"SQLite format 3\x00")
    elif what.startswith("foreign"):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(f"PRAGMA journal_mode = {'WAL' if what.endswith('wal') else 'DELETE'}")
            connection.execute("CREATE TABLE recipes (name TEXT)")


def look(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir() if path.is_file()
    }


@pytest.mark.parametrize("what", ["missing", "empty", "text", "cut", "foreign", "foreign-wal"])
def test_missing_empty_or_foreign_store(
    template: Template,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    what: str,
) -> None:
    """Every command refuses it with 4 and one line, and leaves it and what lies beside it as it was."""
    (tmp_path / "huzhu.key").write_bytes((template.folder / "huzhu.key").read_bytes())
    no_store(tmp_path / "huzhu.db", what)
    before = look(tmp_path)
    commands = (
        ("serve",), ("migrate",), ("audit",), ("requeue",), ("export", "visits"),
        ("invite", "worker", "--unit", "银湖社区"),
    )  # fmt: skip
    typed = Typed(tmp_path, monkeypatch, capsys)
    for command in commands:
        told = typed(*command, token="1:town")
        assert told.code == 4, told
        assert told.err.startswith("huzhu: "), told
        assert told.err.count("\n") == 1, told
        assert told.out == ""
    assert look(tmp_path) == before
