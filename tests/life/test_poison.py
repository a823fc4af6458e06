"""A message that can never be sent stands first in a chat's line: it is set aside, and holds up nobody."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.store import messages, outbox
from bot.store.outbox import NOTICE, REPLY
from bot.store.tx import Tx
from tests.community import Template
from tests.life.machine import Machine, bubbles, people
from tests.life.process import Typed

MENDED = {"text": "补上的一句"}
POISON = {
    "refused": json.dumps({"text": ""}),
    "refused-keyboard": json.dumps({"text": "一", "reply_markup": {"inline_keyboard": [[{"text": "二"}]]}}),
    "unreadable": "{",
    "no-message": "[]",
    "a-number": "5",
    "half-a-picture": json.dumps({"photo": {}}),
    "no-picture": json.dumps({"photo": {"name": "card.png", "data": "?"}}),
}
"""What lies under the seal. `sealed` is a seal that does not open."""


@pytest.fixture
async def machine(template: Template, tmp_path: Path) -> Machine:
    made = Machine(template.copy_into(tmp_path))
    await made.open()
    return made


async def heads_the_line(machine: Machine, chat_id: int, poison: str, lane: int = NOTICE) -> int:
    """A poisoned message first, and three good ones behind it; the poisoned one's row."""

    async def work(tx: Tx) -> int:
        message_id = await messages.add(tx, chat_id, None, None)
        await outbox.add(tx, chat_id, "send", MENDED, lane=lane, sort="must", message_id=message_id)
        row = await tx.one("SELECT id, dedup_key, payload FROM outbox ORDER BY id DESC LIMIT 1")
        for number in range(3):
            words = {"text": f"第{number}句"}
            await outbox.add(tx, chat_id, "send", words, lane=lane, sort="must")
        await put_into(tx, row["id"], row["dedup_key"], poison)
        return int(row["id"])

    return await machine.app.database.turn(work, f"test{machine.count()}")


async def put_into(tx: Tx, item_id: int, key: str, poison: str) -> None:
    place = "another row's" if poison == "sealed" else key
    sealed = tx.cipher.seal("outbox", "payload", place, POISON.get(poison, json.dumps(MENDED)))
    await tx.note("UPDATE outbox SET payload = :sealed WHERE id = :id", sealed=sealed, id=item_id)


async def is_mended(machine: Machine, item_id: int) -> None:
    """As by a new version, which can send what the old one could not."""

    async def work(tx: Tx) -> None:
        row = await tx.one("SELECT dedup_key FROM outbox WHERE id = :id", id=item_id)
        await put_into(tx, item_id, row["dedup_key"], "mended")

    await machine.app.database.turn(work, "test")


