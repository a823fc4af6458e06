"""A week's plan: what was promised, what a worker would do by hand, and the second look of the rules."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.rules.matching import may
from bot.rules.wanted import Helper, Promise, Taken, Wanted
from bot.rules.week import (
    Option,
    Planned,
    faults,
    fits_day,
    greedy,
    keep_promises,
    more_than_all,
    price,
    with_starts,
)
from tests.rules.book import POLICY, rows
from tests.rules.pairs import HELPER, ON, WANTED

SECOND = replace(HELPER, id=2)
THURSDAY = ON.isoweekday()
PROMISE = Promise(helper_id=1, elder_id=70, service="cleaning", weekday=THURSDAY, since=date(2026, 1, 1))


def pair(wanted: Wanted, helper: Helper = HELPER, metres: int = 0) -> Option:
    return Option(wanted, helper, metres)


def at(number: int, start: int, elder: int = 70, on: date = ON) -> Wanted:
    return replace(WANTED, id=number, start=start, elder_ids=(elder,), on=on)


# Promises.


def kept(
    *promises: Promise, wanted: Wanted = WANTED, helpers: tuple[Helper, ...] = (HELPER, SECOND)
) -> list[int]:
    found, _ = keep_promises([wanted], helpers, promises, POLICY)
    return [one.helper.id for one in found]


def test_a_promise_is_kept_without_asking_and_stands_among_what_they_have() -> None:
    found, helpers = keep_promises([WANTED], [HELPER, SECOND], [PROMISE], POLICY)
    assert found == [Planned(WANTED, HELPER, 540)]
    assert [helper.taken for helper in helpers] == [(Taken(ON, 540, 60),), ()]


@pytest.mark.parametrize(
    "other",
    [
        replace(PROMISE, elder_id=71),
        replace(PROMISE, service="company"),
        replace(PROMISE, weekday=1),
        replace(PROMISE, since=ON + timedelta(days=1)),
        replace(PROMISE, helper_id=5),
    ],
)
def test_a_promise_is_for_its_elder_service_and_weekday_and_from_its_day_on(other: Promise) -> None:
    assert kept(PROMISE) == [1]
    assert kept(other) == []


def test_of_two_promises_for_the_same_the_older_holds() -> None:
    older = replace(PROMISE, helper_id=2, since=date(2025, 12, 1))
    assert kept(PROMISE, older) == [2]


def test_a_promise_that_cannot_be_kept_this_week_goes_to_the_next_or_is_open() -> None:
    resting = replace(HELPER, rest_until=ON)
    later = replace(PROMISE, helper_id=2, since=date(2026, 2, 1))
    assert kept(PROMISE, helpers=(resting, SECOND)) == []
    assert kept(PROMISE, later, helpers=(resting, SECOND)) == [2]


def test_one_person_keeps_as_many_promises_as_a_day_holds() -> None:
    wanted = [at(3, 780), at(2, 660), at(1, 540)]
    found, _ = keep_promises(wanted, [HELPER], [PROMISE], POLICY)
    assert [one.wanted.id for one in found] == [1, 2]


def test_a_promise_to_one_of_two_elders_of_a_home_holds_for_both() -> None:
    assert kept(PROMISE, wanted=replace(WANTED, elder_ids=(69, 70))) == [1]


# What it costs, and what fits.


def test_each_further_visit_of_a_week_counts_some_more() -> None:
    week = [pair(at(number, 540, on=ON + timedelta(days=number - 3)), metres=100) for number in (1, 2, 3)]
    assert price(week[:1], POLICY) == 100
    assert price(week, POLICY) == 300 + (1 + 2) * POLICY.match_again_metres
    next_week = pair(at(4, 540, on=ON + timedelta(days=7)), metres=100)
    assert price([week[0], next_week], POLICY) == 200


def test_nobody_stays_without_help_for_the_sake_of_metres() -> None:
    options = [pair(at(1, 540), metres=4000), pair(at(2, 700), SECOND, 100)]
    assert more_than_all(options, POLICY) > price(options, POLICY)
    assert more_than_all([], POLICY) > 0


@pytest.mark.parametrize(
    ("starts", "fits"),
    [((540,), True), ((540, 615), True), ((540, 614), False), ((540, 540), False), ((540, 660, 780), False)],
)
def test_one_day_holds_what_does_not_overlap_and_no_more_than_the_policy(
    starts: tuple[int, ...], fits: bool
) -> None:
    assert fits_day([pair(at(start, start)) for start in starts], POLICY) == fits


def test_a_day_with_more_room_holds_three_one_after_the_other() -> None:
    roomy = replace(POLICY, visits_a_day=3)
    any_time = [replace(at(number, 0), start=None, part="morning", minutes=70) for number in (1, 2, 3)]
    assert fits_day([pair(one) for one in any_time], roomy)
    assert not fits_day([pair(replace(one, minutes=80)) for one in any_time], roomy)
    planned = with_starts([pair(one) for one in any_time], roomy)
    assert [one.start for one in planned] == [480, 565, 650]
    assert faults(planned, roomy) == []


def test_a_plan_is_read_by_day_and_hour() -> None:
    third = at(3, 540, on=ON + timedelta(days=1))
    planned = with_starts([pair(third), pair(at(2, 700)), pair(at(1, 540), SECOND)], POLICY)
    assert [(one.wanted.id, one.helper.id, one.start) for one in planned] == [
        (1, 2, 540),
        (2, 1, 700),
        (3, 1, 540),
    ]


# By hand.


def test_by_hand_the_soonest_visit_gets_the_best_who_still_can() -> None:
    early, late = at(2, 540), at(1, 570)
    options = [
        pair(late, metres=100),
        pair(late, SECOND, 900),
        pair(early, metres=300),
        pair(early, SECOND, 400),
    ]
    assert greedy(options, POLICY) == [options[2], options[1]]


def test_by_hand_too_the_second_visit_of_a_week_counts_more() -> None:
    first, second = at(1, 540), at(2, 540, on=ON + timedelta(days=1))
    options = [pair(first), pair(second, metres=100), pair(second, SECOND, 399)]
    assert greedy(options, POLICY) == [options[0], options[2]]


def test_by_hand_a_visit_that_fits_nobody_any_more_is_left_open() -> None:
    options = [pair(at(1, 540)), pair(at(2, 560)), pair(at(3, 540, on=ON + timedelta(days=1)))]
    tired = [replace(option, helper=replace(HELPER, a_week=1)) for option in options]
    assert greedy(options, POLICY) == [options[0], options[2]]
    assert greedy(tired, POLICY) == [tired[0]]


# The second look.

CHANGED = {
    "照排的": [Planned(WANTED, HELPER, 540)],
    "换到老人没要的时候": [Planned(WANTED, HELPER, 541)],
    "换成一家人": [Planned(WANTED, replace(HELPER, kin_ids=frozenset({70})), 540)],
    "同一件事派两个人": [Planned(WANTED, HELPER, 540), Planned(WANTED, SECOND, 540)],
    "同一个人同一时候去两家": [Planned(WANTED, HELPER, 540), Planned(at(2, 590, elder=71), HELPER, 590)],
    "同一个人一天去三家": [
        Planned(at(number, 420 + number * 120), HELPER, 420 + number * 120) for number in (1, 2, 3)
    ],
}


@pytest.mark.parametrize(("case", "said"), rows("谁来帮忙.md", "改成"))
def test_a_plan_that_was_changed_is_looked_at_again(case: str, said: str) -> None:
    found = faults(CHANGED[case], POLICY)
    assert [refusal.reason.rule for _, refusal in found] == (
        [] if said == "照排的" or said == "可以" else [said]
    )


def test_a_visit_without_an_hour_may_be_planned_anywhere_in_its_part_of_the_day() -> None:
    morning = replace(WANTED, start=None, part="morning")
    assert faults([Planned(morning, HELPER, 660)], POLICY) == []
    [(_, refusal)] = faults([Planned(morning, HELPER, 661)], POLICY)
    assert refusal.reason.rule == "match-other-hours"
    assert may(morning, HELPER, POLICY) is None
