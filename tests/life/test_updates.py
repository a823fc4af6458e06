"""Updates that come twice, mixed up, late, broken or deadly: each is handled once, and none takes others with it."""

import json
from pathlib import Path
from random import Random

import pytest
from telegram.error import TelegramError

from bot.sandbox.request import InProcessRequest
from bot.store import inbox
from bot.store.tx import Tx
from bot.telegram import desk
from bot.telegram.intake import keep
from bot.turn import Turn, handle
from tests.community import Template
from tests.conftest import Community
from tests.life.machine import Machine, bubbles, people
from tests.life.process import huzhu
from tests.life.test_crashes import Outcome, lived, story

DEADLY = "致命"


@pytest.fixture
async def machine(template: Template, tmp_path: Path) -> Machine:
    made = Machine(template.copy_into(tmp_path))
    made.world.api.faults.deliver_twice = True
    await made.open()
    return made


def deadly_word(monkeypatch: pytest.MonkeyPatch, machine: Machine) -> None:
    """From now on the word kills the process in the middle of its turn: a bug that no `except` catches."""

    async def dies_of_it(tx: Tx, turn: Turn) -> None:
        if turn.text == DEADLY:
            assert machine.life is not None
            machine.life.at("deadly")
        await handle(tx, turn)

    monkeypatch.setattr("bot.telegram.desk.handle", dies_of_it)


async def test_an_update_handed_to_the_desk_twice_is_handled_once(
    community: Community, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever stored it hands it over while the desk itself finds it lying there, begun and not finished."""
    claim = desk._claim

    async def twice(tx: Tx) -> list[inbox.Update]:
        return [update for update in await claim(tx) for _ in range(2)]

    monkeypatch.setattr("bot.telegram.desk._claim", twice)
    await community.wang.says("昨天下午三点到五点给李爹爹打扫卫生")
    await community.wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 1
    assert "failed" not in caplog.text


async def test_killer_update(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    town = people(machine.world)
    deadly_word(monkeypatch, machine)
    machine.ends = lambda point: point == "deadly"
    await machine.dies()
    town.liu.person.says(DEADLY)
    town.liu.person.says("我的积分")
    for one in (town.wang, town.li_elder, town.li_worker):
        one.person.says("更多")
    await town.town.moves_on()
    assert machine.kills == 1 + 6
    assert machine.count("state = 'parked'", "inbox") == 1
    assert machine.count("state = 'open'", "inbox") == 0
    assert "huzhu requeue" in caplog.text
    town.liu.sees("对不住")
    town.liu.sees("能用")
    for one in (town.wang, town.li_elder, town.li_worker):
        one.sees()
        one.sees_nothing()

    monkeypatch.setattr("bot.telegram.desk.handle", handle)  # the fix
    told = await huzhu(tmp_path, "requeue")
    assert (told.code, told.out) == (0, "1 updates and 0 messages will be tried again.\n")
    await town.town.moves_on()
    assert machine.count("state <> 'done'", "inbox") == 0
    assert machine.kills == 1 + 6
    town.liu.sees()
    await machine.close()


async def test_innocent_update_survives_kill_storm(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process is killed 40 times at random, besides by one update each time; only that one is parked."""
    town = people(machine.world)
    chance = Random(4)
    deadly_word(monkeypatch, machine)

    def ends(point: str) -> bool:
        return point == "deadly" or (machine.kills < 40 and chance.random() < 0.2)

    everybody = list(town.town.neighbours.values())
    town.zhou_worker.person.says(DEADLY)
    for one in everybody:
        for _ in range(3):
            one.person.says("更多")
            one.person.says("算了")
    machine.ends = ends
    await machine.dies()
    await town.town.moves_on()
    assert machine.kills >= 40
    assert machine.count("state = 'parked'", "inbox") == 1
    assert machine.count("state = 'open'", "inbox") == 0
    await machine.close()


async def test_duplicate_updates(template: Template, tmp_path: Path) -> None:
    """Each update once, and the same story with each update twice: nobody can tell the difference."""
    for name in ("once", "twice"):
        (tmp_path / name).mkdir()
    twice = await lived(template, tmp_path / "twice", lambda _: False)
    machine = Machine(template.copy_into(tmp_path / "once"))
    await machine.open()
    await story(people(machine.world))
    found = {one.name: bubbles(one) for one in machine.world.town.neighbours.values()}
    assert twice == Outcome(found, machine.facts(), 0, 0)
    await machine.close()


@pytest.mark.parametrize("seed", range(5))
async def test_shuffled_updates(machine: Machine, seed: int) -> None:
    """Somebody writes a whole visit without waiting for an answer, and the batch comes mixed up."""
    town = people(machine.world)
    machine.world.api.faults.shuffle = Random(seed)
    for word in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的"):
        town.wang.person.says(word)
        town.liu.person.says("我的积分")
    await town.town.moves_on()
    assert machine.count(table="visit") == 1
    assert "记上了" in bubbles(town.wang)[-1]
    await machine.close()


async def test_tap_again_is_a_new_update(community: Community) -> None:
    wang, worker = community.wang, community.li_worker
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时"):
        await wang.taps(label)
    read_back = wang.screen.bubbles[-1]
    await wang.taps("对的")
    community.looked()
    await wang.taps_old(read_back, "对的")
    wang.toast("已经过去了")
    wang.sees_nothing()
    assert await community.count("visit") == 1

    await worker.taps("待核实")
    card = worker.screen.bubbles[-1]
    await worker.taps("属实")
    community.looked()
    await worker.taps_old(card, "属实")
    worker.toast("已经记上了")
    worker.sees_nothing()
    assert await community.count("transfer") == 1


async def test_a_button_of_an_earlier_talk_never_answers_a_later_one(community: Community) -> None:
    """A read-back that was doubled stays on the screen; a tap there must not confirm what it does not show."""
    wang = community.wang
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时"):
        await wang.taps(label)
    earlier = wang.screen.bubbles[-1]
    await wang.taps("对的")
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "2小时"):
        await wang.taps(label)
    community.looked()
    await wang.taps_old(earlier, "对的")
    wang.toast("已经过去了")
    assert await community.count("visit") == 1
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 2


