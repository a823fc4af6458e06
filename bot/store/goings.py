"""Who goes for which request, until when they see where to, and how often nobody opened."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Going:
    """Somebody took a request: until when they see address and phone (milliseconds UTC), how often nobody opened."""

    request_id: int
    volunteer_id: int
    closes_at: int
    nobody_home: int


async def begin(tx: Tx, request_id: int, volunteer_id: int, closes_at: int, looks_at: int | None) -> None:
    """Somebody took the request, or took it again."""
    await tx.write(
        "INSERT INTO going (request_id, volunteer_id, closes_at, looks_at, nobody_home)"
        " VALUES (:request, :volunteer, :closes, :looks, 0) ON CONFLICT (request_id, volunteer_id) DO UPDATE"
        " SET closes_at = excluded.closes_at, looks_at = excluded.looks_at, nobody_home = 0",
        request=request_id, volunteer=volunteer_id, closes=closes_at, looks=looks_at,
    )  # fmt: skip


async def find(tx: Tx, request_id: int, volunteer_id: int) -> Going | None:
    row = await tx.maybe(
        "SELECT * FROM going WHERE request_id = :request AND volunteer_id = :volunteer",
        request=request_id,
        volunteer=volunteer_id,
    )
    return _going(row) if row else None


async def end(tx: Tx, request_id: int, volunteer_id: int) -> None:
    """They do not go: nothing is kept of it here."""
    await tx.write(
        "DELETE FROM going WHERE request_id = :request AND volunteer_id = :volunteer",
        request=request_id, volunteer=volunteer_id,
    )  # fmt: skip


async def look_at(tx: Tx, going: Going, looks_at: int | None) -> None:
    """When its card has to be drawn anew next."""
    await tx.note(
        "UPDATE going SET looks_at = :looks WHERE request_id = :request AND volunteer_id = :volunteer",
        looks=looks_at, request=going.request_id, volunteer=going.volunteer_id,
    )  # fmt: skip


async def nobody_opened(tx: Tx, going: Going) -> int:
    """Once more; how often it was by now."""
    return await tx.write(
        "UPDATE going SET nobody_home = nobody_home + 1"
        " WHERE request_id = :request AND volunteer_id = :volunteer RETURNING nobody_home",
        request=going.request_id, volunteer=going.volunteer_id,
    )  # fmt: skip


async def due(tx: Tx, limit: int) -> Sequence[Going]:
    """Those whose card has to be drawn anew, the longest due first."""
    rows = await tx.all(
        "SELECT * FROM going WHERE looks_at <= :now ORDER BY looks_at, request_id, volunteer_id LIMIT :limit",
        now=tx.now_ms, limit=limit,
    )  # fmt: skip
    return [_going(row) for row in rows]


async def of_pair(tx: Tx, volunteer_id: int, elder_id: int) -> Sequence[int]:
    """The requests that a volunteer took for an elder, whatever became of them."""
    rows = await tx.all(
        "SELECT going.request_id FROM going JOIN request_elder ON request_elder.request_id = going.request_id"
        " WHERE volunteer_id = :volunteer AND elder_id = :elder ORDER BY going.request_id",
        volunteer=volunteer_id, elder=elder_id,
    )  # fmt: skip
    return [row["request_id"] for row in rows]


def _going(row: Row) -> Going:
    return Going(row["request_id"], row["volunteer_id"], row["closes_at"], row["nobody_home"])
