"""二(五): the directory of a community and its street: facilities, clinics, meal points, paid services."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.tx import Row, Tx

PlaceKind = Literal["facility", "clinic", "meals", "paid"]
KINDS: tuple[PlaceKind, ...] = ("facility", "clinic", "meals", "paid")
"""养老站点, 看病的地方, 吃饭的地方, 收费的服务."""
FIELDS = ("name", "area", "hours", "phone", "price")


@dataclass(frozen=True)
class Entry:
    """A place: where it is, when it is open, whom to phone, what it asks; "" for what is not known."""

    id: int
    unit_id: int
    kind: PlaceKind
    name: str
    area: str
    hours: str
    phone: str
    price: str
    closed: bool
    revision: int


async def add(
    tx: Tx, *, unit_id: int, kind: PlaceKind, name: str, area: str, hours: str, phone: str, price: str, by: int
) -> Entry:  # fmt: skip
    place_id = await tx.write(
        "INSERT INTO place (unit_id, kind, name, area, hours, phone, price, kept_by, revision)"
        " VALUES (:unit, :kind, :name, :area, :hours, :phone, :price, :by, 1) RETURNING id",
        unit=unit_id, kind=kind, name=name, area=area, hours=hours, phone=phone, price=price, by=by,
    )  # fmt: skip
    return await get(tx, place_id)


async def change(tx: Tx, entry: Entry, field: str, text: str, by: int) -> None:
    assert field in FIELDS, field
    await tx.write(
        f"UPDATE place SET {field} = :text, kept_by = :by, revision = revision + 1 WHERE id = :id",
        text=text, by=by, id=entry.id,
    )  # fmt: skip


async def close(tx: Tx, entry: Entry, by: int) -> None:
    await tx.write(
        "UPDATE place SET closed_at = :now, kept_by = :by, revision = revision + 1 WHERE id = :id",
        now=tx.now_ms, by=by, id=entry.id,
    )  # fmt: skip


async def get(tx: Tx, place_id: int) -> Entry:
    return _entry(await tx.one("SELECT * FROM place WHERE id = :id", id=place_id))


async def maybe(tx: Tx, place_id: int) -> Entry | None:
    row = await tx.maybe("SELECT * FROM place WHERE id = :id", id=place_id)
    return _entry(row) if row else None


async def of_units(tx: Tx, unit_ids: Sequence[int]) -> Sequence[Entry]:
    """What there is in these units: the first unit's own first, then as it was entered."""
    ids = ", ".join(str(int(one)) for one in unit_ids) or "0"
    rows = await tx.all(f"SELECT * FROM place WHERE unit_id IN ({ids}) AND closed_at IS NULL ORDER BY id")
    return sorted(map(_entry, rows), key=lambda one: (unit_ids.index(one.unit_id), one.id))


def _entry(row: Row) -> Entry:
    values = {name: row[name] for name in ("id", "unit_id", "kind", *FIELDS, "revision")}
    return Entry(**values, closed=row["closed_at"] is not None)
