"""Whether what a group tells was told before: a visit is to be recorded once, by whichever way it came."""

from collections.abc import Iterable
from typing import Literal

from bot.rules.visits import Draft

Before = Literal["same", "maybe"]


# 一 (如实): 社区如实记录互助养老服务时长: the same visit, told in the group and logged by its volunteer, counts once.
def told_before(draft: Draft, others: Iterable[Draft]) -> Before | None:
    """How a visit stands to the other live ones of its volunteer: the same, perhaps the same (then one asks), or new.

    Two with a begin each are told apart by the hours; else a service to an elder on a day, of the same length, is the
    same, and of another length may be.
    """
    found = {_beside(draft, other) for other in others}
    return "same" if "same" in found else "maybe" if "maybe" in found else None


def _beside(draft: Draft, other: Draft) -> Before | None:
    if draft.on != other.on or set(draft.elder_ids).isdisjoint(other.elder_ids):
        return None
    if draft.start is not None and other.start is not None:
        apart = draft.start >= other.start + other.minutes or other.start >= draft.start + draft.minutes
        return None if apart else "same"
    if draft.service != other.service:
        return None
    return "same" if draft.minutes == other.minutes else "maybe"
