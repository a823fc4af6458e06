"""结对: who looks after whom, and who is kin of whom, as the worker records it."""

from datetime import date

from bot.actions.windows import seen_again
from bot.model import Actor, Person
from bot.store import organisations, people, records
from bot.store.organisations import Organisation, Paired
from bot.store.tx import Tx
from bot.telling import tell
from bot.telling.names import called


async def pair(tx: Tx, actor: Actor, volunteer: Person, elder: Person, since: date | None = None) -> None:
    """From now on the volunteer goes to the elder; both hear it in one line. `since`: the day on which it began."""
    await people.pair(tx, volunteer.id, elder.id, since)
    await records.write(tx, actor, "pair", "person", elder.id, volunteer=volunteer.id)
    await tell(tx, volunteer, "volunteer", "paired-volunteer", elder=called(elder))
    await tell(tx, elder, "elder", "paired-elder", volunteer=called(volunteer))


async def unpair(tx: Tx, actor: Actor, volunteer: Person, elder: Person, why: str = "") -> None:
    """The volunteer need not go to the elder any more; both hear it, and why stays with the community."""
    await people.unpair(tx, volunteer.id, elder.id, why)
    await records.write(tx, actor, "unpair", "person", elder.id, volunteer=volunteer.id)
    await tell(tx, volunteer, "volunteer", "unpaired-volunteer", elder=called(elder))
    await tell(tx, elder, "elder", "unpaired-elder", volunteer=called(volunteer))
    await seen_again(tx, volunteer, elder)


async def pair_organisation(
    tx: Tx, actor: Actor, organisation: Organisation, elder: Person, since: date
) -> None:
    """四(二) 结对: an organisation looks after the elder, who hears it; the worker phones the organisation."""
    await organisations.pair(tx, organisation.id, elder.id, since)
    await records.write(tx, actor, "pair", "person", elder.id, organisation=organisation.id)
    await tell(tx, elder, "elder", "paired-elder-organisation", organisation=organisation.name)


async def unpair_organisation(tx: Tx, actor: Actor, paired: Paired, elder: Person, why: str) -> None:
    await organisations.unpair(tx, paired, why)
    await records.write(tx, actor, "unpair", "person", elder.id, organisation=paired.organisation.id)
    await tell(tx, elder, "elder", "unpaired-elder", volunteer=paired.organisation.name)


async def add_organisation(
    tx: Tx, actor: Actor, unit_id: int, name: str, contact: str, phone: str
) -> Organisation:
    assert actor.person is not None, "a worker adds it"
    added = await organisations.add(tx, unit_id, name, contact, phone, actor.person.id)
    await records.write(tx, actor, "add-organisation", "organisation", added.id)
    return added


async def record_kin(tx: Tx, actor: Actor, one: Person, other: Person, how: str) -> None:
    """是亲戚: the one must not verify or confirm the other from now on."""
    await people.set_kin(tx, one.id, other.id, how)
    await records.write(tx, actor, "record-kin", "person", one.id, other=other.id, how=how)
