"""Paper sheets (纸上记): what is printed, when one can have come back, and which visits may be entered from it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.model import Refusal
from bot.rules.policy import Policy

CODES_MAX = 8
"""More elders do not fit on a page; whoever is not printed is written out by name."""
WEEK = timedelta(days=7)


def codes_of(printed: Mapping[int, int], elder_ids: Sequence[int]) -> dict[int, int]:
    """The short codes of a sheet that is printed, again perhaps: what a number once stood for it stands for always.

    >>> codes_of({1: 30, 2: 40}, [40, 50])
    {1: 30, 2: 40, 3: 50}
    """
    new = [one for one in elder_ids if one not in printed.values()]
    room = CODES_MAX - len(printed)
    return dict(printed) | {len(printed) + at: one for at, one in enumerate(new[:room], start=1)}


def days_of(monday: date) -> list[date]:
    return [monday + timedelta(days=number) for number in range(7)]


# DOMAIN, policy: sheets count from the day handed in. None comes back before its week, or tomorrow.
def may_come_back(on: date, monday: date, today: date) -> bool:
    return monday <= on <= today


# 一 如实: a sheet tells of its own week, and of nothing that came after it was handed in.
def refusal_to_enter(on: date, monday: date, handed_in_on: date, policy: Policy) -> Refusal | None:
    if not monday <= on < monday + WEEK:
        return policy.refusal("sheet-other-week", "一", visited_on=on.isoformat())
    if on > handed_in_on:
        return policy.refusal(
            "sheet-after-handed-in", "一", visited_on=on.isoformat(), handed_on=handed_in_on.isoformat()
        )
    return None
