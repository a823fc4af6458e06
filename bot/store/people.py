"""Who is who. What is sensitive lies sealed, and is read by functions of its own."""

from collections.abc import Sequence
from datetime import date

from bot.model import Person, Visit
from bot.store.tx import Row, Tx

PRIVATE = ("phone", "address", "health_note", "id_number")
SHARED = "shares <> '' AND ' ' || shares LIKE :share"
"""The elder's consent covers something, and what is asked for."""
FIELDS = "person.id, name, address_form, person.language, born_on, whereabouts, asked, number, person.revision, zone"


def person_of(row: Row) -> Person:
    return Person(
        row["id"], row["name"], row["address_form"], row["language"], row["born_on"],
        row["whereabouts"], bool(row["asked"]), row["number"] or "", row["revision"], row["zone"] or "",
    )  # fmt: skip


async def add(
    tx: Tx, name: str, *, address_form: str = "", language: str | None = None, born_on: str | None = None
) -> Person:
    person_id = await tx.write(
        "INSERT INTO person (name, address_form, language, born_on, whereabouts, asked, revision, created_at)"
        " VALUES (:name, :form, :language, :born, 'home', 1, 1, :now) RETURNING id",
        name=name, form=address_form, language=language or tx.setting.default_language, born=born_on, now=tx.now_ms,
    )  # fmt: skip
    await tx.write(
        "UPDATE person SET number = :number WHERE id = :id", number=f"H{person_id:06}", id=person_id
    )
    return await get(tx, person_id)


async def get(tx: Tx, person_id: int) -> Person:
    return person_of(await tx.one(f"SELECT {FIELDS} FROM person WHERE id = :id", id=person_id))


async def maybe(tx: Tx, person_id: int) -> Person | None:
    row = await tx.maybe(f"SELECT {FIELDS} FROM person WHERE id = :id", id=person_id)
    return person_of(row) if row else None


async def of_visit(tx: Tx, visit: Visit) -> Sequence[Person]:
    """The volunteer of a visit, then its elders."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person WHERE id = :volunteer"
        " OR id IN (SELECT elder_id FROM visit_elder WHERE visit_id = :visit)",
        volunteer=visit.volunteer_id, visit=visit.id,
    )  # fmt: skip
    there = {row["id"]: person_of(row) for row in rows}
    return [there[one] for one in (visit.volunteer_id, *visit.elder_ids)]


async def change(tx: Tx, person_id: int, **fields: object) -> None:
    """Set open fields of a person (name, address_form, language, born_on, whereabouts, asked, estate, zone)."""
    allowed = {"name", "address_form", "language", "born_on", "whereabouts", "asked", "estate", "zone"}
    assert fields.keys() <= allowed, fields.keys() - allowed
    sets = ", ".join(f"{name} = :{name}" for name in fields)
    await tx.write(
        f"UPDATE person SET {sets}, revision = revision + 1 WHERE id = :id", id=person_id, **fields
    )


async def keep_private(tx: Tx, person_id: int, field: str, text: str) -> None:
    """Seal a personal field. The caller has seen to it that consent is on record."""
    assert field in PRIVATE, field
    sealed = tx.seal("person", field, person_id, text)
    await tx.write(f"UPDATE person SET {field} = :sealed WHERE id = :id", sealed=sealed, id=person_id)
    if field == "phone":
        index = phone_index(tx, text)
        await tx.write("UPDATE person SET phone_index = :index WHERE id = :id", index=index, id=person_id)
    if field == "id_number":
        index = id_index(tx, text)
        await tx.write("UPDATE person SET id_index = :index WHERE id = :id", index=index, id=person_id)


async def private(tx: Tx, person_id: int, field: str) -> str | None:
    assert field in PRIVATE, field
    row = await tx.one(f"SELECT {field} AS sealed FROM person WHERE id = :id", id=person_id)
    return tx.unseal("person", field, person_id, row["sealed"])


async def estate(tx: Tx, person_id: int) -> str:
    """The estate (小区) they live in; "" where it is not known."""
    row = await tx.one("SELECT estate FROM person WHERE id = :id", id=person_id)
    return row["estate"] or ""


def phone_index(tx: Tx, phone: str) -> str:
    """Found again however it was written: +86 138-0013-8000 and 13800138000 are one phone."""
    digits = "".join(c for c in phone if c.isdigit())
    return tx.cipher.index("phone", digits[-11:])


def id_index(tx: Tx, number: str) -> str:
    """An id number found again without being readable; the last sign may be a small x."""
    return tx.cipher.index("id_number", number.upper())


async def by_phone(tx: Tx, phone: str) -> Sequence[Person]:
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person WHERE phone_index = :index ORDER BY id", index=phone_index(tx, phone)
    )
    return [person_of(row) for row in rows]


async def set_kin(tx: Tx, one: int, other: int, how: str) -> None:
    low, high = sorted((one, other))
    await tx.write(
        "INSERT INTO kin (person_id, other_id, how) VALUES (:low, :high, :how)"
        " ON CONFLICT (person_id, other_id) DO UPDATE SET how = excluded.how",
        low=low, high=high, how=how,
    )  # fmt: skip


async def kin_of(tx: Tx, person_id: int) -> frozenset[int]:
    rows = await tx.all(
        "SELECT other_id AS id FROM kin WHERE person_id = :id UNION SELECT person_id FROM kin WHERE other_id = :id",
        id=person_id,
    )
    return frozenset(row["id"] for row in rows)


async def set_family(
    tx: Tx,
    relative_id: int,
    elder_id: int,
    recorded_by: int | None,
    shares: Sequence[str] = ("ask", "visits"),
) -> int:
    """The relative acts for the elder from now on, as far as the elder's consent goes that the worker recorded.

    The number of the tie between them.
    """
    return await tx.write(
        "INSERT INTO family (relative_id, elder_id, recorded_by, from_at, shares, revision)"
        " VALUES (:relative, :elder, :by, :now, :shares, 1) ON CONFLICT (relative_id, elder_id)"
        " DO UPDATE SET until_at = NULL, shares = excluded.shares, revision = family.revision + 1 RETURNING id",
        relative=relative_id, elder=elder_id, by=recorded_by, now=tx.now_ms, shares=" ".join(sorted(shares)),
    )  # fmt: skip


async def elders_of_relative(tx: Tx, relative_id: int, share: str = "") -> Sequence[Person]:
    """The elders who let this relative know of them; with `share`, those whose consent covers it."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN family ON elder_id = person.id"
        f" WHERE relative_id = :id AND until_at IS NULL AND {SHARED} ORDER BY person.id",
        id=relative_id, share=f"% {share}%",
    )  # fmt: skip
    return [person_of(row) for row in rows]


