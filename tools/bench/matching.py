"""Matching: one request ranked, and the week of a district planned, against OR-Tools on the same arcs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from statistics import median

from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

from bot.model import SERVICES
from bot.rules.candidates import Candidates, options
from bot.rules.matching import rank
from bot.rules.policy import PILOT, Policy
from bot.rules.wanted import Helper, Place, Wanted
from bot.rules.week import Option, faults, with_starts
from bot.solver import best, plan_week
from tools.bench import helping
from tools.bench.measured import ROUNDS, Line, by_turns, seconds

TODAY = date(2026, 3, 15)
A_COMMUNITY = 100
ESTATES, BUILDINGS = 5, 12
DIALECTS = ("武汉话", "黄陂话", "普通话")


@dataclass(frozen=True)
class District:
    wanted: tuple[Wanted, ...]
    helpers: tuple[Helper, ...]


def measure() -> Iterator[Line]:
    _plan(district(5, 50))  # OR-Tools is read in
    yield _ranked()
    for visits, people in ((50, 500), (500, 5000), (2000, 20_000)):
        yield _week(visits, people)
    yield _against_bare()
    yield from helping.measure()


def _ranked() -> Line:
    """Each request looks into another drawer of the index."""
    town = district(2000, 20_000)
    candidates = Candidates(town.helpers, PILOT)

    def ranked(one: Wanted) -> float:
        return seconds(lambda: rank(one, candidates.able(one), TODAY, PILOT))

    took = median(ranked(one) for one in town.wanted[:99])
    return Line("one request ranked, among 20,000 volunteers", took * 1000, "ms")


def _week(visits: int, people: int) -> Line:
    town = district(visits, people)
    took = median(seconds(lambda: _plan(town)) for _ in range(ROUNDS))
    return Line(
        f"the week of {visits:,} requests and {people:,} volunteers, with all rules", took * 1000, "ms"
    )


def _against_bare() -> Line:
    town = district(2000, 20_000)
    pairs = options(town.wanted, Candidates(town.helpers, PILOT), TODAY, PILOT)
    ours, floor = by_turns(
        lambda: seconds(lambda: planned(pairs, PILOT)), lambda: seconds(lambda: bare(pairs, PILOT))
    )
    name = f"2,000 × 20,000: a plan from {len(pairs):,} pairs, against OR-Tools on the same arcs"
    return Line(name, ours, "s", floor)


def _plan(town: District) -> None:
    plan_week(town.wanted, town.helpers, (), TODAY, PILOT)


def planned(pairs: Sequence[Option], policy: Policy) -> None:
    plan = with_starts(best(pairs, policy), policy)
    assert faults(plan, policy) == []


def bare(pairs: Sequence[Option], policy: Policy) -> None:
    """A flow with the same pairs and each person's week, built and solved: without days, hours, or a second look."""
    flow = SimpleMinCostFlow()
    arc = flow.add_arc_with_capacity_and_unit_cost
    visits: dict[int, int] = {}
    people: dict[int, int] = {}
    pairs_of: Counter[int] = Counter()
    for pair in pairs:
        visit = visits.setdefault(pair.wanted.id, 1 + len(visits) + len(people))
        person = people.setdefault(pair.helper.id, 1 + len(visits) + len(people))
        arc(visit, person, 1, pair.metres)
        pairs_of[person] += 1
    for person, number in pairs_of.items():
        for again in range(min(number, policy.visits_a_week)):
            arc(person, 0, 1, again * policy.match_again_metres)
    for visit in visits.values():
        arc(visit, 0, 1, 10_000_000)
        flow.set_node_supply(visit, 1)
    flow.set_node_supply(0, -len(visits))
    assert flow.solve() == flow.OPTIMAL
    assert sum(flow.flow(number) for number in range(len(pairs))) <= len(visits)


def district(visits: int, people: int) -> District:
    """Communities of a hundred volunteers, each in an estate, free some mornings and afternoons, with some services."""
    chance = Random(1)
    units = max(1, people // A_COMMUNITY)
    helpers = tuple(_helper(number, 1 + number % units, chance) for number in range(1, people + 1))
    wanted = tuple(_wanted(number, 1 + chance.randrange(units), chance) for number in range(1, visits + 1))
    return District(wanted, helpers)


def _helper(number: int, unit: int, chance: Random) -> Helper:
    days = chance.sample(range(1, 8), 5)
    half_days = ((480, 720), (810, 1080))
    return Helper(
        number,
        _place(unit, chance),
        frozenset(chance.sample(SERVICES, 6)),
        {day: tuple(sorted(chance.sample(half_days, chance.choice((1, 2))))) for day in days},
        chance.choice((0, 500, 1000, 1500, 3000)),
        trained=frozenset(("clinic", "urgent")) if chance.random() < 0.5 else frozenset(),
        dialects=frozenset(chance.sample(DIALECTS, 2)),
        paired_ids=frozenset({unit * 1000 + chance.randrange(50)}) if chance.random() < 0.2 else frozenset(),
        been={unit * 1000 + chance.randrange(50): TODAY - timedelta(days=chance.randrange(60))},
        helped_minutes=chance.randrange(0, 600, 30),
        asked=(TODAY - timedelta(days=chance.randrange(30)),),
    )


def _wanted(number: int, unit: int, chance: Random) -> Wanted:
    start = chance.choice((None, None, 540, 570, 600, 840, 870, 930))
    return Wanted(
        number,
        (unit * 1000 + chance.randrange(50),),
        chance.choice(SERVICES),
        TODAY + timedelta(days=1 + chance.randrange(7)),
        chance.choice((30, 60, 90, 120)),
        _place(unit, chance),
        start=start,
        part=chance.choice(("morning", "afternoon", None)) if start is None else None,
        dialect=chance.choice(("", *DIALECTS)),
    )


def _place(unit: int, chance: Random) -> Place:
    return Place(unit, f"{chance.randrange(ESTATES)}", f"{chance.randrange(BUILDINGS)}")
