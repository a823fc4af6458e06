"""What the sandbox keeps on disk: all that was answered, and no more than there is an end to."""

import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.kept import Ends, Kept, KeptError
from bot.sandbox.people import PNG_1X1, Screen
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, sent

MESSAGES = 100_000


def opened(folder: Path, clock: Clock, ends: Ends | None = None) -> tuple[BotApi, Kept]:
    api = BotApi(clock, notes_max=500)
    return api, Kept(api.state, folder, ends)


async def busy(api: BotApi) -> None:
    """A little of everything: words, a keyboard, buttons, an edit, a tap, pictures, a block, a group."""
    auntie, uncle = api.person(7, "王阿姨"), api.person(8, "Anna", "en")
    auntie.start("card")
    uncle.start()
    keyboard = {"keyboard": [[{"text": "我的积分"}]]}
    await sent(api, "sendMessage", chat_id=7, text="您好", reply_markup=keyboard)
    buttons = {"inline_keyboard": [[{"text": "对的", "callback_data": "a:1:1"}]]}
    shown = await sent(api, "sendMessage", chat_id=7, text="对吗?", reply_markup=buttons)
    auntie.taps(shown["message_id"], "对的")
    await sent(api, "editMessageText", chat_id=7, message_id=shown["message_id"], text="对的。")
    gone = await sent(api, "sendMessage", chat_id=8, text="oops")
    await sent(api, "deleteMessage", chat_id=8, message_id=gone["message_id"])
    auntie.sends_photo("一张照片")
    auntie.adds_to_group("楼道")
    await sent(api, "setMyCommands", commands=[{"command": "start", "description": "开始"}])
    uncle.blocks()
    api.state.keep()


def screens(api: BotApi) -> list[tuple[str, bool, Screen]]:
    return [(one.user.first_name, one.chat.blocked, one.screen) for one in api.people()]


async def test_everything_is_there_again_although_nothing_was_closed(tmp_path: Path, clock: Clock) -> None:
    api, kept = opened(tmp_path, clock)
    await busy(api)
    again, _ = opened(tmp_path, clock)
    assert screens(again) == screens(api)
    assert again.state.updates == api.state.updates
    assert again.state.events == api.state.events
    assert again.state.queries == api.state.queries != {}
    assert again.state.commands == api.state.commands != {}
    assert {one.unique_id: one.content for one in again.state.files.values()} == {
        one.unique_id: PNG_1X1 for one in api.state.files.values()
    }
    assert [
        (
            state.next_update_id,
            state.last_event,
            state.number(),
            {chat.last_id for chat in state.chats.values()},
        )
        for state in (again.state, api.state)
    ] == [
        (
            api.state.next_update_id,
            api.state.last_event,
            api.state.last_number,
            {chat.last_id for chat in api.state.chats.values()},
        )
    ] * 2
    kept.close()


async def test_numbers_are_never_given_twice(tmp_path: Path, clock: Clock) -> None:
    api, _ = opened(tmp_path, clock)
    await busy(api)
    deleted = await sent(api, "sendMessage", chat_id=7, text="a")
    await sent(api, "deleteMessage", chat_id=7, message_id=deleted["message_id"])
    again, _ = opened(tmp_path, clock)
    shown = await sent(again, "sendMessage", chat_id=7, text="b")
    assert shown["message_id"] == deleted["message_id"] + 1
    again.person(7, "").says("c")
    assert again.state.updates[-1].id == api.state.updates[-1].id + 1


async def test_what_the_bot_was_told_is_sent_is_written_before_it_is_told(
    tmp_path: Path, clock: Clock
) -> None:
    api, _ = opened(tmp_path, clock)
    api.person(7, "王阿姨").start()
    for number in range(5):
        await sent(api, "sendMessage", chat_id=7, text=str(number))
        again, reader = opened(tmp_path, clock)
        assert again.person(7, "").screen.bubbles[-1].text == str(number)
        reader.close()


async def test_confirmed_updates_are_forgotten_and_open_ones_are_not(tmp_path: Path, clock: Clock) -> None:
    api, _ = opened(tmp_path, clock)
    auntie = api.person(7, "王阿姨")
    for word in ("一", "二", "三"):
        auntie.says(word)
    first = api.state.updates[0].id
    await sent(api, "getUpdates", offset=first + 2)
    again, _ = opened(tmp_path, clock)
    assert [update.id for update in again.state.updates] == [first + 2]


