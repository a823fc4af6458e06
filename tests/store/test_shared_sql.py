"""SQL that SQLite and PostgreSQL share: what only one of them knows is named here, with where it may stand."""

import re
from pathlib import Path

import pytest

STORE = Path(__file__).parent.parent.parent / "bot" / "store"

SQLITE_ONLY = {
    "INSERT OR": r"\bINSERT\s+OR\b",
    "REPLACE INTO": r"\bREPLACE\s+INTO\b",
    "datetime()": r"\b(?:datetime|strftime|julianday|unixepoch)\s*\('",
    "ifnull": r"\bifnull\s*\(",
    "iif": r"\biif\s*\(",
    "rowid": r"\b_?rowid_?\b",
    "GLOB": r"\bGLOB\b",
    "AUTOINCREMENT": r"\bAUTOINCREMENT\b",
    "group_concat": r"\bgroup_concat\s*\(",
    "json_each": r"\bjson_(?:each|extract|tree|array|object)\s*\(",
    "last_insert_rowid": r"last_insert_rowid|lastrowid",
    "changes()": r"\bchanges\s*\(\)|rowcount",
    "typeof": r"\btypeof\s*\(",
    "PRAGMA": r"\bPRAGMA\b",
    "sqlite_": r"\bsqlite_(?:master|schema|sequence)\b",
    "WITHOUT ROWID": r"\bWITHOUT\s+ROWID\b",
    "INTEGER PRIMARY KEY": r"\bINTEGER\s+PRIMARY\s+KEY\b",
    "RAISE": r"\bRAISE\s*\(",
    "BEGIN IMMEDIATE": r"\bBEGIN\s+IMMEDIATE\b",
    "COLLATE NOCASE": r"\bNOCASE\b",
    "scalar max": r"\b(?:max|min)\s*\([^()]*,[^()]*\)\s*(?:AS|FROM)\b",
    "IS a value": r"\bIS (?!NOT NULL|NULL|NOT DISTINCT|DISTINCT|NOT TRUE|TRUE)[:a-z'0-9]",
    "LIMIT a, b": r"\bLIMIT\s+[:\w]+\s*,\s*[:\w]",
    "one-sided tables": r"\bDATETIME\b|\bBLOB\b|\bREAL\b|\bDOUBLE\b|\bFLOAT\b",
}
EXCEPTIONS = {
    ("database.py", "PRAGMA"): "how a connection is opened",
    ("database.py", "BEGIN IMMEDIATE"): "how a migration begins",
    ("writer.py", "BEGIN IMMEDIATE"): "how turns begin",
    ("replay.py", "PRAGMA"): "the demo's past is SQLite's alone",
    ("replay.py", "BEGIN IMMEDIATE"): "and so is its one long transaction",
    ("0001_start.sql", "AUTOINCREMENT"): "PostgreSQL: an identity is never given out twice",
    ("0001_start.sql", "RAISE"): "PostgreSQL: a trigger function",
}
"""(file, word): what stands there instead on PostgreSQL, or why it is not asked there."""


def sql_in(path: Path) -> str:
    """The statements of a file: all of a migration without its comments; of a module its quoted text."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".sql":
        return re.sub(r"--.*", "", text)
    without_docs = re.sub(
        r'""".*?"""', lambda doc: doc[0] if re.search(r"\bFROM\b", doc[0]) else "", text, flags=re.DOTALL
    )
    return re.sub(r"#.*", "", without_docs)


IN_ANY_MIGRATION = {"INTEGER PRIMARY KEY": "PostgreSQL: BIGINT GENERATED ALWAYS AS IDENTITY"}

FILES = sorted([*STORE.glob("*.py"), *STORE.glob("migrations/*.sql")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_sql_is_shared_save_for_named_exceptions(path: Path) -> None:
    text = sql_in(path)
    everywhere = IN_ANY_MIGRATION if path.suffix == ".sql" else {}
    found = {
        (path.name, word)
        for word, shape in SQLITE_ONLY.items()
        if word not in everywhere and re.search(shape, text)
    }
    assert found == {exception for exception in EXCEPTIONS if exception[0] == path.name}


@pytest.mark.parametrize(
    ("word", "sql"),
    [
        ("INSERT OR", "INSERT OR IGNORE INTO x"), ("ifnull", "SELECT ifnull(a, 0)"), ("rowid", "ORDER BY rowid"),
        ("IS a value", "WHERE a IS :b"), ("scalar max", "SELECT max(a, b) AS c"), ("group_concat", "group_concat(x)"),
        ("LIMIT a, b", "LIMIT 2, 3"), ("datetime()", "datetime('now')"),
    ],
)  # fmt: skip
def test_sql_of_sqlite_alone_is_found(word: str, sql: str) -> None:
    assert re.search(SQLITE_ONLY[word], sql)


@pytest.mark.parametrize(
    "sql", ["a IS NOT NULL", "a IS NULL", "coalesce(max(a.id), 0) AS b", "SELECT max(a) AS b, c FROM d"]
)
def test_sql_that_both_know_is_let_be(sql: str) -> None:
    assert [word for word, shape in SQLITE_ONLY.items() if re.search(shape, sql)] == []


def test_every_value_is_named() -> None:
    """`?` is SQLite's; a name reads, and is turned into PostgreSQL's own by one function."""
    unnamed = [
        path.name
        for path in FILES
        if path.suffix == ".py" and re.search(r"VALUES \(\?|= \?", path.read_text("utf-8"))
    ]
    assert unnamed == []
