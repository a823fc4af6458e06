"""The points ledger: double entry, append only, in whole half-points.

An account counts what was posted to and from it and what is pending. A transfer debits one account and credits
another. A pending transfer is resolved once, by a `post`, `void` or `expire`; any transfer is reversed at most once,
by an opposite one. A member's account never falls below nothing; `issue` alone does, for it is where points come from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import HalfPoints
from bot.store.tx import Row, Tx

AccountKind = Literal["issue", "member", "redeemed", "expired", "pool", "award"]
Resolution = Literal["post", "void", "expire"]


@dataclass(frozen=True)
class Account:
    """`issue`, `redeemed`, `expired` and `pool` belong to a community, `award` to a street, `member` to a person."""

    id: int
    kind: AccountKind
    owner_id: int
    posted_debits: int
    posted_credits: int
    pending_debits: int
    pending_credits: int

    @property
    def usable(self) -> HalfPoints:
        """能用的: posted, less what is on its way out."""
        return HalfPoints(self.posted_credits - self.posted_debits - self.pending_debits)

    @property
    def awaited(self) -> HalfPoints:
        """On its way in, from wherever: what of it is 街道还在看, `in_review` says."""
        return HalfPoints(self.pending_credits)


@dataclass(frozen=True)
class Transfer:
    id: int
    key: str
    kind: str
    debit_id: int
    credit_id: int
    half_points: HalfPoints
    resolves_id: int | None
    reverses_id: int | None
    at: int
    reason_id: int


@dataclass(frozen=True)
class Why:
    """Who makes a transfer, and the stored reason for it."""

    reason_id: int
    made_by: int | None


async def account(tx: Tx, kind: AccountKind, owner_id: int) -> Account:
    """The account, opened on its first use."""
    await tx.note(
        "INSERT INTO account (kind, owner_id, posted_debits, posted_credits, pending_debits, pending_credits)"
        " VALUES (:kind, :owner, 0, 0, 0, 0) ON CONFLICT (kind, owner_id) DO NOTHING",
        kind=kind, owner=owner_id,
    )  # fmt: skip
    row = await tx.one(
        "SELECT * FROM account WHERE kind = :kind AND owner_id = :owner", kind=kind, owner=owner_id
    )
    return Account(**dict(row))


async def member(tx: Tx, person_id: int) -> Account:
    return await look(tx, "member", person_id)


async def look(tx: Tx, kind: AccountKind, owner_id: int) -> Account:
    """The account as it stands, without opening it."""
    row = await tx.maybe(
        "SELECT * FROM account WHERE kind = :kind AND owner_id = :owner", kind=kind, owner=owner_id
    )
    return Account(**dict(row)) if row else Account(0, kind, owner_id, 0, 0, 0, 0)


async def pend(
    tx: Tx, key: str, debit: Account, credit: Account, half_points: HalfPoints, why: Why
) -> Transfer:
    """Put points on their way; they are nobody's to use until posted."""
    transfer = await _insert(tx, key, "pending", debit.id, credit.id, half_points, why)
    await _count(tx, debit.id, pending_debits=half_points)
    await _count(tx, credit.id, pending_credits=half_points)
    return transfer


async def post_now(
    tx: Tx, key: str, debit: Account, credit: Account, half_points: HalfPoints, why: Why
) -> Transfer:
    return await _post(tx, key, debit.id, credit.id, half_points, why)


async def reverse(tx: Tx, key: str, posted: Transfer, why: Why) -> Transfer:
    """更正: the exact opposite of what was posted. Points that are spent meanwhile cannot be taken back."""
    assert posted.kind in ("post", "post_now"), posted
    return await _post(
        tx, key, posted.credit_id, posted.debit_id, posted.half_points, why, reverses_id=posted.id
    )


async def _post(
    tx: Tx,
    key: str,
    debit_id: int,
    credit_id: int,
    half_points: HalfPoints,
    why: Why,
    reverses_id: int | None = None,
) -> Transfer:
    transfer = await _insert(
        tx, key, "post_now", debit_id, credit_id, half_points, why, reverses_id=reverses_id
    )
    await _count(tx, debit_id, posted_debits=half_points)
    await _count(tx, credit_id, posted_credits=half_points)
    return transfer


async def resolve(tx: Tx, key: str, how: Resolution, pending: Transfer, why: Why) -> Transfer:
    """Post, void or expire a pending transfer, whole."""
    assert pending.kind == "pending", pending
    amount = pending.half_points
    transfer = await _insert(
        tx, key, how, pending.debit_id, pending.credit_id, amount, why, resolves_id=pending.id
    )
    posted = amount if how == "post" else 0
    await _count(tx, pending.debit_id, pending_debits=-amount, posted_debits=posted)
    await _count(tx, pending.credit_id, pending_credits=-amount, posted_credits=posted)
    return transfer


