"""`huzhu audit` finds each way in which a gift and its transfers may be made to disagree."""

import sqlite3
from contextlib import closing

import pytest

from bot.model import GiftState, HalfPoints
from bot.store import audit, gifts, ledger
from bot.store.tx import Tx
from tests.store.conftest import Books
from tests.store.test_audit import TRIGGERS

STATES: tuple[GiftState, ...] = ("cooling", "given", "withdrawn", "returned", "given")


async def keep_books(books: Books) -> None:
    """Transfer 1 issues. Gift 1 cooling: 2; gift 2 given: 3, 4; 3 withdrawn: 5, 6; 4 returned: 7, 8, 9; 5 to the pool: 10, 11."""

    async def work(tx: Tx) -> None:
        wang, liu, *_ = books.members
        issue = await ledger.account(tx, "issue", books.community)
        pool = await ledger.account(tx, "pool", books.community)
        one, other = await ledger.account(tx, "member", wang), await ledger.account(tx, "member", liu)
        await ledger.post_now(tx, "award:1", issue, one, HalfPoints(40), books.why)
        for number, state in enumerate(STATES, start=1):
            to_pool = number == len(STATES)
            gift = await gifts.add(
                tx, giver_id=wang, receiver_id=None if to_pool else liu, pool_id=books.community if to_pool else None,
                unit_id=books.community, half_points=HalfPoints(2), cools_at=tx.now_ms,
            )  # fmt: skip
            to = pool if to_pool else other
            pending = await ledger.pend(tx, f"gift:{number}:pending", one, to, HalfPoints(2), books.why)
            if state != "cooling":
                how: ledger.Resolution = "void" if state == "withdrawn" else "post"
                await ledger.resolve(tx, f"gift:{number}:{how}", how, pending, books.why)
            if state == "returned":
                await ledger.post_now(tx, f"gift:{number}:return", to, one, HalfPoints(2), books.why)
            await gifts.set_state(tx, gift, state)

    await books.database.turn(work, "test")


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("UPDATE gift SET state = 'given' WHERE id = 1", "gift 1 (given): 2 half-points, pending 2, then None, back None"),
        ("UPDATE gift SET state = 'withdrawn' WHERE id = 1", "gift 1 (withdrawn): 2 half-points, pending 2, then None, back None"),
        ("UPDATE gift SET state = 'cooling' WHERE id = 2", "gift 2 (cooling): 2 half-points, pending 2, then post, back None"),
        ("UPDATE gift SET state = 'returned' WHERE id = 2", "gift 2 (returned): 2 half-points, pending 2, then post, back None"),
        ("UPDATE gift SET state = 'given' WHERE id = 3", "gift 3 (given): 2 half-points, pending 2, then void, back None"),
        ("UPDATE gift SET state = 'given' WHERE id = 4", "gift 4 (given): 2 half-points, pending 2, then post, back 2"),
        ("UPDATE gift SET state = 'lost' WHERE id = 2", "gift 2 (lost): 2 half-points, pending 2, then post, back None"),
        ("UPDATE gift SET half_points = 9 WHERE id = 2", "gift 2 (given): 9 half-points, pending 2, then post, back None"),
        ("UPDATE gift SET giver_id = 3 WHERE id = 2", "gift 2 (given): 2 half-points, pending None, then None, back None"),
        ("UPDATE gift SET receiver_id = 3 WHERE id = 2", "gift 2 (given): 2 half-points, pending None, then None, back None"),
        ("UPDATE gift SET pool_id = 1 WHERE id = 5", "gift 5 (given): 2 half-points, pending None, then None, back None"),
        ("UPDATE transfer SET half_points = 1 WHERE id = 9", "gift 4 (returned): 2 half-points, pending 2, then post, back 1"),
        ("UPDATE transfer SET debit_id = 3, credit_id = 4 WHERE id = 9", "gift 4 (returned): 2 half-points, pending 2, then post, back None"),
        ("UPDATE transfer SET key = 'gift:2:pend' WHERE id = 3", "gift 2 (given): 2 half-points, pending None, then None, back None"),
        ("UPDATE transfer SET key = 'gift:2:pend' WHERE id = 3", "transfer 3: is of no gift"),
        ("UPDATE transfer SET key = 'gift:9:return' WHERE id = 1", "transfer 1: is of no gift"),
        ("UPDATE transfer SET key = 'gift:2:return' WHERE id = 4", "transfer 4: is of no gift"),
        ("DELETE FROM gift WHERE id = 3", "transfer 6: is of no gift"),
    ],
)  # fmt: skip
async def test_a_gift_that_does_not_agree_with_its_transfers(books: Books, sql: str, fault: str) -> None:
    await keep_books(books)
    assert await books.database.reading(audit.faults) == []
    with closing(sqlite3.connect(books.path)) as shell:
        shell.executescript(
            "PRAGMA ignore_check_constraints = ON;" + ";".join(f"DROP TRIGGER {one}" for one in TRIGGERS)
        )
        shell.execute(sql)
        shell.commit()
    assert fault in await books.database.reading(audit.faults)
