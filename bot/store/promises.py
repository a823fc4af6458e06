"""周二归我: standing promises, each kept once a week without asking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.rules.wanted import Promise
from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Kept:
    """A promise as it stands in the store."""

    id: int
    promise: Promise
    until: date | None
    revision: int


async def add(tx: Tx, promise: Promise) -> Kept:
    promise_id = await tx.write(
        "INSERT INTO promise (volunteer_id, elder_id, service, weekday, since_on, made_at, revision)"
        " VALUES (:volunteer, :elder, :service, :weekday, :since, :now, 1) RETURNING id",
        volunteer=promise.helper_id, elder=promise.elder_id, service=promise.service, weekday=promise.weekday,
        since=promise.since.isoformat(), now=tx.now_ms,
    )  # fmt: skip
    return Kept(promise_id, promise, None, 1)


async def maybe(tx: Tx, promise_id: int) -> Kept | None:
    row = await tx.maybe("SELECT * FROM promise WHERE id = :id", id=promise_id)
    return _kept(row) if row else None


async def end(tx: Tx, kept: Kept, until: date) -> None:
    """It holds up to this day, and no longer."""
    await tx.write(
        "UPDATE promise SET until_on = :until, revision = revision + 1 WHERE id = :id",
        until=until.isoformat(), id=kept.id,
    )  # fmt: skip


async def of_volunteer(tx: Tx, volunteer_id: int) -> Sequence[Kept]:
    """What they promised and still keep, by weekday."""
    rows = await tx.all(
        "SELECT * FROM promise WHERE volunteer_id = :id AND (until_on IS NULL OR until_on >= :today)"
        " ORDER BY weekday, id", id=volunteer_id, today=tx.today.isoformat(),
    )  # fmt: skip
    return [_kept(row) for row in rows]


async def standing_in(tx: Tx, unit_id: int, on: date) -> Sequence[Promise]:
    """Those that hold on a day, of the elders of a community, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM promise WHERE since_on <= :on AND (until_on IS NULL OR until_on >= :on) AND elder_id IN"
        " (SELECT person_id FROM role WHERE role = 'elder' AND unit_id = :unit AND until_at IS NULL) ORDER BY id",
        on=on.isoformat(), unit=unit_id,
    )  # fmt: skip
    return [_kept(row).promise for row in rows]


def _kept(row: Row) -> Kept:
    promise = Promise(
        row["volunteer_id"],
        row["elder_id"],
        row["service"],
        row["weekday"],
        date.fromisoformat(row["since_on"]),
    )
    until = row["until_on"]
    return Kept(row["id"], promise, date.fromisoformat(until) if until else None, row["revision"])