async def _insert(
    tx: Tx, key: str, kind: str, debit_id: int, credit_id: int, half_points: int, why: Why,
    *, resolves_id: int | None = None, reverses_id: int | None = None,
) -> Transfer:  # fmt: skip
    assert type(half_points) is int, f"whole half-points, not {half_points!r}"
    transfer_id = await tx.write(
        "INSERT INTO transfer"
        " (key, kind, debit_id, credit_id, half_points, resolves_id, reverses_id, made_by, at, reason_id)"
        " VALUES (:key, :kind, :debit, :credit, :half_points, :resolves, :reverses, :by, :at, :reason) RETURNING id",
        key=key, kind=kind, debit=debit_id, credit=credit_id, half_points=half_points, resolves=resolves_id,
        reverses=reverses_id, by=why.made_by, at=tx.now_ms, reason=why.reason_id,
    )  # fmt: skip
    return await get(tx, transfer_id)


async def _count(
    tx: Tx, account_id: int, *, posted_debits: int = 0, posted_credits: int = 0,
    pending_debits: int = 0, pending_credits: int = 0,
) -> None:  # fmt: skip
    await tx.write(
        "UPDATE account SET posted_debits = posted_debits + :posted_debits,"
        " posted_credits = posted_credits + :posted_credits, pending_debits = pending_debits + :pending_debits,"
        " pending_credits = pending_credits + :pending_credits WHERE id = :id",
        id=account_id, posted_debits=posted_debits, posted_credits=posted_credits,
        pending_debits=pending_debits, pending_credits=pending_credits,
    )  # fmt: skip


def _transfer(row: Row) -> Transfer:
    return Transfer(
        row["id"], row["key"], row["kind"], row["debit_id"], row["credit_id"], HalfPoints(row["half_points"]),
        row["resolves_id"], row["reverses_id"], row["at"], row["reason_id"],
    )  # fmt: skip


async def get(tx: Tx, transfer_id: int) -> Transfer:
    return _transfer(await tx.one("SELECT * FROM transfer WHERE id = :id", id=transfer_id))


async def by_key(tx: Tx, key: str) -> Transfer | None:
    row = await tx.maybe("SELECT * FROM transfer WHERE key = :key", key=key)
    return _transfer(row) if row else None


async def is_open(tx: Tx, pending: Transfer) -> bool:
    row = await tx.maybe("SELECT id FROM transfer WHERE resolves_id = :id", id=pending.id)
    return pending.kind == "pending" and row is None


async def in_review(tx: Tx, account_id: int) -> HalfPoints:
    """街道还在看: what was issued and is not posted. A gift on its way in is not told of before it has arrived."""
    row = await tx.one(
        "SELECT coalesce(sum(half_points), 0) AS total FROM transfer JOIN account ON account.id = debit_id"
        " WHERE credit_id = :account AND transfer.kind = 'pending' AND account.kind = 'issue'"
        " AND NOT EXISTS (SELECT 1 FROM transfer AS done WHERE done.resolves_id = transfer.id)",
        account=account_id,
    )
    return HalfPoints(row["total"])


async def owner(tx: Tx, account_id: int) -> tuple[AccountKind, int]:
    """Whose an account is: its kind, and the id of the person or unit."""
    row = await tx.one("SELECT kind, owner_id FROM account WHERE id = :id", id=account_id)
    return row["kind"], row["owner_id"]


async def came_with(tx: Tx, account_id: int, reason_id: int) -> bool:
    """Whether something arrived at the account with this very reason."""
    rows = await tx.all(
        "SELECT id FROM transfer WHERE credit_id = :account AND reason_id = :reason"
        " AND kind IN ('post', 'post_now')",
        account=account_id, reason=reason_id,
    )  # fmt: skip
    return bool(rows)


async def lines(tx: Tx, account_id: int, before_id: int | None, limit: int) -> Sequence[Transfer]:
    """怎么来的: what came and went, newest first; a pending line stands until it is resolved, then its end stands.

    A gift on its way in is no line yet: its receiver hears of it when it has arrived.
    """
    rows = await tx.all(
        "SELECT * FROM transfer WHERE (debit_id = :account OR credit_id = :account) AND id < :before"
        " AND kind <> 'void' AND NOT EXISTS (SELECT 1 FROM transfer AS done WHERE done.resolves_id = transfer.id)"
        " AND NOT (kind = 'pending' AND credit_id = :account"
        "  AND (SELECT account.kind FROM account WHERE account.id = debit_id) <> 'issue')"
        " ORDER BY id DESC LIMIT :limit",
        account=account_id, before=before_id if before_id is not None else 2**62, limit=limit,
    )  # fmt: skip
    return [_transfer(row) for row in rows]
