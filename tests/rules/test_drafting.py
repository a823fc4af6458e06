"""The week in the worker's hands: changes that the rules agree to, why nobody can go, and until when to wait."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.rules import drafting as rules
from bot.rules.drafting import Nobody
from bot.rules.wanted import Helper, Taken
from bot.rules.week import Planned
from tests.rules.book import POLICY, rows
from tests.rules.pairs import HELPER, ON, TODAY, WANTED

SECOND = replace(HELPER, id=2)
OTHER = replace(WANTED, id=2, elder_ids=(71,), start=None)
AT_NINE = Planned(WANTED, HELPER, 540)


def moment(words: str) -> datetime:
    """03-20 16:00."""
    return datetime.strptime(f"2026-{words}+0000", "%Y-%m-%d %H:%M%z")


@pytest.mark.parametrize("now, begins, at, until", rows("排下周.md", "现在 | 要去的时候"))
def test_until_when_somebody_may_look_at_their_week(now: str, begins: str, at: str, until: str) -> None:
    found = rules.week_moment(moment(now), POLICY)
    assert found.at == moment(at)
    waited = rules.until_for(found, moment(begins), POLICY)
    assert waited == (None if until == "来不及" else moment(until))


CHANGES = {
    "10点去李爹爹家": (replace(WANTED, start=None), 600),
    "7点去李爹爹家": (replace(WANTED, start=None), 420),
    "再去张婆婆家,9点半": (OTHER, 570),
    "再去张婆婆家,10点15分": (OTHER, 615),
}


@pytest.mark.parametrize("change, asked, verdict", rows("排下周.md", "改成"))
def test_a_change_is_looked_at_beside_all_else(change: str, asked: str, verdict: str) -> None:
    helper = replace(HELPER, asked=(TODAY,) * int(asked))
    wanted, start = CHANGES[change]
    refused = rules.refusal_to_plan(
        Planned(wanted, helper, start), [replace_helper(AT_NINE, helper)], TODAY, POLICY
    )
    assert (refused.reason.rule if refused else "可以") == verdict


def replace_helper(one: Planned, helper: Helper) -> Planned:
    return Planned(one.wanted, helper, one.start)


def test_what_was_promised_may_be_moved_however_often_they_were_asked() -> None:
    tired = replace(HELPER, asked=(TODAY, TODAY))
    moved = Planned(replace(WANTED, start=None), tired, 600)
    assert rules.refusal_to_plan(moved, [], TODAY, POLICY) is not None
    assert rules.refusal_to_plan(moved, [], TODAY, POLICY, promised=True) is None


def test_somebody_elses_fault_does_not_stand_in_the_way_of_a_change() -> None:
    wrong = Planned(replace(OTHER, id=3), replace(SECOND, active=False), 540)
    assert rules.refusal_to_plan(AT_NINE, [wrong], TODAY, POLICY) is None


def test_the_best_of_those_who_could_go_beside_all_that_is_planned() -> None:
    tired = replace(HELPER, id=3, asked=(TODAY, TODAY))
    at_nine_too = replace(OTHER, start=540)
    found = rules.better(at_nine_too, [HELPER, SECOND, tired], [AT_NINE], TODAY, POLICY)
    assert [one.helper.id for one in found] == [2]
    assert [one.helper.id for one in rules.better(WANTED, [HELPER, SECOND], [AT_NINE], TODAY, POLICY)] == [2]


def test_somebody_begins_as_early_as_the_rest_of_their_day_allows() -> None:
    assert rules.first_start(OTHER, HELPER, [AT_NINE], POLICY) == 615
    assert rules.first_start(OTHER, SECOND, [AT_NINE], POLICY) == 480
    assert rules.first_start(OTHER, replace(HELPER, free={}), [], POLICY) == 480


def test_other_times_are_half_hours_within_what_the_elder_said_and_beside_all_else() -> None:
    morning = Planned(replace(OTHER, part="morning"), HELPER, 615)
    assert rules.starts(morning, [AT_NINE, morning], TODAY, POLICY) == [630, 660]


def test_why_nobody_is_what_most_would_say() -> None:
    resting = [replace(HELPER, id=number, rest_until=ON) for number in (1, 2)]
    trained = replace(HELPER, id=3, services=frozenset())
    assert rules.why_nobody(WANTED, [trained, *resting], TODAY, POLICY) == Nobody("match-resting", 2)
    tired = replace(HELPER, asked=(TODAY, TODAY))
    assert rules.why_nobody(WANTED, [tired, SECOND], TODAY, POLICY) == Nobody("offer-day-full", 1)
    assert rules.why_nobody(WANTED, [], TODAY, POLICY) == Nobody("", 0)


def test_everybody_has_what_the_plan_gives_them() -> None:
    now = rules.busy([HELPER, SECOND], [AT_NINE])
    assert [now[1].taken, now[2].taken] == [(Taken(ON, 540, 60),), ()]


def test_a_waking_day_passes_over_quiet_hours() -> None:
    friday = datetime(2026, 3, 20, 8, tzinfo=UTC)
    assert rules.week_moment(friday, POLICY).until - friday > timedelta(hours=9)
