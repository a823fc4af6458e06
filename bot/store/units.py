"""The tree district → street → community."""

from collections.abc import Sequence

from bot.model import Unit, UnitKind
from bot.store.tx import Row, Tx


def _unit(row: Row) -> Unit:
    return Unit(row["id"], row["kind"], row["name"], row["parent_id"])


async def add(tx: Tx, kind: UnitKind, name: str, parent_id: int | None) -> Unit:
    unit_id = await tx.write(
        "INSERT INTO unit (kind, name, parent_id) VALUES (:kind, :name, :parent) RETURNING id",
        kind=kind, name=name, parent=parent_id,
    )  # fmt: skip
    return Unit(unit_id, kind, name, parent_id)


async def get(tx: Tx, unit_id: int) -> Unit:
    return _unit(await tx.one("SELECT * FROM unit WHERE id = :id", id=unit_id))


async def named(tx: Tx, name: str, kind: UnitKind | None = None) -> Sequence[Unit]:
    rows = await tx.all("SELECT * FROM unit WHERE name = :name ORDER BY id", name=name)
    return [_unit(row) for row in rows if kind in (None, row["kind"])]


async def below(tx: Tx, unit_id: int) -> Sequence[Unit]:
    rows = await tx.all("SELECT * FROM unit WHERE parent_id = :id ORDER BY id", id=unit_id)
    return [_unit(row) for row in rows]


async def line_up(tx: Tx, unit_id: int) -> Sequence[Unit]:
    """The unit and those above it, itself first."""
    rows = await tx.all(
        "WITH RECURSIVE up (id, kind, name, parent_id, height) AS ("
        " SELECT id, kind, name, parent_id, 0 FROM unit WHERE id = :id"
        " UNION ALL SELECT unit.id, unit.kind, unit.name, unit.parent_id, up.height + 1"
        " FROM unit JOIN up ON unit.id = up.parent_id)"
        " SELECT * FROM up ORDER BY height",
        id=unit_id,
    )
    return [_unit(row) for row in rows]


async def community_ids(tx: Tx) -> Sequence[int]:
    return await ids(tx, ("community",))


async def ids(tx: Tx, kinds: Sequence[UnitKind]) -> Sequence[int]:
    rows = await tx.all("SELECT id, kind FROM unit ORDER BY id")
    return [row["id"] for row in rows if row["kind"] in kinds]


async def communities_under(tx: Tx, unit_id: int) -> Sequence[Unit]:
    """The communities at or below a unit."""
    rows = await tx.all(
        "WITH RECURSIVE down (id) AS (SELECT id FROM unit WHERE id = :id"
        " UNION ALL SELECT unit.id FROM unit JOIN down ON unit.parent_id = down.id)"
        " SELECT unit.* FROM unit JOIN down ON unit.id = down.id WHERE kind = 'community' ORDER BY unit.id",
        id=unit_id,
    )
    return [_unit(row) for row in rows]
