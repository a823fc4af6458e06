"""How long a visit was, as it is kept: "120" minutes, or "120@900" from 15 o'clock on; and what of a doubt is meant."""

from collections.abc import Sequence
from datetime import date

from bot.understanding.clocks import read_left, read_times
from bot.understanding.doubt import Doubt
from bot.understanding.lengths import read_minutes
from bot.understanding.spans import find_spans
from bot.understanding.wording import normal

DAWN, NOON, SIX = 5 * 60, 12 * 60, 18 * 60


def read_length(said: str, part: str | None) -> str | Doubt[str] | None:
    """三点到五点 gives begin and length, 一个半小时 the length alone. The part of day that was told settles 3 or 15."""
    times = read_times(said)
    if isinstance(times, Doubt):
        fitting = [one for one in times.choices if part_of(one[0]) == part]
        if len(fitting) != 1:
            return Doubt(tuple(length_key(*one) for one in times.choices))
        times = fitting[0]
    if times:
        return length_key(*times)
    minutes = read_minutes(said)
    if isinstance(minutes, Doubt):
        return Doubt(tuple(str(one) for one in minutes.choices))
    return None if minutes is None else str(minutes)


def by_part(said: str, guesses: Sequence[str], today: date) -> str | None:
    """是下午, where 三点 may be of the night: the one of the guesses that is."""
    parts = find_spans(normal(said), today).parts
    found = [one for one in guesses if "@" in one and part_of(int(one.partition("@")[2])) in parts]
    return found[0] if len(found) == 1 else None


def from_begin(said: str, part: str | None, begun: int) -> str | Doubt[str] | None:
    """五点走的 is when they left, 一个半小时 how long they stayed; 三点到五点 tells another begin."""
    left = read_left(said)
    if left is not None:
        ends = left.choices if isinstance(left, Doubt) else (left,)
        after = [length_key(begun, end) for end in ends if end > begun]
        return None if not after else after[0] if len(after) == 1 else Doubt(tuple(after))
    found = read_length(said, part)
    if isinstance(found, Doubt):
        return Doubt(tuple(one if "@" in one else f"{one}@{begun}" for one in found.choices))
    return found if found is None or "@" in found else f"{found}@{begun}"


def part_of(minute: int) -> str:
    """The part of day that a minute since midnight falls in."""
    if minute < DAWN:
        return "night"
    return "morning" if minute < NOON else "afternoon" if minute < SIX else "evening"


def length_key(start: int, end: int) -> str:
    """Both are minutes since midnight.

    >>> length_key(900, 1020)
    '120@900'
    """
    return f"{end - start}@{start}"
