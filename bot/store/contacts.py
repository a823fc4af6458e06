"""探访: who contacted which elder, when and how; and the register that a month's rate is reckoned from."""

import json
from collections.abc import Sequence
from datetime import date

from bot.model import Contact, Role
from bot.store.tx import Row, Tx

BORNE_OUT = "('verified', 'audited', 'uploaded')"
"""A visit counts as a contact once the community has verified it."""
TOLD = "('logged', 'verified', 'audited', 'uploaded')"
"""Nobody else need go where a volunteer says that they were there."""


async def add(
    tx: Tx, *, elder_id: int, unit_id: int, made_by: int, role: Role, how: str, well: bool, words: str
) -> Contact:
    contact_id = await tx.write(
        "INSERT INTO contact (elder_id, unit_id, made_by, role, how, well, words, made_on, made_at, revision)"
        " VALUES (:elder, :unit, :by, :role, :how, :well, '', :on, :now, 1) RETURNING id",
        elder=elder_id, unit=unit_id, by=made_by, role=role, how=how, well=int(well), on=tx.today.isoformat(),
        now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.cipher.seal("contact", "words", contact_id, words)
    await tx.write("UPDATE contact SET words = :words WHERE id = :id", words=sealed, id=contact_id)
    return await get(tx, contact_id)


async def get(tx: Tx, contact_id: int) -> Contact:
    return _contact(tx, await tx.one("SELECT * FROM contact WHERE id = :id", id=contact_id))


async def maybe(tx: Tx, contact_id: int) -> Contact | None:
    row = await tx.maybe("SELECT * FROM contact WHERE id = :id", id=contact_id)
    return _contact(tx, row) if row else None


async def of_today(tx: Tx, made_by: int, elder_id: int) -> Sequence[Contact]:
    """What somebody noted today of an elder, and did not take back."""
    rows = await tx.all(
        "SELECT * FROM contact WHERE made_by = :by AND elder_id = :elder AND made_on = :on"
        " AND taken_back_at IS NULL ORDER BY id",
        by=made_by, elder=elder_id, on=tx.today.isoformat(),
    )  # fmt: skip
    return [_contact(tx, row) for row in rows]


async def take_back(tx: Tx, contact: Contact) -> None:
    await tx.write(
        "UPDATE contact SET taken_back_at = :now, revision = revision + 1 WHERE id = :id",
        now=tx.now_ms,
        id=contact.id,
    )


async def last_days(tx: Tx, unit_id: int, until: date, states: str = BORNE_OUT) -> dict[int, date]:
    """{elder: the latest day up to `until` with a contact, or a visit in one of these states}, of a community's."""
    elders = "elder_id IN (SELECT person_id FROM role WHERE role = 'elder' AND unit_id = :unit)"
    rows = await tx.all(
        "SELECT elder_id, max(on_day) AS last_on FROM ("
        f" SELECT elder_id, made_on AS on_day FROM contact WHERE {elders} AND taken_back_at IS NULL"
        " UNION ALL SELECT elder_id, visited_on FROM visit_elder JOIN visit ON visit.id = visit_id"
        f" WHERE {elders} AND state IN {states}) AS days WHERE on_day <= :until GROUP BY elder_id",
        until=until.isoformat(), unit=unit_id,
    )  # fmt: skip
    return {row["elder_id"]: date.fromisoformat(row["last_on"]) for row in rows}


async def enrolled(tx: Tx, unit_id: int, before_at: int) -> dict[int, tuple[int, str]]:
    """{elder: (instant of enrolment, where they are now)} of those on the register at an instant, oldest first."""
    rows = await tx.all(
        "SELECT person_id, from_at, whereabouts FROM role JOIN person ON person.id = person_id"
        " WHERE role = 'elder' AND unit_id = :unit AND from_at < :before"
        " AND (until_at IS NULL OR until_at >= :before) ORDER BY person_id",
        unit=unit_id, before=before_at,
    )  # fmt: skip
    return {row["person_id"]: (row["from_at"], row["whereabouts"]) for row in rows}


async def whereabouts(tx: Tx, before_at: int) -> dict[int, str]:
    """{elder: where they were last said to be before an instant}; who is not in it was at home until then."""
    rows = await tx.all(
        "SELECT thing_id, facts FROM record WHERE thing = 'person' AND deed = 'set-whereabouts' AND at < :before"
        " ORDER BY id",
        before=before_at,
    )
    return {row["thing_id"]: json.loads(row["facts"])["whereabouts"] for row in rows}


def _contact(tx: Tx, row: Row) -> Contact:
    return Contact(
        id=row["id"], elder_id=row["elder_id"], unit_id=row["unit_id"], made_by=row["made_by"], role=row["role"],
        how=row["how"], well=bool(row["well"]), words=tx.cipher.open("contact", "words", row["id"], row["words"]),
        on=date.fromisoformat(row["made_on"]), taken_back=row["taken_back_at"] is not None, revision=row["revision"],
    )  # fmt: skip
