"""请假和代班: somebody goes away, comes back early, or is back because the days are over; both hear it each time."""

from dataclasses import dataclass
from datetime import date

from bot.model import TIMER, Absence, Actor, Person, Refusal, Role
from bot.rules import away as rules
from bot.rules.policy import policy_on
from bot.store import absences, people, records, roles, units
from bot.store.tx import Tx
from bot.telling import tell

PART = 100
"""So many holidays end in one transaction."""


@dataclass(frozen=True)
class Office:
    """Somebody, in the role and in the unit in which they are away or stand in."""

    person: Person
    role: Role
    unit_id: int

    @property
    def actor(self) -> Actor:
        return Actor(self.person, self.role, self.unit_id)


def office_of(actor: Actor) -> Office:
    assert actor.person is not None, "an official is somebody"
    assert actor.role is not None, "an official acts in a role"
    assert actor.unit_id is not None, "an official belongs to a unit"
    return Office(actor.person, actor.role, actor.unit_id)


async def own(tx: Tx, me: Office) -> list[Absence]:
    """The holidays of one person that run or are to come, the next first."""
    found = await absences.standing(tx, [me.unit_id])
    return [one for one in found if (one.person_id, one.role) == (me.person.id, me.role)]


async def refusal_to_be_away(
    tx: Tx, me: Office, from_on: date, until_on: date | None = None
) -> Refusal | None:
    """Whether these days may be told as a holiday; of the first alone, where the last is not told yet."""
    mine, last = await own(tx, me), until_on or from_on
    return rules.refusal_to_be_away(from_on, last, mine, tx.today, policy_on(tx.today))


async def may_stand_in(tx: Tx, me: Office, from_on: date, until_on: date) -> list[Office]:
    """The colleagues who are here on all these days; where there are none, the street's officers."""
    upwards = [unit.id for unit in await units.line_up(tx, me.unit_id)]
    taken = [one for one in await absences.standing(tx, upwards) if rules.overlaps(one, from_on, until_on)]
    not_free = {me.person.id, *(one.person_id for one in taken)}
    colleagues = await _holders(tx, me.role, me.unit_id, not_free)
    if colleagues or me.role != "worker":
        return colleagues
    return [one for unit_id in upwards for one in await _holders(tx, "officer", unit_id, not_free)]


async def _holders(tx: Tx, role: Role, unit_id: int, without: set[int]) -> list[Office]:
    return [
        Office(one, role, unit_id) for one in await roles.holders(tx, role, unit_id) if one.id not in without
    ]


async def go_away(tx: Tx, me: Office, from_on: date, until_on: date, deputy: Office | None) -> Absence:
    """From one day to another, both included; the deputy hears it at once."""
    deputy_id = deputy.person.id if deputy else None
    absence = await absences.add(
        tx, person_id=me.person.id, role=me.role, unit_id=me.unit_id, deputy_id=deputy_id,
        from_on=from_on, until_on=until_on,
    )  # fmt: skip
    await records.write(
        tx, me.actor, "go-away", "absence", absence.id, deputy=deputy_id, from_on=from_on.isoformat(),
        until_on=until_on.isoformat(),
    )  # fmt: skip
    await _tell_deputy(tx, absence, me.person, "away-please-stand-in")
    return absence


async def come_back(tx: Tx, me: Office, absence: Absence) -> None:
    """提前回来, or not going at all: the duty is theirs again from this moment, and the deputy hears it."""
    await absences.set_state(tx, absence, "ended")
    await records.write(tx, me.actor, "come-back", "absence", absence.id)
    begun = absence.from_on <= tx.today
    await _tell_deputy(tx, absence, me.person, "away-is-back" if begun else "away-called-off")


async def run_out(tx: Tx) -> int:
    """The morning after: whose days are over is back, and both hear it; at most a part of them, and how many."""
    found = await absences.run_out(tx, PART)
    for absence in found:
        await absences.set_state(tx, absence, "over")
        await records.write(tx, TIMER, "away-over", "absence", absence.id)
        person = await people.get(tx, absence.person_id)
        await tell(tx, person, absence.role, "away-over", name=person.name)
        await _tell_deputy(tx, absence, person, "away-is-back")
    return len(found)


async def _tell_deputy(tx: Tx, absence: Absence, person: Person, text_id: str) -> None:
    if absence.deputy_id is None:
        return
    deputy = await people.get(tx, absence.deputy_id)
    held = await roles.held_by(tx, deputy.id)
    role = absence.role if any(one.role == absence.role for one in held) else "officer"
    begins, ends = absence.from_on.isoformat(), absence.until_on.isoformat()
    await tell(tx, deputy, role, text_id, name=person.name, begins_on=begins, ends_on=ends)
