"""Several visits in one sentence, and days that have a name."""

from typing import Any

import pytest

from bot.understanding.form import as_form
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from tests.understanding.own_set import NOW, TODAY


def form(text: str) -> dict[str, Any]:
    return as_form(understand(text, NOW, Context()), text, TODAY)


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("昨天给李爹爹打扫两小时,聊天半小时", [("2026-03-17", 120, "cleaning", "李爹爹"), ("2026-03-17", 30, "company", "李爹爹")]),
        (
            "昨天上午八点到九点给李爹爹打扫,下午三点到四点给张婆婆送饭",
            [("2026-03-17", 60, "cleaning", "李爹爹"), ("2026-03-17", 60, "meals", "张婆婆")],
        ),
        ("前天陪李爹爹看病一小时,然后给王奶奶送饭半小时", [("2026-03-16", 60, "clinic", "李爹爹"), ("2026-03-16", 30, "meals", "王奶奶")]),
        ("昨天给李爹爹和张婆婆打扫,每家一小时", [("2026-03-17", 60, "cleaning", "李爹爹"), ("2026-03-17", 60, "cleaning", "张婆婆")]),
    ],
)  # fmt: skip
def test_several_visits_told_whole_are_several(text: str, visits: list[tuple[str, int, str, str]]) -> None:
    found = form(text)
    told = [(one["date"], one["minutes"], one["service"], one["elder"]) for one in found["visits"]]
    assert (told, found["ask"]) == (visits, [])


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("正月十五给李爹爹送饭半小时", "2026-03-03"), ("去年中秋给李爹爹送饭半小时", "2025-10-06"),
        ("农历正月廿八给李爹爹送饭半小时", "2026-03-16"), ("腊月二十三给李爹爹送饭半小时", "2026-02-10"),
        ("大年初三给李爹爹送饭半小时", "2026-02-19"), ("除夕给李爹爹送饭半小时", "2026-02-16"),
        ("三八给李爹爹送饭半小时", "2026-03-08"), ("端午给李爹爹送饭半小时", "2025-05-31"),
        ("去年元宵给李爹爹送饭半小时", "2025-02-12"),
        ("二月初一给李爹爹送饭半小时", "2025-02-28"), ("去年重阳节给李爹爹送饭半小时", "2025-10-29"),
    ],
)  # fmt: skip
def test_days_with_a_name(text: str, on: str) -> None:
    assert form(text)["visits"][0]["date"] == on


def test_a_month_has_no_such_day() -> None:
    assert form("腊月三十五给李爹爹送饭半小时")["ask"] != []


def test_what_was_denied_in_the_middle_is_left_out() -> None:
    [visit] = form("昨天给李爹爹打扫不是两小时是三小时")["visits"]
    assert visit["minutes"] == 180
