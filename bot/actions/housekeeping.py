"""What is done once a day, by nobody's hand."""

from bot.store import audit, dialogues
from bot.store.tx import Tx

TALK_DAYS = 8
"""UX 10: a half-finished talk survives at least 7 days."""


async def daily(tx: Tx) -> list[str]:
    """Forget talks that nobody came back to, and check the ledger; the faults found, each a line."""
    await dialogues.forget_untouched(tx, TALK_DAYS)
    return await audit.faults(tx)
