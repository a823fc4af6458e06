"""What is due was done: a row (job, slot, part), written together with what it produced."""

from bot.store.tx import Tx


async def claim(tx: Tx, job: str, slot: str, part: int = 0) -> bool:
    """True for the first to ask: the slot is then done by whoever asked, in this same transaction."""
    rows = await tx.all(
        "INSERT INTO tick (job, slot, part, at) VALUES (:job, :slot, :part, :at)"
        " ON CONFLICT (job, slot, part) DO NOTHING RETURNING part",
        job=job, slot=slot, part=part, at=tx.now_ms,
    )  # fmt: skip
    return bool(rows)


async def parts_done(tx: Tx, job: str, slot: str) -> frozenset[int]:
    """Which parts of a slot are done already."""
    rows = await tx.all("SELECT part FROM tick WHERE job = :job AND slot = :slot", job=job, slot=slot)
    return frozenset(row["part"] for row in rows)


async def last_slot(tx: Tx, job: str, before: str) -> str | None:
    """The latest slot before one of which a part at least was done."""
    row = await tx.one(
        "SELECT max(slot) AS slot FROM tick WHERE job = :job AND slot < :before", job=job, before=before
    )
    found: str | None = row["slot"]
    return found
