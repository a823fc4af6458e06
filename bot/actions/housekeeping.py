"""What is done once a day, by nobody's hand."""

from bot.store import audit, dialogues
from bot.store.tx import Tx
from bot.telling.ux import TALK_DAYS


async def daily(tx: Tx) -> list[str]:
    """Forget talks that nobody came back to, and check the ledger; the faults found, each a line."""
    await dialogues.forget_untouched(tx, TALK_DAYS + 1)
    return await audit.faults(tx)
