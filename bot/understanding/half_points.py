"""How many points somebody means, in whole half-points (二(四): 积分最小的存储单位是0.5分)."""

import re
from dataclasses import dataclass
from fractions import Fraction

from bot.understanding.numerals import NUMBER, read_number
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import squeeze

MOST_HALF_POINTS = 20_000
"""Ten thousand points: decades of service. Beyond it something was mistyped."""

_UNIT = "(?:个?积分|分|points?|pts?)"
_SHAPE = pattern_of(
    rf"(?:送|给|要)?(?:(?P<number>{NUMBER})个?(?P<half>(?:个|分|and)半|andahalf)?|(?P<alone>半)个?|half(?:an?)?)"
    rf"{_UNIT}?(?P<tail>半)?(?:吧|的)?"
)


@dataclass(frozen=True)
class NotHalf:
    """A number of points that no half-points make, such as 0.25, and the half-points on either side of it."""

    below: int
    above: int


def read_half_points(text: str) -> int | NotHalf | None:
    """1.5, １．５, 一个半 → 3; 两分半 → 5; 0.25 → NotHalf; 0, negative or beyond any sense → None."""
    shape = _SHAPE.fullmatch(squeeze(text))
    if shape is None:
        return None
    doubled = _doubled(shape)
    if doubled is None or not 0 < doubled <= MOST_HALF_POINTS:
        return None
    below = int(doubled)
    return below if below == doubled else NotHalf(below, below + 1)


def _doubled(shape: re.Match[str]) -> Fraction | None:
    """Twice the number of points. A half is added to whole points only: 1.5分半 says nothing."""
    if shape["number"] is None:
        return None if shape["tail"] else Fraction(1)
    number = read_number(shape["number"])
    assert number is not None, shape
    halves = [shape[name] for name in ("half", "tail") if shape[name]]
    if not halves:
        return number * 2
    return None if len(halves) > 1 or number.denominator > 1 else number * 2 + 1
