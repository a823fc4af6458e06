"""What the market's mouths taught the grammar: each rule beside a wording that it must leave alone."""

from typing import Any

import pytest

from bot.understanding.danger import is_danger
from bot.understanding.intents import GUESSED
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from tests.understanding.own_set import DRAFT, NOW, TODAY


def visits(text: str) -> list[tuple[Any, ...]]:
    """Days from today, minutes, service and elder of each visit."""
    return [
        (visit.on and (visit.on - TODAY).days, visit.minutes, visit.service, visit.elder)
        for visit in understand(text, NOW).visits
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("昨天为孙建国助洁两小时", [(-1, 120, "cleaning", "孙建国")]),
        ("3月16日前往服务对象熊秀兰家中打扫2小时", [(-2, 120, "cleaning", "熊秀兰")]),
        ("昨天李秀英家打扫一小时", [(-1, 60, "cleaning", "李秀英")]),
        ("昨天9-11给李爹爹打扫", [(-1, 120, "cleaning", "李爹爹")]),
        ("2026-03-16孔婆婆打扫90分钟", [(-2, 90, "cleaning", "孔婆婆")]),
        ("今天送饭两趟万爹爹半小时童婆婆二十分钟", [(0, 30, "meals", "万爹爹"), (0, 20, "meals", "童婆婆")]),
        ("前天给刘婆婆送饭昨天也送了都是半小时", [(-2, 30, "meals", "刘婆婆"), (-1, 30, "meals", "刘婆婆")]),
        ("昨天去万婆婆家,她说前天头晕,坐了半小时", [(-1, 30, "company", "万婆婆")]),
        ("今天给刘婆婆送了早点坐了半小时", [(0, 30, "meals", "刘婆婆")]),
        ("昨天晚饭后跟贺师傅下象棋一小时", [(-1, 60, "company", "贺师傅")]),
        ("昨天给舒爹爹送早点20分", [(-1, 20, "meals", "舒爹爹")]),
        ("昨天陪她去打了个针两个小时", [(-1, 120, "clinic", None)]),
        ("昨天做了两个小时", [(-1, 120, None, None)]),
        ("昨天代花奶奶去医院拿药一小时", [(-1, 60, "errands", "花奶奶")]),
        ("昨天陪花奶奶去医院拿药一小时", [(-1, 60, "clinic", "花奶奶")]),
    ],
)
def test_a_visit_is_heard(text: str, told: list[tuple[Any, ...]]) -> None:
    assert visits(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "上个月李婆婆摔过一跤,现在能走路了",
        "昨晚看电视剧,里面的老太太晕倒了",
        "今天孙女来看我",
        "紧急通知,今晚停水,请转给家人",
        "三年前中风住院,现在恢复了",
    ],
)
def test_what_is_told_of_others_is_no_visit(text: str) -> None:
    assert understand(text, NOW).intent != "log_visit"
    assert not is_danger(text)


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("1 hour half cleaning mrs zhao yesterday", "minutes"),
        ("今天早上五点多给凌爹爹买药两小时", "start"),
        ("昨天3-5给李爹爹打扫", "ampm"),
    ],
)
def test_what_is_roughly_said_is_asked(text: str, ask: str) -> None:
    assert ask in understand(text, NOW).ask


def test_an_hour_and_a_quarter_is_75_minutes() -> None:
    assert [minutes for _, minutes, *_ in visits("an hour and a quarter with mr xu yesterday, chatted")] == [
        75
    ]


def test_a_name_after_i_want_to_log_is_whom() -> None:
    found = understand("我要记周爹爹", NOW)
    assert (found.visits[0].elder, found.ask) == ("周爹爹", ("service", "minutes"))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("前天不是今天", {"day_offset": -2, "date": "2026-03-16"}),
        ("送饭不是打扫", {"service": "meals"}),
        ("加半个小时", {"minutes_delta": 30}),
        ("减半个小时", {"minutes_delta": -30}),
    ],
)
def test_a_read_back_is_put_right(text: str, changes: dict[str, Any]) -> None:
    found = understand(text, NOW, Context("visit-read-back", DRAFT))
    assert (found.intent, found.slots["changes"]) == ("correct", changes)


def test_two_lengths_for_one_visit_are_asked() -> None:
    found = understand("两小时还是一个半小时", NOW, Context("visit-read-back", DRAFT))
    assert (found.intent, found.ask) == ("correct", ("minutes",))


@pytest.mark.parametrize("text", ["有点不对", "that's wrong"])
def test_not_right_without_what_would_be_right_is_no(text: str) -> None:
    assert understand(text, NOW, Context("visit-read-back", DRAFT)).intent == "deny"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("刚刚送的分要退", "undo"), ("审没审", "query_status"), ("想要个人每周来打扫", "request_help"),
        ("我要用分", "redeem"), ("不弄这个了", "cancel"),
    ],
)  # fmt: skip
def test_a_single_word_is_a_guess(text: str, intent: str) -> None:
    found = understand(text, NOW)
    assert found.intent == intent
    assert GUESSED in found.flags


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("给2分陈伯", {"amount": 2, "to": "陈伯"}), ("send 3分给小李", {"amount": 3, "to": "小李"}),
        ("转五分给我姐", {"amount": 5, "to": "我姐"}),
    ],
)  # fmt: skip
def test_whom_points_are_for(text: str, slots: dict[str, Any]) -> None:
    assert understand(text, NOW).slots == slots


def test_points_for_help_may_stand_anywhere() -> None:
    assert understand("用分请人陪我体检,后天上午九点,2分", NOW).slots["amount"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "把一瓶安眠药都吞了", "敲门没人应今天还是没人应", "电话打不通三天了", "血压两百一", "左边膀子麻胸口闷",
        "从昨天到现在没人开门", "日子过不下去了不如死了", "出去买菜到现在没回", "怎么拍都没反应", "烧到四十度",
        "he took the whole bottle of pills", "grandpa has been missing since this morning",
    ],
)  # fmt: skip
def test_danger_said_sideways_is_heard(text: str) -> None:
    assert is_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "手机摔了,屏幕碎了", "烟囱冒烟", "救命稻草么样写", "累得我喘不过气", "每天吃一大把药", "轮胎没气了",
        "烧了一壶开水给胡爹爹", "打120要钱吗", "Mr Peng fell last winter but he's fine now", "昨天演习消防",
    ],
)  # fmt: skip
def test_what_only_sounds_like_danger_is_none(text: str) -> None:
    assert not is_danger(text)
