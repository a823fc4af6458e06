"""The week's plan is the cheapest there is, breaks no rule, and is the same whoever is looked at first."""

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.candidates import Candidates, options
from bot.rules.policy import PILOT, Policy
from bot.rules.wanted import Helper, Place, Promise, Wanted
from bot.rules.week import Option, by_day, faults, fits_day, greedy, price, with_starts
from bot.solver import best, plan_week
from bot.solver.flow import cheapest_flow
from tests.rules.pairs import ALL_DAY, HELPER, ON, TODAY, WANTED, by_chance
from tests.solver.exact import cheapest, worth
from tools.bench.matching import district

ROOMY = replace(PILOT, visits_a_day=3)
INSTANCES = 240


def pairs(wanted: list[Wanted], helpers: list[Helper], policy: Policy = PILOT) -> list[Option]:
    return options(wanted, Candidates(helpers, policy), TODAY, policy)


def crowds(found: list[Option], policy: Policy) -> bool:
    return any(not fits_day(theirs, policy) for theirs in by_day(cheapest_flow(found, policy)).values())


@pytest.mark.slow
@pytest.mark.parametrize("policy", [PILOT, ROOMY], ids=["two a day", "three a day"])
@pytest.mark.parametrize("tries", [0, 32], ids=["whole numbers", "flows"])
def test_a_plan_is_as_cheap_as_the_cheapest_found_by_trying_everything(policy: Policy, tries: int) -> None:
    tangled, dearer_by_hand = 0, 0
    for number in range(INSTANCES // 2):
        wanted, helpers = by_chance(Random(number), visits=3 + number % 5, people=2 + number % 3)
        found = pairs(wanted, helpers, policy)
        chosen = best(found, policy, tries)
        assert worth(wanted, chosen, policy) == cheapest(wanted, found, policy), number
        assert faults(with_starts(chosen, policy), policy) == [], number
        by_hand = worth(wanted, greedy(found, policy), policy)
        assert worth(wanted, chosen, policy) <= by_hand, number
        tangled += crowds(found, policy)
        dearer_by_hand += worth(wanted, chosen, policy) < by_hand
    assert tangled > 10, "these instances are to be hard: flows alone do not do"
    assert dearer_by_hand > 10


def test_price_is_what_the_visits_come_to_one_by_one() -> None:
    for number in range(50):
        wanted, helpers = by_chance(Random(number), visits=8, people=3)
        chosen = greedy(pairs(wanted, helpers), PILOT)
        assert worth(wanted, chosen, PILOT) == (len(wanted) - len(chosen), price(chosen, PILOT))


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(5, 30), st.integers(2, 12))
def test_no_plan_breaks_a_rule_or_costs_more_than_one_made_by_hand(
    seed: int, visits: int, people: int
) -> None:
    wanted, helpers = by_chance(Random(seed), visits, people)
    found = pairs(wanted, helpers)
    chosen = best(found, PILOT)
    assert faults(with_starts(chosen, PILOT), PILOT) == []
    assert max(Counter(option.wanted.id for option in chosen).values(), default=0) <= 1
    assert worth(wanted, chosen, PILOT) <= worth(wanted, greedy(found, PILOT), PILOT)


@pytest.mark.slow
@pytest.mark.parametrize(("visits", "people"), [(400, 4000), (400, 300)])
def test_the_week_of_a_district_breaks_no_rule_and_costs_no_more_than_one_made_by_hand(
    visits: int, people: int
) -> None:
    town = district(visits, people)
    found = pairs(list(town.wanted), list(town.helpers))
    assert max(Counter(option.wanted.id for option in found).values()) <= PILOT.candidates_max
    chosen = best(found, PILOT)
    assert faults(with_starts(chosen, PILOT), PILOT) == []
    assert worth(town.wanted, chosen, PILOT) <= worth(town.wanted, greedy(found, PILOT), PILOT)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_flows_and_whole_numbers_find_plans_of_the_same_worth_in_a_whole_community(seed: int) -> None:
    wanted, helpers = by_chance(Random(seed), visits=24, people=10)
    found = pairs(wanted, helpers)
    assert worth(wanted, best(found, PILOT, tries=400), PILOT) == worth(
        wanted, best(found, PILOT, tries=0), PILOT
    )


@pytest.mark.slow
def test_when_the_effort_runs_out_the_plan_is_that_made_by_hand_or_better() -> None:
    wanted, helpers = by_chance(Random(3), visits=80, people=25)
    found = pairs(wanted, helpers)
    assert crowds(found, PILOT)
    by_hand = worth(wanted, greedy(found, PILOT), PILOT)
    came_to = []
    for effort in (0, 0.02, 0.2):  # nothing is found, something is found, the best is known to be that
        chosen = best(found, PILOT, tries=0, effort=effort)
        assert faults(with_starts(chosen, PILOT), PILOT) == []
        came_to.append(worth(wanted, chosen, PILOT))
    assert by_hand == came_to[0] >= came_to[1] >= came_to[2] < by_hand


