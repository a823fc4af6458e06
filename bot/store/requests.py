"""Requests (帮忙单): what is wanted of whom, who goes, and what came of it."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.model import Request, RequestState
from bot.store.tx import Row, Tx

PROMISED = "('accepted', 'under-way')"
"""States in which somebody goes."""
WANTED = "('open', 'offered', 'lapsed')"
"""States in which nobody does, though somebody should."""


async def add(
    tx: Tx, *, unit_id: int, elder_ids: Sequence[int], service: str, on: date, part: str | None, start: int | None,
    minutes: int, words: str, asked_by: int | None, asked_as: str, item_id: int | None = None,
) -> Request:  # fmt: skip
    request_id = await tx.write(
        "INSERT INTO request (unit_id, service, wanted_on, part, start_minute, minutes, words, asked_by, asked_as,"
        " item_id, state, made_at, revision) VALUES (:unit, :service, :on, :part, :start, :minutes, '', :by, :as_role,"
        " :item, 'open', :now, 1) RETURNING id",
        unit=unit_id, service=service, on=on.isoformat(), part=part, start=start, minutes=minutes, by=asked_by,
        as_role=asked_as, item=item_id, now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.seal("request", "words", request_id, words)
    await tx.write("UPDATE request SET words = :words WHERE id = :id", words=sealed, id=request_id)
    for elder_id in elder_ids:
        await tx.write(
            "INSERT INTO request_elder (request_id, elder_id) VALUES (:request, :elder)",
            request=request_id, elder=elder_id,
        )  # fmt: skip
    return await get(tx, request_id)


async def get(tx: Tx, request_id: int) -> Request:
    [request] = await where(tx, "id = :id", id=request_id)
    return request


async def maybe(tx: Tx, request_id: int) -> Request | None:
    found = await where(tx, "id = :id", id=request_id)
    return found[0] if found else None


async def where(tx: Tx, condition: str, **values: object) -> Sequence[Request]:
    """Those of which `condition` is true: columns of `request`, named values."""
    return [
        await _request(tx, row) for row in await tx.all(f"SELECT * FROM request WHERE {condition}", **values)
    ]


async def set_state(tx: Tx, request: Request, state: RequestState, **also: object) -> Request:
    """Move it on, and set columns with it (volunteer_id, agreed_minute, accepted_at, visit_id, next_at, again_at)."""
    allowed = {"volunteer_id", "agreed_minute", "accepted_at", "visit_id", "next_at", "again_at"}
    assert also.keys() <= allowed, also.keys() - allowed
    sets = "".join(f", {name} = :{name}" for name in also)
    await tx.write(
        f"UPDATE request SET state = :state{sets}, revision = revision + 1 WHERE id = :id",
        state=state, id=request.id, **also,
    )  # fmt: skip
    return await get(tx, request.id)


async def keep_outcome(tx: Tx, request: Request, words: str) -> None:
    """What became of it, in the words of whoever decided."""
    sealed = tx.seal("request", "outcome", request.id, words)
    await tx.write("UPDATE request SET outcome = :words WHERE id = :id", words=sealed, id=request.id)


async def look_at(tx: Tx, request: Request, next_at: int | None) -> None:
    """When the clock has to look at it again: nothing that anybody sees changes."""
    await tx.write("UPDATE request SET next_at = :at WHERE id = :id", at=next_at, id=request.id)


async def touch(tx: Tx, request: Request) -> None:
    """Its cards have something new to say."""
    await tx.write("UPDATE request SET revision = revision + 1 WHERE id = :id", id=request.id)


async def due(tx: Tx, limit: int) -> Sequence[Request]:
    """Those the clock has to look at, the longest due first."""
    return await where(
        tx,
        "next_at IS NOT NULL AND next_at <= :now ORDER BY next_at, id LIMIT :limit",
        now=tx.now_ms,
        limit=limit,
    )


async def of_elder(tx: Tx, elder_id: int, since: date) -> Sequence[Request]:
    """What is wanted for an elder from a day on, in whatever state, by day."""
    return await where(
        tx, "id IN (SELECT request_id FROM request_elder WHERE elder_id = :elder) AND wanted_on >= :since"
        " ORDER BY wanted_on, id", elder=elder_id, since=since.isoformat(),
    )  # fmt: skip


async def of_volunteer(tx: Tx, volunteer_id: int, since: date) -> Sequence[Request]:
    """What a volunteer has promised from a day on, by day and hour."""
    return await where(
        tx, f"volunteer_id = :id AND wanted_on >= :since AND state IN {PROMISED}"
        " ORDER BY wanted_on, coalesce(agreed_minute, start_minute, 0), id", id=volunteer_id, since=since.isoformat(),
    )  # fmt: skip


async def taken_on(
    tx: Tx, volunteer_id: int, on: date | None, states: Sequence[RequestState]
) -> Sequence[Request]:
    """What a volunteer took for a day (None: for any) that is in one of these states."""
    listed = ", ".join(f"'{state}'" for state in states)
    return await where(
        tx, f"volunteer_id = :id AND (:any = 1 OR wanted_on = :on) AND state IN ({listed}) ORDER BY id",
        id=volunteer_id, any=int(on is None), on=on.isoformat() if on else "",
    )  # fmt: skip


async def of_visit(tx: Tx, visit_id: int) -> Sequence[Request]:
    """The requests that a visit answered and that are not settled yet."""
    return await where(tx, "visit_id = :visit AND state = 'done' ORDER BY id", visit=visit_id)


async def wanted_in(tx: Tx, unit_id: int, first: date, last: date) -> Sequence[Request]:
    """What nobody has taken yet, of a community and the days from `first` to `last`, by day."""
    return await where(
        tx, f"unit_id = :unit AND wanted_on BETWEEN :first AND :last AND state IN {WANTED} AND volunteer_id IS NULL"
        " ORDER BY wanted_on, id", unit=unit_id, first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip


async def in_no_plan(tx: Tx, monday: date, limit: int) -> Sequence[Request]:
    """Open, and nothing the clock looks at: of a day before the week to be planned, or within it where it is sent."""
    return await where(
        tx, "state = 'open' AND next_at IS NULL AND (wanted_on < :monday OR (wanted_on < :after AND unit_id IN"
        " (SELECT unit_id FROM week_plan WHERE monday = :monday AND state = 'sent')))"
        " ORDER BY wanted_on, id LIMIT :limit",
        monday=monday.isoformat(), after=(monday + timedelta(days=7)).isoformat(), limit=limit,
    )  # fmt: skip


async def units_wanting(tx: Tx, first: date, last: date) -> Sequence[int]:
    """The communities in which somebody wants a visit on these days that nobody has taken yet."""
    rows = await tx.all(
        f"SELECT DISTINCT unit_id FROM request WHERE wanted_on BETWEEN :first AND :last AND state IN {WANTED}"
        " ORDER BY unit_id", first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip
    return [row["unit_id"] for row in rows]


async def in_state(tx: Tx, unit_id: int, *states: RequestState) -> Sequence[Request]:
    """Those of a community, by day and hour."""
    named = {f"state{number}": state for number, state in enumerate(states)}
    marks = ", ".join(f":{name}" for name in named)
    return await where(
        tx, f"unit_id = :unit AND state IN ({marks}) ORDER BY wanted_on, coalesce(agreed_minute, start_minute, 0), id",
        unit=unit_id, **named,
    )  # fmt: skip


async def _request(tx: Tx, row: Row) -> Request:
    elders = await tx.all(
        "SELECT elder_id FROM request_elder WHERE request_id = :id ORDER BY elder_id", id=row["id"]
    )
    return Request(
        id=row["id"], unit_id=row["unit_id"], elder_ids=tuple(one["elder_id"] for one in elders),
        service=row["service"], on=date.fromisoformat(row["wanted_on"]), part=row["part"], start=row["start_minute"],
        minutes=row["minutes"], words=tx.unseal("request", "words", row["id"], row["words"]) or "",
        asked_by=row["asked_by"], asked_as=row["asked_as"], item_id=row["item_id"], state=row["state"],
        volunteer_id=row["volunteer_id"], agreed=row["agreed_minute"], accepted_at=row["accepted_at"],
        visit_id=row["visit_id"], next_at=row["next_at"], made_at=row["made_at"], revision=row["revision"],
        again_at=row["again_at"], outcome=tx.unseal("request", "outcome", row["id"], row["outcome"]) or "",
    )  # fmt: skip
