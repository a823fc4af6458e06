"""Visits, whom they were to, and what was flagged about them."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.model import HalfPoints, Reason, Visit, VisitState
from bot.store import reasons
from bot.store.tx import Row, Tx, milliseconds, moment

LIVE = "('logged', 'verified', 'returned', 'audited', 'uploaded')"
"""States in which a visit takes up its volunteer's time."""


async def _visit(tx: Tx, row: Row) -> Visit:
    elders = await tx.all(
        "SELECT elder_id FROM visit_elder WHERE visit_id = :id ORDER BY elder_id", id=row["id"]
    )
    return Visit(
        id=row["id"], volunteer_id=row["volunteer_id"], unit_id=row["unit_id"],
        elder_ids=tuple(elder["elder_id"] for elder in elders),
        service=row["service"], on=date.fromisoformat(row["visited_on"]), part=row["part"], start=row["start_minute"],
        minutes=row["minutes"], state=row["state"], round=row["round"], logged_by=row["logged_by"],
        logged_at=moment(row["logged_at"]), decided_by=row["decided_by"],
        decision_words=tx.unseal("visit", "decision_words", row["id"], row["decision_words"] or None) or "",
        verified_by=row["verified_by"], half_points=HalfPoints(row["half_points"]), revision=row["revision"],
        began_seen=bool(row["began_seen"]), ended_seen=bool(row["ended_seen"]),
    )  # fmt: skip


async def _visits(tx: Tx, condition: str, **values: object) -> Sequence[Visit]:
    return [await _visit(tx, row) for row in await tx.all(f"SELECT * FROM visit WHERE {condition}", **values)]


async def add(
    tx: Tx, *, volunteer_id: int, unit_id: int, elder_ids: Sequence[int], service: str, on: date, part: str | None,
    start: int | None, minutes: int, logged_by: int,
) -> Visit:  # fmt: skip
    visit_id = await tx.write(
        "INSERT INTO visit (volunteer_id, unit_id, service, visited_on, part, start_minute, minutes, state, round,"
        " logged_by, logged_at, decision_words, weighted, half_points, revision)"
        " VALUES (:volunteer, :unit, :service, :on, :part, :start, :minutes, 'logged', 1, :by, :now, '', 0, 0, 1)"
        " RETURNING id",
        volunteer=volunteer_id, unit=unit_id, service=service, on=on.isoformat(), part=part, start=start,
        minutes=minutes, by=logged_by, now=tx.now_ms,
    )  # fmt: skip
    await _set_elders(tx, visit_id, elder_ids)
    return await get(tx, visit_id)


async def _set_elders(tx: Tx, visit_id: int, elder_ids: Sequence[int]) -> None:
    await tx.write("DELETE FROM visit_elder WHERE visit_id = :visit", visit=visit_id)
    for elder_id in elder_ids:
        await tx.write(
            "INSERT INTO visit_elder (visit_id, elder_id) VALUES (:visit, :elder)",
            visit=visit_id,
            elder=elder_id,
        )


async def correct(
    tx: Tx, visit: Visit, *, elder_ids: Sequence[int], service: str, on: date, part: str | None,
    start: int | None, minutes: int, logged_by: int,
) -> None:  # fmt: skip
    """The next round of a returned visit, with its facts set right. What is no longer as it was seen was not seen."""
    await tx.write(
        "UPDATE visit SET service = :service, visited_on = :on, part = :part, start_minute = :start,"
        " minutes = :minutes, state = 'logged', round = round + 1, decided_by = NULL, decided_at = NULL,"
        " decision_words = '', verified_by = NULL, weighted = 0, half_points = 0, logged_at = :now,"
        " logged_by = :by,"
        " began_seen = CASE WHEN visited_on = :on AND start_minute = :start THEN began_seen ELSE 0 END,"
        " ended_seen = CASE WHEN visited_on = :on AND start_minute = :start AND minutes = :minutes THEN ended_seen"
        " ELSE 0 END, revision = revision + 1 WHERE id = :id",
        service=service, on=on.isoformat(), part=part, start=start, minutes=minutes, now=tx.now_ms, id=visit.id,
        by=logged_by,
    )  # fmt: skip
    await _set_elders(tx, visit.id, elder_ids)


async def get(tx: Tx, visit_id: int) -> Visit:
    [visit] = await _visits(tx, "id = :id", id=visit_id)
    return visit


async def maybe(tx: Tx, visit_id: int) -> Visit | None:
    found = await _visits(tx, "id = :id", id=visit_id)
    return found[0] if found else None


async def of_volunteer(tx: Tx, volunteer_id: int, since: date) -> Sequence[Visit]:
    """The live visits of a volunteer from a day on, oldest first."""
    condition = f"volunteer_id = :id AND visited_on >= :since AND state IN {LIVE} ORDER BY visited_on, id"
    return await _visits(tx, condition, id=volunteer_id, since=since.isoformat())


async def last_of(tx: Tx, volunteer_id: int, limit: int) -> Sequence[Visit]:
    """The latest visits a volunteer logged, in whatever state, newest first."""
    return await _visits(tx, "volunteer_id = :id ORDER BY id DESC LIMIT :limit", id=volunteer_id, limit=limit)


async def of_transfer(tx: Tx, key: str) -> Visit | None:
    """The visit that points are for, by the key of their transfer (visit:<id>:<round>:<step>)."""
    kind, _, rest = key.partition(":")
    return await get(tx, int(rest.partition(":")[0])) if kind == "visit" else None


