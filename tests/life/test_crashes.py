"""The process is killed between any two steps: nothing is lost, and nothing happens twice."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from tests.community import Template
from tests.conftest import Community
from tests.life.machine import Machine, bubbles, in_order, lost, people, screens

POINTS = (
    "intake-fetched", "intake-stored", "desk-claimed", "turn-begun", "turn-ran", "turn-committed",
    "sender-claimed", "sender-sending", "sender-answered", "sender-marked",
)  # fmt: skip


@dataclass
class Outcome:
    """What is there when all has come to rest."""

    screens: dict[str, list[str]]
    facts: dict[str, int]
    kills: int
    in_flight: int


class OnHit:
    """Ends a life when a point is passed for the nth time, and only once."""

    def __init__(self, point: str, hit: int) -> None:
        self.point, self.hit, self.hits = point, hit, 0

    def __call__(self, point: str) -> bool:
        self.hits += point == self.point
        return point == self.point and self.hits == self.hit


async def story(town: Community) -> None:
    """From a visit to points: six people, every kind of message, a talk that changes its mind."""
    wang, elder, worker, officer = town.wang, town.li_elder, town.li_worker, town.zhao_officer
    for label in (
        "记一次服务",
        "李爹爹",
        "打扫卫生",
        "今天上午",
        "1个半小时",
        "改一下",
        "做了多久",
        "1小时",
        "对的",
    ):
        await wang.taps(label)
    await elder.taps("来过了")
    for label in ("待核实", "属实"):
        await worker.taps(label)
    for label in ("待审核", "审核通过"):
        await officer.taps(label)
    await wang.taps("我的积分")


async def lived(
    template: Template, folder: Path, ends: Callable[[str], bool],
    prepared: Callable[[Machine], None] = lambda machine: None,
) -> Outcome:  # fmt: skip
    machine = Machine(template.copy_into(folder), ends)
    prepared(machine)
    machine.world.api.faults.deliver_twice = True
    await machine.open()
    await story(people(machine.world))
    outcome = Outcome(screens(machine.world), machine.facts(), machine.kills, machine.in_flight)
    assert machine.count("state IN ('queued', 'sending', 'dead')") == 0
    assert machine.count("state <> 'done'", "inbox") == 0
    await machine.close()
    return outcome


@pytest.fixture(scope="module")
def undisturbed(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The same story where nothing goes wrong."""
    return asyncio.run(lived(template, tmp_path_factory.mktemp("undisturbed"), lambda _: False))


@pytest.mark.parametrize("hit", [1, 2, 7])
@pytest.mark.parametrize("point", POINTS)
async def test_crash_point_matrix(
    template: Template, tmp_path: Path, undisturbed: Outcome, point: str, hit: int
) -> None:
    found = await lived(template, tmp_path, OnHit(point, hit))
    assert found.kills == 1
    assert found.facts == undisturbed.facts
    doubled = 0
    for name, expected in undisturbed.screens.items():
        seen = found.screens[name]
        assert lost(expected, seen) == [], name
        assert in_order(expected, seen), name
        doubled += len(seen) - len(expected)
    assert doubled <= found.in_flight


async def test_dying_over_a_message_brings_it_no_nearer_to_being_given_up(
    template: Template, tmp_path: Path
) -> None:
    """Twelve deaths in the midst of sending: the question arrives as soon as the process lives, with no pause."""
    machine = Machine(template.copy_into(tmp_path))
    deaths = iter(range(12))
    machine.ends = lambda point: point == "sender-sending" and next(deaths, None) is not None
    await machine.open()
    wang = people(machine.world).wang
    began_at = machine.world.clock.at
    wang.person.says("记一次服务")
    await machine.settle()
    assert machine.kills == 12
    assert "您去看了哪一位" in bubbles(wang)[-1]
    assert machine.count("state = 'dead'") == 0
    assert machine.world.clock.at - began_at <= timedelta(seconds=machine.kills + 1)
    await machine.close()
