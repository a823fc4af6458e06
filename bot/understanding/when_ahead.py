"""When somebody is wanted: 明天下午三点, 周五上午, 20号; as a key with what was said, "2026-03-19.afternoon@900"."""

from datetime import date

from bot.understanding.clocks import read_clock
from bot.understanding.days_ahead import read_day_ahead
from bot.understanding.doubt import MOST, Doubt
from bot.understanding.repair import repaired
from bot.understanding.spans import SAID_FIRST, Spans, find_spans, part_in
from bot.understanding.wording import normal

DAYLIGHT = range(6 * 60, 21 * 60)
"""Nobody is asked to come by night: 三点 is 15 o'clock."""


def read_when_ahead(text: str, today: date) -> str | Doubt[str] | None:
    """A day to come, with part and hour where they were said; a few where the words leave it open."""
    spans = find_spans(repaired(normal(text)), today)
    if len(spans.days) > 1 or spans.vague_day:
        return None
    part = _part(spans)
    starts = _starts(spans, part) if spans.days else (None,)  # 2026-12-31 alone is no time of day
    day = read_day_ahead(spans.days[0].text if spans.days else text, today)
    if day is None or starts is None:
        return None
    days = day.choices if isinstance(day, Doubt) else (day,)
    keys = [when_key(one, part, start) for one in days for start in starts]
    return keys[0] if len(keys) == 1 else Doubt(tuple(keys[:MOST]))


def when_key(on: date, part: str | None, start: int | None) -> str:
    """As it is kept: "2026-03-19.afternoon@900", "2026-03-19.", "2026-03-19.@540".

    >>> when_key(date(2026, 3, 19), "afternoon", None)
    '2026-03-19.afternoon'
    """
    return f"{on.isoformat()}.{part or ''}" + ("" if start is None else f"@{start}")


def when_of(key: str) -> tuple[date, str | None, int | None]:
    """Read such a key again: day, part, minute of the day.

    >>> when_of("2026-03-19.afternoon@900")
    (datetime.date(2026, 3, 19), 'afternoon', 900)
    """
    day, _, rest = key.partition(".")
    part, _, start = rest.partition("@")
    return date.fromisoformat(day), part or None, int(start) if start else None


def _part(spans: Spans) -> str | None:
    timed = [part_in(words) for words in (*spans.clocks, *(begin for begin, _ in spans.ranges))]
    found = [part for part in (*spans.parts, *timed) if part in SAID_FIRST]
    return found[0] if len(set(found)) == 1 else None


def _starts(spans: Spans, part: str | None) -> tuple[int | None, ...] | None:
    """The hours that may be meant, (None,) where none was said; None where what was said is no hour."""
    said = [*spans.clocks, *(begin for begin, _ in spans.ranges)]
    if not said:
        return (None,)
    before = "" if part is None or part_in(said[0]) else SAID_FIRST[part]
    read = read_clock(before + said[0]) if len(said) == 1 else None
    if read is None:
        return None
    choices = read.choices if isinstance(read, Doubt) else (read,)
    by_day = tuple(one for one in choices if one in DAYLIGHT)
    return by_day or choices
