"""积分.md is what the code reckons, and no minute is lost or invented."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import SERVICES
from bot.rules.points import HUNDREDTHS_A_HALF_POINT, carried_over, reckon_points, weighted_hundredths
from bot.rules.policy import Policy
from tests.rules.book import POLICY, half_points, rows

weights = st.integers(1, 300)
services = st.sampled_from(SERVICES)
lengths = st.integers(0, 480)
policies = st.builds(
    lambda numbers, rate: replace(
        POLICY, service_weight=dict(zip(SERVICES, numbers, strict=True)), points_per_hour=rate
    ),
    st.lists(weights, min_size=len(SERVICES), max_size=len(SERVICES)),
    st.integers(1, 3),
)
visits = st.lists(st.tuples(lengths, services), max_size=30)


@pytest.mark.parametrize(("minutes", "points", "left"), rows("积分.md", "服务(分钟) | 积分"))
def test_a_visit_earns_what_the_book_says(minutes: str, points: str, left: str) -> None:
    reckoned = reckon_points(0, int(minutes), "meals", POLICY)
    assert reckoned.value == half_points(points)
    assert reckoned.reason.facts["left_minutes"] == int(left)


@pytest.mark.parametrize(("carried", "minutes", "points", "left"), rows("积分.md", "上回的零头"))
def test_what_was_left_last_time_joins_this_time(carried: str, minutes: str, points: str, left: str) -> None:
    reckoned = reckon_points(int(carried) * 100, int(minutes), "meals", POLICY)
    assert reckoned.value == half_points(points)
    assert reckoned.reason.facts["left_minutes"] == int(left)


@pytest.mark.parametrize(("minutes", "weight", "points", "left"), rows("积分.md", "服务(分钟) | 分量"))
def test_a_service_weighs_what_its_policy_says(minutes: str, weight: str, points: str, left: str) -> None:
    policy = replace(POLICY, service_weight={"meals": int(weight.replace(".", ""))})
    reckoned = reckon_points(0, int(minutes), "meals", policy)
    assert reckoned.value == half_points(points)
    assert reckoned.reason.facts["left_minutes"] == int(left)


@pytest.mark.parametrize(("minutes", "points", "left"), rows("积分.md", "核实过的服务(分钟)"))
def test_the_remainder_follows_from_the_visits(minutes: str, points: str, left: str) -> None:
    assert carried_over(int(minutes) * 100, half_points(points)) == int(left) * 100


def test_the_reason_holds_all_the_arithmetic() -> None:
    reason = reckon_points(1000, 80, "clinic", replace(POLICY, from_on=date(2026, 1, 1))).reason
    assert (reason.rule, reason.version, reason.clause) == ("points-for-visit", "2026-01-01", "二(四)")
    assert reason.facts == {
        "minutes": 80,
        "service": "clinic",
        "weight_hundredths": 100,
        "points_per_hour": 1,
        "weighted_hundredths": 8000,
        "carried_hundredths": 1000,
        "left_hundredths": 0,
        "weighted_minutes": 80,
        "carried_minutes": 10,
        "left_minutes": 0,
        "half_points": 3,
    }


@given(visits, policies)
def test_in_the_end_every_weighted_half_hour_is_half_a_point(
    logged: list[tuple[int, str]], policy: Policy
) -> None:
    total, issued = 0, 0
    for minutes, service in logged:
        carried = carried_over(total, issued)
        issued += reckon_points(carried, minutes, service, policy).value
        total += weighted_hundredths(minutes, service, policy)
    assert issued == total // HUNDREDTHS_A_HALF_POINT
    assert carried_over(total, issued) == total % HUNDREDTHS_A_HALF_POINT


@given(lengths, lengths, services, st.integers(0, 2999), policies)
def test_splitting_a_visit_changes_nothing(
    first: int, second: int, service: str, carried: int, policy: Policy
) -> None:
    whole = reckon_points(carried, first + second, service, policy)
    begun = reckon_points(carried, first, service, policy)
    ended = reckon_points(int(begun.reason.facts["left_hundredths"] or 0), second, service, policy)
    assert begun.value + ended.value == whole.value
    assert ended.reason.facts["left_hundredths"] == whole.reason.facts["left_hundredths"]


@given(lengths, lengths, services, st.integers(0, 2999), policies)
def test_a_longer_visit_never_earns_less(
    one: int, other: int, service: str, carried: int, policy: Policy
) -> None:
    short, long = sorted((one, other))
    assert (
        reckon_points(carried, short, service, policy).value
        <= reckon_points(carried, long, service, policy).value
    )


@given(st.integers(0, 10**6), st.integers(0, 10**4))
def test_the_remainder_is_never_a_debt(total: int, issued: int) -> None:
    assert carried_over(total, issued) >= 0


def test_with_a_weight_of_one_an_hour_is_a_point() -> None:
    """二(四): 原则上志愿互助服务一个小时可获一个积分."""
    assert [reckon_points(0, 60, service, POLICY).value for service in SERVICES] == [2] * len(SERVICES)
