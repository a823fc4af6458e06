"""Coming and leaving, said at the door; an end that is now; and who came along."""

from datetime import datetime
from typing import Any

import pytest

from bot.understanding.names import Named
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from bot.understanding.told_visit import Told
from bot.understanding.visit_slots import along_in, slots_of, whose_door

NOW = datetime.fromisoformat("2026-03-18T16:05+08:00")
NAMED: tuple[Named, ...] = ((1, "李大山", "爹爹"), (2, "张桂珍", "婆婆"))
FELLOWS: tuple[Named, ...] = ((7, "刘建国", "师傅"), (8, "刘志强", "师傅"), (9, "周玉兰", "阿姨"))


@pytest.mark.parametrize(
    ("text", "door"),
    [
        ("开始", {}),
        ("现在开始了", {}),
        ("到了", {}),
        ("我刚到", {}),
        ("到门口了", {}),
        ("我到李爹爹家了", {"elder": "1"}),
        ("刚到李大山屋里", {"elder": "1"}),
        ("我到孙爹爹家了", {}),
        ("到李爹爹和张婆婆家了", {"elder": "several", "elders~": ["1", "2"]}),
        ("I'm here", {}),
        ("I am at 李爹爹", {"elder": "1"}),
        ("just arrived", {}),
        ("begin", {}),
    ],
)
def test_a_begin_says_whose_door_it_is(text: str, door: dict[str, Any]) -> None:
    found = understand(text, NOW, Context(named=NAMED))
    assert found.intent == "begin_stay"
    assert whose_door(found.told, NAMED) == door


def test_a_door_of_nobody_is_nobodys() -> None:
    assert whose_door(Told(), NAMED) == {}


@pytest.mark.parametrize(
    "text",
    [
        "结束",
        "结束了",
        "做完了",
        "忙完啦",
        "走了",
        "我走了",
        "从李爹爹家出来了",
        "done",
        "I'm leaving",
        "I've just left",
    ],
)
def test_an_end_is_said_in_few_words(text: str) -> None:
    assert understand(text, NOW, Context(named=NAMED)).intent == "end_stay"


@pytest.mark.parametrize(
    "text",
    [
        "李爹爹走了",
        "昨天我到李爹爹家了",
        "到家了",
        "昨天上午八点开始两个小时",
        "什么时候开始",
        "走路",
        "开始时间不对",
        "她走了吗",
    ],
)
def test_what_only_sounds_like_it_is_neither(text: str) -> None:
    assert understand(text, NOW, Context(named=NAMED)).intent not in ("begin_stay", "end_stay")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("今天下午三点到现在给李爹爹打扫", "65@900"),
        ("下午两点一直到现在,陪李爹爹看病", "125@840"),
        ("3点半到刚才给李爹爹打扫", "35@930"),
        ("cleaned for 李爹爹 from 3 pm until now", "65@900"),
    ],
)
def test_until_now_is_the_time_it_is_said_at(text: str, minutes: str) -> None:
    found = understand(text, NOW, Context(named=NAMED))
    assert slots_of(found.told, found.visits[0], NAMED)["minutes"] == minutes


@pytest.mark.parametrize(
    ("text", "along"),
    [
        ("昨天跟周阿姨一起给李爹爹打扫两小时", {"with": "9"}),
        ("昨天跟刘建国一起给李爹爹打扫两小时", {"with": "7"}),
        ("昨天跟刘师傅一起给李爹爹打扫两小时", {"with?": ["7", "8"]}),
        ("昨天跟孙师傅一起给李爹爹打扫两小时", {"with?": []}),
        ("昨天我们俩给李爹爹打扫两小时", {"with?": []}),
        ("昨天给李爹爹打扫两小时", {}),
        ("昨天跟李爹爹一起散步两小时", {}),
        ("cleaned for 李爹爹 yesterday together with 周玉兰", {"with": "9"}),
    ],
)
def test_who_came_along_is_asked_about_where_it_is_not_sure(text: str, along: dict[str, Any]) -> None:
    told = understand(text, NOW, Context(named=NAMED)).told
    assert along_in(told, FELLOWS) == along
    assert along_in(told, ()) == {}


def test_a_fellow_is_taken_for_an_elder_only_where_nobody_is_known() -> None:
    text = "昨天跟刘师傅一起打扫两小时"
    assert understand(text, NOW, Context(named=NAMED)).visits[0].elder is None
    assert understand(text, NOW).visits[0].elder == "刘师傅"
