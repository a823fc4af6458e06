"""The ledger against a plain model, against a race, and against a pencil."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

import pytest

from bot.model import HalfPoints
from bot.store import audit, ledger
from bot.store.database import Database
from bot.store.ledger import Account, Resolution, Transfer, Why
from bot.store.tx import Tx
from tests.store.conftest import Books, books

__all__ = ["books"]

OPERATIONS = 20_000
A_TRANSACTION = 500
RESOLUTIONS: tuple[Resolution, ...] = ("post", "void", "expire")


@dataclass
class Line:
    """A transfer as the model has it."""

    kind: str
    debit: int
    credit: int
    amount: int
    resolved: bool = False
    reversed: bool = False


@dataclass
class Model:
    """Plain counting: what each account can use, what is on its way to it, and which lines there are."""

    issues: set[int]
    usable: dict[int, int] = field(default_factory=dict)
    awaited: dict[int, int] = field(default_factory=dict)
    lines: dict[int, Line] = field(default_factory=dict)
    open: list[int] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    posted: list[int] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)

    def may(self, key: str, debit: int, credit: int, amount: int) -> bool:
        """Whether a further line, pending or posted at once, would be taken."""
        enough = debit in self.issues or self.usable.get(debit, 0) >= amount
        return key not in self.keys and debit != credit and amount > 0 and enough

    def add(self, account: int, amount: int) -> None:
        self.usable[account] = self.usable.get(account, 0) + amount

    def wait(self, account: int, amount: int) -> None:
        self.awaited[account] = self.awaited.get(account, 0) + amount

    def note(self, key: str, transfer: Transfer, line: Line) -> None:
        self.keys.add(key)
        self.lines[transfer.id] = line
        if line.kind == "pending":
            self.open.append(transfer.id)
        elif line.kind in ("post", "post_now"):
            self.posted.append(transfer.id)


class Player:
    """Does one random thing to the ledger, and to the model what the model says should come of it."""

    def __init__(self, chance: Random, accounts: list[Account], model: Model, why: Why) -> None:
        self.chance, self.accounts, self.model, self.why = chance, accounts, model, why
        self.taken = self.refused = self.tried = 0

    async def move(self, tx: Tx) -> None:
        self.tried += 1
        deeds = (self.pend, self.pend, self.post_now, self.resolve, self.resolve, self.reverse)
        await self.chance.choice(deeds)(tx)

    async def attempt(
        self, tx: Tx, allowed: bool, work: Callable[[], Awaitable[Transfer]]
    ) -> Transfer | None:
        """The store takes it exactly where the model would; what is refused leaves nothing behind."""
        await tx.note("SAVEPOINT move")
        try:
            made = await work()
        except sqlite3.IntegrityError:
            await tx.note("ROLLBACK TO move")
            assert not allowed, "the store refused what the model takes"
            self.refused += 1
            return None
        finally:
            await tx.note("RELEASE move")
        assert allowed, f"the store took what the model refuses: {made}"
        self.taken += 1
        return made

    def some_key(self) -> str:
        """Now and then one that was used before."""
        number = self.tried if self.chance.random() > 0.03 else self.chance.randrange(self.tried)
        return f"move:{number}"

    def some_two(self) -> tuple[Account, Account]:
        """Now and then the same account twice."""
        return self.chance.choice(self.accounts), self.chance.choice(self.accounts)

    def some_amount(self) -> HalfPoints:
        return HalfPoints(self.chance.choice((-3, 0, 1, 1, 2, 3, 4, 8, 16, 50)))

    async def pend(self, tx: Tx) -> None:
        key, (debit, credit), amount = self.some_key(), self.some_two(), self.some_amount()
        allowed = self.model.may(key, debit.id, credit.id, amount)
        made = await self.attempt(tx, allowed, lambda: ledger.pend(tx, key, debit, credit, amount, self.why))
        if made:
            self.model.note(key, made, Line("pending", debit.id, credit.id, amount))
            self.model.add(debit.id, -amount)
            self.model.wait(credit.id, amount)

    async def post_now(self, tx: Tx) -> None:
        key, (debit, credit), amount = self.some_key(), self.some_two(), self.some_amount()
        allowed = self.model.may(key, debit.id, credit.id, amount)
        made = await self.attempt(
            tx, allowed, lambda: ledger.post_now(tx, key, debit, credit, amount, self.why)
        )
        if made:
            self.model.note(key, made, Line("post_now", debit.id, credit.id, amount))
            self.model.add(debit.id, -amount)
            self.model.add(credit.id, amount)

    async def resolve(self, tx: Tx) -> None:
        """Of an open one mostly; now and then of one that is resolved already."""
        lines = self.model.lines
        found = self.model.closed if self.chance.random() < 0.1 else self.model.open
        if not found:
            return
        number, key, how = self.chance.choice(found[-200:]), self.some_key(), self.chance.choice(RESOLUTIONS)
        pending, line = await ledger.get(tx, number), lines[number]
        assert await ledger.is_open(tx, pending) is not line.resolved
        allowed = key not in self.model.keys and not line.resolved
        made = await self.attempt(tx, allowed, lambda: ledger.resolve(tx, key, how, pending, self.why))
        if made:
            line.resolved = True
            self.model.open.remove(number)
            self.model.closed.append(number)
            self.model.note(key, made, Line(how, line.debit, line.credit, line.amount))
            self.model.wait(line.credit, -line.amount)
            self.model.add(line.credit if how == "post" else line.debit, line.amount)

    async def reverse(self, tx: Tx) -> None:
        """Of what was posted; twice, or of points that are spent, it is refused."""
        lines, found = self.model.lines, self.model.posted
        if not found:
            return
        number, key = self.chance.choice(found[-200:]), self.some_key()
        posted, line = await ledger.get(tx, number), lines[number]
        allowed = self.model.may(key, line.credit, line.debit, line.amount) and not line.reversed
        made = await self.attempt(tx, allowed, lambda: ledger.reverse(tx, key, posted, self.why))
        if made:
            line.reversed = True
            self.model.note(key, made, Line("post_now", line.credit, line.debit, line.amount))
            self.model.add(line.credit, -line.amount)
            self.model.add(line.debit, line.amount)


async def open_accounts(tx: Tx, books: Books) -> list[Account]:
    return [
        await ledger.account(tx, "issue", books.community),
        await ledger.account(tx, "pool", books.community),
        *[await ledger.account(tx, "member", person) for person in books.members],
    ]


@pytest.mark.slow
async def test_ledger_model(books: Books) -> None:
    """20,000 random operations, valid and not: the store agrees with the model after each five hundred."""
    accounts = await books.database.turn(lambda tx: open_accounts(tx, books), "test")
    model = Model({accounts[0].id})
    player = Player(Random(20260318), accounts, model, books.why)

    async def some(tx: Tx) -> None:
        for _ in range(A_TRANSACTION):
            await player.move(tx)
        for account in accounts:
            now = await ledger.look(tx, account.kind, account.owner_id)
            assert now.usable == model.usable.get(account.id, 0)
            assert now.awaited == model.awaited.get(account.id, 0)
            assert account.id in model.issues or now.usable >= 0

    while player.taken + player.refused < OPERATIONS:
        await books.database.turn(some, "test")
    assert await books.database.reading(audit.faults) == []
    assert player.taken > OPERATIONS // 4
    assert player.refused > OPERATIONS // 10
    assert sum(model.usable.values()) + sum(model.awaited.values()) == 0


async def test_overdraft_refused(books: Books) -> None:
    """Nobody but `issue` falls below nothing: not by what is posted, and not by what is on its way out."""

    async def work(tx: Tx) -> None:
        issue, _, wang, liu, *_ = await open_accounts(tx, books)
        await ledger.post_now(tx, "in", issue, wang, HalfPoints(3), books.why)
        await ledger.pend(tx, "hold", wang, liu, HalfPoints(2), books.why)
        for deed in (ledger.pend, ledger.post_now):
            await tx.note("SAVEPOINT deed")
            with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
                await deed(tx, "too-much", wang, liu, HalfPoints(2), books.why)
            await tx.note("ROLLBACK TO deed")
        await ledger.pend(tx, "the-rest", wang, liu, HalfPoints(1), books.why)

    await books.database.turn(work, "test")
    assert await books.database.reading(audit.faults) == []


async def test_double_spend_race(books: Books) -> None:
    """Six programs spend the same five half-points at once, ten times each: five succeed, the others are refused."""

    async def earn(tx: Tx) -> None:
        issue, _, wang, *_ = await open_accounts(tx, books)
        await ledger.post_now(tx, "earned", issue, wang, HalfPoints(5), books.why)

    await books.database.turn(earn, "test")
    others = [await Database.open(books.path, books.place, books.clock) for _ in range(6)]

    async def spend(database: Database, name: str) -> bool:
        async def work(tx: Tx) -> None:
            _, pool, wang, *_ = await open_accounts(tx, books)
            deed = ledger.pend if name.endswith("1") else ledger.post_now
            await deed(tx, name, wang, pool, HalfPoints(1), books.why)

        try:
            await database.turn(work, name)
        except sqlite3.IntegrityError:
            return False
        return True

    try:
        tries = [spend(one, f"{number}:{n}") for number, one in enumerate(others) for n in range(10)]
        spent = await asyncio.gather(*tries)
    finally:
        for one in others:
            await one.close()
    wang = await books.database.reading(lambda tx: ledger.member(tx, books.members[0]))
    assert sum(spent) == 5
    assert wang.usable == 0
    assert await books.database.reading(audit.faults) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE transfer SET half_points = 100 WHERE key = 'earned'",
        "UPDATE transfer SET at = 0",
        "DELETE FROM transfer WHERE key = 'earned'",
        "DELETE FROM transfer",
        "INSERT OR REPLACE INTO transfer SELECT * FROM transfer",
        "INSERT INTO transfer SELECT * FROM transfer WHERE true"
        " ON CONFLICT (id) DO UPDATE SET half_points = 100",
    ],
)
async def test_append_only(books: Books, sql: str) -> None:
    """A line once written is neither changed nor deleted, by whatever statement."""

    async def earn(tx: Tx) -> None:
        issue, _, wang, *_ = await open_accounts(tx, books)
        await ledger.post_now(tx, "earned", issue, wang, HalfPoints(4), books.why)

    async def tamper(tx: Tx) -> None:
        await tx.note(sql)

    await books.database.turn(earn, "test")
    with pytest.raises(sqlite3.IntegrityError, match="a transfer is never"):
        await books.database.turn(tamper, "test")
    found = await books.database.reading(lambda tx: ledger.by_key(tx, "earned"))
    assert found is not None
    assert found.half_points == 4


@pytest.mark.parametrize("amount", [0.5, 1.0, float("nan"), True, "2", None])
async def test_the_ledger_takes_whole_half_points_alone(books: Books, amount: HalfPoints) -> None:
    async def work(tx: Tx) -> None:
        issue, _, wang, *_ = await open_accounts(tx, books)
        await ledger.post_now(tx, "odd", issue, wang, amount, books.why)

    with pytest.raises(AssertionError, match="whole half-points"):
        await books.database.turn(work, "test")


async def test_what_is_not_pending_is_not_resolved_and_what_is_not_posted_not_reversed(books: Books) -> None:
    async def work(tx: Tx) -> None:
        issue, _, wang, *_ = await open_accounts(tx, books)
        posted = await ledger.post_now(tx, "a", issue, wang, HalfPoints(2), books.why)
        pending = await ledger.pend(tx, "b", issue, wang, HalfPoints(2), books.why)
        with pytest.raises(AssertionError):
            await ledger.resolve(tx, "c", "post", posted, books.why)
        with pytest.raises(AssertionError):
            await ledger.reverse(tx, "d", pending, books.why)

    await books.database.turn(work, "test")
