"""Five thousand people are told something while others talk: never more a second than allowed, and nobody waits for it."""

from bisect import bisect_left
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from random import Random

import pytest

from bot.app import build
from bot.sandbox.request import InProcessRequest
from bot.store import outbox
from bot.store.tx import Tx
from bot.telegram.limits import Limits, Overall
from tests.community import Template, people_of
from tests.conftest import World
from tests.security.facts import spares_the_disk

TOLD = 5_000
FIRST = 8_000_000
LIMITS = Limits(overall_per_second=25)
STEP_MS = 100
"""How often the sender looks at most, save where it may go on sooner; somebody talks every so many looks."""
TALKS_EACH = 20


def most_in_a_second(times: list[datetime]) -> int:
    """The largest number in any second, wherever it begins."""
    return max(bisect_left(times, at + timedelta(seconds=1)) - number for number, at in enumerate(times))


async def running(template: Template, folder: Path) -> World:
    """The town, with a bot that keeps to Telegram's limits, and five thousand more who have opened it."""
    world = template.copy_into(folder)
    state = world.api.state
    for number in range(TOLD):
        world.api.person(FIRST + number, "邻居")
        state.chat_of(state.users[FIRST + number]).opened = True
    world.app = await build(
        world.settings,
        world.clock,
        InProcessRequest(world.api),
        LIMITS,
        chance=Random(1),
        steady=world.clock.steady,
    )
    spares_the_disk(world)

    async def fill(tx: Tx) -> None:
        for number in range(TOLD):
            await outbox.add(tx, FIRST + number, "send", {"text": "一周的事"}, lane=outbox.BULK, sort="must")

    await world.app.database.turn(fill, "broadcast")
    return world


def looks_again_after(world: World) -> int:
    """Milliseconds; the sender's own wait is as exact."""
    assert world.app is not None
    left = world.app.sender._overall._went[0] + 1 - world.clock.steady()
    return min(STEP_MS, ceil(left * 1000)) if left > 0 else STEP_MS


@pytest.mark.slow
async def test_broadcast_5000_with_people_talking(template: Template, tmp_path: Path) -> None:
    """By what the local Bot API saw: ≤ 25 in any second, no answer 429, each once; talk goes before what is told."""
    world = await running(template, tmp_path)
    assert world.app is not None
    people, began = people_of(world), world.clock.at
    talkers = [people[name] for name in ("wang", "liu", "li_elder", "zhang_elder", "li_worker")]
    said: list[tuple[int, datetime]] = []
    look = 0
    while sum(int(call.params.get("chat_id", 0)) >= FIRST for call in world.api.calls) < TOLD:
        if look % TALKS_EACH == 0 and look // TALKS_EACH < 60:
            one = talkers[look // TALKS_EACH % len(talkers)]
            one.person.says("找社区")
            said.append((one.id, world.clock.at))
        await world.app.intake.once()
        await world.app.desk.once()
        await world.app.sender.once()
        world.clock.moves(milliseconds=looks_again_after(world))
        look += 1
    sends = [call for call in world.api.calls if call.method == "sendMessage"]
    assert {call.outcome for call in sends} == {"ok"}
    assert most_in_a_second([call.at for call in sends]) <= 25
    told = [call for call in sends if int(call.params["chat_id"]) >= FIRST]
    assert len({call.params["chat_id"] for call in told}) == len(told) == TOLD
    assert len(sends) / (sends[-1].at - began).total_seconds() >= 0.95 * 25, "and hardly fewer, all the while"
    for chat_id, at in said:
        answered = min(call.at for call in sends if int(call.params["chat_id"]) == chat_id and call.at >= at)
        assert answered - at <= timedelta(milliseconds=2 * STEP_MS), "the next that goes out is theirs"
    await world.app.close()


async def test_what_may_go_now_is_looked_for_by_chat_however_many_wait(
    template: Template, tmp_path: Path
) -> None:
    """Else each look would read all that waits, once for each that might go."""
    world = await running(template, tmp_path)
    assert world.app is not None

    async def plan(tx: Tx) -> list[str]:
        rows = await tx.all(
            f"EXPLAIN QUERY PLAN SELECT 1 FROM outbox WHERE EXISTS ({outbox.EARLIER})", now=tx.now_ms
        )
        return [row["detail"] for row in rows if "earlier" in row["detail"]]

    assert await world.app.database.reading(plan) == [
        "SEARCH earlier USING INDEX outbox_of_chat (chat_id=? AND state=?)"
    ]
    await world.app.close()


@pytest.mark.parametrize("looks_each_ms", [1, 7, 40, 333])
def test_never_more_than_so_many_in_any_second_whenever_one_looks(looks_each_ms: int) -> None:
    overall, went = Overall(25), list[int]()
    for ms in range(0, 20_000, looks_each_ms):
        while not 3_000 < ms < 9_000 and overall.wait(ms / 1000) <= 0:
            overall.take()
            went.append(ms)
    windows = [sum(at <= other < at + 1000 for other in went) for at in went]
    assert max(windows) <= 25
    assert looks_each_ms > 200 or max(windows) == 25, "and no fewer where one looks often enough"
