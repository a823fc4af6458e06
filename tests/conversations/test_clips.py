"""读给我听: a worker records each phrase once; what is wanted is joined from them into one voice note."""

import logging
from io import BytesIO

import numpy as np
import pytest
import soundfile

from bot import sounds
from bot.actions import clips as acts
from bot.store import clips, roles, units
from bot.store.tx import Tx
from bot.telegram import reader
from bot.telegram.aside import TRIES_MAX
from bot.understanding import aloud
from bot.understanding.aloud import SAID
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations import tones
from tests.security.before import points
from tests.security.facts import number

CLIP = tones.ogg(np.concatenate([np.zeros(9_600), tones.melody(8)[:9_600], np.zeros(9_600)]))
"""A fifth of a second of sound, with as much silence before and after it."""


async def unit_of(tx: Tx) -> int:
    [unit] = await units.named(tx, "银湖社区")
    return unit.id


async def all_recorded(community: Community, *besides: str) -> None:
    """As if 小李 had spoken all of it, save `besides`; each phrase has a sound."""

    async def work(tx: Tx) -> None:
        unit_id = await unit_of(tx)
        for phrase in await acts.missing(tx, unit_id):
            if phrase not in besides:
                await clips.keep(tx, unit_id, phrase, "AwAC1", 1)
        for row in await tx.all("SELECT id FROM clip"):
            await clips.set_sound(tx, row["id"], CLIP)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")


async def begins(li: Neighbour) -> None:
    await taps(li, "登记", "录音")
    li.unseen.clear()


def note_of(community: Community, one: Neighbour) -> np.ndarray:
    """The newest voice note on somebody's screen, as sound."""
    voice = next(bubble for bubble in reversed(one.screen.bubbles) if bubble.media == "voice").body["voice"]
    content = community.world.api.state.files[voice["file_id"]].content
    wave, rate = soundfile.read(BytesIO(content))
    assert rate == sounds.NOTE_RATE
    return np.asarray(wave)


async def test_a_worker_speaks_one_phrase_after_the_other(community: Community) -> None:
    li = community.li_worker
    await begins(li)
    total = len(SAID) + 3
    assert f"“您有”\n还有{total}句" in li.screen.text
    await li.sends("voice", 1, CLIP)
    assert f"“分”\n还有{total - 1}句" in li.screen.text
    await li.says("一")
    assert "这一步要用说的" in li.screen.bubbles[-1].text
    await li.taps("先不录这句")
    assert f"“半”\n还有{total - 2}句" in li.screen.text
    await li.taps("算了")
    assert await number(community.world, "SELECT count(*) FROM clip WHERE sound IS NOT NULL") == 1
    await begins(li)
    assert f"“分”\n还有{total - 1}句" in li.screen.text
    await li.taps("返回")
    community.looked()


async def test_the_last_phrases_are_names_and_then_all_is_recorded(community: Community) -> None:
    li = community.li_worker
    names = [f"name-{row}" for row in await elders(community)]
    await all_recorded(community, *names)
    await taps(li, "今天要办")
    li.sees("名字还没录音的:3位", "去录音")
    await li.taps("去录音")
    for name in ("李爹爹", "张婆婆", "陈爷爷"):
        assert f"请按住话筒说:“{name}”" in li.screen.bubbles[-1].text
        await li.sends("voice", 1, CLIP)
    assert "都录好了" in li.screen.bubbles[-1].text
    await begins(li)
    assert "都录好了" in li.screen.bubbles[-1].text
    community.looked()


async def test_the_phrase_before_can_be_spoken_again(community: Community) -> None:
    li = community.li_worker
    await begins(li)
    assert "重录上一句" not in li.labels
    await li.sends("voice", 1, CLIP)
    await li.taps("重录上一句")
    assert "“您有”" in li.screen.bubbles[-1].text
    assert (await community.count("clip"), "重录上一句" in li.screen.bubbles[-1].labels) == (0, False)
    await li.sends("voice", 1, CLIP)
    assert "“分”" in li.screen.bubbles[-1].text
    assert await community.count("clip") == 1
    community.looked()


async def elders(community: Community) -> list[int]:
    async def work(tx: Tx) -> list[int]:
        return [one.id for one in await roles.holders(tx, "elder", await unit_of(tx))]

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


async def test_what_is_passed_over_waits_for_the_next_time(community: Community) -> None:
    li = community.li_worker
    await all_recorded(community, "0", "1")
    await begins(li)
    await taps(li, "先不录这句", "先不录这句")
    assert "没录的,下次再来" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_clip_that_says_nothing_is_asked_for_again(community: Community) -> None:
    li = community.li_worker
    await all_recorded(community, "0")
    for nothing in (tones.ogg(np.zeros(48_000)), b"OggS" + bytes(60)):
        await begins(li)
        await li.sends("voice", 1, nothing)
        assert await number(community.world, "SELECT count(*) FROM clip WHERE phrase = '0'") == 0
    community.looked()


