"""四(二): organisations of a community (某某志愿队), and the elders they are paired with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Organisation:
    """A name, and whom of it to phone."""

    id: int
    name: str
    contact: str
    phone: str


@dataclass(frozen=True)
class Paired:
    """An organisation that looks after an elder since a day."""

    id: int
    organisation: Organisation
    since: date


async def add(tx: Tx, unit_id: int, name: str, contact: str, phone: str, by: int) -> Organisation:
    """One of that name is there once; whom to phone is kept as it was told last."""
    number = await tx.write(
        "INSERT INTO organisation (unit_id, name, contact, phone, added_by) VALUES (:unit, :name, '', '', :by)"
        " ON CONFLICT (unit_id, name) DO UPDATE SET added_by = excluded.added_by RETURNING id",
        unit=unit_id, name=name, by=by,
    )  # fmt: skip
    await tx.write(
        "UPDATE organisation SET contact = :contact, phone = :phone WHERE id = :id",
        contact=tx.cipher.seal("organisation", "contact", number, contact),
        phone=tx.cipher.seal("organisation", "phone", number, phone), id=number,
    )  # fmt: skip
    return Organisation(number, name, contact, phone)


async def of_unit(tx: Tx, unit_id: int) -> Sequence[Organisation]:
    rows = await tx.all("SELECT * FROM organisation WHERE unit_id = :unit ORDER BY id", unit=unit_id)
    return [_organisation(tx, row) for row in rows]


async def pair(tx: Tx, organisation_id: int, elder_id: int, since: date) -> None:
    await tx.write(
        "INSERT INTO organisation_pairing (organisation_id, elder_id, since_on) VALUES (:one, :elder, :since)",
        one=organisation_id, elder=elder_id, since=since.isoformat(),
    )  # fmt: skip


async def unpair(tx: Tx, paired: Paired, why: str) -> None:
    await tx.write(
        "UPDATE organisation_pairing SET until_at = :now, ended_why = :why WHERE id = :id",
        now=tx.now_ms, why=tx.seal("organisation_pairing", "ended_why", paired.id, why), id=paired.id,
    )  # fmt: skip


async def of_elder(tx: Tx, elder_id: int) -> Sequence[Paired]:
    """Which organisations are paired with an elder now."""
    rows = await tx.all(
        "SELECT organisation.*, organisation_pairing.id AS pairing_id, since_on FROM organisation_pairing"
        " JOIN organisation ON organisation.id = organisation_id"
        " WHERE elder_id = :id AND until_at IS NULL ORDER BY organisation_pairing.id",
        id=elder_id,
    )
    return [
        Paired(row["pairing_id"], _organisation(tx, row), date.fromisoformat(row["since_on"])) for row in rows
    ]


def _organisation(tx: Tx, row: Row) -> Organisation:
    contact = tx.cipher.open("organisation", "contact", row["id"], row["contact"])
    phone = tx.cipher.open("organisation", "phone", row["id"], row["phone"])
    return Organisation(row["id"], row["name"], contact, phone)
