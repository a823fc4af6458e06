"""Reasons as they were when something was decided: 为什么 answers from these."""

import json

from bot.model import Reason
from bot.store.tx import Tx, as_json


async def keep(tx: Tx, reason: Reason, person_id: int | None) -> int:
    """Store a reason for the person it concerns; only they, and whoever may see the thing, may ask for it."""
    return await tx.note(
        "INSERT INTO reason (person_id, rule, version, clause, facts, at)"
        " VALUES (:person, :rule, :version, :clause, :facts, :at) RETURNING id",
        person=person_id, rule=reason.rule, version=reason.version, clause=reason.clause,
        facts=as_json(dict(reason.facts)), at=tx.now_ms,
    )  # fmt: skip


async def find(tx: Tx, reason_id: int) -> tuple[Reason, int | None] | None:
    """The reason, and the person whom it concerns."""
    row = await tx.maybe("SELECT * FROM reason WHERE id = :id", id=reason_id)
    if row is None:
        return None
    return Reason(row["rule"], row["version"], row["clause"], json.loads(row["facts"])), row["person_id"]
