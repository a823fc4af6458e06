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


async def of_elder(tx: Tx, elder_id: int) -> Sequence[Kept]:
    """Who promised to come to an elder, and still does."""
    rows = await tx.all(
        "SELECT * FROM promise WHERE elder_id = :id AND (until_on IS NULL OR until_on >= :today)"
        " ORDER BY weekday, id", id=elder_id, today=tx.today.isoformat(),
    )  # fmt: skip
    return [_kept(row) for row in rows]


async def not_asked_about(tx: Tx, on: date, limit: int) -> Sequence[Kept]:
    """Those to elders at home that hold on this day to come, and of which nobody was asked whether they hold then."""
    rows = await tx.all(
        "SELECT * FROM promise WHERE weekday = :weekday AND since_on <= :on AND (until_on IS NULL OR until_on >= :on)"
        " AND id NOT IN (SELECT promise_id FROM festival_ask WHERE visit_on = :on) AND elder_id IN"
        " (SELECT person_id FROM role JOIN person ON person.id = person_id"
        "  WHERE role = 'elder' AND until_at IS NULL AND whereabouts = 'home') ORDER BY id LIMIT :limit",
        weekday=on.isoweekday(), on=on.isoformat(), limit=limit,
    )  # fmt: skip
    return [_kept(row) for row in rows]


async def standing_in(tx: Tx, unit_id: int, first: date, last: date) -> Sequence[Kept]:
    """Those that hold on some day from `first` to `last`, of the elders of a community, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM promise WHERE since_on <= :last AND (until_on IS NULL OR until_on >= :first) AND elder_id IN"
        " (SELECT person_id FROM role WHERE role = 'elder' AND unit_id = :unit AND until_at IS NULL) ORDER BY id",
        first=first.isoformat(), last=last.isoformat(), unit=unit_id,
    )  # fmt: skip
    return [_kept(row) for row in rows]


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
