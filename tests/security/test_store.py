"""A store that this version must not touch."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.database import SCHEMA
from tests.community import Template
from tests.life.process import Typed
from tests.life.test_store import look


def test_newer_store(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written by a version to come: refused with 4 by all commands, and left as it is."""
    template.copy_into(tmp_path)
    with closing(sqlite3.connect(tmp_path / "huzhu.db")) as connection, connection:
        connection.execute("INSERT INTO schema_version VALUES (?, 0)", (SCHEMA + 1,))
    before = look(tmp_path)
    commands = (("serve",), ("migrate",), ("audit",), ("invite", "worker", "--unit", "银湖社区"))
    typed = Typed(tmp_path, monkeypatch, capsys)
    for command in commands:
        told = typed(*command, token="1:town")
        assert told.code == 4, told
        assert f"newer Huzhu (schema {SCHEMA + 1}" in told.err
        assert told.err.count("\n") == 1, told
    assert look(tmp_path) == before
