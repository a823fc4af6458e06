"""Whose duty something is now: who is on the list, or holds the role and is here, or stands in; somebody always is."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Absence, Fact, Person, Role
from bot.rules.away import is_away, who_stands_in
from bot.rules.policy import policy_on
from bot.rules.shifts import shift_at
from bot.store import absences, people, roles, shifts, units
from bot.store.tx import Tx
from bot.telling import Button, tell, words

ABOVE: dict[Role, Role] = {"worker": "officer", "officer": "bureau"}
"""Who looks after it where nobody of a role is left."""


@dataclass(frozen=True)
class OnDuty:
    """Whose duty it is today, as whom; `instead_of` are those whose place they take."""

    person: Person
    role: Role
    instead_of: tuple[Person, ...] = ()


async def on_duty(
    tx: Tx, role: Role, unit_id: int, *, urgent: bool = False, besides: int | None = None
) -> list[OnDuty]:
    """Everybody whose duty it is; where nobody is left even above, those who are away: it must lie with somebody.

    What is `urgent` goes first to those on the list (值班表) outside office hours, and up to the district if need be.
    `besides`: whom it is about, and who need not be told.
    """
    found = await here(tx, role, unit_id, urgent=urgent, besides=besides)
    return found or [OnDuty(one, role) for one in await _holders(tx, role, unit_id, besides)]


async def here(
    tx: Tx, role: Role, unit_id: int, *, urgent: bool = False, besides: int | None = None
) -> list[OnDuty]:
    """Those of them who are not away themselves: nobody on holiday is among them."""
    listed = await _listed(tx, role, unit_id, besides) if urgent else []
    if listed:
        return listed
    holders = await _holders(tx, role, unit_id, besides)
    found = await _in_place_of(tx, holders, role, unit_id)
    return found or (await _above(tx, role, unit_id, holders, urgent=urgent) if holders or urgent else [])


async def in_place_of(tx: Tx, person: Person, role: Role, unit_id: int) -> list[OnDuty]:
    """Whose duty that of one person is: their own, their deputy's, else everybody's who does it now."""
    if person.id in {one.id for one in await roles.holders(tx, role, unit_id)}:
        found = await _in_place_of(tx, [person], role, unit_id)
        if found:
            return found
    others = await on_duty(tx, role, unit_id)
    return [
        one if one.person.id == person.id else OnDuty(one.person, one.role, (person,)) for one in others
    ] or [OnDuty(person, role)]


async def stands_in_for(tx: Tx, person: Person, role: Role, unit_id: int) -> list[Absence]:
    """The holidays during which this person does a colleague's duty today."""
    for one in await here(tx, role, unit_id):
        if one.person.id == person.id:
            away = {other.id for other in one.instead_of}
            return [absence for absence in await _today(tx, unit_id) if absence.person_id in away]
    return []


async def tell_on_duty(
    tx: Tx, one: OnDuty, text_id: str, buttons: Sequence[Button] = (), urgent: bool = False, /, **facts: Fact
) -> bool:
    """Tell whoever has the duty; in whose place, stands before it."""
    comma = words(tx, one.person.language, "list-separator")
    names = comma.join(other.name for other in one.instead_of)
    return await tell(tx, one.person, one.role, text_id, buttons, urgent, names, **facts)


async def _listed(tx: Tx, role: Role, unit_id: int, besides: int | None) -> list[OnDuty]:
    """Who is on the list for this hour and holds the role, or whoever stands in for them; none in office hours."""
    shift = shift_at(tx.now.astimezone(tx.setting.zone), policy_on(tx.today))
    if shift is None:
        return []
    on = {one.id for one in await shifts.on(tx, unit_id, shift)}
    listed = [one for one in await _holders(tx, role, unit_id, besides) if one.id in on]
    return await _in_place_of(tx, listed, role, unit_id)


async def _holders(tx: Tx, role: Role, unit_id: int, besides: int | None) -> list[Person]:
    return [one for one in await roles.holders(tx, role, unit_id) if one.id != besides]


async def _in_place_of(tx: Tx, whose: Sequence[Person], role: Role, unit_id: int) -> list[OnDuty]:
    """Each who is here, and each who stands in for those who are not; in whose place is gathered."""
    away = await _today(tx, unit_id)
    if not away:
        return [OnDuty(one, role) for one in whose]
    able = await _able(tx, role, unit_id)
    found: dict[int, tuple[Person, ...]] = {}
    for one in whose:
        deputy_id = who_stands_in(one.id, tx.today, away, able)
        if deputy_id is not None:
            before = found.get(deputy_id, ())
            found[deputy_id] = before if deputy_id == one.id else (*before, one)
    return [OnDuty(await people.get(tx, key), able.get(key, role), names) for key, names in found.items()]


async def _able(tx: Tx, role: Role, unit_id: int) -> dict[int, Role]:
    """Who may stand in, as whom: the holders of the role, and for a community's worker the officers of the street."""
    found: dict[int, Role] = {}
    if role == "worker":
        for unit in await units.line_up(tx, unit_id):
            found |= {one.id: "officer" for one in await roles.holders(tx, "officer", unit.id)}
    return found | {one.id: role for one in await roles.holders(tx, role, unit_id)}


async def _above(
    tx: Tx, role: Role, unit_id: int, holders: Sequence[Person], *, urgent: bool
) -> list[OnDuty]:
    """The street's officers in a community's place; the bureau only for what cannot wait: it sees no people else."""
    above = ABOVE.get(role)
    if above is None or (above == "bureau" and not urgent):
        return []
    upwards = list(await units.line_up(tx, unit_id))[1:]
    found = [
        one
        for unit in upwards
        for one in await _in_place_of(tx, await roles.holders(tx, above, unit.id), above, unit.id)
    ]
    if not found and upwards:
        return await _above(tx, above, upwards[0].id, holders, urgent=urgent)
    return [OnDuty(one.person, one.role, (*holders, *one.instead_of)) for one in found]


async def _today(tx: Tx, unit_id: int) -> list[Absence]:
    """Who of the unit, and of those above it, is away today."""
    upwards = [unit.id for unit in await units.line_up(tx, unit_id)]
    return [one for one in await absences.standing(tx, upwards) if is_away(one.person_id, tx.today, [one])]
