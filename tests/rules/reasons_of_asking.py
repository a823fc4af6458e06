"""Every reason why nobody can be asked to come, each once at least."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.model import Reason
from bot.rules.asking import Guest, refusal_for, refusal_of_when, refusal_to_go, told_oneself
from bot.rules.requests import refusal_of_street
from tests.rules.book import POLICY, TODAY
from tests.rules.pairs import HELPER, WANTED, taken


def reasons_of_asking() -> Iterable[Reason]:
    guests = (Guest("deceased"), Guest("hospital"), Guest("home", agreed=False), Guest("home", shares=False))
    found = [refusal_for(guest, "relative", POLICY) for guest in guests]
    found += [
        refusal_of_when(TODAY + timedelta(days=days), "morning", None, TODAY, 960, POLICY)
        for days in (-1, 0, 31)
    ]
    for helper in (replace(HELPER, taken=taken("09:00–10:00")), replace(HELPER, kin_ids=frozenset({70}))):
        refused = refusal_to_go(WANTED, helper, POLICY)
        found.append(told_oneself(refused, POLICY) if refused else None)
    found.append(refusal_of_street(has_the_duty=False, policy=POLICY))
    assert None not in found
    return [refusal.reason for refusal in found if refusal is not None]
