"""名单.md, row by row."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.model import Reason
from bot.rules import roster
from bot.rules.eligibility import Circumstances
from bot.rules.roster import Keys, OnFile, Row
from tests.rules.book import POLICY, TODAY, rows

PAGE = "名单.md"
TRUTH = {"是": True, "否": False, "": None}


def keys(words: str) -> Keys:
    """李大山 1945-08-12 #甲 @027."""
    name, *more = words.split()
    found = Keys(name)
    for word in more:
        if word.startswith("#"):
            found = replace(found, id_number=word)
        elif word.startswith("@"):
            found = replace(found, phone=word)
        else:
            found = replace(found, born_on=date.fromisoformat(word))
    return found


def row(words: str, at: int = 1, told: Circumstances | None = None, **facts: str) -> Row:
    return Row(at, keys(words), "", told or Circumstances(), facts, True)


def on_file(words: str) -> list[OnFile]:
    found = [re.sub(r"\(互助员\)", "", one) for one in words.split(";") if one]
    return [
        OnFile(n, keys(one), "(互助员)" not in said)
        for n, (one, said) in enumerate(zip(found, words.split(";"), strict=False), start=1)
    ]


def day(words: str) -> date | None:
    return date.fromisoformat(words) if words else None


@pytest.mark.parametrize(("born", "number", "phone", "known_born", "known_number", "known_phone", "verdict"),
                         rows(PAGE, "表上的生日"))  # fmt: skip
def test_two_of_one_name_are_told_apart_as_the_book_says(
    born: str, number: str, phone: str, known_born: str, known_number: str, known_phone: str, verdict: str
) -> None:
    one = Keys("李大山", day(born), number, phone)
    other = Keys("李大山", day(known_born), known_number, known_phone)
    assert roster.same_person(one, other) == roster.same_person(other, one) == verdict


@pytest.mark.parametrize(("said", "there", "verdict"), rows(PAGE, "表上 |"))
def test_a_row_is_about_whom_the_book_says(said: str, there: str, verdict: str) -> None:
    found = roster.match(row(said), on_file(there), POLICY)
    if isinstance(found, Reason):
        assert found.rule == verdict
    else:
        assert (f"第{found.person_id}位" if found else "新来的") == verdict


@pytest.mark.parametrize(("first", "second", "verdict"), rows(PAGE, "上面一行"))
def test_a_roster_names_nobody_twice(first: str, second: str, verdict: str) -> None:
    found = roster.twins([row(first, 2), row(second, 3)], POLICY)
    assert {at: (reason.rule, reason.facts["line"]) for at, reason in found.items()} == (
        {} if verdict == "可以" else {3: (verdict, 2)}
    )


@pytest.mark.parametrize(("wrong", "verdict"), rows(PAGE, "哪里不对"))
def test_what_cannot_be_read_is_said(wrong: str, verdict: str) -> None:
    found = roster.unreadable(
        named=wrong != "没有姓名",
        unclear=["电话"] if wrong == "有一格看不懂" else [],
        formulas=["电话"] if wrong == "有一格是公式" else [],
        merged=wrong == "有合并的格",
        month_only=wrong == "生日只写到月",
        id_against_birthday=wrong == "身份证号和生日对不上",
        policy=POLICY,
    )
    assert [reason.rule for reason in found] == ([] if verdict == "可以" else [verdict])


def circumstances(**told: Any) -> Circumstances:
    return Circumstances(**told)


@pytest.mark.parametrize("field", ["supporters_away", "hard_at_home", "subsidy"])
@pytest.mark.parametrize(("there", "said", "then", "added"), rows(PAGE, "册上 | 名单"))
def test_what_is_on_file_stands(field: str, there: str, said: str, then: str, added: str) -> None:
    known = OnFile(1, keys("李大山"), True, told=circumstances(**{field: TRUTH[there]}))
    told = row("李大山", told=circumstances(found_on=TODAY, **{field: TRUTH[said]}))
    both, _ = roster.merged(told, known)
    assert getattr(both, field) == TRUTH[then]
    assert roster.adds(replace(told, agreed=False), known) == (TRUTH[added] is True)
    found = field != "subsidy" and TRUTH[added]
    assert both.found_on == (TODAY if found else None), "the findings come with their day"


FULL = Circumstances(date(1940, 1, 1), "alone", None, True, True, TODAY, False)


@pytest.mark.parametrize(
    ("changed", "verdict", "doubts"),
    [
        ({}, "eligible", []),
        ({"situation": None}, "incomplete", []),
        ({"subsidy": True}, "not-eligible", ["has-subsidy"]),
        ({"supporters_away": False}, "not-eligible", ["supporters-near"]),
        ({"born_on": date(1980, 1, 1)}, "not-eligible", ["elder-too-young"]),
    ],
)
def test_a_row_is_judged_as_a_single_enrolment_is(
    changed: dict[str, object], verdict: str, doubts: Sequence[str]
) -> None:
    told = row("李大山", told=circumstances(**{**vars(FULL), **changed}))
    finding, against = roster.judged(told, None, TODAY, POLICY)
    assert finding.verdict == verdict
    assert [reason.rule for reason in against] == doubts


def test_what_the_street_excepted_stays_so_and_whoever_died_is_not_enrolled_again() -> None:
    excepted = OnFile(1, keys("李大山"), True, told=replace(FULL, subsidy=True, exception_by=7))
    assert roster.judged(row("李大山"), excepted, TODAY, POLICY)[0].verdict == "exception"
    gone = replace(excepted, deceased=True)
    assert [one.rule for one in roster.judged(row("李大山"), gone, TODAY, POLICY)[1]] == ["roster-deceased"]


def test_whoever_is_on_file_with_another_community_is_not_enrolled_here_too() -> None:
    new, known = row("李大山", told=FULL), OnFile(1, keys("李大山"), True)
    assert [one.rule for one in roster.judged(new, None, TODAY, POLICY, lives_elsewhere=True)[1]] == [
        "roster-elsewhere"
    ]
    assert roster.judged(new, known, TODAY, POLICY, lives_elsewhere=True)[1] == ()


def test_what_else_a_row_may_add() -> None:
    known = OnFile(1, keys("李大山"), True, form="爹爹", facts={"phone": "027"},
                   agreed=frozenset(("record", "situation")))  # fmt: skip
    same = row("李大山", phone="139")
    assert not roster.adds(same, known), "the phone on file stands"
    assert roster.adds(row("李大山", address="翠园1栋"), known)
    assert roster.adds(same, replace(known, is_elder=False))
    assert not roster.adds(replace(same, form="大爷"), known)
    assert roster.adds(replace(same, form="大爷"), replace(known, form=""))
    assert roster.adds(same, replace(known, agreed=frozenset()))
    assert roster.consents_of(row("李大山", health_note="腿脚不便")) == {"record", "situation", "health"}


def test_a_situation_on_file_keeps_its_own_words() -> None:
    known = OnFile(1, keys("李大山"), True, told=Circumstances(situation="alone"))
    told = row("李大山", told=Circumstances(situation="other", situation_words="低保"))
    assert roster.merged(told, known)[0] == Circumstances(situation="alone")
    assert roster.merged(told, None) == (told.told, {})
