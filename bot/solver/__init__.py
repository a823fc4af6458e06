"""The best plan for a week: OR-Tools searches; the rules say what is allowed, and look at every plan again.

All visits are solved at once as a flow, which knows nothing of the hours of a day (flow.py). Where somebody was given
what does not fit into their day, all who hang together with them are planned anew, so that it fits (tangle.py).
So every plan is the cheapest there is; only where the effort runs out it may be no better than one made by hand.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.rules.candidates import Candidates, options
from bot.rules.offers import refusal_by_number
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Promise, Wanted
from bot.rules.week import Option, Plan, by_day, faults, fits_day, keep_promises, with_starts
from bot.solver.flow import cheapest_flow
from bot.solver.tangle import TRIES, hanging_together, untangled

EFFORT = 20
"""Of OR-Tools' own measure, which is the same on every machine; some seconds, for one community's tangle."""


def plan_week(
    wanted: Sequence[Wanted],
    helpers: Iterable[Helper],
    promises: Sequence[Promise],
    today: date,
    policy: Policy,
    *,
    effort: float = EFFORT,
) -> Plan:
    """What was promised, kept; for all else the cheapest plan that leaves as few as can be without help."""
    kept, helpers = keep_promises(wanted, helpers, promises, policy)
    done = {one.wanted.id for one in kept}
    left = sorted((one for one in wanted if one.id not in done), key=lambda one: (one.on, one.id))
    askable = [helper for helper in helpers if refusal_by_number(helper, today, policy) is None]
    chosen = best(options(left, Candidates(askable, policy), today, policy), policy, effort=effort)
    proposed = with_starts(chosen, policy)
    assert faults(proposed, policy) == [], "the rules look again"
    done |= {one.wanted.id for one in proposed}
    return Plan(tuple(kept), proposed, tuple(one for one in left if one.id not in done))


def best(
    options: Sequence[Option], policy: Policy, tries: int = TRIES, effort: float = EFFORT
) -> list[Option]:
    """One option at most for each visit: as many visits as can be, for the least metres (`price`).

    The same options in the same order give the same plan.
    """
    chosen = cheapest_flow(options, policy)
    crowded = {helper for (helper, _), theirs in by_day(chosen).items() if not fits_day(theirs, policy)}
    for tangle in hanging_together(options, crowded):
        visits = {option.wanted.id for option in tangle}
        chosen = [option for option in chosen if option.wanted.id not in visits]
        chosen += untangled(tangle, policy, tries, effort)
    return chosen
