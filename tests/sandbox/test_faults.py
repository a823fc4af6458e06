"""Faults: what was done and what the caller learned of it are two things, and both are written down."""

from random import Random

import pytest

from bot.sandbox.faults import AnswerGarbled, AnswerLost
from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, refused, sent


async def test_429_closes_the_door_for_as_long_as_it_says(api: BotApi, auntie: Person, clock: Clock) -> None:
    api.faults.next("429", retry_after=5)
    answer = await api.call("sendMessage", {"chat_id": 7, "text": "好"})
    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 5",
        "parameters": {"retry_after": 5},
    }
    clock.move(seconds=4)
    assert (await refused(api, "sendMessage", chat_id=7, text="好"))[1] == "Too Many Requests: retry after 1"
    clock.move(seconds=1)
    await sent(api, "sendMessage", chat_id=7, text="好")


async def test_500_does_nothing(api: BotApi, auntie: Person) -> None:
    api.faults.next("500", 2, "sendMessage")
    await sent(api, "getMe")
    assert await refused(api, "sendMessage", chat_id=7, text="好") == (500, "Internal Server Error")
    assert await refused(api, "SENDMESSAGE", chat_id=7, text="好") == (500, "Internal Server Error")
    assert "好" not in auntie.screen.text
    await sent(api, "sendMessage", chat_id=7, text="好")


@pytest.mark.parametrize("fault,error", [("lost", AnswerLost), ("garbage", AnswerGarbled)])
async def test_a_lost_answer_is_a_thing_done(
    api: BotApi, auntie: Person, fault: str, error: type[Exception]
) -> None:
    api.faults.next(fault)  # type: ignore[arg-type]  # parametrize gives str
    with pytest.raises(error):
        await api.call("sendMessage", {"chat_id": 7, "text": "好"})
    assert auntie.screen.bubbles[-1].text == "好"
    assert (api.calls[-1].outcome, api.calls[-1].done) == (fault, True)


async def test_a_silent_call_is_a_thing_not_done(api: BotApi, auntie: Person) -> None:
    api.faults.next("silent")
    with pytest.raises(AnswerLost):
        await api.call("sendMessage", {"chat_id": 7, "text": "好"})
    assert "好" not in auntie.screen.text
    assert (api.calls[-1].outcome, api.calls[-1].done) == ("silent", False)


async def test_a_refusal_is_known_even_where_the_answer_would_be_lost(api: BotApi) -> None:
    api.faults.next("lost")
    assert (await refused(api, "sendMessage", chat_id=9, text="好"))[0] == 400
    assert not api.calls[-1].done


async def test_chance_comes_from_a_seed(api: BotApi, auntie: Person) -> None:
    outcomes = []
    for _round in range(2):
        api.faults.chance(0.3, Random(5), kinds=("500",))
        answers = [await api.call("sendChatAction", {"chat_id": 7, "action": "typing"}) for _ in range(50)]
        outcomes.append([answer["ok"] for answer in answers])
    assert outcomes[0] == outcomes[1]
    assert 5 < outcomes[0].count(False) < 25
    api.faults.off()
    await sent(api, "getMe")


async def test_every_call_is_written_down(api: BotApi, auntie: Person) -> None:
    await sent(api, "sendMessage", chat_id=7, text="好")
    await refused(api, "sendMessage", chat_id=9, text="好")
    assert [(seen.method, seen.outcome, seen.done) for seen in api.calls] == [
        ("sendMessage", "ok", True),
        ("sendMessage", "Bad Request: chat not found", False),
    ]
    assert api.calls[0].result["text"] == "好"


async def test_what_the_documentation_does_not_know_is_a_violation(api: BotApi, auntie: Person) -> None:
    if api.schema is None:
        pytest.skip("bot-api/api.json is not here")
    await sent(api, "sendMessage", chat_id=7, text="好", colour="red")
    await refused(api, "sendMessage", chat_id=7)
    await refused(api, "danceAbout")
    await sent(api, "sendMessage", chat_id=7, text="好", disable_notification="perhaps")
    assert [str(one) for one in api.violations] == [
        "sendMessage: unknown parameter 'colour'",
        "sendMessage: 'text' is required",
        "danceAbout: there is no such method",
        "sendMessage: 'disable_notification' is 'perhaps', not Boolean",
    ]


async def test_answers_that_stray_are_noticed(api: BotApi) -> None:
    if api.schema is None:
        pytest.skip("bot-api/api.json is not here")
    assert api.schema.check_answer("getMe", {"id": 1, "is_bot": True, "x": 1}) == [
        "getMe: User has no field 'x'",
        "getMe: User lacks 'first_name'",
    ]
    assert api.schema.check_answer("getMyCommands", [{"command": "a"}]) == [
        "getMyCommands[0]: BotCommand lacks 'description'"
    ]


async def test_history_can_be_trimmed(api: BotApi, auntie: Person) -> None:
    for number in range(10):
        auntie.says(str(number))
    auntie.sends_photo()
    api.state.trim(keep=3)
    assert [bubble.text for bubble in auntie.screen.bubbles] == ["8", "9", ""]
    assert len(api.state.events) == 3
    assert [event.text for event in api.state.events_after(api.state.events[0].seq)] == ["9", ""]
