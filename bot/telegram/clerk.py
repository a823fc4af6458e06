"""The clerk: reads the rosters that people send, makes those they ask for, draws charts, prints
sheets; outside of every turn.

The file is fetched anew for each step, read in a process of its own, and looked through in a thread; only what came
of it is written in a turn.
"""

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import asdict
from typing import Any

from telegram import Bot

from bot.actions import report, roster_sheets, rosters, sheet_pages
from bot.actions import sheets as paper_sheets
from bot.actions.roster_check import Checked, Sheet, check, people_on_file, row_of
from bot.rules.roster import Row
from bot.sheets import FILE_MAX, SECONDS_MAX, Line, Table, table_of
from bot.store import numbers, people, sheets
from bot.store import rosters as store
from bot.store.database import Database
from bot.store.rosters import Roster
from bot.store.tx import Tx
from bot.telegram.aside import TRIES_MAX, Aside, Kind
from bot.telegram.charts import pdf_of, picture_of
from bot.telegram.client import fetch
from bot.telegram.process import made_by
from bot.understanding.roster_headers import NOTE, fields_of, tidied, unknown_among
from bot.words import languages

PART = 1000
"""Rows looked through before the chat is told how far it is."""
ASKED_MAX = 12
"""A sheet with more unknown columns than that is another kind of sheet."""
LINE_MAX = 256 * 1024 * 1024
"""The whole sheet comes as one line of JSON."""


class Unusable(Exception):
    """The roster cannot be used: the key of the text that says why, `roster-<key>`."""


class Clerk(Aside):
    """Rosters before reports, and these before prints. Where it does not draw, a week's numbers are told in words."""

    def __init__(self, bot: Bot, database: Database, produced: Callable[[], None]) -> None:
        super().__init__(
            database, produced, Kind("roster", store.waits, self._roster),
            Kind("report", numbers.waits, self._report), Kind("print", sheets.print_waits, self._print),
        )  # fmt: skip
        self.bot = bot
        self.draws = True

    async def _roster(self, roster_id: int) -> None:
        """One step of it: several may follow, each with tries of its own."""
        roster = await self.turn(lambda tx: store.claim(tx, roster_id))
        try:
            if roster.tries > TRIES_MAX:
                raise Unusable("gave-up")
            await (self._make(roster) if roster.kind == "out" else self._take_in(roster))
        except Unusable as unusable:
            why = str(unusable)
            await self.turn(lambda tx: rosters.refuse(tx, roster, why))

    async def _report(self, report_id: int) -> None:
        """A week's numbers get their chart and are told; without it, where it cannot be drawn."""
        found = await self.turn(lambda tx: numbers.claim(tx, report_id))
        charts = await self.database.reading(lambda tx: report.charts(tx, found))
        pictures = {}
        if self.draws and found.tries <= TRIES_MAX:
            drawn = {language: await picture_of(chart) for language, chart in charts.items()}
            pictures = {language: png for language, png in drawn.items() if png}
        await self.turn(lambda tx: report.tell(tx, found, pictures))

    async def _print(self, print_id: int) -> None:
        """Sheets become a file, or the worker hears that none came of it."""
        found = await self.turn(lambda tx: sheets.claim_print(tx, print_id))
        pdf = None
        if found.tries <= TRIES_MAX:
            pdf = await pdf_of(await self.database.reading(lambda tx: sheet_pages.pages(tx, found)))
        await self.turn(lambda tx: paper_sheets.hand_out(tx, found, pdf))

    # In -----------------------------------------------------------------------------------------------------

    async def _take_in(self, roster: Roster) -> None:
        explained = await self.database.reading(lambda tx: store.columns(tx, roster.unit_id))
        table = await self._read(roster, await self._fetch(roster.file_id), explained)
        unknown = unknown_among(table.headers, explained)
        fields = fields_of(table.headers, explained)
        if ("name" not in fields and not unknown) or len(unknown) > ASKED_MAX:
            raise Unusable("no-names")
        if unknown or ("agreed" not in fields and roster.agreed is None):
            headers = table.headers
            await self.turn(lambda tx: rosters.ask(tx, roster, headers, len(unknown)))
            return
        sheet = Sheet(table.headers, fields, roster.agreed)
        rows = await self._rows(roster, table, sheet)
        if roster.state == "keeping":
            columns = [(header, field) for header, field in zip(table.headers, fields, strict=True) if header]
            layout = [] if is_ours(table.headers) else columns
            await self.turn(lambda tx: rosters.keep(tx, roster, rows, layout))
            return
        await self._answer(roster, table, await self._checked(roster, rows))

    async def _answer(self, roster: Roster, table: Table, found: Sequence[Checked]) -> None:
        if not found:
            raise Unusable("no-rows")
        if not any(one.doubts for one in found):
            await self.turn(lambda tx: rosters.offer(tx, roster, table.headers, found))
            return
        language, tx = await self.database.reading(lambda tx: _of(tx, roster))
        back = await asyncio.to_thread(roster_sheets.with_reasons, tx, table, found, language)
        content = await _written(back)
        await self.turn(lambda tx: rosters.send_back(tx, roster, found, content))

    async def _fetch(self, file_id: str) -> bytes:
        """The file from Telegram. Raises Unusable for one that is too large, TelegramError where nothing comes."""
        content = await fetch(self.bot, file_id, FILE_MAX)
        if content is None:
            raise Unusable("huge-file")
        return content

    async def _read(self, roster: Roster, content: bytes, explained: dict[str, str]) -> Table:
        """What stands on the sheet, with a word in the chat each thousand rows."""
        async with aclosing(_lines("read", *explained, content=content)) as lines:
            async for line in lines:
                if "row" in line:
                    await self._tell(roster, "roster-rows", line["row"])
                elif "problem" in line:
                    raise Unusable(line["problem"])
                else:
                    return table_of(line["table"])
        raise Unusable("zip-bomb")  # it took more memory or time than the process was given

    async def _rows(self, roster: Roster, table: Table, sheet: Sheet) -> list[Row]:
        """What each line tells, read in a thread a part at a time."""
        _, tx = await self.database.reading(lambda tx: _of(tx, roster))
        rows: list[Row] = []

        def read(lines: Sequence[Line]) -> list[Row]:
            return [row_of(line, sheet, tx.today) for line in lines]

        for start in range(0, len(table.lines), PART):
            rows += await asyncio.to_thread(read, table.lines[start : start + PART])
            if len(rows) < len(table.lines):
                await self._tell(roster, "roster-checked", len(rows))
        return rows

    async def _checked(self, roster: Roster, rows: Sequence[Row]) -> list[Checked]:
        async def work(tx: Tx) -> tuple[Tx, store.Members, frozenset[str]]:
            found = await store.members(tx, roster.unit_id)
            return tx, found, await store.id_numbers_elsewhere(tx, roster.unit_id)

        tx, members, elsewhere = await self.database.reading(work)

        def look_through() -> list[Checked]:
            on_file = people_on_file(tx, members)
            return check(rows, on_file, lambda number: people.id_index(tx, number) in elsewhere, tx.today)

        return await asyncio.to_thread(look_through)

    async def _tell(self, roster: Roster, text_id: str, rows: int) -> None:
        await self.turn(lambda tx: rosters.tell_rows(tx, roster, text_id, rows))
        self.produced()

    # Out ----------------------------------------------------------------------------------------------------

    async def _make(self, roster: Roster) -> None:
        async def work(tx: Tx) -> tuple[Tx, store.Members, list[tuple[str, str]]]:
            return tx, await store.members(tx, roster.unit_id), await store.layout(tx, roster.unit_id)

        language, _ = await self.database.reading(lambda tx: _of(tx, roster))
        if roster.layout == "empty":
            table = roster_sheets.empty(language)
        else:
            tx, members, theirs = await self.database.reading(work)
            layout = theirs if roster.layout == "theirs" else roster_sheets.our_layout(language)
            table = await asyncio.to_thread(roster_sheets.roster_table, tx, members, layout, language)
        content = await _written(table)
        rows = len(table.lines)
        await self.turn(lambda tx: rosters.hand_out(tx, roster, content, rows))


