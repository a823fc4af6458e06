"""服务记录.md is what may be logged and what is flagged."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import HalfPoints, Refusal, Visit, VisitState
from bot.rules.visits import ENDED, Draft, doubtful, flags, is_live, refusal_to_log
from tests.rules.book import POLICY, TODAY, day, minute, rows

NOW = 16 * 60
STATES: dict[str, VisitState] = {
    "社区还没核实": "logged",
    "审核通过": "audited",
    "已撤回": "withdrawn",
    "这次不算": "refused",
    "已更正": "reversed",
}


def draft(ago: int = 1, start: int | None = None, minutes: int = 60, service: str = "meals") -> Draft:
    return Draft(TODAY - timedelta(days=ago), start, minutes, service, (7,))


def visit(
    ago: int = 1,
    start: int | None = None,
    minutes: int = 60,
    *,
    state: VisitState = "logged",
    service: str = "meals",
    elder_ids: tuple[int, ...] = (7,),
) -> Visit:
    return Visit(
        id=3,
        volunteer_id=1,
        unit_id=9,
        elder_ids=elder_ids,
        service=service,
        on=TODAY - timedelta(days=ago),
        part=None,
        start=start,
        minutes=minutes,
        state=state,
        round=1,
        logged_by=1,
        logged_at=datetime(2026, 3, 18, tzinfo=UTC),
        decided_by=None,
        decision_words="",
        verified_by=None,
        half_points=HalfPoints(0),
        revision=1,
    )


def rule_of(refusal: Refusal | None) -> str:
    return refusal.reason.rule if refusal else ""


@pytest.mark.parametrize(
    ("on", "start", "minutes", "who", "rule", "words"), rows("服务记录.md", "哪天 | 几点开始")
)
def test_a_visit_is_logged_or_refused_as_the_book_says(
    on: str, start: str, minutes: str, who: str, rule: str, words: str
) -> None:
    made = Draft(day(on), minute(start), int(minutes), "meals", (7,))
    refusal = refusal_to_log(made, (), TODAY, NOW, POLICY, by_worker=who == "社区")
    assert rule_of(refusal) == rule, words


@pytest.mark.parametrize(("on", "handed_in", "rule", "words"), rows("服务记录.md", "哪天 | 哪天交的单"))
def test_a_sheet_counts_from_the_day_handed_in(on: str, handed_in: str, rule: str, words: str) -> None:
    made = Draft(day(on), None, 60, "meals", (7,))
    refusal = refusal_to_log(made, (), TODAY, NOW, POLICY, handed_in_on=day(handed_in))
    assert rule_of(refusal) == rule, words


@pytest.mark.parametrize(
    ("other_start", "other_minutes", "state", "start", "minutes", "rule"), rows("服务记录.md", "已记的:开始")
)
def test_nobody_is_in_two_places_at_once(
    other_start: str, other_minutes: str, state: str, start: str, minutes: str, rule: str
) -> None:
    other = visit(1, minute(other_start), int(other_minutes), state=STATES[state])
    refusal = refusal_to_log(draft(1, minute(start), int(minutes)), [other], TODAY, NOW, POLICY)
    assert rule_of(refusal) == rule


def test_visits_overlap_over_midnight() -> None:
    late = visit(2, 23 * 60, 120)
    assert rule_of(refusal_to_log(draft(1, 30), [late], TODAY, NOW, POLICY)) == "visit-overlaps"
    assert refusal_to_log(draft(1, 60), [late], TODAY, NOW, POLICY) is None


def test_the_refusal_of_an_overlap_names_the_other_visit() -> None:
    refusal = refusal_to_log(draft(1, 540), [visit(1, 540, 90, service="clinic")], TODAY, NOW, POLICY)
    assert refusal is not None
    assert refusal.reason.facts == {
        "other_id": 3,
        "other_on": "2026-03-17",
        "other_service": "clinic",
        "other_minutes": 90,
    }


def test_every_refusal_names_its_facts() -> None:
    cases = {
        "visit-in-future": (draft(-1), {"visited_on": "2026-03-19"}),
        "visit-not-over": (
            draft(0, 15 * 60, 120),
            {"visited_on": "2026-03-18", "minutes": 120, "ends_clock": 17 * 60},
        ),
        "visit-too-old": (draft(61), {"visited_on": "2026-01-16", "limit_days": 60}),
        "visit-too-long": (draft(1, None, 481), {"minutes": 481, "limit_minutes": 480}),
        "visit-without-length": (draft(1, None, 0), {"minutes": 0}),
    }
    for rule, (made, facts) in cases.items():
        refusal = refusal_to_log(made, (), TODAY, NOW, POLICY)
        assert refusal is not None
        assert (refusal.reason.rule, refusal.reason.facts) == (rule, facts)
        assert (refusal.reason.version, refusal.reason.clause) == ("2025-03-04", "一")


@pytest.mark.parametrize(
    ("on", "minutes", "already", "who", "rules", "words"), rows("服务记录.md", "哪天 | 做了")
)
def test_the_worker_is_asked_to_look_twice(
    on: str, minutes: str, already: str, who: str, rules: str, words: str
) -> None:
    ago = (TODAY - day(on)).days
    others = [visit(ago, None, int(already), service="clinic")] if int(already) else []
    found = flags(draft(ago, None, int(minutes)), others, TODAY, POLICY, by_worker=who == "社区")
    assert " ".join(reason.rule for reason in found) == rules, words


def test_a_sheet_is_not_late_when_it_was_handed_in_soon() -> None:
    assert flags(draft(20), (), TODAY, POLICY, handed_in_on=TODAY - timedelta(days=10)) == ()


def test_another_day_does_not_lengthen_this_one() -> None:
    assert flags(draft(1, None, 240), [visit(2, None, 480)], TODAY, POLICY) == ()


def test_flags_name_their_facts() -> None:
    others = [visit(15, None, 300), visit(15, None, 200)]
    found = {reason.rule: reason.facts for reason in flags(draft(15, None, 300), others, TODAY, POLICY)}
    assert found == {
        "visit-long": {"minutes": 300, "limit_minutes": 240},
        "day-long": {"visited_on": "2026-03-03", "day_minutes": 800, "limit_minutes": 480},
        "visit-late": {"visited_on": "2026-03-03", "days": 15, "limit_days": 14},
        "duplicate-maybe": {"other_id": 3, "visited_on": "2026-03-03", "service": "meals", "minutes": 300},
    }


@pytest.mark.parametrize("row", rows("服务记录.md", "老人 | 哪天"), ids=" ".join)
def test_a_visit_that_may_be_there_already_is_asked_about(row: Sequence[str]) -> None:
    elder, on, service, other_minutes, other_start, minutes, start, rule = row
    other = visit(
        1 if on == "同一天" else 2,
        minute(other_start),
        int(other_minutes),
        service="meals" if service == "同一样" else "clinic",
        elder_ids=(7, 8) if elder == "同一位" else (8,),
    )
    reason = doubtful(draft(1, minute(start), int(minutes)), [other], POLICY)
    assert (reason.rule if reason else "") == rule


def test_an_ended_visit_is_no_duplicate() -> None:
    for state in ENDED:
        assert doubtful(draft(), [visit(state=state)], POLICY) is None
        assert not is_live(state)


@given(
    st.integers(0, 1439), st.integers(1, 480), st.integers(0, 1439), st.integers(1, 480), st.integers(-1, 1)
)
def test_two_visits_overlap_whichever_was_logged_first(
    start: int, minutes: int, other_start: int, other_minutes: int, apart: int
) -> None:
    one = refusal_to_log(
        draft(3, start, minutes), [visit(3 + apart, other_start, other_minutes)], TODAY, NOW, POLICY
    )
    other = refusal_to_log(
        draft(3 + apart, other_start, other_minutes), [visit(3, start, minutes)], TODAY, NOW, POLICY
    )
    assert rule_of(one) == rule_of(other)
