"""A paper sheet in each community."""

from bot.model import Role
from bot.rules.plan_weeks import monday_of
from bot.store import sheets
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near


async def sheet_in(tx: Tx, place: Place, where: str) -> int:
    """One a community, made when it is first wanted."""
    whose, monday = me(place, "volunteer").id, monday_of(tx.today)
    found = await sheets.of_week(tx, place.units[where], whose, monday)
    return (found or await sheets.add(tx, place.units[where], whose, monday, me(place, "worker").id)).id


async def sheet_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    return [
        Case(f"a sheet of {where}", await sheet_in(tx, place, where), frozenset(near(role, where)))
        for where in COMMUNITIES
    ]
