"""All visits at once, as a flow: from each visit, by way of whoever may make it, to the end."""

from collections import defaultdict
from collections.abc import Sequence
from functools import partial
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
    import numpy as np  # noqa: PLC0415  # it comes with OR-Tools, and is loaded when first needed
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow  # noqa: PLC0415  # loaded when first needed

    tails: list[int] = []
    heads: list[int] = []
    metres: list[int] = []
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
            tails.append(visit)
            heads.append(person)
            metres.append(option.metres)
            offers[person] += 1
    for person, number in offers.items():
        room = room_in_week(first[person].helper, first[person].wanted.week, policy)
        ways = min(number, room)
        tails += [person] * ways
        heads += [END] * ways
        metres += [given * policy.match_again_metres for given in range(ways)]
    tails += visits.values()
    heads += [END] * len(visits)
    metres += [more_than_all(options, policy)] * len(visits)
    supplies = np.zeros(node + 1, dtype=np.int64)
    supplies[list(visits.values())] = 1
    supplies[END] = -len(visits)
    whole = partial(np.array, dtype=np.int64)
    flow = SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(
        whole(tails), whole(heads), whole([1] * len(tails)), whole(metres)
    )
    flow.set_nodes_supplies(np.arange(node + 1), supplies)
    status = flow.solve()
    assert status == flow.OPTIMAL, status
    return list(compress(options, flow.flows(np.arange(len(options)))))
