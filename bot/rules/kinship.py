"""Who is kin of whom, for all rules that ask it."""

from collections.abc import Iterable

Kin = frozenset[frozenset[int]]
"""Pairs of person ids on record as kin; the order in a pair says nothing."""


def is_kin(kin: Kin, one: int, other: int) -> bool:
    return frozenset({one, other}) in kin


def is_kin_of_any(kin: Kin, one: int, others: Iterable[int]) -> bool:
    return any(is_kin(kin, one, other) for other in others)
