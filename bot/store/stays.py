"""Volunteers at the door: from 开始 to 结束."""

from collections.abc import Sequence

from bot.model import Stay, StayState
from bot.store.tx import Row, Tx


async def _stay(tx: Tx, row: Row) -> Stay:
    elders = await tx.all(
        "SELECT elder_id FROM stay_elder WHERE stay_id = :id ORDER BY elder_id", id=row["id"]
    )
    return Stay(
        row["id"], row["volunteer_id"], row["unit_id"], tuple(elder["elder_id"] for elder in elders), row["began_at"],
        row["ended_at"], row["state"], bool(row["asked"]), row["revision"],
    )  # fmt: skip


async def _stays(tx: Tx, condition: str, **values: object) -> Sequence[Stay]:
    return [await _stay(tx, row) for row in await tx.all(f"SELECT * FROM stay WHERE {condition}", **values)]


async def add(tx: Tx, volunteer_id: int, unit_id: int, elder_ids: Sequence[int], asks_at: int) -> Stay:
    """A stay that begins now. `asks_at`: when to ask where nobody has said that it ended."""
    stay_id = await tx.write(
        "INSERT INTO stay (volunteer_id, unit_id, began_at, asks_at, asked, state, revision)"
        " VALUES (:volunteer, :unit, :now, :asks, 0, 'running', 1) RETURNING id",
        volunteer=volunteer_id, unit=unit_id, now=tx.now_ms, asks=asks_at,
    )  # fmt: skip
    for elder_id in elder_ids:
        await tx.write(
            "INSERT INTO stay_elder (stay_id, elder_id) VALUES (:stay, :elder)", stay=stay_id, elder=elder_id
        )
    return await get(tx, stay_id)


async def get(tx: Tx, stay_id: int) -> Stay:
    [stay] = await _stays(tx, "id = :id", id=stay_id)
    return stay


async def maybe(tx: Tx, stay_id: int) -> Stay | None:
    found = await _stays(tx, "id = :id", id=stay_id)
    return found[0] if found else None


async def running(tx: Tx, volunteer_id: int) -> Stay | None:
    """Where the volunteer is now, as far as they said."""
    found = await _stays(tx, "volunteer_id = :id AND state = 'running'", id=volunteer_id)
    return found[0] if found else None


async def to_log(tx: Tx, volunteer_id: int) -> Stay | None:
    """The latest stay that ended and was not logged yet."""
    found = await _stays(
        tx, "volunteer_id = :id AND state = 'ended' ORDER BY id DESC LIMIT 1", id=volunteer_id
    )
    return found[0] if found else None


async def due(tx: Tx, limit: int) -> Sequence[Stay]:
    """What was neither logged nor dropped by its time, and not asked about yet."""
    return await _stays(
        tx,
        "asked = 0 AND state IN ('running', 'ended') AND asks_at <= :now ORDER BY asks_at, id LIMIT :limit",
        now=tx.now_ms, limit=limit,
    )  # fmt: skip


async def end(tx: Tx, stay: Stay) -> None:
    """It ends now."""
    await tx.write(
        "UPDATE stay SET state = 'ended', ended_at = :now, revision = revision + 1 WHERE id = :id",
        now=tx.now_ms,
        id=stay.id,
    )


async def close(tx: Tx, stay: Stay, state: StayState, visit_id: int | None = None) -> None:
    """Logged as a visit, or dropped."""
    await tx.write(
        "UPDATE stay SET state = :state, visit_id = :visit, revision = revision + 1 WHERE id = :id",
        state=state, visit=visit_id, id=stay.id,
    )  # fmt: skip


async def set_asked(tx: Tx, stay: Stay) -> None:
    await tx.write("UPDATE stay SET asked = 1, revision = revision + 1 WHERE id = :id", id=stay.id)
