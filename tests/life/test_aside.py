"""Slow work aside of the turns: what fails is tried again and given up, and neither ends the bot nor holds it up."""

import asyncio
import logging
import sqlite3

import pytest
from telegram.error import TelegramError

from bot.store import clips
from bot.store.tx import Tx
from bot.telegram import hearer
from bot.telegram.aside import PAUSE_SECONDS, TRIES_MAX, Aside, Kind
from tests.conftest import Community
from tests.conversations import tones
from tests.conversations.journeys_voice import hears
from tests.conversations.test_voice import states


class Slept(Exception):
    """So many pauses are enough."""


async def one_waits(tx: Tx) -> int | None:
    return 1


async def none_waits(tx: Tx) -> int | None:
    return None


async def fails(number: int) -> None:
    raise RuntimeError("a bug")


async def does(number: int) -> None:
    """Nothing else."""


def pauses(monkeypatch: pytest.MonkeyPatch, most: int) -> list[float]:
    """The pauses it makes, until there are so many; nobody waits for them."""
    made: list[float] = []

    async def sleep(seconds: float) -> None:
        made.append(seconds)
        if len(made) == most:
            raise Slept

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return made


def of(community: Community, *kinds: Kind) -> Aside:
    assert community.world.app is not None
    return Aside(community.world.app.database, lambda: None, *kinds)


async def test_what_a_note_starts_may_fail_and_the_bot_goes_on(
    community: Community, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Three times, then it is as if no machine had made anything of it; the next note is heard."""

    async def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    folder, elder = await hears(community, "明天下午想找个人陪我去看病"), community.li_elder
    note = tones.spoken(folder, "明天下午想找个人陪我去看病", 48_000)
    monkeypatch.setattr(hearer, "hear", broken)
    with caplog.at_level(logging.ERROR):
        await elder.sends("voice", 1, note)
    assert [one.message for one in caplog.records] == ["voice 1 failed"] * TRIES_MAX
    elder.sees("语音我听不懂。急事请打120。", "请社区听")
    monkeypatch.undo()
    await elder.sends("voice", 1, note)
    elder.sees("我听到:")
    community.looked()
    assert await states(community) == ["left", "understood"]


async def test_after_trouble_it_waits_the_longer_the_more_there_was(
    community: Community, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    made = pauses(monkeypatch, 5)
    with pytest.raises(Slept), caplog.at_level(logging.ERROR):
        await of(community, Kind("roster", one_waits, fails)).run()
    assert made == [*PAUSE_SECONDS[1:], 60, 60]


async def test_what_goes_well_is_followed_by_the_next_without_a_pause(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [1, 2, 3]

    async def waits(tx: Tx) -> int | None:
        return left[0] if left else None

    async def works(number: int) -> None:
        left.remove(number)

    made = pauses(monkeypatch, 1)
    with pytest.raises(Slept):
        await of(community, Kind("roster", waits, works)).run()
    assert (left, made) == ([], [PAUSE_SECONDS[0]])


async def test_where_a_file_does_not_come_another_kind_has_its_turn(
    community: Community, caplog: pytest.LogCaptureFixture
) -> None:
    async def unanswered(number: int) -> None:
        raise TelegramError("no answer")

    with caplog.at_level(logging.WARNING):
        assert (
            await of(community, Kind("roster", one_waits, unanswered), Kind("print", one_waits, does)).once()
            == 1
        )
        assert (
            await of(community, Kind("roster", one_waits, unanswered), Kind("print", none_waits, does)).once()
            == 0
        )
    assert [one.message for one in caplog.records] == ["roster 1 could not be fetched: TelegramError"] * 2


async def test_a_stuck_store_is_nobodys_fault_and_is_waited_for_elsewhere(community: Community) -> None:
    async def full(number: int) -> None:
        trouble = sqlite3.OperationalError("database or disk is full")
        trouble.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise trouble

    with pytest.raises(sqlite3.OperationalError):
        await of(community, Kind("roster", one_waits, full)).once()


async def test_a_clip_that_is_spoken_anew_while_the_old_one_is_to_be_fetched(community: Community) -> None:
    async def spoken_twice(tx: Tx) -> tuple[int | None, bool]:
        await clips.keep(tx, 1, "0", "AwAC1", 1)
        old = await clips.to_fetch(tx)
        assert old is not None
        await clips.keep(tx, 1, "1", "AwAC3", 1)  # so that the number is not given out again
        await clips.keep(tx, 1, "0", "AwAC2", 1)
        return await clips.to_fetch(tx), await clips.claim(tx, old) is None

    assert community.world.app is not None
    assert await community.world.app.database.turn(spoken_twice, "test") == (2, True)
