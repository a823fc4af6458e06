"""谁来帮忙.md, row by row: who may, and who is better."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Refusal
from bot.rules.candidates import Candidates, options
from bot.rules.fitting import earliest, starts_of
from bot.rules.matching import CLAUSES, Merit, may, merits, metres_between, metres_from_best, rank, start_for
from bot.rules.wanted import PARTS, Helper, Place, Taken, Wanted
from tests.rules.book import POLICY, rows
from tests.rules.pairs import ALL_DAY, HELPER, HOME, ON, SERVICES, TODAY, WANTED, minute, spans, taken

PAGE = "谁来帮忙.md"
SAID = {
    "上午": "morning",
    "中午": "noon",
    "下午": "afternoon",
    "晚上": "evening",
    "夜里": "night",
    "没说": None,
}
WOMAN, NO_DOG = frozenset({"woman"}), frozenset({"no-dog"})
BETWEEN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "不是一家人": ({}, {"kin_ids": frozenset({71})}),
    "就是老人自己": ({"elder_ids": (70, 1)}, {}),
    "是一家人": ({}, {"kin_ids": frozenset({70})}),
    "老人不想要这一位": ({"shunned_ids": frozenset({1})}, {}),
    "这一位不想去老人家": ({}, {"shunned_ids": frozenset({70})}),
    "老人想要女的,这一位是男的": ({"wishes": WOMAN}, {}),
    "老人想要女的,这一位是女的": ({"wishes": WOMAN}, {"traits": WOMAN}),
    "这一位怕狗,老人家里有狗": ({}, {"wishes": NO_DOG}),
    "这一位怕狗,老人家里没有狗": ({"traits": NO_DOG}, {"wishes": NO_DOG}),
    "同一件事问过这一位了": ({"asked_ids": frozenset({1})}, {}),
}


def verdict(refused: Refusal | None) -> str:
    if refused is None:
        return "可以"
    assert refused.reason.clause == CLAUSES[refused.reason.rule]
    return refused.reason.rule


def wanted_at(said: str, minutes: str) -> Wanted:
    if said in SAID:
        return replace(WANTED, start=None, part=SAID[said], minutes=int(minutes))
    return replace(WANTED, start=minute(said), minutes=int(minutes))


def place(words: str, pin: tuple[int, int] | None) -> Place:
    if words == "不清楚":
        return Place(9, spot=pin)
    name = words.removesuffix("1栋").removesuffix("2栋")
    return Place(8 if name == "外社区" else 9, name, words.removeprefix(name), pin)


# Who may.


@pytest.mark.parametrize(("active", "rests", "does", "trained", "service", "said"), rows(PAGE, "在做互助员"))
def test_who_may_go_as_the_book_says(
    active: str, rests: str, does: str, trained: str, service: str, said: str
) -> None:
    until = {"": None, "前一天": ON - timedelta(days=1), "那一天": ON}[rests]
    helper = replace(
        HELPER,
        active=active == "是",
        rest_until=until,
        services=frozenset({SERVICES[does]}),
        trained=frozenset({SERVICES[trained]} if trained else ()),
    )
    assert verdict(may(replace(WANTED, service=SERVICES[service]), helper, POLICY)) == said


@pytest.mark.parametrize(("case", "said"), rows(PAGE, "互助员和老人"))
def test_both_sides_are_willing_as_the_book_says(case: str, said: str) -> None:
    theirs, ours = BETWEEN[case]
    assert verdict(may(replace(WANTED, **theirs), replace(HELPER, **ours), POLICY)) == said


@pytest.mark.parametrize(("elders", "helpers", "pins", "metres", "reach", "said"), rows(PAGE, "老人家"))
def test_it_is_as_far_as_the_book_says(
    elders: str, helpers: str, pins: str, metres: str, reach: str, said: str
) -> None:
    pin = None if pins == "没标" else tuple(int(each) for each in pins.split("、"))
    home = place(elders, (0, 0) if pin else None)
    helper = replace(HELPER, place=place(helpers, pin), reach_metres=int(reach))  # type: ignore[arg-type]  # two numbers
    assert metres_between(home, helper.place, POLICY) == int(metres)
    refused = may(replace(WANTED, place=home), helper, POLICY)
    assert verdict(refused) == said
    if refused:
        assert refused.reason.facts == {"metres": int(metres), "reach_metres": int(reach)}


@pytest.mark.parametrize(("said", "begins", "ends"), rows(PAGE, "说 |"))
def test_a_part_of_the_day_is_what_the_book_says(said: str, begins: str, ends: str) -> None:
    assert PARTS[SAID[said]] == (minute(begins), minute(ends))
    assert len(PARTS) == len(SAID)


@pytest.mark.parametrize(("said", "minutes", "free", "has", "verdict_or_start"), rows(PAGE, "老人要"))
def test_a_visit_fits_into_a_day_as_the_book_says(
    said: str, minutes: str, free: str, has: str, verdict_or_start: str
) -> None:
    hours = {ON.isoweekday(): spans(free)} if free else {}
    helper = replace(HELPER, free=hours, taken=taken(has) if has else ())
    wanted = wanted_at(said, minutes)
    refused = may(wanted, helper, POLICY)
    if refused:
        assert refused.reason.rule == verdict_or_start
        assert refused.reason.facts == {"visit_on": ON.isoformat()}
    else:
        assert start_for(wanted, helper, POLICY) == minute(verdict_or_start)


@pytest.mark.parametrize(("today", "others", "a_day", "a_week", "said"), rows(PAGE, "那天已有"))
def test_nobody_goes_too_often(today: str, others: str, a_day: str, a_week: str, said: str) -> None:
    that_day = taken("11:00–12:00", "13:00–14:00")[: int(today)]
    monday = ON - timedelta(days=3)
    that_week = tuple(
        Taken(monday + timedelta(days=day), 540, 60)
        for day in (0, 1, 2, 4, 5)  # a day of the same week, not that of the visit
    )[: int(others)]
    helper = replace(
        HELPER,
        taken=(*that_day, *that_week, Taken(monday - timedelta(days=1), 540, 60)),
        a_day=int(a_day) if a_day else None,
        a_week=int(a_week) if a_week else None,
    )
    assert verdict(may(WANTED, helper, POLICY)) == said


# Who is better.


@pytest.mark.parametrize(
    ("far", "paired", "been", "dialect", "speaks", "asked", "helped", "has", "metres"), rows(PAGE, "多远(米)")
)
def test_who_is_better_is_told_in_metres_as_the_book_says(
    far: str,
    paired: str,
    been: str,
    dialect: str,
    speaks: str,
    asked: str,
    helped: str,
    has: str,
    metres: str,
) -> None:
    homes = {"0": HOME, "200": Place(9, "银湖花园", "2栋"), "800": Place(9, "金山小区")}
    helper = replace(
        HELPER,
        place=homes[far],
        paired_ids=frozenset({70} if paired == "是" else ()),
        been={70: TODAY - timedelta(days=int(been))} if been else {71: TODAY},
        dialects=frozenset({speaks} if speaks else ()),
        asked=(TODAY - timedelta(days=int(asked)), TODAY - timedelta(days=30)) if asked else (),
        helped_minutes=int(helped) * 60,
        taken=(Taken(ON - timedelta(days=1), 540, 60), Taken(ON + timedelta(days=1), 540, 60))[: int(has)],
    )
    assert metres_from_best(replace(WANTED, dialect=dialect), helper, TODAY, POLICY) == int(metres)


def test_all_who_may_are_ranked_the_best_first_and_of_two_alike_the_older() -> None:
    there = replace(HELPER, id=4, been={70: TODAY})
    people = [HELPER, replace(HELPER, id=2, active=False), replace(HELPER, id=3), there]
    ranked = rank(WANTED, reversed(people), TODAY, POLICY)
    assert [(one.helper.id, one.metres) for one in ranked] == [(4, 1500), (1, 2300), (3, 2300)]


def test_what_speaks_for_somebody_the_weightiest_first_and_last_when_they_are_free() -> None:
    wanted = replace(WANTED, dialect="黄陂话")
    paired = replace(
        HELPER,
        paired_ids=frozenset({70}),
        been={70: TODAY - timedelta(days=9)},
        dialects=frozenset({"黄陂话"}),
    )
    free = Merit("free", {"weekday": 4, "part": "morning"})
    assert merits(wanted, paired, TODAY, POLICY) == (
        Merit("paired"),
        Merit("been", {"weeks": 1}),
        Merit("same-building"),
        Merit("dialect", {"dialect": "黄陂话"}),
        free,
    )
    estate = replace(HELPER, place=Place(9, "银湖花园", "2栋"))
    assert merits(wanted, estate, TODAY, POLICY) == (Merit("same-estate"), free)
    elsewhere = replace(HELPER, place=Place(9, "金山小区"))
    assert merits(wanted, elsewhere, TODAY, POLICY) == (free,)


def test_of_two_elders_in_a_home_the_later_visit_counts_be_it_to_either() -> None:
    both = replace(WANTED, elder_ids=(70, 71, 72))
    ages_ago, lately = TODAY - timedelta(days=50), TODAY - timedelta(days=16)
    for been in ({70: ages_ago, 71: lately}, {70: lately, 71: ages_ago}):
        found = merits(both, replace(HELPER, been=been), TODAY, POLICY)
        assert found[0] == Merit("been", {"weeks": 2})


@pytest.mark.parametrize("metres, said", [(20, 100), (149, 100), (151, 200), (760, 800)])
def test_how_near_somebody_lives_is_told_in_hundreds_of_metres(metres: int, said: int) -> None:
    home = replace(HOME, spot=(0, 0))
    helper = replace(HELPER, place=Place(9, "金山小区", "1栋", (0, -metres)))
    found = merits(replace(WANTED, place=home), helper, TODAY, POLICY)
    assert found[0] == Merit("near", {"metres": said})


# Who could be meant at all.


def crowd(people: int) -> list[Helper]:
    return [replace(HELPER, id=number, place=Place(9, f"{number % 4}号")) for number in range(1, people + 1)]


def test_at_most_thirty_are_looked_for_whom_the_elder_knows_first_then_the_estate_then_the_longest_unasked() -> (
    None
):
    people = crowd(100)
    people[96] = replace(people[96], paired_ids=frozenset({70}))
    people[97] = replace(people[97], been={70: TODAY})
    people[3:8] = [replace(each, asked=(TODAY,)) for each in people[3:8]]
    wanted = replace(WANTED, place=Place(9, "0号"))
    found = [helper.id for helper in Candidates(people, POLICY).able(wanted)]
    assert len(found) == POLICY.candidates_max
    neighbours = [*range(12, 101, 4), 4, 8]  # number 4 and 8 were asked today
    assert found == [97, 98, *neighbours, 1, 2, 3]


def test_whoever_may_not_takes_nobodys_place() -> None:
    people = [replace(each, active=each.id > 60) for each in crowd(69)]
    wanted = replace(WANTED, place=Place(9, "2号"))
    assert sorted(each.id for each in Candidates(people, POLICY).able(wanted)) == list(range(61, 70))


def test_a_home_whose_estate_is_unknown_has_no_neighbours_and_another_community_nobody() -> None:
    candidates = Candidates(crowd(5), POLICY)
    assert [each.id for each in candidates.able(replace(WANTED, place=Place(9)))] == [1, 2, 3, 4, 5]
    assert candidates.able(replace(WANTED, place=Place(8))) == []


def test_two_requests_for_the_same_service_and_weekday_find_the_same_people() -> None:
    candidates = Candidates(crowd(5), POLICY)
    second = replace(WANTED, id=2, start=600)
    assert candidates.able(WANTED) == candidates.able(second) != []


def test_a_volunteer_of_another_community_is_found_by_the_pairing() -> None:
    far = replace(HELPER, place=Place(8), paired_ids=frozenset({70}), reach_metres=3000)
    [option] = options([WANTED], Candidates([far], POLICY), TODAY, POLICY)
    assert (option.helper, option.metres) == (far, 2800)


# Laws.

span = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda s: (s[0] * 30, (s[0] + s[1]) * 30))


def apart(some: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for begins, ends in sorted(some):
        if not kept or begins > kept[-1][1]:
            kept.append((begins, ends))
    return kept


def fits_at(start: int, minutes: int, free: list[tuple[int, int]], has: list[tuple[int, int]]) -> bool:
    inside = any(begins <= start and start + minutes <= ends for begins, ends in free)
    return inside and all(start + minutes + 15 <= begins or ends + 15 <= start for begins, ends in has)


@settings(deadline=None)
@given(span, st.integers(1, 12).map(lambda n: n * 15), st.lists(span, max_size=4), st.lists(span, max_size=3))
def test_the_earliest_moment_fits_and_none_before_it_does(
    window: tuple[int, int], minutes: int, free: list[tuple[int, int]], has: list[tuple[int, int]]
) -> None:
    free, has = apart(free), apart(has)
    start = earliest(window, minutes, free, has, 15)
    fitting = [
        one for one in range(window[0], window[1] - minutes + 1, 15) if fits_at(one, minutes, free, has)
    ]
    assert start == (fitting[0] if fitting else None)


@settings(deadline=None)
@given(
    st.lists(st.tuples(span, st.sampled_from((30, 60, 90))), min_size=1, max_size=3),
    st.lists(span, max_size=2),
)
def test_visits_fit_into_a_day_just_when_some_moments_for_them_do(
    visits: list[tuple[tuple[int, int], int]], has: list[tuple[int, int]]
) -> None:
    has = apart(has)
    starts = starts_of(visits, ALL_DAY, has, 15)
    if starts is not None:
        placed = [(start, start + minutes) for start, (_, minutes) in zip(starts, visits, strict=True)]
        for number, (start, ((opens, closes), minutes)) in enumerate(zip(starts, visits, strict=True)):
            others = placed[:number] + placed[number + 1 :]
            assert opens <= start
            assert start + minutes <= closes
            assert fits_at(start, minutes, list(ALL_DAY), [*has, *others])
    assert (starts is not None) == tried_by_quarters(visits, has)


def tried_by_quarters(visits: list[tuple[tuple[int, int], int]], has: list[tuple[int, int]]) -> bool:
    """Every quarter of an hour is tried for each: all lengths, windows and ways are whole quarters."""
    if not visits:
        return True
    (opens, closes), minutes = visits[0]
    return any(
        fits_at(start, minutes, list(ALL_DAY), has)
        and tried_by_quarters(visits[1:], [*has, (start, start + minutes)])
        for start in range(opens, closes - minutes + 1, 15)
    )
