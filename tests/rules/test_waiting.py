"""代班.md is when something that nobody touches comes to the colleagues, and when to the street."""

import re
from datetime import date

import pytest

from bot.rules.waiting import LeftLying, Matter, left_lying, lies_with
from tests.rules.book import POLICY, TODAY, rows

PAGE = "代班.md"
WITH = {"owner": "本人", "colleagues": "同事", "street": "街道"}
OWNERS = {"甲": 1, "乙": 2, "全社区": None}


@pytest.mark.parametrize(("since", "today", "lies"), rows(PAGE, "哪天来的"))
def test_what_waits_lies_with_whom_the_book_says(since: str, today: str, lies: str) -> None:
    assert WITH[lies_with(date.fromisoformat(since), date.fromisoformat(today), POLICY)] == lies


def day(words: str) -> date:
    return date.fromisoformat(f"2026-{words}")


@pytest.mark.parametrize(("waits", "reader", "seen"), rows(PAGE, "放着的"))
def test_each_reader_sees_what_the_book_says(waits: str, reader: str, seen: str) -> None:
    matters = [Matter(OWNERS[who], day(since)) for who, since in re.findall(r"(\D+?)(\d\d-\d\d) ?", waits)]
    lines = [
        LeftLying(OWNERS[who], int(count), day(since))
        for who, count, since in re.findall(r"(\D+?)(\d+)件从(\d\d-\d\d) ?", seen)
    ]
    assert left_lying(matters, TODAY, POLICY, street=reader == "街道") == lines
