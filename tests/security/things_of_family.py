"""For the matrix of permissions: what an elder lets a relative know, the directory, a referral."""

from bot.model import Role
from bot.rules.family import SHARES
from bot.store import family
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, OFFICE, Case, Place, me, near


async def tie_in(tx: Tx, place: Place, elder_id: int) -> int:
    return (await family.set_tie(tx, me(place, "relative").id, elder_id, None, SHARES)).id


async def tie_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """One's own family, where one is an elder; and another elder's, in each community."""
    found = []
    if role == "elder":
        own = await tie_in(tx, place, me(place, role).id)
        found.append(Case("one's own", own, frozenset({"own"} | near(role, OFFICE[role]))))
    for where in COMMUNITIES:
        tie = await tie_in(tx, place, place.kin[where])
        found.append(Case(f"another's in {where}", tie, frozenset(near(role, where))))
    return found
