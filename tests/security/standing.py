"""The tree of two districts, people in each place of it, and how an actor stands to a thing there."""

from dataclasses import dataclass, field

from bot.model import ROLES, Actor, Person, Role, UnitKind
from bot.store import people, roles, units, visits
from bot.store.tx import Tx

IS_IN: dict[tuple[Role, str], set[str]] = {
    ("worker", "银湖社区"): {"unit", "street", "district"},
    ("worker", "金银湖街道"): {"street", "district"},
    ("worker", "万科社区"): {"street", "district"},
    ("officer", "金银湖街道"): {"unit", "street", "district"},
    ("officer", "银湖社区"): {"street", "district"},
    ("officer", "万科社区"): {"street", "district"},
    ("bureau", "东西湖区"): {"unit", "district"},
}  # fmt: skip
"""How an official of 银湖社区, 金银湖街道 or 东西湖区 stands to a place; to another place of the district: `district`."""
TREE: tuple[tuple[UnitKind, str, str], ...] = (
    ("district", "东西湖区", ""), ("street", "金银湖街道", "东西湖区"), ("community", "银湖社区", "金银湖街道"),
    ("community", "万科社区", "金银湖街道"), ("street", "吴家山街道", "东西湖区"), ("community", "东方社区", "吴家山街道"),
    ("district", "别区", ""), ("street", "某街道", "别区"), ("community", "某社区", "某街道"),
)  # fmt: skip
ELSEWHERE = {"别区", "某街道", "某社区"}
COMMUNITIES = ("银湖社区", "万科社区", "东方社区", "某社区")
OFFICE: dict[Role, str] = {
    "volunteer": "银湖社区", "elder": "银湖社区", "relative": "银湖社区", "worker": "银湖社区", "officer": "金银湖街道",
    "bureau": "东西湖区",
}  # fmt: skip


@dataclass
class Place:
    """The tree of units, an actor in each role, and in each place people and visits that are theirs, kin's or others'."""

    units: dict[str, int] = field(default_factory=dict)
    actors: dict[Role, Actor] = field(default_factory=dict)
    strangers: dict[str, int] = field(default_factory=dict)
    kin: dict[str, int] = field(default_factory=dict)


async def settle(tx: Tx) -> Place:
    place = Place()
    for kind, name, above in TREE:
        place.units[name] = (await units.add(tx, kind, name, place.units.get(above))).id
    for role in ROLES:
        person = await somebody(tx, role, place.units[OFFICE[role]])
        place.actors[role] = Actor(person, role, place.units[OFFICE[role]])
    for name, unit_id in place.units.items():
        place.strangers[name] = (await somebody(tx, "elder", unit_id)).id
        place.kin[name] = (await somebody(tx, "elder", unit_id)).id
        await people.set_family(tx, me(place, "relative").id, place.kin[name], None)
    return place


async def somebody(tx: Tx, role: Role, unit_id: int) -> Person:
    person = await people.add(tx, "某人")
    await roles.grant(tx, person.id, role, unit_id, None)
    return person


def me(place: Place, role: Role) -> Person:
    person = place.actors[role].person
    assert person is not None
    return person


async def visit_in(tx: Tx, place: Place, where: str, volunteer_id: int, elder_id: int) -> int:
    made = await visits.add(
        tx, volunteer_id=volunteer_id, unit_id=place.units[where], elder_ids=[elder_id], service="meals", on=tx.today,
        part=None, start=None, minutes=60, logged_by=volunteer_id,
    )  # fmt: skip
    return made.id


@dataclass(frozen=True)
class Case:
    """A thing, and all the ways in which the actor stands to it, told by hand and not by the code under test."""

    name: str
    thing_id: int
    relations: frozenset[str]


def near(role: Role, where: str) -> set[str]:
    """Where the thing is, seen from the actor's office."""
    if where in ELSEWHERE:
        return set()
    if role in ("volunteer", "elder", "relative"):  # they belong to 银湖社区, as a worker does
        return IS_IN.get(("worker", where), {"district"})
    return IS_IN.get((role, where), {"district"})
