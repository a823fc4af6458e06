"""What Telegram may answer to a message, and what becomes of it: late, refused, lost on the way, or too fast."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.sandbox.coming_in import enrols_volunteer
from bot.sandbox.faults import FaultKind
from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import Seen
from bot.store import outbox
from bot.store.outbox import NOTICE, REPLY, TAP_ANSWER
from bot.store.tx import Tx
from bot.store.writer import Work
from tests.community import Template
from tests.conftest import Community
from tests.life.machine import RECEIPT, Machine, bubbles, people

WORDS = {"text": "您好"}


@pytest.fixture
async def machine(template: Template, tmp_path: Path) -> Machine:
    made = Machine(template.copy_into(tmp_path))
    made.world.api.faults.deliver_twice = True
    await made.open()
    return made


def calls(machine: Machine, since: datetime | None = None, *, method: str = "") -> list[Seen]:
    """What was sent, edited or answered."""
    return [
        call
        for call in machine.world.api.calls
        if call.method not in ("getUpdates", "getMe")
        and method in ("", call.method)
        and (since is None or call.at > since)
    ]


async def visit_logged(town: Community, length: str = "1小时") -> None:
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", length, "对的"):
        await town.wang.taps(label)


# Told to wait --------------------------------------------------------------------------------------------


async def restarts(machine: Machine) -> None:
    """Another process begins. What Telegram says of too many messages is not said of getMe."""
    faults = machine.world.api.faults
    await machine.app.close()
    closed_until, faults.closed_until = faults.closed_until, None
    await machine.open()
    faults.closed_until = closed_until


async def test_bot_api_429(machine: Machine) -> None:
    town, clock, api = people(machine.world), machine.world.clock, machine.world.api
    api.faults.next("429", 1, "sendMessage", retry_after=30)
    for one in (town.wang, town.liu, town.li_worker):
        one.person.says("更多")
    await machine.settle()
    told_at = clock.at
    assert [call.outcome for call in calls(machine, told_at - timedelta(seconds=1))] == [
        "Too Many Requests: retry after 30"
    ]
    for seconds in (1, 13, 15):
        clock.moves(seconds=seconds)
        await machine.settle()
        await restarts(machine)
        town.wang.person.says("我的积分")
        await machine.settle()
    assert calls(machine, told_at) == []
    clock.moves(seconds=2)
    await machine.settle()
    late = calls(machine, told_at)
    assert Counter(call.params["chat_id"] for call in late) == {
        str(town.wang.id): 1 + 3, str(town.liu.id): 1, str(town.li_worker.id): 1,
    }  # fmt: skip
    assert all(call.outcome == "ok" for call in late)
    await machine.close()


# Lost on the way -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["500", "silent", "lost", "garbage"])
@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates"])
async def test_bot_api_500_timeout_garbage(machine: Machine, kind: FaultKind, method: str) -> None:
    """It arrives: once with whatever was done, and where it may have arrived twice, with a number that says so."""
    town = people(machine.world)
    await town.wang.taps("记一次服务")
    machine.world.api.faults.next(kind, 1, method)
    await town.wang.taps("李爹爹")
    sent = [bubble.text for bubble in town.wang.screen.bubbles if not bubble.mine]
    questions = [text for text in sent if "帮了什么忙" in text]
    arrived = method == "sendMessage" and kind in ("lost", "garbage")
    assert len(questions) == 1 + arrived
    assert bool(RECEIPT.search(questions[-1])) is (method == "sendMessage")
    assert any("✓ 李爹爹" in text for text in sent)
    assert machine.count("state <> 'sent'") == 0
    await machine.close()


HIDDEN: tuple[FaultKind, ...] = ("lost", "garbage", "silent", "500")
"""What hides from us whether a message arrived; with the first two it did."""


@pytest.mark.parametrize("times", [1, 3])
@pytest.mark.parametrize("kind", HIDDEN)
async def test_unknown_outcome(machine: Machine, kind: FaultKind, times: int) -> None:
    """What must arrive is sent until an answer comes, each time after the first with the same number; what only informs
    is sent once."""
    town, faults = people(machine.world), machine.world.api.faults
    faults.next(kind, times, "sendMessage")
    town.wang.person.says("我的积分")
    await machine.settle()
    copies = [bubble.text for bubble in town.wang.screen.bubbles if "能用" in bubble.text]
    assert len(copies) == 1 + (times if kind in ("lost", "garbage") else 0)
    assert len({RECEIPT.sub("", copy) for copy in copies}) == 1
    tries = [call for call in calls(machine, method="sendMessage") if "能用" in call.params["text"]][
        -1 - times :
    ]
    numbers = [RECEIPT.search(call.params["text"]) for call in tries]
    assert numbers[0] is None
    assert len({number and number[0] for number in numbers[1:]}) == 1
    assert None not in numbers[1:]

    faults.next(kind, times, "sendMessage")
    group = town.wang.person.adds_to_group("银湖邻居")
    await machine.settle()
    made = [call for call in calls(machine) if call.params.get("chat_id") == str(group.id)]
    assert [call.method for call in made].count("sendMessage") == 1
    assert [call.method for call in made if call.done][-1] == "leaveChat"
    machine.world.api.faults.off()
    assert machine.count("state = 'unknown'") == 1
    assert machine.count("state IN ('queued', 'sending', 'dead')") == 0
    await machine.close()


async def test_that_two_messages_are_one_is_said_in_the_readers_language(machine: Machine) -> None:
    wang = people(machine.world).wang
    for label in ("更多", "换语言", "English"):
        await wang.picks(label)
    machine.world.api.faults.next("lost", 1, "sendMessage")
    wang.person.says("my points")
    await machine.settle()
    first, again = [bubble.text for bubble in wang.screen.bubbles[-2:]]
    assert again.startswith(f"{first}\n(may arrive twice, it is one matter, number")
    await machine.close()


@pytest.mark.parametrize("point", ["sender-sending", "sender-answered"])
async def test_what_only_informs_is_not_sent_again_by_the_next_process(machine: Machine, point: str) -> None:
    """The process dies before the call, or with its answer in hand: the next one cannot tell which."""
    wang = people(machine.world).wang
    group = wang.person.adds_to_group("银湖邻居")
    await machine.app.intake.once()
    await machine.app.desk.once()
    await machine.app.close()
    deaths = iter([True])
    machine.ends = lambda at: at == point and next(deaths, False)
    await machine.open()
    await machine.settle()
    assert machine.kills == 1
    said = [call for call in calls(machine, method="sendMessage") if call.params["chat_id"] == str(group.id)]
    assert len(said) == (point == "sender-answered")
    assert not group.bot_is_member
    await machine.close()


# Refused -------------------------------------------------------------------------------------------------


async def test_blocked_403(machine: Machine) -> None:
    town, world = people(machine.world), machine.world
    for one, name, family in ((town.li_elder, "李大山", "李爹爹"), (town.zhang_elder, "张桂珍", "张婆婆")):
        one.person.chat.blocked = True
        before = len(calls(machine))
        for label in ("记一次服务", family, "打扫卫生", "今天上午", "1小时", "对的"):
            await town.wang.taps(label)
        assert [
            call.outcome for call in calls(machine)[before:] if call.params.get("chat_id") == str(one.id)
        ] == ["Forbidden: bot was blocked by the user"]
        for worker in (town.li_worker, town.zhou_worker):
            assert any(f"{name}那边收不到消息了" in text for text in bubbles(worker))
        before = len(calls(machine))
        for label in ("记一次服务", family, "上门看看", "昨天上午", "1小时", "对的"):
            await town.wang.taps(label)
        assert [call for call in calls(machine)[before:] if call.params.get("chat_id") == str(one.id)] == []

    elder = town.li_elder
    world.api.state.chats[elder.id].blocked = False
    await elder.says("您好")
    assert bubbles(elder)[-1]
    await visit_logged(town, "2小时")
    assert "2小时" in bubbles(elder)[-1]
    await machine.close()


async def test_not_modified(machine: Machine, caplog: pytest.LogCaptureFixture) -> None:
    town = people(machine.world)
    await town.wang.taps("记一次服务")
    machine.world.api.faults.next("lost", 1, "editMessageText")
    await town.wang.taps("李爹爹")
    outcomes = [call.outcome for call in calls(machine, method="editMessageText")]
    assert outcomes[0] == "lost"
    assert "message is not modified" in outcomes[1]
    assert machine.count("state <> 'sent'") == 0
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
    await machine.close()


async def test_edit_target_deleted(machine: Machine) -> None:
    """Of two workers one has deleted the card: what it should say is sent anew. Twice, for the first is no exception."""
    town = people(machine.world)
    for length in ("1小时", "2小时"):
        await visit_logged(town, length)
        for worker in (town.li_worker, town.zhou_worker):
            await worker.taps("待核实")
        zhou = town.zhou_worker.person.chat
        del zhou.messages[max(id for id, message in zhou.messages.items() if message.labels)]
        before = len(bubbles(town.zhou_worker))
        await town.li_worker.taps("属实")
        assert len(bubbles(town.zhou_worker)) == before + 1
        assert "社区已核实" in bubbles(town.zhou_worker)[-1]
    await machine.close()


# In order ------------------------------------------------------------------------------------------------


async def test_edit_before_send(machine: Machine) -> None:
    """A question that was answered before it went out goes out as answered."""
    town = people(machine.world)
    for word in ("记一次服务", "李爹爹"):
        town.wang.person.says(word)
    while await machine.app.intake.once():
        while await machine.app.desk.once():
            pass
    before = len(calls(machine))
    await machine.settle()
    assert [call.method for call in calls(machine)[before:]] == ["sendMessage", "sendMessage"]
    assert ["✓ 李爹爹" in text for text in bubbles(town.wang)[-2:]] == [True, False]
    await machine.close()


class HeldRequest(InProcessRequest):
    """Messages arrive at once; their answers come when `go` is set, and are lost where `loses` says so."""

    go: asyncio.Event
    arrived: asyncio.Event

    async def do_request(self, url: str, method: str, *rest: object, **more: object) -> tuple[int, bytes]:
        if not url.endswith("/sendMessage"):
            return await super().do_request(url, method, *rest, **more)  # type: ignore[arg-type]  # handed on
        try:
            return await super().do_request(url, method, *rest, **more)  # type: ignore[arg-type]  # handed on
        finally:
            self.arrived.set()
            await self.go.wait()


@pytest.mark.parametrize("lost", [False, True])
async def test_an_edit_waits_for_the_send_that_is_in_flight(machine: Machine, *, lost: bool) -> None:
    """Somebody answers what they see before Telegram's answer is back: the edit finds its message all the same."""
    town = people(machine.world)
    request = HeldRequest(machine.world.api)
    request.go, request.arrived = asyncio.Event(), asyncio.Event()
    machine.app.sender.bot._request = (request, request)
    if lost:
        machine.world.api.faults.next("lost", 1, "sendMessage")
    town.wang.person.says("记一次服务")
    await machine.app.intake.once()
    await machine.app.desk.once()
    sending = asyncio.ensure_future(machine.app.sender.once())
    await request.arrived.wait()
    town.wang.person.taps(town.wang.screen.bubbles[-1].message_id, "李爹爹")
    await machine.app.intake.once()
    await machine.app.desk.once()
    request.go.set()
    await sending
    await machine.settle()
    seen = [text for text in bubbles(town.wang) if "去看了哪一位" in text]
    assert seen[-1].endswith("✓ 李爹爹")
    assert len(seen) == 1 + lost
    assert machine.count("state IN ('queued', 'dead')") == 0
    await machine.close()


