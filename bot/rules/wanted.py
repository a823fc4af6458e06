"""The two sides of a match: a visit that somebody wants, and a volunteer who could make it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

Span = tuple[int, int]
"""From one time of day to another, both as minutes since midnight."""

PARTS: Mapping[str | None, Span] = {
    "morning": (8 * 60, 12 * 60),
    "noon": (11 * 60, 14 * 60),
    "afternoon": (13 * 60, 18 * 60),
    "evening": (17 * 60, 21 * 60),
    "night": (20 * 60, 24 * 60),
    None: (8 * 60, 18 * 60),
}
"""What is meant by a part of the day; by day, where none was said. Own judgement."""
BY_DAY = PARTS[None]
"""When a visit may be, and when somebody is free, who said nothing of it."""


def part_at(minute: int) -> str:
    """The part of the day in which a minute lies, as people say it: of two that share it the earlier.

    >>> part_at(540), part_at(780), part_at(300), part_at(1439)
    ('morning', 'noon', 'night', 'night')
    """
    return next((part for part, (begins, ends) in PARTS.items() if part and begins <= minute < ends), "night")


def week_of(day: date) -> int:
    """A number for the week, Monday to Sunday.

    >>> week_of(date(2026, 3, 22)) - week_of(date(2026, 3, 16)), week_of(date(2026, 3, 23)) - week_of(date(2026, 3, 22))
    (0, 1)
    """
    return (day.toordinal() - 1) // 7


@dataclass(frozen=True)
class Place:
    """A home, as precisely as it is known. `spot`: metres east and north of a mark, where somebody put a pin."""

    unit_id: int
    estate: str = ""
    building: str = ""
    spot: tuple[int, int] | None = None


@dataclass(frozen=True)
class Wanted:
    """One visit that somebody is to make: a request, or a visit of a care plan.

    `start` is minutes since midnight; without it the visit may begin at any time within `part`, but not before `after`:
    what is wanted today cannot begin before now.
    `dialect` is what the elder speaks and understands best, "" for whatever everybody speaks.
    `wishes` are what a volunteer must be, `traits` what the home is: words both sides share (woman, no-dog …).
    `shunned_ids` are volunteers whom the elder would rather not see; `asked_ids` those who were asked for this already.
    """

    id: int
    elder_ids: tuple[int, ...]
    service: str
    on: date
    minutes: int
    place: Place
    start: int | None = None
    part: str | None = None
    after: int = 0
    dialect: str = ""
    wishes: frozenset[str] = frozenset()
    traits: frozenset[str] = frozenset()
    shunned_ids: frozenset[int] = frozenset()
    asked_ids: frozenset[int] = frozenset()

    @cached_property
    def window(self) -> Span:
        """The earliest it may begin, and the latest it may end."""
        if self.start is not None:
            return (self.start, self.start + self.minutes)
        begins, ends = PARTS[self.part]
        return (max(begins, self.after), ends)

    @cached_property
    def weekday(self) -> int:
        """1 for Monday."""
        return self.on.isoweekday()

    @cached_property
    def week(self) -> int:
        return week_of(self.on)


@dataclass(frozen=True)
class Taken:
    """A visit that a volunteer has already promised to make."""

    on: date
    start: int
    minutes: int

    @cached_property
    def span(self) -> Span:
        return (self.start, self.start + self.minutes)

    @cached_property
    def week(self) -> int:
        return week_of(self.on)


@dataclass(frozen=True)
class Helper:
    """A volunteer, and what they offer.

    `free` are the hours of each weekday (1: Monday), early to late, spans that touch made one.
    `rest_until` is the last day of a rest. `a_day` and `a_week` are their own limits, 1 or more, where they set any.
    `been` says when they last went to which elder; `helped_minutes` what they did in the last `match_lately_days`.
    `asked` holds a day for each time they were asked lately. `at_night`: 夜里可以叫我.
    """

    id: int
    place: Place
    services: frozenset[str]
    free: Mapping[int, tuple[Span, ...]]
    reach_metres: int
    active: bool = True
    rest_until: date | None = None
    trained: frozenset[str] = frozenset()
    dialects: frozenset[str] = frozenset()
    wishes: frozenset[str] = frozenset()
    traits: frozenset[str] = frozenset()
    kin_ids: frozenset[int] = frozenset()
    shunned_ids: frozenset[int] = frozenset()
    paired_ids: frozenset[int] = frozenset()
    been: Mapping[int, date] = field(default_factory=dict)
    helped_minutes: int = 0
    taken: tuple[Taken, ...] = ()
    asked: tuple[date, ...] = ()
    a_day: int | None = None
    a_week: int | None = None
    at_night: bool = False

    @cached_property
    def last_asked(self) -> date:
        """`date.min` for somebody who was not asked lately."""
        return max(self.asked, default=date.min)


@dataclass(frozen=True)
class Promise:
    """周二归我: whoever visits an elder on the same weekday each week, and need not be asked again."""

    helper_id: int
    elder_id: int
    service: str
    weekday: int
    since: date
