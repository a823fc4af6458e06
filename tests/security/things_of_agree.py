"""For the matrix of permissions: a care plan, and who may do what to it."""

from typing import Literal

from bot.model import Role
from bot.store import care_plans
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near

PLAN_DEEDS = (
    "see-plan",
    "agree-plan",
    "wish-plan",
    "withdraw-plan",
    "end-plan",
    "accept-plan",
    "return-plan",
)
PERSON_DEEDS = ("offer-time", "offer-time-for", "note-training", "note-shunned", "note-home")
KIND_OF: dict[str, Literal["elder", "care-plan", "person"]] = {
    "draft-plan": "elder", **dict.fromkeys(PLAN_DEEDS, "care-plan"), **dict.fromkeys(PERSON_DEEDS, "person"),
}  # fmt: skip


async def plan_in(tx: Tx, place: Place, where: str, elder_id: int) -> int:
    writer = place.strangers[where]
    made = await care_plans.add(tx, elder_id=elder_id, unit_id=place.units[where], items=[], made_by=writer)
    return made.id


async def care_plan_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: a plan of one's own, of an elder of the family, and of another."""
    found = []
    for where in COMMUNITIES:
        own = {"own"} if role == "elder" else set()
        of_kin = {"kin"} if role == "relative" else set()
        mine = me(place, role).id if role == "elder" else place.strangers[where]
        whose = {
            "one's own": (mine, own), "kin's": (place.kin[where], of_kin), "another's": (place.strangers[where], set()),
        }  # fmt: skip
        for name, (elder_id, relations) in whose.items():
            made = await plan_in(tx, place, where, elder_id)
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | relations)))
    return found
