"""What volunteers offer, and all that matching has to know of them: read for whole communities at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from bot.model import SERVICES, Request
from bot.rules.offerings import home_traits
from bot.rules.policy import policy_on
from bot.rules.wanted import BY_DAY, Helper, Place, Span, Taken, Wanted
from bot.store import profiles
from bot.store.requests import PROMISED
from bot.store.tx import Row, Tx, milliseconds, moment
from bot.store.visits import LIVE
from bot.understanding.estates import building_in

WEEK = timedelta(days=7)

Key = TypeVar("Key")
Value = TypeVar("Value")


async def place_of(tx: Tx, person_id: int, unit_id: int) -> Place:
    """Where somebody lives, as far as matching may know it."""
    row = await tx.one("SELECT id, estate, address FROM person WHERE id = :id", id=person_id)
    return _place(tx, row, unit_id)


def _place(tx: Tx, row: Row, unit_id: int) -> Place:
    address = tx.unseal("person", "address", row["id"], row["address"]) or ""
    return Place(unit_id, row["estate"] or "", building_in(address))


async def wanted(tx: Tx, request: Request, asked_ids: Iterable[int] = ()) -> Wanted:
    """A request as the rules of matching see it. Of several elders the first one's home is the place."""
    after = tx.minute_of_day if request.on == tx.today else 0
    first = request.elder_ids[0]
    wishes, traits, shunned_ids = await wishes_of(tx, request.elder_ids)
    return Wanted(
        id=request.id, elder_ids=request.elder_ids, service=request.service, on=request.on, minutes=request.minutes,
        place=await place_of(tx, first, request.unit_id), start=request.start, part=request.part, after=after,
        dialect=(await profiles.get(tx, first)).get("dialect", ""),
        wishes=wishes, traits=traits, shunned_ids=shunned_ids, asked_ids=frozenset(asked_ids),
    )  # fmt: skip


async def wishes_of(
    tx: Tx, elder_ids: Iterable[int]
) -> tuple[frozenset[str], frozenset[str], frozenset[int]]:
    """What a volunteer is to be, what the home is, and whom they would rather not see."""
    ids = _ids(elder_ids)
    traits = await tx.all(f"SELECT side, word FROM trait WHERE person_id IN ({ids})")
    shunned = await tx.all(f"SELECT other_id FROM shunned WHERE person_id IN ({ids})")
    return (
        frozenset(row["word"] for row in traits if row["side"] == "wants"),
        home_traits(row["word"] for row in traits if row["side"] == "is"),
        frozenset(row["other_id"] for row in shunned),
    )


class _Reading:
    """Reads of everybody who is a volunteer in one of some communities: WHOSE in a statement stands for their ids."""

    def __init__(self, tx: Tx, unit_ids: Sequence[int]) -> None:
        self.tx = tx
        holds = f"role.role = 'volunteer' AND until_at IS NULL AND unit_id IN ({_ids(unit_ids)})"
        self._whose = f"(SELECT person_id FROM role WHERE {holds})"
        self._joined = f"person JOIN role ON role.person_id = person.id AND {holds}"

    async def rows(self, sql: str, **values: Any) -> Sequence[Row]:
        return await self.tx.all(
            sql.replace("WHOSE", self._whose).replace("EVERYBODY", self._joined), **values
        )

    async def sets(self, sql: str) -> dict[int, frozenset[Any]]:
        """{first column: the second ones}."""
        pairs = _grouped((row[0], row[1]) for row in await self.rows(sql))
        return {key: frozenset(values) for key, values in pairs.items()}


Fields = dict[str, dict[int, Any]]
"""{field of Helper: {id: value}}; who is not in it has the usual."""


async def helpers(tx: Tx, unit_ids: Sequence[int]) -> list[Helper]:
    """All volunteers of these communities with what they offer, promised, and did lately; by id."""
    read = _Reading(tx, unit_ids)
    fields = await _what_they_offer(read) | await _whom_they_know(read) | await _what_they_do(read)
    usual: dict[str, Any] = {
        "services": frozenset(SERVICES), "free": dict.fromkeys(range(1, 8), (BY_DAY,)),
        "reach_metres": policy_on(tx.today).reach_metres,
    }  # fmt: skip
    people = await read.rows(
        "SELECT person.id, estate, address, unit_id, whereabouts FROM EVERYBODY ORDER BY person.id"
    )
    found = []
    for row in people:
        own = {name: values[row["id"]] for name, values in fields.items() if row["id"] in values}
        active = row["whereabouts"] == "home"
        found.append(
            Helper(id=row["id"], place=_place(tx, row, row["unit_id"]), active=active, **(usual | own))
        )
    return found