async def _of(tx: Tx, roster: Roster) -> tuple[str, Tx]:
    """The language of whoever sent it; the day and the zone are those of the transaction."""
    return (await people.get(tx, roster.person_id)).language, tx


def is_ours(headers: Sequence[str]) -> bool:
    """Whether a sheet is our own, in whatever language: then there is no layout of the street's to remember."""
    ours = {tidied(header) for language in languages() for header, _ in roster_sheets.our_layout(language)}
    return {tidied(header) for header in headers if header} <= ours | {tidied(NOTE)}


# The process that reads and writes sheets ------------------------------------------------------------------


async def _lines(*args: str, content: bytes) -> AsyncGenerator[dict[str, Any], None]:
    """What it writes, a JSON line at a time. It ends with this, whatever it was about."""
    process = await _begin(*args)
    assert process.stdin is not None, "it was begun with one"
    assert process.stdout is not None, "it was begun with one"
    feeding = asyncio.ensure_future(_feed(process.stdin, content))
    try:
        async with asyncio.timeout(SECONDS_MAX):
            async for line in process.stdout:
                yield json.loads(line)
    except TimeoutError:
        return
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.stdout.read()  # to its end, so that nothing of it is left open
        await process.wait()
        await feeding


async def _written(table: Table) -> bytes:
    """The table as an .xlsx."""
    given = json.dumps(asdict(table)).encode()
    content = await made_by("bot.sheets", "write", given=given, seconds_max=SECONDS_MAX)
    assert content is not None, "what we hand it can be written"
    return content


async def _begin(*args: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sheets", *args, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL, limit=LINE_MAX,
    )  # fmt: skip


async def _feed(pipe: asyncio.StreamWriter, content: bytes) -> None:
    """Hand it the file; where it ended before the end of it, that is its own affair."""
    with suppress(BrokenPipeError, ConnectionResetError):
        pipe.write(content)
        await pipe.drain()
    with suppress(BrokenPipeError, ConnectionResetError):
        pipe.close()
        await pipe.wait_closed()
