"""二(一): what a worker found out about an elder, and whether that makes them 服务对象."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Person
from bot.store.people import FIELDS, person_of
from bot.store.tx import Tx

Excepted = Literal["", "asked", "given", "declined"]
"""How it stands with the street's exception of the subsidy."""


@dataclass(frozen=True)
class Found:
    """The findings of a community as they are kept: None where nobody has found out yet (待补).

    `exception_words` is why the community asks the street for an exception, `exception_answer` what the street says.
    """

    unit_id: int
    situation: str | None = None
    situation_words: str | None = None
    supporters_away: bool | None = None
    hard_at_home: bool | None = None
    found_on: str | None = None
    found_by: int | None = None
    subsidy: bool | None = None
    exception: Excepted = ""
    exception_by: int | None = None
    verdict: str = "incomplete"
    missing: str = ""
    revision: int = 0
    exception_words: str | None = None
    exception_answer: str | None = None
    exception_reason_id: int | None = None


TRUTHS = ("supporters_away", "hard_at_home", "subsidy")
SEALED = ("situation", "situation_words", "exception_words", "exception_answer")
"""PIPL 28: how it stands with somebody's health and family is sensitive."""


async def put(tx: Tx, person_id: int, found: Found) -> None:
    """Keep the findings as they stand now; the revision is counted here."""
    values = {name: value for name, value in vars(found).items() if name != "revision"}
    values |= {name: None if values[name] is None else int(values[name]) for name in TRUTHS}
    values |= {name: tx.seal("circumstances", name, person_id, values[name]) for name in SEALED}
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    sets = ", ".join(f"{name} = excluded.{name}" for name in values)
    await tx.write(
        f"INSERT INTO circumstances (person_id, revision, {names}) VALUES (:person, 1, {marks})"
        f" ON CONFLICT (person_id) DO UPDATE SET revision = circumstances.revision + 1, {sets}",
        person=person_id, **values,
    )  # fmt: skip


async def get(tx: Tx, person_id: int) -> Found | None:
    """None for somebody whom no worker has asked about."""
    row = await tx.maybe("SELECT * FROM circumstances WHERE person_id = :id", id=person_id)
    if row is None:
        return None
    values = {name: row[name] for name in row.keys() if name != "person_id"}  # noqa: SIM118  # a sqlite3.Row is no dict
    values |= {name: tx.unseal("circumstances", name, person_id, values[name]) for name in SEALED}
    return Found(**values | {name: None if values[name] is None else bool(values[name]) for name in TRUTHS})


async def asked_in(tx: Tx, unit_ids: Sequence[int]) -> Sequence[Person]:
    """For whom these communities asked the street for an exception that nobody decided yet, the first asked first."""
    rows = await tx.all(
        f"SELECT {FIELDS}, unit_id FROM person JOIN circumstances ON circumstances.person_id = person.id"
        " WHERE exception = 'asked' ORDER BY person.id"
    )
    return [person_of(row) for row in rows if row["unit_id"] in unit_ids]


async def with_verdict(tx: Tx, unit_id: int, verdict: str) -> Sequence[Person]:
    """The elders of a community whose check ended so, oldest first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN circumstances ON circumstances.person_id = person.id"
        " JOIN role ON role.person_id = person.id AND role.role = 'elder' AND role.until_at IS NULL"
        " AND role.unit_id = circumstances.unit_id"
        " WHERE circumstances.unit_id = :unit AND verdict = :verdict ORDER BY person.id",
        unit=unit_id, verdict=verdict,
    )  # fmt: skip
    return [person_of(row) for row in rows]


async def alone_in(tx: Tx, unit_id: int) -> frozenset[int]:
    """The elders of a community who live alone (独居). It lies sealed, so each is opened."""
    rows = await tx.all(
        "SELECT person_id, situation FROM circumstances WHERE unit_id = :unit AND situation IS NOT NULL",
        unit=unit_id,
    )
    opened = {
        row["person_id"]: tx.unseal("circumstances", "situation", row["person_id"], row["situation"])
        for row in rows
    }
    return frozenset(person_id for person_id, situation in opened.items() if situation == "alone")
