"""An errand's money: whole fen (1/100 yuan) of the elder's, which must add up. No points, ever."""

from bot.model import Reason
from bot.rules.policy import Policy


# 一 (如实), own judgement: what was given is what was spent and what came back
def does_not_add_up(got_fen: int, spent_fen: int, back_fen: int, policy: Policy) -> Reason | None:
    """Why the worker has to look at it; None where it adds up."""
    left = got_fen - spent_fen - back_fen
    if left == 0:
        return None
    if left > 0:
        return policy.reason("money-short", "", differs_fen=left)
    return policy.reason("money-over", "", differs_fen=-left)
