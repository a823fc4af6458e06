"""For the matrix of permissions: a request that somebody has promised to see to."""

from bot.model import Role
from bot.store import requests
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near


async def request_in(tx: Tx, place: Place, where: str, volunteer_id: int, elder_id: int) -> int:
    made = await requests.add(
        tx, unit_id=place.units[where], elder_ids=[elder_id], service="meals", on=tx.today, part=None, start=540,
        minutes=60, words="", asked_by=elder_id, asked_as="elder",
    )  # fmt: skip
    return (await requests.set_state(tx, made, "accepted", volunteer_id=volunteer_id)).id


async def request_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: one's own promise or need, one of somebody of the family, and one of others."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    found = []
    for where in COMMUNITIES:
        own = (mine, other) if role == "volunteer" else (other, mine)
        of_kin = {"kin"} if role == "relative" else set()
        for name, who, relations in (
            ("own", own, {"own"}), ("kin's", (other, place.kin[where]), of_kin),
            ("others'", (other, place.strangers[where]), set()),
        ):  # fmt: skip
            made = await request_in(tx, place, where, *who)
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | relations)))
    return found
