"""What the migration does to the families there are."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.database import MIGRATIONS, create, migrate
from tests.conftest import WEDNESDAY_AFTERNOON

BEFORE = next(at for at, path in enumerate(MIGRATIONS) if path.name.endswith("_family.sql"))


def test_whoever_was_family_before_sees_visits_and_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "huzhu.db"
    with monkeypatch.context() as then:
        then.setattr("bot.store.database.MIGRATIONS", MIGRATIONS[:BEFORE])
        create(path, WEDNESDAY_AFTERNOON)
    with closing(sqlite3.connect(path)) as connection:
        for name in ("张桂珍", "小张"):
            connection.execute(
                "INSERT INTO person (name, address_form, language, whereabouts, asked, revision, created_at)"
                " VALUES (?, '', 'zh-CN', 'home', 1, 1, 0)", (name,)
            )  # fmt: skip
        connection.execute("INSERT INTO family VALUES (2, 1, NULL, 7, NULL)")
        connection.execute("INSERT INTO pairing VALUES (2, 1, 7, NULL)")
        connection.commit()
    migrate(path, WEDNESDAY_AFTERNOON)
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "SELECT id, relative_id, elder_id, from_at, shares, revision FROM family"
        ).fetchall()
        assert found == [(1, 2, 1, 7, "visits ask", 1)]
        assert connection.execute("SELECT since_on FROM pairing").fetchall() == [(None,)]
