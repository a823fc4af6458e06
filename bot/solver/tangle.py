"""Where a flow gave somebody more than fits into their day: all who hang together with them, by whole numbers."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from bot.rules.matching import room_in_week, room_on
from bot.rules.policy import Policy
from bot.rules.week import Option, by_day, fits_day, greedy, more_than_all, price

HALF = 0.5
"""A whole number comes back as a float near 0 or 1."""


def hanging_together(options: Sequence[Option], crowded: Collection[int]) -> Iterator[list[Option]]:
    """For each crowded person, all visits and volunteers that can have to do with them, be it through others."""
    if not crowded:
        return
    of_helper = _grouped(options, lambda option: option.helper.id)
    of_visit = _grouped(options, lambda option: option.wanted.id)
    left = sorted(crowded)
    while left:
        people: set[int] = set()
        reached = {left[0]}
        while reached:
            people |= reached
            visits = {option.wanted.id for person in reached for option in of_helper[person]}
            reached = {option.helper.id for visit in visits for option in of_visit[visit]} - people
        yield [option for option in options if option.helper.id in people]
        left = [person for person in left if person not in people]


def untangled(options: Sequence[Option], policy: Policy, effort: int) -> list[Option]:
    """The cheapest choice in which everybody's days fit; where the effort runs out, that found by hand or better."""
    by_hand = greedy(options, policy)
    whole = _WholeNumbers(options, policy, effort)
    while (chosen := whole.cheapest()) is not None:
        crowded = [theirs for theirs in by_day(chosen).values() if not fits_day(theirs, policy)]
        if not crowded:
            return min(chosen, by_hand, key=lambda plan: (-len(plan), price(plan, policy)))
        for theirs in crowded:
            whole.at_most(len(theirs) - 1, theirs)
    return by_hand


class _WholeNumbers:
    """Each option is taken or not: 1 or 0."""

    def __init__(self, options: Sequence[Option], policy: Policy, effort: int) -> None:
        from ortools.linear_solver import pywraplp  # noqa: PLC0415  # loaded when first needed

        self.solver = pywraplp.Solver.CreateSolver("SAT")
        self.solver.SetSolverSpecificParametersAsString(f"num_workers:1 max_deterministic_time:{effort}")
        self.solved = (self.solver.OPTIMAL, self.solver.FEASIBLE)
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
            further = [self.solver.BoolVar("") for _ in range(min(room, len(theirs)))]
            self.solver.Add(self._number(theirs) == self.solver.Sum(further))
            for number, variable in enumerate(further):
                goal.SetCoefficient(variable, number * policy.match_again_metres)

    def at_most(self, limit: int, some: Iterable[Option]) -> None:
        self.solver.Add(self._number(some) <= limit)

    def _number(self, some: Iterable[Option]) -> Any:
        return self.solver.Sum([self.taken[id(option)] for option in some])

    def cheapest(self) -> list[Option] | None:
        """None when the effort ran out before anything was found."""
        if self.solver.Solve() not in self.solved:
            return None
        return [option for option in self.options if self.taken[id(option)].solution_value() > HALF]


def _grouped(options: Iterable[Option], key: Callable[[Option], Hashable]) -> dict[Hashable, list[Option]]:
    groups: dict[Hashable, list[Option]] = defaultdict(list)
    for option in options:
        groups[key(option)].append(option)
    return groups