@pytest.mark.slow
@pytest.mark.no_cover  # each line of it is walked a hundred thousand times
async def test_a_hundred_thousand_messages_take_no_more_room_than_the_last_few(
    tmp_path: Path, clock: Clock
) -> None:
    ends = Ends(messages=50, events=200, files=20)
    api, kept = opened(tmp_path, clock, ends)
    people = [api.person(100 + number, f"街坊{number}") for number in range(5)]
    for person in people:
        person.start()
        await sent(
            api,
            "sendMessage",
            chat_id=person.id,
            text="键盘",
            reply_markup={"keyboard": [[{"text": "更多"}]]},
        )
    button = {"inline_keyboard": [[{"text": "好", "callback_data": "a:1:1"}]]}
    for number in range(MESSAGES // 10):
        person = people[number % 5]
        for _ in range(8):
            person.says("好")
        shown = await sent(api, "sendMessage", chat_id=person.id, text=str(number), reply_markup=button)
        person.taps(shown["message_id"], "好")
        person.sends_photo()
        clock.move(seconds=1)
        await sent(api, "getUpdates", offset=api.state.next_update_id)
    assert api.state.last_event >= MESSAGES
    state = api.state
    assert {len(person.chat.messages) for person in people} == {50}
    assert len(state.events) == 200
    assert len(state.updates) == 0
    assert len(state.queries) == len(state.query_chats) <= 151
    assert len(state.files) == len(list((tmp_path / "files").iterdir())) == 20
    assert len(api.calls) <= 500
    assert api.violations == []
    assert people[0].screen.keyboard_labels == ["更多"]
    kept.close()
    assert rows(tmp_path) == len(state.users) + len(state.chats) + 5 * 50 + 200 + len(state.queries) + 20 + 1


def rows(folder: Path) -> int:
    [[found]] = sqlite3.connect(folder / "sandbox.db").execute("SELECT count(*) FROM thing")
    return int(found)


async def test_stale_updates_and_old_taps_are_forgotten_though_no_bot_asks(
    tmp_path: Path, clock: Clock
) -> None:
    api, _ = opened(tmp_path, clock)
    await busy(api)
    clock.move(hours=25)
    api.state.keep()
    assert (api.state.updates, api.state.queries) == ([], {})


async def test_a_file_that_was_cleared_away_is_empty_and_no_failure(tmp_path: Path, clock: Clock) -> None:
    api, _ = opened(tmp_path, clock)
    api.person(7, "王阿姨").sends_photo()
    for one in (tmp_path / "files").iterdir():
        one.unlink()
    assert [stored.content for stored in api.state.files.values()] == [b""]


def test_a_name_of_a_file_leads_nowhere_else(tmp_path: Path, clock: Clock) -> None:
    api, _ = opened(tmp_path / "town", clock)
    api.person(7, "王阿姨").sends_document("../../../evil.sh", b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["town"]
    assert [path.read_bytes() for path in (tmp_path / "town" / "files").iterdir()] == [b"x"]


@pytest.mark.parametrize("body", ['{"$at": 3}', "no JSON", '{"id": 1, "unheard_of": 2}'])
def test_what_cannot_be_read_is_said_and_not_guessed(tmp_path: Path, clock: Clock, body: str) -> None:
    _, kept = opened(tmp_path, clock)
    kept.close()
    with sqlite3.connect(tmp_path / "sandbox.db") as store:
        store.execute("INSERT INTO thing VALUES ('user', '1', ?)", (body,))
    with pytest.raises(KeptError):
        opened(tmp_path, clock)


async def test_a_write_that_fails_is_tried_again_with_the_next(tmp_path: Path, clock: Clock) -> None:
    api, kept = opened(tmp_path, clock)
    api.person(7, "王阿姨").says("一")
    odd: Any = object()
    api.state.profile["name:"] = odd
    with pytest.raises(TypeError):
        api.state.keep()
    del api.state.profile["name:"]
    clock.now += timedelta(seconds=1)
    kept.close()
    again, _ = opened(tmp_path, clock)
    assert again.person(7, "").screen.text == "一"
