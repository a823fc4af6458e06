"""For the matrix of permissions: requests and offers, one's own, of the family, and others'."""

from bot.model import Role
from bot.store import offers, requests
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near


async def request_in(tx: Tx, place: Place, where: str, elder_id: int, volunteer_id: int | None = None) -> int:
    made = await requests.add(
        tx, unit_id=place.units[where], elder_ids=[elder_id], service="meals", on=tx.today, part=None, start=None,
        minutes=60, words="", asked_by=elder_id, asked_as="elder",
    )  # fmt: skip
    await requests.set_state(tx, made, "accepted", volunteer_id=volunteer_id)
    return made.id


async def request_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: one's own request or one that one goes for, one of the family, and one between others."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    found = []
    for where in COMMUNITIES:
        away = near(role, where)
        own = (other, mine) if role == "volunteer" else (mine, other)
        made = {
            "own": (await request_in(tx, place, where, *own), {"own"}),
            "kin": (
                await request_in(tx, place, where, place.kin[where]),
                {"kin"} if role == "relative" else set(),
            ),
            "others'": (await request_in(tx, place, where, place.strangers[where], other), set()),
        }
        found += [
            Case(f"{name} in {where}", thing, frozenset(away | how)) for name, (thing, how) in made.items()
        ]
    return found


async def offer_in(tx: Tx, place: Place, where: str, volunteer_id: int) -> int:
    request = await request_in(tx, place, where, place.kin[where])
    return (await offers.add(tx, request, volunteer_id, tx.now_ms, tx.now_ms)).id


async def offer_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: an offer put to oneself, and one put to somebody else."""
    found = []
    for where in COMMUNITIES:
        own = await offer_in(tx, place, where, me(place, role).id)
        other = await offer_in(tx, place, where, place.strangers[where])
        found += [
            Case(f"own in {where}", own, frozenset(near(role, where) | {"own"})),
            Case(f"another's in {where}", other, frozenset(near(role, where))),
        ]
    return found