@pytest.mark.parametrize("seed", range(8))
def test_the_plan_is_the_same_whoever_is_looked_at_first(seed: int) -> None:
    chance = Random(seed)
    wanted, helpers = by_chance(chance, visits=15, people=6)
    plan = plan_week(wanted, helpers, (), TODAY, PILOT)
    for _ in range(3):
        chance.shuffle(wanted)
        chance.shuffle(helpers)
        assert plan_week(wanted, helpers, (), TODAY, PILOT) == plan


def test_a_plan_keeps_promises_proposes_the_rest_and_says_what_stays_open() -> None:
    other = replace(WANTED, id=2, elder_ids=(71,))
    nobodys = replace(WANTED, id=3, service="company")
    promise = Promise(1, 70, "cleaning", ON.isoweekday(), date(2026, 1, 1))
    second = replace(HELPER, id=2, paired_ids=frozenset({70}))
    plan = plan_week([nobodys, other, WANTED], [HELPER, second], [promise], TODAY, PILOT)
    assert [(one.wanted.id, one.helper.id) for one in plan.kept] == [(1, 1)]
    assert [(one.wanted.id, one.helper.id) for one in plan.proposed] == [(2, 2)]
    assert plan.open == (nobodys,)


def test_what_was_promised_leaves_less_room_for_what_is_proposed() -> None:
    promise = Promise(1, 70, "cleaning", ON.isoweekday(), date(2026, 1, 1))
    later = [replace(WANTED, id=number, start=540 + 90 * number, elder_ids=(71,)) for number in (2, 3)]
    plan = plan_week([WANTED, *later], [HELPER], [promise], TODAY, PILOT)
    assert (len(plan.kept), len(plan.proposed), len(plan.open)) == (1, 1, 1)


def test_who_was_asked_enough_is_proposed_nothing_and_still_keeps_a_promise() -> None:
    tired = replace(HELPER, asked=(TODAY, TODAY))
    promise = Promise(1, 70, "cleaning", ON.isoweekday(), date(2026, 1, 1))
    assert plan_week([WANTED], [tired], (), TODAY, PILOT).open == (WANTED,)
    assert len(plan_week([WANTED], [tired], [promise], TODAY, PILOT).kept) == 1


def test_a_week_without_visits_or_without_volunteers_is_planned_too() -> None:
    empty = plan_week([], [HELPER], (), TODAY, PILOT)
    assert (empty.kept, empty.proposed, empty.open) == ((), (), ())
    assert plan_week([WANTED], [], (), TODAY, PILOT).open == (WANTED,)


def test_visits_are_shared_out_and_the_one_who_did_little_comes_first() -> None:
    week = [replace(WANTED, id=number, on=ON + timedelta(days=number - 2)) for number in range(1, 5)]
    helpers = [replace(HELPER, id=number, helped_minutes=60 * (number == 1)) for number in (1, 2)]
    plan = plan_week(week, helpers, (), TODAY, PILOT)
    assert Counter(one.helper.id for one in plan.proposed) == {1: 2, 2: 2}
    [first] = plan_week(week[:1], helpers, (), TODAY, PILOT).proposed
    assert first.helper.id == 2


def test_nobody_stays_without_help_so_that_others_have_a_shorter_way() -> None:
    """Helper 1 is next door to both elders; helper 2 is far, and does not clean: both visits must be made."""
    cooking = replace(WANTED, id=2, service="company", elder_ids=(71,))
    near = replace(HELPER, services=frozenset({"cleaning", "company"}))
    far = replace(HELPER, id=2, services=frozenset({"company"}), place=Place(9, "远处"))
    plan = plan_week([WANTED, cooking], [near, far], (), TODAY, PILOT)
    assert {one.wanted.id: one.helper.id for one in plan.proposed} == {1: 1, 2: 2}


def test_three_flexible_visits_that_fit_two_by_two_but_not_together_are_not_all_given_to_one() -> None:
    free = dict.fromkeys(range(1, 8), ((480, 720),))
    helpers = [replace(HELPER, free=free), replace(HELPER, id=2, place=Place(9, "远处"), free=free)]
    three = [replace(WANTED, id=number, start=None, part="morning", minutes=80) for number in (1, 2, 3)]
    for tries in (0, 32):
        chosen = best(pairs(three, helpers, ROOMY), replace(ROOMY, match_again_metres=0), tries)
        assert Counter(option.helper.id for option in chosen) == {1: 2, 2: 1}


def test_plans_of_two_weeks_at_once_keep_to_each_weeks_limit() -> None:
    days = [ON + timedelta(days=number) for number in (0, 1, 2, 7, 8, 9)]
    wanted = [replace(WANTED, id=number, on=on) for number, on in enumerate(days, 1)]
    helper = replace(HELPER, a_week=2, free=dict.fromkeys(range(1, 8), ALL_DAY))
    plan = plan_week(wanted, [helper], (), TODAY, PILOT)
    assert Counter(one.wanted.week for one in plan.proposed) == {wanted[0].week: 2, wanted[3].week: 2}


@pytest.mark.slow
def test_or_tools_is_loaded_when_a_plan_is_first_wanted() -> None:
    code = "import sys, bot.app, bot.solver; sys.exit('ortools' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
