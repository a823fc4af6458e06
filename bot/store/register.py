"""Finding elders in the register: by name, estate, situation, and when somebody was last in touch."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Person
from bot.store.people import FIELDS, person_of
from bot.store.tx import Row, Tx

LAST_SEEN = """
  (SELECT max(day) FROM (
    SELECT visited_on AS day FROM visit JOIN visit_elder ON visit_id = visit.id
    WHERE visit_elder.elder_id = person.id AND visit.state IN ('logged', 'verified', 'audited', 'uploaded')
    UNION ALL SELECT made_on FROM contact WHERE contact.elder_id = person.id AND taken_back_at IS NULL) AS days)
"""
"""The last day on which somebody was there or in touch: a visit that stands, or a contact (探访)."""


@dataclass(frozen=True)
class Listed:
    """An elder as a list shows them. `seen_on`: the day of the last contact, None for never."""

    person: Person
    unit_id: int
    estate: str
    seen_on: str | None


def _listed(row: Row) -> Listed:
    return Listed(person_of(row), row["unit_id"], row["estate"] or "", row["seen_on"])


async def elders(tx: Tx, unit_ids: Sequence[int], where: str = "1 = 1", **values: object) -> Sequence[Listed]:
    """The elders of these communities of whom `where` is true, the longest unseen first."""
    ids = ", ".join(str(int(one)) for one in unit_ids) or "0"
    rows = await tx.all(
        f"SELECT * FROM (SELECT {FIELDS}, estate, role.unit_id AS unit_id, {LAST_SEEN} AS seen_on FROM person"
        " JOIN role ON role.person_id = person.id AND role.role = 'elder' AND role.until_at IS NULL"
        f" WHERE role.unit_id IN ({ids}) AND ({where})) AS listed ORDER BY coalesce(seen_on, ''), id",
        **values,
    )
    return [_listed(row) for row in rows]


async def named(tx: Tx, unit_ids: Sequence[int], said: str) -> Sequence[Listed]:
    """Whose name has these words in it, or who is called so: 李大山, 大山, 李爹爹."""
    plain = said.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    where = (
        "name LIKE :part ESCAPE '\\' OR substr(name, 1, 1) || address_form LIKE :part ESCAPE '\\'"
        " OR substr(name, 1, 2) || address_form LIKE :part ESCAPE '\\'"
    )
    return await elders(tx, unit_ids, where, part=f"%{plain}%")


async def in_estate(tx: Tx, unit_ids: Sequence[int], estate: str) -> Sequence[Listed]:
    return await elders(tx, unit_ids, "estate = :estate", estate=estate)


async def in_situation(tx: Tx, unit_ids: Sequence[int], situation: str) -> Sequence[Listed]:
    """The situation lies sealed, so each is opened: some 10 µs an elder."""
    found = await elders(tx, unit_ids)
    ids = ", ".join(str(int(one)) for one in unit_ids) or "0"
    rows = await tx.all(
        f"SELECT person_id, situation FROM circumstances WHERE unit_id IN ({ids}) AND situation IS NOT NULL"
    )
    opened = {
        row["person_id"]: tx.unseal("circumstances", "situation", row["person_id"], row["situation"])
        for row in rows
    }
    return [one for one in found if opened.get(one.person.id) == situation]


async def estates(tx: Tx, unit_ids: Sequence[int]) -> Sequence[str]:
    """Every estate in which an elder of these communities lives, the one with the most first."""
    ids = ", ".join(str(int(one)) for one in unit_ids) or "0"
    rows = await tx.all(
        "SELECT estate, count(*) AS n FROM person JOIN role ON role.person_id = person.id AND role.role = 'elder'"
        f" AND role.until_at IS NULL WHERE role.unit_id IN ({ids}) AND estate IS NOT NULL AND estate <> ''"
        " GROUP BY estate ORDER BY n DESC, estate"
    )
    return [row["estate"] for row in rows]


async def seen(tx: Tx, person_id: int) -> str | None:
    """The day of the last contact with this elder."""
    row = await tx.one(f"SELECT {LAST_SEEN} AS seen_on FROM person WHERE id = :id", id=person_id)
    seen_on: str | None = row["seen_on"]
    return seen_on
