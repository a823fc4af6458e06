"""A voice note that a machine hears: real OGG/Opus, fetched, decoded, recognised, mended, and then as if it were typed."""

import logging
from pathlib import Path

import numpy as np
import pytest

from bot.store.tx import Tx
from bot.telegram import ears, hearer
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations import tones
from tests.conversations.journeys_voice import hears
from tests.conversations.test_voice import kept_sounds, passes, states

VISIT = "嗯昨天下午三点到五点给李爹地打扫为生"
LENGTH = "做了一个班小时"
HELP = "明天下午想找个人陪我去看并"
DANGER = "我甩倒了起不来"
NOTHING = "蓝颜色的雨伞"
FALLS = "(falls)"
UNANSWERED = 2
"""How often a note is fetched while everybody acts once: then it still waits."""
SENTENCES = (VISIT, LENGTH, HELP, DANGER, NOTHING, FALLS, "算了", "李爹爹")


async def says(one: Neighbour, folder: Path, sentence: str, rate: int = 48_000) -> None:
    await one.sends("voice", 1, tones.spoken(folder, sentence, rate))


async def test_a_spoken_visit_is_shown_read_back_and_kept_after_yes(community: Community) -> None:
    """From the bytes of the telephone to 对的: nothing is kept before."""
    folder, wang = await hears(community, *SENTENCES), community.wang
    await says(wang, folder, VISIT)
    wang.sees("我听到:“昨天下午三点到五点给李爹爹打扫卫生”")
    wang.sees("对不对?", "李爹爹", "打扫卫生", "下午3点到5点", "核实后记2分")
    assert await community.count("visit") == 0
    await wang.taps("对的")
    assert (await community.count("visit"), await states(community), await kept_sounds(community)) == (
        1, ["understood"], 0,
    )  # fmt: skip
    community.looked()


@pytest.mark.parametrize("rate", [8_000, 16_000, 24_000, 48_000])
async def test_a_spoken_answer_is_an_answer(community: Community, rate: int) -> None:
    """At an open question, at every rate that Opus has; and 改 by voice at the read-back."""
    folder, wang = await hears(community, *SENTENCES), community.wang
    await wang.taps("记一次服务")
    community.looked()
    await says(wang, folder, "李爹爹", rate)
    wang.sees("我听到:“李爹爹”")
    wang.sees("给李爹爹帮了什么忙")
    await says(wang, folder, "算了", rate)
    wang.sees("我听到:“算了”")
    assert await community.count("dialogue") == 0
    community.looked()


async def test_a_spoken_correction_is_read_back_anew(community: Community) -> None:
    folder, wang = await hears(community, *SENTENCES), community.wang
    await says(wang, folder, VISIT)
    community.looked()
    await says(wang, folder, LENGTH)
    wang.sees("我听到:“做了一个半小时”")
    wang.sees("1个半小时", "记1分半")
    await wang.taps("算了")
    assert await community.count("visit") == 0
    community.looked()


