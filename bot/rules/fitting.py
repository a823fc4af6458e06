"""How visits fit into a day: among the hours somebody is free, beside what they have already, with the way between."""

from collections.abc import Sequence

from bot.rules.wanted import Span

VISITS_MAX = 6
"""More in one day are not tried in every order; no policy allows so many."""

Asked = tuple[Span, int]
"""A window (the earliest it may begin, the latest it may end), and the minutes a visit takes."""


def earliest(
    window: Span, minutes: int, free: Sequence[Span], taken: Sequence[Span], gap_minutes: int
) -> int | None:
    """The first minute at which a visit may begin; None where it fits nowhere. `taken` is early to late.

    >>> earliest((480, 720), 60, [(540, 720)], [], 15), earliest((480, 720), 60, [(540, 720)], [(540, 600)], 15)
    (540, 615)
    """
    for opens, closes in free:
        start = max(opens, window[0])
        for begins, ends in taken:
            if start + minutes + gap_minutes <= begins:
                break
            start = max(start, ends + gap_minutes)
        if start + minutes <= min(closes, window[1]):
            return start
    return None


def starts_of(
    visits: Sequence[Asked], free: Sequence[Span], taken: Sequence[Span], gap_minutes: int
) -> tuple[int, ...] | None:
    """When each of the visits begins, so that all fit; None where they cannot.

    Every order is tried. Within one order nothing is gained by beginning later, so each begins as early as it can.
    """
    assert 0 < len(visits) <= VISITS_MAX, visits
    placed = _in_some_order(list(enumerate(visits)), free, taken, gap_minutes, 0)
    return None if placed is None else tuple(start for _, start in sorted(placed))


def _in_some_order(
    left: list[tuple[int, Asked]], free: Sequence[Span], taken: Sequence[Span], gap_minutes: int, after: int
) -> list[tuple[int, int]] | None:
    """(Which visit, when). No visit begins earlier than `after`."""
    for number, ((opens, closes), minutes) in left:
        start = earliest((max(opens, after), closes), minutes, free, taken, gap_minutes)
        if start is None:
            continue
        if len(left) == 1:
            return [(number, start)]
        others = [each for each in left if each[0] != number]
        placed = _in_some_order(others, free, taken, gap_minutes, start + minutes + gap_minutes)
        if placed is not None:
            return [(number, start), *placed]
    return None
