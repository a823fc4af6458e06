"""A roster on its way when something goes wrong: it is begun again, or given up with a word; never half kept."""

import logging

import pytest

from bot.actions import rosters as actions
from bot.store import people, roles, rosters
from bot.store.tx import Tx
from bot.telegram import clerk
from bot.telegram.aside import TRIES_MAX
from tests.conftest import Community
from tests.conversations.test_roster import WU, ZHOU, files, sends, sheet
from tests.security.facts import number


async def turn(community: Community, *statements: str) -> None:
    async def work(tx: Tx) -> None:
        for one in statements:
            await tx.write(one)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")


async def test_a_process_that_dies_over_a_roster_leaves_it_to_the_next(community: Community) -> None:
    """It had begun to read, and later to write: nothing is half kept, nothing kept twice."""
    li = community.li_worker
    await sends(li, sheet(ZHOU, WU))
    for state in ("reading", "keeping"):
        await turn(community, f"UPDATE roster SET state = '{state}', tries = 1")
        await community.world.restarts()
        await community.town.moves_on()
    assert "名单记好了。\n新登记:2位" in li.screen.bubbles[-1].text
    assert (
        await number(community.world, "SELECT count(*) FROM person WHERE name IN ('周桂花', '吴有才')") == 2
    )
    community.looked()


async def test_a_roster_that_kills_each_time_is_given_up(community: Community) -> None:
    li = community.li_worker
    await sends(li, sheet(ZHOU))
    await turn(community, f"UPDATE roster SET state = 'keeping', tries = {TRIES_MAX}")
    await community.town.moves_on()
    assert "几次都没看成,什么都没有记" in li.screen.bubbles[-1].text
    assert await number(community.world, "SELECT count(*) FROM person WHERE name = '周桂花'") == 0
    community.looked()


async def test_a_fault_of_ours_is_logged_and_tried_again_and_given_up(
    community: Community, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(clerk, "check", broken)
    with caplog.at_level(logging.ERROR):
        assert "几次都没看成" in await sends(community.li_worker, sheet(ZHOU))
    assert [one.message for one in caplog.records] == ["roster 1 failed"] * TRIES_MAX
    assert "周桂花" not in caplog.text
    monkeypatch.undo()
    assert "行行都对" in await sends(community.li_worker, sheet(ZHOU))
    community.looked()


async def test_when_telegram_does_not_answer_the_file_is_fetched_later(
    community: Community, caplog: pytest.LogCaptureFixture
) -> None:
    li, api = community.li_worker, community.world.api
    api.faults.next("500", 1, "getFile")
    with caplog.at_level(logging.WARNING):
        await sends(li, sheet(ZHOU))
    assert "could not be fetched" in caplog.text
    await community.town.moves_on()
    assert "行行都对" in li.screen.bubbles[-1].text
    community.looked()


async def test_whoever_was_enrolled_meanwhile_is_seen_before_anything_is_written(
    community: Community,
) -> None:
    """Between the read-back and 对的, somebody of the same name came in whom nothing tells apart."""
    li = community.li_worker
    await sends(li, sheet(ZHOU, WU))

    async def work(tx: Tx) -> None:
        somebody = await people.add(tx, "周桂花")
        held = await roles.held_by(tx, 3)
        await roles.grant(tx, somebody.id, "volunteer", held[0].unit_id, None)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")
    await li.taps("对的")
    assert "有1行要再看看。什么都没有记" in li.screen.bubbles[-2].text
    assert "分不清是不是同一位" in files(li)[-1][1][-1]
    assert await number(community.world, "SELECT count(*) FROM person WHERE name = '吴有才'") == 0
    community.looked()


async def test_a_worker_who_is_none_any_more_brings_nobody_in(community: Community) -> None:
    li = community.li_worker
    await sends(li, sheet(ZHOU))
    await turn(
        community,
        "UPDATE roster SET state = 'keeping'",
        "UPDATE role SET until_at = 1 WHERE role = 'worker' AND person_id IN (SELECT person_id FROM roster)",
    )
    await community.town.moves_on()
    assert "不是这个社区的工作者了" in li.screen.bubbles[-1].text
    assert await number(community.world, "SELECT count(*) FROM person WHERE name = '周桂花'") == 0
    community.looked()


async def test_a_long_roster_says_how_far_it_is(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step changes the one message; what waits to be sent meanwhile is replaced by the next."""
    told: list[tuple[str, int]] = []
    as_ever = actions.tell_rows

    async def listens(tx: Tx, roster: rosters.Roster, text_id: str, rows: int) -> None:
        told.append((text_id, rows))
        await as_ever(tx, roster, text_id, rows)

    monkeypatch.setattr(actions, "tell_rows", listens)
    li = community.li_worker
    await sends(li, sheet(*((f"周{chr(0x4E00 + n)}", *[""] * 10) for n in range(2400))))
    assert told == [
        ("roster-rows", 1000), ("roster-rows", 2000), ("roster-checked", 1000), ("roster-checked", 2000),
    ]  # fmt: skip
    assert "一共2400位" in li.screen.bubbles[-1].text
    assert [one.text for one in li.unseen] == [li.screen.bubbles[-1].text], "one message, whatever happens"
    community.looked()


async def test_one_roster_after_the_other(community: Community) -> None:
    """Two that came at once are read in turn, each answered where it came."""
    li, zhou = community.li_worker, community.zhou_worker
    await zhou.says("您好")
    li.person.sends_document("名单.xlsx", sheet(ZHOU))
    zhou.person.sends_document("名单.xlsx", sheet(WU))
    await community.town.moves_on()
    for one in (li, zhou):
        assert "一共1位,行行都对" in one.screen.bubbles[-1].text
    assert community.world.app is not None
    assert await community.world.app.database.reading(rosters.waits) is None
    community.looked()
