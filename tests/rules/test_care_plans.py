"""What may stand in a care plan, its life, and the visits it makes are those of 服务约定.md."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import SERVICES, PlanItem, PlanState, Refusal
from bot.rules.care_plans import (
    LIFE,
    OVER,
    PlanDeed,
    changes,
    holds_from,
    lies_outside,
    next_state,
    refusal_of_begin,
    refusal_of_item,
)
from bot.rules.plan_weeks import There, made_until, monday_of, visits_in
from bot.rules.policy import Policy
from bot.rules.quiet import is_festival
from tests.rules.book import POLICY, TODAY, minute, rows

PAGE = "服务约定.md"
KEYS = dict(
    zip(("送饭做饭", "打扫卫生", "陪看病", "急事帮手", "上门看看", "聊天做伴", "跑腿办事", "其他"), SERVICES, strict=True)
)  # fmt: skip
PARTS = {
    "上午": "morning",
    "中午": "noon",
    "下午": "afternoon",
    "晚上": "evening",
    "夜里": "night",
    "白天": None,
}
ELDER = 7


def item(words: str, number: int = 0) -> PlanItem:
    """送饭做饭 2 25 中午 60 少放盐."""
    service, often, days, when, minutes, *notes = words.split()
    start = minute(when) if ":" in when else None
    weekdays = () if days == "–" else tuple(map(int, days))
    part = None if start is not None else PARTS[when]
    return PlanItem(KEYS[service], int(often), weekdays, part, start, int(minutes), " ".join(notes), number)


def items(words: str) -> list[PlanItem]:
    return [item(one, number) for number, one in enumerate(words.split(";"), 1) if one]


def said(refused: Refusal | None) -> str:
    return refused.reason.rule if refused else "可以"


def test_the_book_has_the_life_of_a_care_plan() -> None:
    book = {
        deed: ({None if word == "–" else word for word in before.split()}, after, set(who.split()))
        for deed, before, after, who in rows(PAGE, "事")
    }
    assert book == {step.deed: (set(step.before), step.after, set(step.roles)) for step in LIFE}


@pytest.mark.parametrize("deed", get_args(PlanDeed))
@pytest.mark.parametrize("state", [None, *get_args(PlanState)])
def test_a_deed_leads_on_or_says_kindly_that_somebody_was_faster(
    deed: PlanDeed, state: PlanState | None
) -> None:
    step = next(step for step in LIFE if step.deed == deed)
    found = next_state(state, deed, POLICY)
    if state in step.before:
        assert found == step.after
    else:
        assert isinstance(found, Refusal)
        assert (found.reason.rule, found.reason.facts["was"]) == ("plan-moved-on", state)


@pytest.mark.parametrize("state", get_args(PlanState))
def test_every_version_comes_to_an_end(state: PlanState) -> None:
    assert bool([step for step in LIFE if state in step.before]) != (state in OVER)


def refusal_of_items(written: Sequence[PlanItem], policy: Policy) -> Refusal | None:
    """As they are written, one after the other: the first that cannot stand beside those before it."""
    found = (refusal_of_item(one, written[:at], policy) for at, one in enumerate(written))
    return next((refused for refused in found if refused), None)


@pytest.mark.parametrize(("there", "added", "verdict"), rows(PAGE, "已经有的 | 再加的"))
def test_what_may_stand_beside_the_rest(there: str, added: str, verdict: str) -> None:
    before = items(there)
    assert said(refusal_of_items(before, POLICY)) == "可以"
    assert said(refusal_of_item(item(added), before, POLICY)) == verdict
    assert said(refusal_of_items([*before, item(added)], POLICY)) == verdict


@pytest.mark.parametrize(("wanted", "verdict", "accepted", "holds"), rows(PAGE, "说好从哪天起"))
def test_from_when_it_holds(wanted: str, verdict: str, accepted: str, holds: str) -> None:
    from_on = date.fromisoformat(wanted)
    assert said(refusal_of_begin(from_on, TODAY, POLICY)) == verdict
    if holds:
        assert holds_from(from_on, date.fromisoformat(accepted)) == date.fromisoformat(holds)


@pytest.mark.parametrize(("agreed", "wanted", "outside"), rows(PAGE, "约定里有"))
def test_what_lies_outside(agreed: str, wanted: str, outside: str) -> None:
    there = [item(f"{service} 1 – 上午 60") for service in agreed.split()]
    assert lies_outside(there, KEYS[wanted]) is (outside == "是")


MEALS, LATE_MEALS = item("送饭做饭 2 25 中午 60"), item("送饭做饭 2 25 晚上 60")
CLEANING, COMPANY = item("打扫卫生 1 – 上午 60"), item("聊天做伴 1 – 下午 60")


def test_what_is_new_in_a_version() -> None:
    """An item is held against the same service: the one that is just the same first."""
    new = changes([MEALS, CLEANING, LATE_MEALS], [LATE_MEALS, item("送饭做饭 3 135 中午 60"), COMPANY])
    assert new.of_items == ("same", "changed", "new")
    assert new.gone == (CLEANING,)
    assert changes([MEALS], [item("送饭做饭 2 25 中午 60 少放盐")]).of_items == ("changed",)


# The week ------------------------------------------------------------------------------------------------


def days_between(words: str) -> list[date]:
    """3月23–29日."""
    month, _, rest = words.partition("月")
    first, _, last = rest.rstrip("日").partition("–")
    begin = date(2026, int(month), int(first))
    return [begin + timedelta(days=at) for at in range(int(last or first) - int(first) + 1)]


@pytest.mark.parametrize(("plan", "open_on", "there", "made"), rows(PAGE, "约定 |"))
def test_the_days_of_a_week(plan: str, open_on: str, there: str, made: str) -> None:
    wanted, days = items(plan), days_between(open_on)
    first = wanted[0]
    taken = [
        There(first.id, first.service, first.part, days[0].replace(day=int(day))) for day in there.split()
    ]
    found = visits_in(wanted, days, taken, ELDER)
    told = ";".join(" ".join(str(on.day) for which, on in found if which is one) for one in wanted)
    assert told == made


def test_what_was_promised_under_the_version_before_counts() -> None:
    """A volunteer comes on Tuesday for lunch: that lunch is not wanted twice; a supper on the same day is."""
    week = days_between("3月23–29日")
    promised = There(None, "meals", "noon", week[1])
    found = visits_in(
        [item("送饭做饭 2 25 中午 60", 1), item("送饭做饭 2 25 晚上 60", 2)], week, [promised], ELDER
    )
    assert [(which.id, on.day) for which, on in found] == [(1, 27), (2, 24), (2, 27)]


WEEK = [date(2026, 3, 23) + timedelta(days=at) for at in range(7)]


@given(st.integers(1, 7), st.integers(1, 60), st.lists(st.integers(0, 6), min_size=2, max_size=4).map(sorted))
def test_made_again_and_again_nothing_comes_twice(often: int, elder_id: int, runs: list[int]) -> None:
    """Whenever the clock comes round, and however late: never more than was agreed on, never twice on one day."""
    wanted, there = item(f"打扫卫生 {often} – 上午 60", 1), list[There]()
    for from_day in runs:
        found = visits_in([wanted], WEEK[from_day:], there, elder_id)
        there += [There(1, one.service, one.part, on) for one, on in found]
        assert len(there) <= often
        assert len({one.on for one in there}) == len(there)
    whole = visits_in([wanted], WEEK, [], elder_id)
    assert len(whole) == often
    assert len({on for _, on in whole}) == often


def test_not_everybodys_one_visit_is_on_the_same_day() -> None:
    found = {visits_in([CLEANING], WEEK, [], elder_id)[0][1] for elder_id in range(5)}
    assert len(found) > 1
    assert all(on.isoweekday() <= 5 for on in found)


@pytest.mark.parametrize(
    ("today", "before", "until"),
    [
        ("2026-03-18", None, "2026-03-29"),
        ("2026-03-18", "2026-03-22", "2026-03-22"),
        ("2026-03-19", "2026-03-22", "2026-03-29"),
        ("2026-03-22", "2026-03-01", "2026-03-29"),
        ("2026-03-23", "2026-03-29", "2026-03-29"),
    ],
)
def test_up_to_when_visits_are_made(today: str, before: str | None, until: str) -> None:
    known = date.fromisoformat(before) if before else None
    assert made_until(date.fromisoformat(today), known).isoformat() == until


def test_a_week_begins_on_monday() -> None:
    assert {monday_of(day) for day in WEEK} == {WEEK[0]}


def test_festivals_are_those_of_the_calendar() -> None:
    assert is_festival(date(2026, 10, 1))
    assert not is_festival(date(2026, 3, 22))  # a Sunday
    assert not is_festival(date(2126, 10, 1))  # no calendar so far ahead
