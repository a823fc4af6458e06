"""What is told beside a visit is neither its day, nor its length, nor what is given."""

import pytest

from bot.understanding.asides import without_asides
from tests.understanding.test_sentence_sample import form


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("打扫一个小时路上半小时不算", "打扫一个小时"),
        ("本来说一个小时结果打扫了两个小时", "结果打扫了两个小时"),
        ("昨天说好的明天下午送饭", "明天下午送饭"),
        ("李奶奶的儿子昨天不在家我陪李奶奶去看病", "李奶奶昨天我陪李奶奶去看病"),
        ("我有12分送4分给魏大姐", "送4分给魏大姐"),
        ("早上七点五十出门八点二十到雷奶奶家", "早上八点二十到雷奶奶家"),
        ("一刻钟她前天出的院", "一刻钟出的院"),
        ("排队等了半个钟头前后一共一个小时", "排队等了前后一共一个小时"),
        ("上次聂大姐送了我4分这回我送她2分", "这回我送她2分"),
        ("药一天三次一次两片四十分钟", "四十分钟"),
        ("not yesterday, this morning i cleaned", "this morning i cleaned"),
        ("mrs guo came home on sunday, this morning i looked in", "mrs guo this morning i looked in"),
        ("i have nine points, send four to lao chen", "send four points to lao chen"),
        ("give 3 of my 10 points to mrs zhang", "give 3 points to mrs zhang"),
    ],
)
def test_it_is_taken_out(said: str, left: str) -> None:
    assert without_asides(said) == left


@pytest.mark.parametrize(
    "said",
    [
        "昨天路上陪她走了半小时",
        "昨天说好的",
        "他儿子不在家",
        "我有12分",
        "she came home on sunday",
        "张大姐送了我5分",
    ],
)
def test_what_is_the_matter_itself_stays(said: str) -> None:
    assert without_asides(said) == said


def test_the_length_of_the_way_is_not_logged() -> None:
    [visit] = form("前天给汤奶奶打扫 路上半小时不算 打扫一个小时", "", None)["visits"]
    assert (visit["date"], visit["minutes"]) == ("2026-03-16", 60)
