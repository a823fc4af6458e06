"""What the commands do in the store: init, invite, audit, requeue, export."""

import csv
import json
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path
from random import Random, SystemRandom
from typing import Any

from bot.actions import coming_in
from bot.model import Actor, Role, UnitKind
from bot.settings import Settings
from bot.store import audit as books
from bot.store import bookmarks, exports, inbox, outbox, units
from bot.store.cipher import new_key_file, read_key_file
from bot.store.database import Database, Place, StoreError, create
from bot.store.tx import Tx

Clock = Callable[[], datetime]
OPERATOR = Actor(None, None, None, via="cli")
UNIT_OF: dict[str, UnitKind] = {"bureau": "district", "officer": "street"}


async def first_invitation(
    settings: Settings, district: str, street: str | None, community: str | None, clock: Clock,
    chance: Random | None = None,
) -> str:  # fmt: skip
    """Create store, key and units; the first invitation of the bureau, as /start CODE."""
    if settings.store_path.exists() or settings.key_path.exists():
        raise StoreError(f"{settings.store_path} or its key file exists already; nothing was changed.")
    if community and not street:
        raise StoreError("A community belongs to a street: name --street as well.")
    settings.store_path.parent.mkdir(parents=True, exist_ok=True)
    new_key_file(settings.key_path)
    create(settings.store_path, clock())

    async def work(tx: Tx) -> str:
        await bookmarks.put(tx, "key_mark", tx.cipher.mark)
        top = await coming_in.open_unit(tx, OPERATOR, "district", district, None)
        if street:
            middle = await coming_in.open_unit(tx, OPERATOR, "street", street, top.id)
            if community:
                await coming_in.open_unit(tx, OPERATOR, "community", community, middle.id)
        return await coming_in.invite(tx, OPERATOR, "bureau", top.id, district)

    async with opened(settings, clock, chance) as database:
        return f"/start {await database.turn(work, 'init')}"


@asynccontextmanager
async def opened(settings: Settings, clock: Clock, chance: Random | None = None) -> AsyncIterator[Database]:
    """The store, for a command. Raises StoreError or KeyFileError."""
    from bot.store.database import check

    check(settings.store_path)
    place = Place(
        settings.zone, read_key_file(settings.key_path), settings.language, chance=chance or SystemRandom()
    )
    database = await Database.open(settings.store_path, place, clock)
    try:
        yield database
    finally:
        await database.close()


async def invitation(settings: Settings, role: Role, unit_name: str, name: str, clock: Clock) -> str | None:
    """A code for a role in the unit of that name; None where there is none such, or more than one."""

    async def work(tx: Tx) -> str | None:
        found = await units.named(tx, unit_name, UNIT_OF.get(role, "community"))
        if len(found) != 1:
            return None
        return await coming_in.invite(tx, OPERATOR, role, found[0].id, name or unit_name)

    async with opened(settings, clock) as database:
        return await database.turn(work, "cli")


async def audit(settings: Settings, clock: Clock) -> list[str]:
    async with opened(settings, clock) as database:
        return await database.reading(books.faults)


async def requeue(settings: Settings, clock: Clock) -> tuple[int, int]:
    """How many updates that were parked, and messages that were set aside, will be tried again."""

    async def work(tx: Tx) -> tuple[int, int]:
        return await inbox.requeue(tx), await outbox.requeue(tx)

    async with opened(settings, clock) as database:
        return await database.turn(work, "cli")


async def forget(settings: Settings, clock: Clock) -> tuple[int, int]:
    """How many of either are given up."""

    async def work(tx: Tx) -> tuple[int, int]:
        return await inbox.forget(tx), await outbox.forget(tx)

    async with opened(settings, clock) as database:
        return await database.turn(work, "cli")


async def export(settings: Settings, what: str, form: str, to: Path | None, clock: Clock) -> None:
    """Rows with ids, states and half_points; nothing sealed. A file is written whole or not at all."""
    async with opened(settings, clock) as database:
        rows = await database.reading(exports.EXPORTS[what])
    content = FORMS[form](what, rows)
    if to is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return
    draft = to.with_name(f"{to.name}.part")
    draft.write_bytes(content)
    draft.replace(to)


def _jsonl(_what: str, rows: Sequence[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def _csv(_what: str, listed: Sequence[dict[str, Any]]) -> bytes:
    buffer = StringIO()
    writer = csv.DictWriter(buffer, fieldnames=list(listed[0]) if listed else [])
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in listed)
    return buffer.getvalue().encode()


def _xlsx(what: str, rows: Sequence[dict[str, Any]]) -> bytes:
    """One sheet with a header that stays in sight. What begins like a formula is kept as text."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet(what)
    sheet.freeze_panes = "A2"
    sheet.append(list(rows[0]) if rows else [])
    for row in rows:
        cells = []
        for value in row.values():
            cell = WriteOnlyCell(sheet, " ".join(map(str, value)) if isinstance(value, list) else value)
            if isinstance(value, str):
                cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


FORMS: dict[str, Callable[[str, Sequence[dict[str, Any]]], bytes]] = {
    "jsonl": _jsonl, "csv": _csv, "xlsx": _xlsx,
}  # fmt: skip


def _cell(value: object) -> object:
    """A cell that begins like a formula would run in a spreadsheet: it is kept as text."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
