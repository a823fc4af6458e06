"""The books when they are long: a balance looked up, and the audit of a million lines."""

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

from bot.store import audit, ledger
from bot.store.cipher import new_key_file
from bot.store.database import Database, Place, create
from bot.store.tx import Tx
from tools.bench.measured import Line, seconds

Look = Callable[[Tx, int], Awaitable[object]]

NOW = datetime(2026, 3, 18, 8, 0, tzinfo=UTC)
SHORT, LONG = 10_000, 1_000_000
LINES_A_MEMBER = 100
MEMBERS_A_COMMUNITY = 50

TWO_SIDED = """
  SELECT account_id, sum(half_points) FROM (
    SELECT debit_id AS account_id, -half_points AS half_points FROM transfer
    UNION ALL SELECT credit_id, half_points FROM transfer) GROUP BY account_id
"""


def measure() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        cipher = new_key_file(folder / "key")
        short, long = (_books(folder / f"{lines}.db", lines) for lines in (SHORT, LONG))
        yield from asyncio.run(_measured(short, long, Place(ZoneInfo("Asia/Shanghai"), cipher)))


async def _measured(short: Path, long: Path, place: Place) -> list[Line]:
    few, many = [_without_mark(path, place) for path in (short, long)]
    try:
        return [
            await _looked("a balance", _balance, few, many, 2000),
            await _looked("怎么来的, its first page", _page, few, many, 200),
            await _audited(many),
        ]
    finally:
        await few.close()
        await many.close()


def _without_mark(path: Path, place: Place) -> Database:
    """The writer alone, without a look at whose key it is."""
    return Database(path, place, lambda: NOW)


async def _looked(what: str, look: Look, few: Database, many: Database, times: int) -> Line:
    ours, floor = [], []
    for _ in range(5):
        ours.append(await _spent(many, LONG, look, times))
        floor.append(await _spent(few, SHORT, look, times))
    name = f"{what} among {LONG:,} lines, against {SHORT:,}"
    return Line(name, median(ours) * 1e6 / times, "µs", median(floor) * 1e6 / times)


async def _spent(database: Database, lines: int, look: Look, times: int) -> float:
    """Seconds within one transaction, for as many members by chance."""
    chance = Random(1)
    members = [1 + chance.randrange(lines // LINES_A_MEMBER) for _ in range(times)]

    async def work(tx: Tx) -> float:
        began = time.perf_counter()
        for member in members:
            await look(tx, member)
        return time.perf_counter() - began

    return await database.turn(work, "bench")


async def _balance(tx: Tx, member: int) -> object:
    return (await ledger.member(tx, member)).usable


async def _page(tx: Tx, member: int) -> object:
    return await ledger.lines(tx, (await ledger.member(tx, member)).id, None, 10)


async def _audited(many: Database) -> Line:
    """All checks, against one sum over both sides of each line."""

    async def work(tx: Tx) -> float:
        began = time.perf_counter()
        faults = await audit.faults(tx)
        assert faults == [], faults[:3]
        return time.perf_counter() - began

    ours, floor = [], []
    with closing(sqlite3.connect(many.path)) as bare:
        for _ in range(3):
            ours.append(await many.turn(work, "bench"))
            floor.append(seconds(lambda: bare.execute(TWO_SIDED).fetchall()))
    return Line(
        f"audit of {LONG:,} lines, against one GROUP BY of both sides", median(ours), "s", median(floor)
    )


# The books themselves: made by rows, for nobody lives in them ---------------------------------------------------


def _books(path: Path, lines: int) -> Path:
    """Audited visits of a half-hour's worth: each a pending line, and its posting."""
    create(path, NOW)
    members = lines // LINES_A_MEMBER
    communities = -(-members // MEMBERS_A_COMMUNITY)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        fill = connection.executemany
        fill(
            "INSERT INTO unit VALUES (?, 'community', ?, NULL)",
            [(one, f"社区{one}") for one in range(1, communities + 1)],
        )
        fill(
            "INSERT INTO person (id, name, address_form, language, whereabouts, asked, revision, created_at)"
            " VALUES (?, '王秀兰', '阿姨', 'zh-CN', 'home', 1, 1, 0)",
            [(one,) for one in range(1, members + 1)],
        )
        fill("INSERT INTO reason VALUES (?, NULL, 'points', '1', '', '{}', 0)", [(1,)])
        each = lines // members
        spent = [one for one in range(1, members + 1) if one % 10 == 0]
        fill(
            "INSERT INTO account VALUES (?, ?, ?, ?, ?, 0, 0)",
            [(one, "member", one, int(one % 10 == 0), each // 2) for one in range(1, members + 1)]
            + [(members + communities + 1, "redeemed", 1, 0, len(spent))]
            + [
                (members + one, "issue", one, _members_of(one, members) * (each // 2), 0)
                for one in range(1, communities + 1)
            ],
        )
        visits = [(visit, 1 + visit % members) for visit in range(1, lines // 2 + 1)]
        fill(
            "INSERT INTO visit (id, volunteer_id, unit_id, service, visited_on, minutes, state, round, logged_by,"
            " logged_at, decision_words, weighted, half_points, revision)"
            " VALUES (?, ?, ?, 'cleaning', '2026-03-01', 30, 'audited', 1, ?, 0, '', 3000, 1, 3)",
            [(visit, who, _community_of(who), who) for visit, who in visits],
        )
        insert = "INSERT INTO transfer VALUES (?, ?, ?, ?, ?, 1, ?, NULL, NULL, 0, 1)"
        fill(
            insert,
            [
                line
                for visit, who in visits
                for line in (
                    (
                        2 * visit - 1,
                        f"visit:{visit}:1:pending",
                        "pending",
                        members + _community_of(who),
                        who,
                        None,
                    ),
                    (
                        2 * visit,
                        f"visit:{visit}:1:post",
                        "post",
                        members + _community_of(who),
                        who,
                        2 * visit - 1,
                    ),
                )
            ],
        )
        fill(
            "INSERT INTO transfer VALUES (NULL, ?, 'post_now', ?, ?, 1, NULL, NULL, NULL, 0, 1)",
            [(f"spent:{one}", one, members + communities + 1) for one in spent],
        )
        connection.commit()
    return path


def _community_of(member: int) -> int:
    return 1 + (member - 1) // MEMBERS_A_COMMUNITY


def _members_of(community: int, members: int) -> int:
    return min(members - (community - 1) * MEMBERS_A_COMMUNITY, MEMBERS_A_COMMUNITY)
