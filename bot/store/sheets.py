"""Paper sheets: a volunteer's week in writing, what was entered from it, its photos, and what is to be printed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.store.tx import Row, Tx

SHEET = "p-"
"""So begins the code of a sheet, and no invitation's."""
CODE_LENGTH = 16


@dataclass(frozen=True)
class Sheet:
    """A volunteer's week on paper. `monday` begins it; `codes` are its elders by their printed numbers.

    `number` is printed on it, and unique in its community; `handed_in_on` is None until it comes back.
    """

    id: int
    unit_id: int
    volunteer_id: int
    monday: date
    number: int
    codes: dict[int, int]
    handed_in_on: date | None
    revision: int


@dataclass(frozen=True)
class Print:
    """Sheets to be made into one file for a chat; whoever asked for them."""

    id: int
    chat_id: int
    person_id: int
    unit_id: int
    sheet_ids: tuple[int, ...]
    tries: int


async def _sheet(tx: Tx, row: Row) -> Sheet:
    elders = await tx.all(
        "SELECT code, elder_id FROM sheet_elder WHERE sheet_id = :id ORDER BY code", id=row["id"]
    )
    handed_in = date.fromisoformat(row["handed_in_on"]) if row["handed_in_on"] else None
    return Sheet(
        row["id"], row["unit_id"], row["volunteer_id"], date.fromisoformat(row["monday"]), row["number"],
        {one["code"]: one["elder_id"] for one in elders}, handed_in, row["revision"],
    )  # fmt: skip


async def add(tx: Tx, unit_id: int, volunteer_id: int, monday: date, made_by: int) -> Sheet:
    sheet_id = await tx.write(
        "INSERT INTO sheet (unit_id, volunteer_id, monday, number, made_by, made_at, revision)"
        " VALUES (:unit, :volunteer, :monday,"
        " (SELECT coalesce(max(number), 0) + 1 FROM sheet WHERE unit_id = :unit), :by, :now, 1) RETURNING id",
        unit=unit_id, volunteer=volunteer_id, monday=monday.isoformat(), by=made_by, now=tx.now_ms,
    )  # fmt: skip
    index = tx.cipher.index("sheet", code_of(tx, sheet_id))
    await tx.write("UPDATE sheet SET code_index = :index WHERE id = :id", index=index, id=sheet_id)
    return await get(tx, sheet_id)


def code_of(tx: Tx, sheet_id: int) -> str:
    """What the QR code of a sheet says: told from nothing but the key, so that it need not be kept."""
    return SHEET + tx.cipher.index("sheet-code", str(sheet_id))[:CODE_LENGTH]


async def print_elder(tx: Tx, sheet: Sheet, code: int, elder_id: int) -> None:
    await tx.write(
        "INSERT INTO sheet_elder (sheet_id, code, elder_id) VALUES (:sheet, :code, :elder)",
        sheet=sheet.id, code=code, elder=elder_id,
    )  # fmt: skip


async def get(tx: Tx, sheet_id: int) -> Sheet:
    return await _sheet(tx, await tx.one("SELECT * FROM sheet WHERE id = :id", id=sheet_id))


async def maybe(tx: Tx, sheet_id: int) -> Sheet | None:
    row = await tx.maybe("SELECT * FROM sheet WHERE id = :id", id=sheet_id)
    return await _sheet(tx, row) if row else None


async def by_code(tx: Tx, code: str) -> Sheet | None:
    row = await tx.maybe(
        "SELECT * FROM sheet WHERE code_index = :index", index=tx.cipher.index("sheet", code)
    )
    return await _sheet(tx, row) if row else None


async def by_number(tx: Tx, unit_id: int, number: int) -> Sheet | None:
    row = await tx.maybe(
        "SELECT * FROM sheet WHERE unit_id = :unit AND number = :number", unit=unit_id, number=number
    )
    return await _sheet(tx, row) if row else None


async def of_week(tx: Tx, unit_id: int, volunteer_id: int, monday: date) -> Sheet | None:
    row = await tx.maybe(
        "SELECT * FROM sheet WHERE unit_id = :unit AND volunteer_id = :volunteer AND monday = :monday",
        unit=unit_id, volunteer=volunteer_id, monday=monday.isoformat(),
    )  # fmt: skip
    return await _sheet(tx, row) if row else None


