"""What one volunteer has set of what they offer; what a home is. For matching, `offerings` reads them all at once."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.rules.wanted import Span
from bot.store.tx import Row, Tx

COLUMNS = frozenset({"reach_metres", "a_day", "a_week", "rest_until", "at_night"})


@dataclass(frozen=True)
class Offered:
    """None, or nothing: what is usual holds."""

    reach_metres: int | None
    a_day: int | None
    a_week: int | None
    rest_until: date | None
    at_night: bool
    services: frozenset[str]
    free: Mapping[int, tuple[Span, ...]]
    traits: Mapping[str, frozenset[str]]
    """{is, wants, speaks: words}."""


async def get(tx: Tx, volunteer_id: int) -> Offered:
    row = await tx.maybe("SELECT * FROM offering WHERE volunteer_id = :id", id=volunteer_id)
    services = await tx.all("SELECT service FROM offered_service WHERE volunteer_id = :id", id=volunteer_id)
    free: dict[int, tuple[Span, ...]] = {}
    for one in await tx.all(
        "SELECT * FROM free_hours WHERE volunteer_id = :id ORDER BY weekday, begins", id=volunteer_id
    ):
        free[one["weekday"]] = (*free.get(one["weekday"], ()), (one["begins"], one["ends"]))
    return Offered(
        reach_metres=row["reach_metres"] if row else None, a_day=row["a_day"] if row else None,
        a_week=row["a_week"] if row else None, rest_until=_rest(row), at_night=bool(row and row["at_night"]),
        services=frozenset(one["service"] for one in services), free=free, traits=await traits(tx, volunteer_id),
    )  # fmt: skip


def _rest(row: Row | None) -> date | None:
    return date.fromisoformat(row["rest_until"]) if row and row["rest_until"] else None


async def put(tx: Tx, volunteer_id: int, **told: object) -> None:
    """Set some of the columns of `offering`, and leave the others."""
    assert told.keys() <= COLUMNS, told.keys() - COLUMNS
    names = ", ".join(told)
    marks = ", ".join(f":{name}" for name in told)
    night = "" if "at_night" in told else ", at_night"
    sets = ", ".join(f"{name} = excluded.{name}" for name in told)
    await tx.write(
        f"INSERT INTO offering (volunteer_id, noted_at, {names}{night}) VALUES (:id, :now, {marks}{night and ', 0'})"
        f" ON CONFLICT (volunteer_id) DO UPDATE SET noted_at = excluded.noted_at, {sets}",
        id=volunteer_id, now=tx.now_ms, **told,
    )  # fmt: skip


async def set_services(tx: Tx, volunteer_id: int, services: Iterable[str]) -> None:
    """Just these; none of them: whatever comes."""
    await tx.write("DELETE FROM offered_service WHERE volunteer_id = :id", id=volunteer_id)
    for service in services:
        await tx.write(
            "INSERT INTO offered_service (volunteer_id, service) VALUES (:id, :service)",
            id=volunteer_id, service=service,
        )  # fmt: skip


async def set_hours(tx: Tx, volunteer_id: int, free: Mapping[int, Collection[Span]]) -> None:
    """Just these; no day at all: by day, on every day."""
    await tx.write("DELETE FROM free_hours WHERE volunteer_id = :id", id=volunteer_id)
    for weekday, spans in free.items():
        for begins, ends in spans:
            await tx.write(
                "INSERT INTO free_hours (volunteer_id, weekday, begins, ends) VALUES (:id, :day, :begins, :ends)",
                id=volunteer_id, day=weekday, begins=begins, ends=ends,
            )  # fmt: skip


async def traits(tx: Tx, person_id: int) -> dict[str, frozenset[str]]:
    rows = await tx.all("SELECT side, word FROM trait WHERE person_id = :id", id=person_id)
    return {
        side: frozenset(row["word"] for row in rows if row["side"] == side) for side in ("is", "wants", "speaks")
    }  # fmt: skip


async def set_traits(tx: Tx, person_id: int, told: Mapping[str, Iterable[str]]) -> None:
    """{side: words}: of each of these sides just these words."""
    for side, words in told.items():
        await tx.write("DELETE FROM trait WHERE person_id = :id AND side = :side", id=person_id, side=side)
        for word in sorted(words):
            await tx.write(
                "INSERT INTO trait (person_id, side, word) VALUES (:id, :side, :word)",
                id=person_id, side=side, word=word,
            )  # fmt: skip


async def note_training(tx: Tx, volunteer_id: int, service: str, on: date, noted_by: int) -> None:
    """The latest counts."""
    await tx.write(
        "INSERT INTO training (volunteer_id, service, trained_on, noted_by) VALUES (:id, :service, :on, :by)"
        " ON CONFLICT (volunteer_id, service) DO UPDATE SET trained_on = excluded.trained_on,"
        " noted_by = excluded.noted_by",
        id=volunteer_id, service=service, on=on.isoformat(), by=noted_by,
    )  # fmt: skip


async def trainings(tx: Tx, volunteer_id: int) -> Mapping[str, date]:
    rows = await tx.all("SELECT * FROM training WHERE volunteer_id = :id ORDER BY service", id=volunteer_id)
    return {row["service"]: date.fromisoformat(row["trained_on"]) for row in rows}


async def shunned(tx: Tx, person_id: int) -> frozenset[int]:
    rows = await tx.all("SELECT other_id FROM shunned WHERE person_id = :id", id=person_id)
    return frozenset(row["other_id"] for row in rows)


async def set_shunned(tx: Tx, person_id: int, others: Iterable[int], noted_by: int) -> None:
    await tx.write("DELETE FROM shunned WHERE person_id = :id", id=person_id)
    for other_id in others:
        await tx.write(
            "INSERT INTO shunned (person_id, other_id, noted_by, noted_at) VALUES (:id, :other, :by, :now)",
            id=person_id, other=other_id, by=noted_by, now=tx.now_ms,
        )  # fmt: skip
