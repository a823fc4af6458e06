"""Every no to a care plan, and to what a volunteer offers, once."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.model import PlanItem, Reason
from bot.rules.care_plans import next_state, refusal_of_begin, refusal_of_item
from bot.rules.offerings import refusal_of_rest
from tests.rules.book import POLICY, TODAY

MEALS = PlanItem("meals", 7, (1, 2, 3, 4, 5, 6, 7), "noon", None, 60)
CLEANING = PlanItem("cleaning", 2, (), "morning", None, 240)


def reasons_of_agreeing() -> Iterable[Reason]:
    found = [
        next_state("ended", "end-plan", POLICY),
        refusal_of_begin(date(2026, 3, 1), TODAY, POLICY),
        refusal_of_item(MEALS, [MEALS] * 4, POLICY),
        refusal_of_item(MEALS, [MEALS], POLICY),
        refusal_of_item(replace(MEALS, service="other"), [], POLICY),
        refusal_of_item(replace(CLEANING, minutes=300), [], POLICY),
        refusal_of_item(replace(CLEANING, part="night", minutes=60), [], POLICY),
        refusal_of_item(
            replace(MEALS, service="company", a_week=2), [MEALS, replace(MEALS, part="evening")], POLICY
        ),
        refusal_of_item(CLEANING, [replace(CLEANING, service="clinic", a_week=4)], POLICY),
        refusal_of_rest(date(2026, 3, 1), TODAY, POLICY),
    ]
    for refused in found:
        assert not isinstance(refused, str | None), found
        yield refused.reason
