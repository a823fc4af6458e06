"""What comes round by the clock, told of by what the local Bot API saw: once a slot, whatever becomes of the clock."""

import asyncio
import logging
import sqlite3
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.actions import morning
from bot.store.tx import Tx
from tests.community import Template, people_of
from tests.conftest import Community, World
from tests.conversations.promised import agreed, everybody_is_looked_in_on
from tests.life.process import ends, surroundings

NINE = 9 * 60
OFFICIALS = ("小李", "小周", "赵主任", "区民政局")
Told = list[tuple[str, datetime, str]]
"""(who, when in the zone of the bot, what)."""


async def opened(template: Template, folder: Path, zone: str, now: datetime) -> Community:
    """银湖社区, wherever it lies, at some time."""
    world = template.copy_into(folder)
    world.settings = world.settings.model_copy(update={"timezone": zone})
    world.clock.at = now
    await world.open()
    community = Community(world, world.town, **people_of(world))
    await everybody_is_looked_in_on(community)
    return community


def told(world: World) -> Told:
    """All messages so far, as Telegram saw them."""
    names = {one.id: one.name for one in world.town.neighbours.values()}
    return [
        (
            names[int(call.params["chat_id"])], call.at.astimezone(world.settings.zone),
            call.params.get("text") or call.params.get("caption") or "",
        )
        for call in world.api.calls
        if call.method in ("sendMessage", "sendPhoto") and call.outcome == "ok"
    ]  # fmt: skip


async def ticks(c: Community) -> None:
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
    c.looked()


async def until(c: Community, end: datetime, minutes: int) -> None:
    """The clock ticks now and then."""
    while c.world.clock.at < end:
        await ticks(c)
        c.world.clock.moves(minutes=minutes)


CHANGES = [
    ("Europe/Berlin", "2026-03-27", "2026-04-01"),  # on Sunday the 29th there is no 2:30
    ("Europe/Berlin", "2026-10-23", "2026-10-28"),  # on Sunday the 25th there are two
    ("Asia/Shanghai", "2026-03-27", "2026-04-01"),
]


@pytest.mark.parametrize(("place", "first", "last"), CHANGES)
async def test_time_zones(template: Template, tmp_path: Path, place: str, first: str, last: str) -> None:
    """Over five days with a Sunday among them: each slot once, and at its hour by the clock of the place."""
    zone = ZoneInfo(place)
    start, end = (datetime.fromisoformat(day).replace(tzinfo=zone) for day in (first, last))
    c = await opened(template, tmp_path, place, start.astimezone(UTC))
    days = [start.date() + timedelta(days=number) for number in range(5)]
    for day in (days[2], days[3], days[4]):
        await agreed(c, "wang", "li", day.isoformat(), NINE)
    await until(c, end.astimezone(UTC), 15)
    seen = told(c.world)
    assert c.world.app is not None
    await c.world.close()
    sunday = next(day for day in days if day.isoweekday() == 7)
    assert days[2] == sunday
    hours = [(who, at.date(), at.strftime("%H:%M")) for who, at, _ in seen if who not in OFFICIALS]
    evening, again = (days[1], "18:30"), (sunday, "08:00")
    assert sorted(hours) == sorted(
        [
            (who, *at)
            for who in ("王秀兰", "李大山")
            for at in (
                evening,
                again,
                (sunday, "18:00"),
                (days[3], "08:00"),
                (days[3], "18:30"),
                (days[4], "08:00"),
            )
        ]
    ), "nobody logged anything, so each visit is a first one, told again in the morning"
    cards = Counter((who, at.date()) for who, at, _ in seen if who in ("小李", "小周"))
    assert cards == Counter(
        {(who, day): 1 for who in ("小李", "小周") for day in (days[0], days[3], days[4])}
    )
    numbers = Counter((who, at.date()) for who, at, _ in seen if who in ("赵主任", "区民政局"))
    assert numbers == Counter({(who, day): 1 for who in ("赵主任", "区民政局") for day in (days[0], days[3])})
    assert all(at.strftime("%H:%M") == "08:30" for who, at, _ in seen if who in OFFICIALS)


async def test_three_weeks_missed(template: Template, tmp_path: Path) -> None:
    """A Sunday and a Monday are told; then nothing runs over three of each: one message makes it good, and says so."""
    sunday = datetime(2026, 3, 22, 10, 0, tzinfo=UTC)
    c = await opened(template, tmp_path, "Asia/Shanghai", sunday)
    await ticks(c)
    c.world.clock.moves(hours=14, minutes=30)
    await ticks(c)
    for elder in ("李爹爹", "张婆婆"):
        await c.wang.says(f"今天上午给{elder}打扫一小时")
        await c.wang.taps("对的")
    await agreed(c, "wang", "li", "2026-04-15", NINE)
    c.looked()
    before = len(told(c.world))
    c.world.clock.at = datetime(2026, 4, 13, 1, 0, tzinfo=UTC)  # Monday, nine o'clock
    await until(c, c.world.clock.at + timedelta(hours=12), 30)
    seen = told(c.world)[before:]
    await c.world.close()
    assert Counter(who for who, _, _ in seen) == Counter(dict.fromkeys(("王秀兰", "李大山", *OFFICIALS), 1))
    words = {who: text for who, _, text in seen}
    assert words["王秀兰"].startswith(
        "王阿姨,这3周您去了2次,一共2小时。谢谢您!\n说好要去的:\n· 4月15日 星期三上午9点,李爹爹家"
    )
    assert "服务2次" in words["区民政局"]


