"""A told visit becomes answers: what is sure is filled in, doubts become guesses, the rest stays open."""

from datetime import datetime
from typing import Any

import pytest

from bot.understanding.names import Named
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from bot.understanding.visit_slots import changed_slots, is_correction, is_unknown, slots_of

NOW = datetime.fromisoformat("2026-03-18T16:00+08:00")
NAMED: tuple[Named, ...] = (
    (1, "李大山", "爹爹"),
    (2, "张桂珍", "婆婆"),
    (3, "陈国强", "爷爷"),
    (4, "陈明", "爷爷"),
)
DAY = "2026-03-17."


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "昨天下午三点到五点给李爹爹打扫",
            {"elder": "1", "service": "cleaning", "date": f"{DAY}afternoon", "minutes": "120@900"},
        ),
        ("昨天给李爹爹打扫", {"elder": "1", "service": "cleaning", "date": DAY}),
        (
            "刚才给李爹爹打扫半小时",
            {"elder": "1", "service": "cleaning", "date": "2026-03-18.", "minutes": "30"},
        ),
        (
            "昨天给陈爷爷打扫半小时",
            {"elder?": ["3", "4"], "service": "cleaning", "date": DAY, "minutes": "30"},
        ),
        ("昨天给赵爷爷打扫半小时", {"service": "cleaning", "date": DAY, "minutes": "30"}),
        (
            "小王昨天给李爹爹打扫半小时",
            {"elder?": ["1"], "service": "cleaning", "date": DAY, "minutes": "30"},
        ),
        (
            "昨天给李爹爹和张婆婆送饭一小时",
            {"elder": "several", "elders~": ["1", "2"], "service": "meals", "date": DAY, "minutes": "60"},
        ),
        ("昨天给李爹爹和赵婆婆送饭一小时", {"service": "meals", "date": DAY, "minutes": "60"}),
        ("明天给李爹爹帮忙一小时", {"elder": "1", "minutes": "60"}),
        ("前几天给李爹爹帮忙一小时", {"elder": "1", "minutes": "60"}),
        ("1月2号给李爹爹帮忙一小时", {"elder": "1", "date?": ["2026-01-02."], "minutes": "60"}),
        (
            "25号给李爹爹帮忙一小时",
            {"elder": "1", "date?": ["2026-02-25.", "2026-03-25."], "minutes": "60"},
        ),
        (
            "昨天3点到5点给李爹爹帮忙",
            {"elder": "1", "date": DAY, "minutes?": ["120@900", "120@180"]},
        ),
        ("昨天三点开始给李爹爹帮忙一小时", {"elder": "1", "date": DAY, "minutes?": ["60@900", "60@180"]}),
        ("昨天给李爹爹帮忙九小时", {"elder": "1", "date": DAY, "minutes?": ["540"]}),
        ("昨天跟小王一起给李爹爹帮忙一小时", {"elder": "1", "date": DAY, "minutes?": ["60"]}),
        ("昨天给李爹爹帮忙早晚各一小时", {"elder": "1", "date": DAY, "minutes?": ["60"]}),
        (
            "昨天半夜2点到3点给李爹爹帮忙",
            {"elder": "1", "date?": [f"{DAY}night", "2026-03-18.night"], "minutes": "60@120"},
        ),
        ("记一次服务", {}),
    ],
)
def test_a_visit_as_answers(text: str, slots: dict[str, Any]) -> None:
    found = understand(text, NOW, Context(named=NAMED))
    assert found.intent == "log_visit"
    assert slots_of(found.told, found.visits[0], NAMED) == slots


def test_somebody_not_looked_after_is_unknown() -> None:
    for text, unknown in (("昨天给赵爷爷打扫半小时", True), ("昨天给李爹爹打扫半小时", False)):
        found = understand(text, NOW, Context(named=NAMED))
        assert is_unknown(found.visits[0], NAMED) is unknown


ANSWERS = {"elder": "1", "service": "cleaning", "date": f"{DAY}morning", "minutes": "120@540"}


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("不对,是一个小时", {"minutes": "60"}),
        ("不对,是前天", {"date": "2026-03-16.morning"}),
        ("不对,是前天下午", {"date": "2026-03-16.afternoon"}),
        ("不对,是下午", {"date": f"{DAY}afternoon"}),
        ("不对,是张婆婆,一个小时", {"elder": "2", "minutes": "60"}),
        ("少写了半个小时", {"minutes": "150"}),
        ("多写了半个小时", {"minutes": "90"}),
        ("多写了三个小时", {}),
        ("25号", {"date?": ["2026-02-25.", "2026-03-25."]}),
        ("昨天和前天", {}),
        ("我还有几分", {}),
    ],
)
def test_what_a_sentence_changes(text: str, slots: dict[str, Any]) -> None:
    found = understand(text, NOW, Context("visit-read-back", ANSWERS, NAMED))
    assert changed_slots(found, NAMED, ANSWERS) == slots


def test_what_takes_something_back() -> None:
    assert is_correction("不对,是一个小时")
    assert is_correction("少写了半个小时")
    assert not is_correction("一个小时")
