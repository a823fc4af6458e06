"""For the matrix of permissions: what went wrong where somebody helped, and an errand's money."""

from bot.model import Request, Role
from bot.store import errand_money, mishaps, requests
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near


async def request_in(tx: Tx, place: Place, where: str, volunteer_id: int, elder_id: int) -> Request:
    """王阿姨 goes to an elder of that community."""
    asked = await requests.add(
        tx, unit_id=place.units[where], elder_ids=[elder_id], service="errands", on=tx.today, part=None, start=None,
        minutes=60, words="", asked_by=elder_id, asked_as="elder",
    )  # fmt: skip
    return await requests.set_state(tx, asked, "accepted", volunteer_id=volunteer_id, agreed_minute=900)


async def mishap_in(tx: Tx, place: Place, where: str, volunteer_id: int, elder_id: int) -> int:
    request = await request_in(tx, place, where, volunteer_id, elder_id)
    return (await mishaps.add(tx, request, "lost", "", volunteer_id)).id


async def money_in(tx: Tx, place: Place, where: str, volunteer_id: int, elder_id: int) -> int:
    request = await request_in(tx, place, where, volunteer_id, elder_id)
    return (await errand_money.add(tx, request.id, volunteer_id, 2000)).id


async def _whose(place: Place, role: Role, where: str) -> dict[str, tuple[int, int, set[str]]]:
    """(volunteer, elder, how the actor stands to it): one's own, one for somebody of the family, and between others."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    own = (mine, other) if role == "volunteer" else (other, mine)
    return {
        "own": (*own, {"own"}),
        "kin": (other, place.kin[where], {"kin"} if role == "relative" else set()),
        "others'": (other, place.strangers[where], set()),
    }


async def mishap_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """It is the community's: nobody has one of their own."""
    found = []
    for where in COMMUNITIES:
        made = await mishap_in(tx, place, where, me(place, role).id, place.kin[where])
        found.append(Case(f"one in {where}", made, frozenset(near(role, where))))
    return found


async def money_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    found = []
    for where in COMMUNITIES:
        for name, (volunteer, elder, how) in (await _whose(place, role, where)).items():
            made = await money_in(tx, place, where, volunteer, elder)
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | how)))
    return found
