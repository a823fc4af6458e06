"""周二归我: the sentence that takes a weekday for good, and what only sounds like it."""

from datetime import UTC, datetime

import pytest

from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from bot.understanding.visit_slots import promise_slots

NOW = datetime(2026, 3, 18, 8, tzinfo=UTC)
NAMED = [(7, "李大山", "爹爹"), (9, "张桂珍", "婆婆")]

SAID = [
    ("周二归我", {"weekday": "2"}),
    ("星期天都归我", {"weekday": "7"}),
    ("以后每周二我去李爹爹家", {"weekday": "2", "elder": "7"}),
    ("每个星期五我来给张婆婆打扫卫生", {"weekday": "5", "elder": "9", "service": "cleaning"}),
    ("今后每礼拜三上午归我", {"weekday": "3"}),
    ("Tuesdays are mine", {"weekday": "2"}),
    ("every friday I'll clean for 李爹爹", {"weekday": "5", "elder": "7", "service": "cleaning"}),
    ("周二归我,周四归我", {}),
]
OTHERS = [
    ("不再归我", "promise_end"),
    ("周二不归我了", "promise_end"),
    ("no longer mine", "promise_end"),
    ("周二我给李爹爹打扫了两小时", "log_visit"),
    ("上周二我去李爹爹家打扫卫生一小时", "log_visit"),
    ("每周二有人来吗", "unknown"),
]


@pytest.mark.parametrize("said, slots", SAID)
def test_a_weekday_is_taken(said: str, slots: dict[str, str]) -> None:
    found = understand(said, NOW, Context(named=NAMED))
    assert found.intent == "promise_weekday"
    assert promise_slots(found, NAMED) == slots


@pytest.mark.parametrize("said, intent", OTHERS)
def test_what_only_sounds_like_it(said: str, intent: str) -> None:
    assert understand(said, NOW, Context(named=NAMED)).intent == intent