async def due(machine: Machine, fill: Callable[[Tx], object], limit: int = 200) -> list[tuple[int, int]]:
    """What may be sent now, as (chat, lane), after `fill` has put rows there."""

    async def work(tx: Tx) -> list[tuple[int, int]]:
        await fill(tx)  # type: ignore[misc]  # a coroutine of its own
        return [(item.chat_id, item.lane) for item in await outbox.due(tx, tx.now_ms, limit)]

    return await machine.app.database.turn(work, "test")


async def test_one_busy_chat_starves_nobody(machine: Machine) -> None:
    async def fill(tx: Tx) -> None:
        for _ in range(300):
            await outbox.add(tx, 1, "send", WORDS, lane=REPLY, sort="must")
        await outbox.add(tx, 2, "send", WORDS, lane=NOTICE, sort="must")

    assert await due(machine, fill) == [(1, REPLY), (2, NOTICE)]
    await machine.close()


async def test_what_is_tried_again_keeps_its_place_and_what_waits_for_morning_holds_up_nobody(
    machine: Machine,
) -> None:
    async def fill(tx: Tx) -> None:
        later = tx.now_ms + 5_000
        await outbox.add(tx, 1, "send", WORDS, lane=REPLY, sort="must")
        [first] = await outbox.due(tx, tx.now_ms, 9)
        begun = await outbox.begin(tx, first.id)
        assert begun is not None
        await outbox.again(tx, begun, later)
        await outbox.add(tx, 1, "send", WORDS, lane=REPLY, sort="must")
        await outbox.add(tx, 1, "answer", WORDS, lane=TAP_ANSWER, sort="ack")
        await outbox.add(tx, 2, "send", WORDS, lane=NOTICE, sort="must", not_before=later)
        await outbox.add(tx, 2, "send", WORDS, lane=NOTICE, sort="must")

    assert await due(machine, fill) == [(1, TAP_ANSWER), (2, NOTICE)]
    await machine.close()


