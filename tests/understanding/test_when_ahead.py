"""When somebody is wanted, as said on Wednesday 18 March 2026; and a whole sentence that asks for help."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.ask_slots import ask_slots
from bot.understanding.doubt import Doubt
from bot.understanding.sentence import understand
from bot.understanding.when_ahead import read_when_ahead, when_key, when_of

TODAY = date(2026, 3, 18)
NOW = datetime(2026, 3, 18, 16, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "said, key",
    [
        ("明天下午三点", "2026-03-19.afternoon@900"), ("周五上午", "2026-03-20.morning"), ("后天", "2026-03-20."),
        ("20号下午3点半", "2026-03-20.afternoon@930"), ("下周二", "2026-03-24."), ("明天三点", "2026-03-19.@900"),
        ("明天晚上七点", "2026-03-19.evening@1140"), ("明天下午3点到5点", "2026-03-19.afternoon@900"),
        ("tomorrow at 3pm", "2026-03-19.afternoon@900"), ("Friday morning", "2026-03-20.morning"),
        ("昨天", "2026-03-17."), ("2100-12-31", "2100-12-31."), ("明天半夜两点", "2026-03-19.night@120"),
        ("后天上午9点请人陪我妈去医院", "2026-03-20.morning@540"), ("下午明天3点", "2026-03-19.afternoon@900"),
    ],
)  # fmt: skip
def test_when_somebody_is_wanted(said: str, key: str) -> None:
    assert read_when_ahead(said, TODAY) == key


@pytest.mark.parametrize(
    "said", ["", "随便", "三点", "这周末", "2月30号", "明天25点", "明天3点和5点", "明天和后天", "9" * 30]
)
def test_what_tells_no_time(said: str) -> None:
    assert read_when_ahead(said, TODAY) is None


def test_what_may_be_two_is_asked_about() -> None:
    assert read_when_ahead("明天3月25号上午", TODAY) == Doubt(("2026-03-19.morning", "2026-03-25.morning"))
    assert read_when_ahead("明天上午下午", TODAY) == "2026-03-19."


@pytest.mark.parametrize("start", [None, 0, 900])
@pytest.mark.parametrize("part", [None, "morning"])
def test_a_key_reads_as_it_was_written(part: str | None, start: int | None) -> None:
    assert when_of(when_key(TODAY, part, start)) == (TODAY, part, start)


@pytest.mark.parametrize(
    "said, slots",
    [
        ("明天下午想找个人陪我去看病", {"service": "clinic", "date": "2026-03-19.afternoon"}),
        ("周五想请人送饭", {"service": "meals", "date": "2026-03-20."}),
        ("有没有人能给我妈打扫", {"service": "cleaning"}),
        ("能不能请个人明天来给我洗澡", {"service": "not-done", "date": "2026-03-19."}),
        ("请人帮忙", {}),
        ("找个人给我打针", {"service": "not-done"}),
        ("后天上午9点请人陪我妈去医院", {"service": "clinic", "date": "2026-03-20.morning@540"}),
        ("来个人帮我买菜", {"service": "errands"}),
        ("明天3月25号想请人", {"date?": ["2026-03-19.", "2026-03-25."]}),
        ("need somebody to clean tomorrow morning", {"service": "cleaning", "date": "2026-03-19.morning"}),
    ],
)
def test_a_sentence_that_asks_for_help(said: str, slots: dict[str, Any]) -> None:
    found = understand(said, NOW)
    assert found.intent == "request_help"
    assert ask_slots(found, said, TODAY) == slots