async def on_days(tx: Tx, volunteer_id: int, days: Sequence[date]) -> Sequence[Visit]:
    """What a volunteer logged of these days, in whatever state, in the order in which it was logged."""
    found: list[Visit] = []
    for day in days:
        found += await _visits(
            tx, "volunteer_id = :id AND visited_on = :day ORDER BY id", id=volunteer_id, day=day.isoformat()
        )
    return found


async def of_elder(tx: Tx, elder_id: int, limit: int) -> Sequence[Visit]:
    """The latest visits to an elder that stand, newest first."""
    return await _visits(
        tx,
        "id IN (SELECT visit_id FROM visit_elder WHERE elder_id = :elder)"
        " AND state IN ('logged', 'verified', 'audited', 'uploaded') ORDER BY visited_on DESC, id DESC LIMIT :limit",
        elder=elder_id, limit=limit,
    )  # fmt: skip


async def done_in(tx: Tx, unit_id: int, first: date, last: date) -> Sequence[Visit]:
    """What the volunteers of a community did on these days, as far as it stands, by day."""
    return await _visits(
        tx, "unit_id = :unit AND visited_on BETWEEN :first AND :last"
        " AND state IN ('logged', 'verified', 'audited', 'uploaded') ORDER BY visited_on, id",
        unit=unit_id, first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip


async def in_state(tx: Tx, unit_ids: Sequence[int], state: VisitState) -> Sequence[Visit]:
    """All visits of the units that wait in a state, oldest first."""
    found: list[Visit] = []
    for unit_id in unit_ids:
        found += await _visits(tx, "unit_id = :unit AND state = :state", unit=unit_id, state=state)
    return sorted(found, key=lambda visit: visit.id)


async def count_decided_before(
    tx: Tx, unit_ids: Sequence[int], state: VisitState, day: date, zone: ZoneInfo
) -> int:
    """How many wait in a state since before a civil day."""
    before = milliseconds(datetime.combine(day, time(), zone))
    rows = await tx.all(
        "SELECT unit_id, count(*) AS n FROM visit WHERE state = :state AND decided_at < :before GROUP BY unit_id",
        state=state, before=before,
    )  # fmt: skip
    return sum(int(row["n"]) for row in rows if row["unit_id"] in unit_ids)


async def set_state(
    tx: Tx,
    visit: Visit,
    state: VisitState,
    by: int | None,
    words: str = "",
    *,
    verified_by: int | None = None,
) -> None:
    await tx.write(
        "UPDATE visit SET state = :state, decided_by = :by, decided_at = :now, decision_words = :words,"
        " verified_by = coalesce(:verified, verified_by), revision = revision + 1 WHERE id = :id",
        state=state, by=by, now=tx.now_ms, verified=verified_by, id=visit.id,
        words=tx.seal("visit", "decision_words", visit.id, words or None) or "",
    )  # fmt: skip


async def set_minutes(tx: Tx, visit: Visit, minutes: int) -> None:
    await tx.write(
        "UPDATE visit SET minutes = :minutes,"
        " ended_seen = CASE WHEN minutes = :minutes THEN ended_seen ELSE 0 END, revision = revision + 1 WHERE id = :id",
        minutes=minutes,
        id=visit.id,
    )


async def set_seen(tx: Tx, visit: Visit, began: bool, ended: bool) -> None:
    """Whether begin and end were noted when they happened."""
    await tx.write(
        "UPDATE visit SET began_seen = :began, ended_seen = :ended WHERE id = :id",
        began=int(began), ended=int(ended), id=visit.id,
    )  # fmt: skip


async def set_worth(tx: Tx, visit: Visit, weighted: int, half_points: HalfPoints) -> None:
    """What the visit counts for: weighted hundredths of minutes, and the half-points issued for it."""
    await tx.write(
        "UPDATE visit SET weighted = :weighted, half_points = :half_points WHERE id = :id",
        weighted=weighted, half_points=half_points, id=visit.id,
    )  # fmt: skip


async def touch(tx: Tx, visit: Visit) -> None:
    """Something about the visit changed (an answer came): buttons shown before are outdated."""
    await tx.write("UPDATE visit SET revision = revision + 1 WHERE id = :id", id=visit.id)


async def worth_so_far(tx: Tx, volunteer_id: int) -> tuple[int, HalfPoints]:
    """Weighted hundredths of minutes of a volunteer's verified visits, and the half-points issued for them."""
    row = await tx.one(
        "SELECT coalesce(sum(weighted), 0) AS weighted, coalesce(sum(half_points), 0) AS half_points FROM visit"
        " WHERE volunteer_id = :id AND state IN ('verified', 'audited', 'uploaded')",
        id=volunteer_id,
    )
    return int(row["weighted"]), HalfPoints(row["half_points"])


async def flag(tx: Tx, visit: Visit, found: Sequence[Reason]) -> None:
    """Keep the flags of this round, each with its reason."""
    for reason in found:
        reason_id = await reasons.keep(tx, reason, visit.volunteer_id)
        await tx.write(
            "INSERT INTO visit_flag (visit_id, round, reason_id) VALUES (:visit, :round, :reason)",
            visit=visit.id, round=visit.round, reason=reason_id,
        )  # fmt: skip


async def flags(tx: Tx, visit: Visit) -> Sequence[tuple[int, Reason]]:
    """The flags of the visit's present round: (reason id, reason)."""
    rows = await tx.all(
        "SELECT reason_id FROM visit_flag WHERE visit_id = :id AND round = :round ORDER BY reason_id",
        id=visit.id, round=visit.round,
    )  # fmt: skip
    found = [(row["reason_id"], await reasons.find(tx, row["reason_id"])) for row in rows]
    return [(reason_id, stored[0]) for reason_id, stored in found if stored]
