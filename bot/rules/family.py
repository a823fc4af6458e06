"""What an elder's consent lets a relative do: 看探访情况 · 替老人请人 · 看健康提醒. docs/rules/家里人.md."""

from collections.abc import Collection

from bot.model import Share

SHARES: tuple[Share, ...] = ("visits", "ask", "health")
USUAL: tuple[Share, ...] = ("visits", "ask")
"""What a relative may who comes in, where the elder said nothing else; health is a word of its own (PIPL 28, 29)."""

NOTE_MAX = 40
"""Width of a volunteer's line for the family, in Chinese characters: it stands on small cards."""

# Own reading of 四(二) and PIPL 13, 15: family is told and acts as far as the elder agrees, and may agree no more.
NEEDS: dict[str, Share] = {
    "see-visit": "visits",
    "confirm-visit": "visits",
    "ask-help": "ask",
    "see-request": "ask",
    "cancel-request": "ask",
    "agree-plan": "ask",
    "wish-plan": "ask",
    "answer-referral": "ask",
    "see-health-alerts": "health",
}
"""What of the consent a deed wants; any other deed of a relative wants some of it, whatever."""


def is_covered(deed: str, shares: Collection[Share]) -> bool:
    """Whether the elder's consent covers this deed of a relative.

    >>> is_covered("see-visit", {"visits"}), is_covered("see-visit", {"ask"}), is_covered("record-contact", set())
    (True, False, False)
    """
    needed = NEEDS.get(deed)
    return needed in shares if needed else bool(shares)
