"""The store's own promises: a turn is one transaction that waits for nothing else; what is no store is left alone."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store import dialogues, exports, roles, units, visits
from bot.store.database import MIGRATIONS, SCHEMA, Database, StoreError, check, create, migrate
from bot.store.dialogues import Dialogue
from bot.store.tx import Tx, milliseconds, moment
from tests.conftest import WEDNESDAY_AFTERNOON
from tests.store.conftest import Books


async def test_a_turn_that_waits_for_something_else_fails_and_leaves_nothing(books: Books) -> None:
    async def work(tx: Tx) -> None:
        await units.add(tx, "street", "半条街道", None)
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="awaited something other than the store"):
        await books.database.turn(work, "test")
    assert await books.database.reading(lambda tx: units.named(tx, "半条街道")) == []


async def test_a_turn_that_raises_leaves_nothing(books: Books) -> None:
    async def work(tx: Tx) -> None:
        await units.add(tx, "street", "半条街道", None)
        raise LookupError("on the way")

    with pytest.raises(LookupError, match="on the way"):
        await books.database.turn(work, "test")
    assert await books.database.reading(lambda tx: units.named(tx, "半条街道")) == []


async def test_a_store_that_was_never_opened_for_reading_closes_too(books: Books) -> None:
    await Database(books.path, books.place, books.clock).close()


def written(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(";".join(statements))


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (("DELETE FROM schema_version",), "is not a Huzhu store"),
        (("DELETE FROM schema_version", "INSERT INTO schema_version VALUES (0, 0)"), "is not a Huzhu store"),
        (("UPDATE schema_version SET number = 'x' WHERE number = 1",), "is not a Huzhu store"),
        (("DROP TABLE schema_version",), "is not a Huzhu store"),
        ((f"INSERT INTO schema_version VALUES ({SCHEMA + 1}, 0)",), "was written by a newer Huzhu"),
    ],
)
def test_what_is_no_store_of_ours_is_refused_in_one_line(
    tmp_path: Path, statements: tuple[str, ...], words: str
) -> None:
    path = tmp_path / "huzhu.db"
    create(path, WEDNESDAY_AFTERNOON)
    written(path, "DELETE FROM schema_version WHERE number > 1", *statements)
    before = path.read_bytes()
    for use in (check, lambda store: migrate(store, WEDNESDAY_AFTERNOON)):
        with pytest.raises(StoreError, match=words) as refused:
            use(path)
        assert "\n" not in str(refused.value)
    assert path.read_bytes() == before


def test_a_migration_is_named_by_the_schema_it_makes() -> None:
    """Without a gap: what is counted is what stands in `schema_version`."""
    numbers = [int(script.name.partition("_")[0]) for script in MIGRATIONS]
    assert numbers == list(range(1, SCHEMA + 1))


def test_an_older_schema_is_for_migrate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huzhu.db"
    create(path, WEDNESDAY_AFTERNOON)
    monkeypatch.setattr(
        "bot.store.database.SCHEMA", SCHEMA + 1
    )  # as if this program were one migration ahead
    with pytest.raises(StoreError, match="huzhu migrate"):
        check(path)


def test_a_store_of_the_first_schema_is_brought_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `huzhu migrate` does it: each later migration once, and what was there stays."""
    path = tmp_path / "huzhu.db"
    with monkeypatch.context() as then:
        then.setattr("bot.store.database.MIGRATIONS", MIGRATIONS[:1])
        then.setattr("bot.store.database.SCHEMA", 1)
        create(path, WEDNESDAY_AFTERNOON)
    written(path, "INSERT INTO unit (kind, name) VALUES ('district', '东西湖区')")
    with pytest.raises(StoreError, match="has schema 1"):
        check(path)
    assert migrate(path, WEDNESDAY_AFTERNOON) == SCHEMA - 1
    assert migrate(path, WEDNESDAY_AFTERNOON) == 0
    check(path)
    create(tmp_path / "new.db", WEDNESDAY_AFTERNOON)
    assert tables(path) == tables(tmp_path / "new.db")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM unit").fetchall() == [("东西湖区",)]


def tables(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_a_store_of_today_needs_no_migration(tmp_path: Path) -> None:
    path = tmp_path / "huzhu.db"
    create(path, WEDNESDAY_AFTERNOON)
    assert migrate(path, WEDNESDAY_AFTERNOON) == 0
    with pytest.raises(StoreError, match="exists already"):
        create(path, WEDNESDAY_AFTERNOON)


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        check(tmp_path)


async def test_two_talks_of_a_chat_change_places(books: Books) -> None:
    """The one put aside is open again, the open one waits in its place; a third that waited is gone."""

    async def work(tx: Tx) -> list[str | None]:
        first = await dialogues.keep(tx, Dialogue("visit", 1, "volunteer"))
        await dialogues.park(tx, first)
        second = await dialogues.keep(tx, Dialogue("more", 1, "volunteer"))
        await dialogues.swap(tx, second, first)
        now = [await dialogues.of_chat(tx, 1, "open"), await dialogues.of_chat(tx, 1, "parked")]
        return [one.name if one else None for one in now]

    assert await books.database.turn(work, "test") == ["visit", "more"]


async def test_a_role_that_is_not_held_is_held_nowhere(books: Books) -> None:
    async def work(tx: Tx) -> list[int | None]:
        await roles.grant(tx, books.members[0], "volunteer", books.community, None)
        return [await roles.unit_of(tx, books.members[0], role) for role in ("volunteer", "worker")]

    assert await books.database.turn(work, "test") == [books.community, None]


async def test_units_of_a_name_are_told_apart_by_their_kind(books: Books) -> None:
    async def work(tx: Tx) -> list[int]:
        [street] = await units.named(tx, "金银湖街道")
        await units.add(tx, "community", "金银湖街道", street.id)
        return [
            len(await units.named(tx, "金银湖街道", kind))
            for kind in (None, "street", "community", "district")
        ]

    assert await books.database.turn(work, "test") == [2, 1, 1, 0]


async def test_an_export_names_the_elders_of_each_visit(books: Books) -> None:
    wang, _, _, li, zhang = books.members

    async def work(tx: Tx) -> list[dict[str, object]]:
        await visits.add(
            tx, volunteer_id=wang, unit_id=books.community, elder_ids=[li, zhang], service="meals", on=tx.today,
            part="noon", start=720, minutes=45, logged_by=wang,
        )  # fmt: skip
        return await exports.EXPORTS["visits"](tx)

    [row] = await books.database.turn(work, "test")
    assert row["elder_ids"] == [li, zhang]
    assert row["minutes"] == 45


def test_instants_are_whole_milliseconds() -> None:
    assert moment(milliseconds(WEDNESDAY_AFTERNOON)) == WEDNESDAY_AFTERNOON
