"""周二归我: who may promise to come every week, and how long such a promise holds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.model import Refusal
from bot.rules.matching import may
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Promise, Wanted

SHORTEST_MINUTES = 30
"""A promise says no length: whoever has this much time on that day of the week may give it."""


def next_day(weekday: int, since: date) -> date:
    """The first such day of the week (1 for Monday) from a day on.

    >>> next_day(2, date(2026, 3, 18)), next_day(3, date(2026, 3, 18))
    (datetime.date(2026, 3, 24), datetime.date(2026, 3, 18))
    """
    return since + timedelta(days=(weekday - since.isoweekday()) % 7)


# 二(三): 在充分自愿的基础上; the rest is own judgement: what somebody may not do once they may not promise for ever
def refusal_to_promise(
    promise: Promise, home: Wanted, helper: Helper, standing: Sequence[Promise], today: date, policy: Policy
) -> Refusal | None:
    """`home` is any request of that elder's; `standing` what holds already, of this elder or of this helper."""
    refused = refusal_of_day(promise.since, today, policy)
    if refused:
        return refused
    same = [one for one in standing if _same_visit(one, promise)]
    if any(one.helper_id == promise.helper_id for one in same):
        return policy.refusal("promise-already", "")
    if same:
        return policy.refusal("promise-anothers", "")
    mine = [one for one in standing if one.helper_id == promise.helper_id]
    if len(mine) >= policy.visits_a_week:
        return policy.refusal("promise-enough", "", visits=len(mine))
    visit = replace(
        home, service=promise.service, on=next_day(promise.weekday, promise.since), minutes=SHORTEST_MINUTES,
        start=None, part=None, asked_ids=frozenset(),
    )  # fmt: skip
    return may(visit, replace(helper, taken=()), policy)


# Own judgement: what was, was
def refusal_of_day(from_on: date, today: date, policy: Policy) -> Refusal | None:
    """A promise begins, or ends, today or later."""
    return policy.refusal("promise-in-past", "", begins_on=from_on.isoformat()) if from_on < today else None


def _same_visit(one: Promise, other: Promise) -> bool:
    return (one.elder_id, one.service, one.weekday) == (other.elder_id, other.service, other.weekday)
