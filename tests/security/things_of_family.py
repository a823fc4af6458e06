"""For the matrix of permissions: what an elder lets a relative know, the directory, a referral."""

from bot.model import Role
from bot.store import people, places, referrals
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, OFFICE, Case, Place, me, near


async def tie_in(tx: Tx, place: Place, elder_id: int) -> int:
    return await people.set_family(tx, me(place, "relative").id, elder_id, None)


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


async def place_in(tx: Tx, place: Place, where: str) -> int:
    made = await places.add(
        tx, unit_id=place.units[where], kind="clinic", name="卫生站", area="湖边", hours="全天", phone="", price="",
        by=me(place, "worker").id,
    )  # fmt: skip
    return made.id


async def place_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """An entry of the directory of every unit there is."""
    return [
        Case(where, await place_in(tx, place, where), frozenset(near(role, where))) for where in place.units
    ]


async def referral_in(tx: Tx, place: Place, where: str, elder_id: int | None = None) -> int:
    made = await referrals.add(
        tx, elder_id=elder_id or place.strangers[where], unit_id=place.units[where], place_id=None, name="卫生站",
        words="量血压", owner_id=me(place, "worker").id, ask_on=tx.today,
    )  # fmt: skip
    return made.id


async def referral_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: of oneself, of an elder of the family, and of another."""
    found = []
    for where in COMMUNITIES:
        whose: dict[str, tuple[int, set[str]]] = {
            "own": (me(place, role).id, {"own"}),
            "kin": (place.kin[where], {"kin"} if role == "relative" else set()),
            "another's": (place.strangers[where], set()),
        }
        found += [
            Case(
                f"{name} in {where}",
                await referral_in(tx, place, where, elder),
                frozenset(near(role, where) | how),
            )
            for name, (elder, how) in whose.items()
        ]
    return found
