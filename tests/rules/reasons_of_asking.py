"""Every reason why nobody can be asked to come, each once at least."""

from collections.abc import Iterable
from datetime import timedelta

from bot.model import Reason
from bot.rules.asking import Guest, refusal_for, refusal_of_when
from tests.rules.book import POLICY, TODAY


def reasons_of_asking() -> Iterable[Reason]:
    guests = (Guest("deceased"), Guest("hospital"), Guest("home", agreed=False), Guest("home", shares=False))
    found = [refusal_for(guest, "relative", POLICY) for guest in guests]
    found += [
        refusal_of_when(TODAY + timedelta(days=days), "morning", None, TODAY, 960, POLICY)
        for days in (-1, 0, 31)
    ]
    assert None not in found
    return [refusal.reason for refusal in found if refusal is not None]
