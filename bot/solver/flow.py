"""All visits at once, as a flow: from each visit, by way of whoever may make it, to the end."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import compress, groupby
from operator import attrgetter

from bot.rules.matching import room_in_week
from bot.rules.policy import Policy
from bot.rules.week import Option, more_than_all

END = 0


def cheapest_flow(options: Sequence[Option], policy: Policy) -> list[Option]:
    """One option at most for each visit, and nobody's week too full, for the least metres.

    `options` come visit by visit. A way past everybody costs more than all metres together. A flow knows nothing of
    days and hours.
    """
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow  # noqa: PLC0415  # loaded when first needed

    flow = SimpleMinCostFlow()
    arc = flow.add_arc_with_capacity_and_unit_cost
    visits: dict[int, int] = {}
    people_of: dict[int, dict[int, int]] = defaultdict(dict)
    offers: dict[int, int] = {}
    first: dict[int, Option] = {}
    node = END
    for wanted, theirs in groupby(options, attrgetter("wanted")):
        assert wanted.id not in visits, "visit by visit"
        visits[wanted.id] = visit = node = node + 1
        people = people_of[wanted.week]
        for option in theirs:
            person = people.get(option.helper.id)
            if person is None:
                people[option.helper.id] = person = node = node + 1
                offers[person], first[person] = 0, option
            arc(visit, person, 1, option.metres)
            offers[person] += 1
    for person, number in offers.items():
        room = room_in_week(first[person].helper, first[person].wanted.week, policy)
        for given in range(min(number, room)):
            arc(person, END, 1, given * policy.match_again_metres)
    past_everybody = more_than_all(options, policy)
    for visit in visits.values():
        arc(visit, END, 1, past_everybody)
        flow.set_node_supply(visit, 1)
    flow.set_node_supply(END, -len(visits))
    status = flow.solve()
    assert status == flow.OPTIMAL, status
    return list(compress(options, map(flow.flow, range(len(options)))))
