"""A community's own words are put in general ones before a sentence is read; danger is never among them."""

from datetime import datetime

import pytest

from bot.model import SERVICES
from bot.understanding.own_words import PLACE, in_general_words, read_own_word, service_reader
from bot.understanding.sentence import Understanding, understand
from bot.understanding.services import read_service
from bot.understanding.spoken import Context

NOW = datetime.fromisoformat("2026-03-18T16:00+08:00")
OWN = [
    ("去老年食堂", "meals"),
    ("老年食堂", PLACE),
    ("扯白", "company"),
    ("医院后门", PLACE),
    ("Tea", "company"),
]


def told(said: str) -> Understanding:
    return understand(said, NOW, Context(own=OWN))


@pytest.mark.parametrize("service", SERVICES)
def test_a_word_may_mean_any_service(service: str) -> None:
    own = [("老地方的事", service)]
    [visit] = understand("昨天帮李爹爹老地方的事一个小时", NOW, Context(own=own)).visits
    assert (visit.service, visit.elder, visit.minutes) == (service, "李爹爹", 60)
    assert service_reader(own)("老地方的事") == service
    assert read_service("老地方的事") is None


def test_without_words_of_its_own_nothing_changes() -> None:
    assert in_general_words("昨天陪李爹爹聊天", []) == "昨天陪李爹爹聊天"


def test_the_longest_word_is_heard_first() -> None:
    assert in_general_words("去老年食堂", OWN) == "送饭"
    assert in_general_words("在老年食堂", OWN) == "在····"


def test_it_is_used_before_the_general_words() -> None:
    """打扫战场 is no cleaning where people say so of a card game."""
    own = [("打扫战场", "company")]
    assert read_service("打扫战场") == "cleaning"
    [visit] = understand("昨天陪李爹爹打扫战场一个小时", NOW, Context(own=own)).visits
    assert visit.service == "company"


def test_a_place_is_no_service_and_nobody() -> None:
    [there] = told("昨天在医院后门陪李爹爹扯白一个小时").visits
    assert (there.service, there.elder) == ("company", "李爹爹")
    [without] = understand("昨天到王家湖找李爹爹聊天一个小时", NOW).visits
    [within] = understand("昨天到王家湖找李爹爹聊天一个小时", NOW, Context(own=[("王家湖", PLACE)])).visits
    assert (within.service, within.elder) == ("company", "李爹爹")
    assert without.service == "company"


def test_in_letters_it_is_no_part_of_a_longer_word() -> None:
    assert in_general_words("had tea with her team", OWN) == "had 聊天 with her team"


def test_it_is_heard_in_a_wish_and_in_traditional_characters_too() -> None:
    assert told("后天想请人来扯白").slots["service"] == "company"
    assert told("昨天陪李爹爹去老年食堂一個小時").visits[0].service == "meals"


def test_danger_is_heard_before_them() -> None:
    own = [("摔倒了", PLACE)]
    assert understand("李爹爹摔倒了", NOW, Context(own=own)).intent == "emergency"


@pytest.mark.parametrize("said", ["去老年食堂", " 湖边亭子 ", "big canteen", "扯白"])
def test_what_may_be_a_word(said: str) -> None:
    assert read_own_word(said) == said.strip()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "饭",
        "很长很长的一个说法真的太长了",
        "对的",
        "算了",
        "救命",
        "煤气站",
        "中风",
        "3号楼",
        "送饭,打扫",
        "嗯嗯",
        "😀😀",
    ],
)
def test_what_may_be_none(said: str) -> None:
    assert read_own_word(said) is None
