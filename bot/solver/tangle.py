"""Where a flow gave somebody more than fits into their day: all who hang together with them, planned anew.

First by more flows, each with something forbidden; where that would take too many, by whole numbers (CP-SAT).
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import combinations, count, groupby
from typing import Any, TypeVar

from bot.rules.matching import room_in_week, room_on
from bot.rules.policy import Policy
from bot.rules.week import Option, by_day, fits_day, greedy, more_than_all, price
from bot.solver.flow import cheapest_flow

Key = TypeVar("Key", bound=Hashable)

TRIES = 32
"""So many flows are tried before whole numbers are: where few are crowded, few are needed."""
HALF = 0.5
"""A whole number comes back as a float near 0 or 1."""


def hanging_together(options: Sequence[Option], crowded: Collection[int]) -> Iterator[list[Option]]:
    """For each crowded person, all visits and volunteers that can have to do with them, be it through others."""
    if not crowded:
        return
    of_visit: dict[int, list[Option]] = {}
    together: dict[int, set[int]] = {}
    could_make: dict[int, int] = {}
    for visit, theirs in groupby(options, lambda option: option.wanted.id):
        of_visit[visit] = list(theirs)
        ours = together[visit] = {visit}
        for option in of_visit[visit]:
            others = together[could_make.setdefault(option.helper.id, visit)]
            if others is not ours:
                few, many = sorted((ours, others), key=len)
                many |= few
                together.update(dict.fromkeys(few, many))
                ours = many
    tangles = {min(visits): visits for visits in (together[could_make[helper]] for helper in crowded)}
    for visits in tangles.values():
        yield [option for visit in sorted(visits) for option in of_visit[visit]]


def untangled(options: Sequence[Option], policy: Policy, tries: int, effort: float) -> list[Option]:
    """The cheapest choice in which everybody's days fit; where the effort runs out, that found by hand or better."""
    return _by_flows(options, policy, tries) or _by_whole_numbers(options, policy, effort)


def _by_flows(options: Sequence[Option], policy: Policy, tries: int) -> list[Option] | None:
    """Where a day does not fit, one of its visits is for somebody else: each is tried, the cheapest plan first.

    What was forbidden makes no plan cheaper, so the first plan that fits is the cheapest. None when the tries run out.
    """
    waiting: list[tuple[tuple[int, int], int, list[Option], Sequence[Option]]] = []
    numbers = count()

    def look(allowed: Sequence[Option]) -> None:
        chosen = cheapest_flow(allowed, policy)
        heappush(waiting, (_worth(chosen, policy), next(numbers), chosen, allowed))

    look(options)
    for _ in range(tries):
        _, _, chosen, allowed = heappop(waiting)
        crowded = next((day for day in by_day(chosen).values() if not fits_day(day, policy)), None)
        if crowded is None:
            return chosen
        for option in crowded:
            look([each for each in allowed if each is not option])
    return None


def _by_whole_numbers(options: Sequence[Option], policy: Policy, effort: float) -> list[Option]:
    whole = _WholeNumbers(options, policy, effort)
    while (chosen := whole.cheapest()) is not None:
        crowded = [theirs for theirs in by_day(chosen).values() if not fits_day(theirs, policy)]
        if not crowded:
            return chosen if whole.proven else _better(chosen, greedy(options, policy), policy)
        for theirs in crowded:
            whole.at_most(len(theirs) - 1, theirs)
    return greedy(options, policy)


def _better(one: list[Option], other: list[Option], policy: Policy) -> list[Option]:
    return min(one, other, key=lambda chosen: _worth(chosen, policy))


def _worth(chosen: Sequence[Option], policy: Policy) -> tuple[int, int]:
    """The less the better: first whoever stays without help, then metres."""
    return (-len(chosen), price(chosen, policy))


class _WholeNumbers:
    """Each option is taken or not: 1 or 0. What excludes what is told pair by pair; larger sets as they turn up."""

    def __init__(self, options: Sequence[Option], policy: Policy, effort: float) -> None:
        from ortools.linear_solver import pywraplp  # noqa: PLC0415  # loaded when first needed

        self.solver = pywraplp.Solver.CreateSolver("SAT")
        self.solver.SetSolverSpecificParametersAsString(f"num_workers:1 max_deterministic_time:{effort}")
        self.proven = False
        self.options = options
        self.taken = {id(option): self.solver.BoolVar("") for option in options}
        self._count_metres(policy)
        for theirs in _grouped(options, lambda option: option.wanted.id).values():
            self.at_most(1, theirs)
        for theirs in by_day(options).values():
            self.at_most(room_on(theirs[0].helper, theirs[0].wanted.on, policy), theirs)
            for pair in combinations(theirs, 2):
                if not fits_day(pair, policy):
                    self.at_most(1, pair)

    def _count_metres(self, policy: Policy) -> None:
        goal = self.solver.Objective()
        past_everybody = more_than_all(self.options, policy)
        for option in self.options:
            goal.SetCoefficient(self.taken[id(option)], option.metres - past_everybody)
        weeks = _grouped(self.options, lambda option: (option.helper.id, option.wanted.week))
        for theirs in weeks.values():
            room = room_in_week(theirs[0].helper, theirs[0].wanted.week, policy)
            number = self.at_most(0, theirs)
            for given in range(min(room, len(theirs))):
                further = self.solver.BoolVar("")
                number.SetCoefficient(further, -1)
                goal.SetCoefficient(further, given * policy.match_again_metres)

    def at_most(self, limit: int, some: Iterable[Option]) -> Any:
        constraint = self.solver.Constraint(-self.solver.infinity(), limit)
        for option in some:
            constraint.SetCoefficient(self.taken[id(option)], 1)
        return constraint

    def cheapest(self) -> list[Option] | None:
        """None when the effort ran out before anything was found."""
        status = self.solver.Solve()
        self.proven = status == self.solver.OPTIMAL
        if status not in (self.solver.OPTIMAL, self.solver.FEASIBLE):
            return None
        return [option for option in self.options if self.taken[id(option)].solution_value() > HALF]


def _grouped(options: Iterable[Option], key: Callable[[Option], Hashable]) -> dict[Hashable, list[Option]]:
    groups: dict[Hashable, list[Option]] = defaultdict(list)
    for option in options:
        groups[key(option)].append(option)
    return groups
