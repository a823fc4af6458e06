"""服务对象.md is who counts as an elder in special difficulty, and who may volunteer."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.eligibility import Circumstances, age_on, birthday_at, find_eligible
from bot.rules.enrolment import refusal_to_enrol, volunteers_wanted
from tests.rules.book import POLICY, TODAY, rows

SAID = {"是": True, "否": False, "": None}


def day(words: str) -> date | None:
    return date.fromisoformat(words) if words else None


@pytest.mark.parametrize("row", rows("服务对象.md", "出生 | 情形"), ids=" ".join)
def test_an_elder_is_found_as_the_book_says(row: Sequence[str]) -> None:
    born, situation, away, hard, found, subsidy, excepted, verdict, rules, missing = row
    kind, _, words = situation.partition(":")
    circumstances = Circumstances(
        born_on=day(born),
        situation=kind or None,
        situation_words=words or None,
        supporters_away=SAID[away],
        hard_at_home=SAID[hard],
        found_on=day(found),
        subsidy=SAID[subsidy],
        exception_by=5 if excepted else None,
    )
    finding = find_eligible(circumstances, TODAY, POLICY)
    assert finding.verdict == verdict
    assert " ".join(reason.rule for reason in finding.reasons) == rules
    assert " ".join(finding.missing) == missing
    assert {reason.clause for reason in finding.reasons} == {"二(一)"}


def test_a_finding_names_its_facts() -> None:
    known = Circumstances(date(1970, 3, 1), "alone", None, False, False, date(2026, 3, 1), True)
    facts = {reason.rule: reason.facts for reason in find_eligible(known, TODAY, POLICY).reasons}
    assert facts == {
        "elder-too-young": {
            "born_on": "1970-03-01",
            "age": 56,
            "limit_age": 60,
            "eligible_on": "2030-03-01",
        },
        "supporters-near": {"found_on": "2026-03-01"},
        "not-hard-at-home": {"found_on": "2026-03-01"},
        "has-subsidy": {},
    }


@given(st.builds(Circumstances, born_on=st.none() | st.dates(date(1900, 1, 1), date(1966, 3, 18))))
def test_what_is_missing_never_turns_anybody_away(known: Circumstances) -> None:
    finding = find_eligible(known, TODAY, POLICY)
    if known.supporters_away is not False and known.hard_at_home is not False and not known.subsidy:
        assert finding.verdict in ("eligible", "incomplete")
    assert bool(finding.reasons)


@pytest.mark.parametrize(("born", "on", "age"), rows("服务对象.md", "出生 | 哪天"))
def test_full_years_are_counted_as_the_book_says(born: str, on: str, age: str) -> None:
    assert age_on(date.fromisoformat(born), date.fromisoformat(on)) == int(age)


@given(st.dates(date(1900, 1, 1), date(2000, 1, 1)), st.integers(1, 99))
def test_a_birthday_is_the_first_day_of_an_age(born_on: date, age: int) -> None:
    birthday = birthday_at(born_on, age)
    assert age_on(born_on, birthday) == age
    assert age_on(born_on, date.fromordinal(birthday.toordinal() - 1)) == age - 1


@pytest.mark.parametrize(("born", "result"), rows("服务对象.md", "出生 | 结果"))
def test_a_volunteer_is_of_age(born: str, result: str) -> None:
    refusal = refusal_to_enrol(day(born), TODAY, POLICY)
    assert (refusal.reason.rule if refusal else "可以") == result


@pytest.mark.parametrize(("there", "wanted"), rows("服务对象.md", "现有互助员"))
def test_a_community_wants_at_least_five_volunteers(there: str, wanted: str) -> None:
    assert volunteers_wanted(int(there), POLICY) == int(wanted)