async def test_a_fault_in_one_thing_holds_up_nothing_else_that_is_due(
    community: Community, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Each minute it is logged and tried again; the evening's reminders, the unit beside it, all the rest are done."""
    await everybody_is_looked_in_on(community)
    await agreed(community, "wang", "li", "2026-03-19", NINE)
    tell = morning.tell_officials

    async def not_for_the_first(tx: Tx, unit_id: int) -> None:
        if unit_id == 1:
            raise RuntimeError("a bug")
        await tell(tx, unit_id)

    async def broken(tx: Tx) -> int:
        raise RuntimeError("a bug")

    for name, work in (("alarm.look_again", broken), ("morning.tell_officials", not_for_the_first)):
        monkeypatch.setattr(f"bot.timers.{name}", work)
    community.world.clock.at = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)  # half past six in the evening
    with caplog.at_level(logging.ERROR):
        await ticks(community)
        assert [one.message for one in caplog.records] == ["what was due could not be done: alarms"]
        assert "说好" in community.wang.screen.text
        caplog.clear()
        community.world.clock.at = datetime(2026, 3, 19, 0, 30, tzinfo=UTC)  # half past eight, a working day
        await ticks(community)
    assert [one.message.rpartition(" ")[2] for one in caplog.records] == ["alarms", "workday"]
    assert "今天要办" in community.li_worker.screen.text


async def test_a_stuck_store_ends_the_tick(community: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for: nothing else could be kept either."""

    async def full(tx: Tx) -> int:
        trouble = sqlite3.OperationalError("database or disk is full")
        trouble.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise trouble

    monkeypatch.setattr("bot.timers.alarm.look_again", full)
    assert community.world.app is not None
    with pytest.raises(sqlite3.OperationalError):
        await community.world.app.ticker.tick()


SCHEDULERS = 4
SCHEDULER = """
import asyncio, sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from bot.actions import reminders, sunday
from bot.store.cipher import read_key_file
from bot.store.database import Database, Place
from bot.timers import Ticker

sunday.PART = reminders.PART = 1  # a person a part: as many races as there are people

async def main(folder, moments):
    now = datetime.fromisoformat(moments[0])
    place = Place(ZoneInfo("Asia/Shanghai"), read_key_file(folder / "huzhu.key"))
    database = await Database.open(folder / "huzhu.db", place, lambda: now)
    ticker = Ticker(database, lambda: None)
    for moment in moments:
        now = datetime.fromisoformat(moment)
        for _ in range(3):
            await ticker.tick()
    await database.close()

asyncio.run(main(Path(sys.argv[1]), sys.argv[2:]))
"""
MOMENTS = (
    "2026-03-22T18:00+08:00",
    "2026-03-22T18:30+08:00",
    "2026-03-23T08:00+08:00",
    "2026-03-23T08:30+08:00",
)


async def test_four_schedulers_race(template: Template, tmp_path: Path) -> None:
    """Four programs tick over one store, at a Sunday's and a Monday's moments: everybody is told each thing once."""
    c = await opened(template, tmp_path, "Asia/Shanghai", datetime(2026, 3, 20, 1, 0, tzinfo=UTC))
    await agreed(c, "wang", "li", "2026-03-23", NINE)
    await agreed(c, "liu", "zhang", "2026-03-23", NINE, "clinic")
    assert c.world.app is not None
    await c.world.app.close()
    racing = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", SCHEDULER, str(tmp_path), *MOMENTS, env=surroundings(tmp_path), stdout=PIPE, stderr=PIPE
        )
        for _ in range(SCHEDULERS)
    ]  # fmt: skip
    found = await asyncio.gather(*(ends(one) for one in racing))
    assert [(one.code, one.err) for one in found] == [(0, "")] * SCHEDULERS
    c.world.clock.at = datetime.fromisoformat(MOMENTS[-1]).astimezone(UTC)
    await c.world.open()
    before = len(told(c.world))
    await c.town.moves_on()
    c.looked()
    seen = told(c.world)[before:]
    await c.world.close()
    twice = ("王秀兰", "刘建国", "李大山", "张桂珍")
    assert Counter(who for who, _, _ in seen) == Counter(
        dict.fromkeys(twice, 2) | dict.fromkeys(("小张", *OFFICIALS), 1)
    ), "the week on Sunday, and on Monday morning a first visit again"
    assert len(set(seen)) == len(seen)
