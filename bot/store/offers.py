"""Offers (问问您): who was asked for which request, until when, and what they said."""

from collections.abc import Sequence
from datetime import date

from bot.model import Offer
from bot.store.tx import Row, Tx


async def add(
    tx: Tx, request_id: int, volunteer_id: int, at: int, until_at: int, week: date | None = None
) -> Offer:
    """Ask somebody; nobody can be asked twice for the same."""
    offer_id = await tx.write(
        "INSERT INTO offer (request_id, volunteer_id, at, until_at, week, revision)"
        " VALUES (:request, :volunteer, :at, :until, :week, 1) RETURNING id",
        request=request_id, volunteer=volunteer_id, at=at, until=until_at, week=week.isoformat() if week else None,
    )  # fmt: skip
    return await get(tx, offer_id)


async def get(tx: Tx, offer_id: int) -> Offer:
    return _offer(await tx.one("SELECT * FROM offer WHERE id = :id", id=offer_id))


async def maybe(tx: Tx, offer_id: int) -> Offer | None:
    row = await tx.maybe("SELECT * FROM offer WHERE id = :id", id=offer_id)
    return _offer(row) if row else None


async def of_request(tx: Tx, request_id: int) -> Sequence[Offer]:
    """Who was asked, in that order."""
    rows = await tx.all("SELECT * FROM offer WHERE request_id = :id ORDER BY at, id", id=request_id)
    return [_offer(row) for row in rows]


async def of_volunteer(tx: Tx, volunteer_id: int) -> Sequence[Offer]:
    """What somebody has been asked and not answered, of requests for which nobody was found yet."""
    rows = await tx.all(
        "SELECT offer.* FROM offer JOIN request ON request.id = request_id WHERE offer.volunteer_id = :id"
        " AND answer IS NULL AND state IN ('open', 'offered', 'lapsed') AND request.volunteer_id IS NULL"
        " ORDER BY wanted_on, offer.id",
        id=volunteer_id,
    )  # fmt: skip
    return [_offer(row) for row in rows]


async def answer(tx: Tx, offer: Offer, said: str) -> Offer:
    await tx.write(
        "UPDATE offer SET answer = :said, answered_at = :now, revision = revision + 1 WHERE id = :id",
        said=said, now=tx.now_ms, id=offer.id,
    )  # fmt: skip
    return await get(tx, offer.id)


async def renew(tx: Tx, offer: Offer, at: int, until_at: int) -> None:
    """Ask the same once more: whoever was to go does not go."""
    await tx.write(
        "UPDATE offer SET at = :at, until_at = :until, revision = revision + 1 WHERE id = :id",
        at=at, until=until_at, id=offer.id,
    )  # fmt: skip


async def touch(tx: Tx, request_id: int) -> None:
    """All cards of these offers have something new to say."""
    await tx.write("UPDATE offer SET revision = revision + 1 WHERE request_id = :id", id=request_id)


def _offer(row: Row) -> Offer:
    return Offer(
        row["id"], row["request_id"], row["volunteer_id"], row["at"], row["until_at"], row["answer"],
        row["answered_at"], date.fromisoformat(row["week"]) if row["week"] else None, row["revision"],
    )  # fmt: skip
