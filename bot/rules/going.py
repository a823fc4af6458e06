"""Whoever goes: until when they see where to, when their card changes, when nobody opens, what is filled in."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.model import RequestState
from bot.rules.policy import Policy
from bot.rules.wanted import PARTS

GOES: tuple[RequestState, ...] = ("accepted", "under-way", "done", "closed", "lapsed")
"""States in which whoever took the request goes, or went, or did not say yet whether they did."""
MAY_FINISH: tuple[RequestState, ...] = ("accepted", "under-way", "lapsed")
"""A visit that is logged finishes these; one that lapsed too, where its volunteer went after all."""


def begin_of(on: date, start: int | None, part: str | None, zone: ZoneInfo) -> datetime:
    """When somebody is expected, at the earliest; civil time."""
    return datetime.combine(on, time(), zone) + timedelta(minutes=PARTS[part][0] if start is None else start)


def end_of(on: date, start: int | None, part: str | None, minutes: int, zone: ZoneInfo) -> datetime:
    """When they will have gone; without an hour, the end of that part of the day. Civil time."""
    ends = PARTS[part][1] if start is None else start + minutes
    return datetime.combine(on, time(), zone) + timedelta(minutes=ends)


# DOMAIN "Who may see what": full address and phone from acceptance until 12 h after
def window_closes(ends: datetime, policy: Policy) -> datetime:
    return ends + policy.address_open_after


# DOMAIN: a paired volunteer while the pairing lasts. 个人信息保护法 6: no longer than needed.
def sees_where(state: RequestState, closes: datetime, now: datetime, *, goes: bool, paired: bool) -> bool:
    """Whether a volunteer sees address and phone. `goes`: it is they who took the request; `paired` with its elders."""
    return goes and state in GOES and (paired or now < closes)


def looks_at(on: date, closes: datetime, now: datetime) -> datetime | None:
    """When the card has to be drawn anew next: as the day begins, and as the window closes."""
    begins = datetime.combine(on, time(), closes.tzinfo)
    return next((at for at in (begins, closes) if at > now), None)


# 一 (如实): what has not ended yet has no length; it is asked
def knows_length(on: date, start: int | None, minutes: int, today: date, minute: int) -> bool:
    """Whether the hours that were agreed on may be filled in. `minute` of the day it is now."""
    return start is not None and (on < today or (on == today and start + minutes <= minute))


# Own judgement: one second try; then it is the community's to find out
def try_again(nobody_home: int, policy: Policy) -> bool:
    """Whether to come back in a while, after nobody opened for the `nobody_home`th time."""
    return nobody_home < policy.nobody_home_tries
