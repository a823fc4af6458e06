"""Who could be meant at all: volunteers by community, service and weekday, so that nobody looks at everybody."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import chain

from bot.rules.matching import hindrance, metres_from_best
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Wanted
from bot.rules.week import Option

Drawer = tuple[int, str, int]
"""A community, a service, a weekday."""


class Candidates:
    """An index of volunteers. It is made for one day's looking: what changes a helper makes it outdated."""

    def __init__(self, helpers: Iterable[Helper], policy: Policy) -> None:
        self._policy = policy
        self._of_unit: dict[int, list[Helper]] = defaultdict(list)
        self._of_elder: dict[int, list[Helper]] = defaultdict(list)
        self._drawers: dict[Drawer, list[Helper]] = {}
        for helper in sorted(helpers, key=_longest_unasked):
            self._of_unit[helper.place.unit_id].append(helper)
            for elder_id in helper.paired_ids.union(helper.been):
                self._of_elder[elder_id].append(helper)

    def able(self, wanted: Wanted) -> list[Helper]:
        """At most `candidates_max` who may: whom the elder knows, the estate, then who was not asked for longest."""
        drawer = self._drawer(wanted)
        estate = wanted.place.estate
        neighbours = [helper for helper in drawer if helper.place.estate == estate] if estate else []
        known = [each for elder_id in wanted.elder_ids for each in self._of_elder.get(elder_id, ())]
        looked_at: set[int] = set()
        found: list[Helper] = []
        for helper in chain(known, neighbours, drawer):
            if helper.id in looked_at:
                continue
            looked_at.add(helper.id)
            if hindrance(wanted, helper, self._policy) is None:
                found.append(helper)
                if len(found) == self._policy.candidates_max:
                    break
        return found

    def _drawer(self, wanted: Wanted) -> list[Helper]:
        """Filled when it is first opened: most are never asked for."""
        drawer = (wanted.place.unit_id, wanted.service, wanted.weekday)
        if drawer not in self._drawers:
            self._drawers[drawer] = [
                helper
                for helper in self._of_unit.get(wanted.place.unit_id, ())
                if wanted.service in helper.services and wanted.weekday in helper.free
            ]
        return self._drawers[drawer]


def options(wanted: Iterable[Wanted], candidates: Candidates, today: date, policy: Policy) -> list[Option]:
    """Every pair that may be, with how far it is from the best."""
    return [
        Option(one, helper, metres_from_best(one, helper, today, policy))
        for one in wanted
        for helper in candidates.able(one)
    ]


def _longest_unasked(helper: Helper) -> tuple[date, int, int]:
    return (helper.last_asked, helper.helped_minutes, helper.id)
