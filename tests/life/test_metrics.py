"""/metrics: what an operator's Prometheus reads off a bot at work."""

import re
from pathlib import Path

import pytest

from bot.store import outbox
from bot.store.outbox import NOTICE, REPLY
from bot.store.tx import Tx
from bot.telegram import metrics
from bot.telegram.metrics import SECONDS, Histogram
from tests.community import Template
from tests.life.machine import Machine, people

LINE = re.compile(r'(huzhu_[a-z_]+)((?:\{[a-z]+="[^"{}]+"(?:,[a-z]+="[^"{}]+")*\})?) (-?\d+(?:\.\d+)?)')
HELP, TYPE = re.compile(r"# HELP (\w+) \S.*\."), re.compile(r"# TYPE (\w+) (?:gauge|counter|histogram)")


@pytest.fixture
async def machine(template: Template, tmp_path: Path) -> Machine:
    made = Machine(template.copy_into(tmp_path))
    await made.open()
    return made


async def read(machine: Machine) -> dict[str, float]:
    """Every line of the page, as Prometheus would read it."""
    app = machine.app
    page = metrics.text(
        app.tally, await app.database.turn(metrics.books, "test"), app.intake.health.age_seconds
    )
    assert page.endswith("\n")
    found: dict[str, float] = {}
    family = ""
    for line in page.splitlines():
        if named := HELP.fullmatch(line) or TYPE.fullmatch(line):
            family = named[1]
            continue
        value = LINE.fullmatch(line)
        assert value, line
        assert value[1].removesuffix("_bucket").removesuffix("_sum").removesuffix("_count") == family, line
        assert value[1] + value[2] not in found, line
        found[value[1] + value[2]] = float(value[3])
    return found


async def test_it_counts_what_came_what_became_of_it_and_how_long_it_took(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    town, world = people(machine.world), machine.world
    before = await read(machine)
    assert before["huzhu_turn_seconds_count"] == before["huzhu_updates_received_total"] == 0
    await town.wang.taps("我的积分")
    world.api.faults.next("lost", 1, "sendMessage")
    await town.liu.taps("我的积分")

    async def refused(tx: Tx) -> None:
        await outbox.add(tx, town.wang.id, "send", {"text": ""}, lane=NOTICE, sort="must")

    await machine.app.database.turn(refused, "test")
    with monkeypatch.context() as broken:
        broken.setattr("bot.telegram.desk.turn_of", None)
        await town.liu.taps("更多")
    found = await read(machine)
    assert found["huzhu_updates_received_total"] == 3
    assert [found[f'huzhu_turns_total{{result="{one}"}}'] for one in ("done", "failed", "parked")] == [
        2,
        3,
        1,
    ]
    assert found["huzhu_turn_seconds_count"] == found['huzhu_turn_seconds_bucket{le="+Inf"}'] == 2
    assert 0 < found["huzhu_turn_seconds_sum"] < 60
    sends = {name: value for name, value in found.items() if name.startswith("huzhu_sends_total")}
    assert sends == {
        'huzhu_sends_total{method="send",result="sent"}': 3,  # two answers, and the apology
        'huzhu_sends_total{method="send",result="unknown"}': 1,
        'huzhu_sends_total{method="send",result="refused"}': 1,
    }
    guide = (Path(__file__).parents[2] / "docs" / "operate.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`(huzhu_\w+?)(?:\{[a-z,]+\})?`", guide))
    assert {re.sub(r"(_bucket|_sum|_count)?(\{.*\})?$", "", name) for name in found} <= told
    assert found['huzhu_updates{state="parked"}'] == found['huzhu_outbox{state="set_aside"}'] == 1
    await machine.close()


async def test_it_tells_how_long_the_oldest_has_waited_that_should_not(machine: Machine) -> None:
    """What waits for the morning, or was sent, is not counted; a pause before another try does not begin it anew."""
    town, clock = people(machine.world), machine.world.clock
    assert (await read(machine))["huzhu_oldest_message_seconds"] == 0

    async def waits(tx: Tx) -> None:
        await outbox.add(
            tx, town.wang.id, "send", {"text": "早"}, lane=NOTICE, sort="must", not_before=tx.now_ms + 9000
        )
        await outbox.add(tx, town.liu.id, "send", {"text": "早"}, lane=REPLY, sort="must")
        [due] = await outbox.due(tx, tx.now_ms, 9)
        begun = await outbox.begin(tx, due.id)
        assert begun is not None
        await outbox.again(tx, begun, tx.now_ms + 60_000)

    await machine.app.database.turn(waits, "test")
    town.li_worker.person.says("更多")
    await machine.app.intake.once()
    clock.moves(seconds=7)
    found = await read(machine)
    assert (found["huzhu_oldest_message_seconds"], found["huzhu_oldest_update_seconds"]) == (7, 7)
    clock.moves(seconds=60)
    await machine.settle()
    found = await read(machine)
    assert (found["huzhu_oldest_message_seconds"], found["huzhu_oldest_update_seconds"]) == (0, 0)
    await machine.close()


def test_a_histogram_counts_each_in_every_bound_it_keeps() -> None:
    histogram = Histogram()
    for seconds in (0.001, 0.005, 0.3, 99):
        histogram.note(seconds)
    assert dict(zip(SECONDS, histogram.within, strict=True)) == {
        0.005: 2, 0.01: 2, 0.025: 2, 0.05: 2, 0.1: 2, 0.25: 2, 0.5: 3, 1.0: 3, 2.5: 3, 5.0: 3,
    }  # fmt: skip
    assert (histogram.times, round(histogram.total_seconds, 3)) == (4, 99.306)
