"""The demo's bot is killed, cut off and refused, and its clock goes on: what people see of it, and what the page tells."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.cli.demo_life import Life, TownClock, living, next_step
from bot.cli.demo_way import STATEMENTS_MAX, Way
from bot.sandbox.town import Neighbour
from bot.store import audit
from bot.store.cipher import read_key_file
from bot.store.database import Database, Place
from tests.community import Template, people_of
from tests.conftest import WEDNESDAY_AFTERNOON, World
from tests.life.process import PATIENCE_SECONDS

pytestmark = pytest.mark.slow


@dataclass
class Demo:
    """A community whose bot lives as in the demo: on a line of its own, with the demo's clock."""

    world: World
    life: Life
    clock: TownClock

    def __getitem__(self, name: str) -> Neighbour:
        return people_of(self.world)[name]

    def store(self, sql: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.world.settings.store_path)) as connection:
            return connection.execute(sql).fetchall()

    async def until(self, so: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not so():  # noqa: ASYNC110  # part of what is waited for lies in a file
                await asyncio.sleep(0.02)

    async def presses(self, one: Neighbour, label: str, answer: str) -> None:
        """Press a key, and see the answer."""
        heard = one.person.chat.last_id
        one.person.presses(label)
        await self.until(lambda: answer in said_since(one, heard))


def said_since(one: Neighbour, message_id: int) -> str:
    """What the bot said, that is still there."""
    new = [bubble for bubble in one.screen.bubbles if bubble.message_id > message_id and not bubble.mine]
    return "\n".join(bubble.text for bubble in new)


@pytest.fixture
async def demo(template: Template, tmp_path: Path) -> AsyncIterator[Demo]:
    world = template.copy_into(tmp_path)
    clock = TownClock(WEDNESDAY_AFTERNOON)
    world.api.clock = world.api.state.clock = clock
    async with living(Life(world.settings, world.api, clock)) as life:
        running = asyncio.ensure_future(life.run())
        yield Demo(world, life, clock)
        life.start_over.set()
        await running
    place = Place(world.settings.zone, read_key_file(world.settings.key_path))
    database = await Database.open(world.settings.store_path, place, clock)
    assert await database.reading(audit.faults) == []
    await database.close()
    assert world.api.violations == []


async def test_what_is_said_to_a_dead_bot_is_answered_when_it_lives_again(demo: Demo) -> None:
    wang, life = demo["wang"], demo.life
    await demo.presses(wang, "我的积分", "能用")
    await life.dies(True)
    assert life.behind().is_on() == {"offline": False, "dead": True}
    heard = wang.person.chat.last_id
    wang.person.presses("我的积分")
    await life.move_clock(timedelta(hours=1))
    assert said_since(wang, heard) == ""
    assert await life.behind().ledger(wang.id, "zh-CN") != []
    who = life.behind().who
    assert who is not None
    assert (await who())[wang.id] == ("王秀兰", "volunteer")
    await life.dies(False)
    await demo.until(lambda: "能用" in said_since(wang, heard))


async def test_a_bot_killed_in_the_midst_of_its_work_loses_nothing_said_to_it(demo: Demo) -> None:
    """Five people talk at once; the bot dies six times at moments nobody chose; each talk gets to its end."""
    people = [demo[name] for name in ("wang", "liu", "li_elder", "li_worker", "zhao_officer")]
    keys = {one.name: one.screen.keyboard_labels[1] for one in people}
    before = {one.name: len([bubble for bubble in one.screen.bubbles if not bubble.mine]) for one in people}
    for number in range(6):
        for one in people:
            one.person.presses(keys[one.name])
        await asyncio.sleep(0.01 * number)
        await demo.life.dies(True)
        await demo.life.dies(False)
    await demo.until(lambda: demo.store("SELECT 1 FROM inbox WHERE state <> 'done'") == [])
    await demo.until(lambda: demo.store("SELECT 1 FROM outbox WHERE state IN ('queued', 'sending')") == [])
    for one in people:
        answers = [bubble for bubble in one.screen.bubbles if not bubble.mine]
        assert len(answers) - before[one.name] >= 6, one.name


async def test_an_outage_ends_after_an_hour_of_the_towns_time(demo: Demo) -> None:
    wang, life = demo["wang"], demo.life
    await demo.presses(wang, "我的积分", "能用")
    await life.goes_offline(True)
    heard = wang.person.chat.last_id
    wang.person.presses("我的积分")
    await life.move_clock(timedelta(minutes=30))
    assert life.behind().is_on()["offline"]
    assert said_since(wang, heard) == ""
    await life.move_clock(timedelta(minutes=31))
    assert not life.behind().is_on()["offline"]
    await demo.until(lambda: "能用" in said_since(wang, heard))


async def test_an_outage_can_be_ended_and_a_bot_that_starts_within_it_waits(demo: Demo) -> None:
    wang, life = demo["wang"], demo.life
    await demo.presses(wang, "我的积分", "能用")
    for on in (True, True):
        await life.goes_offline(on)
    await life.dies(True)
    await life.dies(False)
    heard = wang.person.chat.last_id
    wang.person.presses("我的积分")
    await life.goes_offline(False)
    await demo.until(lambda: "能用" in said_since(wang, heard))


@pytest.mark.parametrize("kind", ["429", "500", "lost"])
async def test_what_was_refused_arrives_once_the_switch_is_off(demo: Demo, kind: Any) -> None:
    wang, faults = demo["wang"], demo.world.api.faults
    await demo.presses(wang, "我的积分", "能用")
    heard = wang.person.chat.last_id
    faults.switch(kind, on=True)
    wang.person.presses("我的积分")
    await demo.until(lambda: demo.world.api.calls[-1].outcome not in ("ok", "silent"))
    if kind == "lost":
        assert "能用" in said_since(wang, heard)
    else:
        assert said_since(wang, heard) == ""
    faults.switch(kind, on=False)
    await demo.life.move_clock(timedelta(minutes=1))
    await demo.until(lambda: demo.store("SELECT 1 FROM outbox WHERE state IN ('queued', 'sending')") == [])
    answers = [text for text in said_since(wang, heard).split("\n") if "能用" in text]
    assert len(answers) == (2 if kind == "lost" else 1)
    assert ("编号" in said_since(wang, heard)) == (kind != "429")  # after a 500 nobody knows either


async def test_a_jump_of_a_week_ticks_on_each_of_its_days_at_its_beginning(demo: Demo) -> None:
    await demo.until(lambda: demo.store("SELECT 1 FROM tick") != [])
    began = demo.clock()
    await demo.life.move_clock(timedelta(days=7))
    assert timedelta(days=7) <= demo.clock() - began < timedelta(days=7, minutes=1)
    ticked = demo.store("SELECT slot, at FROM tick WHERE job = 'daily' ORDER BY slot")
    days = [slot for slot, _ in ticked]
    assert days == [str(date(2026, 3, 18) + timedelta(days=number)) for number in range(8)]
    for slot, at in ticked[1:]:
        local = datetime.fromtimestamp(at / 1000, demo.world.settings.zone)
        assert (str(local.date()), local.hour, local.minute) == (slot, 0, 0)


def test_steps_fall_on_the_quarters_of_the_clock() -> None:
    assert next_step(WEDNESDAY_AFTERNOON + timedelta(minutes=7), timedelta(minutes=15)).minute == 15
    assert next_step(WEDNESDAY_AFTERNOON, timedelta(minutes=15)).minute == 15
    assert next_step(WEDNESDAY_AFTERNOON, timedelta(hours=1)) == WEDNESDAY_AFTERNOON + timedelta(hours=1)


async def test_the_way_of_a_tap_is_told_from_inbox_to_the_telephones(demo: Demo) -> None:
    wang, elder = demo["wang"], demo["li_elder"]
    for label, answer in (
        ("记一次服务", "哪一位"),
        ("李爹爹", ""),
        ("打扫卫生", ""),
        ("今天上午", ""),
        ("1小时", ""),
    ):
        if answer:
            await demo.presses(wang, label, answer)
        else:
            await demo.until(lambda label=label: label in wang.labels)  # type: ignore[misc]  # the label of this round
            holder = max(b.message_id for b in wang.screen.bubbles if label in b.labels)
            wang.person.taps(holder, label)
    await demo.until(lambda: "对的" in wang.labels)
    wang.person.taps(max(b.message_id for b in wang.screen.bubbles if "对的" in b.labels), "对的")
    await demo.until(lambda: "来过了" in elder.labels)
    await demo.until(lambda: demo.store("SELECT 1 FROM outbox WHERE state IN ('queued', 'sending')") == [])
    way = await demo.life.behind().way()
    assert way is not None
    assert (way["inbox"]["chat_id"], way["inbox"]["kind"], way["inbox"]["state"]) == (
        wang.id,
        "callback_query",
        "done",
    )
    assert way["committed"]
    assert way["count"] == len(way["statements"]) > 10
    assert way["ms"] > 0
    assert {"table": "visit", "times": 1} in way["rows"]
    told = {(message["chat_id"], message["method"], message["state"]) for message in way["messages"]}
    assert {(wang.id, "answer", "sent"), (elder.id, "send", "sent")} <= told
    assert "李" not in "".join(way["statements"])


def test_what_is_no_updates_turn_is_not_told() -> None:
    way = Way()
    for sql in (
        "BEGIN IMMEDIATE",
        "SAVEPOINT turn",
        "UPDATE bookmark SET value = 1",
        "RELEASE turn",
        "COMMIT",
    ):
        way.statement(sql)
    assert way.last is None


def test_a_turn_that_failed_is_told_as_such() -> None:
    way = Way()
    way.statement("SAVEPOINT turn")
    way.at("turn-begun")
    for _ in range(STATEMENTS_MAX + 5):
        way.statement("SELECT 1")
    way.statement("ROLLBACK TO turn")
    way.at("turn-committed")
    assert way.last is not None
    assert (way.last.committed, way.last.seq, len(way.last.statements)) == (False, None, STATEMENTS_MAX)


async def test_before_the_first_update_there_is_no_way_and_after_a_failed_one_no_inbox(demo: Demo) -> None:
    assert await demo.life.behind().way() is None
    demo.life.way.statement("SAVEPOINT turn")
    demo.life.way.at("turn-begun")
    demo.life.way.statement("ROLLBACK TO turn")
    way = await demo.life.behind().way()
    assert way is not None
    assert (way["committed"], way["inbox"], way["messages"]) == (False, None, [])


async def test_a_bot_that_ends_by_itself_is_started_again(demo: Demo) -> None:
    wang = demo["wang"]
    await demo.presses(wang, "我的积分", "能用")
    running = demo.life._running
    assert running is not None
    demo.world.api.faults.conflict = True
    wang.person.says("在吗")
    await demo.until(running.done)
    demo.world.api.faults.conflict = False
    await demo.until(lambda: demo.life._running not in (None, running))
    await demo.presses(wang, "我的积分", "能用")