async def test_a_clip_that_cannot_be_fetched_is_tried_three_times(
    community: Community, caplog: pytest.LogCaptureFixture
) -> None:
    li = community.li_worker
    await all_recorded(community, "0")
    await begins(li)
    community.world.api.faults.next("500", 9, "getFile")
    with caplog.at_level(logging.WARNING):
        await li.sends("voice", 1, CLIP)
        for _ in range(TRIES_MAX):
            await community.town.moves_on()
    assert "could not be fetched" in caplog.text
    assert await number(community.world, "SELECT count(*) FROM clip WHERE phrase = '0'") == 0
    community.looked()


async def test_a_clip_that_is_a_speech_is_no_clip(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "CLIP_MAX", 10)
    await begins(community.li_worker)
    await community.li_worker.sends("voice", 1, CLIP)
    assert await community.count("clip") == 0
    community.looked()


async def test_the_balance_is_read_aloud(community: Community) -> None:
    """您有 一 分: three clips, each without its silence, one after the other."""
    await points(community)
    await all_recorded(community)
    wang = community.wang
    await wang.taps("我的积分")
    assert "读给我听" in wang.sees("您现在有1分能用").labels
    await wang.taps("读给我听")
    assert wang.toast("这就读")
    assert wang.sees().media == "voice"
    wave = note_of(community, wang)
    one = 0.2 + 2 * sounds.MARGIN_SECONDS + sounds.PAUSE_SECONDS
    [sent] = [call for call in community.world.api.calls if call.method == "sendVoice"]
    assert sent.params["duration"] == "1"
    assert len(wave) / sounds.NOTE_RATE == pytest.approx(3 * one, abs=0.15)
    assert await community.count("reading") == 0


async def test_without_every_clip_there_is_no_such_button(community: Community) -> None:
    await points(community)
    wang = community.wang
    for besides in (tuple(SAID), ("you-have",)):
        await all_recorded(community, *besides)
        await wang.taps("我的积分")
        assert "读给我听" not in wang.sees("您现在有1分能用").labels
    await all_recorded(community)
    for label in ("更多", "换语言", "English"):
        await wang.picks(label)
    community.looked()
    await wang.taps("My points")
    assert "Read it to me" not in wang.sees("1 point").labels


@pytest.mark.parametrize(
    ("language", "word", "button"),
    [("繁體中文", "我的積分", "讀給我聽"), ("武汉话", "我的积分", "读给我听")],
)
async def test_chinese_is_read_aloud_however_it_is_written(
    community: Community, language: str, word: str, button: str
) -> None:
    await all_recorded(community)
    wang = community.wang
    for label in ("更多", "换语言", language):
        await wang.picks(label)
    community.looked()
    await wang.taps(word)
    assert button in wang.sees("0分能用").labels


async def test_a_read_back_is_read_aloud(community: Community) -> None:
    await all_recorded(community)
    wang = community.wang
    await wang.says("昨天下午三点到五点给李爹爹打扫卫生")
    assert wang.sees("对不对?").labels == ("对的", "改一下", "读给我听", "返回", "算了")
    await wang.taps("读给我听")
    wang.toast("这就读")
    assert wang.sees().media == "voice"
    await taps(wang, "改一下")
    assert "读给我听" not in wang.sees("要改哪").labels
    await taps(wang, "做了多久", "半小时", "对的")
    community.looked()
    assert await community.count("visit") == 1
    forged = wang.screen.bubbles[-1].message_id
    wang.person.forges("read-question:0:0", forged)
    await community.town.moves_on(wang)
    wang.toast("这一步已经过去了")


async def test_where_a_clip_went_or_nothing_can_be_joined_they_hear_so(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    await points(community)
    await all_recorded(community)
    wang = community.wang
    await wang.taps("我的积分")
    community.looked()

    async def nothing(_: object) -> None:
        return None

    monkeypatch.setattr(reader, "joined", nothing)
    await wang.taps("读给我听")
    community.looked()
    assert "这会儿读不出来" in wang.screen.bubbles[-1].text
    monkeypatch.undo()

    async def gone(tx: Tx) -> None:
        await tx.write("DELETE FROM clip WHERE phrase = 'point'")

    assert community.world.app is not None
    await community.world.app.database.turn(gone, "test")
    await wang.taps("读给我听")
    wang.toast("这一步已经过去了")


async def test_a_reading_of_a_chat_that_is_nobodys_ends_kindly(community: Community) -> None:
    async def work(tx: Tx) -> None:
        await clips.add_reading(tx, community.wang.id, await unit_of(tx), ["0"])
        await tx.write("DELETE FROM chat_person WHERE chat_id = :id", id=community.wang.id)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")
    await community.town.moves_on()
    community.wang.sees("这会儿读不出来")
    assert await community.count("reading") == 0


async def test_where_nothing_is_installed_nobody_records(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.handlers.clips.can_join", lambda: False)
    await begins(community.li_worker)
    assert "还装不了录音" in community.li_worker.screen.bubbles[-1].text
    community.looked()


async def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    assert await reader.joined([CLIP])
    monkeypatch.setattr(reader, "SECONDS_MAX", 0)
    assert await reader.joined([CLIP]) is None


async def test_sounds_lie_sealed(community: Community) -> None:
    await all_recorded(community)
    assert await number(community.world, "SELECT count(*) FROM clip WHERE sound NOT LIKE 'v1:%'") == 0
    assert {*SAID} <= {*SAID, *aloud.balance(1, 0)}