async def test_a_talk_of_an_earlier_program_is_left_behind(community: Community) -> None:
    """Its chat is heard as if nothing were open; its buttons answer kindly; other talks go on."""
    wang, li = community.wang, community.li_worker
    await wang.taps("记一次服务")
    await li.taps("登记")
    community.looked()

    async def renamed(tx: Tx) -> None:
        await tx.note("UPDATE dialogue SET name = 'no-such-talk' WHERE chat_id = :id", id=wang.id)

    assert community.world.app is not None
    await community.world.app.database.turn(renamed, "test")
    await community.world.restarts()
    await wang.taps("李爹爹")
    assert wang.toast("这一步已经过去了")
    await wang.taps("我的积分")
    wang.sees("能用")
    await li.taps("互助员")
    community.looked()


async def test_callback_older_than_150_s(machine: Machine, caplog: pytest.LogCaptureFixture) -> None:
    """Telegram keeps a tap for 150 s. One that nobody fetched is gone, and its question still stands; one that was
    fetched in time counts, and that Telegram takes no answer to it any more is nobody's error."""
    town = people(machine.world)
    wang = town.wang

    async def answers_to_taps() -> list[str]:
        calls = len(machine.world.api.calls)
        await town.town.moves_on()
        made = machine.world.api.calls[calls:]
        return [call.outcome for call in made if call.method == "answerCallbackQuery"]

    await wang.taps("记一次服务")
    question = wang.screen.bubbles[-1]
    wang.person.taps(question.message_id, "李爹爹")
    machine.world.clock.moves(seconds=200)
    await town.town.moves_on()
    assert wang.screen.bubbles[-1] == question
    await wang.taps("李爹爹")
    assert "✓ 李爹爹" in bubbles(wang)[-2]
    assert machine.count("state IN ('queued', 'sending')") == 0

    wang.person.taps(wang.screen.bubbles[-1].message_id, "打扫卫生")
    await machine.app.intake.once()
    await machine.app.desk.once()
    machine.world.clock.moves(seconds=200)
    assert ["too old" in outcome for outcome in await answers_to_taps()] == [True]

    wang.person.taps(wang.screen.bubbles[-1].message_id, "今天上午")
    await machine.app.intake.once()
    await machine.app.desk.once()
    machine.world.clock.moves(hours=2)
    assert await answers_to_taps() == [], "it is not even tried"
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
    await machine.close()


async def test_update_ids_restart_lower(machine: Machine) -> None:
    """After a week in which nobody wrote, Telegram counts anew from below, through numbers that were seen before."""
    town, state = people(machine.world), machine.world.api.state
    seen = state.next_update_id
    for _ in range(30):
        await town.wang.says("更多")
    assert state.next_update_id == seen + 30
    before = machine.count(table="inbox")
    machine.world.clock.moves(days=8)
    await machine.dies()  # it was down as well, and begins where it stopped
    state.last_update_at, state.next_update_id = None, seen - 120
    for number in range(150):
        town.wang.person.says("更多" if number % 2 else "算了")
    await town.town.moves_on()
    assert state.next_update_id == seen + 30
    assert state.updates == []
    assert machine.count(table="inbox") == before + 150, (
        "as many as were new, and each once, though each came twice"
    )
    assert machine.count("state <> 'done'", "inbox") == 0
    assert machine.count("state <> 'sent'") == 0
    await machine.close()