@pytest.mark.parametrize("poison", [*POISON, "sealed"])
async def test_poison_message_heads_the_line(
    machine: Machine, tmp_path: Path, poison: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The three behind it arrive in their order; another tries it again once it is mended."""
    town = people(machine.world)
    item_id = await heads_the_line(machine, town.wang.id, poison)
    await town.liu.taps("我的积分")
    await machine.settle()
    assert bubbles(town.wang)[-3:] == ["第0句", "第1句", "第2句"]
    town.liu.sees("能用")
    assert await machine.app.database.reading(outbox.count) | {"sent": 0} == {
        "queued": 0, "sending": 0, "sent": 0, "unknown": 0, "dead": 0, "set_aside": 1,
    }  # fmt: skip
    [line] = [record.message for record in caplog.records if "huzhu requeue" in record.message]
    assert line.startswith(f"outbox {item_id} (send) set aside: ")
    assert machine.count(f"deed = 'set-aside' AND thing_id = {town.wang.id}", "record") == 1

    await is_mended(machine, item_id)
    assert await machine.app.database.turn(outbox.requeue, "test") == 1
    await machine.settle()
    assert bubbles(town.wang)[-1] == "补上的一句"
    assert machine.count("state <> 'sent'") == 0
    machine.world.api.violations.clear()  # a button that does nothing was what was to be refused
    await machine.close()


@pytest.mark.parametrize("poison", ["refused-keyboard", "sealed"])
@pytest.mark.parametrize("point", ["sender-claimed", "sender-sending", "sender-answered"])
async def test_a_process_that_died_over_it_sets_it_aside_too(
    machine: Machine, poison: str, point: str
) -> None:
    town = people(machine.world)
    deaths = iter(range(3))
    await machine.app.close()
    machine.ends = lambda at: at == point and next(deaths, None) is not None
    await machine.open()
    await heads_the_line(machine, town.wang.id, poison)
    await machine.settle()
    assert machine.kills == 3
    said = [line for line in bubbles(town.wang) if "句" in line]
    assert list(dict.fromkeys(said)) == ["第0句", "第1句", "第2句"]
    assert machine.count("state = 'dead' AND set_aside_at IS NOT NULL") == 1
    machine.world.api.violations.clear()  # as above
    await machine.close()


async def test_whoever_waits_for_an_answer_hears_that_it_did_not_work_once_a_day(machine: Machine) -> None:
    town, clock = people(machine.world), machine.world.clock
    sorry = "刚才这件事我没办成"

    def told() -> int:
        return sum(sorry in line for line in bubbles(town.wang))

    for _ in range(3):
        await heads_the_line(machine, town.wang.id, "sealed", REPLY)
        await machine.settle()
    assert told() == 1
    await heads_the_line(machine, town.liu.id, "sealed", NOTICE)
    await machine.settle()
    assert not any(sorry in line for line in bubbles(town.liu)), "who asked for nothing is told of nothing"
    clock.moves(days=1, seconds=1)
    await heads_the_line(machine, town.wang.id, "refused", REPLY)
    await machine.settle()
    assert told() == 2
    await machine.close()


async def test_an_edit_that_does_not_open_is_set_aside_and_its_message_is_sent(machine: Machine) -> None:
    """It was written while the message was in flight, and the process died over that one."""
    town = people(machine.world)
    wang = town.wang.id

    async def in_flight(tx: Tx) -> None:
        message_id = await messages.add(tx, wang, None, None)
        await outbox.add(tx, wang, "send", MENDED, lane=REPLY, sort="must", message_id=message_id)
        [first] = await outbox.due(tx, tx.now_ms, 9)
        await outbox.begin(tx, first.id)
        await outbox.add(tx, wang, "edit", MENDED, lane=REPLY, sort="must", message_id=message_id)
        row = await tx.one("SELECT id, dedup_key FROM outbox ORDER BY id DESC LIMIT 1")
        await put_into(tx, row["id"], row["dedup_key"], "sealed")

    await machine.app.database.turn(in_flight, "test")
    await machine.app.sender.recover()
    await machine.settle()
    assert bubbles(town.wang)[-1].startswith("补上的一句")
    assert machine.count("method = 'edit' AND set_aside_at IS NOT NULL") == 1
    await machine.close()


async def spoil_the_first_update(tx: Tx) -> None:
    first = "SELECT min(seq) FROM inbox WHERE state = 'open'"
    await tx.note(f"UPDATE inbox SET body = 'v1:x' WHERE seq = ({first})")


async def test_an_update_that_does_not_open_is_parked_and_holds_up_nobody(machine: Machine) -> None:
    town, database = people(machine.world), machine.app.database
    town.wang.person.says("更多")
    town.wang.person.says("我的积分")
    town.liu.person.says("我的积分")
    machine.app.desk._busy = True  # what is spoilt lies in the store, and is not yet claimed
    await machine.app.intake.once()
    await database.turn(spoil_the_first_update, "test")
    await town.town.moves_on()
    for one in (town.wang, town.liu):
        assert "能用" in bubbles(one)[-1]
    assert machine.count("state = 'parked'", "inbox") == 1
    await machine.close()


async def test_the_operator_sees_it_tries_it_again_or_gives_it_up(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    town, world = people(machine.world), machine.world
    world.settings = world.settings.model_copy(update={"listen": "127.0.0.1:0"})
    await machine.app.close()
    await machine.open()
    await heads_the_line(machine, town.wang.id, "sealed")
    town.wang.person.says("更多")
    machine.app.desk._busy = True
    await machine.app.intake.once()
    await machine.app.database.turn(spoil_the_first_update, "test")
    await machine.settle()
    listener, health = machine.app.listener, machine.app.intake.health
    assert listener is not None
    health.good()
    assert await listener._complaint() == "1 parked, 1 set aside: see the log, mend, then huzhu requeue"
    await machine.app.close()
    typed = Typed(tmp_path, monkeypatch, capsys)

    def run(*arguments: str) -> str:
        told = typed(*arguments)
        assert told.code == 0, told
        return told.out

    assert await asyncio.to_thread(run, "requeue") == "1 updates and 1 messages will be tried again.\n"
    world.clock.moves(minutes=1)
    await machine.open()
    await machine.settle()
    assert machine.count("set_aside_at IS NOT NULL") == 1, "nothing was mended"
    await machine.app.close()
    assert await asyncio.to_thread(run, "requeue", "--forget") == "1 updates and 1 messages are given up.\n"
    assert await asyncio.to_thread(run, "requeue") == "0 updates and 0 messages will be tried again.\n"
    await machine.open()
    assert machine.count("state = 'dead'") == 1
    machine.app.intake.health.good()
    assert machine.app.listener is not None
    assert await machine.app.listener._complaint() == ""
    await machine.close()
