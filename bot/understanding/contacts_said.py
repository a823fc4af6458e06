"""张婆婆平安; 打电话问了谭爹爹,他说头晕: somebody was seen or rung up today; hours are not spoken of."""

from datetime import date

from bot.understanding.lexicon import any_of
from bot.understanding.told_visit import Told

_RANG = any_of("services", "rang")
_FARES = any_of("services", "fares")


def tells_contact(said: str, told: Told, today: date) -> bool:
    """Of one elder, without a length or a time: a 探访, which counts as contact and brings no points."""
    if "elder" not in told.said or told.said & {"minutes", "start"} or len(told.visits) != 1:
        return False
    [visit] = told.visits
    alone = not visit.elders and not told.companion
    looked_in = visit.service in (None, "check-in", "company")
    return alone and looked_in and visit.on == today and bool(_RANG.search(said) or _FARES.search(said))
