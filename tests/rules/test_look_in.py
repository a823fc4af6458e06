"""月探访.md, row by row: from when on others are asked to look in, whether, how long each has, and whom."""

from datetime import date

import pytest

from bot.rules.contacts import Register
from bot.rules.look_in import (
    LookInState,
    Near,
    Step,
    first_of_the_year,
    may_be_asked,
    others_are_asked,
    term_of,
    what_next,
    whom_to_ask,
)
from bot.rules.wanted import Helper, Place
from tests.rules.book import POLICY, TODAY, rows

PAGE = "月探访.md"
ANSWERS: dict[str, LookInState] = {
    "没回话": "asked", "答应去": "going", "答应打电话": "calling", "这次不行": "declined", "没人接": "no-answer", "没等到": "lapsed",
}  # fmt: skip
TURNS = {"等": "wait", "请互助员": "volunteer", "请社区": "worker"}


@pytest.mark.parametrize(("today", "alone", "begins", "asks", "spring"), rows(PAGE, "今天 |"))
def test_a_term_is_the_month_or_around_the_new_year_a_week(
    today: str, alone: str, begins: str, asks: str, spring: str
) -> None:
    term = term_of(date.fromisoformat(today), POLICY, alone=alone == "是")
    assert (term.begins_on.isoformat(), term.asks_from.isoformat(), term.spring) == (
        begins,
        asks,
        spring == "是",
    )


@pytest.mark.parametrize(("today", "alone", "at_home", "enrolled", "last", "asked"), rows(PAGE, "今天是"))
def test_others_are_asked_as_the_book_says(
    today: str, alone: str, at_home: str, enrolled: str, last: str, asked: str
) -> None:
    day = date.fromisoformat(today)
    elder = Register(
        1, date.fromisoformat(enrolled), at_home == "是", None if last == "没有" else date.fromisoformat(last)
    )
    term = term_of(day, POLICY, alone=alone == "是")
    assert others_are_asked(elder, term, day, POLICY) is (asked == "是")


def step(words: str) -> Step:
    """15日问,16日答应去; 18日请社区."""
    asked, _, then = words.partition("问,")
    if not then:
        return Step("asked", TODAY.replace(day=int(words.partition("日")[0])), None, worker=True)
    on = TODAY.replace(day=int(asked.removesuffix("日")))
    answered, _, answer = then.rpartition("日")
    return Step(ANSWERS[answer], on, TODAY.replace(day=int(answered)) if answered else None, worker=False)


@pytest.mark.parametrize(("asked", "month", "spring"), rows(PAGE, "请过的"))
def test_whose_turn_it_is_after_those_who_were_asked(asked: str, month: str, spring: str) -> None:
    steps = [] if asked == "没有" else [step(words) for words in asked.split(";")]
    for day, turn, alone in ((TODAY, month, False), (date(2027, 2, 8), spring, True)):
        term = term_of(day, POLICY, alone=alone)
        assert what_next(steps, term, TODAY, POLICY) == TURNS[turn]


def test_an_answer_without_a_day_is_waited_for_from_the_day_it_was_asked() -> None:
    term = term_of(TODAY, POLICY, alone=False)
    assert what_next([Step("going", TODAY, None, worker=False)], term, TODAY, POLICY) == "wait"


def test_who_is_paired_comes_first_then_who_lives_near_then_who_was_not_asked_for_long() -> None:
    left = [
        Near(9 - int(place), paired == "是", int(metres), None if on == "没有" else date.fromisoformat(on))
        for place, paired, metres, on in rows(PAGE, "先后")
    ]
    while left:
        assert whom_to_ask(left[::-1]) == left[0]
        del left[0]
    assert whom_to_ask([]) is None


@pytest.mark.parametrize(("active", "rests", "shuns", "asked"), rows(PAGE, "在做"))
def test_who_rests_or_would_rather_not_is_left_in_peace(
    active: str, rests: str, shuns: str, asked: str
) -> None:
    helper = Helper(
        id=7 if shuns == "是老人自己" else 1, place=Place(9), services=frozenset(), free={}, reach_metres=800,
        active=active == "是", rest_until=None if rests == "没有" else date.fromisoformat(rests),
        shunned_ids=frozenset({7} if shuns == "互助员" else ()),
    )  # fmt: skip
    assert may_be_asked(helper, 7, {1} if shuns == "老人" else (), TODAY) is (asked == "请")


def test_the_year_begins_as_the_farmers_calendar_says() -> None:
    known = ("2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23", "2034-02-19", "2035-02-08")
    assert [first_of_the_year(int(day[:4])).isoformat() for day in known] == list(known)
