"""The visits that were agreed on and of which nothing was logged."""

from datetime import timedelta

from bot.rules.policy import policy_on
from bot.store import agreed
from bot.store.agreed import Agreed, Part
from bot.store.tx import Tx


async def next_missing(tx: Tx, volunteer_id: int) -> Agreed | None:
    """The oldest visit of the last weeks that a volunteer agreed on, and of which nothing was logged."""
    back = timedelta(weeks=policy_on(tx.today).week_back_weeks)
    whose = Part(volunteer_id, volunteer_id)
    found = await agreed.not_logged(tx, whose, tx.today - back, tx.today - timedelta(days=1))
    return next(iter(found.get(volunteer_id, ())), None)
