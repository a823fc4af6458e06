"""What was done in some weeks, counted community by community; and the reports made of it that wait to be told."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.model import Person
from bot.store.people import FIELDS, person_of
from bot.store.requests import WANTED
from bot.store.tx import Row, Tx, as_json, moment
from bot.store.visits import LIVE


@dataclass(frozen=True)
class Volunteer:
    """A volunteer of a community since a day, and the day of their latest visit, if there was one."""

    person: Person
    unit_id: int
    since: date
    last_on: date | None


async def visits(tx: Tx, from_at: int, to_at: int) -> dict[int, tuple[int, int]]:
    """{community: (visits, minutes)} logged from one instant until another."""
    rows = await tx.all(
        "SELECT unit_id, count(*) AS times, sum(minutes) AS minutes FROM visit"
        f" WHERE logged_at >= :from_at AND logged_at < :to_at AND state IN {LIVE} GROUP BY unit_id",
        from_at=from_at, to_at=to_at,
    )  # fmt: skip
    return {row["unit_id"]: (row["times"], row["minutes"]) for row in rows}


async def helped(tx: Tx, from_at: int, to_at: int) -> dict[int, int]:
    """{community: how many elders these visits were to}."""
    rows = await tx.all(
        "SELECT unit_id, count(DISTINCT elder_id) AS n FROM visit JOIN visit_elder ON visit_id = visit.id"
        f" WHERE logged_at >= :from_at AND logged_at < :to_at AND state IN {LIVE} GROUP BY unit_id",
        from_at=from_at, to_at=to_at,
    )  # fmt: skip
    return {row["unit_id"]: row["n"] for row in rows}


async def uncovered(tx: Tx, first: date, last: date) -> dict[int, int]:
    """{community: requests for the days from `first` to `last` that nobody took}."""
    rows = await tx.all(
        f"SELECT unit_id, count(*) AS n FROM request WHERE state IN {WANTED} AND volunteer_id IS NULL"
        " AND wanted_on BETWEEN :first AND :last GROUP BY unit_id",
        first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip
    return {row["unit_id"]: row["n"] for row in rows}


async def volunteers(tx: Tx, unit_id: int) -> list[Volunteer]:
    """The volunteers of a community, oldest first."""
    rows = await tx.all(
        f"SELECT {FIELDS}, unit_id, from_at, (SELECT max(visited_on) FROM visit"
        f"  WHERE volunteer_id = person.id AND state IN {LIVE}) AS last_on"
        " FROM person JOIN role ON role.person_id = person.id"
        " WHERE role.role = 'volunteer' AND unit_id = :unit AND until_at IS NULL AND whereabouts <> 'deceased'"
        " ORDER BY person.id",
        unit=unit_id,
    )  # fmt: skip
    return [_volunteer(tx, row) for row in rows]


def _volunteer(tx: Tx, row: Row) -> Volunteer:
    since = moment(row["from_at"]).astimezone(tx.setting.zone).date()
    return Volunteer(
        person_of(row), row["unit_id"], since, date.fromisoformat(row["last_on"]) if row["last_on"] else None
    )


# Reports -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Report:
    """The numbers of a street or the district, of the week that ended before the Monday `slot`. Nobody's names."""

    id: int
    unit_id: int
    slot: date
    facts: Mapping[str, Any]
    tries: int


async def add(tx: Tx, unit_id: int, slot: date, facts: Mapping[str, Any]) -> None:
    await tx.note(
        "INSERT INTO report (unit_id, slot, facts, state, tries, made_at)"
        " VALUES (:unit, :slot, :facts, 'drawing', 0, :now)",
        unit=unit_id, slot=slot.isoformat(), facts=as_json(facts), now=tx.now_ms,
    )  # fmt: skip


async def waits(tx: Tx) -> int | None:
    """The oldest report whose chart is still to be drawn."""
    row = await tx.maybe("SELECT id FROM report WHERE state = 'drawing' ORDER BY id LIMIT 1")
    return row["id"] if row else None


async def claim(tx: Tx, report_id: int) -> Report:
    """Count a try before it begins, so that a chart on which the process dies is given up in the end."""
    await tx.note("UPDATE report SET tries = tries + 1 WHERE id = :id", id=report_id)
    row = await tx.one("SELECT * FROM report WHERE id = :id", id=report_id)
    return _report(row)


async def tell(tx: Tx, report_id: int) -> bool:
    """True for the first to tell it."""
    rows = await tx.all(
        "UPDATE report SET state = 'told' WHERE id = :id AND state = 'drawing' RETURNING id", id=report_id
    )
    return bool(rows)


async def latest(tx: Tx, unit_id: int) -> Report | None:
    row = await tx.maybe(
        "SELECT * FROM report WHERE unit_id = :unit ORDER BY slot DESC LIMIT 1", unit=unit_id
    )
    return _report(row) if row else None


def _report(row: Row) -> Report:
    return Report(
        row["id"], row["unit_id"], date.fromisoformat(row["slot"]), json.loads(row["facts"]), row["tries"]
    )
