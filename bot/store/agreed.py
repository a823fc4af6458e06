"""What a week was, read for a hundred people at once: who did what, who comes to whom, what nobody logged."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.model import Person, Role
from bot.store.people import FIELDS, SHARED, person_of
from bot.store.requests import PROMISED
from bot.store.tx import Row, Tx, milliseconds
from bot.store.visits import LIVE

CLOCK = "coalesce(agreed_minute, start_minute)"


@dataclass(frozen=True)
class Agreed:
    """A visit that somebody promised: to whom, when, what.

    `start` in minutes since midnight, and `begins_at` in milliseconds UTC, where an hour was agreed on.
    """

    id: int
    revision: int
    volunteer_id: int
    elder_ids: tuple[int, ...]
    service: str
    on: date
    part: str | None
    start: int | None
    begins_at: int | None
    minutes: int


@dataclass(frozen=True)
class Part:
    """People by their id, from `low` to `high`, both included."""

    low: int
    high: int


async def highest(tx: Tx) -> int:
    """The highest id of anybody."""
    return int((await tx.one("SELECT coalesce(max(id), 0) AS id FROM person"))["id"])


async def people_on_telegram(tx: Tx, part: Part) -> list[tuple[Person, tuple[Role, ...]]]:
    """Volunteers, elders and relatives whom a message reaches, each with the roles they hold; by id."""
    rows = await tx.all(
        f"SELECT {FIELDS}, role.role FROM person JOIN role ON role.person_id = person.id"
        " WHERE person.id BETWEEN :low AND :high AND until_at IS NULL AND role.role IN ('volunteer', 'elder',"
        " 'relative') AND whereabouts <> 'deceased' AND EXISTS (SELECT 1 FROM chat_person JOIN chat"
        " ON chat.id = chat_id WHERE chat_person.person_id = person.id AND reachable = 1) ORDER BY person.id, role.id",
        low=part.low, high=part.high,
    )  # fmt: skip
    held: dict[int, tuple[Role, ...]] = defaultdict(tuple)
    for row in rows:
        held[row["id"]] = (*held[row["id"]], row["role"])
    found = {row["id"]: person_of(row) for row in rows}
    return [(person, tuple(dict.fromkeys(held[key]))) for key, person in found.items()]


async def done(tx: Tx, part: Part, from_at: int, to_at: int) -> dict[int, tuple[int, int]]:
    """{volunteer: (visits, minutes)} logged from one instant until another: late or not, they count when logged."""
    rows = await tx.all(
        "SELECT volunteer_id, count(*) AS times, sum(minutes) AS minutes FROM visit"
        " WHERE volunteer_id BETWEEN :low AND :high AND logged_at >= :from_at AND logged_at < :to_at"
        f" AND state IN {LIVE} GROUP BY volunteer_id",
        low=part.low, high=part.high, from_at=from_at, to_at=to_at,
    )  # fmt: skip
    return {row["volunteer_id"]: (row["times"], row["minutes"]) for row in rows}


COLUMNS = f"request.id, request.revision, volunteer_id, service, wanted_on, part, {CLOCK} AS start, minutes, elder_id"
AT_HOME = (
    " JOIN request_elder ON request_elder.request_id = request.id JOIN person ON person.id = elder_id"
    " AND whereabouts = 'home'"
)
"""Nobody goes to an elder who is in hospital or with their children."""
HERE = f"{AT_HOME} AND state IN {PROMISED}"
UNTOLD = (
    f"{AT_HOME} AND (state IN {PROMISED} OR (state = 'lapsed' AND EXISTS (SELECT 1 FROM going"
    " WHERE going.request_id = request.id AND going.volunteer_id = request.volunteer_id)))"
)
"""Promised, or lapsed because its day went by and whoever was to go said nothing."""
ORDER = f" ORDER BY wanted_on, {CLOCK}, request.id, elder_id"


async def promised_by(tx: Tx, part: Part, first: date, last: date) -> dict[int, list[Agreed]]:
    """{volunteer: visits agreed on from `first` to `last`, by day and hour}."""
    return await _agreed(tx, part, first, last, "volunteer_id")


async def coming_to(tx: Tx, part: Part, first: date, last: date) -> dict[int, list[Agreed]]:
    """{elder: who comes from `first` to `last`}."""
    return await _agreed(tx, part, first, last, "elder_id")


async def coming_to_family(tx: Tx, part: Part, first: date, last: date) -> dict[int, list[Agreed]]:
    """{relative: who comes from `first` to `last` to an elder who lets them see it}."""
    family = f" JOIN family USING (elder_id) WHERE family.until_at IS NULL AND {SHARED} AND"
    return await _agreed(tx, part, first, last, "relative_id", family, share="% visits%")


async def _agreed(
    tx: Tx, part: Part, first: date, last: date, reader: str, which: str = " WHERE", **values: object
) -> dict[int, list[Agreed]]:
    rows = await tx.all(
        f"SELECT {reader} AS reader_id, {COLUMNS} FROM request{HERE}{which} {reader} BETWEEN :low AND :high"
        f" AND wanted_on BETWEEN :first AND :last{ORDER}",
        low=part.low, high=part.high, first=first.isoformat(), last=last.isoformat(), **values,
    )  # fmt: skip
    return _by_reader(tx, rows)


async def not_logged(tx: Tx, part: Part, first: date, last: date) -> dict[int, list[Agreed]]:
    """{volunteer: visits agreed on for days from `first` to `last` of which nobody logged anything}."""
    rows = await tx.all(
        f"SELECT request.volunteer_id AS reader_id, {COLUMNS} FROM request{UNTOLD}"
        " WHERE request.volunteer_id BETWEEN :low AND :high AND wanted_on BETWEEN :first AND :last AND visit_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM visit JOIN visit_elder ON visit_elder.visit_id = visit.id"
        "  WHERE visit.volunteer_id = request.volunteer_id AND visit_elder.elder_id = request_elder.elder_id"
        f"  AND visited_on = wanted_on AND visit.state IN {LIVE}){ORDER}",
        low=part.low, high=part.high, first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip
    return _by_reader(tx, rows)


def _by_reader(tx: Tx, rows: Sequence[Row]) -> dict[int, list[Agreed]]:
    """A request for several elders is one visit."""
    elders: dict[tuple[int, int], list[int]] = defaultdict(list)
    first: dict[tuple[int, int], Row] = {}
    for row in rows:
        key = (row["reader_id"], row["id"])
        elders[key].append(row["elder_id"])
        first.setdefault(key, row)
    found: dict[int, list[Agreed]] = defaultdict(list)
    for key, row in first.items():
        on, start = date.fromisoformat(row["wanted_on"]), row["start"]
        found[key[0]].append(
            Agreed(
                row["id"], row["revision"], row["volunteer_id"], tuple(elders[key]), row["service"], on, row["part"],
                start, None if start is None else _begins_at(tx, on, start), row["minutes"],
            )
        )  # fmt: skip
    return found


def _begins_at(tx: Tx, on: date, start: int) -> int:
    return milliseconds(datetime.combine(on, time(), tx.setting.zone) + timedelta(minutes=start))


async def has_been(tx: Tx, volunteer_id: int, elder_ids: Sequence[int], before: date) -> bool:
    """Whether the volunteer was at one of these elders' before that day."""
    for elder_id in elder_ids:
        row = await tx.maybe(
            "SELECT 1 AS been FROM visit JOIN visit_elder ON visit_id = visit.id WHERE volunteer_id = :volunteer"
            f" AND elder_id = :elder AND visited_on < :before AND state IN {LIVE} LIMIT 1",
            volunteer=volunteer_id, elder=elder_id, before=before.isoformat(),
        )  # fmt: skip
        if row:
            return True
    return False
