"""All visits at once, as a flow: from each visit, by way of whoever may make it, to the end."""

from collections import defaultdict
from collections.abc import Sequence

from bot.rules.matching import MINUTE, room_in_week, room_on
from bot.rules.policy import Policy
from bot.rules.week import Option, by_day, more_than_all


class _Network:
    """Visits on one side, `end` on the other, and between them whoever may make them."""

    def __init__(self, policy: Policy) -> None:
        from ortools.graph.python.min_cost_flow import SimpleMinCostFlow  # noqa: PLC0415  # loaded when first needed

        self.policy = policy
        self.flow = SimpleMinCostFlow()
        self.arc = self.flow.add_arc_with_capacity_and_unit_cost
        self.end = 0
        self.nodes = 1
        self.visits: dict[int, int] = {}
        self.offered: list[tuple[int, Option]] = []

    def node(self) -> int:
        self.nodes += 1
        return self.nodes - 1

    def offer(self, option: Option, head: int) -> None:
        arc = self.arc(self.visits[option.wanted.id], head, 1, option.metres)
        self.offered.append((arc, option))

    def add_week(self, theirs: Sequence[Option]) -> None:
        """One person's week: at most so many visits, each further one dearer; at most so many a day."""
        if len(theirs) == 1:
            self.offer(theirs[0], self.end)
            return
        person = self.node()
        at_most = sum(self.add_day(day, person) for day in by_day(theirs).values())
        room = room_in_week(theirs[0].helper, theirs[0].wanted.week, self.policy)
        for number in range(min(at_most, room)):
            self.arc(person, self.end, 1, number * self.policy.match_again_metres)

    def add_day(self, theirs: Sequence[Option], person: int) -> int:
        """One person's day; the most visits there can be in it."""
        if len(theirs) == 1:
            self.offer(theirs[0], person)
            return 1
        groups = _about_one_moment(theirs, self.policy)
        room = room_on(theirs[0].helper, theirs[0].wanted.on, self.policy)
        day = person
        if room < len(groups):
            day = self.node()
            self.arc(day, person, room, 0)
        for group in groups:
            moment = day
            if len(group) > 1:
                moment = self.node()
                self.arc(moment, day, 1, 0)
            for option in group:
                self.offer(option, moment)
        return min(room, len(groups))


def cheapest_flow(options: Sequence[Option], policy: Policy) -> list[Option]:
    """One option at most for each visit. Whoever goes where two visits cannot both be made may still have both."""
    network = _Network(policy)
    weeks: dict[tuple[int, int], list[Option]] = defaultdict(list)
    for option in options:
        if option.wanted.id not in network.visits:
            network.visits[option.wanted.id] = network.node()
        weeks[option.helper.id, option.wanted.week].append(option)
    for theirs in weeks.values():
        network.add_week(theirs)
    flow, past_everybody = network.flow, more_than_all(options, policy)
    for visit in network.visits.values():
        network.arc(visit, network.end, 1, past_everybody)
        flow.set_node_supply(visit, 1)
    flow.set_node_supply(network.end, -len(network.visits))
    status = flow.solve()
    assert status == flow.OPTIMAL, status
    return [option for arc, option in network.offered if flow.flow(arc)]


def _about_one_moment(theirs: Sequence[Option], policy: Policy) -> list[list[Option]]:
    """One day's visits in groups, of each of which one person can make but one.

    However a visit is laid into its window, it takes the time from its latest beginning to its earliest end, and the
    way to the next. Those whose times share a moment exclude each other.
    """
    gap_minutes = policy.visit_gap // MINUTE
    groups: list[list[Option]] = []
    certain = []
    for option in theirs:
        (opens, closes), minutes = option.wanted.window, option.wanted.minutes
        begins, ends = closes - minutes, opens + minutes + gap_minutes
        if begins < ends:
            certain.append((ends, begins, option))
        else:
            groups.append([option])
    moment = -1
    for ends, begins, option in sorted(certain, key=lambda one: one[:2]):
        if begins < moment:
            groups[-1].append(option)
        else:
            groups.append([option])
            moment = ends
    return groups
