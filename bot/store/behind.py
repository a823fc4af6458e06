"""What the demo's page shows of the store: an update's way through it, and somebody's ledger. Only read."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.model import Person, Reason
from bot.store.inbox import body_of, update_in
from bot.store.ledger import Account, member
from bot.store.tx import Row, Tx

LINES_MAX = 200


@dataclass(frozen=True)
class Line:
    """A transfer as it stands in the books, seen from one account: `half_points` came to it, or (below 0) left it.

    `other` is the account on the other side, (kind, owner's name); `about` the transfer that this one ends or undoes.
    """

    id: int
    key: str
    kind: str
    half_points: int
    other: tuple[str, str]
    about: int | None
    at: int
    reason: Reason


async def lines_of(tx: Tx, person: Person) -> tuple[Account, list[Line]]:
    """The account of a member and every transfer that touches it, newest first: also those that were void."""
    account = await member(tx, person.id)
    rows = await tx.all(
        "SELECT transfer.*, other.kind AS other_kind, other.owner_id, rule, version, clause, facts,"
        " CASE WHEN other.kind = 'member' THEN (SELECT name FROM person WHERE person.id = other.owner_id)"
        "  ELSE (SELECT name FROM unit WHERE unit.id = other.owner_id) END AS other_name"
        " FROM transfer JOIN reason ON reason.id = reason_id"
        " JOIN account AS other ON other.id = CASE WHEN debit_id = :id THEN credit_id ELSE debit_id END"
        " WHERE :id IN (debit_id, credit_id) ORDER BY transfer.id DESC LIMIT :limit",
        id=account.id, limit=LINES_MAX,
    )  # fmt: skip
    return account, [_line(row, account.id) for row in rows]


def _line(row: Row, account_id: int) -> Line:
    reason = Reason(row["rule"], row["version"], row["clause"], json.loads(row["facts"]))
    sign = -1 if row["debit_id"] == account_id else 1
    about = row["resolves_id"] or row["reverses_id"]
    other = (row["other_kind"], row["other_name"] or "")
    return Line(
        row["id"], row["key"], row["kind"], sign * row["half_points"], other, about, row["at"], reason
    )


async def update_of(tx: Tx, seq: int) -> dict[str, Any] | None:
    """A row of the inbox, with the update as it came."""
    row = await tx.maybe("SELECT * FROM inbox WHERE seq = :seq", seq=seq)
    if row is None:
        return None
    update = update_in(row)
    shown = {name: row[name] for name in ("seq", "update_id", "chat_id", "state")}
    return shown | {"body": json.loads(body_of(tx.cipher, update)), "origin": update.origin}


async def told_by(tx: Tx, origin: str) -> Sequence[dict[str, Any]]:
    """What a turn has had sent, and how far that has come."""
    rows = await tx.all(
        "SELECT chat_id, method, class AS sort, state, attempts, not_before FROM outbox"
        " WHERE dedup_key > :first AND dedup_key < :last ORDER BY id",
        first=f"{origin}:", last=f"{origin};",
    )  # fmt: skip
    return [dict(row) | {"held": row["not_before"] > tx.now_ms} for row in rows]


async def is_busy(tx: Tx) -> bool:
    """Whether there is anything to handle or to send at this moment."""
    row = await tx.one(
        "SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 'open')"
        " OR EXISTS (SELECT 1 FROM outbox WHERE state = 'sending' OR state = 'queued' AND not_before <= :now) AS busy",
        now=tx.now_ms,
    )
    return bool(row["busy"])


async def who_is_who(tx: Tx) -> dict[int, tuple[str, str]]:
    """{chat: name and role} of everybody who holds a role; on a shared phone, of the first."""
    rows = await tx.all(
        "SELECT chat_id, name, role.role FROM chat_person JOIN person ON person.id = chat_person.person_id"
        " JOIN role ON role.person_id = person.id AND until_at IS NULL ORDER BY person.id DESC, role.id DESC"
    )
    return {row["chat_id"]: (row["name"], row["role"]) for row in rows}
