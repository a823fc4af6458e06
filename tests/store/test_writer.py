"""What shares a commit: each piece wholly or not at all, whatever becomes of those beside it; all of them or nobody."""

import asyncio
import sqlite3

import pytest

from bot.store import units
from bot.store.tx import Tx
from bot.store.writer import TOGETHER_MAX, Work
from tests.store.conftest import Books


def opens(name: str, trouble: BaseException | None = None) -> tuple[Work[int], str]:
    """Work that opens a street, and then perhaps fails."""

    async def work(tx: Tx) -> int:
        unit = await units.add(tx, "street", name, None)
        if trouble:
            raise trouble
        return unit.id

    return work, "test"


async def streets(books: Books) -> list[str]:
    rows = await books.database.reading(
        lambda tx: tx.all("SELECT name FROM unit WHERE kind = 'street' ORDER BY id")
    )
    return [row["name"] for row in rows]


async def test_what_fails_leaves_nothing_and_takes_nothing_with_it(books: Books) -> None:
    before = await streets(books)
    first, failed, last = await books.database.together(
        [opens("甲街道"), opens("乙街道", LookupError("on the way")), opens("丙街道")]
    )
    assert first < last
    assert isinstance(failed, LookupError)
    assert await streets(books) == [*before, "甲街道", "丙街道"]


async def test_the_end_of_the_process_takes_all_of_them(books: Books) -> None:
    before = await streets(books)
    ended = await books.database.together([opens("甲街道"), opens("乙街道", SystemExit()), opens("丙街道")])
    assert [type(one) for one in ended] == [SystemExit] * 3
    assert await streets(books) == before
    await books.database.turn(*opens("丁街道"))
    assert await streets(books) == [*before, "丁街道"]


async def test_a_commit_that_fails_is_heard_by_everybody_in_it(books: Books) -> None:
    """Nobody is told of what the disk does not have."""

    async def promises(tx: Tx) -> None:
        await tx.write("PRAGMA defer_foreign_keys = ON")
        await tx.write("INSERT INTO unit (kind, name, parent_id) VALUES ('street', '无主街道', 987654)")

    before = await streets(books)
    ended = await books.database.together([opens("甲街道"), (promises, "test")])
    assert [type(one) for one in ended] == [sqlite3.IntegrityError] * 2
    assert await streets(books) == before


async def test_more_than_one_commit_holds_keeps_its_order(books: Books) -> None:
    before = await streets(books)
    names = [f"{number}号街道" for number in range(2 * TOGETHER_MAX + 1)]
    ended = await asyncio.gather(*(books.database.turn(*opens(name)) for name in names))
    assert ended == sorted(ended)
    assert await streets(books) == [*before, *names]


async def test_a_store_that_was_dropped_takes_no_more(books: Books) -> None:
    books.database.drop()
    with pytest.raises(RuntimeError, match="closed"):
        await books.database.turn(*opens("甲街道"))
