"""What waits in a community, whose it is, and since when; what nobody touches comes to colleagues, then the street."""

from bot.model import Fact, Person
from bot.rules.policy import policy_on
from bot.rules.waiting import LeftLying, Matter, left_lying
from bot.store import applications, chats, circumstances, look_ins, people, records, roles, units, visits
from bot.store.tx import Tx, milliseconds, moment


async def for_colleague(tx: Tx, unit_id: int, worker: Person) -> list[dict[str, Fact]]:
    """What a worker's colleagues left lying: whose, how many, since when."""
    found = left_lying(await matters(tx, unit_id), tx.today, policy_on(tx.today), street=False)
    theirs = [line for line in found if line.owner_id not in (None, worker.id)]
    return [await _facts(tx, line) for line in theirs]


async def for_street(tx: Tx, street_id: int) -> list[dict[str, Fact]]:
    """What lies in the communities of a street so long that it is the street's to ask about; with its community."""
    found: list[dict[str, Fact]] = []
    for unit in await units.communities_under(tx, street_id):
        lines = left_lying(await matters(tx, unit.id), tx.today, policy_on(tx.today), street=True)
        found += [{"unit": unit.name, **await _facts(tx, line)} for line in lines]
    return found


async def _facts(tx: Tx, line: LeftLying) -> dict[str, Fact]:
    owner = (await people.get(tx, line.owner_id)).name if line.owner_id is not None else "none"
    return {"owner": owner, "count": line.count, "since_on": line.since.isoformat()}


async def matters(tx: Tx, unit_id: int) -> list[Matter]:
    """Each visit to verify, application, elder to complete, whom nothing reaches, and whom no volunteer could see.

    A visit, and whom nothing reaches, belong to the worker who took its volunteer, or them, in; an elder to complete to
    whoever asked last; an application to all, as what no volunteer could do. What was a worker's who is none any more
    is the whole community's.
    """
    workers = {one.id for one in await roles.holders(tx, "worker", unit_id)}
    taken_in = await roles.granted_by(tx, unit_id)
    found: list[tuple[int | None, int]] = [
        (taken_in.get((visit.volunteer_id, "volunteer")), milliseconds(visit.logged_at))
        for visit in await visits.in_state(tx, [unit_id], "logged")
    ]
    found += [(None, one.made_at) for one in await applications.waiting(tx, unit_id)]
    for elder in await circumstances.with_verdict(tx, unit_id, "incomplete"):
        known = await circumstances.get(tx, elder.id)
        assert known is not None, "an elder to complete was asked about"
        found.append((known.found_by, await records.last_at(tx, "find-elder", "person", elder.id)))
    for person in await chats.lost_in(tx, unit_id):
        by = next((by for (person_id, _), by in taken_in.items() if person_id == person.id), None)
        found.append((by, await chats.lost_at(tx, person.id)))
    zone = tx.setting.zone
    unseen = [one for one in await look_ins.with_community(tx, unit_id) if one.state == "asked"]
    return [
        *(
            Matter(owner if owner in workers else None, moment(at).astimezone(zone).date())
            for owner, at in found
        ),
        *(Matter(None, one.asked_on) for one in unseen),
    ]
