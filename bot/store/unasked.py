"""Who had their one unasked message of a day, and what it was (UX 24)."""

from bot.store.tx import Tx


async def claim(tx: Tx, person_id: int, day: str, what: str) -> bool:
    """True for the first message of that person's day."""
    rows = await tx.all(
        "INSERT INTO unasked (person_id, told_on, what) VALUES (:person, :day, :what)"
        " ON CONFLICT (person_id, told_on) DO NOTHING RETURNING person_id",
        person=person_id, day=day, what=what,
    )  # fmt: skip
    return bool(rows)


async def forget(tx: Tx, before: str) -> None:
    """`before`: an ISO day."""
    await tx.note("DELETE FROM unasked WHERE told_on < :before", before=before)


async def told(tx: Tx, person_id: int, day: str) -> str:
    """What the person was told that day unasked; "" where nothing."""
    row = await tx.maybe(
        "SELECT what FROM unasked WHERE person_id = :person AND told_on = :day", person=person_id, day=day
    )
    return row["what"] if row else ""
