"""For the matrix of permissions: that somebody looks in on an elder; that an elder is asked how they are."""

from bot.model import Role
from bot.store import look_ins, wellbeing
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near, somebody


async def look_in_in(tx: Tx, place: Place, where: str, asked: int, role: Role) -> int:
    elder = await somebody(tx, "elder", place.units[where])
    made = await look_ins.add(
        tx, elder_id=elder.id, unit_id=place.units[where], begins_on=tx.today, spring=False, step=1, role=role,
        person_id=asked, asked_on=tx.today,
    )  # fmt: skip
    return made.id


async def look_in_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: what was asked of oneself as a volunteer, of oneself as a worker, and of another."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    asked: dict[str, tuple[int, Role]] = {
        "one's own": (mine, "volunteer"), "a worker's": (mine, "worker"), "another's": (other, "volunteer"),
    }  # fmt: skip
    found = []
    for where in COMMUNITIES:
        for name, (who, as_role) in asked.items():
            made = await look_in_in(tx, place, where, who, as_role)
            own = {"own"} if (who, as_role) == (mine, role) else set()
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | own)))
    return found


async def asked_well_in(tx: Tx, place: Place, where: str, elder_id: int) -> int:
    made = await wellbeing.add(
        tx, unit_id=place.units[where], cause="heat", urgent=False, made_by=me(place, "worker").id, calls_at=0
    )
    return (await wellbeing.add_elder(tx, made, elder_id, place.units[where], elder_id, "elder")).id


async def asked_well_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: asked of oneself, about an elder of the family, and of another."""
    found = []
    for where in COMMUNITIES:
        own = {"own"} if role == "elder" else set()
        kin = {"kin"} if role == "relative" else set()
        for name, elder_id, how in (
            ("one's own", me(place, role).id, own), ("kin's", place.kin[where], kin),
            ("another's", place.strangers[where], set()),
        ):  # fmt: skip
            made = await asked_well_in(tx, place, where, elder_id)
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | how)))
    return found
