"""What is looked for at each update, each second and each minute is found by an index, however much there is."""

import re
from collections.abc import Sequence
from typing import Any

import pytest

from bot.store import outbox
from bot.store.tx import Row, Setting, Tx
from tests.community import taps
from tests.conftest import Community

GROWS = {
    "alarm", "alarm_person", "alarm_told", "application", "companion", "confirmation", "consent", "contact", "errand_money",
    "follow_up", "gift", "going", "inbox", "look_in", "message", "mishap", "offer", "outbox", "planned", "reason",
    "record", "referral", "report", "request", "request_elder", "roster", "sheet", "sheet_photo", "sheet_print",
    "sheet_visit", "stay", "stay_elder", "tick", "to_tell", "transfer", "unasked", "visit", "visit_elder", "visit_flag",
    "visit_note", "voice", "week_ask", "wellbeing", "wellbeing_asked",
}  # fmt: skip
"""The tables that have more rows with each month."""
ONE_ROW = re.compile(r"FROM \w+ ORDER BY (id|seq)( DESC)? LIMIT 1$")
"""The first or the last that there is, by its key."""
SCANNED = re.compile(r"SCAN (\w+)")
NAMED = re.compile(r"(?<![\w:]):(\w+)")


class Watched:
    """The statements that were run, each with the tables that it reads from end to end."""

    def __init__(self) -> None:
        self.statements: set[str] = set()

    async def scans(self, tx: Tx) -> dict[str, set[str]]:
        found = {}
        for sql in sorted(self.statements):
            plan = await tx.all(f"EXPLAIN QUERY PLAN {sql}", **dict.fromkeys(NAMED.findall(sql), 1))
            details = [row["detail"] for row in plan]
            read = {name for one in details for name in SCANNED.findall(one)} & GROWS
            if read and not ONE_ROW.search(sql):
                found[sql] = read
        return found


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    watch = Watched()
    begin = Tx.__init__

    def watching(self: Tx, run: Any, setting: Setting) -> None:
        async def seen(sql: str, values: dict[str, Any]) -> Sequence[Row]:
            watch.statements.add(sql)
            found: Sequence[Row] = await run(sql, values)
            return found

        begin(self, seen, setting)

    monkeypatch.setattr(Tx, "__init__", watching)
    return watch


async def test_no_table_that_grows_is_read_whole(community: Community, watched: Watched) -> None:
    world, wang, li = community.world, community.wang, community.li_worker
    assert world.app is not None
    await world.app.ticker.tick()  # the day's own: the books are read whole, once
    watched.statements.clear()
    await wang.says("昨天下午三点到五点给李爹爹打扫卫生")
    await wang.taps("对的")
    await community.li_elder.taps("来过了")
    await taps(li, "待核实", "属实")
    await taps(wang, "我的积分")
    await community.li_elder.sends("voice", 1)
    await community.li_elder.taps("请社区听")
    await taps(li, "今天要办")
    for _ in range(3):
        world.clock.moves(minutes=1)
        await world.app.ticker.tick()
        await community.town.moves_on()
    community.looked()
    assert len(watched.statements) > 100
    assert await world.app.database.reading(watched.scans) == {}


async def test_messages_are_counted_without_being_read(community: Community, watched: Watched) -> None:
    """Each scrape of /metrics counts them."""

    async def plans(tx: Tx) -> list[str]:
        watched.statements.clear()
        await outbox.count(tx)
        return [
            row["detail"]
            for sql in sorted(watched.statements)
            for row in await tx.all(f"EXPLAIN QUERY PLAN {sql}")
        ]

    assert community.world.app is not None
    found = await community.world.app.database.reading(plans)
    assert len(found) == 2
    assert all("COVERING INDEX" in one for one in found), found
