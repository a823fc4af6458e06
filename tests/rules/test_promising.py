"""周二归我: who may promise what, and the festivals over which they are asked."""

from dataclasses import replace
from datetime import date, timedelta

import chinese_calendar
import pytest

from bot.rules.festivals import festival_days, festival_on
from bot.rules.promising import refusal_of_day, refusal_to_promise
from bot.rules.wanted import Promise
from tests.rules.book import POLICY, TODAY, rows
from tests.rules.pairs import ALL_DAY, HELPER, WANTED, taken

PEOPLE = {"王阿姨": 1, "刘师傅": 2, "李爹爹": 70, "张婆婆": 71}
KEYS = {"打扫卫生": "cleaning", "聊天做伴": "company", "陪看病": "clinic"}
MRS_WANG = replace(
    HELPER, services=frozenset(KEYS.values()), free=dict.fromkeys(range(1, 7), ALL_DAY), taken=taken("08:00–18:00")
)  # fmt: skip


def promises(words: str) -> list[Promise]:
    """王阿姨 李爹爹 打扫卫生 周二; several days make several."""
    if not words:
        return []
    who, elder, service, days = words.split()
    return [
        Promise(PEOPLE[who], PEOPLE[elder], KEYS[service], "一二三四五六日".index(day) + 1, TODAY)
        for day in days.removeprefix("周")
    ]


@pytest.mark.parametrize("wish, standing, verdict", rows("周二归我.md", "王阿姨要说"))
def test_who_may_promise_what(wish: str, standing: str, verdict: str) -> None:
    [promise] = promises(f"王阿姨 {wish}")
    refused = refusal_to_promise(promise, WANTED, MRS_WANG, promises(standing), TODAY, POLICY)
    assert (refused.reason.rule if refused else "可以") == verdict


def test_a_promise_begins_and_ends_today_or_later() -> None:
    assert refusal_of_day(TODAY, TODAY, POLICY) is None
    refused = refusal_of_day(date(2026, 3, 17), TODAY, POLICY)
    assert refused is not None
    assert refused.reason.facts == {"begins_on": "2026-03-17"}


@pytest.mark.parametrize("on, festival", rows("周二归我.md", "哪一天"))
def test_the_days_of_a_festival(on: str, festival: str) -> None:
    names = {"spring": "春节", "national": "国庆", None: ""}
    assert names[festival_on(date.fromisoformat(on))] == festival


def test_the_calendar_of_the_state_has_a_holiday_on_new_years_eve_and_the_days_after() -> None:
    """除夕 itself is one since 2025."""
    for year in (2025, 2026):
        days = [date(year, 1, 1) + timedelta(days=number) for number in range(60)]
        festival = [day for day in days if festival_on(day)]
        assert len(festival) == 7
        assert all(chinese_calendar.get_holiday_detail(day) == (True, "Spring Festival") for day in festival)


def test_festival_days_are_seen_so_many_days_ahead() -> None:
    assert festival_days(2, date(2026, 9, 21), 14) == []
    assert festival_days(2, date(2026, 9, 22), 14) == [(date(2026, 10, 6), "national")]
    assert festival_days(2, date(2026, 10, 6), 14) == []