async def _what_they_offer(read: _Reading) -> Fields:
    offerings = await read.rows("SELECT * FROM offering WHERE volunteer_id IN WHOSE")
    fields: Fields = {
        name: {row["volunteer_id"]: row[name] for row in offerings if row[name] is not None}
        for name in ("reach_metres", "a_day", "a_week", "at_night")
    }
    fields["rest_until"] = {
        row["volunteer_id"]: date.fromisoformat(row["rest_until"]) for row in offerings if row["rest_until"]
    }
    fields["at_night"] = {key: bool(value) for key, value in fields["at_night"].items()}
    fields["services"] = await read.sets(
        "SELECT volunteer_id, service FROM offered_service WHERE volunteer_id IN WHOSE"
    )
    fields["trained"] = await read.sets(
        "SELECT volunteer_id, service FROM training WHERE volunteer_id IN WHOSE"
    )
    fields["free"] = _hours(
        await read.rows("SELECT * FROM free_hours WHERE volunteer_id IN WHOSE ORDER BY weekday, begins")
    )
    for side, name in (("speaks", "dialects"), ("wants", "wishes"), ("is", "traits")):
        fields[name] = await read.sets(
            f"SELECT person_id, word FROM trait WHERE side = '{side}' AND person_id IN WHOSE"
        )
    return fields


async def _whom_they_know(read: _Reading) -> Fields:
    return {
        "kin_ids": await read.sets(
            "SELECT person_id, other_id FROM kin WHERE person_id IN WHOSE"
            " UNION SELECT other_id, person_id FROM kin WHERE other_id IN WHOSE"
            " UNION SELECT relative_id, elder_id FROM family WHERE relative_id IN WHOSE AND until_at IS NULL"
        ),
        "shunned_ids": await read.sets("SELECT person_id, other_id FROM shunned WHERE person_id IN WHOSE"),
        "paired_ids": await read.sets(
            "SELECT volunteer_id, elder_id FROM pairing WHERE volunteer_id IN WHOSE AND until_at IS NULL"
        ),
    }


async def _what_they_do(read: _Reading) -> Fields:
    """What they did and were asked lately, and what they promised."""
    tx = read.tx
    since = (tx.today - timedelta(days=policy_on(tx.today).match_lately_days)).isoformat()
    last_week = tx.now - WEEK
    visits = await read.rows(
        "SELECT volunteer_id, elder_id, max(visited_on) AS last_on FROM visit JOIN visit_elder ON visit_id = visit.id"
        f" WHERE volunteer_id IN WHOSE AND visited_on >= :since AND state IN {LIVE} GROUP BY volunteer_id, elder_id",
        since=since,
    )
    helped = await read.rows(
        "SELECT volunteer_id, sum(minutes) AS minutes FROM visit"
        f" WHERE volunteer_id IN WHOSE AND visited_on >= :since AND state IN {LIVE} GROUP BY volunteer_id",
        since=since,
    )
    promised = await read.rows(
        "SELECT volunteer_id, wanted_on, coalesce(agreed_minute, start_minute, :early) AS start, minutes FROM request"
        f" WHERE volunteer_id IN WHOSE AND state IN {PROMISED} AND wanted_on >= :since ORDER BY wanted_on, id",
        early=BY_DAY[0], since=last_week.date().isoformat(),
    )  # fmt: skip
    asked = await read.rows(  # those asked together, at one moment, were asked once
        "SELECT DISTINCT volunteer_id, at FROM offer WHERE volunteer_id IN WHOSE AND at >= :since ORDER BY at",
        since=milliseconds(last_week),
    )
    been: dict[int, dict[int, date]] = defaultdict(dict)
    for row in visits:
        been[row["volunteer_id"]][row["elder_id"]] = date.fromisoformat(row["last_on"])
    taken = _grouped((row["volunteer_id"], _taken(row)) for row in promised)
    days = _grouped(
        (row["volunteer_id"], moment(row["at"]).astimezone(tx.setting.zone).date()) for row in asked
    )
    return {
        "been": been,
        "helped_minutes": {row["volunteer_id"]: row["minutes"] for row in helped},
        "taken": {key: tuple(theirs) for key, theirs in taken.items()},
        "asked": {key: tuple(theirs) for key, theirs in days.items()},
    }


def _taken(row: Row) -> Taken:
    return Taken(date.fromisoformat(row["wanted_on"]), row["start"], row["minutes"])


def _ids(ids: Iterable[int]) -> str:
    return ", ".join(str(int(one)) for one in ids) or "0"


def _grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, list[Value]]:
    found: dict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def _hours(rows: Iterable[Row]) -> dict[int, dict[int, tuple[Span, ...]]]:
    found: dict[int, dict[int, tuple[Span, ...]]] = defaultdict(dict)
    for row in rows:
        of_day = found[row["volunteer_id"]].get(row["weekday"], ())
        found[row["volunteer_id"]][row["weekday"]] = (*of_day, (row["begins"], row["ends"]))
    return found
