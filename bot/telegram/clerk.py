"""The clerk: reads the rosters that people send, makes those they ask for, draws charts, prints
sheets; outside of every turn.

The file is fetched anew for each step, read in a process of its own, and looked through in a thread; only what came
of it is written in a turn. A step that a dying process left is begun again, three times at most.
"""

import asyncio
import json
import logging
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import asdict
from itertools import count
from typing import Any, TypeVar

from telegram import Bot
from telegram.error import TelegramError

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
from bot.store.writer import Work
from bot.telegram.charts import pdf_of, picture_of
from bot.telegram.client import ask
from bot.understanding.roster_headers import NOTE, fields_of, tidied, unknown_among
from bot.words import languages

log = logging.getLogger(__name__)

IDLE_SECONDS = 1
PART = 1000
"""Rows looked through before the chat is told how far it is."""
ASKED_MAX = 12
"""A sheet with more unknown columns than that is another kind of sheet."""
TRIES_MAX = 3
LINE_MAX = 256 * 1024 * 1024
"""The whole sheet comes as one line of JSON."""

T = TypeVar("T")


class Unusable(Exception):
    """The roster cannot be used: the key of the text that says why, `roster-<key>`."""


class Clerk:
    """Does what waits, one roster after the other. `produced` is called when there is something to send.

    Where it does not draw, a week's numbers are told in words alone.
    """

    def __init__(self, bot: Bot, database: Database, produced: Callable[[], None]) -> None:
        self.bot, self.database, self.produced = bot, database, produced
        self.draws = True
        self._steps = count()

    async def run(self) -> None:
        while True:
            if not await self.once():
                await asyncio.sleep(IDLE_SECONDS)

    async def once(self) -> int:
        """One step of one roster, one report, or one print; 0 where there is none, or Telegram does not answer."""
        waiting = await self.database.reading(store.waits)
        if waiting is None:
            return await self._report() or await self._print()
        roster = await self._turn(lambda tx: store.claim(tx, waiting), f"{waiting}.claim")
        done = 1
        try:
            if roster.tries > TRIES_MAX:
                raise Unusable("gave-up")
            await (self._make(roster) if roster.kind == "out" else self._take_in(roster))
        except Unusable as unusable:
            why = str(unusable)
            await self._turn(lambda tx: rosters.refuse(tx, roster, why), f"{roster.id}.refuse")
        except TelegramError as trouble:
            log.warning("roster %s could not be fetched: %s", roster.id, type(trouble).__name__)
            done = 0
        except Exception:
            log.exception("roster %s failed", roster.id)
        self.produced()
        return done

    async def _turn(self, work: Work[T], step: str) -> T:
        """A turn under a name of its own, so that what is sent by it has keys of its own."""
        return await self.database.turn(work, f"roster{step}@{self.database.now_ms()}.{next(self._steps)}")

    async def _report(self) -> int:
        """A week's numbers get their chart and are told; without it, where it cannot be drawn."""
        waiting = await self.database.reading(numbers.waits)
        if waiting is None:
            return 0
        found = await self._turn(lambda tx: numbers.claim(tx, waiting), f"report{waiting}.claim")
        charts = await self.database.reading(lambda tx: report.charts(tx, found))
        pictures = {}
        if self.draws and found.tries <= TRIES_MAX:
            drawn = {language: await picture_of(chart) for language, chart in charts.items()}
            pictures = {language: png for language, png in drawn.items() if png}
        await self._turn(lambda tx: report.tell(tx, found, pictures), f"report{found.id}.tell")
        self.produced()
        return 1

    async def _print(self) -> int:
        """Sheets become a file, or the worker hears that none came of it."""
        waiting = await self.database.reading(sheets.print_waits)
        if waiting is None:
            return 0
        found = await self._turn(lambda tx: sheets.claim_print(tx, waiting), f"print{waiting}.claim")
        pdf = None
        if found.tries <= TRIES_MAX:
            pdf = await pdf_of(await self.database.reading(lambda tx: sheet_pages.pages(tx, found)))
        await self._turn(lambda tx: paper_sheets.hand_out(tx, found, pdf), f"print{found.id}.out")
        self.produced()
        return 1

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
            await self._turn(lambda tx: rosters.ask(tx, roster, headers, len(unknown)), f"{roster.id}.ask")
            return
        sheet = Sheet(table.headers, fields, roster.agreed)
        rows = await self._rows(roster, table, sheet)
        if roster.state == "keeping":
            columns = [(header, field) for header, field in zip(table.headers, fields, strict=True) if header]
            layout = [] if is_ours(table.headers) else columns
            await self._turn(lambda tx: rosters.keep(tx, roster, rows, layout), f"{roster.id}.keep")
            return
        await self._answer(roster, table, await self._checked(roster, rows))

    async def _answer(self, roster: Roster, table: Table, found: Sequence[Checked]) -> None:
        if not found:
            raise Unusable("no-rows")
        if not any(one.doubts for one in found):
            await self._turn(lambda tx: rosters.offer(tx, roster, table.headers, found), f"{roster.id}.offer")
            return
        language, tx = await self.database.reading(lambda tx: _of(tx, roster))
        back = await asyncio.to_thread(roster_sheets.with_reasons, tx, table, found, language)
        content = await _written(back)
        await self._turn(lambda tx: rosters.send_back(tx, roster, found, content), f"{roster.id}.back")

    async def _fetch(self, file_id: str) -> bytes:
        """The file from Telegram. Raises Unusable for one that is too large, TelegramError where nothing comes."""
        found = await ask(self.bot, "getFile", {"file_id": file_id})
        if found.get("file_size", 0) > FILE_MAX:
            raise Unusable("huge-file")
        return await self.bot.request.retrieve(f"{self.bot.base_file_url}/{found['file_path']}")

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
        await self._turn(lambda tx: rosters.tell_rows(tx, roster, text_id, rows), f"{roster.id}.rows")
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
        await self._turn(lambda tx: rosters.hand_out(tx, roster, content, rows), f"{roster.id}.out")


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
    process = await _begin("write")
    content, _ = await process.communicate(json.dumps(asdict(table)).encode())
    assert process.returncode == 0, "what we hand it can be written"
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
