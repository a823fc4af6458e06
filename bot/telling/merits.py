"""Why somebody is proposed, in words: 同一小区 · 上周来过 · 周三上午有空."""

from collections.abc import Sequence
from datetime import date

from bot.rules.matching import Merit
from bot.words import SHANGHAI, label_of, say

MERITS_MAX = 3
"""A line on a card: the weightiest, and when they are free."""


def merits_in_words(language: str, merits: Sequence[Merit], today: date) -> str:
    """The last of the merits says when they are free, and is always told."""
    told = [*merits[:-1][: MERITS_MAX - 1], *merits[-1:]]
    said = [say(language, f"match-{merit.name}", today=today, zone=SHANGHAI, **merit.facts) for merit in told]
    return label_of(language, "match-separator").join(said)
