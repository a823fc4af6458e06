"""二(一): what a worker found out about an elder, and whether that makes them 服务对象."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Person
from bot.store.people import FIELDS, person_of
from bot.store.tx import Tx


@dataclass(frozen=True)
class Found:
    """The findings as they are kept: None where nobody has found out yet (待补)."""

    situation: str | None = None
    situation_words: str | None = None
    supporters_away: bool | None = None
    hard_at_home: bool | None = None
    found_on: str | None = None
    found_by: int | None = None
    subsidy: bool | None = None
    exception_by: int | None = None
    verdict: str = "incomplete"
    missing: str = ""


async def put(tx: Tx, person_id: int, found: Found) -> None:
    values = vars(found) | {
        name: None if (value := getattr(found, name)) is None else int(value)
        for name in ("supporters_away", "hard_at_home", "subsidy")
    }
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    sets = ", ".join(f"{name} = excluded.{name}" for name in values)
    await tx.write(
        f"INSERT INTO circumstances (person_id, revision, {names}) VALUES (:person, 1, {marks})"
        f" ON CONFLICT (person_id) DO UPDATE SET revision = circumstances.revision + 1, {sets}",
        person=person_id, **values,
    )  # fmt: skip


async def get(tx: Tx, person_id: int) -> Found:
    row = await tx.maybe("SELECT * FROM circumstances WHERE person_id = :id", id=person_id)
    if row is None:
        return Found()
    values = {name: row[name] for name in vars(Found())}
    for name in ("supporters_away", "hard_at_home", "subsidy"):
        values[name] = None if values[name] is None else bool(values[name])
    return Found(**values)


async def with_verdict(tx: Tx, unit_id: int, verdict: str) -> Sequence[Person]:
    """The elders of a community whose check ended so, oldest first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN circumstances ON circumstances.person_id = person.id"
        " JOIN role ON role.person_id = person.id AND role.role = 'elder' AND role.until_at IS NULL"
        " WHERE role.unit_id = :unit AND verdict = :verdict ORDER BY person.id",
        unit=unit_id, verdict=verdict,
    )  # fmt: skip
    return [person_of(row) for row in rows]
