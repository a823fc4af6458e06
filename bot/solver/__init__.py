"""The best plan for a week: OR-Tools searches; the rules say what is allowed, and look at every plan again.

Each visit is a unit of flow, from itself by way of whoever may make it; a way past everybody costs more than all metres
together. That is solved at once for all communities, but knows nothing of hours, save that of visits which all lie
about one moment a person makes one. Where somebody was given what does not fit into their day, everybody who
hangs together with them is planned anew by whole numbers, with each pair of visits that excludes the other told, and
larger sets as they turn up. So every plan is the cheapest there is, unless `effort` runs out; then greedy may be.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.rules.candidates import Candidates, options
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Promise, Wanted
from bot.rules.week import Option, Plan, by_day, faults, fits_day, keep_promises, with_starts
from bot.solver.flow import cheapest_flow
from bot.solver.tangle import hanging_together, untangled

EFFORT = 20
"""Of OR-Tools' own measure, which is the same on every machine; some seconds, for one community's tangle."""


def plan_week(
    wanted: Sequence[Wanted],
    helpers: Iterable[Helper],
    promises: Sequence[Promise],
    today: date,
    policy: Policy,
) -> Plan:
    """What was promised, kept; for all else the cheapest plan that leaves as few as can be without help."""
    kept, helpers = keep_promises(wanted, helpers, promises, policy)
    done = {one.wanted.id for one in kept}
    left = [one for one in wanted if one.id not in done]
    chosen = best(options(left, Candidates(helpers), today, policy), policy)
    proposed = with_starts(chosen, policy)
    assert faults(proposed, policy) == [], "the rules look again"
    done |= {one.wanted.id for one in proposed}
    still_open = sorted((one for one in wanted if one.id not in done), key=lambda one: (one.on, one.id))
    return Plan(tuple(kept), proposed, tuple(still_open))


def best(options: Sequence[Option], policy: Policy, effort: int = EFFORT) -> list[Option]:
    """One option at most for each visit: as many visits as can be, for the least metres (`price`)."""
    ordered = sorted(options, key=lambda option: (option.wanted.id, option.helper.id))
    chosen = cheapest_flow(ordered, policy)
    crowded = {helper for (helper, _), theirs in by_day(chosen).items() if not fits_day(theirs, policy)}
    for tangle in hanging_together(ordered, crowded):
        visits = {option.wanted.id for option in tangle}
        chosen = [option for option in chosen if option.wanted.id not in visits]
        chosen += untangled(tangle, policy, effort)
    return chosen
