"""值班表: somebody is put on the list of their community or street, or taken off; an empty night is seen in time."""

from bot.model import Actor, Fact, Person, Role, Shift
from bot.rules.policy import policy_on
from bot.rules.shifts import WEEK, WHEN, coming
from bot.store import records, roles, shifts
from bot.store.tx import Tx
from bot.telling import tell, words


async def put_on(tx: Tx, actor: Actor, unit_id: int, person: Person, when: str) -> None:
    """`when`, a key of WHEN, from now on, week after week; whoever was put there by somebody else hears it."""
    for shift in WHEN[when]:
        await shifts.put(tx, unit_id, person.id, shift)
    await records.write(tx, actor, "put-on-duty", "person", person.id, unit=unit_id, shifts=when)
    await _tell(tx, actor, person, "duty-put-on", shift=words(tx, person.language, f"duty-when-{when}"))


async def take_off(tx: Tx, actor: Actor, unit_id: int, person: Person) -> None:
    await shifts.take_off(tx, unit_id, person.id)
    await records.write(tx, actor, "take-off-duty", "person", person.id, unit=unit_id)
    await _tell(tx, actor, person, "duty-taken-off")


async def _tell(tx: Tx, actor: Actor, person: Person, text_id: str, /, **facts: Fact) -> None:
    assert actor.person is not None, "somebody sets the list"
    assert actor.role is not None, "as a worker or an officer"
    if person.id != actor.person.id:
        await tell(tx, person, actor.role, text_id, name=actor.person.name, **facts)


async def who_is_on(tx: Tx, role: Role, unit_id: int) -> dict[Shift, list[Person]]:
    """The whole week of the list; who holds the role no more is not on it."""
    hold = {one.id for one in await roles.holders(tx, role, unit_id)}
    return {shift: [one for one in await shifts.on(tx, unit_id, shift) if one.id in hold] for shift in WEEK}


async def empty_ahead(tx: Tx, role: Role, unit_id: int) -> list[Shift]:
    """The shifts until the next office hours with nobody on the list."""
    listed = await who_is_on(tx, role, unit_id)
    ahead = coming(tx.now.astimezone(tx.setting.zone), policy_on(tx.today))
    return [shift for shift in ahead if not listed[shift]]