async def still_out(tx: Tx, unit_id: int, limit: int) -> Sequence[Sheet]:
    """The sheets of a community that have not come back yet, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM sheet WHERE unit_id = :unit AND handed_in_on IS NULL ORDER BY monday, number LIMIT :limit",
        unit=unit_id, limit=limit,
    )  # fmt: skip
    return [await _sheet(tx, row) for row in rows]


async def hand_in(tx: Tx, sheet: Sheet, on: date) -> None:
    await tx.write(
        "UPDATE sheet SET handed_in_on = :on, revision = revision + 1 WHERE id = :id",
        on=on.isoformat(), id=sheet.id,
    )  # fmt: skip


# What came of it -----------------------------------------------------------------------------------------


async def add_visit(tx: Tx, sheet_id: int, visit_id: int) -> None:
    await tx.write(
        "INSERT INTO sheet_visit (visit_id, sheet_id) VALUES (:visit, :sheet)", visit=visit_id, sheet=sheet_id
    )


async def visit_ids(tx: Tx, sheet_id: int) -> list[int]:
    rows = await tx.all(
        "SELECT visit_id FROM sheet_visit WHERE sheet_id = :id ORDER BY visit_id", id=sheet_id
    )
    return [row["visit_id"] for row in rows]


async def of_visit(tx: Tx, visit_id: int) -> Sheet | None:
    """The sheet that a visit was entered from."""
    row = await tx.maybe(
        "SELECT * FROM sheet WHERE id = (SELECT sheet_id FROM sheet_visit WHERE visit_id = :id)", id=visit_id
    )
    return await _sheet(tx, row) if row else None


async def handed_in_with(tx: Tx, visit_id: int) -> date | None:
    """The day on which the sheet came back that a visit stands on."""
    sheet = await of_visit(tx, visit_id)
    return sheet.handed_in_on if sheet else None


async def keep_photo(tx: Tx, sheet_id: int, file_id: str, by: int) -> None:
    """`file_id`: as Telegram keeps it."""
    await tx.write(
        "INSERT INTO sheet_photo (sheet_id, file_id, kept_by, kept_at) VALUES (:sheet, :file, :by, :now)",
        sheet=sheet_id, file=tx.cipher.seal("sheet_photo", "file_id", sheet_id, file_id), by=by, now=tx.now_ms,
    )  # fmt: skip


async def has_photo(tx: Tx, visit_id: int) -> bool:
    """Whether the sheet of a visit was photographed."""
    row = await tx.one(
        "SELECT count(*) AS n FROM sheet_photo JOIN sheet_visit ON sheet_visit.sheet_id = sheet_photo.sheet_id"
        " WHERE visit_id = :id",
        id=visit_id,
    )
    return bool(row["n"])


async def photos(tx: Tx, sheet_id: int) -> list[str]:
    """The file ids of the photos of a sheet, oldest first."""
    rows = await tx.all("SELECT file_id FROM sheet_photo WHERE sheet_id = :id ORDER BY id", id=sheet_id)
    return [tx.cipher.open("sheet_photo", "file_id", sheet_id, row["file_id"]) for row in rows]


async def forget_photos(tx: Tx, before_at: int) -> list[int]:
    """Photos kept before an instant go, but for those of a sheet with a visit that is not audited; of which sheets."""
    rows = await tx.all(
        "DELETE FROM sheet_photo WHERE kept_at < :before AND sheet_id NOT IN"
        " (SELECT sheet_id FROM sheet_visit JOIN visit ON visit.id = visit_id"
        "  WHERE state IN ('logged', 'verified', 'returned')) RETURNING sheet_id",
        before=before_at,
    )
    return sorted({row["sheet_id"] for row in rows})


# Printing ------------------------------------------------------------------------------------------------


async def ask_print(tx: Tx, chat_id: int, person_id: int, unit_id: int, sheet_ids: Sequence[int]) -> int:
    return await tx.write(
        "INSERT INTO sheet_print (chat_id, person_id, unit_id, sheet_ids, state, tries, asked_at)"
        " VALUES (:chat, :person, :unit, :sheets, 'making', 0, :now) RETURNING id",
        chat=chat_id, person=person_id, unit=unit_id, sheets=json.dumps(list(sheet_ids)), now=tx.now_ms,
    )  # fmt: skip


async def print_waits(tx: Tx) -> int | None:
    row = await tx.maybe("SELECT id FROM sheet_print WHERE state = 'making' ORDER BY id LIMIT 1")
    return row["id"] if row else None


async def claim_print(tx: Tx, print_id: int) -> Print:
    """Count a try before it begins, so that one on which the process dies is given up in the end."""
    await tx.write("UPDATE sheet_print SET tries = tries + 1 WHERE id = :id", id=print_id)
    row = await tx.one("SELECT * FROM sheet_print WHERE id = :id", id=print_id)
    return Print(
        row["id"], row["chat_id"], row["person_id"], row["unit_id"], tuple(json.loads(row["sheet_ids"])),
        row["tries"],
    )  # fmt: skip


async def end_print(tx: Tx, print_id: int, state: Literal["done", "refused"]) -> None:
    await tx.write("UPDATE sheet_print SET state = :state WHERE id = :id", state=state, id=print_id)