async def test_an_elder_asks_for_help_by_voice(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    await says(elder, folder, HELP)
    elder.sees("我听到:“明天下午想找个人陪我去看病”")
    elder.sees("不花钱,也不扣分")
    await taps(elder, "没有", "对的")
    assert await community.count("request") == 1
    community.looked()


async def test_danger_in_it_raises_the_alarm_as_typed(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    await says(elder, folder, DANGER)
    elder.sees("我听到:“我摔倒了起不来”")
    elder.sees("120")
    assert "李大山" in community.li_worker.screen.bubbles[-1].text
    assert await community.count("alarm") == 1
    community.looked()


async def test_what_means_nothing_or_says_nothing_is_as_without_a_machine(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    await says(elder, folder, NOTHING)
    elder.sees("我听到:“蓝颜色的雨伞”")
    elder.sees("急事请打120", "急事找人", "请社区听")
    await elder.sends("voice", 1, tones.ogg(np.zeros(48_000)))
    elder.sees("语音我听不懂。急事请打120。", "请社区听")
    await elder.sends("voice", 1, b"OggS" + bytes(60))
    elder.sees("语音我听不懂。急事请打120。", "请社区听")
    await passes(community, minutes=2)
    assert await states(community) == ["waiting"] * 3
    community.looked()


async def test_over_a_minute_is_a_persons_to_hear(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    await elder.sends("voice", 61, tones.spoken(folder, HELP))
    elder.sees("超过1分钟的,我听不完。急事请打120。", "请社区听")
    assert not [call for call in community.world.api.calls if call.method == "getFile"]
    await elder.taps("请社区听")
    assert await states(community) == ["waiting"]
    community.looked()


async def test_a_note_that_is_too_large_is_not_fetched(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    monkeypatch.setattr(hearer, "NOTE_MAX", 100)
    await says(elder, folder, HELP)
    elder.sees("语音我听不懂")
    assert await states(community) == ["asked"]


async def test_a_note_that_fells_the_process_does_no_harm(
    community: Community, caplog: pytest.LogCaptureFixture
) -> None:
    """It is the community's, and the next one is heard by a process begun anew."""
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    with caplog.at_level(logging.ERROR):
        await says(elder, folder, FALLS)
    assert "could not be heard" in caplog.text
    elder.sees("语音我听不懂")
    await says(elder, folder, HELP)
    elder.sees("我听到:")
    community.looked()
    assert await states(community) == ["left", "understood"]


async def test_a_process_that_takes_too_long_is_ended(
    community: Community, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    monkeypatch.setattr(ears, "SECONDS_MAX", 0)
    with caplog.at_level(logging.ERROR):
        await says(elder, folder, HELP)
    elder.sees("语音我听不懂")
    assert await states(community) == ["asked"]


async def test_when_telegram_does_not_answer_it_is_fetched_later(
    community: Community, caplog: pytest.LogCaptureFixture
) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    community.world.api.faults.next("500", 1, "getFile")
    with caplog.at_level(logging.WARNING):
        await says(elder, folder, HELP)
    assert "could not be fetched" in caplog.text
    await community.town.moves_on()
    elder.sees("我听到:")
    community.looked()


async def test_what_is_heard_after_they_went_on_is_shown_and_left(community: Community) -> None:
    """A late 对的 would say yes to another question."""
    folder, wang = await hears(community, *SENTENCES), community.wang
    community.world.api.faults.next("500", UNANSWERED, "getFile")
    await says(wang, folder, VISIT)
    await wang.taps("记一次服务")
    await community.town.moves_on()
    assert "您已经点了别的,这句就不算了" in wang.screen.text
    assert wang.screen.text.count("去看了哪一位") == 1
    assert (await states(community), await kept_sounds(community)) == (["left"], 0)
    community.looked()


async def test_danger_is_danger_however_late_it_is_heard(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    community.world.api.faults.next("500", UNANSWERED, "getFile")
    await says(elder, folder, DANGER)
    await elder.taps("谁来看我")
    await community.town.moves_on()
    assert await community.count("alarm") == 1
    community.looked()


async def test_one_that_kills_each_time_is_given_up_after_three_tries(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    community.world.api.faults.next("500", UNANSWERED, "getFile")
    await says(elder, folder, HELP)

    async def killed(tx: Tx) -> None:
        await tx.write("UPDATE voice SET tries = 3")

    assert community.world.app is not None
    await community.world.app.database.turn(killed, "test")
    await community.town.moves_on()
    elder.sees("语音我听不懂")
    assert await states(community) == ["asked"]


async def test_where_the_engine_was_taken_away_what_waits_is_the_communitys(community: Community) -> None:
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    community.world.api.faults.next("500", UNANSWERED, "getFile")
    await says(elder, folder, HELP)
    community.world.settings = community.world.settings.model_copy(update={"transcriber": ""})
    await community.world.restarts()
    await community.town.moves_on()
    elder.sees("语音我听不懂")
    assert await states(community) == ["asked"]


async def test_whoever_left_meanwhile_is_not_answered(community: Community) -> None:
    """Their phone was given to nobody while a machine listened: there is nobody to ask."""
    folder, elder = await hears(community, *SENTENCES), community.li_elder
    community.world.api.faults.next("500", UNANSWERED, "getFile")
    await says(elder, folder, NOTHING)

    async def gone(tx: Tx) -> None:
        await tx.write("DELETE FROM chat_person WHERE chat_id = :id", id=elder.id)

    assert community.world.app is not None
    await community.world.app.database.turn(gone, "test")
    await community.town.moves_on()
    community.looked()
    assert await states(community) == ["gone"]