async def test_an_update_of_today_comes_twice_and_of_last_week_comes_again(machine: Machine) -> None:
    """The same number and the same words are one update, however late; the same number with other words is another."""
    town, database = people(machine.world), machine.app.database
    wang = town.wang.person
    wang.says("更多")
    [told] = [update.body for update in machine.world.api.state.updates]
    await town.town.moves_on()
    before = machine.count(table="inbox")
    other = told | {"message": told["message"] | {"text": "我的积分"}}

    async def comes(update: dict[str, object]) -> int:
        await database.turn(lambda tx: keep(tx, update), "test")
        return machine.count(table="inbox") - before

    assert await comes(other) == 0
    machine.world.clock.moves(days=9)
    assert await comes(told) == 0
    assert await comes(other) == 1
    assert await comes(other) == 1
    await town.town.moves_on()
    assert "能用" in bubbles(town.wang)[-1]
    assert await machine.app.database.reading(inbox.count) == {"open": 0, "done": before + 1, "parked": 0}
    await machine.close()


async def test_added_to_a_group(machine: Machine) -> None:
    api, wang = machine.world.api, people(machine.world).wang
    before = len(api.calls)
    group = wang.person.adds_to_group("银湖邻居")
    await machine.settle()
    made = [
        (call.method, call.params.get("text")) for call in api.calls[before:] if call.method != "getUpdates"
    ]
    assert made == [("sendMessage", "我只能一对一说话,不进群。有事请单独找我。"), ("leaveChat", None)]
    assert not group.bot_is_member
    await machine.close()


# What is no update at all --------------------------------------------------------------------------------


class OddRequest(InProcessRequest):
    """Answers getUpdates with whatever is given."""

    odd: bytes = b""

    async def do_request(self, url: str, method: str, *rest: object, **more: object) -> tuple[int, bytes]:
        if url.endswith("/getUpdates") and self.odd:
            return 200, self.odd
        return await super().do_request(url, method, *rest, **more)  # type: ignore[arg-type]  # handed on as it came


@pytest.mark.parametrize(
    "odd",
    [
        b"null", b"[]", b"5", b"\xff\xfe", b"<html>", b'{"ok": true}', b'{"ok": true, "result": 5}',
        b'{"ok": true, "result": [5, null, {}]}', b'{"ok": true, "result": [{"update_id": "9"}]}',
        b'{"ok": true, "result": [{"update_id": 1e400}]}',
    ],
)  # fmt: skip
async def test_an_answer_that_holds_no_updates_is_a_bad_line_and_no_crash(
    machine: Machine, odd: bytes
) -> None:
    request = OddRequest(machine.world.api)
    request.odd = odd
    machine.app.intake.bot._request = (request, request)
    with pytest.raises(TelegramError):
        await machine.app.intake.once()
    request.odd = b""
    await machine.close()


async def test_updates_nobody_can_read_are_parked_and_hold_up_nobody(machine: Machine) -> None:
    town = people(machine.world)
    request = OddRequest(machine.world.api)
    first = machine.world.api.state.next_update_id
    half = {"message_id": 900, "date": 0, "from": town.wang.person.user.as_json(), "text": "\ud83d 半个"}
    odd: list[dict[str, object]] = [
        {"message": "no message"}, {"message": {"chat": {"id": 10**30}}}, {"callback_query": []}, {"poll": {}},
        {"message": {"chat": {"id": town.wang.id}}}, {"message": half | {"chat": {"id": town.wang.id, "type": "private"}}},
    ]  # fmt: skip
    updates = [{"update_id": first + number} | body for number, body in enumerate(odd)]
    machine.world.api.state.next_update_id += len(odd)
    request.odd = json.dumps({"ok": True, "result": updates}).encode()
    machine.app.intake.bot._request = (request, request)
    assert await machine.app.intake.once() == len(odd)
    request.odd = b""
    await town.liu.taps("我的积分")
    town.liu.sees("能用")
    assert machine.count("state = 'open'", "inbox") == 0
    assert bubbles(town.wang)[-1], "half a character is answered like any word"
    await machine.close()
