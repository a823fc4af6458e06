"""出了点事: what went wrong while somebody helped, until a worker has seen to it."""

from collections.abc import Sequence

from bot.model import Mishap, Request
from bot.store.tx import Row, Tx


async def add(tx: Tx, request: Request, kind: str, words: str, told_by: int) -> Mishap:
    mishap_id = await tx.write(
        "INSERT INTO mishap (request_id, unit_id, kind, words, told_by, told_at, state, revision)"
        " VALUES (:request, :unit, :kind, '', :by, :now, 'open', 1) RETURNING id",
        request=request.id, unit=request.unit_id, kind=kind, by=told_by, now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.cipher.seal("mishap", "words", mishap_id, words)
    await tx.write("UPDATE mishap SET words = :words WHERE id = :id", words=sealed, id=mishap_id)
    return await get(tx, mishap_id)


async def get(tx: Tx, mishap_id: int) -> Mishap:
    return _mishap(tx, await tx.one("SELECT * FROM mishap WHERE id = :id", id=mishap_id))


async def maybe(tx: Tx, mishap_id: int) -> Mishap | None:
    row = await tx.maybe("SELECT * FROM mishap WHERE id = :id", id=mishap_id)
    return _mishap(tx, row) if row else None


async def open_in(tx: Tx, unit_id: int) -> Sequence[Mishap]:
    """Those of a community that nobody has seen to, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM mishap WHERE unit_id = :unit AND state = 'open' ORDER BY id", unit=unit_id
    )
    return [_mishap(tx, row) for row in rows]


async def close(tx: Tx, mishap: Mishap, by: int) -> None:
    await tx.write(
        "UPDATE mishap SET state = 'closed', closed_by = :by, closed_at = :now, revision = revision + 1 WHERE id = :id",
        by=by, now=tx.now_ms, id=mishap.id,
    )  # fmt: skip


def _mishap(tx: Tx, row: Row) -> Mishap:
    return Mishap(
        row["id"], row["request_id"], row["unit_id"], row["kind"],
        tx.cipher.open("mishap", "words", row["id"], row["words"]), row["told_by"], row["told_at"], row["state"],
        row["closed_by"], row["revision"],
    )  # fmt: skip
