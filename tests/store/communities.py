"""Communities by chance, written into the store: volunteers with their hours, elders, and what is wanted of next week."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from bot.model import SERVICES
from bot.rules.wanted import Promise
from bot.store import offers, people, promises, requests, roles, units
from bot.store.tx import Tx

MONDAY = date(2026, 3, 23)
HALF_DAYS = ((480, 720), (810, 1080))


@dataclass
class Village:
    """A community of the store, by ids. `asked` are those who were asked for a request before."""

    unit_id: int
    volunteers: list[int] = field(default_factory=list)
    elders: list[int] = field(default_factory=list)
    requests: list[int] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    asked: set[tuple[int, int]] = field(default_factory=set)


async def village(tx: Tx, chance: Random, visits: int, people_in_it: int) -> Village:
    """Volunteers are few and their hours short, so that much stands in the way of much."""
    made = Village((await units.add(tx, "community", f"社区{chance.random()}", None)).id)
    for _ in range(people_in_it):
        made.volunteers.append(await _volunteer(tx, made.unit_id, chance))
    for _ in range(max(3, visits // 2)):
        made.elders.append(await _somebody(tx, made.unit_id, "elder", chance))
    for volunteer in made.volunteers:
        for elder in chance.sample(made.elders, 2):
            how = chance.choice(("paired", "kin", "shunned", "", ""))
            if how == "paired":
                await people.pair(tx, volunteer, elder)
            elif how == "kin":
                await people.set_kin(tx, volunteer, elder, "sibling")
            elif how == "shunned":
                await tx.write("INSERT INTO shunned VALUES (:a, :b, NULL, 0)", a=volunteer, b=elder)
    for _ in range(visits):
        await _wanted(tx, made, chance)
    return made


async def _somebody(tx: Tx, unit_id: int, role: str, chance: Random) -> int:
    person = await people.add(tx, "某人")
    assert role in ("volunteer", "elder")
    await roles.grant(tx, person.id, "volunteer" if role == "volunteer" else "elder", unit_id, None)
    await people.change(tx, person.id, estate=chance.choice(("甲小区", "乙小区")))
    return person.id


async def _volunteer(tx: Tx, unit_id: int, chance: Random) -> int:
    person_id = await _somebody(tx, unit_id, "volunteer", chance)
    await tx.write(
        "INSERT INTO offering VALUES (:id, :reach, :day, :week, NULL, 0, 0)", id=person_id,
        reach=chance.choice((200, 800, None)), day=chance.choice((None, 1)), week=chance.choice((None, 1, 3)),
    )  # fmt: skip
    for service in chance.sample(SERVICES, 5):
        await tx.write("INSERT INTO offered_service VALUES (:id, :service)", id=person_id, service=service)
    for weekday in chance.sample(range(1, 8), 4):
        begins, ends = chance.choice((*HALF_DAYS, (480, 1080)))
        await tx.write(
            "INSERT INTO free_hours VALUES (:id, :day, :begins, :ends)", id=person_id, day=weekday, begins=begins, ends=ends,
        )  # fmt: skip
    if chance.random() < 0.5:
        await tx.write("INSERT INTO training VALUES (:id, 'clinic', '2026-01-01', NULL)", id=person_id)
    return person_id


async def _wanted(tx: Tx, made: Village, chance: Random) -> None:
    elder, service = chance.choice(made.elders), chance.choice(SERVICES)
    on = MONDAY + timedelta(days=chance.randrange(7))
    start = chance.choice((None, None, 540, 600, 870))
    part = chance.choice(("morning", "afternoon", None)) if start is None else None
    request = await requests.add(
        tx, unit_id=made.unit_id, elder_ids=[elder], service=service, on=on, part=part, start=start,
        minutes=chance.choice((30, 60, 120)), words="", asked_by=None, asked_as="plan",
    )  # fmt: skip
    made.requests.append(request.id)
    if chance.random() < 0.8:
        promise = Promise(chance.choice(made.volunteers), elder, service, on.isoweekday(), tx.today)
        await promises.add(tx, promise)
        made.promises.append(promise)
    if chance.random() < 0.3:
        volunteer = chance.choice(made.volunteers)
        await offers.add(tx, request.id, volunteer, tx.now_ms - 86_400_000, tx.now_ms - 1)
        made.asked.add((request.id, volunteer))
