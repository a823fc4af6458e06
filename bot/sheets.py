"""Spreadsheets in and out, in a process of its own: what somebody sent may be anything, and must not harm the bot.

`python -m bot.sheets read` takes the bytes of an .xlsx on standard input and writes JSON lines: {"row": n} now and
then, and at the end {"table": …} or {"problem": …}. `python -m bot.sheets write` makes an .xlsx of a table in JSON.
"""

import json
import re
import resource
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from bot.understanding.roster_headers import KNOWN, tidied

FILE_MAX = 10 * 1024 * 1024
UNPACKED_MAX = 120 * 1024 * 1024
"""A roster of 10,000 rows is some 15 MB unpacked; what claims much more was made to burst."""
PARTS_MAX = 500
ROWS_MAX = 10_000
COLUMNS_MAX = 60
CELL_MAX = 500
HEADER_WITHIN = 12
"""How far down the header may stand: above it a street's blank has its titles."""
BLANK_MAX = 1000
"""So many empty rows one after the other are the end of the sheet."""
TOLD_EACH = 1000
MEMORY_MAX = 1536 * 1024 * 1024
SECONDS_MAX = 60

MERGED = re.compile(rb'<mergeCell[^>]*\bref="[A-Z]+(\d+):[A-Z]+(\d+)"')


class Unusable(Exception):
    """The file is no roster: the key of the text that says why."""


@dataclass(frozen=True)
class Line:
    """A row as it stands in the file. `at` counts from 1; `formulas` are the columns that hold a formula."""

    at: int
    cells: list[str]
    formulas: list[int] = field(default_factory=list)
    merged: bool = False


@dataclass(frozen=True)
class Table:
    """A sheet: the lines above the header, the header, and the rows beneath; all of it text."""

    titles: list[list[str]]
    headers: list[str]
    lines: list[Line]


IsHeader = Callable[[Sequence[str]], bool]


def read(content: bytes, is_header: IsHeader, told: Callable[[int], None] = lambda rows: None) -> Table:
    """The first sheet with a header in it. Raises Unusable."""
    _check(content)
    from openpyxl import load_workbook

    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=False, keep_links=False)
        for sheet in book.worksheets:
            table = _table(sheet, _merged_rows(content, sheet), is_header, told)
            if table:
                return table
    except (Unusable, MemoryError):
        raise
    except Exception as broken:  # openpyxl fails in many ways over what is no spreadsheet
        raise Unusable("not-a-spreadsheet") from broken
    raise Unusable("no-header")


def _check(content: bytes) -> None:
    """What it is, and how large it gets, before anything of it is read."""
    if len(content) > FILE_MAX:
        raise Unusable("huge-file")
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unusable("old-spreadsheet")
    try:
        with ZipFile(BytesIO(content)) as parts:
            found = parts.infolist()
    except (BadZipFile, ValueError, OSError, NotImplementedError) as broken:
        raise Unusable("not-a-spreadsheet") from broken
    if len(found) > PARTS_MAX or sum(part.file_size for part in found) > UNPACKED_MAX:
        raise Unusable("zip-bomb")
    if "xl/workbook.xml" not in {part.filename for part in found}:
        raise Unusable("not-a-spreadsheet")


def _merged_rows(content: bytes, sheet: Any) -> set[int]:
    """The rows over which a merged cell reaches: there one cannot say whose value it is."""
    with ZipFile(BytesIO(content)) as parts:
        text = parts.read(sheet._worksheet_path.lstrip("/"))  # noqa: SLF001  # where openpyxl found it
    ranges = [(int(found[1]), int(found[2])) for found in MERGED.finditer(text)]
    return {row for first, last in ranges for row in range(first, min(last, first + ROWS_MAX) + 1)}


def _table(sheet: Any, merged: set[int], is_header: IsHeader, told: Callable[[int], None]) -> Table | None:
    titles: list[list[str]] = []
    headers: list[str] = []
    lines: list[Line] = []
    for line in _lines(sheet, merged):
        if not headers and is_header(line.cells):
            headers = line.cells
        elif not headers:
            if line.at > HEADER_WITHIN:
                return None
            titles.append(line.cells)
        elif line.cells:
            lines.append(line)
            if len(lines) > ROWS_MAX:
                raise Unusable("too-many-rows")
            if len(lines) % TOLD_EACH == 0:
                told(len(lines))
    return Table(titles, headers, lines) if headers else None


def _lines(sheet: Any, merged: set[int]) -> Iterator[Line]:
    blank = 0
    for at, row in enumerate(sheet.iter_rows(max_col=COLUMNS_MAX), start=1):
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        blank = 0 if cells else blank + 1
        if blank > BLANK_MAX:
            return
        formulas = [n for n, cell in enumerate(row) if cell.value is not None and cell.data_type == "f"]
        yield Line(at, cells, formulas, at in merged)


def _text(cell: Any) -> str:
    """What a cell shows, as text: a day in ISO, a whole number without its point, a tick as 是 or 否."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())[:CELL_MAX]


def write(table: Table) -> bytes:
    """A workbook of text alone: what begins like a formula stays what somebody wrote."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("名单")
    for column, header in enumerate(table.headers, start=1):
        shape = sheet.column_dimensions[get_column_letter(column)]
        shape.width, shape.number_format = max(10, 2 * len(header) + 4), "@"
    sheet.freeze_panes = f"A{len(table.titles) + 2}"
    for row in (*table.titles, table.headers, *(line.cells for line in table.lines)):
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, text)
            cell.data_type, cell.number_format = "s", "@"
            cells.append(cell)
        sheet.append(cells)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def table_of(told: dict[str, Any]) -> Table:
    """A table as it came through JSON."""
    return Table(told["titles"], told["headers"], [Line(**line) for line in told["lines"]])


def main(what: str, told: Sequence[str] = ()) -> None:
    """As this process, which may take so much memory and time. `told` are headers that a community explained."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_MAX, SECONDS_MAX))
    given = sys.stdin.buffer.read()
    if what == "write":
        sys.stdout.buffer.write(write(table_of(json.loads(given))))
        return
    names = KNOWN.union(told)
    try:
        answer: dict[str, Any] = {"table": asdict(read(given, lambda cells: _knows(cells, names), _tell))}
    except MemoryError:
        answer = {"problem": "zip-bomb"}
    except Unusable as unusable:
        answer = {"problem": str(unusable)}
    sys.stdout.write(json.dumps(answer, ensure_ascii=True) + "\n")


def _knows(cells: Sequence[str], names: frozenset[str]) -> bool:
    """A header has two words at least that headers are known to have."""
    return len({tidied(cell) for cell in cells} & names) > 1


def _tell(rows: int) -> None:
    sys.stdout.write(json.dumps({"row": rows}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