# What stands on the telephone meanwhile ------------------------------------------------------------------


async def test_whoever_waits_for_a_picture_sees_that_it_is_on_its_way(machine: Machine) -> None:
    """Where that cannot be shown, or would have to wait, the picture comes all the same."""
    town, faults = people(machine.world), machine.world.api.faults
    troubles: tuple[FaultKind | None, ...] = (None, "500", "lost", "429")
    for kind in troubles:
        before = len(calls(machine))
        if kind:
            faults.next(kind, 1, "sendChatAction")
        await enrols_volunteer(town.li_worker, f"周大姐{kind or ''}", "1960-02-03")
        machine.world.clock.moves(seconds=2)
        await machine.settle()
        made = [(call.method, call.params.get("action")) for call in calls(machine)[before:]]
        at = made.index(("sendPhoto", None))
        assert made[at - 1] == ("sendChatAction", "upload_photo")
        assert machine.count("state IN ('queued', 'dead')") == 0
    assert all(
        call.outcome != "Too Many Requests: retry after 1" for call in calls(machine, method="sendPhoto")
    )
    await machine.close()


async def test_whoever_waits_for_a_long_turn_sees_that_somebody_is_at_it(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = people(machine.world)
    monkeypatch.setattr("bot.telegram.desk.LONG_SECONDS", 0.02)
    answers = machine.app.database.together

    async def slowly(works: Sequence[tuple[Work[object], str]]) -> list[object]:
        if any(origin.startswith("u") for _, origin in works):  # an update's own
            await asyncio.sleep(0.2)
        return await answers(works)

    monkeypatch.setattr(machine.app.database, "together", slowly)
    await town.wang.taps("我的积分")
    monkeypatch.setattr("bot.telegram.desk.LONG_SECONDS", 60)
    await town.wang.taps("更多")
    shown = [call for call in calls(machine) if call.method == "sendChatAction"]
    assert [(call.params["chat_id"], call.params["action"]) for call in shown[-1:]] == [
        (str(town.wang.id), "typing")
    ]
    await machine.close()
