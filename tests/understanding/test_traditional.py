"""What is typed in traditional characters, as in Taiwan, means what it means in simplified ones."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.understanding.birthdays import read_birthday
from bot.understanding.clocks import read_clock, read_times
from bot.understanding.danger import is_danger
from bot.understanding.days import read_day
from bot.understanding.days_ahead import read_day_ahead, read_until
from bot.understanding.half_points import read_half_points
from bot.understanding.lengths import read_minutes
from bot.understanding.names import read_person
from bot.understanding.replies import read_reply
from bot.understanding.roster_rows import read_row, read_truth
from bot.understanding.tidy import simplified
from bot.understanding.weekdays import read_often, read_part, read_weekdays
from bot.understanding.when_ahead import read_when_ahead
from bot.understanding.yuan import read_fen, speaks_of_a_card
from tests.understanding.own_set import TODAY, Line, disagreement, silently_wrong
from tests.understanding.test_own_set import every_set, form
from tools.hant import traditional


@pytest.mark.parametrize(
    ("typed", "is_"),
    [
        ("打掃", "打扫"), ("著火了", "着火了"), ("著急", "着急"), ("著名", "著名"), ("後天", "后天"), ("乾隆", "乾隆"),
        ("存摺", "存折"), ("裡面", "里面"), ("裏面", "里面"), ("於是", "于是"), ("打扫", "打扫"), ("ok", "ok"),
    ],
)  # fmt: skip
def test_traditional_signs_become_simplified_ones(typed: str, is_: str) -> None:
    assert simplified(typed) == is_


@every_set
def test_every_line_means_the_same_in_traditional_characters(own: tuple[Line, ...]) -> None:
    """Even where the line is not wholly understood: then it is so in both."""
    differs = {}
    for line in own:
        found = in_simplified(form(replace(line, text=traditional(line.text))))
        why = disagreement(line, found)
        if silently_wrong(line, found) or (why and why != disagreement(line, in_simplified(form(line)))):
            differs[line.text] = why
    assert differs == {}


READERS: list[tuple[Callable[..., Any], tuple[object, ...], tuple[str, ...]]] = [
    (read_birthday, (TODAY,), ("1948年5月3號", "四八年五月三號")),
    (read_clock, (), ("下午三點半", "晚上八點鐘", "三點過五分")),
    (read_times, (), ("三點到五點", "下午兩點半到四點")),
    (read_half_points, (), ("一分半", "兩分", "三個積分", "半分")),
    (read_minutes, (), ("一個半鐘頭", "兩個小時", "四十五分鐘", "三刻鐘", "半個鐘")),
    (read_day, (TODAY,), ("昨天", "上禮拜二", "前天", "三月十號", "這個月十號")),
    (read_day_ahead, (TODAY,), ("後天", "下禮拜三", "二十號", "大後天")),
    (read_until, (TODAY, TODAY), ("到週五", "三天", "十天")),
    (read_weekdays, (), ("週二週五", "禮拜二和禮拜五", "每天", "週一到週五")),
    (read_often, (), ("每週兩次", "一個禮拜三回", "天天")),
    (read_part, (), ("上午", "下午", "中午", "晚上")),
    (read_when_ahead, (TODAY,), ("後天下午三點", "週五下午", "明天上午九點半")),
    (read_fen, (), ("十五塊五", "三塊二", "兩塊半", "二十元")),
    (
        read_reply,
        (),
        ("對的", "對", "沒錯", "不對", "算了", "不記了", "莫記了", "返回", "取消", "沒問題", "確認"),
    ),
    (
        read_person,
        ([(1, "张桂珍", "婆婆"), (2, "刘建国", "师傅")],),
        ("張婆婆", "張桂珍", "劉建國", "劉師傅"),
    ),
    (read_truth, (), ("是", "否", "有", "沒有", "無")),
]


@pytest.mark.parametrize(
    ("reader", "args", "typed"),
    [(reader, args, one) for reader, args, typed in READERS for one in typed],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_an_answer_is_read_the_same_in_both(
    reader: Callable[..., Any], args: tuple[object, ...], typed: str
) -> None:
    read = reader(typed, *args)
    assert read is not None
    assert read == reader(simplified(typed), *args)


def test_nothing_is_nothing_in_a_sheet() -> None:
    assert read_row(2, ["李大山", "無", "沒有"], ["name", "health_note", "contact"], TODAY).facts == {}


@pytest.mark.parametrize("situation", ["獨居", "空巢", "留守", "失能", "重殘", "計劃生育特殊家庭"])
def test_a_situation_of_our_own_sheet_is_read_again(situation: str) -> None:
    fields = ["name", "situation"]
    there = read_row(2, ["李大山", situation], fields, TODAY)
    assert (
        there.situation == read_row(2, ["李大山", simplified(situation)], fields, TODAY).situation != "other"
    )


def in_simplified(found: dict[str, Any]) -> dict[str, Any]:
    """Names stay as they were typed; they are compared in simplified characters."""
    read: dict[str, Any] = json.loads(simplified(json.dumps(found, ensure_ascii=False)))
    return read


@pytest.mark.parametrize(
    "said", ["瓦斯味好重", "聞到瓦斯味", "瓦斯漏氣了", "著火了", "我媽媽暈倒了", "喘不上氣"]
)
def test_danger_is_heard_in_the_words_of_taiwan(said: str) -> None:
    assert is_danger(said)


@pytest.mark.parametrize("said", ["繳瓦斯費", "瓦斯爐壞了"])
def test_a_bill_for_gas_is_no_danger(said: str) -> None:
    assert not is_danger(said)


@pytest.mark.parametrize("said", ["提款卡", "存摺", "銀行卡"])
def test_a_card_is_known_by_its_name_there(said: str) -> None:
    assert speaks_of_a_card(said)