async def relatives_of(tx: Tx, elder_id: int, share: str = "") -> Sequence[Person]:
    """The relatives whom this elder lets know of them; with `share`, those whose consent covers it."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN family ON relative_id = person.id"
        f" WHERE elder_id = :id AND until_at IS NULL AND {SHARED} ORDER BY person.id",
        id=elder_id, share=f"% {share}%",
    )  # fmt: skip
    return [person_of(row) for row in rows]


async def pair(tx: Tx, volunteer_id: int, elder_id: int, since: date | None = None) -> None:
    """结对, from a day on; today, if no other is said."""
    await tx.write(
        "INSERT INTO pairing (volunteer_id, elder_id, from_at, since_on) VALUES (:volunteer, :elder, :now, :since)"
        " ON CONFLICT (volunteer_id, elder_id)"
        " DO UPDATE SET until_at = NULL, ended_why = NULL, since_on = excluded.since_on",
        volunteer=volunteer_id, elder=elder_id, now=tx.now_ms, since=(since or tx.today).isoformat(),
    )  # fmt: skip


async def unpair(tx: Tx, volunteer_id: int, elder_id: int, why: str = "") -> None:
    await tx.write(
        "UPDATE pairing SET until_at = :now, ended_why = :why"
        " WHERE volunteer_id = :volunteer AND elder_id = :elder AND until_at IS NULL",
        now=tx.now_ms, volunteer=volunteer_id, elder=elder_id,
        why=tx.seal("pairing", "ended_why", f"{volunteer_id}-{elder_id}", why or None),
    )  # fmt: skip


async def paired_since(tx: Tx, volunteer_id: int, elder_id: int) -> date | None:
    """Since which day they are paired; None for a pair older than such days were kept."""
    row = await tx.maybe(
        "SELECT since_on FROM pairing WHERE volunteer_id = :volunteer AND elder_id = :elder AND until_at IS NULL",
        volunteer=volunteer_id, elder=elder_id,
    )  # fmt: skip
    return date.fromisoformat(row["since_on"]) if row and row["since_on"] else None


async def volunteers_of(tx: Tx, elder_id: int) -> Sequence[Person]:
    """Who is paired with an elder now."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN pairing ON pairing.volunteer_id = person.id"
        " WHERE elder_id = :id AND until_at IS NULL ORDER BY person.id",
        id=elder_id,
    )
    return [person_of(row) for row in rows]


async def elders_of_volunteer(tx: Tx, volunteer_id: int) -> Sequence[Person]:
    """The elders a volunteer is paired with, the last visited first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN pairing ON pairing.elder_id = person.id"
        " WHERE pairing.volunteer_id = :id AND until_at IS NULL"
        " ORDER BY coalesce((SELECT max(visit.id) FROM visit JOIN visit_elder ON visit_id = visit.id"
        "  WHERE visit.volunteer_id = pairing.volunteer_id AND visit_elder.elder_id = person.id), 0) DESC, person.id",
        id=volunteer_id,
    )
    return [person_of(row) for row in rows]
