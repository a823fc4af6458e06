"""`huzhu audit` finds each way in which somebody may tamper with the books behind the bot's back."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from bot.model import HalfPoints
from bot.store import audit, circumstances, ledger, visits
from bot.store.circumstances import Found
from bot.store.tx import Tx
from tests.store.conftest import Books

TRIGGERS = ("transfer_is_never_changed", "transfer_is_never_deleted")


async def keep_books(books: Books) -> None:
    """Accounts 1 issue, 2 and 3 members. Visit 1 audited: transfers 1, 2; visit 2 verified: 3; visit 3 sent back: 4, 5.

    Transfer 6 gives one half-point from 2 to 3, and 7 takes it back.
    """

    async def work(tx: Tx) -> None:
        wang, liu, _, elder, _ = books.members
        issue = await ledger.account(tx, "issue", books.community)
        one, other = await ledger.account(tx, "member", wang), await ledger.account(tx, "member", liu)
        for number, state in enumerate(("audited", "verified", "returned"), start=1):
            visit = await visits.add(
                tx, volunteer_id=wang, unit_id=books.community, elder_ids=[elder], service="meals", on=tx.today,
                part=None, start=None, minutes=60, logged_by=wang,
            )  # fmt: skip
            pending = await ledger.pend(tx, f"visit:{number}:1:pending", issue, one, HalfPoints(2), books.why)
            if state != "verified":
                how: ledger.Resolution = "post" if state == "audited" else "void"
                await ledger.resolve(tx, f"visit:{number}:1:{how}", how, pending, books.why)
            await visits.set_state(tx, visit, state, liu)  # type: ignore[arg-type]  # one of the states named above
            await visits.set_worth(tx, visit, 6000, HalfPoints(0 if state == "returned" else 2))
        given = await ledger.post_now(tx, "award:1", one, other, HalfPoints(1), books.why)
        await ledger.reverse(tx, "award:1:back", given, books.why)

    await books.database.turn(work, "test")


async def found_after(books: Books, *sql: str) -> list[str]:
    """What audit says once somebody with a shell has dropped the triggers and done this."""
    await keep_books(books)
    assert await books.database.reading(audit.faults) == []
    with closing(sqlite3.connect(books.path)) as shell:
        shell.executescript(
            "PRAGMA ignore_check_constraints = ON;" + ";".join(f"DROP TRIGGER {one}" for one in TRIGGERS)
        )
        for statement in sql:
            shell.execute(statement)
        shell.commit()
    return await books.database.reading(audit.faults)


async def test_sums_that_are_not_zero(books: Books) -> None:
    found = await found_after(
        books, "UPDATE account SET posted_credits = posted_credits + 4, pending_debits = 1 WHERE id = 2"
    )
    assert "posted sums to -4, not 0" in found
    assert "pending sums to 1, not 0" in found


@pytest.mark.parametrize(
    ("sql", "account_id"),
    [
        ("UPDATE account SET posted_credits = 40 WHERE id = 2", 2),
        ("UPDATE account SET pending_credits = 0 WHERE id = 2", 2),
        ("UPDATE account SET posted_debits = 0 WHERE id = 1", 1),
        ("UPDATE transfer SET half_points = 20 WHERE id IN (1, 2)", 1),
        ("UPDATE transfer SET kind = 'expire' WHERE id = 2", 2),
        ("DELETE FROM transfer WHERE id = 3", 2),
        (
            "INSERT INTO account (kind, owner_id, posted_debits, posted_credits, pending_debits, pending_credits)"
            " VALUES ('pool', 3, 0, 8, 0, 0)",
            4,
        ),
    ],
)
async def test_counters_that_do_not_follow_from_the_transfers(
    books: Books, sql: str, account_id: int
) -> None:
    assert f"account {account_id}: counters differ from its transfers" in await found_after(books, sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE transfer SET half_points = -2 WHERE id = 3",
        "UPDATE transfer SET half_points = 0 WHERE id = 3",
        "UPDATE transfer SET half_points = 0.25 WHERE id = 3",
        "UPDATE transfer SET credit_id = debit_id WHERE id = 3",
        "UPDATE transfer SET resolves_id = NULL WHERE id = 2",
        "UPDATE transfer SET kind = 'present' WHERE id = 6",
    ],
)
async def test_a_transfer_that_is_none(books: Books, sql: str) -> None:
    assert any(line.endswith("is no transfer") for line in await found_after(books, sql))


async def test_an_overdraft_that_was_made_good_later(books: Books) -> None:
    """Two half-points spent before any were earned: the counters agree today, the order does not."""
    found = await found_after(
        books,
        "UPDATE transfer SET id = 100 WHERE id = 6",
        "UPDATE transfer SET reverses_id = 100 WHERE id = 7",
        "UPDATE transfer SET id = 6, reverses_id = NULL, key = 'award:0', debit_id = 3, credit_id = 2 WHERE id = 7",
    )
    assert "account 3: was overdrawn" in found


@pytest.mark.parametrize(
    ("sql", "transfer_id"),
    [
        ("UPDATE transfer SET half_points = 1 WHERE id = 2", 2),
        ("UPDATE transfer SET credit_id = 3 WHERE id = 2", 2),
        ("UPDATE transfer SET debit_id = 3 WHERE id = 2", 2),
        ("UPDATE transfer SET resolves_id = 6 WHERE id = 2", 2),
        ("UPDATE transfer SET id = 0 WHERE id = 2", 0),
    ],
)
async def test_a_resolution_of_something_else(books: Books, sql: str, transfer_id: int) -> None:
    assert f"transfer {transfer_id}: does not fit what it resolves" in await found_after(books, sql)


@pytest.mark.parametrize(
    ("sql", "transfer_id"),
    [
        ("UPDATE transfer SET half_points = 2 WHERE id = 7", 7),
        ("UPDATE transfer SET debit_id = 2, credit_id = 3 WHERE id = 7", 7),
        ("UPDATE transfer SET reverses_id = 3 WHERE id = 7", 7),
        ("UPDATE transfer SET kind = 'pending' WHERE id = 7", 7),
        ("UPDATE transfer SET id = 0 WHERE id = 7", 0),
    ],
)
async def test_a_reversal_that_is_not_the_opposite(books: Books, sql: str, transfer_id: int) -> None:
    assert f"transfer {transfer_id}: is not the opposite of what it reverses" in await found_after(books, sql)


@pytest.mark.parametrize(
    ("sql", "visit"),
    [
        (
            "UPDATE visit SET state = 'audited' WHERE id = 2",
            "visit 2 (audited): 2 half-points, pending 2, posted 0",
        ),
        (
            "UPDATE visit SET state = 'verified' WHERE id = 1",
            "visit 1 (verified): 2 half-points, pending 0, posted 2",
        ),
        (
            "UPDATE visit SET state = 'logged' WHERE id = 2",
            "visit 2 (logged): 2 half-points, pending 2, posted 0",
        ),
        (
            "UPDATE visit SET state = 'withdrawn' WHERE id = 1",
            "visit 1 (withdrawn): 2 half-points, pending 0, posted 2",
        ),
        (
            "UPDATE visit SET half_points = 9 WHERE id = 1",
            "visit 1 (audited): 9 half-points, pending 0, posted 2",
        ),
        (
            "UPDATE visit SET half_points = 0 WHERE id = 2",
            "visit 2 (verified): 0 half-points, pending 2, posted 0",
        ),
        ("UPDATE visit SET state = 'uploaded' WHERE id = 3", ""),
        (
            "UPDATE visit SET state = 'verified', half_points = 2 WHERE id = 3",
            "visit 3 (verified): 2 half-points, pending 0, posted 0",
        ),
    ],
)
async def test_a_visit_without_the_transfers_of_its_state(books: Books, sql: str, visit: str) -> None:
    found = await found_after(books, sql)
    assert found == ([visit] if visit else [])


@pytest.mark.parametrize(
    ("sql", "transfer_id"),
    [
        ("UPDATE visit SET volunteer_id = 2 WHERE id = 1", 1),
        ("UPDATE visit SET unit_id = 1 WHERE id = 2", 3),
        ("UPDATE visit SET round = 2, state = 'logged', half_points = 0 WHERE id = 2", 3),
        ("UPDATE visit SET round = 2, state = 'logged', half_points = 0 WHERE id = 1", 1),
        ("UPDATE transfer SET key = 'visit:99:1:pending' WHERE id = 1", 1),
    ],
)
async def test_points_on_their_way_for_no_visit_as_it_stands(
    books: Books, sql: str, transfer_id: int
) -> None:
    assert f"transfer {transfer_id}: is of no visit as it stands" in await found_after(books, sql)


@pytest.mark.parametrize(
    ("exception", "by", "verdict", "is_fault"),
    [
        ("given", 2, "exception", False), ("declined", None, "not-eligible", False), ("given", 2, "incomplete", False),
        ("given", None, "exception", True), ("asked", 2, "not-eligible", True), ("declined", None, "exception", True),
    ],
)  # fmt: skip
async def test_an_exception_that_nobody_made(
    books: Books, exception: str, by: int | None, verdict: str, is_fault: bool
) -> None:
    async def work(tx: Tx) -> None:
        found = Found(books.community, subsidy=True, exception_by=by, verdict=verdict)
        await circumstances.put(tx, 4, replace(found, exception=exception))  # type: ignore[arg-type]  # one of the four

    await books.database.turn(work, "test")
    faults = await books.database.reading(audit.faults)
    assert faults == (["elder 4: an exception that nobody made"] if is_fault else [])
